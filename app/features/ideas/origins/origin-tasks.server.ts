import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { originTasks } from "./model.ts";

type OriginTask = (typeof originTasks)[keyof typeof originTasks];

/** The subject's type of each kind: an idea, or the way of one to a rule. */
const subjectOf = (kind: OriginTask) => (kind === originTasks.asked ? "idea" : "idea-rule");

interface Subject {
	kind: OriginTask;
	subjectId: number;
}

/** Puts something about the way from an idea to a rule on somebody's Now; once. */
export async function giveOriginTask(
	writer: Writer,
	{ tasks }: Tables,
	{ kind, subjectId, personId, at }: Subject & { personId: number; at: Date },
): Promise<void> {
	await writer
		.insert(tasks)
		.values({ kind, personId, subjectType: subjectOf(kind), subjectId, createdAt: at })
		.onConflictDoNothing();
}

/** It was done: by `personId`, or for everybody who had it. */
export async function endOriginTasks(
	writer: Writer,
	tables: Tables,
	{ subjectId, ...about }: { kinds: readonly OriginTask[]; subjectId: number; personId?: number },
	at: Date,
): Promise<void> {
	const subjectTypes = [...new Set(about.kinds.map(subjectOf))];
	await endTasks(writer, tables, { ...about, subjectTypes, subjectIds: [subjectId] }, { at });
}
