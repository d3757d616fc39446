import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { languages } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { companyForm, holidayForm } from "./company.form.ts";

const subject = { subjectType: "company", subjectId: 1 };

/** The company's name, languages, time zone, working days, welcome words, who may open the coach and who may approve. Problems: company.main-language. */
export async function changeCompany(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof companyForm>,
	at: Date,
): Promise<Outcome<null>> {
	if (!input.languages.includes(input.language)) return failed("company.main-language", { field: "language" });
	const { tables } = storage;
	const { company } = tables;
	const welcome = { en: input.welcomeEn, ru: input.welcomeRu, pl: input.welcomePl };
	await storage.write(async (writer) => {
		await writer
			.update(company)
			.set({
				name: input.name,
				language: input.language,
				languages: languages.filter((language) => input.languages.includes(language)),
				timeZone: input.timeZone,
				workingDays: [...new Set(input.workingDays.map(Number))].sort(),
				welcome: Object.fromEntries(Object.entries(welcome).filter(([, words]) => words !== "")),
				coachForVisitors: input.coachForVisitors,
				authorsMayApprove: input.authorsMayApprove,
				...(input.readingDays ? { readingDays: input.readingDays } : {}),
			})
			.where(eq(company.id, 1));
		await record(writer, tables, { at, actorId: actor.id, kind: "company.changed", ...subject });
	});
	return done(null);
}

/** A day off for everybody; the same day again changes its name. */
export async function addHoliday(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof holidayForm>,
	at: Date,
): Promise<void> {
	const { tables } = storage;
	const { holidays } = tables;
	await storage.write(async (writer) => {
		await writer
			.insert(holidays)
			.values({ day: input.day, name: input.name })
			.onConflictDoUpdate({ target: holidays.day, set: { name: input.name } });
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "holiday.added",
			...subject,
			details: { day: input.day },
		});
	});
}

export async function removeHoliday(storage: Storage, actor: Actor, day: string, at: Date): Promise<void> {
	const { tables } = storage;
	const { holidays } = tables;
	await storage.write(async (writer) => {
		const gone = await writer.delete(holidays).where(eq(holidays.day, day)).returning({ day: holidays.day });
		if (gone.length === 0) return;
		await record(writer, tables, { at, actorId: actor.id, kind: "holiday.removed", ...subject, details: { day } });
	});
}
