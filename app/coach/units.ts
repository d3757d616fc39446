import type { LanguagePack, Marker, Sentence, Unit } from "./analysis.ts";
import { classOf, LETTER } from "./characters.ts";
import { splitSentences } from "./sentences.ts";

interface Line {
	/** Offset of the first character after indentation, marker and heading signs. */
	start: number;
	end: number;
	indent: number;
	kind: "text" | "item" | "heading" | "row" | "blank" | "fence";
	raw: number;
}

const BULLET = /^(?:[-*+•‣◦▪·–—]|\[[ xX]?\]|\(?(?:\d{1,3}|[a-zA-Zа-яА-Я])[.)])(?:[ \t\u00a0]+(?:\[[ xX]\][ \t]+)?)/;
const HEADING = /^#{1,6}[ \t]+/;

function readLine(text: string, start: number, end: number): Line {
	let from = start;
	let indent = 0;
	while (from < end) {
		const char = text.charAt(from);
		if (char === "\t") indent += 4;
		else if (char === " " || char === "\u00a0") indent++;
		else if (char !== ">") break;
		from++;
	}
	let stop = end;
	while (stop > from && " \t\r\u00a0".includes(text.charAt(stop - 1))) stop--;
	const line: Line = { start: from, end: stop, indent, kind: "text", raw: start };
	if (from === stop) return { ...line, kind: "blank" };
	const head = text.slice(from, Math.min(from + 16, stop));
	if (head.startsWith("```")) return { ...line, kind: "fence" };
	if (head.startsWith("|")) return { ...line, kind: "row" };
	const heading = HEADING.exec(head);
	if (heading !== null) return { ...line, start: from + heading[0].length, kind: "heading" };
	const bullet = BULLET.exec(head);
	if (bullet !== null && from + bullet[0].length < stop)
		return { ...line, start: from + bullet[0].length, kind: "item" };
	return line;
}

const NEWLINES = ["\n", "\r", "\v", "\f", "\u2028", "\u2029"];

function readLines(text: string): Line[] {
	const lines: Line[] = [];
	const next = NEWLINES.map((char) => text.indexOf(char)).map((at) => (at < 0 ? text.length : at));
	let start = 0;
	while (start <= text.length) {
		const end = Math.min(...next);
		lines.push(readLine(text, start, end));
		start = end + 1;
		const kind = next.indexOf(end);
		const at = text.indexOf(NEWLINES[kind] ?? "", start);
		next[kind] = at < 0 ? text.length : at;
	}
	return lines;
}

const WRAPPED = 60;

/** True when `next` continues the paragraph of `line`: a soft line break. */
function continues(text: string, line: Line, next: Line): boolean {
	if (next.kind !== "text") return false;
	if (line.kind === "item") {
		if (next.indent <= line.indent && next.start - next.raw === 0 && line.indent > 0) return false;
	} else if (line.kind !== "text") return false;
	const last = text.charAt(line.end - 1);
	if (".!?:;…".includes(last)) return false;
	const first = text.charAt(next.start);
	if (classOf(first.charCodeAt(0)) === LETTER && first === first.toLowerCase()) return true;
	return line.end - line.raw >= WRAPPED && line.kind === "text";
}

type Splitter = Pick<LanguagePack, "abbreviations">;

const unitOf = (text: string, start: number, end: number, pack: Splitter, marker?: Marker): Unit => ({
	start,
	end,
	sentences: splitSentences(text, start, end, pack, marker),
});

/** The sentences of a piece of text outside the given one, as for a lead-in that the caller supplies. */
const sentencesOf = (text: string, pack: Splitter, marker?: Marker): readonly Sentence[] =>
	unitOf(text, 0, text.length, pack, marker).sentences;

interface Governor {
	unit: Unit;
	indent: number;
}

/** Cuts a text into the units that are judged: paragraphs, headings, list items and table cells, with their lead-ins. */
export function* findUnits(text: string, pack: Splitter, leadIn?: string, marker?: Marker): Generator<Unit> {
	const lines = readLines(text);
	let first = true;
	const given =
		leadIn === undefined || leadIn.trim() === ""
			? undefined
			: { sentences: sentencesOf(leadIn, pack, marker), inText: false, start: 0, end: 0 };
	let governors: Governor[] = [];
	let fenced = false;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		if (line === undefined || line.kind === "blank") continue;
		if (line.kind === "fence") fenced = !fenced;
		if (fenced || line.kind === "fence") continue;
		if (line.kind === "row") {
			for (const cell of cells(text, line)) yield unitOf(text, cell.start, cell.end, pack, marker);
			first = false;
			continue;
		}
		let end = line.end;
		let last = line;
		for (
			let next = lines[i + 1];
			next !== undefined && continues(text, { ...last, kind: line.kind }, next);
			next = lines[i + 1]
		) {
			end = next.end;
			last = next;
			i++;
		}
		const unit = unitOf(text, line.start, end, pack, marker);
		if (line.kind === "item") {
			while (governors.length > 0 && (governors[governors.length - 1]?.indent ?? -1) >= line.indent) governors.pop();
			const governor = governors[governors.length - 1];
			const lead = governor?.unit.sentences.at(-1);
			if (governor !== undefined && lead !== undefined)
				unit.leadIn = { sentences: [lead], inText: true, start: lead.start, end: lead.end };
			else if (given !== undefined) unit.leadIn = given;
		} else {
			governors = [];
			if (given !== undefined && first) unit.leadIn = given;
		}
		if (unit.sentences.length > 0) {
			yield unit;
			first = false;
		}
		const colon =
			text.charAt(end - 1) === ":" ||
			text
				.slice(Math.max(0, end - 3), end)
				.replace(/[*_]/g, "")
				.endsWith(":");
		const title = line.kind === "heading" || (line.kind === "text" && isTitle(text, line, end, lines[i + 1]));
		if (colon || title) governors.push({ unit, indent: line.kind === "item" ? line.indent : -1 });
	}
}

/** True for a short line without closing punctuation that stands right above a list. */
function isTitle(text: string, line: Line, end: number, next: Line | undefined): boolean {
	return end - line.start <= 80 && next?.kind === "item" && !".!?;,…".includes(text.charAt(end - 1));
}

function cells(text: string, line: Line): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	let start = line.start + 1;
	for (let i = start; i <= line.end; i++) {
		if (i < line.end && text.charAt(i) !== "|") continue;
		if (text.slice(start, i).replace(/[-: ]/g, "") !== "") found.push({ start, end: i });
		start = i + 1;
	}
	return found;
}
