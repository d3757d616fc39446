import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decisionForm } from "#app/features/feedback/answers.form.ts";
import { ledOn } from "#app/features/feedback/led-on.server.ts";
import { feedbackReportPath } from "#app/features/feedback/paths.ts";
import { decideFeedbackReport } from "#app/features/feedback/report-feedback.server.ts";
import { feedbackReport } from "#app/features/feedback/reports.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { FeedbackReportPage } from "./page.tsx";

export const handle = { sheets: ["feedback"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.reports.$report", async ({ actor, storage, params, t }) => {
	const report = await feedbackReport(storage, actor, params.report ?? "");
	if (!report) refuse(404);
	return { title: t("feedback.report.title"), report };
});

export const action = guardAction(
	"_app.feedback.reports.$report",
	async ({ actor, request, storage, params, clock }) => {
		const id = params.report ?? "";
		const report = await feedbackReport(storage, actor, id);
		if (!report) refuse(404);
		if (report.part !== "keeper") refuse(403);
		const form = await readForm(request, decisionForm);
		if (!form.ok && report.decision) refuseForm(request, form);
		if (!form.ok) return data({ typed: form.values, problems: form.problems as Problem[] }, { status: 422 });
		return ledOn(
			await decideFeedbackReport(storage, actor, id, form.value, clock.now()),
			feedbackReportPath(id),
			request,
		);
	},
);

export default function FeedbackReportRoute() {
	const { report } = useLoaderData<typeof loader>();
	return <FeedbackReportPage report={report} {...useActionData<typeof action>()} />;
}
