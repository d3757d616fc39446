import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerForm } from "#app/features/ideas/answer-idea.form.ts";
import { answerIdea } from "#app/features/ideas/answer-idea.server.ts";
import { goneCode } from "#app/features/ideas/change-idea.server.ts";
import { deskPath } from "#app/features/ideas/keepers.paths.ts";
import { answerFacts, deskIdea } from "#app/features/ideas/keepers-desk.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { AnswerPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.$idea_.answers", async ({ actor, storage, params, url, clock, t }) => {
	const idea = (await deskIdea(storage, actor, params.idea ?? "")) ?? refuse(404);
	const wanted = url.searchParams.get("state");
	const facts = await answerFacts(storage, actor, idea, { wanted, now: clock.now() });
	if (!facts) throw goTo(deskPath(idea.mergedInto ?? idea.publicId));
	return { title: t("keepers.answer.title"), token: crypto.randomUUID(), ...facts };
});

export const action = guardAction("_app.ideas.$idea_.answers", async ({ actor, request, storage, params, clock }) => {
	const id = params.idea ?? "";
	const form = await readForm(request, answerForm);
	if (!(await deskIdea(storage, actor, id))) refuse(404, "", typedText(request));
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const answered = await answerIdea(storage, actor, id, form.value, clock.now());
	if (answered.ok) return goTo(deskPath(id));
	const { problem } = answered;
	if (problem.code === goneCode) refuse(404, "", typedText(request));
	// Where the idea has gone on meanwhile its page has no form any more, so the words stand on the page of the refusal.
	if (problem.code === "keepers.problem.waits" || problem.code === "keepers.problem.way") {
		refuse(409, problem.code, typedText(request));
	}
	return data({ problems: [problem], values: form.values }, { status: 422 });
});

export default function AnswerRoute() {
	return <AnswerPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
