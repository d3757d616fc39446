import { createHash } from "node:crypto";
import { and, asc, eq, gt } from "drizzle-orm";
import { canonicalJson, type Json } from "./canonical-json.ts";
import type { Tables } from "./schema/tables.ts";
import type { Reader } from "./storage.ts";

/** The previous hash of a standard's first version. */
export const CHAIN_START = "";

/** SHA-256, hex, over the previous version's hash, a line feed and the canonical content. */
export function versionHash(previousHash: string, content: string): string {
	return createHash("sha256").update(`${previousHash}\n${content}`, "utf8").digest("hex");
}

/** What a row of version_rules must say, as the version's content tells it. */
export interface RuleOfContent {
	ruleId: number;
	language: string;
	position: number;
	section: string;
	text: string;
}

/** Finds the rules in a version's parsed content; throws when the content has another shape. */
export type RulesOf = (content: Json) => RuleOfContent[];

export type ChainProblem =
	| "gap"
	| "wrong-previous-hash"
	| "wrong-hash"
	| "not-canonical"
	| "unreadable"
	| "rules-differ"
	| "wrong-latest-number";

export interface ChainReport {
	standards: number;
	versions: number;
	problems: { code: string; number: number; problem: ChainProblem }[];
}

/**
 * Proves every standard's chain: numbers without gaps, each hash over its own content and the hash before it, contents
 * canonical, the last number as the standard says, and (with `rulesOf`) the stored rules word for word as in the content.
 */
export async function verifyChains(read: Reader, tables: Tables, rulesOf?: RulesOf): Promise<ChainReport> {
	const { standards } = tables;
	const report: ChainReport = { standards: 0, versions: 0, problems: [] };
	const all = await read
		.select({ id: standards.id, code: standards.code, latest: standards.latestVersion })
		.from(standards)
		.orderBy(asc(standards.id));
	for (const standard of all) {
		report.standards++;
		await verifyChain(read, tables, standard, report, rulesOf);
	}
	return report;
}

type Version = Tables["versions"]["$inferSelect"];

async function verifyChain(
	read: Reader,
	tables: Tables,
	standard: { id: number; code: string; latest: number },
	report: ChainReport,
	rulesOf?: RulesOf,
): Promise<void> {
	const { versions } = tables;
	let previous: Version | undefined;
	const found = (number: number, problem: ChainProblem) =>
		report.problems.push({ code: standard.code, number, problem });
	for (;;) {
		// One version at a time: contents are large, and the server must answer in between.
		const [version] = await read
			.select()
			.from(versions)
			.where(and(eq(versions.standardId, standard.id), gt(versions.number, previous?.number ?? 0)))
			.orderBy(asc(versions.number))
			.limit(1);
		if (!version) break;
		report.versions++;
		if (version.number !== (previous?.number ?? 0) + 1) found(version.number, "gap");
		else if (version.previousHash !== (previous?.hash ?? CHAIN_START)) found(version.number, "wrong-previous-hash");
		if (version.hash !== versionHash(version.previousHash, version.content)) found(version.number, "wrong-hash");
		const problem = await contentProblem(read, tables, version, rulesOf);
		if (problem) found(version.number, problem);
		previous = version;
	}
	if (
		(previous?.number ?? 0) !== standard.latest &&
		!(await grewMeanwhile(read, tables, standard.id, previous?.number))
	) {
		found(standard.latest, "wrong-latest-number");
	}
}

/** A version may have been published while the chain was read. */
async function grewMeanwhile(
	read: Reader,
	{ standards }: Tables,
	id: number,
	last: number | undefined,
): Promise<boolean> {
	const [now] = await read.select({ latest: standards.latestVersion }).from(standards).where(eq(standards.id, id));
	return last !== undefined && now?.latest === last;
}

async function contentProblem(
	read: Reader,
	{ versionRules }: Tables,
	version: Version,
	rulesOf?: RulesOf,
): Promise<ChainProblem | null> {
	let told: RuleOfContent[] | undefined;
	try {
		const content = JSON.parse(version.content) as Json;
		if (canonicalJson(content) !== version.content) return "not-canonical";
		told = rulesOf?.(content);
	} catch {
		return "unreadable";
	}
	if (!told) return null;
	const { ruleId, language, position, section, text } = versionRules;
	const stored = await read
		.select({ ruleId, language, position, section, text })
		.from(versionRules)
		.where(eq(versionRules.versionId, version.id));
	return rulesText(stored) === rulesText(told) ? null : "rules-differ";
}

/** The rules in one order and one spelling, to be compared as text. */
function rulesText(rules: RuleOfContent[]): string {
	return rules
		.map(({ ruleId, language, position, section, text }) => JSON.stringify([ruleId, language, position, section, text]))
		.sort()
		.join("\n");
}
