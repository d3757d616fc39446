import type { Token } from "./analysis.ts";

/**
 * Phrases over tokens, compiled into one trie. A pattern is a row of elements parted by spaces:
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
	/** The longest phrase that begins at token `from` and ends before `limit`. */
	at(tokens: readonly Token[], from: number, limit?: number): PhraseMatch<V> | undefined;
	/** True when some phrase may begin with this word; a cheap first test. */
	mayBegin(norm: string): boolean;
}

export type WordTest = (norm: string) => boolean;

interface Node<V> {
	words: Map<string, Node<V>>;
	prefixes: { stem: string; node: Node<V> }[];
	tests: { name: string; test: WordTest; node: Node<V> }[];
	any: Node<V> | undefined;
	values: { value: V; order: number } | undefined;
}

const node = <V>(): Node<V> => ({ words: new Map(), prefixes: [], tests: [], any: undefined, values: undefined });

/** All patterns without optional and repeated parts that a pattern stands for. */
function expand(pattern: string): string[][] {
	let rows: string[][] = [[]];
	for (const element of pattern.split(/\s+/)) {
		if (element === "") continue;
		const gap = /^_(\d)$/.exec(element);
		if (gap !== null) {
			const more: string[][] = [];
			for (let count = 0; count <= Number(gap[1]); count++)
				for (const row of rows) more.push([...row, ...Array<string>(count).fill("_")]);
			rows = more;
		} else if (element.length > 1 && element.startsWith("?")) {
			rows = [...rows, ...rows.map((row) => [...row, element.slice(1)])];
		} else rows = rows.map((row) => [...row, element]);
	}
	return rows;
}

function follow<V>(from: Node<V>, element: string, classes: Readonly<Record<string, WordTest>>): Node<V> {
	if (element === "_") {
		from.any ??= node<V>();
		return from.any;
	}
	if (element.startsWith("<") && element.endsWith(">")) {
		const name = element.slice(1, -1);
		const test = classes[name];
		if (test === undefined) throw new Error(`unknown class ${element}`);
		const known = from.tests.find((one) => one.name === name);
		if (known !== undefined) return known.node;
		const next = node<V>();
		from.tests.push({ name, test, node: next });
		return next;
	}
	if (element.length > 1 && element.endsWith("*")) {
		const stem = element.slice(0, -1);
		const known = from.prefixes.find((one) => one.stem === stem);
		if (known !== undefined) return known.node;
		const next = node<V>();
		from.prefixes.push({ stem, node: next });
		return next;
	}
	const known = from.words.get(element);
	if (known !== undefined) return known;
	const next = node<V>();
	from.words.set(element, next);
	return next;
}

const REMEMBERED = 20_000;

/** Compiles patterns; `key` chooses the form of the tokens to compare ("bare" for Polish without diacritics). */
export function compilePhrases<V>(
	patterns: readonly (readonly [pattern: string, value: V])[],
	options: { classes?: Readonly<Record<string, WordTest>>; key?: "norm" | "bare" } = {},
): PhraseTable<V> {
	const root = node<V>();
	const { classes = {}, key = "norm" } = options;
	patterns.forEach(([pattern, value], order) => {
		for (const row of expand(pattern)) {
			let ends: Node<V>[] = [root];
			for (const element of row) {
				const choices = element.length > 1 && element.includes("|") ? element.split("|") : [element];
				ends = ends.flatMap((end) => choices.map((choice) => follow(end, choice, classes)));
			}
			for (const end of ends) end.values ??= { value, order };
		}
	});
	const begins = (norm: string): boolean =>
		root.words.has(norm) ||
		root.any !== undefined ||
		root.prefixes.some((one) => norm.startsWith(one.stem)) ||
		root.tests.some((one) => one.test(norm));
	const first = new Map<string, boolean>();
	const mayBegin = (norm: string): boolean => {
		let known = first.get(norm);
		if (known === undefined) {
			known = begins(norm);
			if (first.size >= REMEMBERED) first.clear();
			if (norm.length <= 64) first.set(norm, known);
		}
		return known;
	};
	return {
		mayBegin,
		at(tokens, from, limit = tokens.length) {
			const opening = tokens[from];
			if (opening === undefined || !mayBegin(opening[key])) return undefined;
			let best: PhraseMatch<V> | undefined;
			let order = -1;
			const walk = (here: Node<V>, index: number): void => {
				if (
					here.values !== undefined &&
					(best === undefined || index > best.to || (index === best.to && here.values.order < order))
				) {
					best = { value: here.values.value, from, to: index };
					order = here.values.order;
				}
				const token = index < limit ? tokens[index] : undefined;
				if (token === undefined) return;
				const word = token[key];
				const next = here.words.get(word);
				if (next !== undefined) walk(next, index + 1);
				for (const one of here.prefixes) if (word.startsWith(one.stem)) walk(one.node, index + 1);
				for (const one of here.tests) if (one.test(word)) walk(one.node, index + 1);
				if (here.any !== undefined && (token.kind === "word" || token.kind === "number" || token.norm === "'"))
					walk(here.any, index + 1);
			};
			walk(root, from);
			return best;
		},
	};
}
