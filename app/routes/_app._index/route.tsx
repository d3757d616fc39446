import { useLoaderData } from "@remix-run/react";
import { essayOffer } from "#app/features/ideas/essay/offer.server.ts";
import { ownDrafts } from "#app/features/now/now.queries.server.ts";
import { whatWaits } from "#app/features/now/waiting.server.ts";
import { feedPage } from "#app/features/praise/feed.queries.server.ts";
import { quietWork } from "#app/features/praise/quiet-work.server.ts";
import { formatDay } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { NowPage } from "./page.tsx";

export const loader = guardLoader("_app._index", async ({ actor, storage, url, clock, language, t }) => {
	const all = url.searchParams.has("all");
	const now = clock.now();
	const [waiting, drafts, quiet, offer, feed] = await Promise.all([
		whatWaits({ storage, actor, t }, { all }),
		ownDrafts(storage, actor),
		quietWork(storage, actor, now),
		essayOffer(storage, actor, { t, now }),
		feedPage(storage, actor, { filter: {}, before: null, now }),
	]);
	return {
		title: t("frame.now"),
		name: actor.name.split(" ")[0] ?? actor.name,
		today: formatDay(dayIn(actor.timeZone, now), language),
		waiting,
		drafts,
		quiet: quiet.map(({ publicId, name }) => ({ publicId, name })),
		offer,
		feed: { ...feed, filter: {} },
		fullName: actor.name,
	};
});

export default function NowRoute() {
	return <NowPage {...useLoaderData<typeof loader>()} />;
}
