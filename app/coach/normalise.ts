/** The form in which words are compared. Offsets stay those of the text: only single tokens are normalised. */

const POLISH = "ąćęłńóśźż";
const PLAIN = "acelnoszz";
/** The plain letter of a Polish one by its code. */
const plainLetter: (string | undefined)[] = new Array(0x180).fill(undefined);
for (let i = 0; i < POLISH.length; i++) plainLetter[POLISH.charCodeAt(i)] = PLAIN.charAt(i);

const isPlain = (text: string): boolean => {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 0x7f || code === 0x60) return false;
	}
	return true;
};

/** NFC, lower case, ё as е, straight apostrophes, plain hyphens, no soft hyphens or zero-width characters. */
export function normalise(raw: string): string {
	if (isPlain(raw)) return raw.toLowerCase();
	return raw
		.replace(/[\u00ad\u200b-\u200d\u2060-\u2064]/g, "")
		.normalize("NFC")
		.toLowerCase()
		.replace(/ё/g, "е")
		.replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
		.replace(/[\u2010\u2011]/g, "-");
}

/** A normalised word without Polish diacritics, as people type it on a foreign keyboard. */
export function withoutDiacritics(norm: string): string {
	let bare = "";
	let done = 0;
	for (let i = 0; i < norm.length; i++) {
		const code = norm.charCodeAt(i);
		const letter = code < 0x80 || code >= 0x180 ? undefined : plainLetter[code];
		if (letter === undefined) continue;
		bare += norm.slice(done, i) + letter;
		done = i + 1;
	}
	return done === 0 ? norm : bare + norm.slice(done);
}
