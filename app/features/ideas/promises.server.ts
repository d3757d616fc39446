import { and, eq, inArray, isNull } from "drizzle-orm";
import { loadCompany, workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays, type WorkCalendar } from "#app/features/accounts/working-days.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { endKeeperTasks, keeperTaskKinds } from "./keepers-tasks.server.ts";

/** The company's day and working time, by which promises are counted. */
export interface CompanyDay {
	timeZone: string;
	today: string;
	calendar: WorkCalendar;
}

export async function companyDay(storage: Storage, now: Date): Promise<CompanyDay> {
	const [company, calendar] = await Promise.all([loadCompany(storage), workingCalendar(storage)]);
	const timeZone = company?.timeZone ?? "UTC";
	return { timeZone, today: dayIn(timeZone, now), calendar };
}

/** A day so many working days from today. */
export function inWorkingDays({ today, calendar }: CompanyDay, count: number): string {
	return addWorkingDays(calendar, today, count);
}

/** What is still to be kept about an idea. */
const stillOpen = ({ ideaPromises }: Tables, ideaId: number) =>
	and(eq(ideaPromises.ideaId, ideaId), isNull(ideaPromises.keptAt), isNull(ideaPromises.endedAt));

/** Marks an idea's promises as kept by a keeper: that it is received, or (without `kind`) all of them. */
export async function keepPromises(
	writer: Writer,
	tables: Tables,
	{ ideaId, keeperId, kind, at, on }: { ideaId: number; keeperId: number; kind?: "receive"; at: Date; on: string },
): Promise<void> {
	const { ideaPromises } = tables;
	const kept = await writer
		.update(ideaPromises)
		.set({ keptAt: at, keptOn: on, keeperId })
		.where(and(stillOpen(tables, ideaId), kind ? eq(ideaPromises.kind, kind) : undefined))
		.returning({ id: ideaPromises.id });
	const subjectIds = kept.map(({ id }) => id);
	await endKeeperTasks(writer, tables, { kind: keeperTaskKinds.due, subjectIds }, { at });
}

/** Promises the next answer by a day. */
export async function promiseNext(
	writer: Writer,
	{ ideaPromises }: Tables,
	{ ideaId, keeperId, dueOn, at }: { ideaId: number; keeperId: number | null; dueOn: string; at: Date },
): Promise<void> {
	await writer.insert(ideaPromises).values({ ideaId, kind: "next", keeperId, madeAt: at, dueOn });
}

/** Ends an idea's open promises, which nobody waits for any more; `because` says how their tasks end. */
export async function endPromises(
	writer: Writer,
	tables: Tables,
	{ ideaId, because, at }: { ideaId: number; because: string; at: Date },
): Promise<void> {
	const { ideaPromises } = tables;
	const ended = await writer
		.update(ideaPromises)
		.set({ endedAt: at })
		.where(stillOpen(tables, ideaId))
		.returning({ id: ideaPromises.id });
	const subjectIds = ended.map(({ id }) => id);
	await endKeeperTasks(writer, tables, { kind: keeperTaskKinds.due, subjectIds }, { at, because });
}

/** Waits again for the promises that ended at a moment, from the keeper whom the idea has now. */
export async function reopenPromises(
	writer: Writer,
	{ ideaPromises }: Tables,
	{ ideaId, keeperId, endedAt }: { ideaId: number; keeperId: number | null; endedAt: Date },
): Promise<void> {
	await writer
		.update(ideaPromises)
		.set({ endedAt: null, keeperId })
		.where(and(eq(ideaPromises.ideaId, ideaId), eq(ideaPromises.endedAt, endedAt), isNull(ideaPromises.keptAt)));
}

/** Hands an idea's open promises to a keeper; tasks about them that others have end. */
export async function handPromises(
	writer: Writer,
	tables: Tables,
	{ ideaId, keeperId, at }: { ideaId: number; keeperId: number; at: Date },
): Promise<void> {
	const { ideaPromises, tasks } = tables;
	const open = await writer
		.update(ideaPromises)
		.set({ keeperId })
		.where(stillOpen(tables, ideaId))
		.returning({ id: ideaPromises.id });
	if (open.length === 0) return;
	const kind = keeperTaskKinds.due;
	const others = await writer
		.select({ id: tasks.id, personId: tasks.personId })
		.from(tasks)
		.where(
			and(
				...[eq(tasks.kind, kind), eq(tasks.subjectType, kind), isNull(tasks.doneAt), isNull(tasks.endedAt)],
				inArray(
					tasks.subjectId,
					open.map(({ id }) => id),
				),
			),
		);
	const ids = others.filter(({ personId }) => personId !== keeperId).map(({ id }) => id);
	if (ids.length === 0) return;
	await writer.update(tasks).set({ endedAt: at, endedBecause: "handed-on" }).where(inArray(tasks.id, ids));
}
