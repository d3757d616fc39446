import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { goneCode } from "#app/features/ideas/change-idea.server.ts";
import { reportForm } from "#app/features/ideas/reports/report.form.ts";
import { reportIdea } from "#app/features/ideas/reports/report-idea.server.ts";
import { reportableEntry } from "#app/features/ideas/reports/reports.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { ReportIdeaPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.$idea_.report", async ({ actor, storage, params, url, t }) => {
	const idea = params.idea ?? "";
	const comment = url.searchParams.get("comment") ?? "";
	const entry = await reportableEntry(storage, actor, idea, comment);
	if (!entry) refuse(404);
	const form = { token: crypto.randomUUID(), comment, words: "", problems: [] as Problem[] };
	return { title: t("ideas.report.ask"), idea, entry, form };
});

export const action = guardAction("_app.ideas.$idea_.report", async ({ actor, request, storage, params, clock }) => {
	const form = await readForm(request, reportForm);
	const again = (typed: { comment?: string; words?: string }, problems: Problem[]) => {
		const { comment = "", words = "" } = typed;
		return data({ token: crypto.randomUUID(), comment, words, problems }, { status: 422 });
	};
	if (!form.ok) return again(form.values, form.problems);
	const outcome = await reportIdea(storage, actor, params.idea ?? "", form.value, clock.now());
	if (outcome.ok) return goTo(outcome.value.leadsTo);
	if (outcome.problem.code === goneCode) refuse(404, goneCode, typedText(request));
	return again(form.value, [outcome.problem]);
});

export default function ReportIdeaRoute() {
	const { form, ...facts } = useLoaderData<typeof loader>();
	return <ReportIdeaPage {...facts} {...(useActionData<typeof action>() ?? form)} />;
}
