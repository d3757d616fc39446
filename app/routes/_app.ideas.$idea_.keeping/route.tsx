import { useLoaderData } from "@remix-run/react";
import { deskPath } from "#app/features/ideas/keepers.paths.ts";
import { deskFacts, deskIdea } from "#app/features/ideas/keepers-desk.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { DeskPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.$idea_.keeping", async ({ actor, storage, params }) => {
	const idea = (await deskIdea(storage, actor, params.idea ?? "")) ?? refuse(404);
	if (idea.mergedInto !== null) throw goTo(deskPath(idea.mergedInto));
	return { title: idea.title, ...(await deskFacts(storage, actor, idea)) };
});

export default function DeskRoute() {
	return <DeskPage {...useLoaderData<typeof loader>()} />;
}
