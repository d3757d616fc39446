import { useLoaderData } from "@remix-run/react";
import { closedCircles } from "#app/features/praise/circles.queries.server.ts";
import { type FeedPage, feedPage } from "#app/features/praise/feed.queries.server.ts";
import { filterName, readFilter } from "#app/features/praise/filter.queries.server.ts";
import { readPlace } from "#app/features/praise/list-place.ts";
import { hasRole } from "#app/platform/actor.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { FeedPageView } from "./page.tsx";

export const loader = guardLoader("_app.praise._index", async ({ actor, storage, url, clock, t }) => {
	const filter = readFilter(url);
	const now = clock.now();
	const [page, name, circles]: [FeedPage, string | null, Awaited<ReturnType<typeof closedCircles>>] = await Promise.all(
		[
			feedPage(storage, actor, { filter, before: readPlace(url.searchParams.get("before")), now }),
			filterName(storage, filter),
			filter.person === actor.publicId ? closedCircles(storage, actor) : [],
		],
	);
	return {
		title: t("praise.title"),
		...page,
		filter,
		name,
		circles,
		me: actor.publicId,
		fullName: actor.name,
		exports: hasRole(actor, "author", "administrator", "keeper"),
		keeps: hasRole(actor, "keeper"),
	};
});

export default function PraiseRoute() {
	return <FeedPageView {...useLoaderData<typeof loader>()} />;
}
