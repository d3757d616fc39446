import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { languages } from "#app/platform/languages.ts";
import { type Sort, sorts, taughtBy } from "./exercise.ts";
import { exercises } from "./exercises.server.ts";
import { judge } from "./judge.ts";

const all = languages.flatMap((language) => exercises[language].map((exercise) => ({ language, exercise })));

describe("the exercises", () => {
	it("have keys of their own that name their language, and texts of their own", () => {
		const keys = all.map(({ exercise }) => exercise.key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { language, exercise } of all) expect(exercise.key.startsWith(`${language}-`)).toBe(true);
		const told = all.map(({ exercise }) => exercise.told);
		expect(new Set(told).size).toBe(told.length);
		expect(new Set(all.map(({ exercise }) => exercise.lesson)).size).toBe(told.length);
	});

	it("are at least 24 in each language, six of each sort", () => {
		for (const language of languages) {
			const many = (sort: Sort) => exercises[language].filter((exercise) => exercise.sort === sort).length;
			expect(exercises[language].length).toBeGreaterThanOrEqual(24);
			for (const sort of sorts) expect(many(sort), `${sort} in ${language}`).toBeGreaterThanOrEqual(6);
		}
	});

	it("show in the poor text what they teach, and the coach finds nothing in the good one", () => {
		const wrong = all.flatMap(({ language, exercise }) => {
			const found = (text: string) => check(text, { kind: "feedback", language }).map((finding) => finding.check);
			if (exercise.sort !== "which") {
				return found(exercise.given).includes(taughtBy[exercise.sort]) ? [] : [`${exercise.key}: nothing to mend`];
			}
			const { texts, right, teaches } = exercise;
			const poor = texts[right === 0 ? 1 : 0];
			return [
				...(found(texts[right]).length > 0 ? [`${exercise.key}: the right text has findings`] : []),
				...(found(poor).includes(teaches) ? [] : [`${exercise.key}: the other has no ${teaches}`]),
			];
		});
		expect(wrong).toEqual([]);
	});

	it("are satisfied by their own example, but for its being their own", () => {
		for (const { language, exercise } of all) {
			if (exercise.sort === "which") continue;
			const verdict = judge(check, exercise, exercise.model, language);
			expect(verdict, exercise.key).toMatchObject({ passed: false, copied: "model", findings: [], missing: [] });
			const inOwnWords = `${exercise.model.replace(/[.!]$/u, "")} (${exercise.place}).`;
			expect(judge(check, exercise, inOwnWords, language), `${exercise.key}: ${inOwnWords}`).toMatchObject({
				...{ passed: true, copied: null, missing: [] },
			});
		}
	});

	it("cannot be satisfied by nothing, by what was given, or by what was told", () => {
		for (const { language, exercise } of all) {
			if (exercise.sort === "which") continue;
			const { given, told, model, keep } = exercise;
			const poor = [
				...[
					"",
					"   ",
					"...",
					"ok",
					given,
					given.toUpperCase(),
					`«${given}»`,
					told,
					told.slice(0, told.indexOf(".") + 1),
				],
				...[`${given} ${given}`, model.split(" ").slice(0, 3).join(" "), model.toLowerCase()],
				keep.map(([stems]) => stems.split("|")[0]).join(" "),
			];
			for (const text of poor)
				expect(judge(check, exercise, text, language).passed, `${exercise.key}: ${text}`).toBe(false);
		}
	});

	it("pass with no stretch of words taken over from the account or the given text", () => {
		const writing = all.flatMap(({ language, exercise }) =>
			exercise.sort === "which" ? [] : [{ language, exercise }],
		);
		const stretch = fc.record({
			of: fc.constantFrom(...writing),
			from: fc.nat({ max: 40 }),
			many: fc.integer({ min: 1, max: 60 }),
			source: fc.constantFrom("told" as const, "given" as const),
		});
		fc.assert(
			fc.property(stretch, ({ of: { language, exercise }, from, many, source }) => {
				const text = exercise[source]
					.split(" ")
					.slice(from, from + many)
					.join(" ");
				expect(judge(check, exercise, text, language).passed, `${exercise.key}: ${text}`).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});
