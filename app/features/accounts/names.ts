import { accountKey } from "./sign-in.form.ts";

const cyrillic = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";
const latin = [
	..."a b v g g d e e e zh z i i i y k l m n o p r s t u u f kh ts ch sh shch".split(" "),
	..." y  e yu ya".split(" "),
];

const byLetter = new Map([...cyrillic].map((letter, index) => [letter, latin[index] ?? ""]));

/** Cyrillic letters written in Latin ones: "Анна" -> "anna", "Щукин" -> "shchukin". Lower case. */
export function transliterate(text: string): string {
	return [...text.normalize("NFKC").toLowerCase()].map((letter) => byLetter.get(letter) ?? letter).join("");
}

/** Lower case without accents: "Łukasz Wójcik" -> "lukasz wojcik". */
export function fold(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.normalize("NFD")
		.replace(/(?<![\u0430-\u044f])\p{M}+/gu, "")
		.normalize("NFC")
		.replaceAll("ł", "l")
		.replaceAll("ё", "е");
}

/**
 * What a search for a person looks in: the name as it is, without accents, and in Latin letters,
 * each word after a space so that a search finds beginnings of words.
 */
export function personSearchText(name: string, userName: string, occupation: string): string {
	const plain = `${name} ${occupation}`.normalize("NFKC").toLowerCase();
	const parts = [plain, fold(plain), fold(transliterate(plain)), userName].flatMap((part) => part.split(/\s+/));
	return ` ${[...new Set(parts.filter(Boolean))].join(" ")}`;
}

/** LIKE patterns (escaped by a backslash) that a person's search text must all match, one for each typed word. */
export function searchPatterns(typed: string): string[] {
	const words = typed.normalize("NFKC").toLowerCase().trim().split(/\s+/).filter(Boolean);
	return words.slice(0, 6).map((word) => `% ${word.replace(/[\\%_]/g, "\\$&")}%`);
}

/** Whether every word typed begins a word of the name, in Latin or Cyrillic letters, with or without accents. */
export function nameBegins(name: string, typed: string): boolean {
	const names = [...foldedWords(name), ...foldedWords(transliterate(name))];
	return foldedWords(typed).every((word) => names.some((beginning) => beginning.startsWith(word)));
}

function foldedWords(text: string): string[] {
	return fold(text).split(/\s+/).filter(Boolean);
}

/** A user name to offer for a name: "Анна Петрова" -> "anna.petrova". */
export function suggestUserName(name: string): string {
	return fold(transliterate(name))
		.replace(/[^a-z0-9]+/g, ".")
		.replace(/^\.+|\.+$/g, "")
		.slice(0, 40);
}

/** User names are Latin letters, digits, dot, dash and underscore, so that every keyboard can type them. */
export function isUserName(text: string): boolean {
	return /^[a-z0-9][a-z0-9._-]{1,39}$/.test(text);
}

export function isEmail(text: string): boolean {
	return text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]{2,}$/.test(text);
}

export const emailKey = accountKey;
