import { baseOfParticiple, participleOf } from "../../words/verbs.ts";
import { isServed } from "../words/served-nouns.ts";
import { isMany } from "./ban.ts";

/** One build whose wordings keep all that the ban says and turn what is wrong with it; `hint` must be in the sentence. */
export interface Keeping {
	hint: RegExp;
	build: RegExp;
	made: (parts: readonly string[], you: string) => readonly string[] | undefined;
	/** What is known of the act may stand before it. */
	late?: true;
}

/** The first letter small, unless the word is a name in capitals. */
export const small = (said: string): string =>
	/^(?:[A-Z][a-z'’-]|A )/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;

const IRREGULAR: Readonly<Record<string, string>> = {
	people: "person",
	children: "child",
	men: "man",
	women: "woman",
	knives: "knife",
	shelves: "shelf",
	glasses: "glass",
	buses: "bus",
	lenses: "lens",
};

/** "callers" -> "caller", "boxes" -> "box". */
export function oneOf(noun: string): string {
	const at = noun.lastIndexOf(" ") + 1;
	const last = noun.slice(at).toLowerCase();
	const one =
		IRREGULAR[last] ??
		(/ies$/.test(last) && last.length > 4
			? `${last.slice(0, -3)}y`
			: /(?:ch|sh|x|ss)es$/.test(last)
				? last.slice(0, -2)
				: last.replace(/([^s])s$/, "$1"));
	return noun.slice(0, at) + one;
}

/** The noun that a name is built around: "caller" of "a caller on hold". */
export const headOf = (name: string): string =>
	(name.split(/ (?:of|on|in|at|for|from|with|to|who|that|which|about|by|under) /)[0] ?? "").split(" ").at(-1) ?? "";

export const isPersonal = (name: string): boolean => isServed(headOf(name).toLowerCase());
export const many = (name: string): boolean => isMany(headOf(name));

/** "a review" -> "every review", "the review" and "reviews" as they are. */
export const every = (name: string): string => name.replace(/^(?:an?|any|one|another) /i, "every ");

/** "a review" -> "the review". */
export const theOne = (name: string): string => name.replace(/^(?:an?|any) /i, "the ");

/** "carry" -> "carries", whether the verb is known or not. */
export const third = (verb: string): string =>
	/(?:s|x|ch|sh|o)$/.test(verb)
		? `${verb}es`
		: /[^aeiou]y$/.test(verb)
			? `${verb.slice(0, -1)}ies`
			: verb === "have"
				? "has"
				: `${verb}s`;

const GOOD: Readonly<Record<string, string>> = {
	dirty: "clean",
	cold: "warm",
	dark: "well lit",
	messy: "tidy",
	wet: "dry",
	noisy: "quiet",
	open: "closed",
	loose: "secured",
	unlocked: "locked",
	uncovered: "covered",
	unwashed: "washed",
	unlabelled: "labelled",
	unattended: "in sight",
	visible: "out of sight",
	exposed: "covered",
	unstaffed: "staffed",
	unmanned: "staffed",
	unlit: "well lit",
	unmade: "made up",
	unswept: "swept",
	crowded: "uncrowded",
};

/** "unstaffed" -> "staffed", "dirty" -> "clean". */
export function goodState(state: string): string | undefined {
	const own = GOOD[state.toLowerCase()];
	if (own !== undefined) return own;
	const plain = /^un([a-z]+)$/.exec(state.toLowerCase())?.[1];
	return plain !== undefined && (baseOfParticiple(plain) !== undefined || participleOf(plain) !== undefined)
		? plain
		: undefined;
}
