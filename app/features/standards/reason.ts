import type { Language } from "#app/platform/languages.ts";

type Texts = Partial<Record<Language, string>>;

/** How many letters tell a word from another: endings change with case and person. */
const STEM = 5;

/** The words of a text that carry meaning: shorter ones stand in every rule. */
const stemsOf = (text: string): Set<string> =>
	new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

/** True when fewer than half of the words of a text stand in what a reason was given for, endings aside; null stands for any words. */
export function isLapsed(text: string, reasonFor: string | null): boolean {
	if (reasonFor === null) return false;
	const words = [...stemsOf(text)];
	const known = stemsOf(reasonFor);
	return words.filter((word) => known.has(word)).length * 2 < words.length;
}

/** The words of a rule by language. */
export function textsOf(wordings: Partial<Record<Language, { text: string }>>): Texts {
	return Object.fromEntries(Object.entries(wordings).map(([language, { text }]) => [language, text]));
}

/**
 * True while the words that a rule has now, by language, are those for which its reason was given, or a mend of them. A language
 * without words then or now is not asked; a reason that remembers no words stands.
 */
export const reasonStands = (of: Texts | undefined, texts: Texts): boolean =>
	Object.entries(texts).every(([language, text]) => !isLapsed(text, of?.[language as Language] ?? null));
