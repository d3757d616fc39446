import { z } from "zod";
import { dayField, formToken, line, whole } from "#app/platform/fields.ts";
import { verdicts } from "./model.ts";

const revision = whole(0, 2_000_000_000);
const words = line(1_000);
const neededWords = words.min(1, "field.missing");
const personId = z.string({ error: "field.choose" }).min(1, "field.choose").max(40, "field.choose");

/** The draft goes to its approvers. `approvers` are public ids. */
export const submitForm = z.object({
	token: formToken,
	revision,
	approvers: z.array(z.string().max(40)).max(200),
	words: neededWords,
});

/** What an approver says of the revision that they saw. */
export const verdictForm = z.object({
	token: formToken,
	revision,
	verdict: z.enum(verdicts, { error: "review.problem.verdict" }),
	words,
});

/** Somebody is named in the place of an approver who is away. */
export const replacementForm = z.object({ person: personId, by: personId, words: neededWords });

export const withdrawalForm = z.object({ words: neededWords });

export const reviewDateForm = z.object({ day: dayField, words: neededWords });
