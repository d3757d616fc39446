import { eq, inArray } from "drizzle-orm";
import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { cutTask } from "./essay/cut-tasks.server.ts";
import { sentEssayPath } from "./paths.ts";

/** What waits for the author of an essay. */
export const essaysWaiting: WaitingSource = {
	kinds: [cutTask],
	awaited: true,
	items: async ({ storage: { read, tables }, t }, ids) => {
		const { tasks, essays } = tables;
		const rows = await read
			.select({ id: tasks.id, publicId: essays.publicId })
			.from(tasks)
			.innerJoin(essays, eq(essays.id, tasks.subjectId))
			.where(inArray(tasks.id, [...ids]));
		return rows.map(({ id, publicId }) => ({
			id,
			title: t("ideas.task.essay-cuts"),
			href: sentEssayPath(publicId),
			act: t("ideas.task.go.essay-cuts"),
		}));
	},
};
