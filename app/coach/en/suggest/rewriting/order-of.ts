import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { baseOfGerund, baseOfParticiple } from "../../words/verbs.ts";
import { NOUNS } from "../reading/circumstances.ts";
import { mayBeDone } from "../reading/tails.ts";
import { withoutAny } from "../words/any-word.ts";
import { type Idiom, slice, TIME } from "./idiom.ts";
import { orderEnd } from "./order-end.ts";
import { swapped } from "./swapped-object.ts";

/** "Do not close a complaint without calling back" -> "Call back before you close a complaint". */
export function orderOf(
	text: string,
	tokens: readonly Token[],
	verb: number,
	to: number,
	base: string,
	object?: string,
	head = base,
): Idiom | undefined {
	for (let i = verb + 1; i < to - 1; i++) {
		const norm = normAt(tokens, i);
		if (norm !== "without" && norm !== "before") continue;
		if (norm === "before" && TIME.test(normAt(tokens, i - 1))) return undefined;
		const own = normAt(tokens, i + 1) === "first" ? i + 2 : i + 1;
		if (NOUNS.test(normAt(tokens, own)) && (own + 1 >= to || /^(?:time|hours)$/.test(normAt(tokens, own + 1))))
			return undefined;
		const had = normAt(tokens, own) === "having" ? baseOfParticiple(normAt(tokens, own + 1)) : undefined;
		const first = had ?? baseOfGerund(normAt(tokens, own));
		const being = normAt(tokens, own) === "being" ? normAt(tokens, own + 1) : "";
		if (
			norm === "without" &&
			/^(?:asked|invited|told|called|authorised|authorized|trained|supervised|instructed)$/.test(being)
		)
			return {
				text: `${base} ${slice(text, tokens, verb + 1, i)} only when ${slice(text, tokens, own + 1, to)}`.replace(
					/\s+/g,
					" ",
				),
				to,
				form: "act",
			};
		if (
			first === undefined ||
			/^(?:being|knowing)$/.test(normAt(tokens, own)) ||
			(normAt(tokens, own) === "having" && had === undefined)
		)
			return undefined;
		const act = `${head} ${object ?? ""} ${slice(text, tokens, verb + 1, i)}`.replace(/\s+/g, " ").trim();
		if (
			!mayBeDone(base) ||
			(base === "let" &&
				/^(?:pay|sign|know|understand|have|see|try|taste|get|receive|find|eat|drink|wait)$/.test(first))
		)
			return undefined;
		const stop = orderEnd(tokens, first, own, to);
		const rest = slice(text, tokens, own + (had === undefined ? 1 : 2), stop)
			.replace(/ (?:first|beforehand)$/, "")
			.replace(/^its /, "the ")
			.replace(/\b(and|or) (\w+ing)\b/g, (both, link: string, verb: string) => {
				const plain = baseOfGerund(verb);
				return plain === undefined ? both : `${link} ${plain}`;
			});
		const told =
			/^(?:ask|tell|inform|warn|remind|call|give|show|thank)$/.test(first) && /^(?:them|him|her)\b/.test(rest)
				? undefined
				: swapped(text, tokens, verb, i, base, rest);
		const span = /^(.+?),? for (?:more|longer) than (.+)$/.exec(slice(text, tokens, verb + 1, i));
		if (span !== null && norm === "without") {
			const whom = (span[1] ?? "").replace(/^(?:an?|any) /, "the ");
			if (!/\b(?:them|him|her|it)\b/.test(rest)) return undefined;
			return {
				text: `${first} ${rest.replace(/\b(?:them|him|her|it)\b/, whom)} within ${span[2] ?? ""}`.replace(/\s+/g, " "),
				to: stop,
				form: "act",
			};
		}
		if (told !== undefined) return { text: `${first} ${told}`.replace(/\s+/g, " "), to: stop, form: "act" };
		return {
			text: `${first} ${rest} before you ${withoutAny(act)}`.replace(/\s+/g, " "),
			to: stop,
			form: "act",
		};
	}
	return undefined;
}
