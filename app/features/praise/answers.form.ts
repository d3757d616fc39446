import { z } from "zod";
import { formToken, line } from "#app/platform/fields.ts";
import { limits, reactionKinds, takeUpAnswers, visibilities } from "./model.ts";

/** The page to come back to; only an address of our own is followed. */
const back = z.string().max(300).default("/praise");

export const reactionForm = z.object({ kind: z.enum(reactionKinds, { error: "field.choose" }), back });

export const backForm = z.object({ back });

export const takeUpAnswerForm = z.object({ answer: z.enum(takeUpAnswers, { error: "field.choose" }) });

export const consentForm = z.object({ answer: z.enum(["yes", "no"], { error: "field.choose" }) });

export const commentForm = z.object({ token: formToken, text: line(limits.comment).min(1, "field.missing") });

export const reportForm = z.object({ token: formToken, words: line(limits.report).min(1, "field.missing") });

export const decisionForm = z.object({
	decision: z.enum(["stays", "removed"], { error: "field.choose" }),
	wordsToReporter: line(limits.report).min(1, "field.missing"),
	wordsToAuthor: line(limits.report).min(1, "field.missing"),
});

export const storyForm = z.object({ token: formToken, code: line(20) });

export const storyDecisionForm = z.object({ decision: z.enum(["place", "decline"], { error: "field.choose" }) });

export const ownSettingsForm = z.object({ asked: z.string().optional() });

export const switchesForm = z.object({
	quietWork: z.string().optional(),
	visibility: z.enum(visibilities, { error: "field.choose" }),
});

export const quietLooksForm = z.object({ person: z.array(z.string().max(40)).max(20) });
