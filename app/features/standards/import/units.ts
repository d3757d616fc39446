import {
	type Block,
	type LeftOut,
	type ListPlace,
	MAX_PARAGRAPH,
	type Paragraph,
	squeeze,
	type Table,
} from "./blocks.ts";
import { isChapter, type Marker, readMarker } from "./markers.ts";

/** A paragraph made ready to be interpreted: one line, mark taken off, place in a list known. */
export type TextUnit = {
	type: "text";
	/** Without the typed mark or number. */
	text: string;
	/** As printed, on one line. */
	printed: string;
	source: Paragraph;
	marker?: Marker;
	/** Set for list items, real or typed. */
	place?: ListPlace;
	/** A number on a line of its own stands above: "§ 2". */
	numbered?: boolean;
	/** Set for headings: 1 and deeper. */
	heading?: number;
};

export type Unit = TextUnit | { type: "table"; table: Table } | LeftOut;

/** Blocks as units: items typed behind line breaks come apart, broken sentences come together, empty ones go. */
export function toUnits(blocks: readonly Block[]): Unit[] {
	const units: Unit[] = [];
	for (const block of mergeRunOn(blocks)) {
		if (block.type === "table") units.push({ type: "table", table: block });
		else if (block.type === "left-out") {
			const text = squeeze(block.text);
			if (text) units.push({ ...block, text });
		} else for (const part of splitLines(block)) pushText(units, part);
	}
	dropLoneMarkers(units);
	return joinLoneNumbers(units);
}

/** A paragraph whose end was deleted goes on in the next one. */
function mergeRunOn(blocks: readonly Block[]): Block[] {
	const merged: Block[] = [];
	for (const block of blocks) {
		const before = merged.at(-1);
		if (before?.type === "paragraph" && before.runsOn && block.type === "paragraph") {
			merged[merged.length - 1] = { ...before, text: before.text + block.text, runsOn: block.runsOn };
		} else merged.push(block);
	}
	return merged;
}

/** "- one⏎- two" in one paragraph are two items; other line breaks are blanks. */
function splitLines(source: Paragraph): Paragraph[] {
	if (!source.text.includes("\n") || source.role === "heading") return [source];
	const lines = source.text.split("\n").filter((line) => squeeze(line));
	const marked = lines.filter((line) => isStrong(readMarker(line))).length;
	if (marked === 0 || (marked === 1 && !isStrong(readMarker(lines[lines.length - 1] ?? "")))) return [source];
	if (marked === 1 && lines.length > 2) return [source];
	const parts: Paragraph[] = [];
	for (const line of lines) {
		const last = parts.at(-1);
		if (last && !isStrong(readMarker(line)) && /^\p{Ll}/u.test(line.trim())) last.text += ` ${line}`;
		else parts.push({ ...source, text: line, list: parts.length === 0 ? source.list : undefined });
	}
	return parts;
}

function isStrong(marker: Marker | undefined): boolean {
	return marker !== undefined && !marker.weak;
}

function pushText(units: Unit[], source: Paragraph): void {
	const printed = squeeze(source.text);
	if (!printed) return;
	const marker = source.role === "body" && !isChapter(printed) ? readMarker(source.text) : undefined;
	if (!marker && isBareMark(printed) && !/^\d+\.$/.test(printed)) return;
	const before = units.at(-1);
	if (before?.type === "text" && goesOn(before, source, printed, marker)) {
		before.text = squeeze(`${before.text} ${printed}`);
		before.printed = squeeze(`${before.printed} ${printed}`);
		return;
	}
	const unit: TextUnit = { type: "text", text: marker ? squeeze(marker.rest) : printed, printed, source, marker };
	if (source.list) unit.place = source.list;
	else if (marker) unit.place = { key: `t-${marker.family}`, depth: 0 };
	units.push(unit);
}

/** Only a bullet or number, with nothing behind it. */
function isBareMark(text: string): boolean {
	return (
		!/[\p{L}]/u.test(text) && (/^[\p{P}\p{S}\p{Co}]{1,3}$/u.test(text) || /^\(?\d{1,2}(?:\.\d{1,2})*[.)]$/.test(text))
	);
}

/** A sentence cut in the middle by a paragraph end: no mark, small first letter, nothing closed before it. */
function goesOn(before: TextUnit, source: Paragraph, printed: string, marker: Marker | undefined): boolean {
	if (marker || source.list || source.role !== "body" || before.source.role !== "body") return false;
	if (!/^[\p{Ll}]/u.test(printed) || /[.!?:;…]["»”')]*$/.test(before.text.slice(-40))) return false;
	if (before.text.length > MAX_PARAGRAPH) return false;
	if (before.place) return true;
	return before.text.length > 40 || /[,–—-]$/.test(before.text.slice(-1));
}

/** A weak mark ("A. Brown") counts only beside another one of its family that comes next in order. */
function dropLoneMarkers(units: Unit[]): void {
	const weak = units.filter(
		(unit): unit is TextUnit => unit.type === "text" && unit.marker !== undefined && !unit.source.list,
	);
	for (const [index, unit] of weak.entries()) {
		if (!unit.marker?.weak) continue;
		const neighbours = [...weak.slice(Math.max(0, index - 8), index), ...weak.slice(index + 1, index + 9)];
		const found = neighbours.some(
			(other) =>
				other.marker?.family === unit.marker?.family &&
				(unit.marker?.value === undefined || Math.abs((other.marker?.value ?? 0) - unit.marker.value) === 1),
		);
		if (found) continue;
		unit.text = unit.printed;
		unit.marker = undefined;
		unit.place = undefined;
	}
}

const LONE_NUMBER = /^(?:§\s*)?(?:\d{1,3}|[IVXLC]{1,6})[.)]?$/;

/** "§ 2" or "Chapter 2" on a line of its own belongs to the short line below it. */
function joinLoneNumbers(units: readonly Unit[]): Unit[] {
	const joined: Unit[] = [];
	for (const unit of units) {
		const before = joined.at(-1);
		const lone =
			before?.type === "text" &&
			!before.place &&
			(LONE_NUMBER.test(before.printed) || (isChapter(before.printed) && before.printed.split(" ").length === 2));
		const below = unit.type === "text" && !unit.place && unit.printed.length <= 110 && !/[.;:]$/.test(unit.printed);
		if (lone && below && !LONE_NUMBER.test(unit.printed) && !isChapter(unit.printed)) {
			unit.printed = `${before.printed} ${unit.printed}`;
			unit.numbered = true;
			joined.pop();
		}
		joined.push(unit);
	}
	return joined;
}
