import type { LanguagePack, Marker, Sentence, Token } from "./analysis.ts";
import type { Mask } from "./masks.ts";
import { type Cut, cutUnit, marksOf, tokenise, tokensOf } from "./tokens.ts";

const ALL_MARKS = -1;

/** A sentence of the given tokens; its span runs from the first to the last token. */
export function sentenceOf(tokens: readonly Token[]): Sentence {
	const start = tokens[0]?.start ?? 0;
	return { start, end: tokens[tokens.length - 1]?.end ?? start, tokens, marks: ALL_MARKS };
}

/** A sentence without a mark: nobody is likely to ask for its tokens, so they are cut out only then. */
class PlainSentence implements Sentence {
	declare readonly start: number;
	declare readonly end: number;
	declare readonly marks: number;
	declare private readonly text: string;
	declare private readonly masks: readonly Mask[];
	declare private cut: readonly Token[] | undefined;

	constructor(text: string, start: number, end: number, masks: readonly Mask[]) {
		this.start = start;
		this.end = end;
		this.marks = 0;
		this.text = text;
		this.masks = masks;
		this.cut = undefined;
	}

	get tokens(): readonly Token[] {
		const { start, end } = this;
		this.cut ??= tokenise(
			this.text,
			start,
			end,
			this.masks.filter((mask) => mask.start >= start && mask.end <= end),
		);
		return this.cut;
	}
}

/** True when the full stop at `i` ends no sentence: abbreviations, initials, ordinals ("5. piętro"). */
function isInnerStop(text: string, cut: Cut, i: number, pack: Pick<LanguagePack, "abbreviations">): boolean {
	const { forms, starts, ends } = cut;
	const before = forms[i - 1];
	const after = forms[i + 1];
	if (before === undefined || after === undefined || i === 0 || i + 1 >= cut.count) return false;
	const glued = starts[i + 1] === ends[i];
	if (glued && (after.kind === "punctuation" || after.kind === "number" || !after.capital)) return true;
	if (ends[i - 1] !== starts[i]) return false;
	if (before.kind === "number")
		return !after.capital && after.kind === "word" && text.charCodeAt(starts[i - 1] ?? 0) < 0x40;
	if (before.kind !== "word") return false;
	if (pack.abbreviations.has(`${before.norm}.`)) return true;
	if (i > 1 && forms[i - 2]?.norm === "." && ends[i - 2] === starts[i - 1]) {
		const dotted = text.slice(starts[i > 2 ? i - 3 : i - 1], ends[i]).toLowerCase();
		return !after.capital || pack.abbreviations.has(dotted);
	}
	return before.norm.length === 1 && before.capital && after.kind === "word";
}

const CLOSING = new Set([")", "]", "»", "”", '"', "'"]);

/** True when the quotation that token `i` stands for ends like a sentence and a new one begins after it. */
function quotedEnd(text: string, cut: Cut, i: number): boolean {
	const after = i + 1 < cut.count ? cut.forms[i + 1] : undefined;
	if (after === undefined || after.kind !== "word" || !after.capital) return false;
	const last = text.charAt((cut.ends[i] ?? 0) - 2);
	return last === "." || last === "!" || last === "?" || last === "…";
}

/**
 * A run without a full stop is cut after this many tokens, at a comma or semicolon if one comes soon: what reads a sentence
 * may then look back and forth in it, and the whole stays linear in the length of the text.
 */
const LONG_SENTENCE = 160;
const LONGEST_SENTENCE = 200;

/** The sentence of the tokens [from, to) that were cut last. */
function sentenceAt(
	text: string,
	cut: Cut,
	from: number,
	to: number,
	masks: readonly Mask[],
	marker: Marker | undefined,
): Sentence {
	const start = cut.starts[from] ?? 0;
	const end = cut.ends[to - 1] ?? 0;
	const marks = marker === undefined ? ALL_MARKS : marksOf(from, to, marker);
	if (marks === 0) return new PlainSentence(text, start, end, masks);
	return { start, end, tokens: tokensOf(from, to), marks };
}

/** The sentences of text[start, end), one unit. Those without any of the marker's marks keep no tokens. */
export function splitSentences(
	text: string,
	start: number,
	end: number,
	pack: Pick<LanguagePack, "abbreviations">,
	marker: Marker | undefined,
): Sentence[] {
	const sentences: Sentence[] = [];
	const { cut, masks } = cutUnit(text, start, end);
	const { forms, count } = cut;
	let from = 0;
	for (let i = 0; i < count; i++) {
		const form = forms[i];
		if (form === undefined) break;
		const { kind, norm } = form;
		let ends = false;
		if (kind === "punctuation") {
			if (norm === "." || norm === "…") {
				ends = !isInnerStop(text, cut, i, pack);
				if (norm === "…" && i + 1 < count && forms[i + 1]?.capital === false) ends = false;
			} else if (norm === "!" || norm === "?") ends = true;
		} else if (kind === "masked") ends = quotedEnd(text, cut, i);
		const length = i - from;
		if (length >= LONG_SENTENCE && (length >= LONGEST_SENTENCE || kind === "punctuation")) ends = true;
		if (!ends) continue;
		while (i + 1 < count && forms[i + 1]?.kind === "punctuation" && CLOSING.has(forms[i + 1]?.norm ?? "")) i++;
		sentences.push(sentenceAt(text, cut, from, i + 1, masks, marker));
		from = i + 1;
	}
	if (from < count) sentences.push(sentenceAt(text, cut, from, count, masks, marker));
	return sentences;
}
