import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { normAt } from "../../words/clause-scope.ts";
import { trimmedEnd, words } from "../reading/act.ts";
import { type Frame, put } from "../reading/frame.ts";
import { isLaidDown } from "./placement.ts";

const UNTIDY =
	/^(?:dirty|empty|half-empty|used|trailing|loose|stray|unwashed|discarded|broken|wet|leftover|spilt|overflowing|unattended)$/;
const WHERE = /^(?:in|on|across|along|over|at|around|outside|inside|by|beside|near|behind|under)$/;
const LAID = /^(?:may|must|should|shall|can|be|ever|to|left|lying|standing|hanging|stacked|piled|stored|parked)$/;
const WHEN = /^(?:after|before|during|when|while|overnight|until|between|from|unless|if|at|once)$/;
const OPENING = /^(?:there|should|must|shall|may|can|be|is|are|make|sure|that|ensure|to|please)$/;

/** The place that should be clear: "Make sure there are no dirty cups left on the table at night" -> "Keep the table free of dirty cups at night". */
export function freedPlace(text: string, tokens: readonly Token[], from: number, frame: Frame): Suggestion | undefined {
	if (normAt(tokens, from) !== "no") return undefined;
	let start = from;
	while (start > 0 && OPENING.test(normAt(tokens, start - 1))) start--;
	const there = tokens.slice(start, from).some((token) => token.norm === "there");
	if (!there && start < from) return undefined;
	let at = from + 2;
	while (at < Math.min(tokens.length, from + 7) && !WHERE.test(normAt(tokens, at))) at++;
	if (!WHERE.test(normAt(tokens, at))) return undefined;
	let end = at;
	while (end > from + 2 && LAID.test(normAt(tokens, end - 1))) end--;
	if (/^(?:clothing|clothes|hair|sleeves?|jewellery|jewelry|ties|shoes)$/.test(normAt(tokens, end - 1)))
		return undefined;
	if (!UNTIDY.test(normAt(tokens, from + 1)) && !(there && isLaidDown(normAt(tokens, end - 1)))) return undefined;
	const last = trimmedEnd(tokens, tokens.length);
	let stop = at + 1;
	while (stop < last && !WHEN.test(normAt(tokens, stop)) && tokens[stop]?.kind !== "punctuation") stop++;
	const place = words(text, tokens, at + 1, stop);
	if (place === "" || stop === at + 1 || tokens[stop]?.norm === ",") return undefined;
	const things = words(text, tokens, from + 1, end).replace(/ or /g, " and ");
	const link = normAt(tokens, at);
	const where = /^(?:under|behind|around|near|beside|by|outside)$/.test(link)
		? `the area ${link === "near" || link === "beside" || link === "by" ? "around" : link} ${place}`
		: place;
	const capital = tokens[start]?.capital === true;
	return put(
		tokens,
		{ ...frame, from: start, to: last, lead: "", form: "base", capital },
		`keep ${where} free of ${things} ${words(text, tokens, stop, last)}`.trim(),
		"phrase",
	);
}

const STORED =
	/^nothing (?:is|are|may|must|should|can|shall)(?: to)?(?: ever)? be (?:stored|placed|put|left|kept|stacked|piled|parked|stood|hung|rested|set down) (on top of|in front of|next to|in|on|under|against|near|behind|beside|across) ([\w' ’-]+?)(?: at any time)?[.!]?$/i;

/** "Nothing is to be stored on top of the boiler" -> "Keep the top of the boiler clear". */
export function nothingThere(text: string, tokens: readonly Token[], frame: Frame): Suggestion | undefined {
	if (normAt(tokens, 0) !== "nothing") return undefined;
	const last = trimmedEnd(tokens, tokens.length);
	const found = STORED.exec(words(text, tokens, 0, last));
	if (found === null) return undefined;
	const [, link = "", place = ""] = found;
	const where =
		link === "on top of"
			? `the top of ${place}`
			: /^(?:under|behind)$/.test(link)
				? `the space ${link} ${place}`
				: /^(?:next to|near|beside|against|in front of)$/.test(link)
					? `the area ${/^(?:in front of)$/.test(link) ? link : "around"} ${place}`
					: place;
	return put(
		tokens,
		{ ...frame, from: 0, to: last, lead: "", form: "base", capital: tokens[0]?.capital === true },
		`keep ${where} clear`,
		"phrase",
	);
}
