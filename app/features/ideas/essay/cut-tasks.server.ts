import { and, count, eq, sql } from "drizzle-orm";
import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** The author is asked about passages that a keeper would make ideas of; one task an essay. */
export const cutTask = "essay-cuts";

export async function openCutTask(
	writer: Writer,
	{ tasks }: Tables,
	{ essayId, personId, at }: { essayId: number; personId: number; at: Date },
): Promise<void> {
	await writer
		.insert(tasks)
		.values({ personId, kind: cutTask, subjectType: "essay", subjectId: essayId, createdAt: at })
		.onConflictDoUpdate({
			target: [tasks.personId, tasks.kind, tasks.subjectType, tasks.subjectId],
			set: { doneAt: null, endedAt: null, endedBecause: null, createdAt: sql`excluded.created_at` },
		});
}

/** Settles the task once no proposal waits for an answer. */
export async function settleCutTask(writer: Writer, tables: Tables, essayId: number, at: Date): Promise<void> {
	const { essayCuts } = tables;
	const [open] = await writer
		.select({ many: count() })
		.from(essayCuts)
		.where(and(eq(essayCuts.essayId, essayId), eq(essayCuts.state, "proposed")));
	if ((open?.many ?? 0) > 0) return;
	await endTasks(writer, tables, ofEssay(essayId), { at });
}

export async function endCutTask(writer: Writer, tables: Tables, essayId: number, at: Date): Promise<void> {
	await endTasks(writer, tables, ofEssay(essayId), { at, because: "withdrawn" });
}

const ofEssay = (essayId: number) => ({ kinds: [cutTask], subjectTypes: ["essay"], subjectIds: [essayId] });
