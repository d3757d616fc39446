import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rewardForm } from "#app/features/ideas/keepers.form.ts";
import { keepsIdeas } from "#app/features/ideas/keepers.model.ts";
import { ideaRewardsPath } from "#app/features/ideas/keepers.paths.ts";
import { deskIdea } from "#app/features/ideas/keepers-desk.server.ts";
import { rewardsShown } from "#app/features/ideas/rewards.queries.server.ts";
import { promiseReward } from "#app/features/ideas/rewards.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { IdeaRewardsPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.$idea_.rewards", async ({ actor, storage, params, t }) => {
	const idea = (await deskIdea(storage, actor, params.idea ?? "")) ?? refuse(404);
	const { rewards } = await rewardsShown(storage, actor, { ideaId: idea.id });
	// An administrator keeps the ledger, but a name that is for keepers only stays with keepers.
	const author = !idea.hidden || keepsIdeas(actor) ? idea.author : "";
	return {
		...{ title: t("keepers.rewards.of"), publicId: idea.publicId, ideaTitle: idea.title, author, rewards },
		...{ keeps: keepsIdeas(actor), token: crypto.randomUUID() },
	};
});

export const action = guardAction("_app.ideas.$idea_.rewards", async ({ actor, request, storage, params, clock }) => {
	const id = params.idea ?? "";
	const form = await readForm(request, rewardForm);
	if (!(await deskIdea(storage, actor, id))) refuse(404, "", typedText(request));
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const promised = await promiseReward(storage, actor, id, form.value, clock.now());
	if (!promised.ok) return data({ problems: [promised.problem], values: form.values }, { status: 422 });
	return goTo(ideaRewardsPath(id));
});

export default function IdeaRewardsRoute() {
	return <IdeaRewardsPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
