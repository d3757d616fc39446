import type { Language } from "#app/platform/languages.ts";

/** The form in which words are looked for on both engines: NFKC, lower case, ё as е, without accents, single blanks. */
export function searchText(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replaceAll("ё", "е")
		.replaceAll("ł", "l")
		.replaceAll("й", "\u0001")
		.normalize("NFD")
		.replaceAll(/\p{M}+/gu, "")
		.replaceAll("\u0001", "й")
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

const wordsAtMost = 8;

/**
 * The words to look for, each as a piece of searchText. Russian and Polish words lose the end that their case changes
 * ("karta" also finds "kartę"): one letter from four letters on, two from seven.
 */
export function searchWords(text: string, language: Language): string[] {
	const cut = (word: string) => (word.length >= 7 ? -2 : word.length >= 4 ? -1 : undefined);
	return searchText(text)
		.split(" ")
		.filter((word) => word.length > 1)
		.slice(0, wordsAtMost)
		.map((word) => (language === "en" || /\d/.test(word) ? word : word.slice(0, cut(word))));
}
