import { sql } from "drizzle-orm";
import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** What ideas put on people's Now on the keepers' side, by the kind of the task and the type of its subject. */
export const keeperTaskKinds = {
	/** A promise is to be kept: its idea waits for a keeper. The subject is the promise. */
	due: "idea-due",
	/** Your idea has an answer. The subject is the answer. */
	answer: "idea-answer",
	/** May thanks for your idea stand in the feed? The subject is the reward. */
	reward: "idea-reward",
} as const;

/** What a reported idea or comment puts there; the subject is the report. */
export const reportTaskKinds = {
	/** A keeper decides on it. */
	report: "idea-report",
	/** A keeper has decided: for the reporter and the author. */
	decision: "idea-report-decided",
} as const;

export type KeeperTaskKind =
	| (typeof keeperTaskKinds)[keyof typeof keeperTaskKinds]
	| (typeof reportTaskKinds)[keyof typeof reportTaskKinds];

/** Why a task went away that may come back. */
export const mergedAway = "merged";

interface NewTask {
	kind: KeeperTaskKind;
	people: readonly number[];
	subjectId: number;
	dueOn?: string;
	at: Date;
}

/** Puts something on people's Now; once for each, also when it had gone away with a merge that was undone. */
export async function giveKeeperTasks(writer: Writer, { tasks }: Tables, given: readonly NewTask[]): Promise<void> {
	const rows = given.flatMap(({ kind, people, subjectId, dueOn = null, at }) =>
		people.map((personId) => ({ personId, kind, subjectType: kind, subjectId, dueOn, createdAt: at })),
	);
	if (rows.length === 0) return;
	await writer
		.insert(tasks)
		.values(rows)
		.onConflictDoUpdate({
			target: [tasks.personId, tasks.kind, tasks.subjectType, tasks.subjectId],
			set: { endedAt: null, endedBecause: null },
			setWhere: sql`${tasks.endedBecause} = ${mergedAway}`,
		});
}

/** Ends tasks about these subjects: as done, or because what they asked about went away. */
export async function endKeeperTasks(
	writer: Writer,
	tables: Tables,
	{ kind, ...about }: { kind: KeeperTaskKind; subjectIds: readonly number[]; personId?: number },
	end: { at: Date; because?: string },
): Promise<void> {
	await endTasks(writer, tables, { kinds: [kind], ...about }, end);
}
