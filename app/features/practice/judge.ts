import type { Language } from "#app/coach/types.ts";
import type { CheckText, TextFinding } from "#app/features/coach/coach-text.ts";
import type { Fact, WritingExercise } from "./exercise.ts";
import { findingsFor } from "./findings-for.ts";

/** Why a text counts as nobody's own: too short, or taken over as it stands. */
export type Copied = "short" | "given" | "told" | "model";

/** What a try has come to. */
export interface Verdict {
	passed: boolean;
	copied: Copied | null;
	/** What the coach found of the kind that this exercise is about. */
	findings: TextFinding[];
	/** Names of the facts that are still there, and of those that are missing. */
	kept: string[];
	missing: string[];
}

/** Judges an answer by the coach and by the exercise's own facts. */
export function judge(check: CheckText, exercise: WritingExercise, text: string, language: Language): Verdict {
	const words = wordsOf(text);
	const findings = findingsFor(check, exercise.sort, text, language);
	const isKept = ([stems]: Fact) => holds(words, stems);
	const kept = exercise.keep.filter(isKept).map(([, name]) => name);
	const missing = exercise.keep.filter((fact) => !isKept(fact)).map(([, name]) => name);
	const copied = copiedFrom(words, exercise);
	return { passed: copied === null && findings.length === 0 && missing.length === 0, copied, findings, kept, missing };
}

const fewestWords = 5;

function copiedFrom(words: readonly string[], { given, told, model }: WritingExercise): Copied | null {
	if (words.length < fewestWords) return "short";
	const line = words.join(" ");
	if (line === wordsOf(model).join(" ")) return "model";
	if (isWithin(line, given)) return "given";
	return isWithin(line, told) ? "told" : null;
}

function isWithin(line: string, source: string): boolean {
	return ` ${wordsOf(source).join(" ")} `.includes(` ${line} `);
}

/** Letters without their marks, so that words typed in haste are known: "żółć" and "zolc", «ё» and «е». */
function folded(text: string): string {
	return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}

function wordsOf(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether one of the stems begins a word of the text; a figure has to stand as it is. */
function holds(words: readonly string[], stems: string): boolean {
	const text = ` ${words.join(" ")} `;
	return stems.split("|").some((stem) => {
		const begin = wordsOf(stem).join(" ");
		return text.includes(/^\d+$/.test(begin) ? ` ${begin} ` : ` ${begin}`);
	});
}
