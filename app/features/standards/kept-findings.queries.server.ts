import { eq } from "drizzle-orm";
import type { Storage } from "#db/storage.ts";

/** The context hashes of the findings that were kept on a standard's rules, by rule. */
export async function keptFindingsOf(
	{ read, tables }: Storage,
	standardId: number,
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
	const { keptFindings, rules } = tables;
	const rows = await read
		.select({ ruleId: keptFindings.ruleId, hash: keptFindings.contextHash })
		.from(keptFindings)
		.innerJoin(rules, eq(rules.id, keptFindings.ruleId))
		.where(eq(rules.standardId, standardId));
	const kept = new Map<number, Set<string>>();
	for (const { ruleId, hash } of rows) {
		const ofRule = kept.get(ruleId);
		if (ofRule) ofRule.add(hash);
		else kept.set(ruleId, new Set([hash]));
	}
	return kept;
}
