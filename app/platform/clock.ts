/** The present, passed in wherever it matters so that tests can set it. */
export interface Clock {
	now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day (YYYY-MM-DD) of a moment in a time zone. */
export function dayIn(timeZone: string, moment: Date): string {
	return formatter(timeZone).format(moment);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
	let format = formatters.get(timeZone);
	if (!format) {
		// The Swedish calendar notation is YYYY-MM-DD.
		format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
		formatters.set(timeZone, format);
	}
	return format;
}

/** The first moment of a calendar day in a time zone, to the minute. */
export function startOfDay(timeZone: string, day: string): Date {
	const minute = 60_000;
	const around = Date.parse(`${day}T00:00:00Z`) / minute;
	// No zone is further than 15 hours from Greenwich.
	let before = around - 15 * 60;
	let within = around + 15 * 60;
	while (within - before > 1) {
		const middle = Math.floor((before + within) / 2);
		if (dayIn(timeZone, new Date(middle * minute)) < day) before = middle;
		else within = middle;
	}
	return new Date(within * minute);
}
