import { and, desc, eq, isNull, max, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";

/** How far somebody is with a standard. */
export interface OwnReading {
	/** The newest version that they have confirmed. */
	confirmed: { number: number; at: Date } | null;
	/** The reading that waits for them. */
	task: { dueOn: string | null; reminded: Date | null } | null;
}

/** What somebody has confirmed of a standard, and whether they are asked to read: two small reads. */
export async function ownReading(storage: Storage, standardId: number, personId: number): Promise<OwnReading> {
	const values = { standard: standardId, person: personId };
	const [[confirmed], [task]] = await Promise.all([lastConfirmation(storage)(values), openReading(storage)(values)]);
	return {
		confirmed: confirmed ?? null,
		task: task ? { dueOn: task.dueOn, reminded: task.reminded } : null,
	};
}

function lastConfirmation(storage: Storage) {
	return prepared(storage, "reading.last-confirmation", (read, { acknowledgements, versions }) =>
		read
			.select({ number: versions.number, at: acknowledgements.at })
			.from(versions)
			.innerJoin(acknowledgements, eq(acknowledgements.versionId, versions.id))
			.where(
				and(
					eq(versions.standardId, sql.placeholder("standard")),
					eq(acknowledgements.personId, sql.placeholder("person")),
				),
			)
			.orderBy(desc(versions.number))
			.limit(1),
	);
}

function openReading(storage: Storage) {
	return prepared(storage, "reading.open-task", (read, { tasks, versions, readingReminders }) =>
		read
			.select({ id: tasks.id, dueOn: tasks.dueOn, reminded: max(readingReminders.at) })
			.from(tasks)
			.innerJoin(versions, eq(versions.id, tasks.subjectId))
			.leftJoin(readingReminders, eq(readingReminders.taskId, tasks.id))
			.where(
				and(
					eq(tasks.personId, sql.placeholder("person")),
					...[eq(tasks.kind, "read"), eq(tasks.subjectType, "version")],
					...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
					eq(versions.standardId, sql.placeholder("standard")),
				),
			)
			.groupBy(tasks.id, tasks.dueOn, versions.number)
			.orderBy(desc(versions.number))
			.limit(1),
	);
}
