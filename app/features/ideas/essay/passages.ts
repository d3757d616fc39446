/** A stretch of an essay's text. */
export interface Passage {
	start: number;
	end: number;
}

/** Where a passage stands in a text, white space aside; null where it does not. */
export function passageIn(text: string, passage: string): Passage | null {
	const wanted = passage.trim();
	if (wanted === "") return null;
	const exact = text.indexOf(wanted);
	if (exact >= 0) return { start: exact, end: exact + wanted.length };
	const places: number[] = [];
	let packed = "";
	for (let at = 0; at < text.length; at++) {
		const letter = text.charAt(at);
		if (/\s/.test(letter)) continue;
		packed += letter;
		places.push(at);
	}
	const sought = wanted.replace(/\s+/g, "");
	const found = packed.indexOf(sought);
	const start = places[found];
	const last = places[found + sought.length - 1];
	return found < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** A text in its paragraphs, each with where it stands. */
export function paragraphsOf(text: string): (Passage & { text: string })[] {
	const found: (Passage & { text: string })[] = [];
	for (const match of text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g)) {
		const words = match[0].trimEnd();
		found.push({ start: match.index, end: match.index + words.length, text: words });
	}
	return found;
}
