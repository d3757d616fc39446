import { z } from "zod";
import { formToken, line, neededLine } from "#app/platform/fields.ts";
import { limits } from "../model.ts";

/** Without a comment's public id it is about the idea itself. */
export const reportForm = z.object({
	...{ token: formToken, comment: line(40).default(""), words: neededLine(limits.report) },
});

export const decisionForm = z.object({
	decision: z.enum(["stays", "removed"], { error: "field.choose" }),
	wordsToReporter: neededLine(limits.report),
	wordsToAuthor: neededLine(limits.report),
});

export type Decision = z.output<typeof decisionForm>;
