/**
 * Prints the coach's figures on labelled sentences, per language, check and phenomenon.
 * `npx tsx tests/coach/score.ts [--lang ru] [--misses] [--tags] [--set corpus|unseen|FILE-PREFIX] [--suggestions]`
 */
import type { Language } from "#app/coach/types.ts";
import {
	type FeedbackRow,
	figures,
	judgeFeedback,
	judgeRule,
	judgeVague,
	type Outcome,
	type RuleRow,
	readRows,
	type VagueRow,
} from "./corpus.ts";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
	const at = args.indexOf(name);
	return at < 0 ? undefined : args[at + 1];
};
const languages = (option("--lang")?.split(",") ?? ["en", "ru", "pl"]) as Language[];
const set = option("--set") ?? "corpus";
const percent = (value: number): string => value.toFixed(3);

function rowsOf(language: Language): { rules: RuleRow[]; feedback: FeedbackRow[] } {
	if (set === "corpus") {
		return {
			rules: readRows(`../shared/corpus/rules.${language}.jsonl`),
			feedback: readRows(`../shared/corpus/feedback.${language}.jsonl`),
		};
	}
	const named = set.includes("/") ? set : `tests/coach/unseen/${set}`;
	const base = set === "unseen" ? `tests/coach/unseen/${language}-` : named;
	const rows = {
		rules: readRows<RuleRow>(`${base}rules.jsonl`),
		feedback: readRows<FeedbackRow>(`${base}feedback.jsonl`),
	};
	if (rows.rules.length + rows.feedback.length === 0) throw new Error(`No rows in ${base}*.jsonl`);
	return rows;
}

function line(name: string, outcomes: readonly Outcome[]): void {
	const f = figures(outcomes);
	console.log(
		`  ${name.padEnd(16)} P ${percent(f.precision)}  R ${percent(f.recall)}  F1 ${percent(f.f1)}  (tp ${f.truePositives}, fp ${f.falsePositives}, fn ${f.falseNegatives})`,
	);
}

function byTag(outcomes: readonly Outcome[]): void {
	const tags = new Map<string, Outcome[]>();
	for (const one of outcomes) {
		for (const tag of one.tags) if (!tag.startsWith("trade:")) tags.set(tag, [...(tags.get(tag) ?? []), one]);
	}
	for (const [tag, list] of [...tags].sort()) {
		const wrong = list.filter((one) => one.expected !== one.found || one.false > 0);
		console.log(`    ${tag.padEnd(18)} ${String(list.length - wrong.length).padStart(3)} of ${list.length}`);
	}
}

for (const language of languages) {
	const { rules, feedback } = rowsOf(language);
	console.log(`${language}: ${rules.length} rules, ${feedback.length} remarks (${set})`);
	const judged = rules.map((row) => judgeRule(row, language));
	const vague =
		set === "unseen"
			? readRows<VagueRow>(`tests/coach/unseen/${language}-vague.jsonl`).map((row) => judgeVague(row, language))
			: [];
	const outcomes: Outcome[] = [...judged, ...vague, ...feedback.flatMap((row) => judgeFeedback(row, language))];
	for (const check of ["prohibition", "personality", "generalisation", "no-proposal", "flattery", "no-deed"]) {
		line(
			check,
			outcomes.filter((one) => one.check === check),
		);
	}
	if (vague.length > 0) line("vague-deed", vague);
	const hits = judged.filter((one) => one.expected && one.found);
	const ready = hits.filter((one) =>
		one.findings.some((finding) => finding.suggestions.some((s) => s.kind !== "template")),
	);
	const clean = outcomes.filter(
		(one) => !one.expected && ["prohibition", "personality", "generalisation", "no-proposal"].includes(one.check),
	);
	console.log(
		`  highlight on the span ${hits.filter((one) => one.onSpan).length} of ${hits.length}; ready suggestion ${ready.length} of ${hits.length}`,
	);
	console.log(`  false errors: ${clean.filter((one) => one.false > 0).length} in ${clean.length} silent outcomes`);
	if (args.includes("--tags")) byTag(judged);
	if (args.includes("--misses")) {
		for (const one of outcomes) {
			const marks = one.findings
				.map((finding) => `${finding.message}[${one.text.slice(finding.start, finding.end)}]`)
				.join(" ");
			if (one.expected && !one.found) console.log(`  MISS  ${one.check} ${one.id} ${one.text} ${marks}`);
			if (one.false > 0) console.log(`  FALSE ${one.check} ${one.id} ${one.text} ${marks}`);
		}
	}
	if (args.includes("--suggestions")) {
		for (const one of hits) {
			console.log(`  ${one.id} ${one.text}`);
			for (const finding of one.findings) {
				for (const s of finding.suggestions)
					console.log(`      ${s.kind.padEnd(8)} ${one.text.slice(0, s.start)}${s.text}${one.text.slice(s.end)}`);
				if (finding.suggestions.length === 0) console.log("      (none)");
			}
		}
	}
}
