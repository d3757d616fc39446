import { newerCount } from "#app/features/praise/feed.queries.server.ts";
import { readFilter } from "#app/features/praise/filter.queries.server.ts";
import { readPlace } from "#app/features/praise/list-place.ts";
import { guardLoader } from "#app/platform/guard.server.ts";

/** The words of the button that shows newer entries, or nothing while there are none. */
export const loader = guardLoader("_app.praise.newer", async ({ actor, storage, url, clock, t }) => {
	const since = readPlace(url.searchParams.get("since"));
	const count = await newerCount(storage, actor, { filter: readFilter(url), since, now: clock.now() });
	return new Response(count > 0 ? t("praise.newer", { count }) : null, {
		status: count > 0 ? 200 : 204,
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
});
