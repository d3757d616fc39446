import { z } from "zod";
import { dayField, formToken, neededLine } from "#app/platform/fields.ts";
import { limits, outcomes } from "./model.ts";

export const stepForm = z.object({ token: formToken, words: neededLine(limits.step), dueOn: dayField });

export const stepEndForm = z.object({ end: z.enum(["done", "dropped"], { error: "field.choose" }) });

export const messageForm = z.object({ token: formToken, text: neededLine(limits.message) });

export const outcomeForm = z.object({ answer: z.enum(outcomes, { error: "field.choose" }) });

export const reportForm = z.object({
	token: formToken,
	keeper: z.string({ error: "field.choose" }).min(1, "field.choose").max(40),
	words: neededLine(limits.report),
});

export const decisionForm = z.object({
	decision: z.enum(["stays", "removed"], { error: "field.choose" }),
	wordsToReporter: neededLine(limits.report),
	wordsToAuthor: neededLine(limits.report),
});
