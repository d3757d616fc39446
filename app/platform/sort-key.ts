/**
 * Letters in the order in which lists show them: digits, the Latin alphabet with the Polish letters in their places,
 * then the Cyrillic one. Each script keeps its own alphabet, so that readers of either find a name where they look.
 */
const order = " 0123456789aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźżабвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";

const weights = new Map([...order].map((letter, index) => [letter, String.fromCharCode(0x21 + index)]));

/** Sorts after every known letter. */
const unknown = "~";

const lengthLimit = 120;

/**
 * A key whose code-point order is the order of a list, the same on both engines. Case, punctuation and accents
 * of other languages count only between names that are otherwise alike.
 */
export function sortKey(text: string): string {
	const lower = text.normalize("NFKC").toLowerCase();
	let key = "";
	for (const letter of lower.replace(/[^\p{L}\p{N}]+/gu, " ").trim()) {
		key += weights.get(letter) ?? weights.get(letter.normalize("NFD").charAt(0)) ?? unknown + letter;
	}
	return `${key.slice(0, lengthLimit)} ${lower.slice(0, lengthLimit)}`;
}
