import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepFeedbackDraft, ownFeedbackDraft } from "#app/features/feedback/draft.server.ts";
import { fieldsFrom, secondLookForm } from "#app/features/feedback/feedback.form.ts";
import { newFeedbackPath } from "#app/features/feedback/paths.ts";
import { secondLook } from "#app/features/feedback/second-look.server.ts";
import { sendFeedback } from "#app/features/feedback/send-feedback.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { SecondLookPage } from "./page.tsx";

export const handle = { sheets: ["feedback"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.new_.look", async ({ actor, storage, clock, t }) => {
	const fields = await ownFeedbackDraft(storage, actor);
	const look = fields && (await secondLook(storage, actor, fields, clock.now()));
	// What is still to be mended is mended on the sheet.
	if (!look) throw goTo(newFeedbackPath());
	return { title: t("feedback.look.title"), look };
});

export const action = guardAction("_app.feedback.new_.look", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, secondLookForm);
	const now = clock.now();
	const outcome = form.ok ? await sendFeedback(storage, actor, form.value, now) : null;
	if (outcome?.ok) return goTo(outcome.value.leadsTo);
	await keepFeedbackDraft(storage, actor, form.ok ? form.value : fieldsFrom(form.values), now);
	const problems = form.ok ? (outcome ? [outcome.problem] : []) : form.problems;
	return data({ problems }, { status: 422 });
});

export default function SecondLookRoute() {
	return <SecondLookPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
