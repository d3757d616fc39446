import { addDays, addWorkingDays, isWorkingDay, type WorkCalendar } from "#app/features/accounts/working-days.ts";

/** The reminders of one reading, in their order; after the last one there are no more. */
export const rhythmSteps = ["before", "on-the-day", "after", "last"] as const;
export type RhythmStep = (typeof rhythmSteps)[number];

/** Working days before and after the due day; from the day of asking where there is no due day. */
const dated: readonly [RhythmStep, number][] = [
	["before", -3],
	["on-the-day", 0],
	["after", 3],
	["last", 10],
];
const undated: readonly [RhythmStep, number][] = [
	["after", 5],
	["last", 15],
];

/** A reading that waits, in days of the company. */
export interface WaitingReading {
	askedOn: string;
	dueOn: string | null;
}

/**
 * The reminder that is due today, if it was not given yet: each step once, on working days alone. Where several days were
 * missed only the latest step counts; earlier ones are let go.
 */
export function stepDue(
	calendar: WorkCalendar,
	reading: WaitingReading,
	today: string,
	given: ReadonlySet<string>,
): RhythmStep | null {
	if (!isWorkingDay(calendar, today)) return null;
	let due: RhythmStep | null = null;
	for (const [step, days] of reading.dueOn === null ? undated : dated) {
		const day = stepDay(calendar, reading.dueOn ?? reading.askedOn, days);
		if (day <= today && day > reading.askedOn) due = step;
	}
	if (due === null) return null;
	const later = rhythmSteps.slice(rhythmSteps.indexOf(due));
	return later.some((step) => given.has(step)) ? null : due;
}

function stepDay(calendar: WorkCalendar, day: string, days: number): string {
	return days < 0 ? workingDaysBefore(calendar, day, -days) : days === 0 ? day : addWorkingDays(calendar, day, days);
}

/** The working day from which `count` working days lie up to and with a day. */
function workingDaysBefore(calendar: WorkCalendar, day: string, count: number): string {
	let at = day;
	let left = count;
	while (left > 0) {
		at = addDays(at, -1);
		if (isWorkingDay(calendar, at)) left--;
	}
	return at;
}
