import { useLoaderData } from "@remix-run/react";
import { keepersBoard } from "#app/features/ideas/keepers-board.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { KeepersBoardPage } from "./page.tsx";

export const handle = { sheets: ["ideas", "keepers"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.keeping.board", async ({ actor, storage, t }) => ({
	title: t("keepers.board.title"),
	columns: await keepersBoard(storage, actor),
}));

export default function KeepersBoardRoute() {
	return <KeepersBoardPage {...useLoaderData<typeof loader>()} />;
}
