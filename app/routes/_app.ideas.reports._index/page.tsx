import { boardPath, ideaReportPath } from "#app/features/ideas/paths.ts";
import type { listIdeaReports } from "#app/features/ideas/reports/reports.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

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
			{reports.length === 0 ? (
				<Empty>{t("ideas.report.none")}</Empty>
			) : (
				<Tasks>
					{reports.map(({ publicId, at, open, words }) => (
						<Task
							key={publicId}
							heading="h2"
							title={words}
							href={ideaReportPath(publicId)}
							tag={
								<Tag {...(open ? {} : { kind: "done" as const })}>
									{t(open ? "ideas.report.open" : "ideas.report.decided")}
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
