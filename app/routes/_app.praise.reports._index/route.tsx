import { useLoaderData } from "@remix-run/react";
import { listReports } from "#app/features/praise/reports.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { ReportsPage } from "./page.tsx";

export const loader = guardLoader("_app.praise.reports._index", async ({ actor, storage, t }) => ({
	title: t("praise.report.title"),
	reports: await listReports(storage, actor),
}));

export default function ReportsRoute() {
	return <ReportsPage {...useLoaderData<typeof loader>()} />;
}
