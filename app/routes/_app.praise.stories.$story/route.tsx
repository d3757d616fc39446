import { useLoaderData } from "@remix-run/react";
import { storyDecisionForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { storyProposalPath } from "#app/features/praise/paths.ts";
import { placeStory } from "#app/features/praise/place-story.server.ts";
import { storyProposal } from "#app/features/praise/story.queries.server.ts";
import { settleProposal } from "#app/features/praise/story.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { StoryPage } from "./page.tsx";

export const loader = guardLoader("_app.praise.stories.$story", async ({ actor, storage, params, t }) => {
	const story = await storyProposal(storage, actor, params.story ?? "");
	if (!story) refuse(404);
	return { title: t("praise.story.title"), story };
});

export const action = guardAction("_app.praise.stories.$story", async ({ actor, request, storage, params, clock }) => {
	const id = params.story ?? "";
	const story = await storyProposal(storage, actor, id);
	if (!story) refuse(404);
	if (!story.decides) refuse(403);
	const form = await readForm(request, storyDecisionForm);
	if (!form.ok) refuse(422);
	if (form.value.decision === "decline") {
		return ledOn(await settleProposal(storage, actor, id, "declined", clock.now()), storyProposalPath(id));
	}
	return ledOn(await placeStory(storage, actor, id, clock), ({ leadsTo }) => leadsTo);
});

export default function StoryRoute() {
	return <StoryPage {...useLoaderData<typeof loader>()} />;
}
