import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Writer } from "#db/storage.ts";
import { type Lineage, rulesOf, type StandardContent } from "../model.ts";
import { lineageOf } from "./lineage.ts";

/**
 * The lineage of a draft's rules (`present`, by id). What was split or merged in the draft is known by its parts until it is
 * published; what was published before, by the rules' own rows.
 */
export async function draftLineage(
	read: Reader,
	{ rules, draftParts, versionRules }: Tables,
	draft: { id: number; standardId: number; code: string },
	present: ReadonlySet<number>,
): Promise<Map<number, Lineage>> {
	const rows = await read
		.select({
			id: rules.id,
			cameFromId: sql<number | null>`coalesce(${draftParts.cameFromRuleId}, ${rules.cameFromId})`.mapWith(rules.id),
			wentToId: sql<number | null>`coalesce(${draftParts.mergedIntoRuleId}, ${rules.wentToId})`.mapWith(rules.id),
		})
		.from(rules)
		.leftJoin(draftParts, and(eq(draftParts.ruleId, rules.id), eq(draftParts.draftId, draft.id)))
		.where(
			and(
				eq(rules.standardId, draft.standardId),
				or(
					isNotNull(rules.cameFromId),
					isNotNull(rules.wentToId),
					isNotNull(draftParts.cameFromRuleId),
					isNotNull(draftParts.mergedIntoRuleId),
				),
			),
		);
	if (rows.length === 0) return new Map();
	const named = [...new Set(rows.flatMap(({ id, cameFromId }) => (cameFromId === null ? [id] : [id, cameFromId])))];
	const met = await read
		.select({
			id: rules.id,
			number: rules.number,
			published: sql<number>`case when exists (select 1 from ${versionRules} where ${versionRules.ruleId} = ${rules.id}) then 1 else 0 end`,
		})
		.from(rules)
		.where(inArray(rules.id, named));
	const numbers = new Map(
		met.filter(({ id, published }) => Number(published) === 1 || present.has(id)).map(({ id, number }) => [id, number]),
	);
	return lineageOf(rows, present, numbers, draft.code);
}

/**
 * Makes the lineage of a content that is being published that of its rules: a rule that stands in it has gone nowhere, what it
 * took in has gone to it, and a rule that was split off keeps its source.
 */
export async function recordLineage(
	writer: Writer,
	{ rules }: Tables,
	standardId: number,
	content: Pick<StandardContent, "sections">,
): Promise<void> {
	const present = rulesOf(content);
	const ids = present.flatMap(({ ruleId }) => ruleId ?? []);
	await writer
		.update(rules)
		.set({ wentToId: null })
		.where(and(eq(rules.standardId, standardId), isNotNull(rules.wentToId), inArray(rules.id, ids)));
	const went = present.flatMap(({ ruleId, takenIn = [] }) => takenIn.map((taken) => [taken.ruleId, ruleId] as const));
	if (went.length > 0) {
		const cases = went.map(([from, to]) => sql`when ${from} then cast(${to} as bigint)`);
		await writer
			.update(rules)
			.set({ wentToId: sql`case ${rules.id} ${sql.join(cases, sql` `)} end` })
			.where(
				inArray(
					rules.id,
					went.map(([from]) => from),
				),
			);
	}
	const came = present.flatMap(({ ruleId, cameFrom: [source] = [] }) =>
		source ? [[ruleId, source.ruleId] as const] : [],
	);
	if (came.length > 0) {
		const cases = came.map(([id, source]) => sql`when ${id} then cast(${source} as bigint)`);
		await writer
			.update(rules)
			.set({ cameFromId: sql`case ${rules.id} ${sql.join(cases, sql` `)} end` })
			.where(
				inArray(
					rules.id,
					came.map(([id]) => id ?? 0),
				),
			);
	}
}
