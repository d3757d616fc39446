import chardet from "chardet";
import iconv from "iconv-lite";
import { ImportFailure } from "./blocks.ts";
import type { ImportNote } from "./pieces.ts";

export type Decoded = { text: string; note?: ImportNote };

const SAMPLE = 64 * 1024;
const SINGLE_BYTE = [
	"windows-1251",
	"windows-1250",
	"windows-1252",
	"iso-8859-2",
	"koi8-r",
	"cp866",
	"maccyrillic",
	"cp852",
];
const NOTES: Record<string, ImportNote> = {
	"windows-1251": "read-as-windows-1251",
	"windows-1250": "read-as-windows-1250",
};

/**
 * Bytes of a text file as text: UTF-8 and UTF-16 by mark or validity, else the single-byte encoding whose letters look
 * most like Russian, Polish or English. chardet proposes, the letters decide: on short Polish texts its guesses err.
 * Throws ImportFailure: not-text, encoding.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const wide = wideEncoding(data);
	if (wide) return { text: iconv.decode(data, wide) };
	if (data.subarray(0, SAMPLE).includes(0)) throw new ImportFailure({ code: "not-text" });
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(data) };
	} catch {
		return decodeBroken(data) ?? decodeSingleByte(data);
	}
}

function wideEncoding(data: Buffer): string | undefined {
	if (data[0] === 0xff && data[1] === 0xfe) return "utf-16le";
	if (data[0] === 0xfe && data[1] === 0xff) return "utf-16be";
	const length = Math.min(data.length, 4_096) & ~1;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < length; at += 2) {
		if (isHighByte(data[at])) even++;
		if (isHighByte(data[at + 1])) odd++;
	}
	const pairs = length / 2;
	if (pairs > 4 && odd > pairs * 0.9 && even < pairs * 0.4) return "utf-16le";
	if (pairs > 4 && even > pairs * 0.9 && odd < pairs * 0.4) return "utf-16be";
	return undefined;
}

/** The high bytes of Latin and Cyrillic letters in UTF-16, which plain text does not hold. */
function isHighByte(byte: number | undefined): boolean {
	return byte !== undefined && (byte <= 1 || byte === 4 || byte === 0x20);
}

/** UTF-8 with a few broken places, as after a cut in the middle of a letter. */
function decodeBroken(data: Buffer): Decoded | undefined {
	const text = data.toString("utf8");
	const broken = text.match(/\ufffd/g)?.length ?? 0;
	const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
	return broken * 50 <= whole ? { text, note: "read-as-other" } : undefined;
}

function decodeSingleByte(data: Buffer): Decoded {
	const sample = data.subarray(0, SAMPLE);
	const guesses = chardet.analyse(sample).map((guess) => guess.name.toLowerCase());
	let best = { encoding: "", score: 0 };
	for (const encoding of new Set([...SINGLE_BYTE, ...guesses])) {
		if (encoding.startsWith("utf-") || !iconv.encodingExists(encoding)) continue;
		const score = plausibility(iconv.decode(sample, encoding)) + (guesses[0] === encoding ? 0.01 : 0);
		if (score > best.score) best = { encoding, score };
	}
	if (best.score < 0.5) throw new ImportFailure({ code: "encoding" });
	return { text: iconv.decode(data, best.encoding), note: NOTES[best.encoding] ?? "read-as-other" };
}

const FREQUENT_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
const POLISH_LETTERS = "ąćęłńóśźż";
const TYPOGRAPHY = "«»„“”‘’–—…№•§°·€£®©\u00a0";

/** 0..1: how much of what is not ASCII stands where Russian or Polish text has it. */
function plausibility(text: string): number {
	let other = 0;
	let good = 0;
	let before = "";
	const signs = [...text];
	for (const [at, sign] of signs.entries()) {
		const code = sign.codePointAt(0) ?? 0;
		if (code < 128) {
			before = sign;
			continue;
		}
		other++;
		const lower = sign.toLowerCase();
		const afterLetter = /\p{L}/u.test(before);
		const rank = FREQUENT_RUSSIAN.indexOf(lower);
		if (rank >= 0) {
			const crooked = (sign !== lower && /\p{Ll}/u.test(before)) || /[a-z]/i.test(before);
			good += crooked ? -1 : rank < 20 ? 1 : 0.7;
		} else if (POLISH_LETTERS.includes(lower)) {
			const crooked = sign !== lower && /\p{Ll}/u.test(before);
			const alone = !/[a-ząćęłńóśźż]/i.test(before) && !/[a-ząćęłńóśźż]/i.test(signs[at + 1] ?? "");
			good += crooked || /[а-яё]/i.test(before) ? -1 : alone ? 0 : 1;
		} else if (TYPOGRAPHY.includes(sign)) good += afterLetter && !"”’»".includes(sign) ? 0.4 : 0.9;
		else if (/\p{L}/u.test(sign)) good += -0.5;
		else good -= 1;
		before = sign;
	}
	return other === 0 ? 1 : good / other;
}
