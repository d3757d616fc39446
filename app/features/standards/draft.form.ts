import { z } from "zod";
import { formToken, languageField } from "#app/platform/fields.ts";
import { limits, partKinds } from "./model.ts";

const id = z.string().regex(/^[\w-]{1,40}$/, "field.wrong");

/** Lengths are judged by the command, which knows the part's kind; here only what no kind may exceed. */
const words = z.string().max(limits.prose, "field.too-long").optional();

const wording = { heading: words, text: words, why: words, example: words, leadIn: words };

/** One part's words in one language; fields that are left out stay as they are. */
export const wordingForm = z.object({ ...wording, seen: z.coerce.number().int().min(0) });

/** As a form without a script sends it. `try` is a suggestion to put in: "keep" or "drop" (the lead-in), a colon, the text. */
export const partForm = z.object({
	...wording,
	seen: z.coerce.number().int().min(0),
	language: languageField,
	try: words,
});

export const newPartForm = z.object({
	...wording,
	kind: z.enum(partKinds.filter((kind) => kind !== "title")),
	language: languageField,
	behind: id.optional(),
	/** Public id of a section; "none" = before all headings. */
	section: id.optional(),
	token: formToken,
});

/** One of: a step, a neighbour, or a section ("none" = before all headings). */
export const placeForm = z.object({
	step: z.enum(["up", "down"]).optional(),
	before: id.optional(),
	after: id.optional(),
	section: id.optional(),
});

export const exceptionForm = z.object({
	kind: z.enum(["law", "safety", "other", "none"], { error: "field.choose" }),
	words: z.string().trim().max(limits.words, "field.too-long").default(""),
});

/** Advice that stays unheeded: the finding by its context hash. */
export const keptFindingForm = z.object({
	language: languageField,
	finding: z.string().regex(/^[0-9a-f]{16}$/, "field.wrong"),
	reason: z.string().trim().min(1, "field.missing").max(limits.reason, "field.too-long"),
});

export const visitForm = z.object({ part: id.optional() });
