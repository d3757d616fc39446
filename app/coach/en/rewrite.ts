import type { Sentence, Token, Unit } from "../analysis.ts";
import { compilePhrases } from "../phrases.ts";
import type { Suggestion } from "../types.ts";
import {
	ENSURED,
	isImperativeAt,
	normAt,
	REMEMBERED,
	type Segment,
	SUB,
	segments,
	skipFillers,
} from "./clause-scope.ts";
import { idiomOf } from "./idioms.ts";
import { ACT_PAIRS, MANNER_PAIRS, NOUN_PAIRS } from "./pairs.ts";
import { customerNouns } from "./people.ts";
import type { Hit } from "./prohibition.ts";
import { everyWith, retailed } from "./tails.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, isGerund, thirdOf, verbs } from "./verbs.ts";
import { prepositions, triggers } from "./words.ts";

const read = (data: string): [string, string][] =>
	data
		.trim()
		.split("\n")
		.map((line) => {
			const at = line.lastIndexOf(" = ");
			return [line.slice(0, at).replace('"', '"…"'), line.slice(at + 3)];
		});

const acts = compilePhrases(read(ACT_PAIRS));
const nouns = compilePhrases(read(NOUN_PAIRS));
const manners = compilePhrases(read(MANNER_PAIRS));

/** How the act is put: as a command, after a modal, or as what staff do. */
export type Form = "base" | "third";

/** The forbidden act of a hit: its verb in the base form, its words, and the condition after it that stays. */
export interface Act {
	base: string;
	verb: number;
	/** Index after the act's last token; a condition or time that stays begins here. */
	to: number;
	/** What the act is done to, when it stands before the verb ("luggage is never left"). */
	object?: string;
	objectAt?: [number, number];
}

const KEPT_OPENERS = /^(?:when|whenever|while|if|once|during|unless|even|until|before|after)$/;

/** The end of the forbidden act that begins in `segment`: with what is joined by "and", "or" or a list, less conditions that stay. */
export function actEnd(tokens: readonly Token[], list: readonly Segment[], segment: Segment): number {
	let index = list.findIndex((one) => one.from <= segment.from && one.to >= segment.to && one.from === segment.from);
	if (index < 0) index = list.findIndex((one) => segment.from >= one.from && segment.from < one.to);
	let end = list[index]?.to ?? segment.to;
	for (let i = index + 1; i < list.length; i++) {
		const next = list[i];
		if (next === undefined) break;
		if (next.scope === SUB) {
			if (KEPT_OPENERS.test(next.opener) && !(next.opener === "while" && isGerund(normAt(tokens, next.from + 1))))
				break;
			end = next.to;
			continue;
		}
		if (next.opener === "and" || next.opener === "or" || next.opener === "nor") {
			const first = skipFillers(tokens, next.from, next.to);
			if (/^(?:must|should|then|please|always)$/.test(normAt(tokens, next.from)) || triggers.has(normAt(tokens, first)))
				break;
			end = next.to;
			continue;
		}
		if (next.opener !== ",") break;
		const first = skipFillers(tokens, next.from, next.to);
		if (isImperativeAt(tokens, first) || triggers.has(normAt(tokens, first)) || first !== next.from) break;
		end = next.to;
	}
	while (end > 0 && tokens[end - 1]?.kind === "punctuation" && tokens[end - 1]?.norm !== ")") end--;
	return end;
}

/** The base form of the word at `i` as a verb. */
export function baseAt(tokens: readonly Token[], i: number): string {
	const norm = normAt(tokens, i);
	return verbs.has(norm) || norm === "be"
		? norm
		: (baseOfGerund(norm) ?? baseOfThird(norm) ?? baseOfParticiple(norm) ?? norm);
}

/** The words [from, to) as they stand in the text. */
export function words(text: string, tokens: readonly Token[], from: number, to: number): string {
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
}

/** The person served whom a sentence speaks of: "the caller", "guests"; "the customer" when it names none. */
export function personOf(tokens: readonly Token[]): string {
	for (let i = 0; i < tokens.length; i++) {
		const norm = normAt(tokens, i).replace(/'s$/, "");
		if (
			!customerNouns.has(norm) ||
			/^(?:he|she|they|someone|somebody|anyone|anybody|man|men|woman|women|people|person|member|owner|holder|stranger|supplier|regular|public|neighbour|neighbor|purchaser)$/.test(
				norm,
			)
		)
			continue;
		if (norm === "member" && normAt(tokens, i + 1) === "of") continue;
		return /(?:s|children)$/.test(norm) && !/ss$/.test(norm) ? norm : `the ${norm}`;
	}
	return "the customer";
}

const possessive = (person: string): string => (person.endsWith("s") ? `${person}'` : `${person}'s`);

/** The object after the verb, up to a preposition or the end of the act. */
function objectOf(text: string, tokens: readonly Token[], verb: number, to: number, skip: number): string {
	let from = verb + 1;
	while (
		from < to &&
		skip > 0 &&
		/^(?:out|away|on|off|about|at|over|to|with|up|down|for|from)$/.test(normAt(tokens, from))
	)
		from++;
	let end = from;
	while (end < to) {
		const norm = normAt(tokens, end);
		if (norm === "to" && end > from && verbs.has(normAt(tokens, end + 1)) && end < to) {
			end += 2;
			continue;
		}
		if (end > from && prepositions.has(norm) && !/^(?:of|about|between|from)$/.test(norm)) break;
		if (
			/^(?:unanswered|unattended|alone|unlocked|open|empty|waiting|standing|away|unsigned|dirty|untidy|ajar|cold|twice|again|politely|quickly|loudly|late|unstaffed|unsupervised|messy|who|which|that|where|when|while|before|until|without|hanging|off|out|down)$/.test(
				norm,
			) &&
			end > from
		)
			break;
		if (tokens[end]?.kind === "punctuation" && norm !== ",") break;
		end++;
	}
	return words(text, tokens, from, end);
}

function fill(
	target: string,
	form: Form,
	parts: { person: string; object: string; rest: string; your: string; verb: string },
): string | undefined {
	const n = parts.object.replace(/^(?:any|of|ever|no)\s+/i, "").replace(/^(?:a|an)\s+/i, "the ");
	if (
		/\{n2?\}/.test(target) &&
		(n === "" || n.split(" ").length > 8 || /^(?:it|them|this|that|us|me|to)$|self$|^one /i.test(n))
	) {
		if (n === "" || /^(?:to)$|self$|^one /i.test(n) || n.split(" ").length > 8) return undefined;
	}
	return target
		.replace("*{v}", form === "third" ? thirdOf(parts.verb) : parts.verb)
		.replace(/\*(\w+)/g, (_, verb: string) => (form === "third" ? thirdOf(verb) : verb))
		.replace("{p's}", possessive(parts.person))
		.replaceAll("{p}", parts.person)
		.replace("{n2}", n)
		.replaceAll("{n}", n)
		.replace("{v}", parts.verb)
		.replaceAll("{your}", parts.your)
		.replace("{r}", parts.rest)
		.replace(/\s+/g, " ")
		.trim();
}

/** The act to do in place of the forbidden one, or undefined when the lexicon has no pair for it. */
export function replacement(
	text: string,
	tokens: readonly Token[],
	act: Act,
	form: Form,
	your: string,
): string | undefined {
	const first = tokens[act.verb];
	if (first === undefined) return undefined;
	const own = tokens.slice(act.verb, act.to);
	own[0] = { ...first, norm: act.base };
	if (own[1]?.norm === "no" && act.base !== "say" && act.base !== "answer") own.splice(1, 1);
	if (own[1]?.norm === "of" && own[0].start === first.start && isGerund(first.norm)) own.splice(1, 1);
	let match = acts.at(own, 0);
	if (match === undefined && act.objectAt !== undefined)
		match = acts.at([{ ...first, norm: act.base }, ...tokens.slice(...act.objectAt)], 0);
	if (match === undefined) return undefined;
	const object = act.object ?? objectOf(text, tokens, act.verb, act.to, match.to - 1);
	return fill(match.value, form, {
		person: personOf(tokens),
		object,
		rest: words(text, tokens, act.verb + match.to, act.to),
		your,
		verb: act.base,
	});
}

/** The act to do in place of an unwanted thing among the words [from, to). */
export function nounReplacement(
	tokens: readonly Token[],
	from: number,
	to: number,
	form: Form,
	your: string,
): string | undefined {
	for (let i = from; i < to; i++) {
		const match = nouns.at(tokens, i);
		if (i > from && prepositions.has(normAt(tokens, i)) && normAt(tokens, i) !== "of") break;
		if (match === undefined) continue;
		return fill(match.value, form, { person: personOf(tokens), object: "", rest: "", your, verb: "" });
	}
	return undefined;
}

export const capitalise = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

/** The end of the sentence's last word, before its full stop. */
export function wordEnd(sentence: Sentence): number {
	let end = sentence.tokens.length;
	while (end > 1 && sentence.tokens[end - 1]?.kind === "punctuation" && sentence.tokens[end - 1]?.norm !== ")") end--;
	return end;
}

/** "before you close" for whoever acts. */
function pronoun(act: string, frame: Frame): string {
	return frame.your === "your"
		? act
		: act.replace(/\bbefore you\b/, frame.your === "our" ? "before we" : "before they");
}

interface Frame {
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

function positiveModal(norm: string): string {
	return MODALS[norm.replace(/'?t$/, "").replace(/n$/, "") || norm] ?? MODALS[norm.replace(/n't$/, "")] ?? "must";
}

/** Where the act goes and in which form, by the kind of prohibition. */
function frameOf(tokens: readonly Token[], hit: Hit, act: Act): Frame {
	const first = skipFillers(tokens, hit.segment.from, hit.segment.to);
	const opening = tokens[hit.segment.from];
	const whole: Frame = {
		from: hit.segment.from,
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
	if (normAt(tokens, hit.from) === "not" && normAt(tokens, hit.from + 1) === "to" && hit.from > 0)
		return { ...here, lead: "to", capital: false };
	const subject = normAt(tokens, first);
	const your = subject === "we" ? "our" : subject === "you" ? "your" : "their";
	switch (hit.kind) {
		case "modal":
		case "double":
		case "hesitate":
		case "bound": {
			const norm = normAt(tokens, hit.from);
			if (norm === "not" && hit.from > first && normAt(tokens, hit.from + 1) === "to")
				return { ...here, lead: "to", your, capital: false };
			if (/^(?:don't|dont|do|never|not)$/.test(norm) && (hit.subject === "none" || hit.from <= first)) return here;
			if (/^(?:don't|do|never|doesn't|does)$/.test(norm))
				return { ...here, form: isThird(tokens, hit) ? "third" : "base", your, capital: false };
			if (
				hit.from > first &&
				hit.subject === "staff" &&
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
			return here;
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
		? "all"
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
		lead: `${head}${rest === "" ? "" : ` ${rest}`}${duty}`,
		form: plain || all ? "base" : "third",
		your: "their",
	};
}

function isThird(tokens: readonly Token[], hit: Hit): boolean {
	const norm = normAt(tokens, hit.from);
	if (norm === "doesn't" || norm === "does") return true;
	if (norm === "never")
		return baseOfThird(normAt(tokens, hit.verb)) !== undefined && !verbs.has(normAt(tokens, hit.verb));
	return false;
}

/** The forbidden act of a hit, wherever it stands: after the negation, before a verdict, after "it is rude to". */
function actOf(text: string, tokens: readonly Token[], list: readonly Segment[], hit: Hit): Act {
	if (
		hit.verb >= 0 &&
		/^(?:have|has)$/.test(normAt(tokens, hit.verb)) &&
		normAt(tokens, hit.verb + 1) === "to" &&
		verbs.has(normAt(tokens, hit.verb + 2))
	) {
		return { base: normAt(tokens, hit.verb + 2), verb: hit.verb + 2, to: actEnd(tokens, list, hit.segment) };
	}
	const verb =
		normAt(tokens, hit.verb) === "be" && hit.kind === "modal" && hit.subject !== "staff" ? hit.verb + 1 : hit.verb;
	const participle = verb >= 0 ? baseOfParticiple(normAt(tokens, verb)) : undefined;
	if (
		participle !== undefined &&
		(/^(?:modal|present|subject)$/.test(hit.kind) || hit.segment.scope === ENSURED) &&
		/^(?:is|are|be|never|not|left)$/.test(normAt(tokens, verb - 1)) &&
		(hit.subject !== "staff" || hit.kind !== "modal")
	) {
		const from = skipFillers(tokens, hit.segment.from, hit.from + 1);
		const be = hit.kind === "subject" ? hit.verb - 1 : hit.from;
		const object = words(text, tokens, from, be).replace(/^no\s/i, "every ");
		if (object !== "" && !/^(?:on|under|at|in)\b/i.test(object))
			return {
				base: participle,
				verb,
				to: actEnd(tokens, list, hit.segment),
				object: tokens[from]?.capital ? object.charAt(0).toLowerCase() + object.slice(1) : object,
				objectAt: [from, be],
			};
	}
	if (hit.verb >= 0) return { base: baseAt(tokens, hit.verb), verb: hit.verb, to: actEnd(tokens, list, hit.segment) };
	const first = skipFillers(tokens, hit.segment.from, hit.segment.to);
	if (hit.kind === "verdict" || hit.kind === "ban") {
		if (isGerund(normAt(tokens, first))) {
			let end = hit.from;
			const sub = list.find(
				(one) => one.scope === SUB && one.from > first && one.from < hit.from && KEPT_OPENERS.test(one.opener),
			);
			if (sub !== undefined) end = sub.from;
			return { base: baseAt(tokens, first), verb: first, to: end };
		}
		for (let i = hit.to - 1; i < Math.min(tokens.length, hit.to + 3); i++) {
			if (normAt(tokens, i) === "to" && verbs.has(normAt(tokens, i + 1)))
				return { base: normAt(tokens, i + 1), verb: i + 1, to: actEnd(tokens, list, hit.segment) };
			if (isGerund(normAt(tokens, i)) && i >= hit.to)
				return { base: baseAt(tokens, i), verb: i, to: actEnd(tokens, list, hit.segment) };
		}
	}
	return { base: "", verb: -1, to: actEnd(tokens, list, hit.segment) };
}

function put(tokens: readonly Token[], frame: Frame, act: string, kind: Suggestion["kind"]): Suggestion | undefined {
	const first = tokens[frame.from];
	let stop = frame.to;
	while (stop > frame.from + 1 && tokens[stop - 1]?.kind === "punctuation" && tokens[stop - 1]?.norm !== ")") stop--;
	const last = tokens[stop - 1];
	if (first === undefined || last === undefined) return undefined;
	const joined = frame.lead === "" ? act : `${frame.lead} ${act}`.trim();
	const before = frame.from > 0 ? normAt(tokens, frame.from - 1) : "";
	return {
		start: first.start,
		end: last.end,
		text: frame.capital || before === "." ? capitalise(joined) : joined,
		kind,
	};
}

/** "Smoking in the van is prohibited": the verdict stands behind the act, so the whole clause goes. */
function wholeClauseEnd(hit: Hit, act: Act): number {
	return act.verb >= 0 && act.verb < hit.from ? Math.max(hit.to, hit.segment.to) : act.to;
}

function manner(tokens: readonly Token[], hit: Hit): Suggestion[] {
	const own = tokens.slice(hit.to - 1, hit.segment.to);
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
	if (hit.from - hit.segment.from >= 4 && before?.norm !== "and")
		found.push({ start, end: stop, text: "", kind: "phrase" });
	return found;
}

/** For "Don't point, walk the visitor": the positive half by itself, when it can stand alone. */
function positiveHalf(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
): Suggestion | undefined {
	const after = tokens[act.to];
	if (
		after === undefined ||
		hit.verb < 0 ||
		hit.verb >= act.to ||
		!verbs.has(act.base) ||
		!/^[,;:—]$/.test(after.norm) ||
		hit.from > skipFillers(tokens, 0, hit.from + 1)
	)
		return undefined;
	const next = list.find((one) => one.from > act.to);
	if (next === undefined || next.scope === SUB) return undefined;
	const first = skipFillers(tokens, next.from, next.to);
	if (!isImperativeAt(tokens, first) || tokens.length - first < 4) return undefined;
	if (tokens.slice(first).some((token) => /^(?:it|them|they|him|her|this|that|its|their|there|one)$/.test(token.norm)))
		return undefined;
	const start = tokens[hit.from]?.start ?? 0;
	const from = tokens[first];
	if (from === undefined) return undefined;
	return { start, end: from.end, text: capitalise(text.slice(from.start, from.end)), kind: "phrase" };
}

function template(tokens: readonly Token[], frame: Frame, to: number): Suggestion | undefined {
	const act = frame.lead === "" && frame.form === "base" && frame.from === 0 ? "When ___, ___" : "___";
	return put(tokens, { ...frame, to }, act, "template");
}

/** Suggestions for a prohibition: idioms and phrase pairs first, then a template. */
export function suggestionsFor(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	if (tokens.length > 120) return [];
	const list = segments(tokens);
	const found: (Suggestion | undefined)[] = [];
	if (hit.kind === "manner") {
		found.push(...manner(tokens, hit));
		return found.filter((one) => one !== undefined);
	}
	if (hit.kind === "lead-in") return leadIn(text, sentence, unit);
	const act = actOf(text, tokens, list, hit);
	const frame =
		act.object === undefined
			? frameOf(tokens, hit, act)
			: {
					from: hit.segment.from,
					to: act.to,
					lead: "",
					form: "base" as const,
					your: "your",
					capital: tokens[hit.segment.from]?.capital ?? false,
				};
	frame.to = wholeClauseEnd(hit, act);
	if ((hit.segment.scope === ENSURED && hit.kind !== "bound") || hit.segment.scope === REMEMBERED) {
		const index = list.findIndex((one) => one.from === hit.segment.from);
		const wrapper = list[index - 1];
		if (
			wrapper !== undefined &&
			hit.kind !== "bound" &&
			(hit.segment.scope === ENSURED || frame.from <= hit.segment.from)
		) {
			frame.from = wrapper.from;
			frame.lead = "";
			frame.form = "base";
			frame.capital = tokens[wrapper.from]?.capital ?? false;
		}
	}
	if (
		hit.kind !== "manner" &&
		frame.lead === "" &&
		hit.segment.opener === "," &&
		!hit.segment.afterSubordinate &&
		/^(?:imperative|double|ban)$/.test(hit.kind) &&
		frame.from === hit.from &&
		frame.form === "base" &&
		list.some(
			(one) =>
				one.to < hit.segment.from && one.scope !== SUB && isImperativeAt(tokens, skipFillers(tokens, one.from, one.to)),
		)
	)
		frame.lead = "and";
	found.push(wordAbout(text, tokens, list, hit, frame));
	const half = positiveHalf(text, tokens, list, hit, act);
	found.push(half);
	const idiom = idiomOf(text, tokens, hit, act, list);
	for (const one of idiom)
		found.push(
			put(
				tokens,
				{
					...frame,
					from: one.from ?? frame.from,
					lead: one.lead ?? (one.form === undefined ? "" : frame.lead),
					to: one.to,
					capital:
						one.from === undefined
							? one.form === undefined
								? tokens[frame.from]?.capital === true && frame.from <= skipFillers(tokens, 0, tokens.length)
								: frame.capital
							: tokens[one.from]?.capital === true,
				},
				pronoun(one.form === "act" && frame.form === "third" ? thirdFirst(one.text) : one.text, frame),
				"idiom",
			),
		);
	let paired = half !== undefined || (hit.kind === "bound" && found.length > 1);
	const kept = keptAct(text, tokens, list, hit, act, frame);
	if (kept !== undefined && !paired && idiom.length === 0) {
		found.push(kept);
		paired = hit.kind === "subject" || hit.kind === "double";
	}
	const others = hit.kind === "subject" && hit.subject !== "staff";
	if (
		act.verb >= 0 &&
		!paired &&
		!(others && !/^(?:wait|stand|queue|leave|ask|repeat|be|feel|explain|tell|get)$/.test(act.base))
	) {
		const pair = replacement(text, tokens, act, frame.form, frame.your);
		if (pair !== undefined && !repeats(text, sentence, pair)) {
			found.push(
				put(tokens, { ...frame, to: pastOrder(tokens, list, frame.to, pair) }, pronoun(pair, frame), "phrase"),
			);
			paired = true;
		}
	}
	if (
		!paired &&
		(hit.kind === "no" || hit.kind === "ban" || (act.verb < 0 && /^(?:verdict|subject)$/.test(hit.kind)))
	) {
		const from = hit.kind === "no" ? hit.from + 1 : hit.to;
		const before =
			hit.kind === "ban" &&
			(hit.to >= act.to ||
				/^(?:place|avoided|tolerated|discouraged|allowed|permitted|prohibited|forbidden|banned)$/.test(
					normAt(tokens, hit.to - 1),
				));
		const noun = before
			? nounReplacement(tokens, hit.segment.from, hit.from, frame.form, frame.your)
			: nounReplacement(tokens, from, act.to, frame.form, frame.your);
		if (noun !== undefined) found.push(put(tokens, frame, noun, "phrase"));
	}
	found.push(withoutTail(tokens, list, hit, frame.to));
	found.push(template(tokens, frame, frame.to));
	return found.filter((one) => one !== undefined);
}

/** "Not a word about the bill before the owner has sat down" -> "Wait until the owner has sat down, then speak about the bill". */
function wordAbout(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	frame: Frame,
): Suggestion | undefined {
	if (hit.kind !== "no") return undefined;
	let about = hit.from;
	while (about < hit.from + 5 && normAt(tokens, about) !== "about") about++;
	if (!/^words?$/.test(normAt(tokens, about - 1))) return undefined;
	const thing = words(text, tokens, about + 1, trimmedEnd(tokens, hit.segment.to));
	const sub = list.find(
		(one) => one.scope === SUB && one.from >= hit.segment.to && /^(?:before|until|till)$/.test(one.opener),
	);
	if (thing === "") return undefined;
	if (sub === undefined) return put(tokens, { ...frame, to: hit.segment.to }, `keep ${thing} confidential`, "idiom");
	const clause = words(text, tokens, sub.from + 1, trimmedEnd(tokens, sub.to));
	if (sub.to - sub.from < 4) return undefined;
	return put(tokens, { ...frame, to: sub.to }, `wait until ${clause}, then speak about ${thing}`, "idiom");
}

/** The act itself under another circumstance, or every one with what none should lack. */
function keptAct(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	const clause = hit.segment.scope === ENSURED && hit.subject === "none" && hit.from > hit.segment.from;
	if (hit.kind === "subject" || hit.kind === "double" || normAt(tokens, hit.from) === "no") {
		const every = everyWith(text, tokens, hit.from, trimmedEnd(tokens, act.to));
		if (every !== undefined) {
			const capital = tokens[hit.from]?.capital === true;
			return put(tokens, { ...frame, from: hit.from, to: act.to, lead: "", capital }, every, "phrase");
		}
	}
	if (clause || act.verb < 0 || /^(?:bound|hesitate|pronoun|manner|lead-in)$/.test(hit.kind)) return undefined;
	if (hit.kind === "subject" && hit.subject !== "staff") return undefined;
	const tail = retailed(text, tokens, act, list);
	if (tail === undefined) return undefined;
	const own = frame.form === "third" ? thirdFirst(tail.text) : tail.text;
	return put(tokens, { ...frame, to: Math.max(frame.to, tail.to) }, pronoun(own, frame), "phrase");
}

function trimmedEnd(tokens: readonly Token[], to: number): number {
	let end = to;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	return end;
}

/** True when the sentence already says what the suggestion would say. */
function repeats(text: string, sentence: Sentence, act: string): boolean {
	return text
		.slice(sentence.start, sentence.end)
		.toLowerCase()
		.includes(act.toLowerCase().split(" ").slice(0, 4).join(" "));
}

/** The end of a clause with "before", "until" or "unless" after the act, which a pair makes needless. */
function pastOrder(tokens: readonly Token[], list: readonly Segment[], to: number, pair: string): number {
	const sub = list.find((one) => one.scope === SUB && one.from >= to && one.from <= to + 1);
	const timed = / (?:when|until|once|before) /.test(` ${pair} `) && /^(?:when|while|if)$/.test(sub?.opener ?? "");
	if (sub === undefined || !(timed || /^(?:before|until|till|unless)$/.test(sub.opener))) return to;
	let end = sub.to;
	while (end < tokens.length && tokens[end]?.kind !== "punctuation") end++;
	return end;
}

/** "Offer two options and avoid overwhelming the buyer": what stands before, when it says enough by itself. */
function withoutTail(tokens: readonly Token[], list: readonly Segment[], hit: Hit, to: number): Suggestion | undefined {
	if (
		!/^(?:and|but|,|;)$/.test(hit.segment.opener) ||
		to < tokens.length - 1 ||
		hit.from > skipFillers(tokens, hit.segment.from, hit.segment.to)
	)
		return undefined;
	const before = list.filter((one) => one.to <= hit.segment.from && one.scope !== SUB).at(-1);
	if (
		before === undefined ||
		before.to - before.from < 4 ||
		!isImperativeAt(tokens, skipFillers(tokens, before.from, before.to))
	)
		return undefined;
	let last = hit.segment.from - 1;
	while (last > 0 && (tokens[last]?.kind === "punctuation" || /^(?:and|but)$/.test(normAt(tokens, last)))) last--;
	let stop = to;
	while (stop > 1 && tokens[stop - 1]?.kind === "punctuation") stop--;
	return { start: tokens[last]?.end ?? 0, end: tokens[stop - 1]?.end ?? 0, text: "", kind: "phrase" };
}

const thirdFirst = (act: string): string =>
	act.replace(/^(\w+)|(, then )(\w+)/g, (_, verb: string | undefined, link = "", next = "") =>
		verb === undefined ? `${link}${thirdOf(next)}` : thirdOf(verb),
	);

/** Items under a lead-in that forbids: each as what to do; inside one sentence only when every item has a pair. */
function leadIn(text: string, sentence: Sentence, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const colon = unit.leadIn === undefined ? tokens.findIndex((token) => token.norm === ":") : -1;
	const end = wordEnd(sentence);
	const start = colon + 1;
	const items: [number, number][] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		const norm = i < end ? normAt(tokens, i) : ",";
		if (norm !== "," && norm !== "or" && norm !== "and" && norm !== ";") continue;
		if (i > from) items.push([from, i]);
		from = i + 1;
	}
	const parts: string[] = [];
	let paired = 0;
	for (const [first, last] of items) {
		const verb = normAt(tokens, first) === "to" ? first + 1 : first;
		const act = { base: baseAt(tokens, verb), verb, to: last };
		const part = replacement(text, tokens, act, "base", "your") ?? nounReplacement(tokens, first, last, "base", "your");
		if (part === undefined) break;
		paired++;
		if (!parts.includes(part)) parts.push(part);
	}
	const range = { start: tokens[0]?.start ?? sentence.start, end: tokens[end - 1]?.end ?? sentence.end };
	const capital = unit.leadIn === undefined || tokens[0]?.capital === true;
	const found: Suggestion[] = [];
	if (items.length > 0 && (paired === items.length || (unit.leadIn !== undefined && parts.length > 0))) {
		const joined = parts.join("; ");
		found.push({ ...range, text: capital ? capitalise(joined) : joined, kind: "phrase" });
	}
	found.push({ ...range, text: "When ___, ___", kind: "template" });
	return found;
}
