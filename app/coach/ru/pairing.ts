import { DEFAULT_PAIRS } from "./default-pairs.ts";
import { at, PREPOSITIONS } from "./edits.ts";
import { MANNER, NOUN_PAIRS, PAIRS } from "./pairs.ts";
import type { Hit, Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";
import { SERVICE_NOUNS, SERVICE_PAIRS } from "./service-pairs.ts";
import { inserted } from "./slots.ts";

/** Finds the phrase pair for a forbidden verb, noun or quotation. */

interface Condition {
	stems: readonly string[];
	/** None of the stems may stand there. */
	none: boolean;
	/** The whole sentence is looked through, not the clause alone. */
	everywhere: boolean;
}

interface Pair {
	stem: string;
	near: readonly Condition[];
	/** One wording, or several parted by "||" in the data. */
	phrases: readonly string[];
}

interface Table {
	pairs: ReadonlyMap<string, readonly Pair[]>;
	/** The pairs of words that were asked for before. */
	found: Map<string, readonly Pair[]>;
}

const firstLetters = (text: string): string => text.slice(0, 2);

const readConditions = (text: string): Condition[] =>
	text
		.split("&")
		.map((group) => group.trim())
		.filter((group) => group !== "")
		.map((group) => ({
			stems: group.replace(/^[!*]\s*/, "").split(" "),
			none: group.startsWith("!"),
			everywhere: group.startsWith("*"),
		}));

function readPairs(text: string): Table {
	const pairs = new Map<string, Pair[]>();
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const [stems = "", near = "", phrase = ""] = line.split(";").map((part) => part.trim());
		const conditions = readConditions(near);
		const phrases = phrase.split("||").map((one) => one.trim());
		for (const stem of stems.split(" ")) {
			const pair = { stem, near: conditions, phrases };
			const key = firstLetters(stem);
			const known = pairs.get(key);
			if (known === undefined) pairs.set(key, [pair]);
			else known.push(pair);
		}
	}
	return { pairs, found: new Map() };
}

const twoColumns = (text: string): { stems: readonly string[]; phrase: string }[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => {
			const [stems = "", phrase = ""] = line.split(";").map((part) => part.trim());
			return { stems: stems.split(/[ |]/), phrase };
		});

const verbPairs = readPairs(PAIRS);

const defaultVerbs = readPairs(DEFAULT_PAIRS);

const serviceVerbs = readPairs(SERVICE_PAIRS);

const serviceNouns = [...readPairs(SERVICE_NOUNS).pairs.values()].flat();

const nounPairs = twoColumns(NOUN_PAIRS);

export const manners = twoColumns(MANNER);

/** A phrase, and the tokens of the sentence that its pair asks for: what they name, the phrase answers. */
export interface Paired {
	phrase: string;
	named: readonly number[];
}

/** The phrase pair for the verb at token `verb`; of those for every trade alone, or of all. A later choice is another wording. */
export function pairFor(
	scan: Scan,
	hit: Hit,
	verb: number,
	text: string,
	service = false,
	choice = 0,
): Paired | undefined {
	const segment = scan.segments.find((one) => one.from <= verb && verb < one.to) ?? hit.segment;
	return (
		phraseOf(serviceVerbs, scan, segment, verb, text, choice) ??
		(service || choice > 0
			? undefined
			: (phraseOf(verbPairs, scan, segment, verb, text) ?? phraseOf(defaultVerbs, scan, segment, verb, text)))
	);
}

/** The pairs of the verb; found once for a word of a table. */
function pairsOf(table: Table, norm: string): readonly Pair[] {
	let pairs = table.found.get(norm);
	if (pairs === undefined) {
		pairs = (table.pairs.get(firstLetters(norm)) ?? []).filter((pair) => begins(norm, pair.stem));
		if (table.found.size >= REMEMBERED) table.found.clear();
		if (norm.length <= 64) table.found.set(norm, pairs);
	}
	return pairs;
}

const REMEMBERED = 2000;

function phraseOf(
	table: Table,
	scan: Scan,
	segment: Segment,
	verb: number,
	text: string,
	choice = 0,
): Paired | undefined {
	let left = choice;
	let best: Paired | undefined;
	for (const pair of pairsOf(table, at(scan, verb))) {
		if (best !== undefined && pair.near.length === 0) continue;
		if (!pair.near.every((condition) => holds(scan, segment, verb, condition))) continue;
		for (const wording of pair.phrases) {
			const phrase = inserted(wording, scan, segment, verb, text);
			if (phrase === undefined) continue;
			const found = { phrase, named: pair.near.flatMap((condition) => namedBy(scan, segment, verb, condition)) };
			if (pair.near.length > 0) {
				if (left-- === 0) return found;
			} else if (best === undefined && choice === 0) best = found;
		}
	}
	return best;
}

/** True when the word has the stem; "stem-" has no reflexive forms: «трогать», not «трогаться». */
const begins = (norm: string, stem: string): boolean =>
	stem.endsWith("-") ? norm.startsWith(stem.slice(0, -1)) && !/с[яь]$/.test(norm) : norm.startsWith(stem);

const fits = (norm: string, stem: string): boolean =>
	(stem === '"' ? norm === '"…"' : stem.endsWith(".") ? norm === stem.slice(0, -1) : norm.startsWith(stem)) ||
	(stem === "ты" && norm === '"…"');

function holds(scan: Scan, segment: Segment, verb: number, condition: Condition): boolean {
	const from = condition.everywhere ? 0 : segment.from;
	const to = condition.everywhere ? scan.tokens.length : segment.to;
	for (let i = from; i < to; i++)
		if (i !== verb && condition.stems.some((stem) => fits(at(scan, i), stem))) return !condition.none;
	return condition.none;
}

/** The tokens that a condition asks for. */
function namedBy(scan: Scan, segment: Segment, verb: number, condition: Condition): number[] {
	if (condition.none) return [];
	const named: number[] = [];
	const from = condition.everywhere ? 0 : segment.from;
	const to = condition.everywhere ? scan.tokens.length : segment.to;
	for (let i = from; i < to; i++)
		if (i !== verb && condition.stems.some((stem) => fits(at(scan, i), stem))) named.push(i);
	return named;
}

/** The phrase pair for a deed that a noun names, near the prohibiting words. */
export function nounPairFor(
	scan: Scan,
	hit: Hit,
	from: number,
	to: number,
	text: string,
	service = false,
): Paired | undefined {
	const single = hit.code === "prohibition.no-noun" || hit.code === "prohibition.manner";
	const named = single && at(scan, hit.from) !== "ни" ? hit.from + 1 : hit.to;
	const order = service ? range(from, to) : [...range(named, to), ...range(from, hit.from)];
	for (const i of [...order.filter((k) => !MODIFYING.test(at(scan, k))), ...order]) {
		const norm = at(scan, i);
		if (norm.length < 3 || PREPOSITIONS.has(norm) || (i < hit.from && PREPOSITIONS.has(at(scan, i - 1)))) continue;
		for (const own of serviceNouns) {
			if (!norm.startsWith(own.stem) || !own.near.every((condition) => holds(scan, hit.segment, i, condition)))
				continue;
			const phrase = inserted(own.phrases[0] ?? "", scan, hit.segment, i, text);
			if (phrase !== undefined)
				return { phrase, named: [i, ...own.near.flatMap((condition) => namedBy(scan, hit.segment, i, condition))] };
		}
		if (service) continue;
		const pair = nounPairs.find((one) => one.stems.some((stem) => norm.startsWith(stem) || norm.includes(`-${stem}`)));
		if (pair !== undefined) return { phrase: pair.phrase, named: [i] };
	}
	return undefined;
}

const MODIFYING = /(?:ый|[^н]ий|ая|ое|ые|ого|его|ых|их|ым|им|ыми|ими|ую)$/;

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
