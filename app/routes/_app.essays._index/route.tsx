import { useLoaderData } from "@remix-run/react";
import { essayList } from "#app/features/ideas/essay/essays.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { EssaysPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.essays._index", async ({ actor, storage, url, clock, t }) => ({
	title: t("essay.list.title"),
	...(await essayList(storage, actor, { after: url.searchParams.get("after"), now: clock.now() })),
}));

export default function EssaysRoute() {
	return <EssaysPage {...useLoaderData<typeof loader>()} />;
}
