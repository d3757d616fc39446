import { z } from "zod";
import { line } from "#app/platform/fields.ts";
import { sessionKinds } from "./model.ts";
import { longestPassword } from "./password-strength.ts";

/** A password as it is typed: nothing is trimmed. Longer ones than any stored are refused before they are hashed. */
export const typedPassword = z
	.string({ error: "field.missing" })
	.min(1, "field.missing")
	.refine((password) => [...password].length <= longestPassword, {
		message: "password.long",
		params: { count: longestPassword },
	});

export const signInForm = z.object({
	/** E-mail or user name. */
	userName: line(254).min(1, "field.missing"),
	password: typedPassword,
	device: z.enum(sessionKinds).catch("plain"),
	next: line(2000).optional(),
});

/** How an account's name is compared: "Olga@Firm.example" signs in as "olga@firm.example". */
export function accountKey(typed: string): string {
	return typed.normalize("NFKC").trim().toLowerCase();
}
