import { useLoaderData } from "@remix-run/react";
import { ideaPage } from "#app/features/ideas/idea-page.server.ts";
import { madeOfIdea } from "#app/features/ideas/made.queries.server.ts";
import { rulesOfIdea } from "#app/features/ideas/origins/origins.queries.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { access } from "#app/platform/access.ts";
import { admits, guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { IdeaPage } from "./page.tsx";

export const handle = { sheets: ["ideas", "keepers"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.$idea", async ({ actor, storage, params, url, clock }) => {
	const publicId = params.idea ?? "";
	const [idea, made] = await Promise.all([
		ideaPage(storage, actor, publicId, clock.now()),
		madeOfIdea(storage, actor, publicId),
	]);
	if (!idea) refuse(404);
	if ("mergedInto" in idea) throw goTo(ideaPath(idea.mergedInto));
	const rules = await rulesOfIdea(storage, actor, idea.card.id, clock.now());
	const makesRule = admits(access["_app.ideas.$idea_.rule"].get, actor);
	return {
		rules,
		makesRule,
		title: idea.card.title,
		token: crypto.randomUUID(),
		sent: url.searchParams.has("sent"),
		...idea,
		made,
	};
});

export default function IdeaRoute() {
	return <IdeaPage {...useLoaderData<typeof loader>()} />;
}
