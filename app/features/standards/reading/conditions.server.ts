import { and, eq, exists, gte, isNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";

/** A value or a column of the query around. */
export type Of = number | SQLWrapper;

/** A reading task that waits to be done. */
export function isOpenReading({ tasks }: Tables): SQL | undefined {
	return and(eq(tasks.kind, "read"), eq(tasks.subjectType, "version"), isNull(tasks.doneAt), isNull(tasks.endedAt));
}

/** Whether somebody has confirmed a version of a standard from a number on: then they are up to date with it. */
export function hasConfirmed(
	read: Reader,
	{ acknowledgements, versions }: Tables,
	{ person, standard, from }: { person: Of; standard: Of; from: Of },
): SQL {
	return exists(
		read
			.select({ one: sql`1` })
			.from(versions)
			.innerJoin(acknowledgements, eq(acknowledgements.versionId, versions.id))
			.where(and(eq(versions.standardId, standard), gte(versions.number, from), eq(acknowledgements.personId, person))),
	);
}

/** Whether somebody is excused from a standard today. */
export function isExcused(
	read: Reader,
	{ readingExemptions }: Tables,
	{ person, standard }: { person: Of; standard: Of },
): SQL {
	return exists(
		read
			.select({ one: sql`1` })
			.from(readingExemptions)
			.where(
				and(
					eq(readingExemptions.standardId, standard),
					eq(readingExemptions.personId, person),
					isNull(readingExemptions.endedAt),
				),
			),
	);
}
