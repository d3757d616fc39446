import { and, gte, isNull, lte, or, sql } from "drizzle-orm";
import { addDays } from "#app/features/accounts/working-days.ts";
import { formatMonth } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { companyDay } from "./promises.server.ts";
import { ideaSettings } from "./settings.queries.server.ts";

const monthsShown = 12;

export interface RecordMonth {
	/** YYYY-MM. */
	month: string;
	words: string;
	/** By their day. */
	kept: number;
	/** After their day. */
	late: number;
	/** Their day is over and they still wait. */
	waiting: number;
}

export interface PromiseRecord {
	receiveDays: number;
	answerDays: number;
	months: RecordMonth[];
	kept: number;
	all: number;
}

/**
 * How the company has kept its promises about ideas, by the month in which they were due, for the last twelve months. Promises that
 * are due later, or that nobody waits for any more, are left out. No person is named.
 */
export async function promiseRecord(storage: Storage, actor: Actor, now: Date): Promise<PromiseRecord> {
	const { read, tables } = storage;
	const { ideaPromises } = tables;
	const [{ today }, settings] = await Promise.all([companyDay(storage, now), ideaSettings(storage)]);
	const months = lastMonths(today);
	const month = sql<string>`substr(${ideaPromises.dueOn}, 1, 7)`;
	const inTime = sql`${ideaPromises.keptOn} <= ${ideaPromises.dueOn}`;
	const rows = await read
		.select({
			month,
			kept: sql<number>`sum(case when ${inTime} then 1 else 0 end)`.mapWith(Number),
			late: sql<number>`sum(case when ${ideaPromises.keptOn} > ${ideaPromises.dueOn} then 1 else 0 end)`.mapWith(
				Number,
			),
			waiting: sql<number>`sum(case when ${ideaPromises.keptOn} is null then 1 else 0 end)`.mapWith(Number),
		})
		.from(ideaPromises)
		.where(
			and(
				...[gte(ideaPromises.dueOn, `${months[0]}-01`), isNull(ideaPromises.endedAt)],
				or(lte(ideaPromises.dueOn, addDays(today, -1)), and(lte(ideaPromises.dueOn, today), inTime)),
			),
		)
		.groupBy(month);
	const byMonth = new Map(rows.map((row) => [row.month, row]));
	const shown = months.map((one) => {
		const { kept = 0, late = 0, waiting = 0 } = byMonth.get(one) ?? {};
		return { month: one, words: formatMonth(one, actor.language), kept, late, waiting };
	});
	const kept = shown.reduce((sum, one) => sum + one.kept, 0);
	const all = shown.reduce((sum, one) => sum + one.kept + one.late + one.waiting, 0);
	return { receiveDays: settings.receiveDays, answerDays: settings.answerDays, months: shown, kept, all };
}

/** The months (YYYY-MM) up to the one of a day, the oldest first. */
export function lastMonths(day: string): string[] {
	const year = Number(day.slice(0, 4));
	const month = Number(day.slice(5, 7)) - 1;
	return Array.from({ length: monthsShown }, (_, index) =>
		new Date(Date.UTC(year, month - (monthsShown - 1) + index, 1)).toISOString().slice(0, 7),
	);
}
