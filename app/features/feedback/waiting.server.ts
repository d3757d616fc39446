import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { feedbackTaskKinds } from "./feedback-tasks.server.ts";
import { feedbackTasks } from "./tasks.queries.server.ts";

/** What waits for the actor because of feedback. */
export const feedbackWaiting: WaitingSource = {
	kinds: Object.values(feedbackTaskKinds),
	awaited: false,
	items: async ({ storage, actor, t }, ids) =>
		(await feedbackTasks(storage, actor, ids)).map(({ id, kind, href, name, words }) => ({
			...{ id, href },
			title: t(`feedback.tasks.${kind}`, { name, words }),
			act: t(`feedback.tasks.go.${kind}`),
		})),
};
