import { z } from "zod";
import { dayField, formToken, line, tick } from "#app/platform/fields.ts";
import { answerStates, keeperLimits as limits } from "./keepers.model.ts";

const day = z.literal("").or(dayField).default("");

/** An answer with all that its state may carry; what the chosen state needs is asked for by the command. */
export const answerForm = z.object({
	token: formToken,
	state: z.enum(answerStates, { error: "field.choose" }),
	words: line(limits.words).default(""),
	reason: line(limits.reason).default(""),
	thanks: line(limits.thanks).default(""),
	/** The day of the next answer. */
	nextDueOn: day,
	/** The author is told first, everybody else later. */
	first: tick,
	/** Names of people, one a line. */
	made: line(limits.names).default(""),
	tries: line(limits.names).default(""),
	/** A team's public id. */
	team: line(40).default(""),
	place: line(limits.place).default(""),
	untilDay: day,
	before: line(limits.outcome).default(""),
	after: line(limits.outcome).default(""),
	figureBefore: line(limits.figure).default(""),
	figureAfter: line(limits.figure).default(""),
});

export type AnswerFields = z.output<typeof answerForm>;
