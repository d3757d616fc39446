/** A mark or number typed by hand at the start of a line. `family` tells which marks belong to one list. */
export type Marker = {
	family: string;
	/** The last number of "2.3." or the place of a letter, for lists that count. */
	value?: number;
	/** How many numbers, "2.3." has 2; 0 for bullets. */
	parts: number;
	/** Only a mark when its neighbours carry one too ("A. Brown" is a name). */
	weak: boolean;
	/** The text behind the mark. */
	rest: string;
};

const BULLETS = new Map<string, string>();
for (const [family, marks] of [
	["dash", "-–—−‒―"],
	["star", "*+"],
	["disc", "•·●∙⋅\uf0b7\uf0fc"],
	["circle", "◦○‣⁃\uf06f"],
	["square", "▪■▫□◼\uf0a7\uf06e\uf071\uf0a8"],
	["arrow", "➢➤►▶→⇒»❖◆♦✦★☛\uf0d8\uf076\uf0e0"],
	["check", "☐☑☒✓✔✅❏❑\uf0fe"],
	["hand", "👉🔹🔸✨⭐🔵🟢➜"],
] as const) {
	for (const mark of [...marks]) BULLETS.set(mark, family);
}

const LETTER = /[\p{L}«“„"'(‘]/u;
const ROMAN = /^\(?([IVX]|[IVXLC]{2,6}|[ivx]{2,5})([.)])[\s\u00a0]+(?=\S)/;
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,5})([.)]{0,2})([\s\u00a0]*)(?=\S)/;
const LETTERED = /^\(?(\p{L})([.)])([\s\u00a0]*)(?=\S)/u;
const NAMED =
	/^(?:rule|правило|zasada|reguła|шаг|krok|step|пункт|punkt|п\.|pkt\.?)[\s\u00a0]+(?:№|nr|no\.?)?[\s\u00a0]*(\d{1,3})[.:)]?[\s\u00a0]+(?:[-–—][\s\u00a0]+)?(?=\S)/i;
const PARAGRAPH_SIGN = /^§[\s\u00a0]*(\d{1,3}[a-z]?)[\s\u00a0]*[.:)]?[\s\u00a0]+(?=\S)/i;
const BOX = /^\[[ xXvх✓]?\][\s\u00a0]*(?=\S)/;
/** Speech in a story: "– Thank you, – said the guest." */
const DIALOGUE =
	/[,!?…]["»”]?[\s\u00a0]*[–—-][\s\u00a0]+(?:\p{Ll}+[\s\u00a0]+)?(?:сказал|спросил|ответил|говор|воскликн|улыбн|произн|said|asked|replied|answered|powiedział|odpowiedział|odparł|zapytał|spytał|rzek|mówi)/iu;

/** The mark at the start of a line, if there is one. */
export function readMarker(line: string): Marker | undefined {
	const text = line.trim();
	return readBullet(text) ?? readNumber(text) ?? readLetter(text);
}

function bullet(family: string, rest: string): Marker | undefined {
	const trimmed = rest.trim();
	return trimmed ? { family, parts: 0, weak: false, rest: stripBox(trimmed) } : undefined;
}

function readBullet(text: string): Marker | undefined {
	const box = BOX.exec(text);
	if (box) return bullet("check", text.slice(box[0].length));
	if (/^[✗✘❌⛔🚫]/u.test(text) && text.length > 2) return { family: "cross", parts: 0, weak: false, rest: text };
	const first = /^(?:--|[\s\S])/u.exec(text)?.[0] ?? "";
	const family = BULLETS.get(first === "--" ? "-" : first);
	const rest = text.slice(first.length).replace(/^\ufe0f/, "");
	const next = rest[0] ?? "";
	const blank = /[\s\u00a0]/.test(next);
	if (!family) {
		const wide = /^(?:o|§|ü|Ø|v|q)(?:\t|[ \u00a0]{2,})[\s\u00a0]*(?=\S)/.exec(text);
		if (!wide || (text[0] === "§" && /\d/.test(text[wide[0].length] ?? ""))) return undefined;
		return bullet(text[0] === "o" ? "circle" : "square", text.slice(wide[0].length));
	}
	if (family === "dash") {
		if (!blank && !LETTER.test(next)) return undefined;
		if (blank && DIALOGUE.test(rest)) return undefined;
	}
	if (family === "star" && !blank && (text[0] === "+" || !LETTER.test(next) || /^\*[^*]+\*/.test(text)))
		return undefined;
	if (text[0] === "»" && !blank) return undefined;
	return bullet(family, rest);
}

function stripBox(text: string): string {
	const box = BOX.exec(text);
	if (box) return text.slice(box[0].length).trim();
	return BULLETS.get(text[0] ?? "") === "check" ? text.slice(1).trim() : text;
}

function readNumber(text: string): Marker | undefined {
	const named = NAMED.exec(text);
	if (named)
		return {
			family: "named",
			value: Number(named[1]),
			parts: 1,
			weak: false,
			rest: text.slice(named[0].length).trim(),
		};
	const sign = PARAGRAPH_SIGN.exec(text);
	if (sign)
		return {
			family: "§",
			value: Number.parseInt(sign[1] ?? "0", 10),
			parts: 1,
			weak: false,
			rest: text.slice(sign[0].length).trim(),
		};
	const match = NUMBER.exec(text);
	if (!match) return undefined;
	const [whole, digits = "", close = "", gap = ""] = match;
	const parts = digits.split(".");
	const rest = text.slice(whole.length);
	if (parts.some((part) => part.length > 1 && part.startsWith("0"))) return undefined;
	let weak = false;
	if (parts.length === 1) {
		if (close === "" && !gap.includes("\t")) return undefined;
		if (close === "." && gap === "" && !/^[\p{Lu}«“„"]/u.test(rest)) return undefined;
	} else if (close === "") {
		if (gap === "" || !/^[\p{L}«“„"]/u.test(rest)) return undefined;
		weak = /^\p{Ll}/u.test(rest);
		if (parts.length === 2 && /^(?:00|30)$/.test(parts[1] ?? "")) return undefined;
	}
	if (!/[\p{L}«“„"'(\d]/u.test(rest[0] ?? "")) return undefined;
	return {
		family: parts.length === 1 ? `n1${close.slice(0, 1)}` : `n${parts.length}`,
		value: Number(parts.at(-1)),
		parts: parts.length,
		weak,
		rest: rest.trim(),
	};
}

function readLetter(text: string): Marker | undefined {
	const roman = ROMAN.exec(text);
	if (roman)
		return {
			family: "roman",
			parts: 1,
			weak: (roman[1] ?? "").length === 1 && roman[1] !== "I",
			rest: text.slice(roman[0].length).trim(),
		};
	const match = LETTERED.exec(text);
	if (!match) return undefined;
	const [whole, letter = "", close = "", gap = ""] = match;
	if (close === "." && gap === "") return undefined;
	const upper = letter !== letter.toLowerCase();
	return {
		family: upper ? "L" : "l",
		value: letter.toLowerCase().codePointAt(0),
		parts: 1,
		weak: close === ".",
		rest: text.slice(whole.length).trim(),
	};
}

const CHAPTER =
	/^(?:раздел|глава|часть|тема|блок|модуль|chapter|section|part|module|unit|rozdział|dział|część|sekcja|moduł)[\s\u00a0]+(?:№[\s\u00a0]*|nr[\s\u00a0]+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-ZА-Я])(?:[\s\u00a0]*[.:)–—-][\s\u00a0]*|[\s\u00a0]+|$)/i;

/** True for "Chapter 2", "Раздел 3. Зал", "Rozdział IV – Telefon". */
export function isChapter(text: string): boolean {
	return CHAPTER.test(text);
}

/** A heading as it is shown: without the number or chapter word typed in front and without a colon behind. */
export function bareHeading(text: string): string {
	let bare = text.replace(CHAPTER, "").trim() || text;
	const marker = readMarker(bare);
	if (marker && (marker.parts > 0 || marker.family === "disc")) bare = marker.rest;
	const plain = /^\d{1,2}(?:\.\d{1,2})*[\s\u00a0]+(?=\p{Lu})/u.exec(bare);
	if (plain && !marker) bare = bare.slice(plain[0].length);
	return bare.replace(/[\s\u00a0]*[:：][\s\u00a0]*$/, "").trim();
}
