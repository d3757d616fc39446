import { z } from "zod";
import { dayField, formToken, languageField, neededLine, tick } from "#app/platform/fields.ts";
import { parseCode } from "./keys.ts";
import { limits } from "./model.ts";

const shared = {
	code: z
		.string({ error: "field.missing" })
		.trim()
		.min(1, "field.missing")
		.refine((code) => parseCode(code) !== null, "code.wrong"),
	owner: neededLine(40),
	/** Public ids of the teams asked to read it; none = everyone. */
	teams: z.array(z.string().max(40)).max(150),
	restricted: tick,
};

export const newStandardForm = z.object({
	...shared,
	title: neededLine(limits.heading),
	language: languageField,
	token: formToken,
});

export const settingsForm = z.object({
	...shared,
	reading: z.enum(["required", "recommended"], { error: "field.choose" }).default("required"),
	nextReviewOn: z.union([z.literal(""), dayField]).transform((day) => day || null),
});
