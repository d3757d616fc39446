import { useLoaderData } from "@remix-run/react";
import { dueIdeas } from "#app/features/ideas/keepers-list.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { readAfter } from "#app/platform/keyset.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { KeepingPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.keeping._index", async ({ actor, storage, url, clock, t }) => {
	const of: "mine" | "all" = url.searchParams.get("of") === "all" ? "all" : "mine";
	const after = readAfter(url.searchParams.get("after"));
	return { title: t("keepers.title"), of, ...(await dueIdeas(storage, actor, { of, after, now: clock.now() })) };
});

export default function KeepingRoute() {
	return <KeepingPage {...useLoaderData<typeof loader>()} />;
}
