const day = 86_400_000;

/** The Monday of a day's week (YYYY-MM-DD). */
export function mondayOf(date: string): string {
	const moment = new Date(`${date}T00:00:00Z`);
	const sinceMonday = (moment.getUTCDay() + 6) % 7;
	return new Date(moment.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}

/** The last months up to one (YYYY-MM), the oldest first. */
export function monthsUpTo(month: string, many: number): string[] {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return Array.from({ length: many }, (_, index) => {
		const at = new Date(Date.UTC(year, number - 1 - (many - 1 - index), 1));
		return at.toISOString().slice(0, 7);
	});
}
