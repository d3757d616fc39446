import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { loadCompany, workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import { dayIn } from "#app/platform/clock.ts";
import { withRest } from "#app/platform/turns.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import type { Of } from "./conditions.server.ts";

/** Ended by its reader: a recommended reading that was put aside. */
export const putAside = "put-aside";

/** Rows that one transaction changes; small enough that other writes and pages are not kept waiting. */
export const rowsAtOnce = 100;

interface NewReading {
	personId: number;
	/** The version that asks. */
	versionId: number;
	dueOn: string | null;
}

/** Gives people their reading tasks; one that had ended since they left or were excused opens again. */
export async function insertReadings(
	writer: Writer,
	{ tasks }: Tables,
	readings: readonly NewReading[],
	at: Date,
): Promise<void> {
	if (readings.length === 0) return;
	await writer
		.insert(tasks)
		.values(
			readings.map(({ personId, versionId, dueOn }) => ({
				...{ personId, kind: "read", subjectType: "version", subjectId: versionId },
				...{ dueOn, createdAt: at },
			})),
		)
		.onConflictDoUpdate({
			target: [tasks.personId, tasks.kind, tasks.subjectType, tasks.subjectId],
			set: { createdAt: at, dueOn: sql`excluded.due_on`, endedAt: null, endedBecause: null },
			setWhere: isNotNull(tasks.endedAt),
		});
}

/** Ends open tasks, some at a time, for as long as there are any. */
export async function endReadings(
	storage: Storage,
	which: (writer: Reader) => SQL | undefined,
	because: { endedBecause: string } | "done",
	at: Date,
): Promise<void> {
	const { tasks } = storage.tables;
	const set = because === "done" ? { doneAt: at } : { endedAt: at, ...because };
	for (;;) {
		const ended = await withRest(() =>
			storage.write((writer) => {
				const some = writer.select({ id: tasks.id }).from(tasks).where(which(writer)).limit(rowsAtOnce);
				return writer.update(tasks).set(set).where(inArray(tasks.id, some)).returning({ id: tasks.id });
			}),
		);
		if (ended.length < rowsAtOnce) return;
	}
}

/** Whether somebody has a task for a version that stands: open, done, or put aside where reading is recommended. */
export function hasStandingReading(
	read: Reader,
	{ tasks }: Tables,
	{ person, version, asideStands }: { person: Of; version: Of; asideStands: SQL },
): SQL {
	return exists(
		read
			.select({ one: sql`1` })
			.from(tasks)
			.where(
				and(
					eq(tasks.personId, person),
					...[eq(tasks.kind, "read"), eq(tasks.subjectType, "version"), eq(tasks.subjectId, version)],
					or(isNull(tasks.endedAt), isNotNull(tasks.doneAt), and(eq(tasks.endedBecause, putAside), asideStands)),
				),
			),
	);
}

/** Today in the company, and the day until which somebody who joins now has for a required reading. */
export async function joinersDue(storage: Storage, now: Date): Promise<{ today: string; dueOn: string }> {
	const [company, calendar] = await Promise.all([loadCompany(storage), workingCalendar(storage)]);
	const today = dayIn(company?.timeZone ?? "UTC", now);
	return { today, dueOn: addWorkingDays(calendar, today, company?.readingDays ?? 10) };
}
