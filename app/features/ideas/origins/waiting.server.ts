import { and, eq, inArray } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import { rulePath } from "#app/features/standards/paths.ts";
import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import type { Storage } from "#db/storage.ts";
import { ideaPath } from "../paths.ts";
import { originSteps, originTasks } from "./model.ts";
import { originSubjects } from "./origins.queries.server.ts";
import { makeRulePath, originReceiptPath } from "./paths.ts";

/** Ideas to make rules of, and news for their authors of what became of them. */
export const originsWaiting: WaitingSource = {
	kinds: Object.values(originTasks),
	awaited: false,
	items: async ({ storage, actor, t }, ids) => {
		const tasks = await tasksOf(storage, actor.id, ids);
		const asked = tasks.filter(({ kind }) => kind === originTasks.asked);
		const news = tasks.filter(({ kind }) => kind !== originTasks.asked);
		const [ideas, origins] = await Promise.all([
			askedIdeas(
				storage,
				asked.map(({ subjectId }) => subjectId),
			),
			originSubjects(
				storage,
				news.map(({ subjectId }) => subjectId),
			),
		]);
		return tasks.flatMap(({ id, kind, subjectId }) => {
			if (kind === originTasks.asked) {
				const idea = ideas.get(subjectId);
				const said = { id, title: t("origins.task.asked"), act: t("origins.task.make") };
				return idea ? [{ ...said, href: makeRulePath(idea.publicId), facts: [{ text: idea.title }] }] : [];
			}
			const origin = origins.find((one) => one.id === subjectId);
			const step = originSteps.find((one) => originTasks[one] === kind);
			if (!origin || !step) return [];
			const key = formatKey(origin.code, origin.number);
			return [
				{
					...{ id, title: t(`origins.task.${step}`, { key }), facts: [{ text: origin.title }] },
					href: step === "proposed" ? ideaPath(origin.idea) : rulePath(key),
					act: t(step === "proposed" ? "origins.task.openIdea" : "origins.task.openRule"),
					settle: { action: originReceiptPath(origin.idea, key), words: t("origins.task.seen") },
				},
			];
		});
	},
};

async function tasksOf({ read, tables: { tasks } }: Storage, personId: number, ids: ReadonlySet<number>) {
	return read
		.select({ id: tasks.id, kind: tasks.kind, subjectId: tasks.subjectId })
		.from(tasks)
		.where(and(eq(tasks.personId, personId), inArray(tasks.id, [...ids])));
}

async function askedIdeas({ read, tables: { ideas } }: Storage, ids: readonly number[]) {
	if (ids.length === 0) return new Map<number, { publicId: string; title: string }>();
	const rows = await read
		.select({ id: ideas.id, publicId: ideas.publicId, title: ideas.title })
		.from(ideas)
		.where(inArray(ideas.id, [...ids]));
	return new Map(rows.map(({ id, ...idea }) => [id, idea]));
}
