import type { Language } from "#app/platform/languages.ts";
import { searchText } from "../search-text.ts";

/** A text with the heading that it stands under. */
export interface PlacedText {
	text: string;
	section: string;
}

interface Candidate {
	old: number;
	fresh: number;
	/** Likeness of the words, 0 to 1. */
	words: number;
	score: number;
}

/** Texts less alike than this are different texts; short ones have to be more alike. */
const ALIKE = 0.4;
const ALIKE_SHORT = 0.55;
/** So many words that are no small ones make a text short. */
const SHORT = 3;
/** Above this a text is known even when another is nearly as like it. */
const SURE = 0.62;
/** Two candidates as close as this are told apart by nothing. */
const CLOSE = 0.03;
/** What the same heading, and a known neighbour on either side, add to the score. */
const SAME_SECTION = 0.06;
const NEIGHBOUR = 0.05;

/**
 * For each new text the place of the old one that it is a later wording of, or null. Equal texts first (case, signs and accents
 * aside), then by likeness of their words, the likeliest pair of all first; rare words weigh more, endings are cut off, and
 * heading and known neighbours decide between near ones. What is like two texts to the same degree and not surely like one of
 * them is new. `fixed` holds what is known beforehand: a new text's old one, or null for none.
 */
export function pairTexts(
	old: readonly PlacedText[],
	fresh: readonly PlacedText[],
	language: Language,
	fixed: ReadonlyMap<number, number | null> = new Map(),
): (number | null)[] {
	const pairs = fresh.map((_, at): number | null | undefined => fixed.get(at));
	const taken = new Set([...fixed.values()].filter((one) => one !== null));
	pairEquals(old, fresh, pairs, taken);
	const texts = wordsOf(old, fresh, language);
	const left = candidates(texts, (o, f) => !taken.has(o) && pairs[f] === undefined);
	for (const one of left) one.score += context(old, fresh, pairs, one);
	const sorted = left.sort((a, b) => b.score - a.score || a.fresh - b.fresh || a.old - b.old);
	for (const [at, one] of sorted.entries()) {
		if (taken.has(one.old) || pairs[one.fresh] !== undefined) continue;
		if (
			one.words < SURE &&
			hasRival(sorted, at, (other) => !taken.has(other.old) && pairs[other.fresh] === undefined)
		) {
			continue;
		}
		pairs[one.fresh] = one.old;
		taken.add(one.old);
	}
	return pairs.map((pair) => pair ?? null);
}

/** Equal texts in their order, those under the same heading first. */
function pairEquals(
	old: readonly PlacedText[],
	fresh: readonly PlacedText[],
	pairs: (number | null | undefined)[],
	taken: Set<number>,
): void {
	const byText = new Map<string, number[]>();
	for (const [at, { text }] of old.entries()) {
		const list = byText.get(searchText(text)) ?? [];
		list.push(at);
		byText.set(searchText(text), list);
	}
	for (const sameSection of [true, false]) {
		for (const [at, { text, section }] of fresh.entries()) {
			if (pairs[at] !== undefined || !text.trim()) continue;
			const found = byText
				.get(searchText(text))
				?.find((one) => !taken.has(one) && (!sameSection || old[one]?.section === section));
			if (found === undefined) continue;
			pairs[at] = found;
			taken.add(found);
		}
	}
}

const ENGLISH_ENDING = /(?:ing|ed|es|s|ly)$/;

/** Words of up to so many letters are small ones. */
const SMALL = 3;
/** Russian and Polish words are told by so many first letters at most. */
const STEM = 6;

/** The words of a text without the ends that their forms change; small ones whole, with a sign before. */
function stems(text: string, language: Language): string[] {
	return searchText(text)
		.split(" ")
		.filter(Boolean)
		.map((word) => {
			if (/\d/.test(word)) return word;
			if (word.length <= SMALL) return `.${word}`;
			if (language === "en") return word.replace(ENGLISH_ENDING, "");
			return word.slice(0, Math.min(STEM, word.length - (word.length >= 7 ? 3 : word.length >= 5 ? 2 : 1)));
		});
}

/** Words and pairs of neighbouring words of a text as sorted numbers, with the weight of all its words. */
interface TextWords {
	words: number[];
	couples: number[];
	weight: number;
	/** Words that are no small ones. */
	size: number;
}

interface Texts {
	before: TextWords[];
	after: TextWords[];
	/** By the number of a word: rare words weigh more, small ones less. */
	weights: number[];
}

function wordsOf(old: readonly PlacedText[], fresh: readonly PlacedText[], language: Language): Texts {
	const numbers = new Map<string, number>();
	const numberOf = (word: string) => {
		const known = numbers.get(word) ?? numbers.size;
		numbers.set(word, known);
		return known;
	};
	const sides = [old, fresh].map((texts) => texts.map(({ text }) => stems(text, language).map(numberOf)));
	const weights = [...numbers.keys()].map((word): number => (word.startsWith(".") ? 0.4 : 1));
	const small = weights.map((weight) => weight < 1);
	const frequencies = sides.map((side) => frequency(side));
	for (const [word, weight] of weights.entries()) {
		// A word is as common as the side that has it more often says: what two texts share is never rare over both sides.
		const share = Math.max(...sides.map((side, at) => (frequencies[at]?.get(word) ?? 1) / Math.max(side.length, 1)));
		weights[word] = weight * Math.log(1 + 1 / share);
	}
	const [before = [], after = []] = sides.map((side) =>
		side.map((words): TextWords => {
			const couples = words.slice(1).map((word, at) => (words[at] ?? 0) * numbers.size + word);
			return {
				words: [...words].sort((a, b) => a - b),
				couples: couples.sort((a, b) => a - b),
				weight: words.reduce((sum, word) => sum + (weights[word] ?? 0), 0),
				size: words.filter((word) => !small[word]).length,
			};
		}),
	);
	return { before, after, weights };
}

function frequency(texts: readonly number[][]): Map<number, number> {
	const count = new Map<number, number>();
	for (const words of texts) for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1);
	return count;
}

/** Pairs that share a word and are alike enough. */
function candidates({ before, after, weights }: Texts, isFree: (old: number, fresh: number) => boolean): Candidate[] {
	const holders = new Map<number, number[]>();
	for (const [at, { words }] of before.entries()) {
		for (const word of new Set(words)) {
			const list = holders.get(word);
			if (list) list.push(at);
			else holders.set(word, [at]);
		}
	}
	const found: Candidate[] = [];
	for (const [fresh, text] of after.entries()) {
		const near = new Set(text.words.flatMap((word) => holders.get(word) ?? []));
		for (const old of near) {
			const other = before[old];
			if (!other || !isFree(old, fresh)) continue;
			const likeness = alike(other, text, weights);
			const least = Math.min(other.size, text.size) <= SHORT ? ALIKE_SHORT : ALIKE;
			if (likeness >= least) found.push({ old, fresh, words: likeness, score: likeness });
		}
	}
	return found;
}

/** Weighted Dice over words, and over pairs of neighbouring words for their order. */
function alike(a: TextWords, b: TextWords, weights: readonly number[]): number {
	const sum = a.weight + b.weight;
	const single = sum === 0 ? 0 : (2 * common(a.words, b.words, (word) => weights[word] ?? 0)) / sum;
	const couples = a.couples.length + b.couples.length;
	if (single < ALIKE / 2 || a.couples.length < 2 || b.couples.length < 2) return single;
	return single * 0.8 + ((2 * common(a.couples, b.couples, () => 1)) / couples) * 0.2;
}

function common(a: readonly number[], b: readonly number[], weightOf: (one: number) => number): number {
	let [i, j, sum] = [0, 0, 0];
	while (i < a.length && j < b.length) {
		const [one, other] = [a[i] ?? 0, b[j] ?? 0];
		if (one === other) {
			sum += weightOf(one);
			i++;
			j++;
		} else if (one < other) i++;
		else j++;
	}
	return sum;
}

function context(
	old: readonly PlacedText[],
	fresh: readonly PlacedText[],
	pairs: readonly (number | null | undefined)[],
	one: Candidate,
): number {
	const section = fresh[one.fresh]?.section;
	let bonus = section && searchText(section) === searchText(old[one.old]?.section ?? "") ? SAME_SECTION : 0;
	if (one.fresh > 0 && one.old > 0 && pairs[one.fresh - 1] === one.old - 1) bonus += NEIGHBOUR;
	if (pairs[one.fresh + 1] === one.old + 1) bonus += NEIGHBOUR;
	return bonus;
}

/** Whether another free candidate for one of the two is as good. */
function hasRival(sorted: readonly Candidate[], at: number, isFree: (one: Candidate) => boolean): boolean {
	const one = sorted[at] as Candidate;
	for (const step of [-1, 1]) {
		for (let next = at + step; next >= 0 && next < sorted.length; next += step) {
			const other = sorted[next] as Candidate;
			if (Math.abs(one.score - other.score) >= CLOSE) break;
			if ((other.old === one.old || other.fresh === one.fresh) && isFree(other)) return true;
		}
	}
	return false;
}
