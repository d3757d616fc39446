import { and, count, eq, isNull, sql } from "drizzle-orm";
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
	const { tasks, essayCuts } = tables;
	const [open] = await writer
		.select({ many: count() })
		.from(essayCuts)
		.where(and(eq(essayCuts.essayId, essayId), eq(essayCuts.state, "proposed")));
	if ((open?.many ?? 0) > 0) return;
	await writer
		.update(tasks)
		.set({ doneAt: at })
		.where(and(...ofEssay(tables, essayId), isNull(tasks.doneAt), isNull(tasks.endedAt)));
}

export async function endCutTask(writer: Writer, tables: Tables, essayId: number, at: Date): Promise<void> {
	const { tasks } = tables;
	await writer
		.update(tasks)
		.set({ endedAt: at, endedBecause: "withdrawn" })
		.where(and(...ofEssay(tables, essayId), isNull(tasks.doneAt), isNull(tasks.endedAt)));
}

function ofEssay({ tasks }: Tables, essayId: number) {
	return [eq(tasks.subjectType, "essay"), eq(tasks.subjectId, essayId), eq(tasks.kind, cutTask)];
}
