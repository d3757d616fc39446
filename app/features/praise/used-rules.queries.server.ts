import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import { visibleStandards } from "#app/features/standards/standard.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { everybody } from "./scopes.ts";
import type { OfferedRule } from "./sheet.ts";

const looked = 40;
const offered = 3;

/** Rules that the actor named last, then those that colleagues named last; in the version in force. */
export async function usedRules(storage: Storage, actor: Actor, now: Date): Promise<OfferedRule[]> {
	const { read, tables } = storage;
	const { praises, praiseScopes, rules, standards, versions, versionRules } = tables;
	const [own, others] = await Promise.all([
		read
			.select({ ruleId: praises.ruleId })
			.from(praises)
			.where(and(eq(praises.authorId, actor.id), isNotNull(praises.ruleId)))
			.orderBy(desc(praises.id))
			.limit(looked),
		read
			.select({ ruleId: praises.ruleId })
			.from(praiseScopes)
			.innerJoin(praises, eq(praises.id, praiseScopes.praiseId))
			.where(eq(praiseScopes.scope, everybody))
			.orderBy(desc(praiseScopes.shownSince), desc(praiseScopes.praiseId))
			.limit(looked),
	]);
	const ids = [...new Set([...own, ...others].flatMap(({ ruleId }) => ruleId ?? []))].slice(0, offered);
	if (ids.length === 0) return [];
	const rows = await read
		.select({
			...{ ruleId: rules.id, code: standards.code, number: rules.number },
			...{ text: versionRules.text, spoken: versionRules.language },
		})
		.from(rules)
		.innerJoin(standards, eq(standards.id, rules.standardId))
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.latestVersion)))
		.innerJoin(versionRules, and(eq(versionRules.versionId, versions.id), eq(versionRules.ruleId, rules.id)))
		.where(and(inArray(rules.id, ids), await visibleStandards(storage, actor, now)));
	return ids.flatMap((id) => {
		const wordings = rows.filter(({ ruleId }) => ruleId === id);
		const row = wordings.find(({ spoken }) => spoken === actor.language) ?? wordings[0];
		return row ? [{ key: formatKey(row.code, row.number), text: row.text }] : [];
	});
}
