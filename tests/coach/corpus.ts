import { readFileSync } from "node:fs";
import { check } from "#app/coach/packs.ts";
import type { Check, Finding, Language } from "#app/coach/types.ts";

/** One labelled row of rules, as GUIDELINE-rules.md defines it. */
export interface RuleRow {
	id: string;
	label: "PROHIBIT" | "MIXED" | "POSITIVE" | "NODIRECTIVE";
	span: string;
	rewordings: string[];
	tags: string[];
	text: string;
}

/** One labelled row of feedback or praise, as GUIDELINE-feedback.md defines it. */
export interface FeedbackRow {
	id: string;
	flags: string[];
	spans: Record<string, string[]>;
	rewording: string;
	text: string;
}

/** One rule labelled for `vague-deed`: the span is "" when an act can be seen. */
export interface VagueRow {
	id: string;
	span: string;
	text: string;
}

/** One judgement of one check on one row: was a finding expected, was one made. */
export interface Outcome {
	language: Language;
	check: Check;
	id: string;
	text: string;
	expected: boolean;
	found: boolean;
	/** Findings that the labels do not cover. */
	false: number;
	tags: readonly string[];
	findings: readonly Finding[];
}

export interface Figures {
	truePositives: number;
	falsePositives: number;
	falseNegatives: number;
	precision: number;
	recall: number;
	f1: number;
}

/** Reads one JSON object a line; a file that is not there has no rows. */
export function readRows<Row>(path: string): Row[] {
	let content = "";
	try {
		content = readFileSync(path, "utf8");
	} catch {
		return [];
	}
	return content
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as Row);
}

function overlaps(text: string, finding: Finding, spans: readonly string[]): boolean {
	return spans.some((span) => {
		for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) {
			if (finding.start < at + span.length && finding.end > at) return true;
		}
		return false;
	});
}

/** The outcome of the rule checks on a row: flagged or silent, and whether the highlight meets the labelled span. */
export function judgeRule(row: RuleRow, language: Language): Outcome & { onSpan: boolean } {
	const findings = check(row.text, { kind: "rule", language }).filter((finding) => finding.check === "prohibition");
	const expected = row.span !== "";
	return {
		language,
		check: "prohibition",
		id: row.id,
		text: row.text,
		expected,
		found: findings.length > 0,
		false: expected ? 0 : findings.length,
		tags: row.tags,
		findings,
		onSpan: findings.some((finding) => overlaps(row.text, finding, [row.span])),
	};
}

/** The outcome of `vague-deed` on a row. */
export function judgeVague(row: VagueRow, language: Language): Outcome {
	const findings = check(row.text, { kind: "rule", language }).filter((finding) => finding.check === "vague-deed");
	const expected = row.span !== "";
	return {
		language,
		check: "vague-deed",
		id: row.id,
		text: row.text,
		expected,
		found: findings.length > 0,
		false: expected ? 0 : findings.length,
		tags: [],
		findings,
	};
}

/** The outcomes of the feedback checks on a row, by "From flags to checks" of the guideline. */
export function judgeFeedback(row: FeedbackRow, language: Language): Outcome[] {
	const has = (flag: string): boolean => row.flags.includes(flag);
	const kind = has("CRITICISM") ? "feedback" : "praise";
	const findings = check(row.text, { kind, language });
	const outcome = (name: Check, expected: boolean, spans?: readonly string[]): Outcome => {
		const mine = findings.filter((finding) => finding.check === name);
		const right = spans === undefined ? mine : mine.filter((finding) => overlaps(row.text, finding, spans));
		return {
			language,
			check: name,
			id: row.id,
			text: row.text,
			expected,
			found: right.length > 0,
			false: spans === undefined ? (expected ? 0 : mine.length) : mine.length - right.length,
			tags: row.flags,
			findings: mine,
		};
	};
	const outcomes = [
		outcome("personality", has("PERSON"), row.spans.PERSON ?? []),
		outcome("generalisation", has("GENERAL"), row.spans.GENERAL ?? []),
		outcome("no-deed", !has("DEED") && !(has("SOLUTION") && !has("CRITICISM"))),
	];
	if (kind === "feedback") outcomes.push(outcome("no-proposal", !has("SOLUTION")));
	else outcomes.push(outcome("flattery", has("PERSON_POS") && !has("DEED"), row.spans.PERSON_POS ?? []));
	return outcomes;
}

/** Precision, recall and F1 of outcomes; a row counts once as found, and once as false when it shows a finding it should not. */
export function figures(outcomes: readonly Outcome[]): Figures {
	let truePositives = 0;
	let falsePositives = 0;
	let falseNegatives = 0;
	for (const one of outcomes) {
		if (one.expected && one.found) truePositives++;
		if (one.expected && !one.found) falseNegatives++;
		if (one.false > 0) falsePositives++;
	}
	const precision =
		truePositives === 0 ? Number(falsePositives === 0) : truePositives / (truePositives + falsePositives);
	const recall = truePositives + falseNegatives === 0 ? 1 : truePositives / (truePositives + falseNegatives);
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { truePositives, falsePositives, falseNegatives, precision, recall, f1 };
}
