import { at, PREPOSITIONS } from "./edits.ts";
import { MANNER, NOUN_PAIRS, PAIRS, QUOTES } from "./pairs.ts";
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
		if (pair.near.length > 0 && !isNear(scan, segment, verb, pair.near)) continue;
		if (best === undefined || (best.near.length === 0 && pair.near.length > 0)) best = pair;
	}
	if (best?.phrase === "@quote") return quoteFor(scan, segment, text);
	return best?.phrase;
}

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

export function quoteFor(scan: Scan, segment: Segment, text: string, strict = false): string | undefined {
	for (let i = segment.from; i < scan.tokens.length; i++) {
		const token = scan.tokens[i];
		if (token?.norm !== '"…"') continue;
		const said = text.slice(token.start, token.end).toLowerCase();
		const found = quotes.find((one) => one.stems.some((stem) => said.includes(stem)));
		if (found === undefined && strict) continue;
		return `~сказать/говорить {D}: «${found?.phrase ?? "Сейчас всё уточню и помогу вам"}»`;
	}
	return undefined;
}

/** The phrase pair for a deed that a noun names, near the prohibiting words. */
export function nounPairFor(scan: Scan, hit: Hit, from: number, to: number): string | undefined {
	const single = hit.code === "prohibition.no-noun" || hit.code === "prohibition.manner";
	const named = single && at(scan, hit.from) !== "ни" ? hit.from + 1 : hit.to;
	const order = [...range(named, to), ...range(from, hit.from)];
	for (const i of order) {
		const norm = at(scan, i);
		if (norm.length < 3 || PREPOSITIONS.has(norm)) continue;
		const pair = nounPairs.find((one) => one.stems.some((stem) => norm.startsWith(stem) || norm.includes(`-${stem}`)));
		if (pair !== undefined) return pair.phrase;
	}
	return undefined;
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
