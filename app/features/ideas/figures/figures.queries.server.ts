import { and, asc, count, countDistinct, eq, gte, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { formatMonth } from "#app/messages/format.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { lastMonths } from "../promise-record.queries.server.ts";

/** How the company treats ideas; figures about ideas and answers, none about a person. */
export interface IdeaFigures {
	/** Ideas of the last twelve months. */
	ideas: number;
	/** By month, the oldest first; `label` in words. */
	months: { label: string; value: number }[];
	/** First answers that were due in these months, and how many of them came in time. */
	due: number;
	inTime: number;
	/** Half of the first answers came within so many days; null while there is none. */
	medianDays: number | null;
	done: number;
	/** Rules in force that came from ideas. */
	rules: number;
}

const day = 24 * 3_600_000;

/** The company's own record with ideas over the last twelve months, up to today's day. */
export async function ideaFigures(
	{ read, tables }: Storage,
	{ today, language }: { today: string; language: Language },
): Promise<IdeaFigures> {
	const { ideas, ideaPromises, ideaRules } = tables;
	const months = lastMonths(today);
	const since = new Date(`${months[0]}-01T00:00:00Z`);
	const ofPeriod = and(gte(ideas.sentAt, since), isNull(ideas.ended));
	const byMonth = Object.fromEntries(
		months.map((month, at) => {
			const from = new Date(`${month}-01T00:00:00Z`);
			const next = months[at + 1];
			const inside = and(
				gte(ideas.sentAt, from),
				next ? lt(ideas.sentAt, new Date(`${next}-01T00:00:00Z`)) : undefined,
			);
			return [month, sql<number>`sum(case when ${inside} then 1 else 0 end)`.mapWith(Number)];
		}),
	);
	const kept = sql<number>`sum(case when ${ideaPromises.keptOn} <= ${ideaPromises.dueOn} then 1 else 0 end)`;
	const [[counted], [promised], [done], [rules], medianDays] = await Promise.all([
		read.select(byMonth).from(ideas).where(ofPeriod),
		read
			.select({ due: count(), inTime: kept.mapWith(Number) })
			.from(ideaPromises)
			.where(
				and(
					...[eq(ideaPromises.kind, "answer"), gte(ideaPromises.dueOn, `${months[0]}-01`)],
					or(lt(ideaPromises.dueOn, today), isNotNull(ideaPromises.keptAt)),
					or(isNotNull(ideaPromises.keptAt), isNull(ideaPromises.endedAt)),
				),
			),
		read
			.select({ done: count() })
			.from(ideas)
			.where(and(ofPeriod, eq(ideas.state, "done"))),
		read
			.select({ rules: countDistinct(ideaRules.ruleId) })
			.from(ideaRules)
			.where(isNotNull(ideaRules.publishedAt)),
		medianDaysOf({ read, tables }, since),
	]);
	const shown = months.map((month) => ({ label: formatMonth(month, language), value: counted?.[month] ?? 0 }));
	return {
		...{ ideas: shown.reduce((sum, { value }) => sum + value, 0), months: shown },
		...{ due: promised?.due ?? 0, inTime: promised?.inTime ?? 0, medianDays },
		...{ done: done?.done ?? 0, rules: rules?.rules ?? 0 },
	};
}

/** The time within which half of the first answers came, in whole days. */
async function medianDaysOf({ read, tables }: Pick<Storage, "read" | "tables">, since: Date): Promise<number | null> {
	const { ideas } = tables;
	const answered = and(gte(ideas.sentAt, since), isNotNull(ideas.firstAnsweredAt));
	const [counted] = await read.select({ all: count() }).from(ideas).where(answered);
	const all = counted?.all ?? 0;
	if (all === 0) return null;
	const [middle] = await read
		.select({ sentAt: ideas.sentAt, answeredAt: ideas.firstAnsweredAt })
		.from(ideas)
		.where(answered)
		.orderBy(asc(sql`${ideas.firstAnsweredAt} - ${ideas.sentAt}`), asc(ideas.id))
		.offset(Math.floor((all - 1) / 2))
		.limit(1);
	if (!middle?.answeredAt) return null;
	return Math.round((middle.answeredAt.getTime() - middle.sentAt.getTime()) / day);
}
