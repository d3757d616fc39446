import { z } from "zod";
import { roles } from "#app/platform/actor.ts";
import { dayField, formToken, languageField, line } from "#app/platform/fields.ts";
import { emailField, nameField, timeZoneField, userNameField } from "./account-fields.ts";

export const roleField = z.enum(roles, { error: "field.choose" });

export const personFields = {
	name: nameField,
	/** Empty: made from the name. */
	userName: userNameField,
	email: emailField,
	occupation: line(120),
	language: languageField,
	timeZone: timeZoneField,
	startedOn: dayField,
	roles: z.array(roleField),
	currentPassword: z.string().max(1000).optional(),
};

export const addPersonForm = z.object({
	...personFields,
	/** A team's public id; empty for none. */
	team: line(40),
	entrance: z.enum(["link", "temporary"], { error: "field.choose" }),
	token: formToken,
});

export const changePersonForm = z.object(personFields);

export type AddPerson = z.output<typeof addPersonForm>;
export type ChangePerson = z.output<typeof changePersonForm>;
