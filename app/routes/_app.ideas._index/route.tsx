import { useLoaderData } from "@remix-run/react";
import { boardPage, readBoardFilter } from "#app/features/ideas/board.queries.server.ts";
import { boardChoices } from "#app/features/ideas/choices.queries.server.ts";
import { hasRole } from "#app/platform/actor.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { BoardPageView } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas._index", async ({ actor, storage, url, clock, t }) => {
	const filter = readBoardFilter(url);
	const after = url.searchParams.get("after");
	const [page, choices] = await Promise.all([
		boardPage(storage, actor, { filter, after, now: clock.now() }),
		boardChoices(storage, actor),
	]);
	return {
		title: t("ideas.title"),
		...page,
		filter,
		choices,
		keeps: hasRole(actor, "keeper"),
		administers: hasRole(actor, "administrator"),
	};
});

export default function BoardRoute() {
	return <BoardPageView {...useLoaderData<typeof loader>()} />;
}
