import { and, asc, desc, eq, inArray, isNull, like, or } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { formatKey, parseCode, parseKey } from "./keys.ts";
import { type ContentRule, rulesOf } from "./model.ts";
import { searchWords } from "./search-text.ts";
import { type ReadableStandard, readableStandard, visibleStandards } from "./standard.queries.server.ts";
import { type KnownVersion, versionByNumber } from "./version.queries.server.ts";

export interface RuleWording {
	version: number;
	publishedAt: Date;
	text: string;
}

export interface RulePageFacts {
	key: string;
	standard: ReadableStandard;
	/** The rule in the version in force, or in the last one that had it. */
	rule: ContentRule;
	version: KnownVersion;
	inForce: boolean;
	/** Each wording once, newest first. */
	wordings: RuleWording[];
	/** Keys of the rule that it was split off from, and of the one that it was merged into. */
	cameFrom: string | null;
	wentTo: string | null;
}

/** Rows of one rule: versions times languages. */
const rowsLookedAt = 1_000;

/** A rule by its key with the history of its wordings, if the actor may read its standard. */
export async function rulePageFacts(
	storage: Storage,
	actor: Actor,
	text: string,
	now: Date,
): Promise<RulePageFacts | null> {
	const key = parseKey(text);
	if (!key) return null;
	const standard = await readableStandard(storage, actor, key.code, now);
	if (!standard) return null;
	const { read, tables } = storage;
	const { rules, versionRules, versions } = tables;
	const rows = await read
		.select({
			number: versions.number,
			publishedAt: versions.publishedAt,
			language: versionRules.language,
			text: versionRules.text,
			cameFromId: rules.cameFromId,
			wentToId: rules.wentToId,
		})
		.from(rules)
		.innerJoin(versionRules, eq(versionRules.ruleId, rules.id))
		.innerJoin(versions, eq(versions.id, versionRules.versionId))
		.where(and(eq(rules.standardId, standard.id), eq(rules.number, key.number)))
		.orderBy(desc(versionRules.versionId))
		.limit(rowsLookedAt);
	const newest = rows[0];
	if (!newest) return null;
	const version = await versionByNumber(storage, standard.id, newest.number);
	const rule = version && rulesOf(version.content).find((one) => one.number === key.number);
	if (!version || !rule) return null;
	const language = rows.some((row) => row.language === actor.language) ? actor.language : standard.language;
	return {
		key: formatKey(key.code, key.number),
		standard,
		rule,
		version,
		inForce: newest.number === standard.latestVersion && standard.withdrawnAt === null,
		wordings: firstOfEachWording(rows.filter((row) => row.language === language)),
		...(await relatives(storage, standard.code, newest)),
	};
}

/** The keys of the rules that a rule's row names. */
async function relatives(
	{ read, tables: { rules } }: Storage,
	code: string,
	{ cameFromId, wentToId }: { cameFromId: number | null; wentToId: number | null },
): Promise<Pick<RulePageFacts, "cameFrom" | "wentTo">> {
	const ids = [cameFromId, wentToId].filter((id) => id !== null);
	if (ids.length === 0) return { cameFrom: null, wentTo: null };
	const found = await read.select({ id: rules.id, number: rules.number }).from(rules).where(inArray(rules.id, ids));
	const keyOfRule = (id: number | null) => {
		const rule = found.find((one) => one.id === id);
		return rule ? formatKey(code, rule.number) : null;
	};
	return { cameFrom: keyOfRule(cameFromId), wentTo: keyOfRule(wentToId) };
}

/** From newest to oldest: a wording counts from the version in which it first stood. */
function firstOfEachWording(rows: { number: number; publishedAt: Date; text: string }[]): RuleWording[] {
	const wordings: RuleWording[] = [];
	for (const { number, publishedAt, text } of rows) {
		const last = wordings.at(-1);
		if (last && last.text === text) Object.assign(last, { version: number, publishedAt });
		else wordings.push({ version: number, publishedAt, text });
	}
	return wordings;
}

export interface FoundRule {
	key: string;
	text: string;
	standardTitle: string;
}

const foundAtMost = 30;

/**
 * Rules in force that have a key, stand in the standard of a code ("SVC", "SVC-", these first), or whose words hold all words of a text;
 * in standards that the actor may read.
 */
export async function findRules(storage: Storage, actor: Actor, words: string, now: Date): Promise<FoundRule[]> {
	const { read, tables } = storage;
	const { rules, versionRules, versions, standards } = tables;
	const key = parseKey(words);
	const code = key ? null : parseCode(words.replace(/-\s*$/u, ""));
	const wanted = searchWords(words, actor.language);
	if (wanted.length === 0 && !key) return [];
	const rows = await read
		.select({
			code: standards.code,
			number: rules.number,
			text: versionRules.text,
			titles: standards.titles,
			language: standards.language,
			spoken: versionRules.language,
		})
		.from(standards)
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.latestVersion)))
		.innerJoin(versionRules, eq(versionRules.versionId, versions.id))
		.innerJoin(rules, eq(rules.id, versionRules.ruleId))
		.where(
			and(
				await visibleStandards(storage, actor, now),
				isNull(standards.withdrawnAt),
				key
					? and(eq(standards.code, key.code), eq(rules.number, key.number))
					: or(
							code ? eq(standards.code, code) : undefined,
							and(...wanted.map((word) => like(versionRules.searchText, `%${word}%`))),
						),
			),
		)
		.orderBy(
			...(code ? [desc(eq(standards.code, code))] : []),
			asc(standards.sortKey),
			asc(standards.id),
			asc(versionRules.position),
		)
		.limit(foundAtMost);
	const found = new Map<string, FoundRule>();
	for (const row of rows) {
		const shown = formatKey(row.code, row.number);
		if (found.has(shown) && row.spoken !== actor.language) continue;
		found.set(shown, {
			key: shown,
			text: row.text,
			standardTitle: row.titles[actor.language] ?? row.titles[row.language] ?? row.code,
		});
	}
	return [...found.values()];
}
