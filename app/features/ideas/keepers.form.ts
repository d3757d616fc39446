import { z } from "zod";
import { dayField, formToken, line, neededLine } from "#app/platform/fields.ts";
import { keeperLimits as limits } from "./keepers.model.ts";

/** Public ids of people. */
const person = line(40).min(1, "field.choose");

const step = z.coerce
	.number({ error: "field.choose" })
	.int("field.choose")
	.min(1, "field.choose")
	.max(4, "field.choose");

export const keeperForm = z.object({ keeper: person });

export const standInForm = z.object({ token: formToken, standIn: person, fromDay: dayField, untilDay: dayField });

export const judgementForm = z.object({
	...{ effect: step, effort: step, cost: step },
	words: line(limits.judgement).default(""),
});

export const rewardForm = z.object({
	token: formToken,
	/** Names, one a line. */
	person: neededLine(limits.place),
	what: neededLine(limits.reward),
	thanks: line(limits.thanks).default(""),
});

export const feedForm = z.object({ answer: z.enum(["yes", "no"], { error: "field.choose" }) });

export const mergerForm = z.object({
	token: formToken,
	/** What was looked for. */
	search: line(100).default(""),
	/** The public id of the idea that stays. */
	into: line(40).default(""),
	words: line(limits.words).default(""),
});

export const separationForm = z.object({ token: formToken, words: neededLine(limits.words) });
