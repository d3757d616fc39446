import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { baseOfParticiple, baseOfThird, isGerund } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { words as slice } from "../reading/act.ts";
import { article } from "../reading/circumstances.ts";
import { OPPOSITES } from "../words/opposites.ts";

/** What staff can do for those they serve. */
export const DOABLE = set(
	"carry fetch fill open find look search print copy translate hold lift book pull drag push move read count calculate collect bring pack unpack wrap wipe clean park hang",
);

/** "No guest should have to carry a case upstairs" -> "carry a case upstairs for the guest". */
export function doneFor(
	text: string,
	tokens: readonly Token[],
	verb: number,
	to: number,
	person: string,
): string | undefined {
	const base = normAt(tokens, verb);
	if (normAt(tokens, verb - 1) !== "to") return undefined;
	if (/^(?:ask|guess|wonder)$/.test(base) && /^(?:where|how|what|when|who|which|why)$/.test(normAt(tokens, verb + 1)))
		return `tell ${person} ${slice(text, tokens, verb + 1, to)} before they ask`;
	if (!DOABLE.has(base)) return undefined;
	if ((base === "search" || base === "look") && normAt(tokens, verb + 1) === "for")
		return `show ${person} the way to ${slice(text, tokens, verb + 2, to)}`;
	const rest = slice(text, tokens, verb + 1, to).replace(/\b(?:their|his or her|his|her|its)\b(?: own)?/i, "the");
	return `${base} ${rest} for ${person}`;
}

/** "Nobody sits in the wrong row" -> "everyone sits in the right row". */
function everyOpposite(
	text: string,
	tokens: readonly Token[],
	from: number,
	to: number,
	person: boolean,
): string | undefined {
	const start = normAt(tokens, from) === "no" && person ? from + 2 : from + 1;
	for (let j = start + 1; j < to; j++) {
		const opposite = OPPOSITES.get(normAt(tokens, j));
		if (opposite === undefined || /^(?:late|cold|alone|open|wet|hidden|long)$/.test(normAt(tokens, j))) continue;
		if (tokens.slice(j).some((token) => /^(?:not|never|no|or)$/.test(token.norm))) return undefined;
		if (tokens.slice(start, j).some((token) => /^(?:may|can)$/.test(token.norm))) return undefined;
		const before = slice(text, tokens, start, j).replace(/\b(?:should|may|can|will|shall)\b(?: ever)?/i, "must");
		return `${person ? "everyone" : "every"} ${before} ${opposite} ${slice(text, tokens, j + 1, to)}`.trim();
	}
	return undefined;
}

/** "No parcel leaves without a label" -> "Every parcel leaves with a label"; "without being weighed" -> "Weigh every parcel before it leaves". */
export function everyWith(text: string, tokens: readonly Token[], from: number, to: number): string | undefined {
	const no = normAt(tokens, from);
	const person = /^(?:nobody|no-one)$/.test(no) || (no === "no" && normAt(tokens, from + 1) === "one");
	const single = no === "not" && /^(?:a|one)$/.test(normAt(tokens, from + 1));
	if (!person && no !== "no" && !single) return undefined;
	let without = from + 2;
	while (without < to && normAt(tokens, without) !== "without") without++;
	if (without >= to - 1) return everyOpposite(text, tokens, from, to, person);
	const start = single
		? from + (normAt(tokens, from + 2) === "single" ? 3 : 2)
		: no === "no"
			? person
				? from + 2
				: from + 1
			: from + 1;
	let said = slice(text, tokens, start, without).replace(/\b(?:should|may|can|will|shall)\b(?: ever)?/i, "must");
	const thing = slice(text, tokens, without + 1, to);
	const next = normAt(tokens, without + 1);
	if (next === "being") {
		const participle = baseOfParticiple(normAt(tokens, without + 2));
		const words = said.split(" ");
		if (participle === undefined || person || words.length < 2) return undefined;
		said = words
			.slice(1)
			.join(" ")
			.replace(/^must (\w+)/, "$1s");
		const rest = slice(text, tokens, without + 3, to);
		const served = customerNouns.has(words[0] ?? "");
		const they = served ? `they ${said.replace(/^(\w+)/, (verb) => baseOfThird(verb) ?? verb)}` : `it ${said}`;
		return `${participle} every ${words[0] ?? ""}${rest === "" ? "" : ` ${rest}`} before ${they}`;
	}
	if (isGerund(next)) return undefined;
	const named = thing.replace(/^any\s+/i, "");
	const leave = /^(?:is|are) (?:allowed|permitted) (.+)$/.exec(said);
	if (leave?.[1]?.startsWith("to ") === true && person)
		return `only people with ${named === thing ? thing : `${article(named)} ${named}`} may ${leave[1].slice(3)}`;
	if (leave !== null && person)
		return `everyone ${leave[1] ?? ""} must have ${named === thing ? thing : `${article(named)} ${named}`}`;
	const passive = /^(.+) must be (\w+)$/.exec(said);
	const done = passive === null ? undefined : baseOfParticiple(passive[2] ?? "");
	if (passive !== null && done !== undefined && !person)
		return `${done} ${passive[1] ?? ""} only with ${named === thing ? thing : `${article(named)} ${named}`}`;
	said = said.replace(/^is left$/, "has").replace(/^must be left$/, "must have");
	const may = /\b(?:may|can|is allowed to|is permitted to)\b(.*)$/.exec(slice(text, tokens, start, without));
	if (person && may !== null)
		return `only people with ${named === thing ? thing : `${article(named)} ${named}`} may${may[1] ?? ""}`;
	const held = /\b(?:has|have)$/.test(said);
	if (held) return `${person ? "everyone" : "every"} ${said} ${named === thing ? thing : `${article(named)} ${named}`}`;
	return `${person ? "everyone" : "every"} ${said} with ${named === thing ? thing : `${article(named)} ${named}`}`;
}
