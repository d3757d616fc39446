import type { Clause, Token } from "./analysis.ts";

const BREAKS = new Set([",", ";", ":", "(", ")", "[", "]", "—", "/"]);

/**
 * Cuts a sentence into clauses. A clause leaves out the punctuation that opened it and keeps its conjunction as first token;
 * `opener` is that conjunction, or else the punctuation. Closing punctuation belongs to no clause.
 */
export function findClauses(tokens: readonly Token[], conjunctions: ReadonlySet<string>): Clause[] {
	const clauses: Clause[] = [];
	let from = 0;
	let opener = "";
	const close = (to: number): void => {
		if (to > from) clauses.push({ from, to, opener });
	};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		if (
			token.kind === "punctuation" &&
			(BREAKS.has(token.norm) || token.norm === "." || token.norm === "!" || token.norm === "?" || token.norm === "…")
		) {
			close(i);
			from = i + 1;
			opener = BREAKS.has(token.norm) ? token.norm : "";
		} else if (token.kind === "word" && conjunctions.has(token.norm)) {
			if (i > from) {
				close(i);
				from = i;
			}
			opener = token.norm;
		}
	}
	close(tokens.length);
	return clauses;
}
