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
