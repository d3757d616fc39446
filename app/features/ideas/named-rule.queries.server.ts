import { and, eq } from "drizzle-orm";
import { parseKey } from "#app/features/standards/keys.ts";
import { visibleStandards } from "#app/features/standards/standard.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";

export interface NamedRule {
	standardId: number;
	ruleId: number | null;
	versionId: number | null;
}

/** What "SVC-12" or "SVC" names in the version in force: a rule or a whole standard that the actor may read. */
export async function namedRule(
	storage: Storage,
	actor: Actor,
	text: string,
	now: Date,
): Promise<NamedRule | null | "unknown"> {
	if (text === "") return null;
	const key = parseKey(text);
	const { rules, standards, versions, versionRules } = storage.tables;
	const seen = await visibleStandards(storage, actor, now);
	if (!key) {
		const code = text.trim().toUpperCase();
		const [standard] = await storage.read
			.select({ id: standards.id })
			.from(standards)
			.where(and(eq(standards.code, code), seen))
			.limit(1);
		return standard ? { standardId: standard.id, ruleId: null, versionId: null } : "unknown";
	}
	const [rule] = await storage.read
		.select({ standardId: standards.id, ruleId: rules.id, versionId: versions.id })
		.from(standards)
		.innerJoin(rules, and(eq(rules.standardId, standards.id), eq(rules.number, key.number)))
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.latestVersion)))
		.innerJoin(versionRules, and(eq(versionRules.versionId, versions.id), eq(versionRules.ruleId, rules.id)))
		.where(and(eq(standards.code, key.code), seen))
		.limit(1);
	return rule ?? "unknown";
}
