import type { Language } from "#app/platform/languages.ts";
import type { ByLanguage, RuleException } from "./model.ts";

/** The words of a rule by language. */
export function textsOf(wordings: ByLanguage<{ text: string }>): ByLanguage<string> {
	return Object.fromEntries(Object.entries(wordings).map(([language, { text }]) => [language, text]));
}

/** How many letters tell a word from another: endings change with case and person. */
const STEM = 5;

/** The words of a text that carry meaning: shorter ones stand in every rule. */
const stemsOf = (text: string): Set<string> =>
	new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

/** True where at least half of the words of a text stand in what was said before, endings aside. */
export function speaksOf(text: string, before: string): boolean {
	const words = [...stemsOf(text)];
	const known = stemsOf(before);
	return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

/**
 * True while the words that a rule has now, by language, are the ones for which its reason was given, or a mend of them.
 * A language without words then or now is not asked; a reason that remembers no words stands.
 */
export function reasonStands({ of }: RuleException, texts: ByLanguage<string>): boolean {
	if (of === undefined) return true;
	return Object.entries(texts).every(([language, text]) => {
		const before = of[language as Language];
		return before === undefined || text.trim() === "" || speaksOf(text, before);
	});
}
