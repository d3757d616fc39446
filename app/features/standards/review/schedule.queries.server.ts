import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";

/** The publication of a standard that waits for its time; null when none does. */
export async function openSchedule(
	read: Reader,
	{ scheduledPublications, people }: Tables,
	standardId: number,
): Promise<{ runAt: Date; madeBy: string } | null> {
	const [row] = await read
		.select({ runAt: scheduledPublications.runAt, madeBy: people.name })
		.from(scheduledPublications)
		.innerJoin(people, eq(people.id, scheduledPublications.madeById))
		.where(and(eq(scheduledPublications.standardId, standardId), isNull(scheduledPublications.endedAt)));
	return row ?? null;
}

/** How the last publication that waited for its time ended: "published", "taken-back", or the code of what stood in its way. */
export async function lastSchedule(
	read: Reader,
	{ scheduledPublications }: Tables,
	standardId: number,
): Promise<{ endedBecause: string; runAt: Date } | null> {
	const [row] = await read
		.select({ endedBecause: scheduledPublications.endedBecause, runAt: scheduledPublications.runAt })
		.from(scheduledPublications)
		.where(and(eq(scheduledPublications.standardId, standardId), isNotNull(scheduledPublications.endedAt)))
		.orderBy(desc(scheduledPublications.id))
		.limit(1);
	return row ? { ...row, endedBecause: row.endedBecause ?? "" } : null;
}
