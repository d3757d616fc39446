import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { doorWords } from "#app/features/accounts/door.queries.server.ts";
import { readText, wordsFor } from "#app/features/coach/coach-page.server.ts";
import { coachTextForm } from "#app/features/coach/coach-text.form.ts";
import { coachPath } from "#app/features/coach/paths.ts";
import { sentTooMany } from "#app/features/coach/visitor-limit.server.ts";
import { frameFacts } from "#app/features/tasks/frame-facts.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { CoachPage } from "./page.tsx";

export const handle = { hydrates: true, messages: ["accounts", "coach", "writing"] } satisfies RouteHandle;

export const loader = guardLoader("coach", async ({ actor, storage, t, language }) => {
	if (!actor && !(await loadCompany(storage))?.coachForVisitors) {
		throw goTo(`/sign-in?next=${encodeURIComponent(coachPath)}`);
	}
	if (actor?.mustChangePassword) throw goTo("/password");
	return {
		title: t("coach.page.title"),
		frame: actor ? await frameFacts(storage, actor) : null,
		door: actor ? null : await doorWords(storage, language),
		companyWords: await wordsFor(storage, actor),
	};
});

export const action = guardAction("coach", async ({ actor, request, storage, context }) => {
	const form = await readForm(request, coachTextForm);
	if (!actor && !(await loadCompany(storage))?.coachForVisitors) refuse(401, "session-ended", typedText(request));
	if (!actor && (await sentTooMany(context))) refuse(429, "", typedText(request));
	if (!form.ok) {
		const problem = form.problems.find(({ field }) => field === "text") ?? null;
		if (!problem) refuse(422);
		return data({ problem, text: form.values.text ?? "" }, { status: 422 });
	}
	const { text, kind, language, try: tried } = form.value;
	const coached = readText({ text, kind, language, companyWords: await wordsFor(storage, actor) }, tried);
	return data({ coached, kind, language });
});

export default function CoachRoute() {
	return <CoachPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
