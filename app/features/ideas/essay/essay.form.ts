import { z } from "zod";
import { formToken, line, neededLine, whole } from "#app/platform/fields.ts";
import { essayReaders, limits, nameChoices } from "../model.ts";

const mostRevisions = 1_000_000_000;

/** The editor; `revision` is that of the text it began with, 0 before the first saving. */
const fields = {
	text: z.string({ error: "field.missing" }).max(limits.essay, "field.too-long"),
	readers: z.enum(essayReaders, { error: "field.choose" }).catch("keepers"),
	revision: whole(0, mostRevisions),
};

export const essayDraftForm = z.object(fields);

export const essayForm = z.object({
	...fields,
	token: formToken,
	/** "look" asks the coach where no script runs; it keeps nothing. */
	act: z.enum(["send", "private", "save", "look"], { error: "field.choose" }).default("save"),
});

export type EssayFields = z.output<typeof essayDraftForm>;

export const cutForm = z.object({
	token: formToken,
	passage: neededLine(limits.text),
	title: neededLine(limits.title),
	rule: line(20).default(""),
	place: line(limits.place).default(""),
});

export const cutAnswerForm = z.object({
	token: formToken,
	answer: z.enum(["agree", "refuse"], { error: "field.choose" }),
	title: line(limits.title).default(""),
	name: z.enum(nameChoices, { error: "field.choose" }).catch("signed"),
});
