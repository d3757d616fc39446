import { actualLanguage } from "#app/coach/detect.ts";
import type { CheckOptions, CompanyWords, Finding, Language, Suggestion } from "#app/coach/types.ts";
import { lineWith } from "#app/features/coach/line-with.ts";

/**
 * One of the coach's texts to try: the whole rule with it put in. `ready` texts stand as they are; others have slots to fill. `shown` is
 * what of a long rule is to be read: the line, or the words around.
 */
export interface Try {
	text: string;
	shown?: string;
	ready: boolean;
}

/** A finding on a rule, with what to try. Putting one in makes the lead-in superfluous where `dropsLeadIn` says so. */
export interface RuleFinding {
	/** "gap": a slot of a template that is still to be filled. */
	check: Finding["check"] | "gap";
	stops: boolean;
	start: number;
	end: number;
	message: string;
	why: string;
	params: Readonly<Record<string, string>>;
	tries: Try[];
	dropsLeadIn: boolean;
}

export interface RuleToCoach {
	text: string;
	leadIn: string;
	language: Language;
	companyWords?: CompanyWords;
	/** Context hashes of advice that stays unheeded with a reason. */
	kept?: ReadonlySet<string>;
}

type CheckText = (text: string, options: CheckOptions) => Finding[];

/** What the coach says of one rule. `check` is the coach's, of the server or of the language that a page has loaded. */
export function coachRule(
	check: CheckText,
	{ text, leadIn, language, companyWords, kept }: RuleToCoach,
): RuleFinding[] {
	const words = companyWords ? { companyWords } : {};
	const context = { ...words, ...(leadIn ? { leadIn } : {}), ...(kept ? { kept } : {}) };
	const findings = check(text, { kind: "rule", language: actualLanguage(text, language), context });
	return [...gaps(text), ...findings.map(found)].sort((a, b) => a.start - b.start);

	function found(finding: Finding): RuleFinding {
		const governed = leadIn !== "" && finding.message === "prohibition.lead-in-item";
		const tries = governed ? alone(check, { text, leadIn, language }, words) : null;
		return {
			check: finding.check,
			stops: finding.severity === "error",
			start: finding.start,
			end: finding.end,
			message: finding.message,
			why: finding.why,
			params: { words: text.slice(finding.start, finding.end), ...finding.params },
			tries: tries ?? finding.suggestions.map((suggestion) => tryOf(text, suggestion)),
			dropsLeadIn: governed,
		};
	}
}

/** How a slot of a template looks. */
const SLOT = /_{3,}/g;

/** Whether a rule still has slots of a template in it. */
export function hasGap(text: string): boolean {
	return text.includes("___");
}

function gaps(text: string): RuleFinding[] {
	return [...text.matchAll(SLOT)].slice(0, 1).map(({ index, 0: slot }) => ({
		...{ check: "gap" as const, stops: true, start: index, end: index + slot.length },
		...{ message: "gap", why: "gap-why", params: {}, tries: [], dropsLeadIn: false },
	}));
}

/** "Do not:" and "interrupt the guest" said as one sentence, so that what is tried can stand without the lead-in. */
function alone(check: CheckText, rule: Omit<RuleToCoach, "companyWords">, context: CheckOptions["context"]): Try[] {
	const sentence = joined(rule.leadIn, rule.text);
	const language = actualLanguage(sentence, rule.language);
	const [first] = check(sentence, { kind: "rule", language, ...(context ? { context } : {}) });
	return first ? first.suggestions.map((suggestion) => tryOf(sentence, suggestion)) : [];
}

function joined(leadIn: string, text: string): string {
	const start = leadIn.replace(/\s*[:–—-]\s*$/u, "");
	const first = text.charAt(0);
	const rest = /^\p{Lu}\p{Ll}/u.test(text) ? first.toLowerCase() + text.slice(1) : text;
	return `${start} ${rest.replace(/[;,]\s*$/u, ".")}`;
}

function tryOf(text: string, { start, end, text: words, kind }: Suggestion): Try {
	const whole = text.slice(0, start) + words + text.slice(end);
	const shown = lineWith(text, start, end, words);
	return { text: whole, ready: kind !== "template", ...(shown === whole.trim() ? {} : { shown }) };
}

/** The rule after every finding that has a ready text took its first one; the same rule when none had. `judge` says what the coach does. */
export function mended(
	judge: (rule: RuleToCoach) => readonly RuleFinding[],
	rule: RuleToCoach,
): { text: string; leadIn: string; changed: boolean } {
	let { text, leadIn } = rule;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const finding = judge({ ...rule, text, leadIn }).find(({ stops, tries }) => stops && tries[0]?.ready);
		if (!finding?.tries[0]) break;
		text = finding.tries[0].text;
		if (finding.dropsLeadIn) leadIn = "";
	}
	return { text, leadIn, changed: text !== rule.text || leadIn !== rule.leadIn };
}

/** A rule with more bans than this in it is better mended by hand. */
const MOST_ROUNDS = 6;
