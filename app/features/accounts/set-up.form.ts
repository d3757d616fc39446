import { z } from "zod";
import { languageField, neededLine } from "#app/platform/fields.ts";
import { emailField, nameField, newPasswordFields, timeZoneField, userNameField } from "./account-fields.ts";

export const setUpForm = z.object({
	code: neededLine(60),
	companyName: neededLine(120),
	language: languageField,
	timeZone: timeZoneField,
	name: nameField,
	userName: userNameField.refine((name) => name !== "", "field.missing"),
	email: emailField,
	...newPasswordFields,
	content: z.enum(["empty", "demo"], { error: "field.choose" }),
});

export type SetUp = z.output<typeof setUpForm>;
