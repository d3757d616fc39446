import { DEFAULT_PAIRS } from "./default-pairs.ts";
import { at, PREPOSITIONS, textOf } from "./edits.ts";
import { formOf } from "./forms.ts";
import { MANNER, NOUN_PAIRS, PAIRS, QUOTES } from "./pairs.ts";
import { personAt } from "./people.ts";
import type { Hit, Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";
import { SERVICE_NOUNS, SERVICE_PAIRS } from "./service-pairs.ts";

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
	phrase: string;
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

function readPairs(text: string): Map<string, Pair[]> {
	const table = new Map<string, Pair[]>();
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const [stems = "", near = "", phrase = ""] = line.split(";").map((part) => part.trim());
		for (const stem of stems.split(" ")) {
			const pair = { stem, near: readConditions(near), phrase };
			const key = firstLetters(stem);
			const known = table.get(key);
			if (known === undefined) table.set(key, [pair]);
			else known.push(pair);
		}
	}
	return table;
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

const serviceNouns = [...readPairs(SERVICE_NOUNS).values()].flat();

const nounPairs = twoColumns(NOUN_PAIRS);

export const manners = twoColumns(MANNER);

const quotes = QUOTES.split("\n")
	.filter((line) => line !== "")
	.map((line) => {
		const [stems = "", phrase = ""] = line.split(";").map((part) => part.trim());
		return { stems: stems.split("|"), phrase };
	});

/** A phrase, and the tokens of the sentence that its pair asks for: what they name, the phrase answers. */
export interface Paired {
	phrase: string;
	named: readonly number[];
}

/** The phrase pair for the verb at token `verb`; of those for every trade alone, or of all. */
export function pairFor(scan: Scan, hit: Hit, verb: number, text: string, service = false): Paired | undefined {
	const segment = scan.segments.find((one) => one.from <= verb && verb < one.to) ?? hit.segment;
	return (
		phraseOf(serviceVerbs, scan, segment, verb, text) ??
		(service
			? undefined
			: (phraseOf(verbPairs, scan, segment, verb, text) ?? phraseOf(defaultVerbs, scan, segment, verb, text)))
	);
}

function phraseOf(
	table: ReadonlyMap<string, readonly Pair[]>,
	scan: Scan,
	segment: Segment,
	verb: number,
	text: string,
): Paired | undefined {
	const norm = at(scan, verb);
	let best: Paired | undefined;
	for (const pair of table.get(firstLetters(norm)) ?? []) {
		if (!begins(norm, pair.stem) || (best !== undefined && pair.near.length === 0)) continue;
		if (!pair.near.every((condition) => holds(scan, segment, verb, condition))) continue;
		const phrase = inserted(pair.phrase, scan, segment, verb, text);
		if (phrase === undefined) continue;
		const found = { phrase, named: pair.near.flatMap((condition) => namedBy(scan, segment, verb, condition)) };
		if (pair.near.length > 0) return found;
		best = found;
	}
	return best;
}

/** True when the word has the stem; "stem-" has no reflexive forms: «трогать», not «трогаться». */
const begins = (norm: string, stem: string): boolean =>
	stem.endsWith("-") ? norm.startsWith(stem.slice(0, -1)) && !/с[яь]$/.test(norm) : norm.startsWith(stem);

/** The place or time that stands last in the clause of the verb. */
function settingOf(scan: Scan, segment: Segment, verb: number, text: string): string {
	for (let i = verb + 1; i < segment.to - 1; i++)
		if (/^(?:в|во|на|при|перед|после|по|у)$/.test(at(scan, i))) return textOf(scan, text, i, segment.to);
	return "";
}

const AMOUNT = /^(?:дольше|больше|более|свыше|выше|дороже|тяжелее|дальше|длиннее)$/;

/** The phrase with what the sentence itself gives it; undefined when that is not there. */
function inserted(phrase: string, scan: Scan, segment: Segment, verb: number, text: string): string | undefined {
	if (phrase === "@quote") return quoteFor(scan, segment, text);
	if (phrase.includes("{bound}")) {
		let from = segment.from;
		while (from < segment.to && !AMOUNT.test(at(scan, from))) from++;
		if (at(scan, from + 1) === "чем") from++;
		const bound = textOf(scan, text, from + 1, segment.to);
		return bound === ""
			? undefined
			: inserted(phrase.replace("{bound}", bound), scan, { ...segment, to: from }, verb, text);
	}
	if (phrase.includes("{q}")) {
		const quote = scan.tokens.find((token, i) => i >= segment.from && token.norm === '"…"');
		return quote === undefined ? undefined : phrase.replace("{q}", text.slice(quote.start, quote.end));
	}
	if (phrase.includes("{pp}"))
		return inserted(phrase.replace("{pp}", settingOf(scan, segment, verb, text)).trim(), scan, segment, verb, text);
	if (!phrase.includes("{o}")) return phrase;
	const object = objectOf(scan, segment, verb, text);
	if (object === "") return undefined;
	return phrase.replace("{o}", object).replace(/([а-яё]+)\^/, (_, stem: string) => stem + instrumentalEnding(object));
}

/** The thing that the verb acts on, with its adjectives, behind the verb or at the head of the clause; "" when none is certain. */
function objectOf(scan: Scan, segment: Segment, verb: number, text: string): string {
	const from = /^(?:домой|наружу|туда|сюда|никогда|самовольно|самостоятельно)$/.test(at(scan, verb + 1))
		? verb + 2
		: verb + 1;
	return thingAt(scan, from, segment.to, text) || thingAhead(scan, segment, verb, text);
}

const NO_THING = /(?:о|е|ом|ем|ым|им|ими|ыми|ами|ями|ах|ях|ий|ов|ев|ей|ому|ему|ого|его|ых|их)$/;

/** Nouns in -о and -е, which behind a verb are what it acts on. */
const NEUTER = /(?:[ьищ]е|ство|сло|сьмо|людо|тело|окно|ерево|[аи]ло)$/;

/** «Ключи от сейфа нельзя передавать»: the object that stands first. */
function thingAhead(scan: Scan, segment: Segment, verb: number, text: string): string {
	const hit = scan.hits.find((one) => one.verb === verb);
	const to = Math.min(verb, hit?.from ?? verb);
	if (hit === undefined || hit.subject >= 0 || to <= segment.from || to - segment.from > 5) return "";
	const head = thingAt(scan, segment.from, to, text);
	const put = textOf(scan, text, segment.from, to);
	const rest = put.slice(head.length).trim();
	if (head === "" || (rest !== "" && !/^(?:от|из|для|с|на|в) /.test(rest))) return "";
	return segment.from === 0 ? put.charAt(0).toLowerCase() + put.slice(1) : put;
}

function thingAt(scan: Scan, from: number, limit: number, text: string): string {
	let end = from;
	while (end < limit && MODIFIER.test(at(scan, end)) && formOf(at(scan, end)) === "other") end++;
	const head = at(scan, end);
	if (end >= limit || scan.tokens[end]?.kind !== "word" || PREPOSITIONS.has(head) || head.length < 3) return "";
	if (formOf(head) !== "other" || (NO_THING.test(head) && !NEUTER.test(head)) || personAt(head) !== undefined)
		return "";
	end++;
	while (
		end < limit &&
		/(?:а|я|ы|и|ов|ев|ей|ой|ого|его|ых|их)$/.test(at(scan, end)) &&
		!PREPOSITIONS.has(at(scan, end)) &&
		at(scan, end) !== "и" &&
		formOf(at(scan, end)) === "other"
	)
		end++;
	return textOf(scan, text, from, end);
}

const MODIFIER = /(?:ый|ий|ой|ую|юю|ые|ие|ое|ее|свою|свои|свой|чужие)$/;

/** The ending of an instrumental predicate that agrees with an object in the accusative. */
const instrumentalEnding = (object: string): string => {
	const head = object.split(" ").find((word) => !MODIFIER.test(word)) ?? "";
	return /[ую]$/.test(head) || /ь$/.test(head) ? "ой" : /[ыи]$/.test(head) ? "ыми" : "ым";
};

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

export function quoteFor(scan: Scan, segment: Segment, text: string): string | undefined {
	for (let i = segment.from; i < scan.tokens.length; i++) {
		const token = scan.tokens[i];
		if (token?.norm !== '"…"') continue;
		const said = text.slice(token.start, token.end).toLowerCase();
		const found = quotes.find((one) =>
			one.stems.some((stem) => (stem.length < 4 ? said.replace(/[«»"„“”]/g, "").trim() === stem : said.includes(stem))),
		);
		if (found === undefined) continue;
		return found.phrase.startsWith("~") ? found.phrase : `~сказать/говорить {D}: «${found.phrase}»`;
	}
	return undefined;
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
			const phrase = inserted(own.phrase, scan, hit.segment, i, text);
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
