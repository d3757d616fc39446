/** A word, a number or a sign of a text, with the blanks before it. */
export interface WordToken {
	gap: string;
	text: string;
	/** What it is compared by. */
	norm: string;
	/** Letters and digits that it has; 0 for signs. */
	letters: number;
}

/** Numbers with their inner signs ("10:30", "1,5"), words with their hyphens and apostrophes, else one sign. */
const TOKEN = /(\s*)(\p{N}+(?:[.,:/]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*|\S)/gu;

/** The words of a text, and the blanks behind the last one. */
export function wordsIn(text: string): { tokens: WordToken[]; end: string } {
	const tokens: WordToken[] = [];
	let end = 0;
	for (const match of text.matchAll(TOKEN)) {
		const [whole, gap = "", word = ""] = match;
		const letters = /[\p{L}\p{N}]/u.test(word) ? word.length : 0;
		tokens.push({ gap, text: word, norm: word.normalize("NFC"), letters });
		end = match.index + whole.length;
	}
	return { tokens, end: text.slice(end) };
}

/** A pair of places: this word of the first text is that word of the second. */
export type Match = [a: number, b: number];

/** So many comparisons are made of one pair of texts; two rules of 2,000 characters stay below. */
const CELLS = 4_200_000;

/** The words that two texts have in common, in order: the common words with the most letters. */
export function matchWords(a: readonly WordToken[], b: readonly WordToken[]): Match[] {
	let front = 0;
	const shorter = Math.min(a.length, b.length);
	while (front < shorter && a[front]?.norm === b[front]?.norm) front++;
	let back = 0;
	while (back < shorter - front && a[a.length - 1 - back]?.norm === b[b.length - 1 - back]?.norm) back++;
	const middle = within(a.slice(front, a.length - back), b.slice(front, b.length - back));
	return [
		...Array.from({ length: front }, (_, at): Match => [at, at]),
		...middle.map(([x, y]): Match => [x + front, y + front]),
		...Array.from({ length: back }, (_, at): Match => [a.length - back + at, b.length - back + at]),
	];
}

/** Long texts are compared sentence by sentence first, and word by word only where sentences differ. */
function within(a: readonly WordToken[], b: readonly WordToken[]): Match[] {
	if (a.length * b.length <= CELLS) return heaviest(a, b);
	const one = sentences(a);
	const other = sentences(b);
	if (one.length * other.length > CELLS) return [];
	const matches: Match[] = [];
	let [x, y] = [0, 0];
	for (const [s, t] of [...heaviest(one, other), [one.length, other.length] as Match]) {
		const from = one[s] ?? { start: a.length, size: 0 };
		const to = other[t] ?? { start: b.length, size: 0 };
		const between: readonly [readonly WordToken[], readonly WordToken[]] = [
			a.slice(x, from.start),
			b.slice(y, to.start),
		];
		if (between[0].length * between[1].length <= CELLS) {
			for (const [i, j] of heaviest(...between)) matches.push([x + i, y + j]);
		}
		for (let at = 0; at < from.size; at++) matches.push([from.start + at, to.start + at]);
		x = from.start + from.size;
		y = to.start + to.size;
	}
	return matches;
}

interface Sentence {
	start: number;
	size: number;
	norm: string;
	letters: number;
}

function sentences(tokens: readonly WordToken[]): Sentence[] {
	const found: Sentence[] = [];
	let start = 0;
	for (let at = 0; at < tokens.length; at++) {
		const next = tokens[at + 1];
		if (next && !/[.!?…;]/.test(tokens[at]?.text ?? "") && !next.gap.includes("\n")) continue;
		const inside = tokens.slice(start, at + 1);
		found.push({
			start,
			size: inside.length,
			norm: inside.map(({ norm }) => norm).join(" "),
			letters: inside.reduce((sum, { letters }) => sum + letters, 0),
		});
		start = at + 1;
	}
	return found;
}

type Weighed = { norm: string; letters: number };

/** The heaviest common subsequence by a table of n times m; a word weighs twice its letters and a sign one. */
function heaviest(a: readonly Weighed[], b: readonly Weighed[]): Match[] {
	const width = b.length + 1;
	const table = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number) => table[i * width + j] as number;
	const weights = a.map(({ letters }) => (letters > 0 ? letters * 2 : 1));
	for (let i = a.length - 1; i >= 0; i--) {
		const norm = a[i]?.norm;
		const weight = weights[i] as number;
		for (let j = b.length - 1; j >= 0; j--) {
			const skipped = Math.max(at(i + 1, j), at(i, j + 1));
			table[i * width + j] = b[j]?.norm === norm ? Math.max(skipped, at(i + 1, j + 1) + weight) : skipped;
		}
	}
	const matches: Match[] = [];
	let [i, j] = [0, 0];
	while (i < a.length && j < b.length) {
		if (a[i]?.norm === b[j]?.norm && at(i, j) === at(i + 1, j + 1) + (weights[i] as number)) matches.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return matches;
}
