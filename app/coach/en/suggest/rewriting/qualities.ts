import { isServed } from "../words/served-nouns.ts";

const QUALIFIED = /\b(?:an?|the|any|every) ((?:[a-z-]+ ){1,2})([a-z]+)(?![\w-])/g;
const RELATIVE = /\b(?:an?|the|any) ([a-z]+) (who (?!is |are |has |have |was |does |do |can)[\w-]+(?: [\w-]+){0,2})$/;
const PLAIN =
	/\b(?:same|other|next|last|first|whole|only|single|particular|second|third|another|of|to|with|for|about|at|in|on|and|or|that|from|by|which|than|single|un\w+ed|drunk|drunken|intoxicated)\b|['’]/;

/** The words that tell which person a ban speaks of: "elderly" of "an elderly visitor", "who stammers" of "a caller who stammers". */
function qualityOf(said: string): { noun: string; before: string; behind: string } | undefined {
	for (const [, given = "", noun = ""] of said.matchAll(QUALIFIED)) {
		if (!isServed(noun)) continue;
		const before = given.trim();
		if (PLAIN.test(before) || before.split(" ").some(isServed)) return undefined;
		return { noun, before: `${before} `, behind: "" };
	}
	const [, noun = "", behind = ""] = RELATIVE.exec(said) ?? [];
	return isServed(noun) ? { noun, before: "", behind: ` ${behind}` } : undefined;
}

/** A wording with the quality of the person put back: "Match the visitor's pace" -> "Match the elderly visitor's pace". */
export function qualified(wording: string, said: string, whole: string): string {
	const quality = qualityOf(said);
	if (quality === undefined) return wording;
	const { noun, before, behind } = quality;
	if (before === "" ? / who /.test(whole) : whole.includes(before)) return wording;
	const mention = new RegExp(`\\bthe ${noun}\\b${behind === "" ? "" : "(?!['’])"}`, "i");
	return wording.replace(mention, (found) => `${found.slice(0, 4)}${before}${noun}${behind}`);
}
