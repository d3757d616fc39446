import { and, eq, inArray } from "drizzle-orm";
import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { requestPath } from "./paths.ts";
import { requestTaskKind } from "./request-tasks.server.ts";

/** Colleagues who ask the actor for feedback. */
export const requestsWaiting: WaitingSource = {
	kinds: [requestTaskKind],
	awaited: false,
	items: async ({ storage: { read, tables }, actor, t }, ids) => {
		const { tasks, feedbackRequestPeople, feedbackRequests, people } = tables;
		const rows = await read
			.select({ id: tasks.id, publicId: feedbackRequests.publicId, name: people.name })
			.from(tasks)
			.innerJoin(feedbackRequestPeople, eq(feedbackRequestPeople.id, tasks.subjectId))
			.innerJoin(feedbackRequests, eq(feedbackRequests.id, feedbackRequestPeople.requestId))
			.innerJoin(people, eq(people.id, feedbackRequests.askerId))
			.where(
				and(
					...[inArray(tasks.id, [...ids]), eq(tasks.personId, actor.id), eq(tasks.kind, requestTaskKind)],
					eq(feedbackRequests.state, "open"),
				),
			);
		return rows.map(({ id, publicId, name }) => ({
			...{ id, title: t("requests.task.title", { name }), href: requestPath(publicId), act: t("requests.task.act") },
		}));
	},
};
