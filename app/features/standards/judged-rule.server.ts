import { check } from "#app/coach/packs.ts";
import { coachRule, type RuleFinding, type RuleToCoach } from "./coach-rule.ts";

/** Four standards of the greatest length; some kilobytes a rule. */
const MOST = 2000;

const judgements = new Map<string, readonly RuleFinding[]>();

/**
 * What the coach says of a rule, with what to try. An editor and a preview need it of every rule each time they are opened, while a change
 * is of one: the judgements used last are kept in memory.
 */
export function judgedRule(rule: RuleToCoach): readonly RuleFinding[] {
	const { text, leadIn, language, companyWords, kept } = rule;
	const key = JSON.stringify([language, text, leadIn, companyWords ?? null, [...(kept ?? [])].sort()]);
	const known = judgements.get(key) ?? coachRule(check, rule);
	judgements.delete(key);
	judgements.set(key, known);
	const [oldest] = judgements.keys();
	if (judgements.size > MOST && oldest !== undefined) judgements.delete(oldest);
	return known;
}
