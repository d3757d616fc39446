import type { Token } from "#app/coach/analysis.ts";
import { compilePhrases } from "#app/coach/phrases.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { segments } from "../../rules/segments.ts";
import { normAt, skipFillers } from "../../words/clause-scope.ts";
import { staffNouns } from "../../words/people.ts";
import { baseOfThird, verbs } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { read } from "../pairs/pair-table.ts";
import { MANNER_PAIRS } from "../pairs/pairs.ts";
import { type Act, actEnd, baseAt, type Form, personOf, words } from "./act.ts";

const manners = compilePhrases(read(MANNER_PAIRS));

export const capitalise = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

/** "before you close" for whoever acts. */
export function pronoun(act: string, frame: Frame): string {
	return frame.your === "your"
		? act
		: act
				.replace(
					/\b(with|behind|for|from|around|beside|near|between) you\b/g,
					(_, link: string) => `${link} ${frame.your === "our" ? "us" : "them"}`,
				)
				.replace(
					/\b(before|after|while|when|once|until|if|where|that|what|than|as) you( are\b)?/g,
					(_, link: string, are = "") => `${link} ${frame.your === "our" ? "we" : "they"}${are}`,
				);
}

export interface Frame {
	/** The range of tokens to replace. */
	from: number;
	to: number;
	/** Words before the act: a modal, or nothing. */
	lead: string;
	form: Form;
	your: string;
	capital: boolean;
}

const MODALS: Readonly<Record<string, string>> = {
	should: "should",
	shouldn: "should",
	ought: "should",
	shall: "shall",
	shan: "shall",
	will: "will",
	won: "will",
};

/** "Officials must not ...": people by the build of their name. */
function acts(tokens: readonly Token[], first: number, end: number): boolean {
	const norm = normAt(tokens, end - 1);
	return (
		end - first < 4 &&
		/(?:officials?|crews?|[a-z]{3}(?:ists?|ants?|ians?)|[a-z]{3}(?:ers|ors))$/.test(norm) &&
		!/(?:puter|rint|draw|count|count|lett|pap|numb|order|mirr|elevat|monit|trail|contain|plast|restaur|flow|shutt|doors?$|floor|err|docum|docs?)/.test(
			norm,
		)
	);
}

function positiveModal(norm: string): string {
	return MODALS[norm.replace(/'?t$/, "").replace(/n$/, "") || norm] ?? MODALS[norm.replace(/n't$/, "")] ?? "must";
}

/** Where the act goes and in which form, by the kind of prohibition. */
export function frameOf(tokens: readonly Token[], hit: Hit, act: Act): Frame {
	let start = Math.min(hit.segment.from, hit.from);
	while (hit.from < hit.segment.from && start > 0 && tokens[start - 1]?.kind !== "punctuation") start--;
	const first = skipFillers(tokens, start, Math.max(hit.segment.to, hit.from + 1));
	const opening = tokens[start];
	const whole: Frame = {
		from: start,
		to: act.to,
		lead: "",
		form: "base",
		your: "your",
		capital: opening?.capital ?? false,
	};
	const here: Frame = {
		from: hit.from,
		to: act.to,
		lead: "",
		form: "base",
		your: "your",
		capital: tokens[hit.from]?.capital === true && hit.from <= first,
	};
	if (/^(?:not|never)$/.test(normAt(tokens, hit.from)) && normAt(tokens, hit.from + 1) === "to" && hit.from > 0)
		return { ...here, lead: "to", capital: false };
	const subject = normAt(tokens, first);
	const your = subject === "we" ? "our" : subject === "you" ? "your" : "their";
	switch (hit.kind) {
		case "modal":
		case "double":
		case "hesitate":
		case "bound": {
			const norm = normAt(tokens, hit.from);
			if (/^(?:no|nobody|no-one|none|neither)$/.test(norm) && hit.kind === "double")
				return everyone(tokens, hit, whole);
			if (norm === "not" && hit.from > first && normAt(tokens, hit.from + 1) === "to")
				return { ...here, lead: "to", your, capital: false };
			if (/^(?:don't|dont|do|never|not)$/.test(norm) && (hit.subject === "none" || hit.from <= first)) return here;
			if (/^(?:don't|do|never|doesn't|does)$/.test(norm))
				return { ...here, form: isThird(tokens, hit) ? "third" : "base", your, capital: false };
			if (
				hit.from > first &&
				(hit.subject === "staff" ||
					(hit.subject === "thing" && act.object === undefined && acts(tokens, first, hit.from)) ||
					(hit.subject === "thing" &&
						act.object === undefined &&
						/^(?:contain|include|show|carry|bear|mention|state|list|name)$/.test(act.base))) &&
				first < hit.from &&
				!prepositions.has(subject) &&
				subject !== "it"
			) {
				const head =
					normAt(tokens, hit.from) === "none" ? "all" : norm === "at" || norm === "under" || norm === "on" ? "" : norm;
				if (head === "not") return { ...here, lead: "to", your, capital: false };
				if (head === "had" || norm === "better") return { ...here, lead: "should", your, capital: false };
				return { ...here, lead: positiveModal(norm), your, capital: false };
			}
			return whole;
		}
		case "present":
			if (hit.subject === "staff" && hit.from > first)
				return { ...here, form: isThird(tokens, hit) ? "third" : "base", your, capital: false };
			if (hit.from <= first && hit.subject === "staff")
				return { ...here, form: isThird(tokens, hit) ? "third" : "base" };
			return whole;
		case "subject":
			return everyone(tokens, hit, whole);
		case "verdict":
		case "no-need":
			return whole;
		case "ban":
			if (act.verb >= 0 && act.verb < hit.from) return whole;
			if (act.verb >= hit.to - 1) {
				let be = hit.from;
				while (be > first && !/^(?:is|are)$/.test(normAt(tokens, be))) be--;
				if (
					be > first &&
					be - first < 6 &&
					(subject === "you" || subject === "we" || staffNouns.has(normAt(tokens, be - 1)))
				)
					return { ...here, from: be, lead: "must", your, capital: false };
			}
			if (
				/^(?:avoid|avoids|refrain|refrains|stop|quit|cease|steer|stay|keep|resist|forget|enough|beware|abstain|never)$/.test(
					normAt(tokens, hit.from),
				)
			) {
				const third = /s$/.test(normAt(tokens, hit.from)) && hit.from > first;
				return { ...here, form: third ? "third" : "base", your: hit.from > first ? your : "your" };
			}
			return whole;
		default:
			return hit.kind === "no" &&
				/^(?:absolutely|strictly|definitely|positively|categorically)$/.test(normAt(tokens, hit.from - 1))
				? { ...here, from: hit.from - 1, capital: tokens[hit.from - 1]?.capital === true }
				: here;
	}
}

/** "No clerk may ..." -> "every clerk must ..."; about those served the whole clause becomes a command. */
function everyone(tokens: readonly Token[], hit: Hit, whole: Frame): Frame {
	if (hit.subject !== "staff") return whole;
	let modal = hit.from;
	while (modal < hit.verb && !/^(?:should|must|may|shall|can|will|is|are)$/.test(normAt(tokens, modal))) modal++;
	const plain = modal < hit.verb;
	const from =
		normAt(tokens, hit.from) === "no" && normAt(tokens, hit.from + 1) !== "one"
			? hit.from + 1
			: hit.from + (normAt(tokens, hit.from) === "no" ? 2 : 1);
	const all = /^(?:none|neither)$/.test(normAt(tokens, hit.from));
	const not = normAt(tokens, hit.from) === "not";
	const head = all
		? normAt(tokens, hit.from) === "neither"
			? "both"
			: "all"
		: not
			? "every"
			: from === hit.from + 1 && normAt(tokens, hit.from) === "no"
				? "every"
				: "everyone";
	const rest = tokens
		.slice(not ? from + (normAt(tokens, from) === "a" ? 2 : 1) : from, plain ? modal : hit.verb)
		.map((token) => (token.norm === "nor" ? "and" : token.norm))
		.join(" ");
	const duty = !plain ? "" : normAt(tokens, modal) === "should" ? " should" : " must";
	return {
		...whole,
		from: hit.from,
		capital: tokens[hit.from]?.capital === true,
		lead: `${head}${rest === "" ? "" : ` ${rest}`}${duty}`,
		form: plain || all ? "base" : "third",
		your: all && /^of us\b/.test(rest) ? "our" : "their",
	};
}

function isThird(tokens: readonly Token[], hit: Hit): boolean {
	const norm = normAt(tokens, hit.from);
	if (norm === "doesn't" || norm === "does") return true;
	if (norm === "never")
		return baseOfThird(normAt(tokens, hit.verb)) !== undefined && !verbs.has(normAt(tokens, hit.verb));
	return false;
}

/** True when six letters after a space stand after a later one again: a cheap first test of words said twice in a row. */
function mayRepeat(said: string): boolean {
	for (let at = said.indexOf(" "); at >= 0 && at + 14 <= said.length; at = said.indexOf(" ", at + 1))
		if (said.includes(said.slice(at, at + 7), at + 7)) return true;
	return false;
}

/** Small matters of grammar that joining leaves behind. */
function polished(said: string, your: string): string {
	const people = /any(?:one|body)/i.test(said)
		? said
				.replace(/ (?:to|for|with|from) any(?:one|body) only /, " only ")
				.replace(/\b(let|allow|admit|serve|help) any(?:one|body)\b/i, "$1 people")
		: said;
	const told = !people.includes(" own")
		? people
		: people.replace(/\b(their|your) own\b(?! purpose)/, (own, whose: string) =>
				whose === "their" &&
				your === "your" &&
				!/^every|^all |^let \w+ \w+ |\b(?:people|persons?|customers?|guests?|clients?|patients?|those) (?:who|with|can)\b/.test(
					said,
				)
					? "your own"
					: own,
			);
	const once = mayRepeat(told) ? told.replace(/ (.{6,}?) \1(?= |$)/, " $1") : told;
	return (once.includes(" any ") ? once.replace(/\bthen (\w+) any /, "then $1 ") : once).replace(/\s{2,}|[^\S ]/g, " ");
}

export function put(
	tokens: readonly Token[],
	frame: Frame,
	act: string,
	kind: Suggestion["kind"],
): Suggestion | undefined {
	const first = tokens[frame.from];
	let stop = frame.to;
	while (stop > frame.from + 1 && tokens[stop - 1]?.kind === "punctuation" && tokens[stop - 1]?.norm !== ")") stop--;
	const last = tokens[stop - 1];
	if (first === undefined || last === undefined) return undefined;
	const joined = polished(frame.lead === "" ? act : `${frame.lead} ${act}`.trim(), frame.your);
	const before = frame.from > 0 ? normAt(tokens, frame.from - 1) : "";
	return {
		start: first.start,
		end: last.end,
		text: frame.capital || before === "." ? capitalise(joined) : joined,
		kind,
	};
}

export function manner(tokens: readonly Token[], hit: Hit): Suggestion[] {
	const own = tokens.slice(hit.to - 1, Math.max(hit.to, hit.segment.to));
	const last = own[0];
	if (last === undefined) return [];
	own[0] = { ...last, norm: baseAt(tokens, hit.to - 1) };
	const end = actEnd(tokens, segments(tokens), hit.segment);
	const before = tokens[hit.from - 1];
	const start =
		before?.start === undefined
			? 0
			: before.norm === "," || before.norm === "and"
				? (tokens[hit.from - 2]?.end ?? before.start)
				: before.end;
	const stop = tokens[end - 1]?.end ?? start;
	const match = manners.at(own, 0);
	const found: Suggestion[] = [];
	if (match !== undefined) {
		const value = match.value.replace("{p}", personOf(tokens));
		found.push({
			start,
			end: stop,
			text: before?.norm === "and" && !value.startsWith("and") ? ` and ${value}` : ` ${value}`,
			kind: "phrase",
		});
	}
	if (hit.from - hit.segment.from >= (match === undefined ? 2 : 4) && before?.norm !== "and")
		found.push({ start, end: stop, text: "", kind: "phrase" });
	found.push({ start, end: stop, text: before?.norm === "and" ? " and ___" : " ___", kind: "template" });
	return found;
}

export function template(tokens: readonly Token[], frame: Frame, to: number): Suggestion | undefined {
	const act = frame.lead === "" && frame.form === "base" && frame.from === 0 ? "When ___, ___" : "___";
	return put(tokens, { ...frame, to }, act, "template");
}

const BINDS = /\b(?:without|until|unless|before|except|not|never|no|nor|or|and|too|only|than|but)\b/i;

/** A template that keeps the object and what stands after it, with a blank for the act. */
export function blank(text: string, tokens: readonly Token[], frame: Frame, act: Act): Suggestion | undefined {
	if (act.verb < 0 || act.object !== undefined) return undefined;
	const kept = words(text, tokens, act.verb + 1, act.to);
	return kept === "" || BINDS.test(kept) || act.to > frame.to
		? undefined
		: put(tokens, frame, `___ ${kept}`, "template");
}
