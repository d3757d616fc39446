import { boardPath, ideaReportPath } from "#app/features/ideas/paths.ts";
import type { listIdeaReports } from "#app/features/ideas/reports/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ReportList } from "#app/ui/report-list.tsx";

/** Reports on ideas and comments that wait for a keeper, and one's own. */
export function IdeaReportsPage({ reports }: { reports: Awaited<ReturnType<typeof listIdeaReports>> }) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("ideas.report.title")}
				sub={t("ideas.report.sub")}
			/>
			<ReportList
				reports={reports}
				hrefOf={ideaReportPath}
				labels={{
					none: t("ideas.report.none"),
					open: t("ideas.report.open"),
					decided: t("ideas.report.decided"),
				}}
			/>
		</div>
	);
}
