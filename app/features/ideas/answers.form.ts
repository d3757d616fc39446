import { z } from "zod";
import { formToken, line, neededLine, whole } from "#app/platform/fields.ts";
import { limits } from "./model.ts";

/** The page to come back to; only an address of our own is followed. */
export const backForm = z.object({ back: z.string().max(400).default("/ideas") });

export const ideaCommentForm = z.object({ token: formToken, text: neededLine(limits.comment) });

export const ideaTagsForm = z.object({ tag: z.array(z.string().max(40)).max(limits.tags, "ideas.problem.many-tags") });

const tagName = line(limits.tag).default("");

export const newTagForm = z.object({ en: tagName, ru: tagName, pl: tagName });

const question = line(limits.question).default("");

export const ideaSettingsForm = z.object({
	...{ question_en: question, question_ru: question, question_pl: question },
	...{ receiveDays: whole(1, 30), answerDays: whole(1, 120) },
	...{ inviteAfter: whole(0, 365), remindAfter: whole(1, 365), inviteUntil: whole(2, 730) },
});
