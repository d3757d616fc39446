import type { Document, LanguagePack, Marker, Unit } from "./analysis.ts";
import type { Kind } from "./types.ts";
import { findUnits } from "./units.ts";

/** The parts of a text as a language pack sees them. */
export function analyse(text: string, kind: Kind, pack: LanguagePack, leadIn?: string): Document {
	return { text, language: pack.language, kind, units: [...findUnits(text, pack, leadIn, markerOf(kind, pack))] };
}

/** What marks the sentences of a kind of text. */
const markerOf = (kind: Kind, pack: LanguagePack): Marker | undefined =>
	kind === "rule" || kind === "prose" ? pack.checkRule?.marker : undefined;

/** True when a text may hold what only the part of the pack that is not there could find; otherwise its findings are final. */
export function wantsMore(text: string, kind: Kind, pack: LanguagePack): boolean {
	const { asks = 0, checkVague } = pack;
	const marker = markerOf(kind, pack);
	if (asks === 0 || checkVague !== undefined || marker === undefined) return false;
	for (const { sentences } of findUnits(text, pack, undefined, marker))
		if (sentences.some(({ marks }) => (marks & asks) !== 0)) return true;
	return false;
}

const UNITS_AT_ONCE = 64;

/**
 * The same parts in portions, each a document of the whole text with some of its units, so that a long text leaves little in memory
 * at a time. Only rules are judged one by one; any other kind of text is one portion. A lead-in stays with its items.
 */
export function* portions(text: string, kind: Kind, pack: LanguagePack, leadIn?: string): Generator<Document> {
	let units: Unit[] = [];
	for (const unit of findUnits(text, pack, leadIn, markerOf(kind, pack))) {
		if (kind === "rule" && units.length >= UNITS_AT_ONCE && unit.leadIn === undefined) {
			yield { text, language: pack.language, kind, units };
			units = [];
		}
		units.push(unit);
	}
	yield { text, language: pack.language, kind, units };
}
