import type { Language } from "#app/platform/languages.ts";
import type { Piece } from "../import/pieces.ts";
import { type ContentRule, type Passage, rulesOf, type Section, type StandardContent } from "../model.ts";
import { type PlacedText, pairTexts } from "./pair-texts.ts";

export interface Reimport {
	/** What the standard will say. New parts have the ids "piece-<place>" of their pieces. */
	content: StandardContent;
	/** The place of the piece that words a rule, by the id of its part. */
	pieceOf: Map<string, number>;
	/** The key that each rule piece words anew, by the piece's place; "" for a new rule. */
	keys: Map<number, string>;
}

interface DocumentRule extends PlacedText {
	at: number;
	piece: Piece;
}

/**
 * What a standard says after its document came in changed, in one language. `base` is what it says now, `ended` are rules that may
 * come back. Rules, sections and passages keep who they are where they are known again (pair-texts.ts) or where a piece names the
 * key; their words in other languages, why, example and exceptions stay. What the document lacks goes, except what it cannot hold
 * or is not worded in its language: title, conclusions, techniques, and definition and stories where it has none.
 */
export function reimport(
	base: StandardContent,
	pieces: readonly Piece[],
	language: Language,
	ended: readonly ContentRule[] = [],
): Reimport {
	const kept = pieces
		.map((piece, at) => ({ piece, at }))
		.filter(({ piece }) => piece.kind !== "left-out" && piece.text.trim());
	const known = [...rulesOf(base), ...ended];
	const rules = documentRules(kept);
	const found = pairTexts(knownTexts(base, ended, language), rules, language, chosen(rules, known));
	const ruleOf = new Map(rules.map(({ at }, place) => [at, known[found[place] ?? -1] ?? null]));
	const passages = (kind: Passage["kind"], old: readonly Passage[]) =>
		pairPassages(
			old,
			kept.filter(({ piece }) => piece.kind === kind),
			kind,
			language,
		);
	const prose = passages(
		"prose",
		base.sections.flatMap(({ parts }) => parts.filter((part) => part.kind !== "rule")),
	);
	const sections = sectionsOf(base, kept, ruleOf, new Map(prose.map((one) => [one.at, one.passage])), language);
	putBackOthers(base, sections, language);
	const [definition, stories] = [passages("definition", base.definition), passages("story", base.stories)];
	return {
		content: {
			...{ language: base.language, title: base.title, conclusions: base.conclusions, techniques: base.techniques },
			definition: definition.length > 0 ? definition.map(({ passage }) => passage) : base.definition,
			stories: stories.length > 0 ? stories.map(({ passage }) => passage) : base.stories,
			sections,
		},
		pieceOf: new Map(rules.map(({ at }) => [ruleOf.get(at)?.id ?? `piece-${at}`, at])),
		keys: new Map(rules.map(({ at }) => [at, ruleOf.get(at)?.key ?? ""])),
	};
}

type Kept = { piece: Piece; at: number };

function documentRules(kept: readonly Kept[]): DocumentRule[] {
	const rules: DocumentRule[] = [];
	let section = "";
	for (const { piece, at } of kept) {
		if (piece.kind === "section") section = piece.text;
		if (piece.kind === "rule") rules.push({ at, piece, section, text: whole(piece.leadIn ?? "", piece.text) });
	}
	return rules;
}

function whole(leadIn: string, text: string): string {
	return leadIn ? `${leadIn} ${text}` : text;
}

function knownTexts(base: StandardContent, ended: readonly ContentRule[], language: Language): PlacedText[] {
	const textOf = ({ leadIn, wordings }: ContentRule) => {
		const text = wordings[language]?.text ?? "";
		return text && whole(leadIn, text);
	};
	return [
		...base.sections.flatMap((section) =>
			rulesOf({ sections: [section] }).map((rule) => ({
				text: textOf(rule),
				section: section.heading[language] ?? "",
			})),
		),
		...ended.map((rule) => ({ text: textOf(rule), section: "" })),
	];
}

/** What was chosen by hand: by the place of the document's rule, the place of the known one or null for a new rule. */
function chosen(rules: readonly DocumentRule[], known: readonly ContentRule[]): Map<number, number | null> {
	const fixed = new Map<number, number | null>();
	const taken = new Set<string>();
	for (const [place, { piece }] of rules.entries()) {
		if (piece.rule === undefined) continue;
		const at = known.findIndex(({ key }) => key !== null && key === piece.rule);
		if (piece.rule === "") fixed.set(place, null);
		else if (at >= 0 && !taken.has(piece.rule)) {
			fixed.set(place, at);
			taken.add(piece.rule);
		}
	}
	return fixed;
}

function pairPassages(old: readonly Passage[], fresh: readonly Kept[], kind: Passage["kind"], language: Language) {
	const texts = (list: readonly string[]) => list.map((text) => ({ text, section: "" }));
	const found = pairTexts(
		texts(old.map(({ wordings }) => wordings[language]?.text ?? "")),
		texts(fresh.map(({ piece }) => piece.text)),
		language,
	);
	return fresh.map(({ piece, at }, place) => {
		const before = old[found[place] ?? -1];
		const words = { heading: before?.wordings[language]?.heading ?? "", text: piece.text };
		const passage: Passage = {
			kind,
			id: before?.id ?? `piece-${at}`,
			wordings: { ...before?.wordings, [language]: words },
		};
		return { at, passage };
	});
}

function sectionsOf(
	base: StandardContent,
	kept: readonly Kept[],
	ruleOf: ReadonlyMap<number, ContentRule | null>,
	prose: ReadonlyMap<number, Passage>,
	language: Language,
): Section[] {
	const sections: Section[] = [];
	for (const { piece, at } of kept) {
		if (piece.kind === "section") {
			sections.push({ id: `piece-${at}`, heading: { [language]: piece.text }, parts: [] });
			continue;
		}
		const part =
			piece.kind === "rule" ? reworded(ruleOf.get(at) ?? null, piece, at, base.language, language) : prose.get(at);
		if (!part) continue;
		if (sections.length === 0) sections.push({ id: null, heading: {}, parts: [] });
		sections.at(-1)?.parts.push(part);
	}
	return knowSections(base, sections, language);
}

function reworded(
	rule: ContentRule | null,
	{ text, leadIn = "" }: Piece,
	at: number,
	own: Language,
	language: Language,
): ContentRule {
	const { why = "", example = "" } = rule?.wordings[language] ?? {};
	const words = { [language]: { text, why, example } };
	if (rule) {
		// A lead-in stands over every language; a document in another one leaves it as it is.
		return { ...rule, ...(own === language ? { leadIn } : {}), wordings: { ...rule.wordings, ...words } };
	}
	return {
		...{ kind: "rule", id: `piece-${at}`, number: null, key: null, ruleId: null },
		...{ leadIn, exception: null, wordings: words },
	};
}

/** Sections are known again by their headings, else by the rules that they hold. */
function knowSections(base: StandardContent, sections: readonly Section[], language: Language): Section[] {
	const old = base.sections.filter(({ id }) => id !== null);
	const headings = (list: readonly Section[]) =>
		list.map(({ heading }) => ({ text: heading[language] ?? "", section: "" }));
	const named = sections.filter(({ id }) => id !== null);
	const found = pairTexts(headings(old), headings(named), language);
	const taken = new Set(found);
	const before = new Map(named.map((section, place) => [section, old[found[place] ?? -1]]));
	for (const section of named) {
		if (before.get(section)) continue;
		const at = old.findIndex((one, place) => !taken.has(place) && holdsMost(one, section));
		if (at < 0) continue;
		taken.add(at);
		before.set(section, old[at]);
	}
	return sections.map((section) => {
		const known = before.get(section);
		return known ? { ...section, id: known.id, heading: { ...known.heading, ...section.heading } } : section;
	});
}

function holdsMost(old: Section, fresh: Section): boolean {
	const ids = new Set(old.parts.map(({ id }) => id));
	const common = fresh.parts.filter(({ id }) => ids.has(id)).length;
	return common > 0 && common * 2 > Math.max(ids.size, fresh.parts.length);
}

/** Parts without words in the document's language are none of its business: they stay behind what they stood behind. */
function putBackOthers(base: StandardContent, sections: Section[], language: Language): void {
	const placed = new Set(sections.flatMap(({ parts }) => parts.map(({ id }) => id)));
	for (const section of base.sections) {
		let behind: string | null = null;
		for (const part of section.parts) {
			const words = part.wordings[language];
			if (!placed.has(part.id) && !words?.text.trim()) {
				insertBehind(sections, section, behind, part);
				placed.add(part.id);
			}
			if (placed.has(part.id)) behind = part.id;
		}
	}
}

function insertBehind(sections: Section[], home: Section, behind: string | null, part: Passage | ContentRule): void {
	for (const { parts } of sections) {
		const at = parts.findIndex(({ id }) => id === behind);
		if (at < 0) continue;
		parts.splice(at + 1, 0, part);
		return;
	}
	const known = sections.find(({ id }) => id === home.id);
	if (known) known.parts.unshift(part);
	else sections.push({ ...home, parts: [part] });
}
