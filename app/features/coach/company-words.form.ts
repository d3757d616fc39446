import { z } from "zod";
import { COMPANY_WORD_LENGTH } from "#app/coach/limits.ts";
import { languageField, line } from "#app/platform/fields.ts";

export const wordKinds = ["allowed", "discouraged"] as const;

const spaced = line(COMPANY_WORD_LENGTH).transform((words) => words.replace(/\s+/g, " "));

/** One entry of the company's list; discouraged words bring the wording that takes their place. */
export const companyWordsForm = z.object({
	language: languageField,
	kind: z.enum(wordKinds, { error: "field.choose" }),
	words: spaced.refine((words) => /\p{L}/u.test(words), "coach.words.problem.letters"),
	preferred: spaced.optional(),
	act: z.enum(["preview", "add"], { error: "field.choose" }),
});

export type CompanyWord = Pick<z.output<typeof companyWordsForm>, "language" | "kind" | "words"> & {
	preferred: string;
};
