/** Letters by which a form of a word is known. */
const LETTERS = 4;

/** The beginnings of the words of a text that say something, without diacritics. */
export function contentOf(text: string): ReadonlySet<string> {
	const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
	return new Set((bare.match(/\p{L}{4,}|\d+/gu) ?? []).map((word) => word.slice(0, LETTERS)));
}

/** True for a wording that names the same deed: most words of the plain one stand in it, whatever their form. */
export function agrees(plain: string, wrapped: string): boolean {
	const asked = [...contentOf(plain)];
	const said = contentOf(wrapped);
	return asked.filter((word) => said.has(word)).length * 3 >= asked.length * 2;
}
