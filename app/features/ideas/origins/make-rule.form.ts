import { z } from "zod";
import { limits } from "#app/features/standards/model.ts";
import { formToken, languageField, line, neededLine } from "#app/platform/fields.ts";

export const makeRuleForm = z.object({
	token: formToken,
	/** The standard's code. */
	code: neededLine(20),
	language: languageField,
	text: neededLine(limits.words),
	why: line(limits.words).default(""),
});

export type MakeRule = z.output<typeof makeRuleForm>;

/** Whom a keeper asks: a person's public id. */
export const askForRuleForm = z.object({ author: neededLine(40) });
