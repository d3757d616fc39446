import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { check } from "#app/coach/packs.ts";
import { type ExerciseFacts, ExercisePage } from "#app/features/practice/components/exercise-page.tsx";
import { findingsFor } from "#app/features/practice/findings-for.ts";
import { mended } from "#app/features/practice/mended.server.ts";
import { tryForm } from "#app/features/practice/practice.form.ts";
import { shownStep } from "#app/features/practice/run.queries.server.ts";
import { tryExercise } from "#app/features/practice/try-exercise.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";

export const handle = {
	sheets: ["practice"],
	hydrates: true,
	messages: ["accounts", "coach", "practice", "writing"],
} satisfies RouteHandle;

export const loader = guardLoader("_app.practice.$step", async ({ actor, storage, params, t }) => {
	const exercise = await shownStep(storage, actor, Number(params.step));
	if (!exercise) refuse(404);
	const facts: ExerciseFacts = {
		...{ exercise, token: crypto.randomUUID(), chosen: "", findings: [], explained: null, problems: [] },
		answer: exercise.sort === "deed" ? "" : exercise.given,
	};
	return { title: t(`practice.sort.${exercise.sort}.title`), facts };
});

export const action = guardAction("_app.practice.$step", async ({ actor, request, storage, params, clock }) => {
	const position = Number(params.step);
	const form = await readForm(request, tryForm);
	const exercise = await shownStep(storage, actor, position);
	if (!exercise) refuse(404, "", typedText(request));
	const { sort, language } = exercise;
	const blank = { exercise, chosen: "", explained: null, problems: [] };
	const found = (text: string) => (sort === "which" ? [] : findingsFor(check, sort, text, language));
	if (!form.ok) {
		const answer = form.values.answer ?? "";
		const token = crypto.randomUUID();
		return data({ ...blank, token, answer, findings: found(answer), problems: form.problems }, { status: 422 });
	}
	const { token, answer, chosen = null, try: tried } = form.value;
	if (tried !== undefined && sort !== "which") {
		const text = mended(answer, tried, { sort, language });
		return data({ ...blank, token, answer: text, findings: found(text) });
	}
	const outcome = await tryExercise(storage, actor, position, { token, answer, chosen }, clock.now());
	const facts = { ...blank, token: crypto.randomUUID(), answer, chosen: chosen ?? "", findings: found(answer) };
	if (!outcome.ok) return data({ ...facts, token, problems: [outcome.problem] }, { status: 422 });
	return data({ ...facts, explained: outcome.value });
});

export default function ExerciseRoute() {
	const { facts } = useLoaderData<typeof loader>();
	const tried = useActionData<typeof action>();
	return <ExercisePage {...(tried ?? facts)} />;
}
