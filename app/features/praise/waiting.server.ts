import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { praiseTaskKinds } from "./consent-tasks.server.ts";
import { praiseEntryPath, reportPath, storyProposalPath } from "./paths.ts";
import { type PraiseTask, praiseTasks } from "./tasks.queries.server.ts";

/** What waits for the actor because of praise. */
export const praiseWaiting: WaitingSource = {
	kinds: Object.values(praiseTaskKinds),
	awaited: false,
	items: async ({ storage, actor, t }, ids) =>
		(await praiseTasks(storage, actor))
			.filter(({ id }) => ids.has(id))
			.map((task) => ({
				id: task.id,
				title: t(`praise.tasks.${task.kind}`, { name: "name" in task ? task.name : "" }),
				href: placeOf(task),
				act: t(answers(task) ? "praise.tasks.answer" : "praise.tasks.open"),
				...("words" in task ? { facts: [{ text: task.name, strong: true }, { text: task.words }] } : {}),
			})),
};

function placeOf(task: PraiseTask): string {
	if ("praise" in task) return praiseEntryPath(task.praise);
	return "story" in task ? storyProposalPath(task.story) : reportPath(task.report);
}

function answers({ kind }: PraiseTask): boolean {
	return kind === "consent" || kind === "story-consent" || kind === "tried";
}
