/**
 * Prints a sheet to mark: id, text, and up to three texts with a suggestion put in ("" where there is none; "template: " before one
 * with blanks). `npx tsx tests/coach/suggestion-sheet.ts en 100 [FILE]`. A reader adds two marks: of the first, and the best of the three.
 */
import type { Language } from "#app/coach/types.ts";
import { judgeRule, type RuleRow, readRows } from "./corpus.ts";

const OFFERED = 3;

const language = (process.argv[2] ?? "en") as Language;
const count = Number(process.argv[3] ?? "100");
const file = process.argv[4] ?? `tests/coach/unseen/${language}-rules.jsonl`;
const rows = readRows<RuleRow>(file).filter((row) => row.span !== "");
console.log(["id", "text", "first", "second", "third", "mark of the first", "best mark"].join("\t"));
for (const { id, text, ...row } of rows.slice(-count)) {
	const [finding] = judgeRule({ id, text, ...row }, language).findings;
	const offered = (finding?.suggestions ?? []).map(
		(one) =>
			`${one.kind === "template" ? "template: " : ""}${text.slice(0, one.start)}${one.text}${text.slice(one.end)}`,
	);
	const cells = Array.from({ length: OFFERED }, (_, i) => offered[i] ?? "");
	console.log([id, text, ...cells].map((cell) => cell.replace(/\s+/g, " ")).join("\t"));
}
