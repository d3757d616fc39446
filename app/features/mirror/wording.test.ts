import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mondayOf, monthsUpTo } from "./week.ts";
import { type Habit, habits, habitsAmong, habitTrends, type WordingFigures, wordingMonths } from "./wording.ts";

const week = (
	monday: string,
	texts: number,
	met: Partial<Record<Habit, number>> = {},
): WordingFigures & { week: string } => ({
	...{ week: monday, texts, generalisation: 0, personality: 0, "no-proposal": 0 },
	...met,
});

describe("weeks and months", () => {
	it("begin on Monday, over years", () => {
		expect(mondayOf("2026-11-22")).toBe("2026-11-16");
		expect(mondayOf("2026-11-16")).toBe("2026-11-16");
		expect(mondayOf("2027-01-01")).toBe("2026-12-28");
		expect(monthsUpTo("2026-02", 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
	});
});

describe("how wording changes", () => {
	it("tells what faded, what is met less, what is there, and what never was", () => {
		const months = wordingMonths(
			[
				week("2026-03-02", 4, { generalisation: 3, personality: 2 }),
				week("2026-10-05", 2, { personality: 1 }),
				week("2026-11-02", 2),
				week("2025-01-06", 9, { "no-proposal": 9 }),
			],
			"2026-11",
		);
		expect(months).toHaveLength(12);
		const trend = Object.fromEntries(habitTrends(months).map(({ habit, trend: how }) => [habit, how]));
		expect(trend).toEqual({ generalisation: "faded", personality: "less", "no-proposal": "none" });
	});

	it("says nothing of few texts, and claims no fading where nothing was written lately", () => {
		const few = habitTrends(wordingMonths([week("2026-11-02", 2, { personality: 2 })], "2026-11"));
		expect(few.every(({ trend }) => trend === "few")).toBe(true);
		const old = habitTrends(wordingMonths([week("2026-02-02", 9, { personality: 5 })], "2026-11"));
		expect(old.find(({ habit }) => habit === "personality")?.trend).toBe("there");
	});

	it("loses no text: the months shown hold every week that begins in them", () => {
		const weeks = fc.array(
			fc.record({ back: fc.integer({ min: 0, max: 300 }), texts: fc.integer({ min: 0, max: 9 }) }),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(weeks, (list) => {
				const told = list.map(({ back, texts }) =>
					week(mondayOf(new Date(Date.UTC(2026, 10, 22) - back * 86_400_000).toISOString().slice(0, 10)), texts),
				);
				const shown = wordingMonths(told, "2026-11").reduce((sum, { texts }) => sum + texts, 0);
				expect(shown).toBe(told.reduce((sum, { texts }) => sum + texts, 0));
			}),
		);
	});

	it("knows habits by the coach's checks and nothing else", () => {
		expect([...habitsAmong(["no-deed", "personality", "no-proposal", "flattery"])]).toEqual([
			"personality",
			"no-proposal",
		]);
		expect(habits).toHaveLength(3);
	});
});
