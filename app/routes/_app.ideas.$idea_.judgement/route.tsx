import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { judgeIdea, judgementsOf } from "#app/features/ideas/judgement.server.ts";
import { judgementForm } from "#app/features/ideas/keepers.form.ts";
import { deskPath } from "#app/features/ideas/keepers.paths.ts";
import { deskIdea } from "#app/features/ideas/keepers-desk.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { JudgementPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.$idea_.judgement", async ({ actor, storage, params, t }) => {
	const idea = (await deskIdea(storage, actor, params.idea ?? "")) ?? refuse(404);
	const judgements = await judgementsOf(storage, actor, [idea.id]);
	return {
		...{ title: t("keepers.judgement.title"), publicId: idea.publicId, ideaTitle: idea.title },
		own: judgements.find(({ keeperId }) => keeperId === actor.id) ?? null,
		others: judgements.filter(({ keeperId }) => keeperId !== actor.id),
	};
});

export const action = guardAction("_app.ideas.$idea_.judgement", async ({ actor, request, storage, params, clock }) => {
	const id = params.idea ?? "";
	const form = await readForm(request, judgementForm);
	if (!(await deskIdea(storage, actor, id))) refuse(404, "", typedText(request));
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	return ledOn(await judgeIdea(storage, actor, id, form.value, clock.now()), deskPath(id), request);
});

export default function JudgementRoute() {
	return <JudgementPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
