import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt } from "../../words/clause-scope.ts";
import { isGerund } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { awayFrom, placeOfBan } from "../constructions/construct-place.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";
import { banOf, isPerson } from "../reading/ban.ts";
import { type Frame, put } from "../reading/frame.ts";
import { framedThing } from "../services/service-frames.ts";

/** What is done with things that a rule does not want, by the last word of their name. */
const DONE: ReadonlyMap<string, string> = new Map(
	[
		"use phones phone mobiles mobile smartphones headphones earphones earbuds tablets devices jargon slang abbreviations emojis acronyms nicknames",
		"wear perfume jewellery jewelry rings earrings necklaces watches piercings sandals heels flip-flops shoes trainers jeans shorts hats caps nails fingernails polish varnish aftershave leggings hoodies gloves sunglasses",
		"take photographs photos pictures selfies videos",
		"make recordings",
		"accept gifts tips presents bribes gratuities",
		"chew gum",
		"eat food snacks meals",
		"promise promises guarantees",
		"make jokes remarks comments",
		"tell lies",
		"share passwords",
		"hold conversations chats discussions talks",
	].flatMap((row) => {
		const [verb = "", ...things] = row.split(" ");
		return things.map((thing) => [thing, verb] as [string, string]);
	}),
);

/** The end of the noun that begins at `from`: its last word before a preposition or the end, "or" and "and" included. */
function nounEnd(tokens: readonly Token[], from: number, to: number): number {
	let end = from;
	while (
		end < to &&
		!(prepositions.has(normAt(tokens, end)) && normAt(tokens, end) !== "of") &&
		!/^(?:while|when|if|unless|on|is|are)$/.test(normAt(tokens, end))
	)
		end++;
	return end;
}

/** Where the name of the unwanted thing ends before "are strictly forbidden". */
export function nameEnd(tokens: readonly Token[], from: number, verdict: number): number {
	let end = verdict;
	while (
		end > from + 1 &&
		/^(?:is|are|strictly|absolutely|expressly|totally|completely|simply|always|generally)$/.test(
			normAt(tokens, end - 1),
		)
	)
		end--;
	return end;
}

/** "No phones at the counter", "Perfume is not allowed at work": the act that is forbidden with the thing. */
export function unwantedAct(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	from: number,
	end: number,
): Act | undefined {
	if (hit.kind === "no") return unwantedThing(tokens, hit.from, end);
	if (hit.kind !== "ban" || isGerund(normAt(tokens, from))) return undefined;
	if (from >= hit.from && hit.to < end) return unwantedThing(tokens, hit.to - 1, end);
	const name = nameEnd(tokens, from, hit.from);
	const last = nounEnd(tokens, from, name);
	const base = doneWith(tokens, from, last);
	if (base === undefined || last < name) return undefined;
	const said = words(text, tokens, from, last);
	return {
		base,
		verb: hit.to - 1,
		to: trimmedEnd(tokens, tokens.length),
		object: tokens[from]?.capital === true ? said.charAt(0).toLowerCase() + said.slice(1) : said,
		objectAt: [from, last],
	};
}

/** Where "are strictly" before a verdict begins. */
function verdictFrom(tokens: readonly Token[], to: number): number {
	let from = to;
	while (from > 0 && leadsTo(tokens, from - 1, to)) from--;
	return from;
}

/** True when nothing but "are strictly" stands between a thing and its verdict. */
function leadsTo(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (!/^(?:is|are|strictly|absolutely|expressly)$/.test(normAt(tokens, i))) return false;
	return true;
}

/** "No phones at the counter", from the "no" on. */
export function unwantedThing(tokens: readonly Token[], no: number, end: number): Act | undefined {
	if (isGerund(normAt(tokens, no + 1))) return undefined;
	const base = doneWith(tokens, no + 1, nounEnd(tokens, no + 1, end));
	return base === undefined ? undefined : { base, verb: no, to: end };
}

/** The verb for the last noun, or for the first one that has any. */
function doneWith(tokens: readonly Token[], from: number, to: number): string | undefined {
	for (let i = to - 1; i >= from; i--) {
		const base = DONE.get(normAt(tokens, i));
		if (base !== undefined) return base;
	}
	return undefined;
}

/** What the frames for things put in place of "No X at P", "X is not allowed at P" and "avoid X". */
export function unwantedFrame(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	frame: Frame,
	end: number,
): ReturnType<typeof framedThing> {
	if (hit.kind === "no") return framedThing(text, tokens, hit.from + 1, end, frame.form, frame.your);
	if (hit.kind === "ban" && hit.to >= end && frame.from < hit.from && !isGerund(normAt(tokens, frame.from)))
		return framedThing(text, tokens, frame.from, verdictFrom(tokens, hit.from), frame.form, frame.your);
	if (hit.to >= end || frame.from >= hit.from) return framedThing(text, tokens, hit.to, end, frame.form, frame.your);
	const name = nameEnd(tokens, frame.from, hit.from);
	const object = words(text, tokens, frame.from, name).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
	return framedThing(text, tokens, hit.to, trimmedEnd(tokens, tokens.length), frame.form, frame.your, {
		object,
		objectAt: [frame.from, name],
	});
}

/** "The master key must not leave the building" -> "Keep the master key in the building". */
export function staysIn(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	if (act.base !== "leave" || act.object !== undefined || !/^(?:modal|present)$/.test(hit.kind)) return undefined;
	let modal = act.verb - 1;
	while (modal > 0 && !/^(?:may|must|should|can|shall|will)$/.test(normAt(tokens, modal))) modal--;
	const inverted = modal > 0 && /^(?:the|an?|any|your|our)$/.test(normAt(tokens, modal + 1));
	const thing = inverted ? words(text, tokens, modal + 1, act.verb) : words(text, tokens, hit.segment.from, hit.from);
	const place = words(text, tokens, act.verb + 1, trimmedEnd(tokens, act.to));
	if (
		thing === "" ||
		isPerson(thing.split(" ").at(-1)?.toLowerCase() ?? "") ||
		!/^(?:the|your|our|this) [\w' -]+$/i.test(place) ||
		/ (?:on|at|in|to|for|with) /.test(place)
	)
		return undefined;
	const named = inverted ? thing : `${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;
	return put(
		tokens,
		{ ...frame, from: hit.segment.from, lead: "", capital: tokens[hit.segment.from]?.capital ?? false },
		`keep ${named} in ${place}`,
		"phrase",
	);
}

/** "Children must not play near the ovens" -> "Keep children away from the ovens". */
export function personsAway(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	if (hit.subject !== "customer" || hit.kind !== "modal" || act.object !== undefined || act.verb < hit.from)
		return undefined;
	if (!/^(?:play|stand|sit|run|be|go|walk|climb|lie|stay|wait|lean|swim|ride|jump|hang|swing)$/.test(act.base))
		return undefined;
	const ban = banOf(text, tokens, act, frame.your);
	const place = ban === undefined ? undefined : placeOfBan(ban);
	const who = words(text, tokens, hit.segment.from, hit.from);
	if (ban === undefined || place === undefined || who === "" || ban.object !== "") return undefined;
	const named = `${who.charAt(0).toLowerCase()}${who.slice(1)}`;
	return put(
		tokens,
		{ ...frame, from: hit.segment.from, lead: "", capital: tokens[hit.segment.from]?.capital ?? false },
		`keep ${named} ${awayFrom(ban, place)}`,
		"phrase",
	);
}
