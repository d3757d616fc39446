/** The shapes that the engine hands to a language pack. Offsets are UTF-16 units of the text that was given. */
import type { Check, Finding, Kind, Language, Severity, Suggestion } from "./types.ts";

/**
 * One token. `norm` is the form to match on: NFC, lower case, ё as е, straight apostrophes and quotes,
 * and for Polish both as typed; `bare` is `norm` without Polish diacritics (equal to `norm` in English and Russian).
 * Words keep inner apostrophes and hyphens ("don't", "кто-то"). `masked` tokens stand for quotations, code, addresses.
 */
export interface Token {
	kind: "word" | "number" | "punctuation" | "masked";
	start: number;
	end: number;
	norm: string;
	bare: string;
	/** True when the original begins with an upper-case letter. */
	capital: boolean;
}

export interface Sentence {
	start: number;
	end: number;
	/** Cut out when first asked for. */
	readonly tokens: readonly Token[];
	/** The marks of its words together, by which a check passes over a sentence without cutting it into tokens; all of them when there is no marker. */
	marks: number;
}

/** Marks from the 17th bit on count only in the first token of a sentence. */
export const OPENING_MARKS = 0xffff0000;

/**
 * The marks of a word or punctuation mark: one bit for each question that a check asks first of a sentence ("does any word here forbid?").
 * Asked once for a word that comes again, so it may be slow.
 */
export type Marker = (norm: string, bare: string) => number;

/** The check of one kind of text; it may leave alone the sentences that hold none of its marks. */
export interface Checker {
	(document: Document): Report[];
	marker?: Marker;
}

/** One unit to judge: a paragraph or list item with the lead-in that governs it, if any. */
export interface Unit {
	start: number;
	end: number;
	sentences: readonly Sentence[];
	/** Sentences of the lead-in, when it stands in the text or in the context. */
	leadIn?: { sentences: readonly Sentence[]; inText: boolean; start: number; end: number };
}

export interface Document {
	text: string;
	language: Language;
	kind: Kind;
	units: readonly Unit[];
}

/** What a language reports; the engine sorts, removes overlaps, applies company words and kept reasons. */
export type Report = Omit<Finding, "severity" | "suggestions"> & {
	severity?: Severity;
	suggestions?: Suggestion[];
	/** What the language's own suggester needs to know of what was found; reports without it have no suggestions to build. */
	basis?: unknown;
};

/** The suggestions for a report of the same language, the best first, not yet proved. */
export type Suggester = (document: Document, report: Report) => Suggestion[];

/** What builds a language's suggestions, and what proves them before they are offered; made by `suggesting` in proving.ts. */
export interface Suggesting {
	build: Suggester;
	prove: (document: Document, pack: LanguagePack, report: Report) => Suggestion[];
}

/**
 * A language: its own grammar and lexicon, one function for each check family, and the one that builds suggestions. A page loads only
 * the parts it needs: what is absent finds, or suggests, nothing.
 */
export interface LanguagePack {
	language: Language;
	/** Abbreviations (norm, with the dot) after which a full stop ends no sentence. */
	abbreviations: ReadonlySet<string>;
	checkRule?: Checker;
	checkFeedback?: Checker;
	/** What finds vague deeds, in a language where that is a part of its own; `asks` are the marks of sentences that it looks at. */
	checkVague?: Checker;
	asks?: number;
	suggest?: Suggesting;
	/** Makes the tables and patterns of the language ready that its first text would have to wait for, in short pieces. */
	ready?: readonly (() => unknown)[];
}

/** A lexicon entry is data that carries its own tests: `bad` must fire, `good` must stay silent, each suggestion must be clean. */
export interface LexiconEntry {
	id: string;
	check: Check;
	severity: Severity;
	good: readonly string[];
	bad: readonly string[];
}
