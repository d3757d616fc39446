import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** Tasks of some kinds about some subjects: of one person, or of everybody who has them. */
export interface TasksAbout {
	kinds: readonly string[];
	/** The types of their subjects; the kinds themselves unless given. */
	subjectTypes?: readonly string[];
	subjectIds: readonly number[];
	personId?: number;
}

/** Ends those that are still open: as done, or, with `because`, as taken away by something. */
export async function endTasks(
	writer: Writer,
	{ tasks }: Tables,
	{ kinds, subjectTypes = kinds, subjectIds, personId }: TasksAbout,
	{ at, because }: { at: Date; because?: string },
): Promise<void> {
	if (subjectIds.length === 0) return;
	await writer
		.update(tasks)
		.set(because === undefined ? { doneAt: at } : { endedAt: at, endedBecause: because })
		.where(
			and(
				...[inArray(tasks.subjectType, [...subjectTypes]), inArray(tasks.subjectId, [...subjectIds])],
				inArray(tasks.kind, [...kinds]),
				personId === undefined ? undefined : eq(tasks.personId, personId),
				...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
			),
		);
}
