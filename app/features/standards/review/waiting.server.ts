import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { workTaskKinds } from "./review-tasks.server.ts";
import { workTasks } from "./work-tasks.queries.server.ts";

/** What others wait for the actor to do for a standard. */
export const reviewWaiting: WaitingSource = {
	kinds: workTaskKinds,
	awaited: true,
	items: async ({ storage, actor, t }, ids) =>
		(await workTasks(storage, actor))
			.filter(({ id }) => ids.has(id))
			.map(({ id, kind, title, code, href }) => ({
				...{ id, href, title: t(`review.task.${kind}`, { title }) },
				act: t(`review.task.go.${kind}`),
				facts: [{ text: code }],
			})),
};
