/** Dates and numbers as each language writes them. Formatters are made once; call these on the server. */

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
	language: string,
	timeZone: string,
	options: Intl.DateTimeFormatOptions,
	name: string,
): Intl.DateTimeFormat {
	const key = `${language} ${timeZone} ${name}`;
	let format = dateFormats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone });
		dateFormats.set(key, format);
	}
	return format;
}

/** A calendar day (YYYY-MM-DD) with its week day: "Friday, 8 May". */
export function formatDay(day: string, language: string): string {
	return dateFormat(language, "UTC", { weekday: "long", day: "numeric", month: "long" }, "day").format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** A calendar day (YYYY-MM-DD) in short, for the ends of a chart: "8 May". */
export function formatShortDay(day: string, language: string): string {
	return dateFormat(language, "UTC", { day: "numeric", month: "short" }, "short-day").format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** A month (YYYY-MM): "May 2026". */
export function formatMonth(month: string, language: string): string {
	return dateFormat(language, "UTC", { month: "long", year: "numeric" }, "month").format(
		new Date(`${month}-01T00:00:00Z`),
	);
}

/** A moment's date in a time zone: "4 May 2026". */
export function formatDate(moment: Date, language: string, timeZone: string): string {
	return dateFormat(language, timeZone, { day: "numeric", month: "long", year: "numeric" }, "date").format(moment);
}

/** A moment to the minute in a time zone: "4 May 2026, 10:42". */
export function formatMoment(moment: Date, language: string, timeZone: string): string {
	// A Polish date and its hour want a comma between them, which the formatter leaves out.
	if (language === "pl") return `${formatDate(moment, language, timeZone)}, ${formatTime(moment, language, timeZone)}`;
	return dateFormat(
		language,
		timeZone,
		{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
		"moment",
	).format(moment);
}

/** The time of day: "10:42". */
export function formatTime(moment: Date, language: string, timeZone: string): string {
	return dateFormat(language, timeZone, { hour: "2-digit", minute: "2-digit" }, "time").format(moment);
}
