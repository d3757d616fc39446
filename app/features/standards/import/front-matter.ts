import { isCapitals, sectionTitle } from "./headings.ts";
import { readMarker } from "./markers.ts";
import type { LeftOutReason } from "./pieces.ts";
import { isFormLine, isSentence } from "./prose.ts";
import type { TextUnit, Unit } from "./units.ts";

const CONTENTS_TITLE =
	/^(?:table of contents|contents|содержание|оглавление|spis treści|spis rozdziałów|inhalt|inhaltsverzeichnis)[.:]?$/i;
const LEADER = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{1,4}\s*$/;
const TAB_NUMBER = /\t\s*\d{1,4}\s*$/;
const RULEBOOK_WORD =
	/(?:\brules?\b|\bstandards?\b|\bhandbook\b|\bguide(?:lines?|book)?\b|\bcode of\b|\bservice\b|\bpolicy\b|\bmanual\b|\bprinciples\b|правил|стандарт|регламент|памятк|положени|кодекс|инструкци|порядок|руководств|zasad|standard|regulamin|procedur|instrukcj|kodeks|poradnik|podręcznik|wytyczn)/iu;

/** Turns a unit into something left out. */
export function leaveOut(units: Unit[], at: number, reason: LeftOutReason): void {
	const unit = units[at];
	if (unit?.type === "text") units[at] = { type: "left-out", text: unit.printed, reason };
}

/** Leaves out tables of contents: styled ones, and typed ones with page numbers or repeating the headings to come. */
export function leaveOutContents(units: Unit[]): void {
	const later = new Map<string, number>();
	for (const [at, unit] of units.entries()) {
		if (unit.type === "text") later.set(contentsKey(unit.printed), at);
	}
	let inside = false;
	for (let at = 0; at < units.length; at++) {
		const unit = units[at];
		if (unit?.type !== "text") {
			if (unit?.type === "table") inside = false;
			continue;
		}
		if (CONTENTS_TITLE.test(unit.printed)) {
			const next = units[at + 1];
			inside = unit.source.role === "contents" || (next?.type === "text" && isContentsLine(next, at + 1, later));
			if (inside) leaveOut(units, at, "contents");
			continue;
		}
		if (unit.source.role === "contents" || hasLeader(unit)) leaveOut(units, at, "contents");
		else if ((inside || TAB_NUMBER.test(unit.source.text.trim())) && isListedLater(unit, at, later, inside))
			leaveOut(units, at, "contents");
		else inside = false;
	}
}

function isContentsLine(unit: TextUnit, at: number, later: Map<string, number>): boolean {
	const text = unit.source.text.trim();
	if (unit.source.role === "contents" || hasLeader(unit) || TAB_NUMBER.test(text)) return true;
	return (later.get(contentsKey(unit.printed)) ?? -1) > at;
}

/** Under a contents title its lines count by look or text; without one only by the heading that comes later. */
function isListedLater(unit: TextUnit, at: number, later: Map<string, number>, inside: boolean): boolean {
	return inside ? isContentsLine(unit, at, later) : (later.get(contentsKey(unit.printed)) ?? -1) > at;
}

function hasLeader(unit: TextUnit): boolean {
	return LEADER.test(unit.source.text.trim().slice(-120));
}

function contentsKey(text: string): string {
	if (text.length > 300) return text;
	const bare = readMarker(text)?.rest ?? text;
	return bare.replace(/[\s.…]*\d*$/, "").toLowerCase();
}

/**
 * Finds the title and leaves out the title page: what stands before the first heading or paragraph with something to say.
 * Answers the title, "" where there is none.
 */
export function takeTitle(units: Unit[]): string {
	const end = endOfFront(units);
	const front: { unit: TextUnit; at: number }[] = [];
	for (let at = 0; at < end; at++) {
		const unit = units[at];
		if (unit?.type === "text") front.push({ unit, at });
	}
	const chosen = chooseTitle(front.map((one) => one.unit));
	for (const { unit, at } of front) leaveOut(units, at, unit === chosen ? "title" : "front-matter");
	if (chosen)
		return wholeTitle(
			chosen,
			front.map((one) => one.unit),
		);
	return titleFromHeading(units, end);
}

/** A title set over two lines: "RULES" / "for everyone who meets a guest". */
function wholeTitle(chosen: TextUnit, front: readonly TextUnit[]): string {
	const next = front[front.indexOf(chosen) + 1];
	const one = chosen.source.look;
	const two = next?.source.look;
	const goesOn = next && two && /^\p{Ll}/u.test(next.text) && one.align === two.align && one.bold === two.bold;
	return goesOn ? `${sectionTitle(chosen)} ${next.printed}` : sectionTitle(chosen);
}

function endOfFront(units: readonly Unit[]): number {
	for (let at = 0; at < units.length; at++) {
		const unit = units[at];
		if (!unit || unit.type === "left-out") continue;
		if (unit.type === "table") return at;
		if (unit.source.role === "title" || unit.source.role === "subtitle") continue;
		if (unit.place || (!unit.heading && isSentence(unit.text))) return at;
		if (
			!unit.heading &&
			/[:：]$/.test(unit.text) &&
			follows(units, at, (next) => next.type === "text" && next.place !== undefined)
		)
			return at;
		if (unit.heading && follows(units, at, isContent)) return at;
		if (
			unit.heading &&
			unit.source.role === "heading" &&
			!follows(units, at, (next) => next.type === "text" && next.heading === undefined)
		) {
			if (!isTopHeading(units, at)) return at;
		}
	}
	return 0;
}

function isContent(unit: Unit): boolean {
	if (unit.type === "table") return true;
	if (unit.type !== "text" || unit.heading) return false;
	return unit.place !== undefined || isSentence(unit.text) || /[:：]$/.test(unit.text);
}

function follows(units: readonly Unit[], at: number, holds: (unit: Unit) => boolean): boolean {
	const next = units.slice(at + 1, at + 40).find((unit) => unit.type !== "left-out");
	return next !== undefined && holds(next);
}

/** The first heading, alone on its level and above all others, or the only one of its look. */
function isTopHeading(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	const headings = units.filter((one): one is TextUnit => one.type === "text" && one.heading !== undefined);
	if (unit?.type !== "text" || headings[0] !== unit || headings.length < 2) return false;
	return (
		headings.slice(1).every((one) => (one.heading ?? 0) > (unit.heading ?? 0)) ||
		(RULEBOOK_WORD.test(unit.text) && !unit.marker)
	);
}

function chooseTitle(front: readonly TextUnit[]): TextUnit | undefined {
	const open = front.filter(
		(unit) => unit.source.look.align !== "right" && !isFormLine(unit.text) && unit.text.length <= 160,
	);
	const shown = open.filter(
		(unit) =>
			unit.source.role === "title" ||
			unit.source.role === "subtitle" ||
			unit.heading ||
			unit.source.look.align === "center" ||
			isCapitals(unit.text) ||
			unit.source.look.bold,
	);
	const named = shown.filter((unit) => RULEBOOK_WORD.test(unit.text) && !/^\(.*\)$/.test(unit.text));
	const big = [...named].sort((one, two) => rank(two) - rank(one))[0];
	return (
		big ??
		[...shown].sort((one, two) => rank(two) - rank(one))[0] ??
		open.find((unit) => RULEBOOK_WORD.test(unit.text)) ??
		open[0]
	);
}

function rank(unit: TextUnit): number {
	const { look, role } = unit.source;
	return (
		(role === "title" ? 40 : 0) +
		(unit.heading ? 20 : 0) +
		(isCapitals(unit.text) ? 8 : 0) +
		(look.bold ? 4 : 0) +
		look.size / 10
	);
}

/** A first heading above all the others, with no rule of its own, is the title. */
function titleFromHeading(units: Unit[], end: number): string {
	const at = units.findIndex((unit) => unit.type !== "left-out");
	const unit = units[at];
	if (unit?.type !== "text" || !unit.heading || at < end)
		return unit?.type === "text" && unit.heading ? sectionTitle(unit) : "";
	const headings = units.filter((one): one is TextUnit => one.type === "text" && one.heading !== undefined);
	const second = units.indexOf(headings[1] ?? unit);
	const hasRules = units
		.slice(at + 1, second > at ? second : undefined)
		.some((one) => one.type === "table" || (one.type === "text" && one.place));
	const above = headings.slice(1).every((one) => (one.heading ?? 0) > (unit.heading ?? 0));
	if (headings.length > 1 && !hasRules && above) leaveOut(units, at, "title");
	return sectionTitle(unit);
}
