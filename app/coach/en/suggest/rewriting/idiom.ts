import type { Token } from "#app/coach/analysis.ts";

/** A wording that follows from the grammar alone. `form: "act"` takes the modal or person of the sentence; otherwise it is a command. */
export interface Idiom {
	text: string;
	to: number;
	from?: number;
	lead?: string;
	form?: "act";
}

/** What an idiom must know of the forbidden act. */
export interface ActRange {
	object?: string;
	base: string;
	verb: number;
	to: number;
	first?: number;
}

/** The text of the tokens. */
export const slice = (text: string, tokens: readonly Token[], from: number, to: number): string => {
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
};

/** The end without marks. */
export function trimmed(tokens: readonly Token[], to: number): number {
	let end = to;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	return end;
}

/** Words that measure time. */
export const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?)$/;
