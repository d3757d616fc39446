/** Writes the present figures into floor.json where they are higher than the floor; it never lowers one. `npx tsx tests/coach/raise-floor.ts` */
import { readFileSync, writeFileSync } from "node:fs";
import type { Check, Language } from "#app/coach/types.ts";
import { type FeedbackRow, figures, judgeFeedback, judgeRule, type Outcome, type RuleRow, readRows } from "./corpus.ts";

const FILE = "tests/coach/floor.json";
type Floor = Record<string, Record<string, { precision: number; recall: number }>>;
const floor = JSON.parse(readFileSync(FILE, "utf8")) as Floor;
const down = (value: number): number => Math.floor(value * 1000) / 1000;

for (const language of ["en", "ru", "pl"] as const satisfies readonly Language[]) {
	for (const set of [
		"corpus",
		"unseen",
		"hard",
		"lookalike",
		"person",
		"tenth",
		"eleventh",
		"twelfth",
		"thirteenth",
		"fourteenth",
	] as const) {
		const paths =
			set === "corpus"
				? [`../shared/corpus/rules.${language}.jsonl`, `../shared/corpus/feedback.${language}.jsonl`]
				: set === "unseen"
					? [`tests/coach/unseen/${language}-rules.jsonl`, `tests/coach/unseen/${language}-feedback.jsonl`]
					: [
							/^(?:lookalike|thirteenth)$/.test(set) ? `tests/coach/unseen/${language}-${set}-rules.jsonl` : "",
							`tests/coach/unseen/${language}-${set}-feedback.jsonl`,
						];
		const outcomes: Outcome[] = [
			...readRows<RuleRow>(paths[0] ?? "").map((row) => judgeRule(row, language)),
			...readRows<FeedbackRow>(paths[1] ?? "").flatMap((row) => judgeFeedback(row, language)),
		];
		if (outcomes.length === 0) continue;
		const checks = new Set<Check>(outcomes.map((one) => one.check));
		const mine = floor[`${language} ${set}`] ?? {};
		for (const check of checks) {
			const now = figures(outcomes.filter((one) => one.check === check));
			const before = mine[check] ?? { precision: 0, recall: 0 };
			mine[check] = {
				precision: Math.max(before.precision, down(now.precision)),
				recall: Math.max(before.recall, down(now.recall)),
			};
		}
		floor[`${language} ${set}`] = mine;
	}
}
writeFileSync(FILE, `${JSON.stringify(floor, null, "\t")}\n`);
