import { readFileSync } from "node:fs";
import type { Language } from "#app/coach/types.ts";
import { type FeedbackRow, judgeFeedback, judgeRule, type Outcome, type RuleRow, readRows } from "./corpus.ts";

/** The sets of labelled sentences that have a floor; a language may lack one, or one half of it. */
export const SETS = [
	...(["corpus", "unseen", "hard", "lookalike", "person"] as const),
	...(["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"] as const),
] as const;

export type SetName = (typeof SETS)[number];

/** Where the rules or the remarks of a set stand. */
function pathOf(half: "rules" | "feedback", set: SetName, language: Language): string {
	if (set === "corpus") return `../shared/corpus/${half}.${language}.jsonl`;
	return `tests/coach/unseen/${language}-${set === "unseen" ? "" : `${set}-`}${half}.jsonl`;
}

/** How the coach judges each sentence of a set; none where the language has no such set. */
export function outcomesOf(set: SetName, language: Language): Outcome[] {
	return [
		...readRows<RuleRow>(pathOf("rules", set, language)).map((row) => judgeRule(row, language)),
		...readRows<FeedbackRow>(pathOf("feedback", set, language)).flatMap((row) => judgeFeedback(row, language)),
	];
}

/** Precision and recall below which no check may fall, by language and set. */
export type Floor = Record<string, Record<string, { precision: number; recall: number }>>;

export const FLOOR_FILE = "tests/coach/floor.json";

export const readFloor = (): Floor => JSON.parse(readFileSync(FLOOR_FILE, "utf8")) as Floor;
