import { and, eq, inArray, sql } from "drizzle-orm";
import type { WaitingItem, WaitingSource } from "#app/features/tasks/waiting.ts";
import { answerSeenPath, deskPath } from "./keepers.paths.ts";
import { keeperTaskKinds } from "./keepers-tasks.server.ts";
import { ideaPath } from "./paths.ts";

/** What waits for keepers, and for people whose ideas were answered or rewarded. */
export const keepersWaiting: WaitingSource = {
	kinds: Object.values(keeperTaskKinds),
	awaited: true,
	async items({ storage, t }, ids) {
		const { tasks, ideas, ideaAnswers, ideaPromises, ideaRewards } = storage.tables;
		const due = keeperTaskKinds.due;
		const rows = await storage.read
			.select({
				...{ id: tasks.id, kind: tasks.kind, idea: ideas.publicId, title: ideas.title },
				...{ answer: ideaAnswers.publicId, promise: ideaPromises.kind },
			})
			.from(tasks)
			.leftJoin(ideaPromises, and(eq(tasks.kind, due), eq(ideaPromises.id, tasks.subjectId)))
			.leftJoin(ideaAnswers, and(eq(tasks.kind, keeperTaskKinds.answer), eq(ideaAnswers.id, tasks.subjectId)))
			.leftJoin(ideaRewards, and(eq(tasks.kind, keeperTaskKinds.reward), eq(ideaRewards.id, tasks.subjectId)))
			.innerJoin(
				ideas,
				eq(ideas.id, sql`coalesce(${ideaPromises.ideaId}, ${ideaAnswers.ideaId}, ${ideaRewards.ideaId})`),
			)
			.where(inArray(tasks.id, [...ids]));
		return rows.map(({ id, kind, idea, title, answer, promise }): WaitingItem => {
			const facts = [{ text: title }];
			if (kind === due) {
				const what = promise === "receive" ? "receive" : "due";
				return { id, title: t(`keepers.tasks.${what}`), href: deskPath(idea), act: t("keepers.tasks.open"), facts };
			}
			if (kind === keeperTaskKinds.reward) {
				return { id, title: t("keepers.tasks.reward"), href: ideaPath(idea), act: t("keepers.tasks.answer"), facts };
			}
			return {
				...{ id, title: t("keepers.tasks.answered"), href: ideaPath(idea), act: t("keepers.tasks.read"), facts },
				settle: { action: answerSeenPath(idea, answer ?? ""), words: t("keepers.tasks.seen") },
			};
		});
	},
};
