import { stemsOf } from "./stems.ts";

/** What an idea says and is about, as far as it is looked for. */
export interface Worded {
	title: string;
	text: string;
	place: string;
	ruleId: number | null;
	tags: readonly number[];
}

const titleStems = 16;
const textStems = 40;
const placeStems = 4;

/** What is shared by ideas that say the same in other words or another language: rule, tags, place, and two of them together. */
function bridges({ place, ruleId, tags }: Worded): { single: string[]; pairs: string[] } {
	const rule = ruleId === null ? [] : [`#r${ruleId}`];
	const marked = tags.map((tag) => `#g${tag}`);
	const places = stemsOf(place, placeStems).map((stem) => `@${stem}`);
	const about = [...rule, ...marked];
	return {
		single: [...about, ...places],
		pairs: [
			...about.flatMap((one) => places.map((where) => one + where)),
			...rule.flatMap((one) => marked.map((tag) => one + tag)),
		],
	};
}

/** All terms under which an idea is found. */
export function termsOf(idea: Worded): string[] {
	const { single, pairs } = bridges(idea);
	const words = new Set([...stemsOf(idea.title, titleStems), ...stemsOf(idea.text, textStems)]);
	return [...words, ...single, ...pairs];
}

/** A term that is looked for, with how much sharing it says. */
export interface Wanted {
	term: string;
	weight: number;
}

const wantedAtMost = 20;

/** What to look for while an idea is being written: words of the title count more than those of the text, pairs most. */
export function wantedTerms(idea: Worded): Wanted[] {
	const { single, pairs } = bridges(idea);
	const title = stemsOf(idea.title, titleStems);
	const text = stemsOf(idea.text, textStems).filter((stem) => !title.includes(stem));
	return [
		...pairs.map((term) => ({ term, weight: 3 })),
		...title.map((term) => ({ term, weight: 1.5 })),
		...single.map((term) => ({ term, weight: 0.7 })),
		...text.map((term) => ({ term, weight: 0.5 })),
	].slice(0, wantedAtMost);
}

const imagined = 20;

/**
 * How telling a term is, between 0 and 1: by how densely the ideas that have it follow each other. `ids` are the newest
 * of them, `newest` the newest idea of all.
 */
export function rarity(ids: readonly number[], newest: number, full: boolean): number {
	const last = ids.at(-1);
	if (last === undefined) return 0;
	// A young board says little about which words are common: it is read as if some more ideas without the term stood on it.
	const among = (full ? newest - last + 1 : newest) + imagined;
	const share = Math.min(1, ids.length / among);
	return Math.max(0.05, Math.min(1, -Math.log(share) / Math.log(Math.max(among, 100))));
}
