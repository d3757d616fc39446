import { inflateSync } from "node:zlib";

/** The words of a PDF in the order in which they are drawn: its glyphs looked up in the fonts' own tables of characters. */
export function pdfText(bytes: Uint8Array): string {
	const pdf = Buffer.from(bytes);
	const streams = inflatedStreams(pdf);
	const fonts = new Map<number, Map<number, string>>();
	for (const { object, text } of streams) if (text.includes("begincmap")) fonts.set(object, charactersOf(text));
	const source = pdf.toString("latin1");
	const byName = new Map<string, Map<number, string>>();
	for (const [, name = "", font = ""] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
		const table = new RegExp(`\\n${font} 0 obj(?:(?!endobj)[\\s\\S])*?/ToUnicode (\\d+) 0 R`).exec(source)?.[1];
		const characters = fonts.get(Number(table));
		if (characters) byName.set(name, characters);
	}
	let words = "";
	for (const { text } of streams) {
		if (!/\bBT\b/.test(text)) continue;
		let font: Map<number, string> | undefined;
		for (const [piece, name] of text.matchAll(/\/(F\d+) [\d.]+ Tf|\[[^\]]*\] TJ/g)) {
			if (name) font = byName.get(name);
			else words += drawn(piece, font);
		}
	}
	return words;
}

function drawn(piece: string, font: Map<number, string> | undefined): string {
	const glyphs = [...piece.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
	return glyphs.map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? "").join("");
}

function inflatedStreams(pdf: Buffer): { object: number; text: string }[] {
	const found: { object: number; text: string }[] = [];
	const source = pdf.toString("latin1");
	for (const match of source.matchAll(/(\d+) 0 obj\s*<<(?:(?!endobj)[\s\S])*?>>\s*stream\r?\n/g)) {
		const from = match.index + match[0].length;
		const to = source.indexOf("endstream", from);
		try {
			found.push({ object: Number(match[1]), text: inflateSync(pdf.subarray(from, to)).toString("latin1") });
		} catch {
			// A font's own program is no text.
		}
	}
	return found;
}

/** Glyphs and the characters they stand for, out of a ToUnicode table. */
function charactersOf(table: string): Map<number, string> {
	const characters = new Map<number, string>();
	// A glyph that joins letters stands for several, with blanks between them.
	const text = (hex: string) =>
		String.fromCharCode(...(hex.match(/[0-9a-f]{4}/gi) ?? []).map((unit) => Number.parseInt(unit, 16)));
	for (const [, from = "", list = ""] of table.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi)) {
		for (const [at, [, hex = ""]] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
			characters.set(Number.parseInt(from, 16) + at, text(hex));
		}
	}
	return characters;
}
