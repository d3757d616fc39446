import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";

/** How many things wait for a person: the count beside Now. */
export async function openTaskCount(storage: Storage, personId: number): Promise<number> {
	const rows = await prepared(storage, "tasks.open-count", (read, { tasks }) =>
		read
			.select({ open: count() })
			.from(tasks)
			.where(and(eq(tasks.personId, sql.placeholder("person")), isNull(tasks.doneAt), isNull(tasks.endedAt))),
	)({ person: personId });
	return rows[0]?.open ?? 0;
}

export interface OpenTask {
	id: number;
	kind: string;
	dueOn: string | null;
}

/** The most tasks that are read at once. */
export const openTasksAtMost = 200;

/** A person's open tasks, the oldest first. */
export async function openTasks(storage: Storage, personId: number): Promise<OpenTask[]> {
	return prepared(storage, "tasks.open", (read, { tasks }) =>
		read
			.select({ id: tasks.id, kind: tasks.kind, dueOn: tasks.dueOn })
			.from(tasks)
			.where(and(eq(tasks.personId, sql.placeholder("person")), isNull(tasks.doneAt), isNull(tasks.endedAt)))
			.orderBy(asc(tasks.id))
			.limit(openTasksAtMost),
	)({ person: personId });
}
