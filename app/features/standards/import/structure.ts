import { detectLanguage } from "#app/coach/detect.ts";
import type { Block, Source } from "./blocks.ts";
import { leaveOutContents, takeTitle } from "./front-matter.ts";
import { findHeadings, sectionTitle, startsSmall } from "./headings.ts";
import { leadsIn, rulesOf } from "./lists.ts";
import type { Piece, Rulebook } from "./pieces.ts";
import { isDefinition, isFormLine, isStory } from "./prose.ts";
import { readTable } from "./tables.ts";
import { type TextUnit, toUnits, type Unit } from "./units.ts";

/**
 * Interprets a document: headings become sections, list items and table rows rules with their lead-ins, paragraphs the
 * definition, stories or prose. Each paragraph of the source ends in exactly one piece.
 */
export function structure(source: Source, fallbackTitle: string): Rulebook {
	const units = toUnits(openFrames(source.blocks));
	leaveOutContents(units);
	findHeadings(units, source.plain);
	const title = takeTitle(units);
	const pieces = toPieces(units);
	const notes = [...source.notes];
	if (!pieces.some((piece) => piece.kind === "rule")) {
		notes.push(promoteParagraphs(pieces) ? "paragraphs-as-rules" : "no-rules");
	}
	leaveOutEmptySheets(pieces);
	const text = pieces.map((piece) => piece.text).join("\n");
	return { title: title || source.titleHint || fallbackTitle, language: detectLanguage(text), pieces, notes };
}

/** Tables that only frame ordinary text give way to it. */
function openFrames(blocks: readonly Block[]): Block[] {
	const open: Block[] = [];
	const waiting = [...blocks].reverse();
	for (let block = waiting.pop(); block; block = waiting.pop()) {
		const read = block.type === "table" ? readTable(block, false) : undefined;
		if (read && "blocks" in read) waiting.push(...read.blocks.reverse());
		else open.push(block);
	}
	return open;
}

function toPieces(units: readonly Unit[]): Piece[] {
	const pieces: Piece[] = [];
	let section = "";
	let leadIn = "";
	let hasRules = false;
	for (let at = 0; at < units.length; at++) {
		const unit = units[at];
		if (!unit) continue;
		if (unit.type === "left-out") pieces.push({ kind: "left-out", text: unit.text, reason: unit.reason });
		else if (unit.type === "table") {
			const read = readTable(unit.table, section === "" && !hasRules);
			if ("pieces" in read) pieces.push(...read.pieces);
			leadIn = "";
			section = pieces.findLast((piece) => piece.kind === "section")?.text ?? section;
			hasRules = true;
		} else if (unit.heading) {
			const next = nextText(units, at);
			section = sectionTitle(unit) || unit.printed;
			pieces.push({ kind: "section", text: section, level: unit.heading });
			leadIn = leadsIn(unit.printed) && next?.place && startsSmall(units, at + 1) ? unit.printed : "";
		} else if (unit.place) {
			const run: TextUnit[] = [];
			const between: Piece[] = [];
			let end = at;
			for (; end < units.length; end++) {
				const item = units[end];
				if (item?.type === "left-out" && item.reason === "struck")
					between.push({ kind: "left-out", text: item.text, reason: item.reason });
				else if (item?.type === "text" && item.place && !item.heading) run.push(item);
				else break;
			}
			pieces.push(...rulePieces(run, leadIn, hasRules), ...between);
			hasRules = true;
			leadIn = "";
			at = end - 1;
		} else {
			leadIn = isLeadIn(units, at) ? unit.text : "";
			if (leadIn && nextText(units, at)?.place) continue;
			if (leadIn) {
				const lines = unmarkedItems(units, at + 1);
				for (const line of lines) pieces.push({ kind: "rule", text: line.text, leadIn });
				hasRules = true;
				leadIn = "";
				at += lines.length;
			} else pieces.push(proseOf(unit, section, hasRules));
		}
	}
	return pieces;
}

function rulePieces(run: readonly TextUnit[], leadIn: string, hasRules: boolean): Piece[] {
	return rulesOf(run, leadIn).map(({ unit, leadIn: lead }, index): Piece => {
		if (!hasRules && index === 0 && !lead && unit.marker && isDefinition(unit.text))
			return { kind: "definition", text: unit.text };
		return lead ? { kind: "rule", text: unit.text, leadIn: lead } : { kind: "rule", text: unit.text };
	});
}

function nextText(units: readonly Unit[], at: number): TextUnit | undefined {
	const next = units.slice(at + 1, at + 6).find((unit) => unit.type !== "left-out");
	return next?.type === "text" && !next.heading ? next : undefined;
}

/** A paragraph over items: it ends with a colon, or is unfinished and the items begin small; or lines with ";" follow. */
function isLeadIn(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	const next = nextText(units, at);
	if (unit?.type !== "text" || !next || unit.source.role === "caption") return false;
	if (next.place)
		return (
			leadsIn(unit.text) ||
			(!/[.!?]["»”')]*$/.test(unit.text) && unit.text.length < 120 && startsSmall(units, units.indexOf(next, at)))
		);
	return leadsIn(unit.text) && unmarkedItems(units, at + 1).length > 1;
}

/** Paragraphs under a colon that begin small and are parted by ";": a list whose marks were lost. */
function unmarkedItems(units: readonly Unit[], from: number): TextUnit[] {
	const lines: TextUnit[] = [];
	for (let at = from; at < units.length; at++) {
		const unit = units[at];
		if (unit?.type !== "text" || unit.place || unit.heading || !/^\p{Ll}/u.test(unit.text)) break;
		lines.push(unit);
		if (!unit.text.endsWith(";")) break;
	}
	return lines;
}

function proseOf(unit: TextUnit, section: string, hasRules: boolean): Piece {
	const text = unit.printed;
	if (unit.source.role === "caption") return { kind: "left-out", text, reason: "caption" };
	if (isFormLine(text) || !/\p{L}/u.test(text)) return { kind: "left-out", text, reason: "signature" };
	if (isStory(text, section)) return { kind: "story", text };
	if (!hasRules && isDefinition(text)) return { kind: "definition", text };
	return { kind: "prose", text };
}

/** Where nothing is marked as a list, short sentences under headings are taken as the rules; all of them where there is no heading either. */
function promoteParagraphs(pieces: Piece[]): boolean {
	let inSection = pieces.every((piece) => piece.kind !== "section");
	let promoted = false;
	for (const piece of pieces) {
		if (piece.kind === "section") inSection = true;
		if (piece.kind !== "prose" || !inSection || piece.text.length > 240 || piece.text.split(" ").length < 3) continue;
		if (/[:：]$/.test(piece.text) || /[.!?…]\s+\p{Lu}.*[.!?…]\s+\p{Lu}/u.test(piece.text)) continue;
		piece.kind = "rule";
		promoted = true;
	}
	return promoted;
}

/** A heading with nothing but a signature sheet under it is part of the sheet. */
function leaveOutEmptySheets(pieces: Piece[]): void {
	for (const [at, piece] of pieces.entries()) {
		if (piece.kind !== "section" || pieces[at + 1]?.reason !== "signature") continue;
		const end = pieces.findIndex((other, index) => index > at && other.kind === "section");
		const under = pieces.slice(at + 1, end < 0 ? undefined : end);
		if (!under.every((other) => other.kind === "left-out")) continue;
		pieces[at] = { kind: "left-out", text: piece.text, reason: "signature" };
	}
}
