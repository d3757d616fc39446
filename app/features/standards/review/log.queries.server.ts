import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { idsOf, type StepKind } from "./log-step.server.ts";

export interface LogRow {
	id: number;
	kind: StepKind;
	/** Null where the clock did it. */
	actor: string | null;
	words: string;
	details: Record<string, string | number | null>;
	/** Names of the people that the step is about: those named, replaced, or put in their place. */
	people: string[];
	at: Date;
}

export const stepsAtOnce = 40;

/** The steps of a standard's life, newest first, a page at a time; `before` is the last one shown. */
export async function standardLog(
	{ read, tables }: Storage,
	standardId: number,
	before: number | null,
): Promise<LogRow[]> {
	const { standardSteps, people } = tables;
	const rows = await read
		.select({
			id: standardSteps.id,
			kind: standardSteps.kind,
			actor: people.name,
			words: standardSteps.words,
			details: standardSteps.details,
			at: standardSteps.at,
		})
		.from(standardSteps)
		.leftJoin(people, eq(people.id, standardSteps.actorId))
		.where(and(eq(standardSteps.standardId, standardId), before === null ? undefined : lt(standardSteps.id, before)))
		.orderBy(desc(standardSteps.id))
		.limit(stepsAtOnce + 1);
	const about = rows.map(({ details }) => [
		...idsOf(details.approvers),
		...idsOf(details.agreed),
		...[details.person, details.by].filter((id) => typeof id === "number"),
	]);
	const names = await namesOf(read, tables, about.flat());
	return rows.map((row, index) => ({
		...row,
		kind: row.kind as StepKind,
		people: (about[index] ?? []).map((id) => names.get(id) ?? ""),
	}));
}

/** People's names by their ids, in one read. */
export async function namesOf(
	read: Reader,
	{ people }: Tables,
	ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
	if (ids.length === 0) return new Map();
	const rows = await read
		.select({ id: people.id, name: people.name })
		.from(people)
		.where(inArray(people.id, [...new Set(ids)]));
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The last step of a kind: why a standard was withdrawn, and when. */
export async function lastStep(
	read: Reader,
	{ standardSteps }: Tables,
	standardId: number,
	kind: StepKind,
): Promise<{ words: string; at: Date } | null> {
	const [row] = await read
		.select({ words: standardSteps.words, at: standardSteps.at })
		.from(standardSteps)
		.where(and(eq(standardSteps.standardId, standardId), eq(standardSteps.kind, kind)))
		.orderBy(desc(standardSteps.id))
		.limit(1);
	return row ?? null;
}

/** What was said in one review, the last first. */
export async function reviewWords(
	{ read, tables }: Storage,
	reviewId: number,
): Promise<{ kind: StepKind; actorId: number | null; actor: string | null; words: string }[]> {
	const { standardSteps, people } = tables;
	const rows = await read
		.select({
			kind: standardSteps.kind,
			actorId: standardSteps.actorId,
			actor: people.name,
			words: standardSteps.words,
		})
		.from(standardSteps)
		.leftJoin(people, eq(people.id, standardSteps.actorId))
		.where(eq(standardSteps.reviewId, reviewId))
		.orderBy(desc(standardSteps.id))
		.limit(200);
	return rows.map((row) => ({ ...row, kind: row.kind as StepKind }));
}
