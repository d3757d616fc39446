const MOST = 2000;
const LONGEST = 64;

/** The same function of a word, asked once for each: its answers are kept, bounded, for words that come again. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
	const known = new Map<string, { answer: T }>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before.answer;
		const answer = ask(word);
		if (known.size >= MOST) known.clear();
		if (word.length <= LONGEST) known.set(word, { answer });
		return answer;
	};
}

const FEW = 64;

/** The same of a text of any length: the answers of the last few are kept, since many stages ask about one rule. */
export function keptFew<T>(ask: (text: string) => T): (text: string) => T {
	const known = new Map<string, { answer: T }>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before.answer;
		const answer = ask(text);
		if (known.size >= FEW) known.clear();
		known.set(text, { answer });
		return answer;
	};
}
