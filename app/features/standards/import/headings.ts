import { bareHeading, isChapter } from "./markers.ts";
import type { TextUnit, Unit } from "./units.ts";

/** What is usual in this document, against which a look stands out. */
type Usual = {
	size: number;
	boldIsRare: boolean;
	capsAreRare: boolean;
	hasStyled: boolean;
	plain: boolean;
	loose?: boolean;
};

/** Words that make the items below depend on the line above: "It is forbidden:", "НЕЛЬЗЯ:", "Zabrania się:". */
const GOVERNS =
	/(?:\b(?:do|does|must|may|should|shall|can|will|is|are|be)\s+not\b|\bdon[’']t\b|\bnever\b|\bmust\b|\bshould\b|\bforbidden\b|\bprohibited\b|\bnot allowed\b|\ballowed\b|\bavoid\b|\balways\b|\bplease\b|\bremember\b|не\s*допуска|запрещ|недопустимо|нельзя|нужно|надо|необходимо|следует|обязан|должн|должен|разреша|рекоменд|можно|не\s+(?:говор|дела)|zabrania|zabronion|nie\s+wolno|wolno|zakaz|nie\s+nale|należy|trzeba|niedopuszczaln|dozwolon|można|musi|pamięta|prosimy|unika)/iu;

/** Marks the units that are headings, by style, number, capitals, weight, size, or standing alone above a list. */
export function findHeadings(all: readonly Unit[], plain: boolean): void {
	const units = all.filter((unit) => unit.type !== "left-out");
	const usual = measure(units, plain);
	markStyled(units);
	if (markShown(units, usual) < 2) markShown(units, { ...usual, plain: true, loose: true });
}

function markStyled(units: readonly Unit[]): void {
	for (const unit of units) {
		if (unit.type !== "text" || unit.source.role !== "heading") continue;
		if (unit.printed.length <= 160 && !(unit.printed.length > 90 && /[.;]$/.test(unit.printed))) {
			unit.heading = Math.max(1, unit.source.level);
			unit.place = undefined;
		}
	}
}

/** Marks the headings that show by their look; answers how many there are on good ground. */
function markShown(units: readonly Unit[], usual: Usual): number {
	const found: { unit: TextUnit; at: number; kind: string }[] = [];
	for (let at = 0; at < units.length; at++) {
		const unit = units[at];
		if (unit?.type !== "text" || unit.heading || unit.source.role !== "body") continue;
		const kind = kindOf(unit, units, at, usual);
		if (kind) found.push({ unit, at, kind });
	}
	const refused = refusedKinds(found, units);
	let under = 0;
	const accepted = new Map(found.filter((one) => !refused.has(one.kind)).map((one) => [one.unit, one.kind]));
	for (const unit of units) {
		if (unit.type !== "text") continue;
		if (unit.heading) under = unit.heading;
		else if (accepted.has(unit)) {
			unit.heading =
				unit.source.look.align === "center" || under === 0 ? Math.max(1, unit.marker?.parts ?? 1) : under + 1;
			unit.place = undefined;
		}
	}
	const weak = (unit: Unit): boolean => unit.type === "text" && accepted.get(unit) === "alone";
	return units.filter((unit) => unit.type === "text" && unit.heading && !weak(unit)).length;
}

function measure(units: readonly Unit[], plain: boolean): Usual {
	const sizes = new Map<number, number>();
	let all = 0;
	let bold = 0;
	let caps = 0;
	let hasStyled = false;
	for (const unit of units) {
		if (unit.type !== "text") continue;
		if (unit.source.role === "heading") hasStyled = true;
		if (unit.source.role !== "body") continue;
		const { look } = unit.source;
		all += unit.text.length;
		if (look.bold) bold += unit.text.length;
		if (isCapitals(unit.text) || look.caps) caps += unit.text.length;
		sizes.set(look.size, (sizes.get(look.size) ?? 0) + unit.text.length);
	}
	let size = 0;
	let most = 0;
	for (const [points, letters] of sizes) {
		if (letters > most) {
			most = letters;
			size = points;
		}
	}
	return { size, boldIsRare: bold < all * 0.5, capsAreRare: caps < all * 0.5, hasStyled, plain };
}

/** All letters are capitals, and there are at least three. */
export function isCapitals(text: string): boolean {
	return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

function hasShape(text: string, most: number): boolean {
	return (
		text.length <= 110 &&
		text.split(" ").length <= most &&
		/\p{L}/u.test(text) &&
		!/[.;,!…]["»”')]*$/.test(text) &&
		!/_{3}/.test(text)
	);
}

/** The ground on which a unit looks like a heading; kinds are accepted or refused together. */
function kindOf(unit: TextUnit, units: readonly Unit[], at: number, usual: Usual): string | undefined {
	const { look, list } = unit.source;
	const { marker } = unit;
	if (marker?.parts === 0 || look.align === "right") return undefined;
	const next = units[at + 1];
	if (!next) return undefined;
	const capitals = usual.capsAreRare && (isCapitals(unit.text) || (look.caps && look.bold));
	const bold = usual.boldIsRare && look.bold;
	const big = look.size > 0 && usual.size > 0 && look.size >= usual.size * 1.15;
	const chapter = isChapter(unit.printed);
	const centred = look.align === "center" && (bold || capitals || big);
	const strong = unit.numbered || capitals || bold || big || chapter || centred || (look.underlined && !list);
	const sentence = /\.$/.test(unit.text) && (capitals || centred) ? unit.text.slice(0, -1) : unit.text;
	if (!hasShape(sentence, capitals ? 16 : 12)) return undefined;
	if (/[:：]$/.test(unit.text) && !chapter)
		return strong && !list && opensSection(unit, units, at, bold || big) ? "colon" : undefined;
	if (/^\p{Ll}/u.test(unit.text) && !look.caps) return undefined;
	if (strong) {
		if (list && (list.depth > 0 || !isFollowedByChild(unit, units, at))) return undefined;
		return marker ? `marked-${marker.family}` : list ? "listed" : capitals ? "capitals" : "format";
	}
	return standsAlone(unit, units, at, usual);
}

/** A numbered or lone short line above items or smaller numbers. */
function standsAlone(unit: TextUnit, units: readonly Unit[], at: number, usual: Usual): string | undefined {
	const next = units[at + 1];
	if (unit.source.list) {
		return !usual.hasStyled && unit.source.list.depth === 0 && isFollowedByChild(unit, units, at)
			? "plain-listed"
			: undefined;
	}
	if (
		unit.marker &&
		next?.type === "text" &&
		next.marker &&
		unit.marker.parts > 0 &&
		next.marker.parts > unit.marker.parts
	)
		return "nested";
	if (unit.marker)
		return isFollowedByChild(unit, units, at) || unit.marker.family === "§" ? `plain-${unit.marker.family}` : undefined;
	if (unit.text.split(" ").length > 9 || !/^[\p{Lu}\d«“„"]/u.test(unit.text)) return undefined;
	const item = next?.type === "text" && next.place !== undefined;
	if (item) return (next.marker?.parts ?? 0) < 2 && startsSmall(units, at + 1) ? undefined : "alone";
	if (!usual.plain || !(unit.source.apart || usual.loose) || next?.type !== "text" || next.heading) return undefined;
	return next.text.length > 60 || /[.!?:]["»”')]*$/.test(next.text) ? "alone" : undefined;
}

/** The next unit is an item deeper than this one, in a real list or by its numbers. */
function isFollowedByChild(unit: TextUnit, units: readonly Unit[], at: number): boolean {
	const next = units[at + 1];
	if (next?.type === "table") return true;
	if (next?.type !== "text") return false;
	if (unit.source.list) return next.source.list ? next.source.list.depth > unit.source.list.depth : !next.place;
	const marker = unit.marker;
	if (!marker || !next.place) return false;
	if (next.marker && next.marker.parts > marker.parts) return true;
	return next.source.list !== undefined || next.marker?.family !== marker.family;
}

/** A line that ends with a colon opens a section when its items are sentences of their own. */
function opensSection(unit: TextUnit, units: readonly Unit[], at: number, formatted: boolean): boolean {
	const next = units[at + 1];
	if (next?.type !== "text" || !next.place) return formatted;
	if (GOVERNS.test(unit.text)) return false;
	return formatted && !startsSmall(units, at + 1);
}

/** Most of the items of the list that begins here start with a small letter. */
export function startsSmall(units: readonly Unit[], from: number): boolean {
	let small = 0;
	let all = 0;
	const first = units[from];
	const key = first?.type === "text" ? first.place?.key : undefined;
	for (let at = from; at < units.length && all < 12; at++) {
		const unit = units[at];
		if (unit?.type !== "text" || !unit.place) break;
		if (unit.place.key !== key) continue;
		all++;
		if (/^\p{Ll}/u.test(unit.text)) small++;
	}
	return all > 0 && small * 2 > all;
}

/** Kinds whose members mostly follow each other directly are items, not headings. */
function refusedKinds(found: readonly { at: number; kind: string }[], units: readonly Unit[]): Set<string> {
	const refused = new Set<string>();
	const kinds = new Map<string, number[]>();
	for (const one of found) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one.at]);
	for (const [kind, places] of kinds) {
		if (!/^(?:marked|plain|listed)/.test(kind)) continue;
		const set = new Set(places);
		const adjacent = places.filter((at) => set.has(at + 1)).length;
		if (places.length > 1 && adjacent * 2 >= places.length) refused.add(kind);
		if (!kind.startsWith("plain-")) continue;
		const family = kind.slice("plain-".length);
		const same = units.filter((unit) => {
			if (unit.type !== "text" || unit.heading) return false;
			return family === "listed" ? unit.source.list?.depth === 0 : unit.marker?.family === family;
		});
		if (places.length * 2 < same.length) refused.add(kind);
	}
	return refused;
}

/** The section title of a heading: no number in front, no colon behind. */
export function sectionTitle(unit: TextUnit): string {
	return bareHeading(unit.marker && unit.marker.parts > 0 ? unit.text : unit.printed);
}
