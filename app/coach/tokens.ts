import type { Token } from "./analysis.ts";
import {
	APOSTROPHE,
	classOf,
	DIGIT,
	HYPHEN,
	IGNORED,
	LETTER,
	NEWLINE,
	OTHER,
	QUOTE,
	SPACE,
	UNDERSCORE,
} from "./characters.ts";
import type { Mask } from "./masks.ts";
import { normalise, withoutDiacritics } from "./normalise.ts";

interface Form {
	raw: string;
	norm: string;
	bare: string;
	capital: boolean;
}

/** Words met before, one at most for each place that a word's hash can fall on, so that the memory is bounded. */
const PLACES = 1 << 15;
const LONGEST_KEPT = 64;
const forms: (Form | undefined)[] = new Array<Form | undefined>(PLACES).fill(undefined);

/** The normalised forms of the word text[start, end); repeated words share one object, which keeps later look-ups cheap. */
function formOf(text: string, start: number, end: number): Form {
	const length = end - start;
	let hash = length;
	if (length <= LONGEST_KEPT) {
		for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
		hash = (hash ^ (hash >>> 15)) & (PLACES - 1);
		const known = forms[hash];
		if (known !== undefined && known.raw.length === length && text.startsWith(known.raw, start)) return known;
	}
	// A copy of its own: a slice would keep the whole text alive.
	const raw = length <= LONGEST_KEPT ? copyOf(text, start, end) : text.slice(start, end);
	const norm = normalise(raw);
	const bare = withoutDiacritics(norm);
	const first = raw.charAt(0);
	const form = { raw, norm, bare: bare === norm ? norm : bare, capital: first !== first.toLowerCase() };
	if (length <= LONGEST_KEPT) forms[hash] = form;
	return form;
}

function copyOf(text: string, start: number, end: number): string {
	const codes: number[] = [];
	for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
	return String.fromCharCode(...codes);
}

const isWordPart = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** The end of the word that begins at `start`: letters and digits with inner apostrophes and hyphens. */
function endOfWord(text: string, start: number, limit: number): number {
	let i = start + 1;
	while (i < limit) {
		const kind = classOf(text.charCodeAt(i));
		if (isWordPart(kind)) i++;
		else if ((kind === APOSTROPHE || kind === HYPHEN) && i + 1 < limit) {
			if (classOf(text.charCodeAt(i + 1)) !== LETTER) break;
			i += 2;
		} else break;
	}
	return i;
}

/** The end of the number that begins at `start`: "1,000.50", "8:20", "24/7", "10-15", "3rd". */
function endOfNumber(text: string, start: number, limit: number): number {
	let i = start + 1;
	while (i < limit) {
		const code = text.charCodeAt(i);
		const kind = classOf(code);
		if (isWordPart(kind)) i++;
		else if (
			i + 1 < limit &&
			classOf(text.charCodeAt(i + 1)) === DIGIT &&
			(kind === HYPHEN || code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f)
		)
			i += 2;
		else break;
	}
	return i;
}

const PUNCTUATION: Readonly<Record<string, string>> = { "–": "—", "−": "—", "⸺": "—" };

function punctuation(text: string, start: number, limit: number): { end: number; norm: string } {
	const char = text.charAt(start);
	let end = start + 1;
	if (char === "." || char === "!" || char === "?" || char === "…") {
		let norm = char;
		while (end < limit) {
			const next = text.charAt(end);
			if (next === "?") norm = norm === "!" ? norm : "?";
			else if (next === "!") norm = norm === "?" ? norm : "!";
			else if (next !== "." && next !== "…") break;
			end++;
		}
		if (norm === "." && end - start > 1) norm = "…";
		return { end, norm };
	}
	if (classOf(text.charCodeAt(start)) === HYPHEN) {
		while (end < limit && classOf(text.charCodeAt(end)) === HYPHEN) end++;
		return { end, norm: "—" };
	}
	return { end, norm: PUNCTUATION[char] ?? char };
}

/**
 * Cuts text[start, end) into tokens. `masks` are sorted, do not overlap and become one token each.
 * Spaces and markup characters (`*`, `#`, `~`) yield no token.
 */
export function tokenise(text: string, start: number, end: number, masks: readonly Mask[]): Token[] {
	const tokens: Token[] = [];
	let next = 0;
	let i = start;
	while (i < end) {
		const mask = masks[next];
		if (mask !== undefined && i >= mask.start) {
			next++;
			if (mask.end <= i) continue;
			tokens.push({ kind: "masked", start: i, end: mask.end, norm: mask.norm, bare: mask.norm, capital: mask.capital });
			i = mask.end;
			continue;
		}
		const limit = mask === undefined ? end : Math.min(end, mask.start);
		const kind = classOf(text.charCodeAt(i));
		if (kind === SPACE || kind === NEWLINE || kind === IGNORED) {
			i++;
		} else if (kind === LETTER) {
			const stop = endOfWord(text, i, limit);
			const form = formOf(text, i, stop);
			if (form.norm !== "")
				tokens.push({ kind: "word", start: i, end: stop, norm: form.norm, bare: form.bare, capital: form.capital });
			i = stop;
		} else if (kind === DIGIT) {
			const stop = endOfNumber(text, i, limit);
			const form = formOf(text, i, stop);
			tokens.push({ kind: "number", start: i, end: stop, norm: form.norm, bare: form.bare, capital: false });
			i = stop;
		} else if (kind === UNDERSCORE) {
			let stop = i + 1;
			while (stop < limit && classOf(text.charCodeAt(stop)) === UNDERSCORE) stop++;
			if (stop - i > 1) tokens.push({ kind: "masked", start: i, end: stop, norm: "___", bare: "___", capital: false });
			i = stop;
		} else if (kind === OTHER || kind === HYPHEN || kind === APOSTROPHE || kind === QUOTE) {
			const { end: stop, norm } = punctuation(text, i, limit);
			tokens.push({ kind: "punctuation", start: i, end: stop, norm, bare: norm, capital: false });
			i = stop;
		} else i++;
	}
	return tokens;
}
