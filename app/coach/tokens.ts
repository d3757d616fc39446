import { type Marker, OPENING_MARKS, type Token } from "./analysis.ts";
import {
	APOSTROPHE,
	classOf,
	DIGIT,
	HYPHEN,
	IGNORED,
	LETTER,
	mayMask,
	NEWLINE,
	SPACE,
	UNDERSCORE,
} from "./characters.ts";
import { findMasks, type Mask } from "./masks.ts";
import { normalise, withoutDiacritics } from "./normalise.ts";

/** What all tokens of the same letters share. */
interface Form {
	kind: Token["kind"];
	norm: string;
	bare: string;
	capital: boolean;
	/** The marks that `marker` gave. */
	marks: number;
	marker: Marker | undefined;
}

/**
 * Words met before, each in one of four rows that its hash allows, so that the memory is bounded. A row holds the word's length and
 * letters, which are quick to compare there; longer words are read anew each time.
 */
/** As many as a hash of 15 bits tells apart. */
const ROWS = 1 << 15;
const NEIGHBOURS = 4;
let victim = 0;
const LONGEST_KEPT = 23;
const ROW = LONGEST_KEPT + 1;
const forms: (Form | undefined)[] = new Array<Form | undefined>(ROWS).fill(undefined);
const letters = new Uint16Array(ROWS * ROW);
/** The letters of the word that is being read. */
const word = new Uint16Array(LONGEST_KEPT);

const makeForm = (kind: Token["kind"], norm: string, bare: string, capital: boolean): Form => ({
	kind,
	norm,
	bare,
	capital,
	marks: 0,
	marker: undefined,
});

function stands(row: number, length: number): boolean {
	const at = row * ROW;
	if (letters[at] !== length) return false;
	for (let i = 0; i < length; i++) if (letters[at + 1 + i] !== word[i]) return false;
	return true;
}

/** The form of the word text[start, end), the letters of which are `word`; repeated words share one object, which keeps later look-ups cheap. */
function wordForm(text: string, start: number, end: number, hash: number): Form | undefined {
	const length = end - start;
	if (length > LONGEST_KEPT) return readForm(text.slice(start, end));
	const home = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 17;
	if (stands(home, length)) return forms[home];
	let row = home;
	for (let i = 1; i < NEIGHBOURS; i++) {
		const other = home ^ i;
		if (stands(other, length)) return forms[other];
		if (letters[row * ROW] !== 0) row = other;
	}
	if (letters[row * ROW] !== 0) {
		victim = (victim + 1) % NEIGHBOURS;
		row = home ^ victim;
	}
	const form = readForm(String.fromCharCode(...word.subarray(0, length)));
	letters[row * ROW] = length;
	letters.set(word, row * ROW + 1);
	forms[row] = form;
	return form;
}

function readForm(raw: string): Form {
	const norm = normalise(raw);
	const bare = withoutDiacritics(norm);
	const first = raw.charAt(0);
	return makeForm("word", norm, bare === norm ? norm : bare, first !== first.toLowerCase());
}

const BLANKS = makeForm("masked", "___", "___", false);
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
	["–", "—"],
	["−", "—"],
	["⸺", "—"],
]);
/** Forms of single punctuation marks by their code, and those of "?!", "..." and "--" by what they come to. */
const signs: (Form | undefined)[] = [];
const runs = new Map<string, Form>();

const punctuationForm = (norm: string): Form => makeForm("punctuation", norm, norm, false);

function punctuationOf(code: number, char: string): Form {
	if (code >= 0x2100) return punctuationForm(PUNCTUATION.get(char) ?? char);
	let form = signs[code];
	if (form === undefined) {
		while (signs.length <= code) signs.push(undefined);
		form = punctuationForm(PUNCTUATION.get(char) ?? char);
		signs[code] = form;
	}
	return form;
}

function runOf(norm: string): Form {
	let form = runs.get(norm);
	if (form === undefined) {
		form = punctuationForm(norm);
		runs.set(norm, form);
	}
	return form;
}

/** The tokens of the stretch that was cut last, side by side: what becomes of them is decided before they take memory of their own. */
export interface Cut {
	count: number;
	/** True when a sign stands there that may open or close what is not judged. */
	mayMask: boolean;
	readonly forms: Form[];
	readonly starts: number[];
	readonly ends: number[];
}

const cut: Cut = { count: 0, mayMask: false, forms: [], starts: [], ends: [] };

function add(form: Form, start: number, end: number): void {
	const at = cut.count++;
	cut.forms[at] = form;
	cut.starts[at] = start;
	cut.ends[at] = end;
}

/** The tokens [from, to) of what was cut last. */
export function tokensOf(from: number, to: number): Token[] {
	const tokens: Token[] = [];
	for (let i = from; i < to; i++) {
		const form = cut.forms[i];
		if (form === undefined) break;
		const { kind, norm, bare, capital } = form;
		tokens.push({ kind, start: cut.starts[i] ?? 0, end: cut.ends[i] ?? 0, norm, bare, capital });
	}
	return tokens;
}

/** The marks of the tokens [from, to) of what was cut last, together. */
export function marksOf(from: number, to: number, marker: Marker): number {
	let marks = 0;
	for (let i = from; i < to; i++) {
		const form = cut.forms[i];
		if (form === undefined) break;
		if (form.marker !== marker) {
			form.marks = form.kind === "word" || form.kind === "punctuation" ? marker(form.norm, form.bare) : 0;
			form.marker = marker;
		}
		marks |= i === from ? form.marks : form.marks & ~OPENING_MARKS;
	}
	return marks;
}

/** The end of the word that begins at `start`, letters and digits with inner apostrophes and hyphens; it is added to the cut. */
function addWord(text: string, start: number, limit: number): number {
	let hash = 0;
	let end = start;
	let length = 0;
	while (end < limit) {
		const code = text.charCodeAt(end);
		const kind = classOf(code);
		if (kind !== LETTER && kind !== DIGIT) {
			if ((kind !== APOSTROPHE && kind !== HYPHEN) || end + 1 >= limit) break;
			if (classOf(text.charCodeAt(end + 1)) !== LETTER) break;
			if (code === 0x60) cut.mayMask = true;
		}
		hash = (Math.imul(hash, 31) + code) | 0;
		if (length < LONGEST_KEPT) word[length++] = code;
		end++;
	}
	const form = wordForm(text, start, end, hash);
	if (form !== undefined && form.norm !== "") add(form, start, end);
	return end;
}

/** The same for a number: "1,000.50", "8:20", "24/7", "10-15", "3rd". Numbers are seldom the same twice: they are not kept. */
function addNumber(text: string, start: number, limit: number): number {
	let end = start + 1;
	for (; end < limit; end++) {
		const code = text.charCodeAt(end);
		const kind = classOf(code);
		if (kind === DIGIT || kind === LETTER) continue;
		if (end + 1 >= limit || classOf(text.charCodeAt(end + 1)) !== DIGIT) break;
		if (kind !== HYPHEN && code !== 0x2e && code !== 0x2c && code !== 0x3a && code !== 0x2f) break;
	}
	const norm = normalise(text.slice(start, end));
	add(makeForm("number", norm, withoutDiacritics(norm), false), start, end);
	return end;
}

/** The same for full stops, exclamation and question marks in a row, which count as one. */
function addStop(text: string, start: number, limit: number): number {
	let norm = text.charAt(start);
	let end = start + 1;
	for (; end < limit; end++) {
		const char = text.charAt(end);
		if (char === "?") norm = norm === "!" ? norm : "?";
		else if (char === "!") norm = norm === "?" ? norm : "!";
		else if (char !== "." && char !== "…") break;
	}
	if (start > 2 && (text.charCodeAt(start - 1) | 0x20) === 0x77) cut.mayMask = true;
	add(runOf(norm === "." && end - start > 1 ? "…" : norm), start, end);
	return end;
}

/**
 * Cuts text[start, end) into tokens. `masks` are sorted, do not overlap and become one token each.
 * Spaces and markup characters (`*`, `#`, `~`) yield no token. The next call uses the same object again.
 */
function cutTokens(text: string, start: number, end: number, masks: readonly Mask[]): Cut {
	cut.count = 0;
	cut.mayMask = false;
	let next = 0;
	let limit = masks.length > 0 ? Math.min(masks[0]?.start ?? end, end) : end;
	let i = start;
	while (i < end) {
		if (i >= limit) {
			const mask = masks[next];
			next++;
			limit = next < masks.length ? Math.min(masks[next]?.start ?? end, end) : end;
			if (mask === undefined || mask.end <= i) continue;
			add(makeForm("masked", mask.norm, mask.norm, mask.capital), i, mask.end);
			i = mask.end;
			continue;
		}
		const code = text.charCodeAt(i);
		const kind = classOf(code);
		if (kind === LETTER) i = addWord(text, i, limit);
		else if (kind === SPACE || kind === NEWLINE || kind === IGNORED) i++;
		else if (kind === DIGIT) i = addNumber(text, i, limit);
		else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) i = addStop(text, i, limit);
		else if (kind === UNDERSCORE || kind === HYPHEN) {
			let stop = i + 1;
			while (stop < limit && classOf(text.charCodeAt(stop)) === kind) stop++;
			if (kind === HYPHEN) add(runOf("—"), i, stop);
			else if (stop - i > 1) add(BLANKS, i, stop);
			i = stop;
		} else {
			if (mayMask(code)) cut.mayMask = true;
			add(punctuationOf(code, text.charAt(i)), i, i + 1);
			i++;
		}
	}
	return cut;
}

/** Cuts one unit into tokens, with one token for each stretch that is not judged. */
export function cutUnit(text: string, start: number, end: number): { cut: Cut; masks: readonly Mask[] } {
	cutTokens(text, start, end, NONE);
	const masks = cut.mayMask ? findMasks(text, start, end) : NONE;
	if (masks.length > 0) cutTokens(text, start, end, masks);
	return { cut, masks };
}

const NONE: readonly Mask[] = [];

/** The tokens of text[start, end). */
export function tokenise(text: string, start: number, end: number, masks: readonly Mask[]): Token[] {
	const { count } = cutTokens(text, start, end, masks);
	return tokensOf(0, count);
}
