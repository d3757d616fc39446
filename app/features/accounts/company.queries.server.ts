import { eq, sql } from "drizzle-orm";
import { isLanguage } from "#app/platform/languages.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import type { Company } from "./model.ts";
import type { WorkCalendar } from "./working-days.ts";

/** The company's settings; null before the first run. */
export async function loadCompany(storage: Storage): Promise<Company | null> {
	const [row] = await prepared(storage, "accounts.company", (read, { company }) =>
		read
			.select()
			.from(company)
			.where(eq(company.id, sql.placeholder("id"))),
	)({ id: 1 });
	if (!row) return null;
	const language = isLanguage(row.language) ? row.language : "en";
	return {
		name: row.name,
		language,
		languages: row.languages.filter(isLanguage),
		timeZone: row.timeZone,
		workingDays: row.workingDays,
		welcome: row.welcome,
		coachForVisitors: row.coachForVisitors,
		authorsMayApprove: row.authorsMayApprove,
		readingDays: row.readingDays,
	};
}

export async function companyName(storage: Storage): Promise<string> {
	return (await loadCompany(storage))?.name ?? "";
}

export async function loadHolidays(storage: Storage): Promise<{ day: string; name: string }[]> {
	const { holidays } = storage.tables;
	return storage.read.select().from(holidays).orderBy(holidays.day);
}

/** The company's working days and holidays. */
export async function workingCalendar(storage: Storage): Promise<WorkCalendar> {
	const [company, holidays] = await Promise.all([loadCompany(storage), loadHolidays(storage)]);
	return { workingDays: company?.workingDays ?? [1, 2, 3, 4, 5], holidays: new Set(holidays.map(({ day }) => day)) };
}
