import type { Clause, Sentence, Token } from "./analysis.ts";

/** The index of the clause that holds token `index`, or of the clause before it for a clause break. */
export function clauseIndex(sentence: Sentence, index: number): number {
	const { clauses } = sentence;
	let low = 0;
	let high = clauses.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((clauses[middle]?.from ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The clause that holds token `index`. */
export function clauseOf(sentence: Sentence, index: number): Clause {
	return sentence.clauses[clauseIndex(sentence, index)] ?? { from: 0, to: sentence.tokens.length, opener: "" };
}

/** The nearest token before `index` within its clause for which `test` holds, or -1. */
export function lastBefore(sentence: Sentence, index: number, test: (token: Token) => boolean): number {
	const { from } = clauseOf(sentence, index);
	for (let i = index - 1; i >= from; i--) {
		const token = sentence.tokens[i];
		if (token !== undefined && test(token)) return i;
	}
	return -1;
}

/** True when the clause that holds token `index` is opened by one of `openers` (subordinating words). */
export function isSubordinate(sentence: Sentence, index: number, openers: ReadonlySet<string>): boolean {
	const clause = clauseOf(sentence, index);
	const first = sentence.tokens[clause.from];
	return openers.has(clause.opener) || (first !== undefined && openers.has(first.norm));
}

/** The range of text that tokens [from, to) of a sentence cover. */
export function spanOf(sentence: Sentence, from: number, to: number): { start: number; end: number } {
	const first = sentence.tokens[from];
	const last = sentence.tokens[to - 1];
	return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}
