/** A standard's code: 2 to 8 upper-case letters and digits of one script, beginning with a letter ("SVC", «СТ2»). */
const CODE = /^(?:[A-ZĄĆĘŁŃÓŚŹŻ][A-Z0-9ĄĆĘŁŃÓŚŹŻ]{1,7}|[А-ЯЁ][А-ЯЁ0-9]{1,7})$/u;

/** Longest number a key may carry; far above any standard. */
const NUMBER = /^[1-9]\d{0,5}$/;

/** The code as it is kept, or null when the text is none. Small letters and surrounding blanks are taken along. */
export function parseCode(text: string): string | null {
	const code = text.trim().normalize("NFC").toUpperCase();
	return CODE.test(code) ? code : null;
}

export interface RuleKey {
	code: string;
	number: number;
}

/** "svc-12" -> SVC, 12; null when the text is no key. */
export function parseKey(text: string): RuleKey | null {
	const dash = text.lastIndexOf("-");
	if (dash < 1) return null;
	const code = parseCode(text.slice(0, dash));
	const number = text.slice(dash + 1).trim();
	return code && NUMBER.test(number) ? { code, number: Number(number) } : null;
}

/** The key that people see: "SVC-12". */
export function formatKey(code: string, number: number): string {
	return `${code}-${number}`;
}

/** A code offered for a title: the first letters of its words, or the first letters of its only word; "" when it has none. */
export function suggestCode(title: string): string {
	const words =
		title
			.normalize("NFC")
			.toUpperCase()
			.match(/[\p{Lu}]+/gu) ?? [];
	const long = words.filter((word) => word.length > 3);
	const first = long[0];
	if (!first) return "";
	const letters =
		long.length >= 3
			? long
					.slice(0, 4)
					.map((word) => word.charAt(0))
					.join("")
			: first.slice(0, 3);
	return parseCode(letters) ?? "";
}
