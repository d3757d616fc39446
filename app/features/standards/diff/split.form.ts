import { z } from "zod";
import { formToken } from "#app/platform/fields.ts";
import { languages } from "#app/platform/languages.ts";
import { limits } from "../model.ts";
import type { MergeRules } from "./merge-rules.server.ts";

const pieces = z.array(z.string().max(limits.prose, "field.too-long"));

/** The pieces of a rule, by language and in step: the first stays. */
export const splitForm = z.object({
	en: pieces,
	ru: pieces,
	pl: pieces,
	seen: z.string().max(60, "form.stale"),
	token: formToken,
});

const words = z.string().max(limits.prose, "field.too-long").optional();

/** The words of a rule that takes another one in, by language. */
export const mergeForm = z.object({
	...{ "text-en": words, "why-en": words, "example-en": words },
	...{ "text-ru": words, "why-ru": words, "example-ru": words },
	...{ "text-pl": words, "why-pl": words, "example-pl": words },
	other: z.string().regex(/^[\w-]{1,40}$/, "field.choose"),
	seen: z.string().max(60, "form.stale"),
});

/** The words of a merge form by language; a language whose fields did not stand in it is left out. */
export function mergedWords(form: z.output<typeof mergeForm>): MergeRules["words"] {
	const words: MergeRules["words"] = {};
	for (const language of languages) {
		const text = form[`text-${language}`];
		if (text === undefined) continue;
		words[language] = { text, why: form[`why-${language}`] ?? "", example: form[`example-${language}`] ?? "" };
	}
	return words;
}
