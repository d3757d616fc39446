import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FeedbackSheet } from "#app/features/feedback/components/sheet.tsx";
import { keepFeedbackDraft } from "#app/features/feedback/draft.server.ts";
import { type FeedbackFields, feedbackSheetForm, fieldsFrom } from "#app/features/feedback/feedback.form.ts";
import { feedbackListPath, secondLookPath } from "#app/features/feedback/paths.ts";
import {
	acted,
	beginning,
	feedbackSheet,
	practisesFirst,
	sheetProblems,
} from "#app/features/feedback/sheet-page.server.ts";
import { invitationPath } from "#app/features/practice/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export const handle = {
	sheets: ["feedback"],
	hydrates: true,
	messages: ["accounts", "coach", "feedback", "praise", "standards", "writing"],
} satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.new", async ({ actor, storage, url, clock, t }) => {
	const fields = await beginning(storage, actor, url.searchParams);
	return { title: t("feedback.new.title"), sheet: await feedbackSheet(storage, actor, fields, clock.now()) };
});

export const action = guardAction("_app.feedback.new", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, feedbackSheetForm);
	const now = clock.now();
	const again = async (fields: FeedbackFields, more: Parameters<typeof feedbackSheet>[4], status: number) =>
		data(await feedbackSheet(storage, actor, fields, now, more), { status });
	if (!form.ok) return again(fieldsFrom(form.values), { problems: form.problems }, 422);
	const { who = "", which = "", act = "look", try: tried, ...fields } = form.value;
	if (act === "keep") {
		await keepFeedbackDraft(storage, actor, fields, now);
		return goTo(feedbackListPath("given"));
	}
	if (act !== "look" || tried !== undefined) {
		return again(
			await acted(storage, actor, fields, act, tried),
			{ who: act.startsWith("to:") ? "" : who, which },
			200,
		);
	}
	await keepFeedbackDraft(storage, actor, fields, now, true);
	const problems = await sheetProblems(storage, actor, fields, now);
	if (problems.length > 0) return again(fields, { problems, attempted: true }, 422);
	return goTo((await practisesFirst(storage, actor, fields)) ? invitationPath : secondLookPath);
});

export default function NewFeedbackRoute() {
	const t = useT();
	const { sheet } = useLoaderData<typeof loader>();
	const sent = useActionData<typeof action>();
	return (
		<div className="page narrow">
			<PageHead title={t("feedback.new.title")} sub={t("feedback.new.sub")} />
			<FeedbackSheet {...(sent ?? sheet)} />
		</div>
	);
}
