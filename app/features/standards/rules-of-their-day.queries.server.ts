import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { formatKey } from "./keys.ts";
import type { RuleOfItsDay } from "./rule-of-its-day.ts";
import { visibleStandards } from "./standard.queries.server.ts";

/** Rules in the versions of their day, by "rule/version"; words only of standards that the actor may read. */
export async function rulesOfTheirDay(
	storage: Storage,
	actor: Actor,
	wanted: { ruleId: number; versionId: number }[],
	now: Date,
): Promise<Map<string, RuleOfItsDay>> {
	const found = new Map<string, RuleOfItsDay>();
	if (wanted.length === 0) return found;
	const { read, tables } = storage;
	const { rules, standards, versions, versionRules } = tables;
	const readable = (await visibleStandards(storage, actor, now)) ?? sql`1 = 1`;
	const rows = await read
		.select({
			ruleId: versionRules.ruleId,
			versionId: versionRules.versionId,
			spoken: versionRules.language,
			text: versionRules.text,
			version: versions.number,
			code: standards.code,
			number: rules.number,
			latest: standards.latestVersion,
			language: standards.language,
			readable: sql<unknown>`case when ${readable} then 1 else 0 end`,
		})
		.from(versionRules)
		.innerJoin(versions, eq(versions.id, versionRules.versionId))
		.innerJoin(rules, eq(rules.id, versionRules.ruleId))
		.innerJoin(standards, eq(standards.id, rules.standardId))
		.where(
			and(
				inArray(versionRules.ruleId, [...new Set(wanted.map(({ ruleId }) => ruleId))]),
				inArray(versionRules.versionId, [...new Set(wanted.map(({ versionId }) => versionId))]),
			),
		);
	for (const row of rows) {
		const name = `${row.ruleId}/${row.versionId}`;
		const better = row.spoken === actor.language || (row.spoken === row.language && !found.has(name));
		if (found.has(name) && !better) continue;
		found.set(name, {
			key: formatKey(row.code, row.number),
			text: Number(row.readable) === 1 ? row.text : null,
			version: row.version,
			latest: row.latest,
		});
	}
	return found;
}
