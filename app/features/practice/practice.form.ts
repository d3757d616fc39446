import { z } from "zod";
import { formToken, line, tick } from "#app/platform/fields.ts";
import { answerLimit } from "./model.ts";

/** A try: a sentence, or one of two texts by its number. `try` puts in what the coach offers and sends nothing. */
export const tryForm = z.object({
	token: formToken,
	answer: line(answerLimit).default(""),
	chosen: z.enum(["0", "1"]).optional(),
	try: z.string().max(4_000).optional(),
});

export const invitationForm = z.object({
	answer: z.enum(["practise", "later"], { error: "field.choose" }),
});

export const practiceSwitchesForm = z.object({ asked: tick });
