import type { LanguagePack, Sentence, Token } from "./analysis.ts";

/** A sentence of the given tokens; its span runs from the first to the last token. */
export function sentenceOf(tokens: readonly Token[]): Sentence {
	const start = tokens[0]?.start ?? 0;
	return { start, end: tokens[tokens.length - 1]?.end ?? start, tokens };
}

const isLetter = (token: Token | undefined): boolean => token?.kind === "word" && token.norm.length === 1;

/** True when the full stop at `i` ends no sentence: abbreviations, initials, ordinals ("5. piętro"). */
function isInnerStop(
	text: string,
	tokens: readonly Token[],
	i: number,
	pack: Pick<LanguagePack, "abbreviations">,
): boolean {
	const stop = tokens[i];
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (stop === undefined || before === undefined || after === undefined) return false;
	const glued = after.start === stop.end;
	if (glued && (after.kind === "punctuation" || after.kind === "number" || !after.capital)) return true;
	if (before.end !== stop.start) return false;
	if (before.kind === "number") return !after.capital && after.kind === "word" && text.charCodeAt(before.start) < 0x40;
	if (before.kind !== "word") return false;
	if (pack.abbreviations.has(`${before.norm}.`)) return true;
	if (tokens[i - 2]?.norm === "." && tokens[i - 2]?.end === before.start) {
		const dotted = text.slice(tokens[i - 3]?.start ?? before.start, stop.end).toLowerCase();
		return !after.capital || pack.abbreviations.has(dotted);
	}
	return isLetter(before) && before.capital && after.kind === "word";
}

const CLOSING = new Set([")", "]", "»", "”", '"', "'"]);

/** True when the quotation that this token stands for ends like a sentence and a new one begins after it. */
function quotedEnd(text: string, token: Token, after: Token | undefined): boolean {
	if (token.kind !== "masked" || after === undefined || after.kind !== "word" || !after.capital) return false;
	const last = text.charAt(token.end - 2);
	return last === "." || last === "!" || last === "?" || last === "…";
}

/**
 * A run without a full stop is cut after this many tokens, at a comma or semicolon if one comes soon: what reads a sentence
 * may then look back and forth in it, and the whole stays linear in the length of the text.
 */
const LONG_SENTENCE = 160;
const LONGEST_SENTENCE = 200;

/** Cuts the tokens of one unit into sentences. */
export function splitSentences(
	text: string,
	tokens: readonly Token[],
	pack: Pick<LanguagePack, "abbreviations">,
): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const norm = token.norm;
		let ends = quotedEnd(text, token, tokens[i + 1]);
		if (token.kind === "punctuation") {
			if (norm === "." || norm === "…") {
				ends = !isInnerStop(text, tokens, i, pack);
				if (norm === "…" && tokens[i + 1]?.capital === false) ends = false;
			} else if (norm === "!" || norm === "?") ends = true;
		}
		const length = i - from;
		if (length >= LONGEST_SENTENCE || (length >= LONG_SENTENCE && token.kind === "punctuation")) ends = true;
		if (!ends) continue;
		while (i + 1 < tokens.length && tokens[i + 1]?.kind === "punctuation" && CLOSING.has(tokens[i + 1]?.norm ?? ""))
			i++;
		sentences.push(sentenceOf(tokens.slice(from, i + 1)));
		from = i + 1;
	}
	if (from < tokens.length) sentences.push(sentenceOf(tokens.slice(from)));
	return sentences;
}
