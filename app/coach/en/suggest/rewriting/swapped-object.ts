import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { prepositions } from "../../words/words.ts";
import { words as slice } from "../reading/act.ts";
import { isPerson } from "../reading/ban.ts";

/** "send a letter without checking it" -> "(check) the letter before you send it". */
export function swapped(
	text: string,
	tokens: readonly Token[],
	verb: number,
	end: number,
	base: string,
	rest: string,
): string | undefined {
	const pronouns = rest.match(/\b(?:it|them|him|her)\b(?! \w+(?:s|name)\b)/g);
	if (pronouns?.length !== 1 || (rest.match(/\b(?:it|them|him|her)\b/g)?.length ?? 0) > 1) return undefined;
	let from = verb + 1;
	while (from < end && /^(?:away|past|by|out|off|up|down|to|from|with|over|on|for|into|in)$/.test(normAt(tokens, from)))
		from++;
	let stop = from;
	while (
		stop < end &&
		!prepositions.has(normAt(tokens, stop)) &&
		!/^(?:back|away|out|off|up|down)$/.test(normAt(tokens, stop))
	)
		stop++;
	if (/^(?:with|of|that|which)$/.test(normAt(tokens, stop)) && stop < end) return undefined;
	const noun = slice(text, tokens, from, stop);
	if (
		noun === "" ||
		(pronouns[0] === "it" && isPerson(normAt(tokens, stop - 1)) && normAt(tokens, stop - 1) !== "child") ||
		(pronouns[0] === "it") === /[^s]s$/.test(noun) ||
		noun.split(" ").length > 4 ||
		/\b(?:it|them)\b/.test(noun)
	)
		return undefined;
	const pronoun = `${pronouns[0]} ${slice(text, tokens, stop, end)}`.trim();
	const definite = /^[a-z]+(?:ed|ned) \w+s$/.test(noun) ? `the ${noun}` : noun.replace(/^(?:an?|any) /i, "the ");
	const particle = slice(text, tokens, verb + 1, from);
	const after = /^(?:over|off|up|out|away|down|back|on)$/.test(particle)
		? `${pronouns[0]} ${particle} ${slice(text, tokens, stop, end)}`.trim()
		: `${particle} ${pronoun}`;
	return `${rest.replace(/\b(?:it|them|him|her)\b/, definite)} before you ${base} ${after}`;
}
