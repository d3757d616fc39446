import { z } from "zod";
import { dayField, formToken, languageField, line, neededLine } from "#app/platform/fields.ts";
import { campaignLimits } from "./model.ts";

export const campaignForm = z.object({
	token: formToken,
	question: neededLine(campaignLimits.question),
	words: line(campaignLimits.words).default(""),
	language: languageField,
	/** A team's public id; "" is the whole company. */
	team: line(40).default(""),
	fromDay: dayField,
	untilDay: dayField,
});

export type NewCampaign = z.output<typeof campaignForm>;

export const closingForm = z.object({ words: neededLine(campaignLimits.closing) });
