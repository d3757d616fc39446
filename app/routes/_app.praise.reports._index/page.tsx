import { praisePath, reportPath } from "#app/features/praise/paths.ts";
import type { listReports } from "#app/features/praise/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ReportList } from "#app/ui/report-list.tsx";

/** Reports that wait for a keeper, and one's own. */
export function ReportsPage({ reports }: { reports: Awaited<ReturnType<typeof listReports>> }) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={praisePath}>{t("praise.title")}</a>}
				title={t("praise.report.title")}
				sub={t("praise.report.sub")}
			/>
			<ReportList
				reports={reports}
				hrefOf={reportPath}
				labels={{
					none: t("praise.report.none"),
					open: t("praise.report.open"),
					decided: t("praise.report.decided"),
				}}
			/>
		</div>
	);
}
