import type { Sentence } from "#app/coach/analysis.ts";
import { trimmedEnd } from "./act.ts";

/** A sentence without what closes it, and where it stands in its text. */
export interface SaidSentence {
	from: number;
	to: number;
	said: string;
}

/** The words of a sentence from its first token to the last that says something. */
export function saidSentence(text: string, { tokens, start, end }: Sentence): SaidSentence {
	const from = tokens[0]?.start ?? start;
	const to = tokens[trimmedEnd(tokens, tokens.length) - 1]?.end ?? end;
	return { from, to, said: text.slice(from, to) };
}
