import { eq, inArray } from "drizzle-orm";
import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { reportTaskKinds } from "../keepers-tasks.server.ts";
import { ideaReportPath } from "../paths.ts";

/** Reports that wait for a keeper, and decisions for those whom they concern. */
export const ideaReportsWaiting: WaitingSource = {
	kinds: Object.values(reportTaskKinds),
	awaited: true,
	items: async ({ storage: { read, tables }, t }, ids) => {
		const { tasks, ideaReports } = tables;
		const rows = await read
			.select({ id: tasks.id, kind: tasks.kind, publicId: ideaReports.publicId, commentId: ideaReports.commentId })
			.from(tasks)
			.innerJoin(ideaReports, eq(ideaReports.id, tasks.subjectId))
			.where(inArray(tasks.id, [...ids]));
		return rows.map(({ id, kind, publicId, commentId }) => {
			const what = kind === reportTaskKinds.report ? "report" : "decision";
			const about = t(commentId === null ? "ideas.report.ofIdea" : "ideas.report.ofComment");
			const said = { title: t(`ideas.task.${what}`), act: t(`ideas.task.go.${what}`), facts: [{ text: about }] };
			return { id, ...said, href: ideaReportPath(publicId) };
		});
	},
};
