/** Word tables as compact strings: one look-up per word and no pattern run over the text. */

interface Stem<V> {
	value: V;
	/** Allowed endings; undefined for any. */
	endings: ReadonlySet<string> | undefined;
	/** What may not follow the stem. */
	not: readonly string[];
}

export interface StemTable<V> {
	/** The value of a normalised word, or undefined. */
	find(norm: string): V | undefined;
	/** Every stem as written, for tests. */
	readonly entries: readonly string[];
}

export interface StemGroup<V> {
	value: V;
	/**
	 * Entries parted by white space: `word` is that word alone; `stem*` any word with that beginning; `stem~adj` the stem with an
	 * ending of the class `adj` ("-" in a class is the empty ending); `stem*!x,y` and `stem~adj!x,y` less words that go on with x or y;
	 * `!word` and `!stem*` are exempt from the whole table.
	 */
	words: string;
}

const REMEMBERED = 20_000;

function compileEntry<V>(
	entry: string,
	value: V,
	classes: Readonly<Record<string, ReadonlySet<string>>>,
): [string, Stem<V>] | undefined {
	const [body = "", exclusions] = entry.split("!");
	const not = exclusions === undefined ? [] : exclusions.split(",");
	if (body.endsWith("*")) return [body.slice(0, -1), { value, endings: undefined, not }];
	const at = body.indexOf("~");
	if (at < 0) return undefined;
	const endings = classes[body.slice(at + 1)];
	if (endings === undefined) throw new Error(`unknown class of endings in ${entry}`);
	return [body.slice(0, at), { value, endings, not }];
}

/** Compiles word groups; where several match, an exact word wins, then the longest stem, then the later group. */
/* @__NO_SIDE_EFFECTS__ */
export function compileStems<V>(
	groups: readonly StemGroup<V>[],
	endings: Readonly<Record<string, string>> = {},
): StemTable<V> {
	const classes: Record<string, ReadonlySet<string>> = {};
	for (const [name, list] of Object.entries(endings)) {
		classes[name] = new Set(list.split(/\s+/).map((ending) => (ending === "-" ? "" : ending)));
	}
	const exact = new Map<string, V>();
	const stems = new Map<string, Stem<V>[]>();
	const exempt = new Set<string>();
	const exemptStems: string[] = [];
	const entries: string[] = [];
	let shortest = Number.MAX_SAFE_INTEGER;
	let longest = 0;
	for (const group of groups) {
		for (const entry of group.words.split(/\s+/)) {
			if (entry === "") continue;
			if (entry.startsWith("!")) {
				if (entry.endsWith("*")) exemptStems.push(entry.slice(1, -1));
				else exempt.add(entry.slice(1));
				continue;
			}
			entries.push(entry);
			const compiled = compileEntry(entry, group.value, classes);
			if (compiled === undefined) {
				exact.set(entry, group.value);
				continue;
			}
			const [key, stem] = compiled;
			const others = stems.get(key);
			if (others === undefined) stems.set(key, [stem]);
			else others.unshift(stem);
			shortest = Math.min(shortest, key.length);
			longest = Math.max(longest, key.length);
		}
	}
	const search = (norm: string): V | undefined => {
		if (exempt.has(norm)) return undefined;
		const whole = exact.get(norm);
		if (whole !== undefined) return whole;
		for (const stem of exemptStems) if (norm.startsWith(stem)) return undefined;
		for (let length = Math.min(longest, norm.length); length >= shortest; length--) {
			for (const stem of stems.get(norm.slice(0, length)) ?? []) {
				const rest = norm.slice(length);
				if (stem.endings !== undefined && !stem.endings.has(rest)) continue;
				if (stem.not.some((end) => rest.startsWith(end))) continue;
				return stem.value;
			}
		}
		return undefined;
	};
	const known = new Map<string, V | undefined>();
	return {
		entries,
		find(norm) {
			const before = known.get(norm);
			if (before !== undefined || known.has(norm)) return before;
			const value = search(norm);
			if (known.size >= REMEMBERED) known.clear();
			if (norm.length <= 64) known.set(norm, value);
			return value;
		},
	};
}
