/** The company's working time; days are YYYY-MM-DD, week days ISO (1 = Monday). */
export interface WorkCalendar {
	workingDays: readonly number[];
	holidays: ReadonlySet<string>;
}

const dayLength = 86_400_000;

/** A stretch without any working day longer than this is a calendar that never works. */
const longestBreak = 400;

export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
	return calendar.workingDays.includes(weekday) && !calendar.holidays.has(day);
}

/** The calendar day `count` days later (or earlier, when negative). */
export function addDays(day: string, count: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}

/**
 * The day on which `count` working days after `day` are over; the day itself does not count.
 * With 0 the day itself, or the next working day when it is none. @throws RangeError when no day is ever worked.
 */
export function addWorkingDays(calendar: WorkCalendar, day: string, count: number): string {
	let at = day;
	let left = count;
	let free = 0;
	if (left <= 0 && isWorkingDay(calendar, at)) return at;
	for (;;) {
		at = addDays(at, 1);
		if (isWorkingDay(calendar, at)) {
			free = 0;
			if (--left <= 0) return at;
		} else if (++free > longestBreak) {
			throw new RangeError("the calendar has no working day");
		}
	}
}

/** How many working days lie after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
	if (to < from) return -workingDaysBetween(calendar, to, from);
	let count = 0;
	for (let at = from; at < to; ) {
		at = addDays(at, 1);
		if (isWorkingDay(calendar, at)) count++;
	}
	return count;
}
