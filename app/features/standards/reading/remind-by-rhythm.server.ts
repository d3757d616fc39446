import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { loadCompany, workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { isWorkingDay } from "#app/features/accounts/working-days.ts";
import { dayIn } from "#app/platform/clock.ts";
import { withRest } from "#app/platform/turns.server.ts";
import type { Storage } from "#db/storage.ts";
import { isOpenReading } from "./conditions.server.ts";
import { insertReminders } from "./insert-reminders.server.ts";
import { stepDue } from "./rhythm.ts";

/** Readings looked at in one turn. */
const readingsAtOnce = 300;

/**
 * Gives the reminders of today: each step of each required reading once, however often this runs. Recommended readings are
 * left in peace.
 */
export async function remindByRhythm(
	storage: Storage,
	{ now, signal, mail }: { now: Date; signal: AbortSignal; mail: boolean },
): Promise<void> {
	const [company, calendar] = await Promise.all([loadCompany(storage), workingCalendar(storage)]);
	const timeZone = company?.timeZone ?? "UTC";
	const today = dayIn(timeZone, now);
	if (!isWorkingDay(calendar, today)) return;
	let after = 0;
	do {
		if (signal.aborted) throw new Error("interrupted");
		const chunk = await waitingReadings(storage, after);
		const given = await stepsGiven(
			storage,
			chunk.map(({ id }) => id),
		);
		const due = chunk.flatMap(({ id, personId, email, createdAt, dueOn }) => {
			const askedOn = dayIn(timeZone, createdAt);
			const step = stepDue(calendar, { askedOn, dueOn }, today, given.get(id) ?? new Set());
			return step ? [{ taskId: id, personId, step, byId: null, mail: mail && email !== null }] : [];
		});
		if (due.length > 0) {
			await withRest(() => storage.write((writer) => insertReminders(writer, storage.tables, due, now)));
		}
		after = chunk.length === readingsAtOnce ? (chunk.at(-1)?.id ?? 0) : 0;
	} while (after);
}

async function waitingReadings({ read, tables }: Storage, after: number) {
	const { tasks, versions, standards, people } = tables;
	return read
		.select({
			id: tasks.id,
			personId: tasks.personId,
			createdAt: tasks.createdAt,
			dueOn: tasks.dueOn,
			email: people.email,
		})
		.from(tasks)
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.innerJoin(people, eq(people.id, tasks.personId))
		.where(
			and(
				gt(tasks.id, after),
				isOpenReading(tables),
				eq(standards.reading, "required"),
				isNull(standards.withdrawnAt),
				isNull(people.disabledAt),
			),
		)
		.orderBy(asc(tasks.id))
		.limit(readingsAtOnce);
}

/** Which steps each reading was reminded by. */
async function stepsGiven({ read, tables }: Storage, taskIds: number[]): Promise<Map<number, Set<string>>> {
	const { readingReminders } = tables;
	const given = new Map<number, Set<string>>();
	if (taskIds.length === 0) return given;
	const rows = await read
		.select({ taskId: readingReminders.taskId, step: readingReminders.step })
		.from(readingReminders)
		.where(inArray(readingReminders.taskId, taskIds));
	for (const { taskId, step } of rows) given.set(taskId, (given.get(taskId) ?? new Set()).add(step));
	return given;
}
