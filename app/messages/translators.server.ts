import type { Language } from "#app/platform/languages.ts";
import { messages as en } from "./en/index.ts";
import { messages as pl } from "./pl/index.ts";
import { messages as ru } from "./ru/index.ts";
import { createTranslator, type Translate } from "./translator.ts";

const translators: Record<Language, Translate> = {
	en: createTranslator("en", en),
	ru: createTranslator("ru", ru),
	pl: createTranslator("pl", pl),
};

/** The translator of a language; all three are ready from the start. */
export function translator(language: Language): Translate {
	return translators[language];
}
