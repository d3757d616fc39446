import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator, type Translate } from "#app/messages/translator.ts";
import type { Language } from "#app/platform/languages.ts";

const made = new Map<Language, Translate>();

/** The product's own words in a language, as its pages say them. */
export function wordsOf(language: Language): Translate {
	let words = made.get(language);
	if (!words) {
		const folder = path.join("app/messages", language);
		const catalogue: Record<string, unknown> = {};
		for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
			catalogue[path.basename(file, ".json")] = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
		}
		words = createTranslator(language, catalogue);
		made.set(language, words);
	}
	return words;
}
