import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { memoryLimiter } from "#app/features/accounts/limiter.server.ts";
import { doneFeed } from "#app/features/ideas/files/done-feed.server.ts";
import { readerOfFeed } from "#app/features/ideas/files/feed-address.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { isLanguage } from "#app/platform/languages.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** How often one address may ask in a quarter of an hour. */
const asks = memoryLimiter({ name: "idea-feed", points: 60, duration: 900 });

export const loader = guardLoader("feeds.ideas.$token", async ({ params, storage, clock, context }) => {
	const { settings, clientAddress } = context;
	if (settings.rateLimits && (await asks.consume(clientAddress)) > 0) refuse(429);
	const token = params.token ?? "";
	const reader = await readerOfFeed(storage, token);
	if (!reader) refuse(404);
	const t = translator(isLanguage(reader.language) ? reader.language : "en");
	const company = await companyName(storage);
	const feed = await doneFeed(storage, { token, baseUrl: settings.baseUrl, company, t, now: clock.now() });
	return new Response(feed, {
		headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "private, max-age=300" },
	});
});
