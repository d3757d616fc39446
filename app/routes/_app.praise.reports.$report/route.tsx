import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decisionForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { reportPath } from "#app/features/praise/paths.ts";
import { decideReport } from "#app/features/praise/report-praise.server.ts";
import { reportPage } from "#app/features/praise/reports.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { ReportPageView } from "./page.tsx";

export const loader = guardLoader("_app.praise.reports.$report", async ({ actor, storage, params, t }) => {
	const report = await reportPage(storage, actor, params.report ?? "");
	if (!report) refuse(404);
	return { title: t("praise.report.one"), report };
});

export const action = guardAction("_app.praise.reports.$report", async ({ actor, request, storage, params, clock }) => {
	const id = params.report ?? "";
	const report = await reportPage(storage, actor, id);
	if (!report) refuse(404);
	const form = await readForm(request, decisionForm);
	if (form.ok) return ledOn(await decideReport(storage, actor, id, form.value, clock.now()), reportPath(id), request);
	if (!report.decides) refuse(403, "", typedText(request));
	return data({ typed: form.values, problems: form.problems as Problem[] }, { status: 422 });
});

export default function ReportRoute() {
	const { report } = useLoaderData<typeof loader>();
	return <ReportPageView report={report} {...useActionData<typeof action>()} />;
}
