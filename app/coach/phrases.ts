import type { Token } from "./analysis.ts";

/**
 * Phrases over tokens, found by their first word. A pattern is a row of elements parted by spaces:
 * `word`; `a|b|c`; `stem*`; `<class>` (a test given by name); `_` any one word; `_2` up to two words, or none;
 * `?word` (also `?a|b`) may be absent. Punctuation is written as it stands.
 */
export interface PhraseMatch<V> {
	value: V;
	from: number;
	/** Index after the last token. */
	to: number;
}

export interface PhraseTable<V> {
	/** The longest phrase that begins at token `from` and ends before `limit`; of phrases equally long the first in the table. */
	at(tokens: readonly Token[], from: number, limit?: number): PhraseMatch<V> | undefined;
	/** True when some phrase may begin with this word; a cheap first test. */
	mayBegin(norm: string): boolean;
}

export type WordTest = (norm: string) => boolean;

interface Element {
	words: ReadonlySet<string>;
	stems: readonly string[];
	tests: readonly WordTest[];
	any: boolean;
	/** How many tokens in a row it takes. */
	least: 0 | 1;
	most: number;
}

interface Row<V> {
	elements: readonly Element[];
	value: V;
}

export function readElement(written: string, classes: Readonly<Record<string, WordTest>>): Element {
	const gap = /^_(\d)$/.exec(written);
	if (gap !== null) return { words: new Set(), stems: [], tests: [], any: true, least: 0, most: Number(gap[1]) };
	const optional = written.length > 1 && written.startsWith("?");
	const body = optional ? written.slice(1) : written;
	const words = new Set<string>();
	const stems: string[] = [];
	const tests: WordTest[] = [];
	let any = false;
	for (const choice of body.length > 1 && body.includes("|") ? body.split("|") : [body]) {
		if (choice === "_") any = true;
		else if (choice.startsWith("<") && choice.endsWith(">")) {
			const test = classes[choice.slice(1, -1)];
			if (test === undefined) throw new Error(`unknown class ${choice}`);
			tests.push(test);
		} else if (choice.length > 1 && choice.endsWith("*")) stems.push(choice.slice(0, -1));
		else words.add(choice);
	}
	return { words, stems, tests, any, least: optional ? 0 : 1, most: 1 };
}

export function fits({ words, stems, tests }: Element, word: string): boolean {
	if (words.size > 0 && words.has(word)) return true;
	for (const stem of stems) if (word.startsWith(stem)) return true;
	for (const test of tests) if (test(word)) return true;
	return false;
}

/** So many rows with one beginning are asked one by one. */
const FEW = 12;

/** Rows by a word that each demands behind its first; those that demand none are open. */
interface Demands {
	byWord: ReadonlyMap<string, readonly number[]>;
	open: readonly number[];
}

function demandsOf(rows: readonly Row<unknown>[]): Demands {
	const byWord = new Map<string, number[]>();
	const open: number[] = [];
	rows.forEach(({ elements }, i) => {
		let fewest: ReadonlySet<string> | undefined;
		for (const { words, stems, tests, any, least } of elements.slice(1))
			if (
				least > 0 &&
				!any &&
				stems.length + tests.length === 0 &&
				!(fewest !== undefined && fewest.size <= words.size)
			)
				fewest = words;
		if (fewest === undefined) open.push(i);
		for (const word of fewest ?? []) byWord.set(word, [...(byWord.get(word) ?? []), i]);
	});
	return { byWord, open };
}

const isAny = (token: Token): boolean => token.kind === "word" || token.kind === "number" || token.norm === "'";

const REMEMBERED = 20_000;
const isDigit = (norm: string): boolean => norm.charCodeAt(0) >= 0x30 && norm.charCodeAt(0) <= 0x39;

/** Compiles patterns; `key` chooses the form of the tokens to compare ("bare" for Polish without diacritics). */
/* @__NO_SIDE_EFFECTS__ */
export function compilePhrases<V>(
	patterns: readonly (readonly [pattern: string, value: V])[],
	options: { classes?: Readonly<Record<string, WordTest>>; key?: "norm" | "bare" } = {},
): PhraseTable<V> {
	const { classes = {}, key = "norm" } = options;
	const rows: Row<V>[] = patterns.map(([pattern, value]) => ({
		elements: pattern
			.split(/\s+/)
			.filter((element) => element !== "")
			.map((element) => readElement(element, classes)),
		value,
	}));
	/** Rows by a word that they may begin with; those that may begin with a stem, a class or any word are asked one by one. */
	const byWord = new Map<string, number[]>();
	const open: number[] = [];
	rows.forEach(({ elements }, order) => {
		let asked = false;
		for (const element of elements) {
			for (const word of element.words) {
				const known = byWord.get(word);
				if (known === undefined) byWord.set(word, [order]);
				else if (known[known.length - 1] !== order) known.push(order);
			}
			asked ||= element.any || element.stems.length > 0 || element.tests.length > 0;
			if (element.least > 0) break;
		}
		if (asked) open.push(order);
	});
	const mayOpen = (order: number, word: string): boolean => {
		for (const element of rows[order]?.elements ?? []) {
			if (element.any || fits(element, word)) return true;
			if (element.least > 0) break;
		}
		return false;
	};
	const numbered = open.some((order) =>
		rows[order]?.elements.some((element) => element.any || element.tests.length > 0 || element.stems.some(isDigit)),
	);
	const none: readonly Row<V>[] = [];
	const search = (word: string): readonly Row<V>[] => {
		const orders = new Set(byWord.get(word));
		for (const order of open) if (mayOpen(order, word)) orders.add(order);
		return orders.size === 0 ? none : [...orders].sort((a, b) => a - b).flatMap((order) => rows[order] as Row<V>);
	};
	const demands = new WeakMap<readonly Row<V>[], Demands>();
	/** The rows, in their order, less those of many that demand a word which does not follow. */
	const among = (
		begun: readonly Row<V>[],
		tokens: readonly Token[],
		from: number,
		limit: number,
	): readonly Row<V>[] => {
		if (begun.length <= FEW) return begun;
		let asked = demands.get(begun);
		if (asked === undefined) {
			asked = demandsOf(begun);
			demands.set(begun, asked);
		}
		const found = new Set(asked.open);
		for (let i = from; i < Math.min(limit, tokens.length); i++)
			for (const order of asked.byWord.get(tokens[i]?.[key] ?? "") ?? []) found.add(order);
		return [...found].sort((a, b) => a - b).map((order) => begun[order] as Row<V>);
	};
	const known = new Map<string, readonly Row<V>[]>();
	const beginning = (word: string): readonly Row<V>[] => {
		let found = known.get(word);
		if (found === undefined) {
			// Numbers are seldom the same twice: they would only fill the memory.
			if (isDigit(word) && !numbered && !byWord.has(word)) return none;
			found = search(word);
			if (known.size >= REMEMBERED) known.clear();
			if (word.length <= 64) known.set(word, found);
		}
		return found;
	};
	/** The furthest end of elements[at...] from token `index` on, or -1. */
	const reach = (
		elements: readonly Element[],
		at: number,
		tokens: readonly Token[],
		index: number,
		limit: number,
	): number => {
		const element = elements[at];
		if (element === undefined) return index;
		let best = element.least === 0 ? reach(elements, at + 1, tokens, index, limit) : -1;
		for (let count = 1; count <= element.most; count++) {
			const token = index + count - 1 < limit ? tokens[index + count - 1] : undefined;
			if (token === undefined || !((element.any && isAny(token)) || fits(element, token[key]))) break;
			const end = reach(elements, at + 1, tokens, index + count, limit);
			if (end > best) best = end;
		}
		return best;
	};
	return {
		mayBegin: (norm) => beginning(norm) !== none,
		at(tokens, from, limit = tokens.length) {
			const opening = tokens[from];
			if (opening === undefined) return undefined;
			let best: PhraseMatch<V> | undefined;
			for (const row of among(beginning(opening[key]), tokens, from, limit)) {
				const to = reach(row.elements, 0, tokens, from, limit);
				if (to > from && (best === undefined || to > best.to)) best = { value: row.value, from, to };
			}
			return best;
		},
	};
}
