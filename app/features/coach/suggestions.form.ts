import { z } from "zod";
import { languages } from "#app/platform/languages.ts";
import { TEXT_BYTES } from "./coach-text.ts";
import { ASKED_AT_MOST, type AskedText, suggestedKinds } from "./suggestions.ts";

const LEAD_IN = 2000;

const asked = z
	.array(
		z.object({
			text: z.string().refine((text) => new TextEncoder().encode(text).length <= TEXT_BYTES),
			kind: z.enum(suggestedKinds),
			language: z.enum(languages),
			leadIn: z.string().max(LEAD_IN),
		}),
	)
	.min(1)
	.max(ASKED_AT_MOST);

/** What a page's script sends: `asked` is JSON (AskedText[]), so that not a letter of the texts changes on the way and places still fit. */
export const suggestionsForm = z.object({
	asked: z.string({ error: "field.missing" }).transform((sent, context): AskedText[] => {
		const read = asked.safeParse(parsed(sent));
		if (read.success) return read.data;
		context.addIssue({ code: "custom", message: "field.wrong" });
		return z.NEVER;
	}),
});

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
