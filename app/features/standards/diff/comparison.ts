import type { Language } from "#app/platform/languages.ts";
import type { DiffPart } from "#app/ui/diff.tsx";
import { type ByLanguage, type Passage, type RuleException, type StandardContent, wordingFor } from "../model.ts";
import {
	diffContents,
	type PartChange,
	type PassageDiff,
	type RuleDiff,
	type RulePlace,
	type SectionDiff,
	type StandardDiff,
} from "./diff.ts";
import { wordMarks } from "./word-marks.ts";

/** The order in which changed rules are shown; each rule stands in the first group that fits it. */
export const groups = ["added", "reworded", "moved", "removed", "other"] as const;
export type Group = (typeof groups)[number];

/** The marks of one wording; what did not change beside the text is left out. */
export interface Edition {
	language: Language;
	text: DiffPart[];
	why: DiffPart[] | null;
	example: DiffPart[] | null;
}

export interface ComparedRule {
	/** Unique on the page. */
	id: string;
	/** The id of its part. */
	part: string;
	key: string;
	group: Group;
	/** Whether the words changed. */
	reworded: boolean;
	edition: Edition;
	/** Editions in other languages that changed as well. */
	others: Edition[];
	/** Set where it moved: headings ("" before every heading), and the rule that it stands behind now in its section. */
	moved: { from: string; to: string; behind: string | null } | null;
	/** Set where the exception changed. */
	exception: { before: RuleException | null; after: RuleException | null } | null;
	splitFrom: string | null;
	mergedInto: string | null;
	splitInto: string[];
	tookIn: string[];
}

/** A title, section or passage that changed. */
export interface ComparedPart {
	id: string;
	what: "title" | "section" | Passage["kind"];
	kinds: PartChange[];
	heading: DiffPart[];
	text: DiffPart[];
}

export type Counts = Record<Group | "same" | "parts", number>;

/** Two contents beside each other, for a reader of one language. */
export interface Comparison {
	language: Language;
	rules: Record<Group, ComparedRule[]>;
	parts: ComparedPart[];
	same: { part: string; key: string; text: string }[];
	counts: Counts;
}

/** Compares two contents of a standard for a reader of a language; falls back to the standard's own words. */
export function compare(a: StandardContent, b: StandardContent, language: Language): Comparison {
	const diff = diffContents(a, b);
	const rules: Comparison["rules"] = { added: [], reworded: [], moved: [], removed: [], other: [] };
	const same: Comparison["same"] = [];
	for (const [at, rule] of diff.rules.entries()) {
		const edition = shownLanguage(rule, language, b.language);
		if (rule.kinds.length > 0) {
			const compared = comparedRule(rule, edition, at);
			rules[compared.group].push(compared);
		} else {
			same.push({ part: rule.after?.id ?? "", key: rule.key ?? "", text: textOf(rule.after, edition) });
		}
	}
	const parts = comparedParts(diff, language, b.language);
	const counts = { same: same.length, parts: parts.length } as Counts;
	for (const group of groups) counts[group] = rules[group].length;
	return { language, rules, parts, same, counts };
}

/** The reader's language where both sides have it, else the standard's own, else any that both have, else any. */
function shownLanguage({ before, after }: RuleDiff, language: Language, own: Language): Language {
	const sides = [before, after].filter((side) => side !== null);
	const found = wordingFor(
		Object.fromEntries(
			sides
				.flatMap(({ wordings }) => Object.keys(wordings) as Language[])
				.filter((one) => sides.every(({ wordings }) => wordings[one] !== undefined))
				.map((one) => [one, one]),
		) as ByLanguage<Language>,
		language,
		own,
	);
	return found ?? wordingFor(firstOf(sides), language, own) ?? own;
}

function firstOf(sides: { wordings: ByLanguage<unknown> }[]): ByLanguage<Language> {
	return Object.fromEntries(sides.flatMap(({ wordings }) => Object.keys(wordings).map((one) => [one, one])));
}

function textOf(rule: RuleDiff["after"], language: Language): string {
	if (!rule) return "";
	const text = rule.wordings[language]?.text ?? "";
	return rule.leadIn ? `${rule.leadIn} ${text}` : text;
}

function groupOf({ kinds }: RuleDiff): Group {
	return groups.find((group) => group !== "other" && kinds.includes(group)) ?? "other";
}

function comparedRule(rule: RuleDiff, language: Language, at: number): ComparedRule {
	const { key, kinds, before, after, beforePlace, afterPlace, other, others } = rule;
	const took = new Set(after?.takenIn?.map((ref) => ref.key));
	return {
		id: key ?? `rule-${at}`,
		part: (after ?? before)?.id ?? "",
		key: key ?? "",
		group: groupOf(rule),
		reworded: kinds.includes("reworded"),
		edition: editionOf(rule, language),
		others: rule.languages.filter((one) => one !== language && before && after).map((one) => editionOf(rule, one)),
		moved:
			kinds.includes("moved") && beforePlace && afterPlace ? movedBetween(beforePlace, afterPlace, language) : null,
		exception: kinds.includes("exception")
			? { before: before?.exception ?? null, after: after?.exception ?? null }
			: null,
		splitFrom: !before && other ? other.key : null,
		mergedInto: before && !after && other ? other.key : null,
		splitInto: others.filter((one) => !took.has(one.key)).map((one) => one.key),
		tookIn: others.filter((one) => took.has(one.key)).map((one) => one.key),
	};
}

function editionOf({ before, after }: RuleDiff, language: Language): Edition {
	const then = before?.wordings[language];
	const now = after?.wordings[language];
	const changed = (field: "why" | "example") => {
		const [was = "", is = ""] = [then?.[field], now?.[field]];
		return was === is && before && after ? null : wordMarks(was, is);
	};
	const why = changed("why");
	const example = changed("example");
	return {
		language,
		text: wordMarks(textOf(before, language), textOf(after, language)),
		why: why && why.length > 0 ? why : null,
		example: example && example.length > 0 ? example : null,
	};
}

function movedBetween(before: RulePlace, after: RulePlace, language: Language): ComparedRule["moved"] {
	return {
		from: wordingFor(before.heading, language) ?? "",
		to: wordingFor(after.heading, language) ?? "",
		behind: after.behind,
	};
}

function comparedParts(diff: StandardDiff, language: Language, own: Language): ComparedPart[] {
	const parts: ComparedPart[] = [];
	if (diff.title) {
		const { before, after } = diff.title;
		const heading = wordMarks(wordingFor(before, language, own) ?? "", wordingFor(after, language, own) ?? "");
		parts.push({ id: "title", what: "title", kinds: ["reworded"], heading, text: [] });
	}
	for (const [at, section] of diff.sections.entries()) {
		if (section.kinds.length > 0 && !isUnnamed(section)) parts.push(comparedSection(section, at, language, own));
	}
	for (const [at, passage] of diff.passages.entries()) {
		if (passage.kinds.length > 0) parts.push(comparedPassage(passage, at, language, own));
	}
	return parts;
}

/** What stands before every heading is no section to the reader. */
function isUnnamed({ before, after }: SectionDiff): boolean {
	return [before, after].every((side) => Object.keys(side?.heading ?? {}).length === 0);
}

function comparedSection({ kinds, before, after }: SectionDiff, at: number, language: Language, own: Language) {
	const heading = (side: SectionDiff["before"]) => (side ? (wordingFor(side.heading, language, own) ?? "") : "");
	const part: ComparedPart = {
		id: `section-${at}`,
		what: "section",
		kinds,
		heading: wordMarks(heading(before), heading(after)),
		text: [],
	};
	return part;
}

function comparedPassage({ kinds, before, after }: PassageDiff, at: number, language: Language, own: Language) {
	const words = (side: Passage | null) => (side ? wordingFor(side.wordings, language, own) : undefined);
	const [then, now] = [words(before), words(after)];
	const part: ComparedPart = {
		id: `passage-${at}`,
		what: (after ?? before)?.kind ?? "prose",
		kinds,
		heading: wordMarks(then?.heading ?? "", now?.heading ?? ""),
		text: wordMarks(then?.text ?? "", now?.text ?? ""),
	};
	return part;
}
