import { and, asc, gt, isNull } from "drizzle-orm";
import { type ContentRule, rulesOf } from "#app/features/standards/model.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { inTurns } from "#app/platform/turns.server.ts";
import type { Storage } from "#db/storage.ts";

/** At most so many rules are gone through in one look. */
export const RULES_AT_MOST = 20_000;

/**
 * Goes through the rules of all versions in force, in short turns; the versions come from memory where they were read before.
 * Answers false when there were more rules than one look goes through.
 */
export async function eachRuleInForce(storage: Storage, look: (rule: ContentRule) => void): Promise<boolean> {
	const { standards } = storage.tables;
	const published = await storage.read
		.select({ id: standards.id, latest: standards.latestVersion })
		.from(standards)
		.where(and(gt(standards.latestVersion, 0), isNull(standards.withdrawnAt)))
		.orderBy(asc(standards.sortKey), asc(standards.id));
	let left = RULES_AT_MOST;
	const pause = inTurns();
	for (const { id, latest } of published) {
		const version = await versionByNumber(storage, id, latest);
		for (const rule of version ? rulesOf(version.content) : []) {
			if (left-- === 0) return false;
			look(rule);
			await pause();
		}
	}
	return true;
}
