import { describe, expect, it } from "vitest";
import type { Check } from "#app/coach/types.ts";
import { figures, judgeRule, type Outcome, type RuleRow, readRows } from "./corpus.ts";
import { outcomesOf, readFloor, SETS } from "./sets.ts";

const floor = readFloor();
const CHECKS: readonly Check[] = ["prohibition", "personality", "generalisation", "no-proposal", "flattery", "no-deed"];

function byPhenomenon(outcomes: readonly Outcome[]): string {
	const tags = new Map<string, { right: number; all: number }>();
	for (const one of outcomes) {
		if (one.check !== "prohibition") continue;
		for (const tag of one.tags) {
			if (tag.startsWith("trade:")) continue;
			const count = tags.get(tag) ?? { right: 0, all: 0 };
			count.all++;
			if (one.expected === one.found && one.false === 0) count.right++;
			tags.set(tag, count);
		}
	}
	return [...tags]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([tag, { right, all }]) => `${tag} ${right}/${all}`)
		.join(", ");
}

describe.each(["en", "ru", "pl"] as const)("the coach on labelled sentences in %s", (language) => {
	it.each(SETS)("keeps the floor on the %s", (set) => {
		const outcomes = outcomesOf(set, language);
		if (floor[`${language} ${set}`] !== undefined) expect(outcomes.length).toBeGreaterThan(0);
		const lines = [`${language} ${set}`];
		for (const check of CHECKS) {
			const mine = outcomes.filter((one) => one.check === check);
			if (mine.length === 0) continue;
			const { precision, recall, f1 } = figures(mine);
			lines.push(`  ${check.padEnd(16)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
			const least = floor[`${language} ${set}`]?.[check];
			if (least === undefined) continue;
			expect.soft(precision, `${language} ${set} ${check} precision`).toBeGreaterThanOrEqual(least.precision);
			expect.soft(recall, `${language} ${set} ${check} recall`).toBeGreaterThanOrEqual(least.recall);
		}
		lines.push(`  by phenomenon: ${byPhenomenon(outcomes)}`);
		console.log(lines.join("\n"));
	});

	it("finds no error in the rewordings of the corpus", () => {
		const rules = readRows<RuleRow>(`../shared/corpus/rules.${language}.jsonl`).flatMap((row) => row.rewordings);
		const flagged = rules.filter(
			(text) => judgeRule({ id: "", label: "POSITIVE", span: "", rewordings: [], tags: [], text }, language).found,
		);
		expect(rules.length).toBeGreaterThan(50);
		expect(flagged.length / rules.length, flagged.join("\n")).toBeLessThanOrEqual(0.02);
	});
});
