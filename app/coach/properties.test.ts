import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FeedbackRow, type RuleRow, readRows } from "#tests/coach/corpus.ts";
import { analyse } from "./document.ts";
import { check, packs } from "./packs.ts";
import type { CheckOptions, Kind, Language } from "./types.ts";

const LANGUAGES: readonly Language[] = ["en", "ru", "pl"];
const KINDS: readonly Kind[] = ["rule", "praise", "feedback", "prose"];

/** Sentences to build texts from: the development corpus. */
function sentencesOf(language: Language): string[] {
	const rules = readRows<RuleRow>(`../shared/corpus/rules.${language}.jsonl`);
	const remarks = readRows<FeedbackRow>(`../shared/corpus/feedback.${language}.jsonl`);
	return [...rules, ...remarks].map((row) => row.text);
}

const options = fc.record({ kind: fc.constantFrom(...KINDS), language: fc.constantFrom(...LANGUAGES) });

describe("any text", () => {
	it("yields findings inside the text, sorted, without overlaps of one check", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), options, (text, given) => {
				const last = new Map<string, number>();
				for (const one of check(text, given)) {
					expect(one.start).toBeGreaterThanOrEqual(0);
					expect(one.end).toBeLessThanOrEqual(text.length);
					expect(one.end).toBeGreaterThan(one.start);
					expect(one.start).toBeGreaterThanOrEqual(last.get(one.check) ?? 0);
					last.set(one.check, one.end);
					for (const s of one.suggestions) expect(s.start >= 0 && s.end >= s.start && s.end <= text.length).toBe(true);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it("of binary rubbish, brackets, quotes or one long word is checked", () => {
		const long = [
			"\u0000\uffff\ud800".repeat(700),
			"(".repeat(2_000),
			'"'.repeat(2_000),
			"a".repeat(2_000),
			"'a ".repeat(700),
			"- not: ".repeat(300),
			"\n\n".repeat(1_000),
			"не никогда нельзя ".repeat(120),
			"nie nigdy zakaz ".repeat(120),
			"never not no avoid, ".repeat(120),
		];
		for (const text of long)
			for (const language of LANGUAGES)
				for (const kind of KINDS) expect(check(text, { kind, language })).toBeInstanceOf(Array);
	}, 60_000);
});

describe("a long text", () => {
	it("takes no more sentences than its length allows, however it is written", () => {
		for (const part of ["never not, no avoid ", "не никогда ", "'a (b \"c "]) {
			const count = (times: number): number => {
				const { units } = analyse(part.repeat(times), "rule", packs.en);
				let pairs = 0;
				for (const unit of units) for (const sentence of unit.sentences) pairs += sentence.tokens.length ** 2;
				return pairs;
			};
			expect(count(4_000)).toBeLessThan(count(1_000) * 5);
		}
	});

	it("of 64 KB is checked", () => {
		const text = "Greet the guest at the door. Do not lean on the desk.\n".repeat(1_200);
		expect(check(text, { kind: "rule", language: "en" })).toHaveLength(1_200);
	}, 60_000);
});

describe.each(LANGUAGES)("in %s", (language) => {
	const sentences = sentencesOf(language);

	it("a suggestion put in never triggers the finding it cures", () => {
		for (const text of sentences) {
			for (const kind of ["rule", "feedback", "praise"] as const) {
				const given: CheckOptions = { kind, language };
				for (const one of check(text, given)) {
					for (const s of one.suggestions) {
						const mended = text.slice(0, s.start) + s.text + text.slice(s.end);
						const again = check(mended, given).filter(
							(other) =>
								other.check === one.check && other.start < s.start + Math.max(1, s.text.length) && other.end > s.start,
						);
						expect(again, `${text} -> ${mended}`).toEqual([]);
					}
				}
			}
		}
	}, 60_000);

	it("span checks of a paragraph do not depend on other paragraphs", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 }), (chosen) => {
				const alone = chosen.flatMap((text) =>
					check(text, { kind: "rule", language }).map((one) => text.slice(one.start, one.end)),
				);
				const joined = chosen.join("\n\n");
				const together = check(joined, { kind: "rule", language }).map((one) => joined.slice(one.start, one.end));
				expect(together).toEqual(alone);
			}),
			{ numRuns: 25 },
		);
	}, 60_000);

	it("upper case, no-break spaces and curly apostrophes change nothing", () => {
		for (const text of sentences.slice(0, 120)) {
			const typed = text.replaceAll("'", "’").replaceAll(" ", "\u00a0");
			const found = (one: string): string[] => check(one, { kind: "rule", language }).map((finding) => finding.message);
			expect(found(typed), typed).toEqual(found(text));
		}
	});
});
