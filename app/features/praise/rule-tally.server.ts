import { sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** Adds to (or takes from) what a rule counts of public praise; nothing happens without a rule. */
export async function countForRule(
	writer: Writer,
	{ ruleTallies }: Tables,
	ruleId: number | null,
	by: { praises?: number; takeUps?: number },
): Promise<void> {
	const { praises = 0, takeUps = 0 } = by;
	if (ruleId === null || (praises === 0 && takeUps === 0)) return;
	await writer
		.insert(ruleTallies)
		.values({ ruleId, praises, takeUps })
		.onConflictDoUpdate({
			target: ruleTallies.ruleId,
			set: {
				praises: sql`${ruleTallies.praises} + ${praises}`,
				takeUps: sql`${ruleTallies.takeUps} + ${takeUps}`,
			},
		});
}
