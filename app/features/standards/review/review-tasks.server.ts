import { sql } from "drizzle-orm";
import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/**
 * "approve": say what you think; "revise": change the draft or send it again; "publish": all have agreed;
 * "put-back": what you agreed to was changed; "mention": somebody asks you in a discussion;
 * "unscheduled": a publication did not come about; "review-standard": is the standard still right?
 */
export const workTaskKinds = [
	"approve",
	"revise",
	"publish",
	"put-back",
	"mention",
	"unscheduled",
	"review-standard",
] as const;

export type WorkTaskKind = (typeof workTaskKinds)[number];

interface Subject {
	subjectType: "review" | "discussion" | "standard";
	subjectId: number;
}

export interface WorkTask extends Subject {
	kind: WorkTaskKind;
	people: readonly number[];
	dueOn?: string | null;
	at: Date;
}

/** Puts a task on people's Now; one that had ended opens again. */
export async function giveTask(writer: Writer, { tasks }: Tables, task: WorkTask): Promise<void> {
	const { kind, people, subjectType, subjectId, dueOn = null, at } = task;
	if (people.length === 0) return;
	await writer
		.insert(tasks)
		.values(people.map((personId) => ({ personId, kind, subjectType, subjectId, dueOn, createdAt: at })))
		.onConflictDoUpdate({
			target: [tasks.personId, tasks.kind, tasks.subjectType, tasks.subjectId],
			set: { dueOn, createdAt: at, doneAt: null, endedAt: null, endedBecause: null },
			setWhere: sql`${tasks.doneAt} is not null or ${tasks.endedAt} is not null`,
		});
}

/** Ends open tasks: as done, or because of something that took them away. */
export async function endWork(
	writer: Writer,
	tables: Tables,
	{ subjectType, subjectId, ...about }: Subject & { kinds: readonly WorkTaskKind[]; personId?: number },
	end: { at: Date; because?: string },
): Promise<void> {
	await endTasks(writer, tables, { ...about, subjectTypes: [subjectType], subjectIds: [subjectId] }, end);
}
