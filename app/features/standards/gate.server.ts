import { actualLanguage } from "#app/coach/detect.ts";
import { check } from "#app/coach/packs.ts";
import type { CompanyWords, Finding } from "#app/coach/types.ts";
import type { Language } from "#app/platform/languages.ts";
import { inTurns } from "#app/platform/turns.server.ts";
import type { Storage } from "#db/storage.ts";
import { type ContentRule, rulesOf, type StandardContent } from "./model.ts";

/** What the coach says of one rule in one language. */
export interface RuleJudgement {
	rule: ContentRule;
	language: Language;
	text: string;
	/** Findings that stop publishing. */
	errors: Finding[];
}

/** The verdict over a standard: which rules are still bans, and which of them stay so for a reason. */
export interface Verdict {
	rules: number;
	/** Rules that say what to do in every language they are written in. */
	saying: number;
	/** Bans that carry an exception. */
	reasoned: ContentRule[];
	/** Bans without one: they are worded anew, or given a reason, before publishing. */
	toMend: RuleJudgement[];
	/** How each rule reads, in the order of the rules. */
	flags: RuleFlag[];
}

/** How one rule reads: it says what to do, is to be mended, or stays a ban with its reason. */
export type RuleFlag = "says" | "mend" | "ban";

/** The company's own words for the coach, by language. */
export async function companyWordsByLanguage({
	read,
	tables,
}: Storage): Promise<Partial<Record<Language, CompanyWords>>> {
	const rows = await read.select().from(tables.companyWords).orderBy(tables.companyWords.id);
	const byLanguage: Partial<
		Record<Language, { allowed: string[]; discouraged: { words: string; preferred: string }[] }>
	> = {};
	for (const { language, kind, words, preferred } of rows) {
		const own = byLanguage[language as Language] ?? { allowed: [], discouraged: [] };
		byLanguage[language as Language] = own;
		if (kind === "allowed") own.allowed.push(words);
		else own.discouraged.push({ words, preferred });
	}
	return byLanguage;
}

/**
 * Asks the coach about every rule in every language, as the last word before a version is published. Suggestions take most of the time:
 * they come where they are asked for.
 */
export async function judgeRules(storage: Storage, content: StandardContent, suggest = false): Promise<Verdict> {
	return judge(content, await companyWordsByLanguage(storage), suggest);
}

/** The verdict with given company words, in short turns of work. Rules that are still without words are passed over. */
export async function judge(
	content: StandardContent,
	companyWords: Partial<Record<Language, CompanyWords>>,
	suggest = false,
): Promise<Verdict> {
	const verdict: Verdict = { rules: 0, saying: 0, reasoned: [], toMend: [], flags: [] };
	const pause = inTurns();
	for (const rule of rulesOf(content)) {
		await pause();
		if (Object.values(rule.wordings).every(({ text }) => text.trim() === "")) continue;
		verdict.rules++;
		const [first] = judgeRule(rule, companyWords, suggest);
		verdict.flags.push(!first ? "says" : rule.exception ? "ban" : "mend");
		if (!first) verdict.saying++;
		else if (rule.exception) verdict.reasoned.push(rule);
		else verdict.toMend.push(first);
	}
	return verdict;
}

/** The languages in which a rule is still a ban, each with what stops it, with suggestions where they are asked for. */
export function judgeRule(
	rule: ContentRule,
	companyWords: Partial<Record<Language, CompanyWords>>,
	suggest = false,
): RuleJudgement[] {
	return Object.entries(rule.wordings).flatMap(([name, { text }]) => {
		const language = name as Language;
		const errors = errorsIn(text, language, rule.leadIn, companyWords[language], suggest);
		return errors.length > 0 ? [{ rule, language, text, errors }] : [];
	});
}

function errorsIn(
	text: string,
	language: Language,
	leadIn: string,
	companyWords: CompanyWords | undefined,
	suggest: boolean,
): Finding[] {
	const findings = check(text, {
		kind: "rule",
		language: actualLanguage(text, language),
		context: { ...(leadIn ? { leadIn } : {}), ...(companyWords ? { companyWords } : {}) },
		...(suggest ? {} : { suggestions: 0 }),
	});
	return findings.filter(({ severity }) => severity === "error");
}
