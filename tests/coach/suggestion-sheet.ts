/** Prints a sheet to mark: id, text, the text with the best suggestion put in, its kind. `npx tsx tests/coach/suggestion-sheet.ts en 100 [FILE]` */
import type { Language } from "#app/coach/types.ts";
import { judgeRule, type RuleRow, readRows } from "./corpus.ts";

const language = (process.argv[2] ?? "en") as Language;
const count = Number(process.argv[3] ?? "100");
const file = process.argv[4] ?? `tests/coach/unseen/${language}-rules.jsonl`;
const rows = readRows<RuleRow>(file).filter((row) => row.span !== "");
for (const row of rows.slice(-count)) {
	const [finding] = judgeRule(row, language).findings;
	const best = finding?.suggestions[0];
	const put = best === undefined ? "" : row.text.slice(0, best.start) + best.text + row.text.slice(best.end);
	console.log([row.id, row.text, put, best?.kind ?? "none"].join("\t"));
}
