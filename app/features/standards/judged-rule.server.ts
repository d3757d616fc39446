import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { check } from "#app/coach/packs.ts";
import type { CompanyWords } from "#app/coach/types.ts";
import { coachRule, type RuleFinding, type RuleToCoach } from "./coach-rule.ts";

/** By what was judged; bounded by the characters that all of it holds, of which a rule of one ban has about a thousand. */
const judgements = new LRUCache<string, readonly RuleFinding[]>({
	maxSize: 8_000_000,
	sizeCalculation: (findings, key) => key.length + JSON.stringify(findings).length,
});

/**
 * What the coach says of a rule, with what to try. An editor and a preview need it of every rule each time they are opened, while a change
 * is of one: the judgements used last are kept in memory.
 */
export function judgedRule(rule: RuleToCoach): readonly RuleFinding[] {
	const { text, leadIn, language, companyWords, kept } = rule;
	const key = JSON.stringify([language, text, leadIn, nameOf(companyWords), [...(kept ?? [])].sort()]);
	let findings = judgements.get(key);
	if (findings === undefined) {
		findings = coachRule(check, rule);
		judgements.set(key, findings);
	}
	return findings;
}

const names = new WeakMap<CompanyWords, string>();

/** A short name of a company's words, read once for all rules that a page judges with them. */
function nameOf(words: CompanyWords | undefined): string {
	if (words === undefined) return "";
	const known = names.get(words) ?? createHash("sha256").update(JSON.stringify(words)).digest("base64");
	names.set(words, known);
	return known;
}
