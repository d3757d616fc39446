import { sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** Adds to (or takes from) the ideas that name a rule; nothing happens without a rule. */
export async function countIdeaOfRule(
	writer: Writer,
	{ ruleTallies }: Tables,
	ruleId: number | null,
	by: 1 | -1,
): Promise<void> {
	if (ruleId === null) return;
	await writer
		.insert(ruleTallies)
		.values({ ruleId, ideas: Math.max(0, by) })
		.onConflictDoUpdate({ target: ruleTallies.ruleId, set: { ideas: sql`${ruleTallies.ideas} + ${by}` } });
}
