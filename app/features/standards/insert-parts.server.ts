import { setImmediate as nextTurn } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import type { Language } from "#app/platform/languages.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import type { ByLanguage, PartKind, RuleException, Words } from "./model.ts";
import { GAP } from "./order.ts";

/** A part that is written together with others. */
export interface NewPart {
	id: string;
	kind: Exclude<PartKind, "title">;
	/** The rule that it words; null gives it a number of its own. */
	ruleId: number | null;
	leadIn: string;
	exception: RuleException | null;
	/** The rule that it is split off from. */
	cameFromRuleId?: number;
	wordings: ByLanguage<Words>;
}

interface Target {
	standardId: number;
	draftId: number;
	personId: number;
	at: Date;
}

/** So many rows go into one statement: a few milliseconds, and the server turns to others in between. */
const ROWS_AT_ONCE = 50;

/**
 * Writes parts behind the draft's title in the order given; rules without an identity get their numbers in that order.
 * Gives their rows by their ids.
 */
export async function insertParts(
	writer: Writer,
	tables: Tables,
	target: Target,
	parts: NewPart[],
): Promise<Map<string, number>> {
	const unnumbered = parts.filter((part) => part.kind === "rule" && part.ruleId === null);
	const given = await newRules(writer, tables, target, unnumbered.length);
	const ruleOf = new Map(unnumbered.map((part, index) => [part, given[index] ?? null]));
	const { draftParts, draftWordings } = tables;
	const rowIds = new Map<string, number>();
	for (const [from, some] of chunks(parts)) {
		const rows = await writer
			.insert(draftParts)
			.values(
				some.map((part, index) => ({
					publicId: part.id,
					draftId: target.draftId,
					kind: part.kind,
					position: (from + index + 2) * GAP,
					ruleId: ruleOf.get(part) ?? part.ruleId,
					leadIn: part.leadIn,
					exception: part.exception,
					cameFromRuleId: part.cameFromRuleId ?? null,
				})),
			)
			.returning({ rowId: draftParts.id, id: draftParts.publicId });
		for (const { rowId, id } of rows) rowIds.set(id, rowId);
		await nextTurn();
	}
	const wordings = parts.flatMap((part) =>
		(Object.entries(part.wordings) as [Language, Words][]).map(([language, { heading, text, why, example }]) => ({
			partId: rowIds.get(part.id) ?? 0,
			language,
			heading,
			text,
			why,
			example,
			revision: 1,
			changedAt: target.at,
			changedById: target.personId,
		})),
	);
	for (const [, some] of chunks(wordings)) {
		await writer.insert(draftWordings).values(some);
		await nextTurn();
	}
	return rowIds;
}

/** Gives the next numbers of a standard to new rules; their rows in the order of the numbers. */
async function newRules(
	writer: Writer,
	{ standards, rules }: Tables,
	target: Target,
	count: number,
): Promise<number[]> {
	if (count === 0) return [];
	const [given] = await writer
		.update(standards)
		.set({ latestRule: sql`${standards.latestRule} + ${count}` })
		.where(eq(standards.id, target.standardId))
		.returning({ last: standards.latestRule });
	if (!given) throw new Error("the standard is gone");
	const numbers = Array.from({ length: count }, (_, index) => given.last - count + 1 + index);
	const made: { id: number; number: number }[] = [];
	for (const [, some] of chunks(numbers)) {
		const rows = await writer
			.insert(rules)
			.values(
				some.map((number) => ({
					standardId: target.standardId,
					number,
					createdAt: target.at,
					createdById: target.personId,
				})),
			)
			.returning({ id: rules.id, number: rules.number });
		made.push(...rows);
		await nextTurn();
	}
	return made.sort((a, b) => a.number - b.number).map((rule) => rule.id);
}

function* chunks<T>(list: readonly T[]): Generator<[from: number, some: T[]]> {
	for (let from = 0; from < list.length; from += ROWS_AT_ONCE) yield [from, list.slice(from, from + ROWS_AT_ONCE)];
}
