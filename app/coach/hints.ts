/** A pattern beside words of which every text that it matches holds one, as it is written there; looking for words costs far less. */
export type Hinted = readonly [hints: readonly string[], pattern: RegExp];

/** True when a text matches one of the rows; a pattern is asked only where one of its hints stands. */
export function matches(text: string, rows: readonly Hinted[]): boolean {
	for (const [hints, pattern] of rows)
		for (const hint of hints)
			if (text.includes(hint)) {
				if (pattern.test(text)) return true;
				break;
			}
	return false;
}

/** True when a text holds one of the words. */
export function holdsOne(text: string, words: readonly string[]): boolean {
	for (const word of words) if (text.includes(word)) return true;
	return false;
}

/** One pattern for all rows of a table, asked before them: most texts hold nothing that a row speaks of. Groups are not to be referred to by number. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
	new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "u");
