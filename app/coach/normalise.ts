/** The form in which words are compared. Offsets stay those of the text: only single tokens are normalised. */

const POLISH: Readonly<Record<string, string>> = {
	ą: "a",
	ć: "c",
	ę: "e",
	ł: "l",
	ń: "n",
	ó: "o",
	ś: "s",
	ź: "z",
	ż: "z",
};

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
		const letter = norm.charCodeAt(i) < 0x80 ? undefined : POLISH[norm.charAt(i)];
		if (letter === undefined) continue;
		bare += norm.slice(done, i) + letter;
		done = i + 1;
	}
	return done === 0 ? norm : bare + norm.slice(done);
}
