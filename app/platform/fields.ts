import { z } from "zod";

/** Field types that forms share. Messages are problem codes. */

export const line = (max = 200) => z.string({ error: "field.missing" }).trim().max(max, "field.too-long");

export const neededLine = (max = 200) => line(max).min(1, "field.missing");

export const languageField = z.enum(["en", "ru", "pl"], { error: "field.choose" });

export const dayField = z
	.string({ error: "field.missing" })
	.regex(/^\d{4}-\d{2}-\d{2}$/, "field.day")
	.refine((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)), "field.day");

/** A checkbox: present when ticked. */
export const tick = z
	.string()
	.optional()
	.transform((value) => value !== undefined);

/** The hidden token that makes one form one entry (see db/form-token.ts). */
export const formToken = z.string({ error: "form.stale" }).regex(/^[0-9a-f-]{36}$/, "form.stale");

export const whole = (min: number, max: number) =>
	z.coerce.number({ error: "field.number" }).int("field.number").min(min, "field.number").max(max, "field.number");
