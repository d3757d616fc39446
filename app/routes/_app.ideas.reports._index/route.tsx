import { useLoaderData } from "@remix-run/react";
import { listIdeaReports } from "#app/features/ideas/reports/reports.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { IdeaReportsPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.reports._index", async ({ actor, storage, t }) => ({
	title: t("ideas.report.title"),
	reports: await listIdeaReports(storage, actor),
}));

export default function IdeaReportsRoute() {
	return <IdeaReportsPage {...useLoaderData<typeof loader>()} />;
}
