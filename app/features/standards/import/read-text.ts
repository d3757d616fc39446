import {
	type Block,
	ImportFailure,
	MAX_BLOCKS,
	MAX_PARAGRAPH,
	type Paragraph,
	PLAIN_LOOK,
	paragraph,
	type Source,
} from "./blocks.ts";
import { isChapter, readMarker } from "./markers.ts";

/** The paragraph being put together, its last line and how many it has. */
type Open = { paragraph: Paragraph; line: Line; lines: number };

type Line = { text: string; indent: number; apart: boolean; length: number };

const MAX_LINES = 400_000;
const RULER = /^[\s]*([-=_~*#+.·•^─━═—–])(?:[\s]?\1){2,}[\s]*$/;
const DECORATED = /^([=*~#_─━═-]{2,})\s+(\S.*?)\s+[=*~#_─━═-]{2,}$/;
const PAGE_NUMBER =
	/^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:стр(?:аница|\.)?|с\.|page|p\.|strona|str\.)\s*\d{1,4}(?:\s*(?:из|of|z|\/)\s*\d{1,4})?|\d{1,4}\s*(?:\/|из|of|z)\s*\d{1,4})$/i;

/**
 * Reads plain text: underlined and boxed headings, typed marks and numbers, lines cut at a fixed width (put together
 * again), paragraphs known by blank lines, by an indented first line, or one to a line.
 */
export function readText(text: string): Source {
	const lines = splitLines(text);
	const width = wrapWidth(lines);
	const blocks: Block[] = [];
	let open: Open | undefined;
	const close = (): void => {
		open = undefined;
	};
	const add = (block: Block): void => {
		if (blocks.length >= MAX_BLOCKS) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
		blocks.push(block);
	};
	let box = false;
	let overlined = false;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (!line) continue;
		const next = lines[index + 1];
		if (isRuler(line.text)) {
			close();
			const inside: number = box ? 0 : linesToRuler(lines, index);
			box = inside > 1 && blocks.length === 0;
			overlined = inside === 1;
			continue;
		}
		if (line.text.trim() === "") {
			close();
			continue;
		}
		if (PAGE_NUMBER.test(line.text.trim()) || (/^\s{8,}\d{1,3}\s*$/.test(line.text) && line.apart)) {
			close();
			add({ type: "left-out", text: line.text, reason: "page-number" });
			continue;
		}
		const decorated = line.length <= 200 ? DECORATED.exec(line.text.trim()) : null;
		if (decorated) {
			close();
			add(paragraph(decorated[2] ?? "", { apart: true, role: "heading", level: 1 }));
			continue;
		}
		if (open && !startsParagraph(line, next, open, width)) {
			open.paragraph.text = join(open.paragraph.text, line.text.trim());
			open.line = line;
			open.lines++;
			continue;
		}
		const underlined = overlined || (!box && next !== undefined && !next.apart && isUnderline(next.text, line.text));
		overlined = false;
		const block = paragraph(line.text.trim(), {
			apart: line.apart,
			look: { ...PLAIN_LOOK, indent: line.indent * 6, align: box ? "center" : "left" },
			...(underlined ? { role: "heading" as const, level: 1 } : {}),
		});
		add(block);
		open = underlined || box ? undefined : { paragraph: block, line, lines: 1 };
		if (underlined) index++;
	}
	return { blocks, plain: true, pictures: 0, notes: [], titleHint: "" };
}

function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let apart = true;
	const cut = text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
	if (cut.length > MAX_LINES) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
	for (const raw of cut) {
		const blank = /^[\s\u00a0]*$/.test(raw);
		let indent = 0;
		for (const sign of raw) {
			if (sign === "\t") indent += 8 - (indent % 8);
			else if (sign === " " || sign === "\u00a0") indent++;
			else break;
		}
		const expanded = raw.trimEnd();
		lines.push({ text: expanded, indent, apart, length: indent + expanded.trim().length });
		apart = blank;
	}
	return lines;
}

/**
 * The width at which lines were cut, 0 where each paragraph is one line. Lines are cut where the next word had no room:
 * that holds for a good part of the lines that go on without a mark, and some go on amid a sentence. Where each full line
 * begins with a capital letter, it is a rule of its own.
 */
function wrapWidth(lines: readonly Line[]): number {
	const lengths = lines.map((line) => line.length).filter((length) => length > 0);
	lengths.sort((one, two) => one - two);
	let width = lengths.at(-1) ?? 0;
	if (width > 110 && lengths.length > 40) width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
	if (width > 110 || width < 40) return 0;
	let pairs = 0;
	let full = 0;
	let amid = 0;
	for (let index = 0; index + 1 < lines.length; index++) {
		const line = lines[index];
		const next = lines[index + 1];
		if (!line?.text.trim() || !next?.text.trim() || isRuler(next.text) || isRuler(line.text)) continue;
		if (readsAsItem(next.text)) continue;
		pairs++;
		if (!wasFull(line, next, width)) continue;
		full++;
		if (/^\s*\p{Ll}/u.test(next.text)) amid++;
	}
	return full >= 2 && amid > 0 && full >= pairs * 0.35 ? width : 0;
}

function firstWord(text: string): string {
	return /^\s*(\S+)/.exec(text)?.[1] ?? "";
}

/** Does this line begin a paragraph, or go on with the one before it? */
function startsParagraph(line: Line, next: Line | undefined, open: Open, width: number): boolean {
	const { paragraph, line: before, lines: count } = open;
	const text = line.text.trim();
	if (paragraph.text.length > MAX_PARAGRAPH) return true;
	const start = paragraph.text.slice(0, 200);
	const soFar = paragraph.text.slice(-200);
	const own = readMarker(text.slice(0, 200));
	const item = readMarker(start);
	if (own && (!own.weak || (own.family === item?.family && own.value === (item.value ?? 0) + 1))) return true;
	const lower = /^[\p{Ll}]/u.test(text);
	if (/^\p{Lu}.*[:：]$/u.test(text) && text.length < 60 && !(next && wasFull(line, next, width))) return true;
	if (/[:;]$/.test(soFar) && !wasFull(before, line, width)) return true;
	if (looksLikeHeading(start) && !wasFull(before, line, width)) return !lower;
	if (lower) return false;
	if (width === 0) return true;
	if (item) {
		const column = paragraph.look.indent / 6 + start.length - item.rest.length;
		const aligned = line.indent >= Math.min(column, paragraph.look.indent / 6 + 8) - 1;
		return !(wasFull(before, line, width) || (aligned && !/[.!?…]["»”')]*$/.test(soFar)));
	}
	if (line.indent > before.indent && (count > 1 || before.indent === 0) && /[.!?…»”"]$/.test(soFar)) return true;
	if (wasFull(before, line, width)) return false;
	return /[.!?…»”"]$/.test(soFar) || isShort(before, width);
}

function isShort(line: Line, width: number): boolean {
	return line.length < width * 0.6;
}

/** The next line's first word had no room left on this one. */
function wasFull(line: Line, next: Line, width: number): boolean {
	return width > 0 && line.length + 1 + firstWord(next.text).length > width - 2;
}

function readsAsItem(text: string): boolean {
	const marker = readMarker(text.slice(0, 200));
	return marker !== undefined && !marker.weak;
}

function looksLikeHeading(text: string): boolean {
	return isChapter(text) || (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text));
}

function isUnderline(text: string, above: string): boolean {
	const line = above.trim();
	if (!isRuler(text) || !/\p{L}/u.test(line) || line.length > 120 || text.trim().length < Math.min(3, line.length))
		return false;
	const marker = readMarker(line);
	return !marker || marker.weak || (marker.parts > 0 && !/[.;,]$/.test(line));
}

function isRuler(text: string): boolean {
	return text.length <= 300 && RULER.test(text);
}

/** How many lines stand between this ruler and the next: several at the top are a title box, one is a heading. */
function linesToRuler(lines: readonly Line[], at: number): number {
	let filled = 0;
	for (let index = at + 1; index < Math.min(lines.length, at + 9); index++) {
		const text = lines[index]?.text ?? "";
		if (isRuler(text)) return filled;
		if (readsAsItem(text) && filled > 0) return 0;
		if (text.trim()) filled++;
	}
	return 0;
}

/** Words that keep their hyphen: what stands before it, and what behind. */
const KEPT_BEFORE = /(?:^|[\s("«„“])(?:кое|из|self|e|check|drop|walk|co)-$/i;
const KEPT_BEHIND = /^(?:то|либо|нибудь|таки|ка|in|out|up|off|free|за|под|перв\p{L}+|втор\p{L}+|трет\p{L}+)(?!\p{L})/iu;
const ADVERB = /(?:^|[\s("«„“])по-$/i;
const ADVERB_END = /^\p{L}+(?:ски|цки|ому|ему|ьи)(?!\p{L})/u;

/** Puts a cut line together; a word cut by a hyphen loses it unless the hyphen is the word's own. */
function join(before: string, next: string): string {
	const end = before.slice(-40);
	const split = /\p{L}-$/u.test(end) && /^\p{Ll}/u.test(next);
	if (!split) return `${before} ${next}`;
	const kept = KEPT_BEFORE.test(end) || KEPT_BEHIND.test(next) || (ADVERB.test(end) && ADVERB_END.test(next));
	return kept ? before + next : before.slice(0, -1) + next;
}
