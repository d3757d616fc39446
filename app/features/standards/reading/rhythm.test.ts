import { describe, expect, it } from "vitest";
import { addDays } from "#app/features/accounts/working-days.ts";
import { stepDue, type WaitingReading } from "./rhythm.ts";

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(["2026-05-01"]) };

/** The reminders of 60 days, one look a day but for the days on which the server was off. */
function remindersOf(reading: WaitingReading, off: readonly string[] = []): string[] {
	const given = new Set<string>();
	const told: string[] = [];
	for (let day = reading.askedOn; told.length < 9 && day < addDays(reading.askedOn, 60); day = addDays(day, 1)) {
		const step = off.includes(day) ? null : stepDue(calendar, reading, day, given);
		if (!step) continue;
		given.add(step);
		told.push(`${day} ${step}`);
	}
	return told;
}

describe("the rhythm of reminders", () => {
	it("reminds before the due day, on it, and twice after it, on working days, and ends", () => {
		expect(remindersOf({ askedOn: "2026-04-20", dueOn: "2026-05-06" })).toEqual([
			"2026-04-30 before",
			"2026-05-06 on-the-day",
			"2026-05-11 after",
			"2026-05-20 last",
		]);
	});

	it("reminds twice where there is no due day", () => {
		expect(remindersOf({ askedOn: "2026-05-04", dueOn: null })).toEqual(["2026-05-11 after", "2026-05-25 last"]);
	});

	it("gives only the latest step after days in which the server was off", () => {
		const off = Array.from({ length: 16 }, (_, day) => addDays("2026-04-28", day));
		expect(remindersOf({ askedOn: "2026-04-20", dueOn: "2026-05-06" }, off)).toEqual([
			"2026-05-14 after",
			"2026-05-20 last",
		]);
	});

	it("leaves out what lies before the day of asking", () => {
		expect(remindersOf({ askedOn: "2026-05-05", dueOn: "2026-05-06" })[0]).toBe("2026-05-06 on-the-day");
		expect(remindersOf({ askedOn: "2026-06-01", dueOn: "2026-05-06" })).toEqual([]);
	});
});
