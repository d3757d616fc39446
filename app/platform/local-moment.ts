/** The moment at which clocks in a time zone show a day (YYYY-MM-DD) and time (HH:MM). A time that a changing clock leaves out is the moment after the gap as far; one that it shows twice is the first. */
export function momentAt(timeZone: string, day: string, time: string): Date {
	const wall = Date.parse(`${day}T${time}:00Z`);
	const before = wall - offsetAt(timeZone, wall - halfDay);
	const after = wall - offsetAt(timeZone, wall + halfDay);
	const first = Math.min(before, after);
	return new Date(first + offsetAt(timeZone, first) === wall ? first : Math.max(before, after));
}

const halfDay = 43_200_000;

/** Milliseconds that clocks in a time zone are ahead of UTC at a moment. */
function offsetAt(timeZone: string, moment: number): number {
	const parts = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
	}).format(moment);
	return Date.parse(`${parts.replace(" ", "T")}Z`) - Math.floor(moment / 1000) * 1000;
}
