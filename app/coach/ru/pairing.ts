import { at, PREPOSITIONS, textOf } from "./edits.ts";
import { formOf } from "./forms.ts";
import { MANNER, NOUN_PAIRS, PAIRS, QUOTES } from "./pairs.ts";
import { personAt } from "./people.ts";
import type { Hit, Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";

/** Finds the phrase pair for a forbidden verb, noun or quotation. */

interface Pair {
	stem: string;
	near: readonly string[];
	phrase: string;
}

const firstLetters = (text: string): string => text.slice(0, 2);

function readPairs(text: string): Map<string, Pair[]> {
	const table = new Map<string, Pair[]>();
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const [stems = "", near = "", phrase = ""] = line.split(";").map((part) => part.trim());
		for (const stem of stems.split(" ")) {
			const pair = { stem, near: near === "" ? [] : near.split(" "), phrase };
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

const nounPairs = twoColumns(NOUN_PAIRS);

export const manners = twoColumns(MANNER);

const quotes = QUOTES.split("\n")
	.filter((line) => line !== "")
	.map((line) => {
		const [stems = "", phrase = ""] = line.split(";").map((part) => part.trim());
		return { stems: stems.split("|"), phrase };
	});

/** The phrase pair for the verb at token `verb`. */
export function pairFor(scan: Scan, hit: Hit, verb: number, text: string): string | undefined {
	const norm = at(scan, verb);
	const candidates = verbPairs.get(firstLetters(norm)) ?? [];
	const segment = scan.segments.find((one) => one.from <= verb && verb < one.to) ?? hit.segment;
	let best: Pair | undefined;
	for (const pair of candidates) {
		if (!norm.startsWith(pair.stem)) continue;
		if (pair.phrase.includes("{o}") && objectOf(scan, segment, verb, text) === "") continue;
		if (pair.near.length > 0 && !isNear(scan, segment, verb, pair.near)) continue;
		if (best === undefined || (best.near.length === 0 && pair.near.length > 0)) best = pair;
	}
	if (best?.phrase === "@quote") return quoteFor(scan, segment, text);
	if (best === undefined || !best.phrase.includes("{o}")) return best?.phrase;
	const object = objectOf(scan, segment, verb, text);
	return best.phrase
		.replace("{o}", object)
		.replace(/([а-яё]+)\^/, (_, stem: string) => stem + instrumentalEnding(object));
}

/** The thing that the verb acts on, with its adjectives, as it stands after the verb; "" when none is certain. */
function objectOf(scan: Scan, segment: Segment, verb: number, text: string): string {
	let end = verb + 1;
	while (end < segment.to && MODIFIER.test(at(scan, end)) && formOf(at(scan, end)) === "other") end++;
	const head = at(scan, end);
	if (end >= segment.to || scan.tokens[end]?.kind !== "word" || PREPOSITIONS.has(head) || head.length < 3) return "";
	if (
		formOf(head) !== "other" ||
		/(?:о|е|ом|ем|ами|ями|ах|ях|ий|ов|ев|ей|ому|ему)$/.test(head) ||
		personAt(head) !== undefined
	)
		return "";
	end++;
	while (
		end < segment.to &&
		/(?:а|я|ы|и|ов|ев|ей|ой|ого|его|ых|их)$/.test(at(scan, end)) &&
		!PREPOSITIONS.has(at(scan, end)) &&
		at(scan, end) !== "и" &&
		formOf(at(scan, end)) === "other"
	)
		end++;
	return textOf(scan, text, verb + 1, end);
}

const MODIFIER = /(?:ый|ий|ой|ую|юю|ые|ие|ое|ее|свою|свои|свой|чужие)$/;

/** The ending of an instrumental predicate that agrees with an object in the accusative. */
const instrumentalEnding = (object: string): string => {
	const head = object.split(" ").find((word) => !MODIFIER.test(word)) ?? "";
	return /[ую]$/.test(head) || /ь$/.test(head) ? "ой" : /[ыи]$/.test(head) ? "ыми" : "ым";
};

function isNear(scan: Scan, segment: Segment, verb: number, near: readonly string[]): boolean {
	for (let i = segment.from; i < segment.to; i++) {
		if (i === verb) continue;
		const token = scan.tokens[i];
		if (token === undefined) continue;
		for (const stem of near) {
			if (stem === '"' ? token.norm === '"…"' : token.norm.startsWith(stem)) return true;
			if (stem === "ты" && token.norm === '"…"') return true;
		}
	}
	return false;
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
export function nounPairFor(scan: Scan, hit: Hit, from: number, to: number): string | undefined {
	const single = hit.code === "prohibition.no-noun" || hit.code === "prohibition.manner";
	const named = single && at(scan, hit.from) !== "ни" ? hit.from + 1 : hit.to;
	const order = [...range(named, to), ...range(from, hit.from)];
	for (const i of [...order.filter((k) => !MODIFYING.test(at(scan, k))), ...order]) {
		const norm = at(scan, i);
		if (norm.length < 3 || PREPOSITIONS.has(norm) || (i < hit.from && PREPOSITIONS.has(at(scan, i - 1)))) continue;
		const pair = nounPairs.find((one) => one.stems.some((stem) => norm.startsWith(stem) || norm.includes(`-${stem}`)));
		if (pair !== undefined) return pair.phrase;
	}
	return undefined;
}

const MODIFYING = /(?:ый|[^н]ий|ая|ое|ые|ого|его|ых|их|ым|им|ыми|ими|ую)$/;

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
