import { z } from "zod";
import { line, neededLine } from "#app/platform/fields.ts";
import { isEmail, isUserName } from "./names.ts";
import { accountKey, typedPassword } from "./sign-in.form.ts";

/** Fields that the forms of people share. */

export const nameField = neededLine(120);

export const userNameField = line(40)
	.transform(accountKey)
	.refine((name) => name === "" || isUserName(name), "person.user-name");

export const emailField = line(254).refine((email) => email === "" || isEmail(email), "person.email");

export const timeZoneField = line(60).refine(isTimeZone, "field.choose");

export const newPasswordFields = {
	newPassword: typedPassword,
	newPasswordAgain: z.string({ error: "field.missing" }),
};

export function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return name !== "";
	} catch {
		return false;
	}
}
