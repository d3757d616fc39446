import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { ideaReportPath } from "#app/features/ideas/paths.ts";
import { decideIdeaReport } from "#app/features/ideas/reports/decide-report.server.ts";
import { decisionForm } from "#app/features/ideas/reports/report.form.ts";
import { ideaReport } from "#app/features/ideas/reports/reports.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { IdeaReportPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.reports.$report", async ({ actor, storage, params, t }) => {
	const report = await ideaReport(storage, actor, params.report ?? "");
	if (!report) refuse(404);
	return { title: t("ideas.report.one"), report };
});

export const action = guardAction("_app.ideas.reports.$report", async ({ actor, request, storage, params, clock }) => {
	const id = params.report ?? "";
	const report = await ideaReport(storage, actor, id);
	if (!report) refuse(404);
	const form = await readForm(request, decisionForm);
	if (form.ok) {
		return ledOn(await decideIdeaReport(storage, actor, id, form.value, clock.now()), ideaReportPath(id), request);
	}
	if (!report.decides) refuse(403, "", typedText(request));
	return data({ typed: form.values, problems: form.problems as Problem[] }, { status: 422 });
});

export default function IdeaReportRoute() {
	const { report } = useLoaderData<typeof loader>();
	return <IdeaReportPage report={report} {...useActionData<typeof action>()} />;
}
