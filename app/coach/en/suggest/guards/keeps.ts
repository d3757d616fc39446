import type { Token } from "#app/coach/analysis.ts";
import { keptFew } from "#app/coach/remembered.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { isGerund } from "../../words/verbs.ts";
import { prepositions, set, unowned } from "../../words/words.ts";

/** Words that carry no thing, person or condition of their own. */
const EMPTY = set(
	"the a an any some all each every another other others such one ones no not never your their our his her its my own this that these those it them they you we us him he she anything something everything nothing anyone anybody someone somebody everyone nobody person people and or nor but as than if when while until before after because so too very just ever even only also either both up off out away down back again aside around round about alone together there here where who whom whose which what how why is are was were be been being am has have had do does did can could may might must shall should will would to more most less least much many few way ways manner fashion time times reason reasons thing things kind sort case cases circumstances purpose purposes first last staff team front behalf public presence view sight middle use like please work job duty shift hours day days minute minutes week weeks private personal",
);
/** What says by itself where, before whom or for whom something is done. */
const DISCREET =
	/\b(?:in private|back office|quietly|confidential|discreet|discreetly|between you|to yourself|to themselves|out of sight|staff room|break room|in person|for work|at work)\b/;
/** Nouns of single trades: a text that brings one of them in may be about another place. */
const TRADE = set(
	"counter till locker lockers ward bay bays boot menu dish dishes dishwasher seat stockroom ticket tickets tray crate socket kitchen lift table tables machine form forms file screen system photo card parcel vehicle room door bed lesson appliance board trolley notice holder desk meter company's press officer journey weather",
);

/** Stems already made; texts of rules repeat their words. */
const stems = new Map<string, string>();
const REMEMBERED = 4000;

function stemOf(norm: string): string {
	const known = stems.get(norm);
	if (known !== undefined) return known;
	const made = norm
		.replace(/['’]s?$/, "")
		.replace(/ies$/, "y")
		.replace(/(?:(?<=ch|sh|x|ss)es|(?<=[^s])s)$/, "")
		.replace(/ing$/, "")
		.replace(/e$/, "");
	if (stems.size >= REMEMBERED) stems.clear();
	stems.set(norm, made);
	return made;
}

const sentences = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The stems of a sentence. */
function stemsIn(tokens: readonly Token[]): ReadonlySet<string> {
	let found = sentences.get(tokens);
	if (found === undefined) {
		found = new Set(tokens.map((token) => stemOf(token.norm)));
		sentences.set(tokens, found);
	}
	return found;
}

const wordsOf = (said: string): string[] => said.toLowerCase().match(/[^\s.,;:!?()"“”]+/g) ?? [];

/** What a wording names, for `lost`: many are asked about more than once. */
const readWording = keptFew((made) => {
	const said = wordsOf(made);
	return {
		trades: said.filter((word) => TRADE.has(word)).map(stemOf),
		kept: gist(made),
		person: said.some((word) => customerNouns.has(unowned(word)) || word === "they" || word === "them"),
		colleague: said.some((word) => staffNouns.has(word) && word !== "you"),
		hidden: DISCREET.test(made),
	};
});

/** How many things, persons and conditions of the words [from, to) a text leaves out that is to stand for them; `named` tells what it names by its kind. */
export function lost(
	tokens: readonly Token[],
	ranges: readonly (readonly [from: number, to: number])[],
	made: string,
	named: (norm: string) => boolean,
): number {
	const { trades, kept, person, colleague, hidden } = readWording(made);
	let count = 0;
	for (const [from, to] of ranges)
		for (let i = from; i < to; i++) {
			const token = tokens[i];
			if (token === undefined || (token.kind !== "word" && token.kind !== "masked")) continue;
			const { norm } = token;
			if (EMPTY.has(norm) || prepositions.has(norm) || norm.endsWith("ly") || norm.length < 3) continue;
			const next = tokens[i + 1];
			const head =
				i + 1 >= to ||
				next === undefined ||
				next.kind === "punctuation" ||
				EMPTY.has(next.norm) ||
				prepositions.has(next.norm) ||
				isGerund(next.norm);
			if (!head && token.kind !== "masked") continue;
			if (kept.has(stemOf(norm)) || named(norm)) continue;
			const own = unowned(norm);
			if ((customerNouns.has(own) && person) || (staffNouns.has(own) && colleague)) continue;
			if (hidden && afterPreposition(tokens, from, i)) continue;
			count++;
		}
	return trades.some((stem) => !stemsIn(tokens).has(stem)) ? count + 1 : count;
}

/** True for a word that a preposition joins to the act: a place, a hearer. */
function afterPreposition(tokens: readonly Token[], from: number, i: number): boolean {
	for (let j = i - 1; j >= from && j > i - 6; j--) {
		const norm = normAt(tokens, j);
		if (prepositions.has(norm) && !/^(?:of|about)$/.test(norm)) return true;
	}
	return false;
}

/** The words of a text, to be compared with others. */
export const gist = keptFew((said): ReadonlySet<string> => new Set(wordsOf(said).map(stemOf)));

/** True when two texts say nearly the same in the same words. */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	let both = 0;
	for (const word of one) if (other.has(word)) both++;
	return both / (one.size + other.size - both) > 0.75 || both === Math.min(one.size, other.size);
}
