import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { languages } from "#app/platform/languages.ts";
import { chooseRun, runLength } from "./choose-run.ts";
import type { WritingExercise } from "./exercise.ts";
import { sorts } from "./exercise.ts";
import { exerciseOf, exercises } from "./exercises.server.ts";
import { judge } from "./judge.ts";

const exercise = (key: string) => exerciseOf(key) as WritingExercise;

describe("the judge", () => {
	it("names the facts that are kept and those that are missing", () => {
		const till = exercise("en-till-goodbye");
		const verdict = judge(check, till, "Dave, this morning customers walked past you at the till.", "en");
		expect(verdict).toMatchObject({ passed: false, copied: null, findings: [] });
		expect(verdict.kept).toEqual(["the till"]);
		expect(verdict.missing).toEqual(["the three customers", "the missing goodbye"]);
	});

	it("takes figures and words, letters with and without their marks", () => {
		const till = exercise("en-till-goodbye");
		expect(judge(check, till, "Dave, 3 customers heard no good-bye at till 2 this morning.", "en").passed).toBe(true);
		expect(judge(check, till, "Dave, 30 customers heard no goodbye at till 2 this morning.", "en").missing).toEqual([
			"the three customers",
		]);
		const pstrag = exercise("pl-restaurant-menu");
		const hasty = "Gosc czekal kwadrans na pstraga i wyszedl. Prosze, skreslaj danie z tablicy od razu.";
		expect(judge(check, pstrag, hasty, "pl").missing).toEqual([]);
		const bill = exercise("ru-cafe-order");
		expect(judge(check, bill, "В воскресенье гости у окна сорок минут ждали от вас счет.", "ru").passed).toBe(true);
	});

	it("stops at what the exercise teaches, and says where", () => {
		const call = exercise("en-hotel-call");
		const verdict = judge(check, call, "Two guests waited ten minutes for the end of your call. You are lazy.", "en");
		expect(verdict.passed).toBe(false);
		expect(verdict.findings.map((finding) => finding.check)).toEqual(["personality"]);
	});
});

describe("a run", () => {
	it("mixes the sorts, and three of them meet every exercise", () => {
		for (const language of languages) {
			const met = new Set<string>();
			for (let round = 0; round < 3; round++) {
				const run = chooseRun(exercises[language], met, round);
				expect(run).toHaveLength(runLength);
				expect(new Set(run).size).toBe(runLength);
				const kinds = run.map((key) => exerciseOf(key)?.sort);
				expect(kinds.slice(0, sorts.length)).toEqual([...sorts]);
				for (const key of run) met.add(key);
			}
			expect(met.size).toBe(exercises[language].length);
		}
	});

	it("goes on with others when all are passed", () => {
		const every = new Set(exercises.en.map(({ key }) => key));
		expect(chooseRun(exercises.en, every, 3)).not.toEqual(chooseRun(exercises.en, every, 4));
		expect(chooseRun(exercises.en, every, 4)).toHaveLength(runLength);
	});
});
