import type { Hit, Scan } from "../../rules/scan.ts";
import type { Segment } from "../../words/segments.ts";
import { MANNER, NOUN_PAIRS, PAIRS } from "../pairs/pairs.ts";
import { at, PREPOSITIONS } from "../words/edits.ts";
import { DEFAULT_PAIRS } from "./default-pairs.ts";
import { SERVICE_NOUNS, SERVICE_PAIRS } from "./service-pairs.ts";
import { inserted } from "./slots.ts";

/** Finds the phrase pair for a forbidden verb, noun or quotation. */

interface Condition {
	stems: readonly string[];
	/** None of the stems may stand there. */
	none: boolean;
	/** The whole sentence is looked through, not the clause alone. */
	everywhere: boolean;
	/** The openings of words that one of the stems may begin, as `letterOf` tells them. */
	letters: number;
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

/** How the words in quotation marks are read. */
const QUOTED = '"…"';

const firstLetters = (text: string): string => text.slice(0, 2);

const readConditions = (text: string): Condition[] =>
	text
		.split("&")
		.map((group) => group.trim())
		.filter((group) => group !== "")
		.map((group) => {
			const stems = group.replace(/^[!*]\s*/, "").split(" ");
			const letters = stems.reduce((all, stem) => all | stemLetters(stem), 0);
			return { stems, none: group.startsWith("!"), everywhere: group.startsWith("*"), letters };
		});

/** The first two letters of a word as a bit that some pairs of letters share; all bits for no word. */
function letterOf(word: string): number {
	if (word === "") return -1;
	return 1 << ((word.charCodeAt(0) * 7 + (word.length > 1 ? word.charCodeAt(1) : 0)) & 31);
}

/** The openings of the words that have a stem; a stem of one letter begins many. */
function stemLetters(stem: string): number {
	if (stem === '"') return letterOf(QUOTED);
	if (stem === "ты") return letterOf(stem) | letterOf(QUOTED);
	if (stem.endsWith(".")) return letterOf(stem.slice(0, -1));
	return stem.length < 2 ? -1 : letterOf(stem);
}

/** The openings of the words of a clause. */
function lettersIn(scan: Scan, from: number, to: number): number {
	let letters = 0;
	for (let i = from; i < to; i++) letters |= letterOf(at(scan, i));
	return letters;
}

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
	/** The phrase answers the condition of the ban as well, which falls away: its line ends in " .". */
	whole?: boolean;
}

/** The phrase pair for the verb at token `verb`; of those for every trade alone, or of all. A later choice is another wording. */
export function pairFor(
	scan: Scan,
	hit: Hit,
	verb: number,
	text: string,
	service = false,
	choice = 0,
	part?: Segment,
): Paired | undefined {
	const segment = part ?? scan.segments.find((one) => one.from <= verb && verb < one.to) ?? hit.segment;
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

/** What a table says of a verb in a stretch of the sentence, as far as it was asked for. */
interface Asked {
	table: Table;
	segment: Segment;
	verb: number;
	found: Paired[];
	more: Iterator<Paired>;
}

const asked = new WeakMap<Scan, Asked[]>();

function phraseOf(
	table: Table,
	scan: Scan,
	segment: Segment,
	verb: number,
	text: string,
	choice = 0,
): Paired | undefined {
	const pairs = pairsOf(table, at(scan, verb));
	if (pairs.length === 0) return undefined;
	let all = asked.get(scan);
	if (all === undefined) {
		all = [];
		asked.set(scan, all);
	}
	let one = all.find((each) => each.table === table && each.verb === verb && each.segment === segment);
	if (one === undefined) {
		one = { table, segment, verb, found: [], more: phrasesOf(pairs, scan, segment, verb, text) };
		all.push(one);
	}
	while (one.found.length <= choice) {
		const next = one.more.next();
		if (next.done === true) return undefined;
		one.found.push(next.value);
	}
	return one.found[choice];
}

function* phrasesOf(
	pairs: readonly Pair[],
	scan: Scan,
	segment: Segment,
	verb: number,
	text: string,
): Generator<Paired> {
	const letters = lettersIn(scan, segment.from, segment.to);
	const seen: string[] = [];
	for (const bare of [false, true])
		for (const pair of pairs) {
			if ((pair.near.length === 0) !== bare || !holdAll(pair.near, scan, segment, verb, letters)) continue;
			for (const wording of pair.phrases) {
				const whole = wording.endsWith(" .");
				const phrase = inserted(whole ? wording.slice(0, -2) : wording, scan, segment, verb, text);
				if (phrase === undefined || seen.includes(phrase)) continue;
				seen.push(phrase);
				yield { phrase, named: pair.near.flatMap((condition) => namedBy(scan, segment, verb, condition)), whole };
			}
		}
}

/** True when the word has the stem; "stem-" has no reflexive forms: «трогать», not «трогаться». */
const begins = (norm: string, stem: string): boolean =>
	stem === "спор" && norm.startsWith("спорт")
		? false
		: stem.endsWith("-")
			? norm.startsWith(stem.slice(0, -1)) && !/с[яь]$/.test(norm)
			: norm.startsWith(stem);

const fits = (norm: string, stem: string): boolean =>
	stem === "ценн" && norm.startsWith("ценник") ? false : stands(norm, stem);

const stands = (norm: string, stem: string): boolean =>
	(stem === '"' ? norm === QUOTED : stem.endsWith(".") ? norm === stem.slice(0, -1) : norm.startsWith(stem)) ||
	(stem === "ты" && norm === QUOTED);

/** True when a word has one of the stems of a condition. */
function meets(norm: string, { stems, letters }: Condition): boolean {
	if ((letterOf(norm) & letters) === 0) return false;
	for (const stem of stems) if (fits(norm, stem)) return true;
	return false;
}

function holds(scan: Scan, segment: Segment, verb: number, condition: Condition): boolean {
	const from = condition.everywhere ? 0 : segment.from;
	const to = condition.everywhere ? scan.tokens.length : segment.to;
	for (let i = from; i < to; i++) if (i !== verb && meets(at(scan, i), condition)) return !condition.none;
	return condition.none;
}

/** True when all conditions hold; `letters` are those of the clause. */
function holdAll(
	conditions: readonly Condition[],
	scan: Scan,
	segment: Segment,
	verb: number,
	letters: number,
): boolean {
	for (const condition of conditions)
		if (!condition.none && !condition.everywhere && (condition.letters & letters) === 0) return false;
	for (const condition of conditions) if (!holds(scan, segment, verb, condition)) return false;
	return true;
}

/** The tokens that a condition asks for. */
function namedBy(scan: Scan, segment: Segment, verb: number, condition: Condition): number[] {
	if (condition.none) return [];
	const named: number[] = [];
	const from = condition.everywhere ? 0 : segment.from;
	const to = condition.everywhere ? scan.tokens.length : segment.to;
	for (let i = from; i < to; i++) if (i !== verb && meets(at(scan, i), condition)) named.push(i);
	return named;
}

/** What the tables have for a noun. */
interface NounPairs {
	services: readonly Pair[];
	common: (typeof nounPairs)[number] | undefined;
}

const nounsKnown = new Map<string, NounPairs>();

/** The same, found once for a word. */
function nounsOf(norm: string): NounPairs {
	const before = nounsKnown.get(norm);
	if (before !== undefined) return before;
	const found: NounPairs = {
		services: serviceNouns.filter((one) => begins(norm, one.stem)),
		common: nounPairs.find((one) => one.stems.some((stem) => begins(norm, stem) || norm.includes(`-${stem}`))),
	};
	if (nounsKnown.size >= REMEMBERED) nounsKnown.clear();
	if (norm.length <= 64) nounsKnown.set(norm, found);
	return found;
}

/** «О сплетнях забудьте», «От сленга лучше отказаться»: what stands before the noun that is banned. */
const LEFT = /^(?:об?|про|от)$/;

/** The phrase pair for a deed that a noun names, near the prohibiting words. */
export function nounPairFor(
	scan: Scan,
	hit: Hit,
	from: number,
	to: number,
	text: string,
	service = false,
	choice = 0,
): Paired | undefined {
	let left = choice;
	const single = hit.code === "prohibition.no-noun" || hit.code === "prohibition.manner";
	const named = single && at(scan, hit.from) !== "ни" ? hit.from + 1 : hit.to;
	const order = service ? range(from, to) : [...range(named, to), ...range(from, hit.from)];
	for (const i of [...order.filter((k) => !MODIFYING.test(at(scan, k))), ...order]) {
		const norm = at(scan, i);
		if (
			norm.length < 3 ||
			PREPOSITIONS.has(norm) ||
			(i < hit.from &&
				PREPOSITIONS.has(at(scan, i - 1)) &&
				(!LEFT.test(at(scan, i - 1)) || /^(?:слов|фраз)/.test(norm)))
		)
			continue;
		const { services, common } = nounsOf(norm);
		for (const own of services) {
			const segment = scan.segments.find((one) => one.from <= i && i < one.to) ?? hit.segment;
			if (!own.near.every((condition) => holds(scan, segment, i, condition))) continue;
			for (const wording of own.phrases) {
				const phrase = inserted(wording, scan, segment, i, text);
				if (phrase !== undefined && left-- === 0)
					return { phrase, named: [i, ...own.near.flatMap((condition) => namedBy(scan, segment, i, condition))] };
			}
		}
		if (service || choice > 0) continue;
		if (common !== undefined) return { phrase: common.phrase, named: [i] };
	}
	return undefined;
}

const MODIFYING = /(?:ый|[^н]ий|ая|ое|ые|ого|его|ых|их|ым|им|ыми|ими|ую)$/;

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
