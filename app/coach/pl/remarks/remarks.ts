import type { Sentence, Token } from "#app/coach/analysis.ts";
import { bareAt, isPreposition, NOT_PAST } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import { findSegments, isImperativeAt, type Segment } from "../words/segments.ts";
import { readToken } from "../words/verbs.ts";

/** A sentence of a remark with its segments, found once. */
export interface Remark {
	sentence: Sentence;
	tokens: readonly Token[];
	segments: readonly Segment[];
	question: boolean;
	/** True when the sentence is typed without Polish letters. */
	plain: boolean;
}

/* @__NO_SIDE_EFFECTS__ */
const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SECOND = set(
	"ty ci cie ciebie tobie toba twoj twoja twoje twojego twojej twojemu twoim twoich twoimi pan pana panu panem panie panow panowie pani pania panie panstwo panstwa panstwu panski panska panskie panskiego panskiej wam was wami wy wasz wasza wasze waszego waszej waszych",
);

export function remarkOf(sentence: Sentence): Remark {
	return {
		sentence,
		tokens: sentence.tokens,
		segments: findSegments(sentence),
		question: sentence.tokens.at(-1)?.norm === "?",
		plain: sentence.tokens.every((token) => token.norm === token.bare),
	};
}

/** True for a verb in the second person: present "-sz", past "-łeś", "-łaś", "-liście". */
export function isSecondPerson(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== "word") return false;
	const { bare, norm } = token;
	if (
		/(?:łeś|łaś|liście|łyście)$/.test(norm) ||
		/(?:[aieuo]l(?:es|as)|liscie|lyscie|wszedles|wyszedles|przyszedles|poszedles|odszedles|mogles|moglas|zaszedles|podszedles|rzekles|pomogles|[kgzs]l(?:es|as))$/.test(
			bare,
		)
	)
		return true;
	const reading = readToken(token);
	if (reading !== undefined) return reading.form === "you";
	return bare.length > 4 && /(?:asz|esz|isz|ysz)$/.test(bare) && !/^(?:zasz|afisz|kalosz|takze)/.test(bare);
}

/** True for a word that points at the receiver. */
export const isReceiver = (bare: string): boolean => SECOND.has(bare);

/** True when tokens [from, to) address the receiver by a pronoun or a verb form. */
export function addresses(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isReceiver(bareAt(tokens, i)) || isSecondPerson(tokens[i])) return true;
	return false;
}

/** True when a colleague is named: by a name, a role or a pronoun of the third person. */
export function namesColleague(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== "word") continue;
		const { bare } = token;
		if (
			bare === "on" ||
			bare === "ona" ||
			bare === "oni" ||
			bare === "one" ||
			bare === "niego" ||
			bare === "niej" ||
			bare === "nich" ||
			bare === "jego" ||
			bare === "jej"
		)
			return true;
		if (token.capital && i > 0 && tokens[i - 1]?.norm !== "." && !CALENDAR_NAMES.has(bare)) return true;
		if (personOf(bare)?.side === "staff" && !isPreposition(bareAt(tokens, i - 1))) return true;
	}
	return false;
}

const CALENDAR_NAMES = set("wigilie boze wielkanoc swietymi swietych");

/** True when tokens [from, to) hold an imperative, "niech" or "proszę" with an infinitive: something asked for. */
export function asks(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const bare = bareAt(tokens, i);
		if (bare === "niech" || bare === "prosze" || bare === "prosimy") return true;
		if (isImperativeAt(tokens, i) && !DISCOURSE.has(bare)) return true;
	}
	return false;
}

/** Imperatives that ask for nothing: "słuchaj", "wiesz co", "zobacz". */
export const DISCOURSE = set(
	"sluchaj posluchaj zobacz patrz popatrz spojrz wybacz przepraszam powiedzmy wyobraz wiedz uwierz daj pamietaj zrozum",
);

/** More nouns and qualities with the ending of a past tense: short ones, and those that end so only in Polish letters. */
const NOT_PAST_EITHER = set(
	"zwykly zwykla ciepla cieply cieplo dzialem sila sily cala caly mila mily mala maly zla zly jesli tyl stol tel butla kolo sala sali fala cel zrodla zrodlo haslo hasla mydlo mydla swiatlo swiatla krzeslo krzesla skrzydlo tlo",
);

/** True for a verb in the past tense; endings without Polish letters count only in a text that is typed without them. */
export const isPast = (token: Token | undefined, plain = false): boolean => {
	if (token === undefined || token.kind !== "word") return false;
	const { norm, bare } = token;
	if (NOT_PAST.has(bare) || NOT_PAST_EITHER.has(bare)) return false;
	if (/(?:ł|ła|ło|ły|łem|łam|łeś|łaś|liśmy|łyśmy|liście|łyście)$/.test(norm)) return true;
	if (norm.endsWith("li") && bare.length > 3) return true;
	return (
		plain && /(?:[aieuo]l(?:a|o|y|es|as|em|am)?|liscie|lysmy|lismy|szedl|szla|szlo|szly)$/.test(bare) && bare.length > 3
	);
};
