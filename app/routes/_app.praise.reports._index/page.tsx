import { praisePath, reportPath } from "#app/features/praise/paths.ts";
import type { listReports } from "#app/features/praise/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

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
			{reports.length === 0 ? (
				<Empty>{t("praise.report.none")}</Empty>
			) : (
				<Tasks>
					{reports.map(({ publicId, at, open, words }) => (
						<Task
							key={publicId}
							heading="h2"
							title={words}
							href={reportPath(publicId)}
							tag={
								<Tag {...(open ? {} : { kind: "done" as const })}>
									{t(open ? "praise.report.open" : "praise.report.decided")}
								</Tag>
							}
							facts={<span>{at}</span>}
						/>
					))}
				</Tasks>
			)}
		</div>
	);
}
