import type { Sentence, Token, Unit } from "../analysis.ts";
import { compilePhrases } from "../phrases.ts";
import type { Suggestion } from "../types.ts";
import { normAt, type Segment, segments, skipFillers, SUB, isImperativeAt } from "./clause-scope.ts";
import { idiomOf } from "./idioms.ts";
import { ACT_PAIRS, MANNER_PAIRS, NOUN_PAIRS } from "./pairs.ts";
import { customerNouns } from "./people.ts";
import type { Hit } from "./prohibition.ts";
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
}

const KEPT_OPENERS = /^(?:when|whenever|while|if|as|once|during|unless|even|until|before|after|because|since)$/;

/** The end of the forbidden act that begins in `segment`: with what is joined by "and", "or" or a list, less conditions that stay. */
export function actEnd(tokens: readonly Token[], list: readonly Segment[], segment: Segment): number {
	let index = list.findIndex((one) => one.from <= segment.from && one.to >= segment.to && one.from === segment.from);
	if (index < 0) index = list.findIndex((one) => segment.from >= one.from && segment.from < one.to);
	let end = list[index]?.to ?? segment.to;
	for (let i = index + 1; i < list.length; i++) {
		const next = list[i];
		if (next === undefined) break;
		if (next.scope === SUB) {
			if (KEPT_OPENERS.test(next.opener)) break;
			end = next.to;
			continue;
		}
		if (next.opener === "and" || next.opener === "or" || next.opener === "nor") {
			const first = skipFillers(tokens, next.from, next.to);
			if (/^(?:must|should|then|please|always)$/.test(normAt(tokens, next.from)) || triggers.has(normAt(tokens, first))) break;
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
	return verbs.has(norm) || norm === "be" ? norm : (baseOfGerund(norm) ?? baseOfThird(norm) ?? baseOfParticiple(norm) ?? norm);
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
		const norm = normAt(tokens, i);
		if (!customerNouns.has(norm) || /^(?:he|she|they|someone|somebody|anyone|anybody|man|men|woman|women|people|person|member|owner|holder|stranger|supplier|regular|public|neighbour|neighbor|purchaser)$/.test(norm)) continue;
		if (norm === "member" && normAt(tokens, i + 1) === "of") continue;
		return /(?:s|children)$/.test(norm) && !/ss$/.test(norm) ? norm : `the ${norm}`;
	}
	return "the customer";
}

const possessive = (person: string): string => (person.endsWith("s") ? `${person}'` : `${person}'s`);

/** The object after the verb, up to a preposition or the end of the act. */
function objectOf(text: string, tokens: readonly Token[], verb: number, to: number, skip: number): string {
	let from = verb + 1;
	while (from < to && skip > 0 && /^(?:out|away|on|off|about|at|over|to|with|up|down|for|from)$/.test(normAt(tokens, from))) from++;
	let end = from;
	while (end < to) {
		const norm = normAt(tokens, end);
		if (end > from && (prepositions.has(norm) && norm !== "of" && norm !== "about" && norm !== "between")) break;
		if (/^(?:unanswered|unattended|alone|unlocked|open|empty|waiting|standing|away|unsigned|dirty|untidy|ajar|cold|twice|again|politely|quickly|loudly|late|unstaffed|unsupervised|messy|who|which|that|when|while|before|until|without|hanging|off|out|down)$/.test(norm) && end > from) break;
		if (tokens[end]?.kind === "punctuation" && norm !== ",") break;
		end++;
	}
	return words(text, tokens, from, end);
}

function fill(target: string, form: Form, parts: { person: string; object: string; rest: string; your: string; verb: string }): string | undefined {
	const n = parts.object.replace(/^(?:any|a|an)\s+/i, (match) => (/^any/i.test(match) ? "" : match));
	if (/\{n2?\}/.test(target) && (n === "" || n.split(" ").length > 8 || /^(?:it|them|this|that|us|me|to)$/i.test(n))) {
		if (n === "" || /^(?:to)$/i.test(n) || n.split(" ").length > 8) return undefined;
	}
	return target
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
export function replacement(text: string, tokens: readonly Token[], act: Act, form: Form, your: string): string | undefined {
	const first = tokens[act.verb];
	if (first === undefined) return undefined;
	const own = tokens.slice(act.verb, act.to);
	own[0] = { ...first, norm: act.base };
	const match = acts.at(own, 0);
	if (match === undefined) return undefined;
	const object = objectOf(text, tokens, act.verb, act.to, match.to - 1);
	return fill(match.value, form, { person: personOf(tokens), object, rest: words(text, tokens, act.verb + match.to, act.to), your, verb: act.base });
}

/** The act to do in place of an unwanted thing among the words [from, to). */
export function nounReplacement(tokens: readonly Token[], from: number, to: number, form: Form, your: string): string | undefined {
	for (let i = from; i < to; i++) {
		const match = nouns.at(tokens, i);
		if (match === undefined || prepositions.has(normAt(tokens, i - 1)) && i > from + 1) continue;
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

const MODALS: Readonly<Record<string, string>> = { should: "should", shouldn: "should", ought: "should", shall: "shall", shan: "shall", will: "will", won: "will" };

function positiveModal(norm: string): string {
	return MODALS[norm.replace(/'?t$/, "").replace(/n$/, "") || norm] ?? MODALS[norm.replace(/n't$/, "")] ?? "must";
}

/** Where the act goes and in which form, by the kind of prohibition. */
function frameOf(tokens: readonly Token[], hit: Hit, act: Act): Frame {
	const first = skipFillers(tokens, hit.segment.from, hit.segment.to);
	const opening = tokens[hit.segment.from];
	const whole: Frame = { from: hit.segment.from, to: act.to, lead: "", form: "base", your: "your", capital: opening?.capital ?? false };
	const here: Frame = { from: hit.from, to: act.to, lead: "", form: "base", your: "your", capital: tokens[hit.from]?.capital === true && hit.from <= first };
	const subject = normAt(tokens, first);
	const your = subject === "we" ? "our" : subject === "you" ? "your" : "their";
	switch (hit.kind) {
		case "modal":
		case "double":
		case "hesitate":
		case "bound": {
			const norm = normAt(tokens, hit.from);
			if (/^(?:don't|dont|do|never|not)$/.test(norm) && (hit.subject === "none" || hit.from <= first)) return here;
			if (/^(?:don't|do|never|doesn't|does)$/.test(norm)) return { ...here, form: isThird(tokens, hit) ? "third" : "base", your, capital: false };
			if (hit.from > first && hit.subject === "staff" && first < hit.from && !prepositions.has(subject) && subject !== "it") {
				const head = norm === "at" || norm === "under" || norm === "on" ? "" : norm;
				if (head === "had" || norm === "better") return { ...here, lead: "should", your, capital: false };
				return { ...here, lead: positiveModal(norm), your, capital: false };
			}
			return whole;
		}
		case "present":
			if (hit.subject === "staff" && hit.from > first) return { ...here, form: isThird(tokens, hit) ? "third" : "base", your, capital: false };
			if (hit.from <= first && hit.subject === "staff") return { ...here, form: isThird(tokens, hit) ? "third" : "base" };
			return whole;
		case "subject":
		case "verdict":
			return whole;
		case "ban":
			if (act.verb >= 0 && act.verb < hit.from) return whole;
			if (/^(?:avoid|avoids|refrain|refrains|stop|quit|cease|steer|stay|keep|resist|forget|enough|beware|abstain|never)$/.test(normAt(tokens, hit.from))) {
				const third = /s$/.test(normAt(tokens, hit.from)) && hit.from > first;
				return { ...here, form: third ? "third" : "base", your: hit.from > first ? your : "your" };
			}
			return whole;
		default:
			return here;
	}
}

function isThird(tokens: readonly Token[], hit: Hit): boolean {
	const norm = normAt(tokens, hit.from);
	if (norm === "doesn't" || norm === "does") return true;
	if (norm === "never") return baseOfThird(normAt(tokens, hit.verb)) !== undefined && !verbs.has(normAt(tokens, hit.verb));
	return false;
}

/** The forbidden act of a hit, wherever it stands: after the negation, before a verdict, after "it is rude to". */
function actOf(tokens: readonly Token[], list: readonly Segment[], hit: Hit): Act {
	if (hit.verb >= 0) return { base: baseAt(tokens, hit.verb), verb: hit.verb, to: actEnd(tokens, list, hit.segment) };
	const first = skipFillers(tokens, hit.segment.from, hit.segment.to);
	if (hit.kind === "verdict" || hit.kind === "ban") {
		if (isGerund(normAt(tokens, first))) {
			let end = hit.from;
			const sub = list.find((one) => one.scope === SUB && one.from > first && one.from < hit.from && KEPT_OPENERS.test(one.opener));
			if (sub !== undefined) end = sub.from;
			return { base: baseAt(tokens, first), verb: first, to: end };
		}
		for (let i = hit.to - 1; i < Math.min(tokens.length, hit.to + 3); i++) {
			if (normAt(tokens, i) === "to" && verbs.has(normAt(tokens, i + 1))) return { base: normAt(tokens, i + 1), verb: i + 1, to: actEnd(tokens, list, hit.segment) };
			if (isGerund(normAt(tokens, i)) && i >= hit.to) return { base: baseAt(tokens, i), verb: i, to: actEnd(tokens, list, hit.segment) };
		}
	}
	return { base: "", verb: -1, to: actEnd(tokens, list, hit.segment) };
}

function put(text: string, tokens: readonly Token[], frame: Frame, act: string, kind: Suggestion["kind"]): Suggestion | undefined {
	const first = tokens[frame.from];
	const last = tokens[frame.to - 1];
	if (first === undefined || last === undefined) return undefined;
	const joined = frame.lead === "" ? act : `${frame.lead} ${act}`;
	const before = frame.from > 0 ? normAt(tokens, frame.from - 1) : "";
	return { start: first.start, end: last.end, text: (frame.capital || before === ".") ? capitalise(joined) : joined, kind };
}

/** "Smoking in the van is prohibited": the verdict stands behind the act, so the whole clause goes. */
function wholeClauseEnd(tokens: readonly Token[], hit: Hit, act: Act): number {
	return act.verb >= 0 && act.verb < hit.from ? Math.max(hit.to, hit.segment.to) : act.to;
}

function manner(text: string, tokens: readonly Token[], hit: Hit): Suggestion[] {
	const own = tokens.slice(hit.to - 1, hit.segment.to);
	const last = own[0];
	if (last === undefined) return [];
	own[0] = { ...last, norm: baseAt(tokens, hit.to - 1) };
	let end = hit.segment.to;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	const before = tokens[hit.from - 1];
	const start = before?.start === undefined ? 0 : before.norm === "," || before.norm === "and" ? (tokens[hit.from - 2]?.end ?? before.start) : before.end;
	const stop = tokens[end - 1]?.end ?? start;
	const match = manners.at(own, 0);
	const found: Suggestion[] = [];
	if (match !== undefined) {
		const value = match.value.replace("{p}", personOf(tokens));
		found.push({ start, end: stop, text: before?.norm === "and" && !value.startsWith("and") ? ` and ${value}` : ` ${value}`, kind: "phrase" });
	}
	if (hit.from - hit.segment.from >= 5 && before?.norm !== "and") found.push({ start, end: stop, text: "", kind: "phrase" });
	return found;
}

/** For "Don't point, walk the visitor": the positive half by itself, when it can stand alone. */
function positiveHalf(text: string, tokens: readonly Token[], list: readonly Segment[], hit: Hit, act: Act): Suggestion | undefined {
	const after = tokens[act.to];
	if (after === undefined || !/^[,;:—]$/.test(after.norm) || hit.from > skipFillers(tokens, 0, hit.from + 1)) return undefined;
	const next = list.find((one) => one.from > act.to);
	if (next === undefined || next.scope === SUB) return undefined;
	const first = skipFillers(tokens, next.from, next.to);
	if (!isImperativeAt(tokens, first) || tokens.length - first < 4) return undefined;
	if (tokens.slice(first).some((token) => /^(?:it|them|they|him|her|this|that|its|their|there|one)$/.test(token.norm))) return undefined;
	const start = tokens[hit.from]?.start ?? 0;
	const from = tokens[first];
	if (from === undefined) return undefined;
	return { start, end: from.end, text: capitalise(text.slice(from.start, from.end)), kind: "phrase" };
}

function template(text: string, tokens: readonly Token[], frame: Frame, to: number): Suggestion | undefined {
	const act = frame.lead === "" && frame.form === "base" && frame.from === 0 ? "When ___, ___" : "___";
	return put(text, tokens, { ...frame, to }, act, "template");
}

/** Suggestions for a prohibition: idioms and phrase pairs first, then a template. */
export function suggest(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	if (tokens.length > 120) return [];
	const list = segments(tokens);
	const found: (Suggestion | undefined)[] = [];
	if (hit.kind === "manner") {
		found.push(...manner(text, tokens, hit));
		return found.filter((one) => one !== undefined);
	}
	if (hit.kind === "lead-in") return leadIn(text, sentence, hit, unit);
	const act = actOf(tokens, list, hit);
	const frame = frameOf(tokens, hit, act);
	frame.to = wholeClauseEnd(tokens, hit, act);
	const idiom = idiomOf(text, tokens, hit, act, list);
	for (const one of idiom) found.push(put(text, tokens, { ...frame, from: one.from ?? frame.from, lead: one.lead ?? (one.form === undefined ? "" : frame.lead), to: one.to, capital: one.from === undefined ? (one.form === undefined ? tokens[frame.from]?.capital === true && frame.from <= skipFillers(tokens, 0, tokens.length) : frame.capital) : tokens[one.from]?.capital === true }, one.form === "act" && frame.form === "third" ? thirdFirst(one.text) : one.text, "idiom"));
	if (act.verb >= 0) {
		const pair = replacement(text, tokens, act, frame.form, frame.your);
		if (pair !== undefined) found.push(put(text, tokens, frame, pair, "phrase"));
	}
	if (act.verb < 0 || hit.kind === "no" || hit.kind === "ban") {
		const from = hit.kind === "no" ? hit.from + 1 : hit.to;
		const noun = hit.kind === "ban" && hit.to >= act.to ? nounReplacement(tokens, hit.segment.from, hit.from, frame.form, frame.your) : nounReplacement(tokens, from, act.to, frame.form, frame.your);
		if (noun !== undefined) found.push(put(text, tokens, frame, noun, "phrase"));
	}
	found.push(positiveHalf(text, tokens, list, hit, act));
	found.push(template(text, tokens, frame, frame.to));
	return found.filter((one) => one !== undefined);
}

const thirdFirst = (act: string): string => act.replace(/^(\w+)/, (verb) => thirdOf(verb));

/** Items under a lead-in that forbids: each as what to do; inside one sentence only when every item has a pair. */
function leadIn(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
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
	for (const [first, last] of items) {
		const verb = normAt(tokens, first) === "to" ? first + 1 : first;
		const act = { base: baseAt(tokens, verb), verb, to: last };
		const part = replacement(text, tokens, act, "base", "your") ?? nounReplacement(tokens, first, last, "base", "your");
		if (part === undefined) break;
		if (!parts.includes(part)) parts.push(part);
	}
	const range = { start: tokens[0]?.start ?? sentence.start, end: tokens[end - 1]?.end ?? sentence.end };
	const capital = unit.leadIn === undefined || tokens[0]?.capital === true;
	const found: Suggestion[] = [];
	if (items.length > 0 && (parts.length === items.length || (unit.leadIn !== undefined && parts.length > 0))) {
		const joined = parts.length > 2 ? parts.join("; ") : parts.join("; ");
		found.push({ ...range, text: capital ? capitalise(joined) : joined, kind: "phrase" });
	}
	found.push({ ...range, text: "When ___, ___", kind: "template" });
	return found;
}

