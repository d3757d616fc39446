import type { Token } from "#app/coach/analysis.ts";
import { isImperativeAt, skipFillers } from "../words/clause-scope.ts";
import { staffNouns } from "../words/people.ts";
import { verbs } from "../words/verbs.ts";
import { prepositions, set } from "../words/words.ts";
import { isPast } from "./deeds.ts";
import {
	DETERMINERS,
	inheritsImperative,
	lower,
	NOTING,
	type Proposal,
	substance,
	weigh,
	weighOffer,
} from "./proposal-weight.ts";
import { labels } from "./remark-words.ts";

const CALLS = set("let's lets shall");

const RHETORICAL = set(
	"ask look see listen imagine guess thank thanks trust believe mark admit call say remember forget mind wait suppose honour welcome hold congratulate enjoy love hope wish bless excuse forgive pardon bravo hello well fancy talk like",
);

const NOUN_STARTS = set(
	"work order orders report reports call calls cash stock service post mail food drink water paper light phone table time hold park share place point score lock smell cover break help cook guide host coach waste contact practice change cost clean clear dress",
);

const FINITE = set(
	"is was were are has had have went goes came comes gets looks looked seems seemed got left did does will would can could should needs takes took stood sat arrived piles",
);

const TOLD = /^(?:yesterday|again|last|twice|was|were|(?:mon|fri|sun|satur|tues|wednes|thurs)day)$/;

/** True when a request with "could you", "can you", "will you" is a reproach: "can you not", "could you be any slower". */
function reproaches(tokens: readonly Token[], at: number): boolean {
	const third = lower(tokens, at + 2);
	return (
		/^(?:not|even|ever|believe|imagine|seriously|really|honestly)$/.test(third) ||
		(third === "be" && /^(?:any|more|a)$/.test(lower(tokens, at + 3)))
	);
}

export function readPart(
	tokens: readonly Token[],
	from: number,
	to: number,
	question: boolean,
	complaint: ReadonlySet<string>,
): Proposal {
	if (from > 0 && to - from === 1 && tokens[from]?.capital && lower(tokens, from - 1) === ",") return "none";
	let start = skipFillers(tokens, from, to);
	while (
		start < to &&
		/^(?:instead|maybe|perhaps|hey|mate|look|listen|still|sorry|today|tomorrow)$/.test(lower(tokens, start)) &&
		!verbs.has(lower(tokens, start + 1)) &&
		start - from < 1
	)
		start++;
	const mild = /^(?:maybe|perhaps)$/.test(lower(tokens, start));
	if (mild && verbs.has(lower(tokens, start + 1))) start++;
	start = skipOccasion(tokens, start, to);
	if (
		start > from &&
		/^(?:note|do)$/.test(lower(tokens, start - 1)) &&
		DETERMINERS.has(lower(tokens, start)) &&
		lower(tokens, start - 2) !== "so"
	)
		start--;
	const polite = tokens
		.slice(from, to)
		.some(
			(token) => token.norm === "please" || token.norm === "pls" || token.norm === "plz" || token.norm === "kindly",
		);
	for (let i = start; i < to; i++) {
		const norm = lower(tokens, i);
		const next = lower(tokens, i + 1);
		if ((CALLS.has(norm) && (norm !== "lets" || i === start)) || (norm === "let" && next === "us"))
			return weighOffer(tokens, i + (norm === "let" ? 2 : norm === "shall" ? 2 : 1), to, complaint);
		if (
			(norm === "could" || norm === "can" || norm === "would" || norm === "will") &&
			/^(?:you|we|i|u)$/.test(next) &&
			(question || i === start || polite)
		) {
			if (reproaches(tokens, i)) return "none";
			if (next === "we" && /^(?:talk|speak|chat|discuss)$/.test(lower(tokens, i + 2)) && to - i < 7) return "none";
			if (/^(?:like|mind|prefer|be|have)$/.test(lower(tokens, i + 2)) && norm === "would")
				return substance(tokens, i + 3, to, new Set()) > 0 ? "solution" : "vague";
			if (/^(?:why|who)$/.test(lower(tokens, i - 1))) return "none";
			let verb = i + 2;
			while (
				verb < to &&
				/^(?:please|perhaps|maybe|just|also|possibly|all|both|then|try|always)$/.test(lower(tokens, verb)) &&
				lower(tokens, verb) !== "try"
			)
				verb++;
			if (/^(?:how|what)$/.test(lower(tokens, i - 1))) return "solution";
			return weigh(tokens, verb, to, complaint);
		}
		if (
			norm === "how" &&
			(next === "about" || /^(?:can|could|might|do|should|shall|would)$/.test(next)) &&
			/^(?:about|we|i)$/.test(next === "about" ? next : lower(tokens, i + 2))
		)
			return substance(tokens, i + 2, to, complaint) > 0 ? "solution" : "vague";
		if (norm === "what" && (next === "about" || next === "if" || /^(?:would|could|can|do|might|should)$/.test(next))) {
			if (next === "about" || next === "if") return "solution";
			const follow = lower(tokens, i + 2);
			if (
				/^(?:help|we|make|it|i)$/.test(follow) ||
				(follow === "you" && /^(?:need|suggest|say|think)$/.test(lower(tokens, i + 3)))
			)
				return "solution";
		}
		if (
			norm === "why" &&
			(next === "don't" || next === "not") &&
			(next === "not" || /^(?:we|you|i)$/.test(lower(tokens, i + 2)))
		)
			return lower(tokens, i + 2) === "you" && /^(?:ever|just|care|listen|know|understand)$/.test(lower(tokens, i + 3))
				? "none"
				: "solution";
		if (
			/^(?:suggest|propose|recommend)$/.test(norm) &&
			/^(?:i|i'd|would|we|to|we'd)$/.test(lower(tokens, i - 1)) &&
			!/thing$|ever$/.test(lower(tokens, i - 2))
		)
			return "solution";
		if (
			/^(?:ask|like|want|need|love|appreciate|expect|prefer)$/.test(norm) &&
			/^(?:i|i'd|we|we'd|would|i'll)$/.test(lower(tokens, i - 1))
		) {
			if (/^(?:you|him|her|them)$/.test(next) && lower(tokens, i + 2) === "to")
				return weigh(tokens, i + 3, to, complaint);
			if (norm === "appreciate" && next === "it") return "solution";
			if (norm === "like" && /^(?:us|me|everyone)$/.test(next) && lower(tokens, i + 2) === "to") return "solution";
		}
		if (/^(?:should|must|ought|needs?|has|have|got)$/.test(norm) && i > from) {
			const before = lower(tokens, i - 1);
			const obliges = norm === "should" || norm === "must" || next === "to";
			if (
				obliges &&
				!/^(?:people|someone|somebody)$/.test(lower(tokens, 0)) &&
				next !== "not" &&
				lower(tokens, i + 2) !== "have" &&
				next !== "have" &&
				next !== "know" &&
				lower(tokens, i - 2) !== "do" &&
				!/^(?:i|we|they|everyone|everybody|nobody|customers|people|guests|who|why|i've|we've|he'd|she'd|you'd|they'd|patients|clients|colleagues)$/.test(
					before,
				) &&
				lower(tokens, 0) !== "why" &&
				!before.endsWith("n't") &&
				!question
			) {
				const verb = next === "to" ? i + 2 : i + 1;
				if (verb < to && verbs.has(lower(tokens, verb))) return weigh(tokens, verb, to, complaint);
			}
		}
		if (
			(norm === "could" || norm === "might" || norm === "can") &&
			/^(?:you|we)$/.test(lower(tokens, i - 1)) &&
			(!question || /^(?:maybe|perhaps)$/.test(lower(tokens, from))) &&
			verbs.has(next) &&
			next !== "be" &&
			next !== "have"
		) {
			if (norm === "can" && lower(tokens, i - 1) === "you") continue;
			return weigh(tokens, i + 1, to, complaint);
		}
		if (
			norm === "help" &&
			(/^(?:would|it'd|will)$/.test(lower(tokens, i - 1)) || (question && lower(tokens, start) === "would"))
		)
			return "solution";
		if (
			(norm === "i'll" || (norm === "i" && (next === "can" || next === "could" || next === "will"))) &&
			verbs.has(lower(tokens, norm === "i'll" ? i + 1 : i + 2)) &&
			!tokens.slice(from, to).some((token) => /^(?:if|not|never)$/.test(token.norm))
		) {
			if (
				/^(?:have|be|fire|sack|report|dock|take|see|need|tell|remember|say|admit|understand|only|imagine|hear|think|live)$/.test(
					lower(tokens, norm === "i'll" ? i + 1 : i + 2),
				)
			)
				continue;
			return "solution";
		}
		if (norm === "do" && next === "you" && lower(tokens, i + 2) === "want") return "solution";
		if ((norm === "want" || norm === "fancy") && i === start && question) return "solution";
	}
	const asksFor =
		isImperativeAt(tokens, start) ||
		(polite &&
			(verbs.has(lower(tokens, start)) ||
				(start < to &&
					/^(?:please|pls|plz|kindly)$/.test(lower(tokens, start - 1)) &&
					/^(?:the|your|an?|it|them)$/.test(lower(tokens, start + 1)) &&
					!prepositions.has(lower(tokens, start))))) ||
		(NOTING.has(lower(tokens, start)) && (polite || DETERMINERS.has(lower(tokens, start + 1)))) ||
		(start === 0 && lower(tokens, 1) === "them" && !isPast(tokens[0]) && !prepositions.has(lower(tokens, 0)));
	if (
		question &&
		!polite &&
		!(asksFor && (mild || (start === 0 && tokens.slice(start, to).some((token) => token.norm === "me"))))
	)
		return "none";
	if (asksFor) return readImperative(tokens, start, from, to, polite, complaint);
	if (/^(?:don't|dont|never|do)$/.test(lower(tokens, start))) {
		const first =
			lower(tokens, start) === "do" ? (lower(tokens, start + 1) === "not" ? start + 2 : start + 1) : start + 1;
		if (!verbs.has(lower(tokens, first)) || /^(?:mind|forget|worry|get|think|know)$/.test(lower(tokens, first)))
			return "none";
		return lower(tokens, first) === "be" ? "vague" : weigh(tokens, first, to, complaint);
	}
	if (polite || /^(?:a|little|bit|more|less)$/.test(lower(tokens, start))) {
		for (let i = from; i < to; i++)
			if (
				(lower(tokens, i) === "more" || lower(tokens, i) === "less") &&
				!/^(?:than|once)$/.test(lower(tokens, i + 1)) &&
				(polite || to - from < 6)
			)
				return "vague";
	}
	return "none";
}

/** Steps over "next time", "from tomorrow", "in future", "on Mondays" before a request. */
function skipOccasion(tokens: readonly Token[], start: number, to: number): number {
	if (lower(tokens, start) === "time" && lower(tokens, start - 1) === "next") return skipFillers(tokens, start + 1, to);
	if (!/^(?:next|this|from|in|on|for|by|at|before)$/.test(lower(tokens, start))) return start;
	for (let i = start + 1; i < Math.min(to, start + 5); i++) {
		if (
			/^(?:time|now|future|tomorrow|today|on|onwards|week|month|occasion|shift|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|june|july|august|september|october|november|december|january|february|march|april)$/.test(
				lower(tokens, i),
			) &&
			verbs.has(lower(tokens, lower(tokens, i + 1) === "always" ? i + 2 : i + 1))
		)
			return lower(tokens, i + 1) === "always" ? i + 2 : i + 1;
	}
	return start;
}

function readImperative(
	tokens: readonly Token[],
	start: number,
	from: number,
	to: number,
	polite: boolean,
	complaint: ReadonlySet<string>,
): Proposal {
	const base = lower(tokens, start);
	const next = lower(tokens, start + 1);
	if (lower(tokens, start - 1) === "never" && base === "mind") return "none";
	if (RHETORICAL.has(base) && !polite && !/^(?:hold|call|remember)$/.test(base)) {
		if (!/^(?:say|ask|wait|talk|like)$/.test(base)) return "none";
		if (
			(to - start < 3 ||
				/^(?:you|what|how|who|anyone|at|it|that|phil|yourself|goodness|god|forward|the|me|a|all)$/.test(next)) &&
			!(base === "say" && next !== "what") &&
			!(base === "ask" && /^(?:the|a|me|at|for|about|before|whether|if|in|what|which|how|them|her|him)$/.test(next))
		)
			return "none";
	}
	if ((base === "call" && next === "yourself") || (base === "come" && next === "on")) return "none";
	if (base === "let" && next === "alone") return "none";
	if (base === "miss" && tokens[start + 1]?.capital) return "none";
	if (base === "ask" && to - start === 3 && /^(?:the|any|my)$/.test(next) && lower(tokens, start - 1) === ",")
		return "none";
	if (base === "take" && /^(?:last|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/.test(next))
		return "none";
	if (staffNouns.has(base) && tokens[start + 1]?.capital) return "none";
	if (base === "take" && next === "your" && lower(tokens, start + 2) === "pick") return "none";
	if (base === "call" && next === "me" && labels.find(lower(tokens, start + 2))?.startsWith("bad")) return "none";
	if (base === "tell" && next === "me" && /^(?:why|how|what|again)$/.test(lower(tokens, start + 2))) return "none";
	if (base === "keep" && next === "it" && lower(tokens, start + 2) === "up") return "none";
	if (
		base === "have" &&
		/^(?:a|fun|you|we|i)$/.test(next) &&
		!/^(?:word|look|read|chat)$/.test(lower(tokens, start + 2))
	)
		return "none";
	if (base === "do" && /^(?:you|we|i|they)$/.test(next)) return "none";
	if (
		FINITE.has(next) ||
		(NOUN_STARTS.has(base) &&
			tokens.slice(start + 1, to).some((token, offset) => FINITE.has(token.norm) && offset < 5) &&
			!tokens
				.slice(start + 1, to)
				.some((token) => /^(?:when|if|before|until|who|what|where|after|as|while|that|which|once)$/.test(token.norm)))
	)
		return "none";
	if (
		isPast(tokens[start]) &&
		!polite &&
		tokens.some((token, i) => TOLD.test(token.norm) && lower(tokens, i - 1) !== "the") &&
		from === 0
	)
		return "none";
	const before = lower(tokens, from);
	if (from > 0 && (before === "and" || (before === "then" && lower(tokens, from - 1) === "and")) && !polite) {
		const judged = inheritsImperative(tokens, from);
		if (!judged) return "none";
	}
	return weigh(tokens, start, to, complaint);
}
