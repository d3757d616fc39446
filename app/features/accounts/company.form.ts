import { z } from "zod";
import { dayField, languageField, line, neededLine, tick, whole } from "#app/platform/fields.ts";
import { timeZoneField } from "./account-fields.ts";

export const companyForm = z.object({
	name: neededLine(120),
	language: languageField,
	languages: z.array(languageField).min(1, "company.languages"),
	timeZone: timeZoneField,
	workingDays: z.array(z.enum(["1", "2", "3", "4", "5", "6", "7"])).min(1, "company.working-days"),
	welcomeEn: line(300),
	welcomeRu: line(300),
	welcomePl: line(300),
	coachForVisitors: tick,
	authorsMayApprove: tick,
	/** Left out: as before. */
	readingDays: whole(1, 250).optional(),
	currentPassword: z.string().max(1000).optional(),
});

export const holidayForm = z.object({ day: dayField, name: neededLine(80) });
