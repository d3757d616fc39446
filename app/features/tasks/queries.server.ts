import { and, count, eq, isNull, sql } from "drizzle-orm";
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
