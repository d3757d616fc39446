import type { Token } from "#app/coach/analysis.ts";
import { isImperativeAt, normAt, type Segment, type Subject, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { baseOfParticiple, baseOfThird, verbs } from "../words/verbs.ts";
import { deontic, prepositions, set } from "../words/words.ts";

export type HitKind =
	| "imperative"
	| "modal"
	| "subject"
	| "present"
	| "ban"
	| "no"
	| "verdict"
	| "double"
	| "hesitate"
	| "no-need"
	| "pronoun"
	| "bound"
	| "manner"
	| "lead-in";

/** A stretch of a sentence that makes it prohibiting. Indices are token indices. */
export interface Hit {
	kind: HitKind;
	from: number;
	to: number;
	/** The verb of the forbidden act, or -1. */
	verb: number;
	segment: Segment;
	subject: Subject;
	/** True when other words of the sentence say what to do. */
	mixed: boolean;
}

export const BOUND = set("exceed last");

export const BOUND_WORDS = set("longer more later less fewer beyond past over further");

/** Acts that nobody needs to do: "no need to shout". */
export const BAD_ACTS = set(
	"shout argue rush lecture raise justify defend yell apologise apologize panic quarrel insist interrupt correct scold moralise convince prove fight whisper hover push press hurry snap blame comment criticise",
);

const DOUBLE = set("forget ignore neglect fail stay remain leave refuse omit overlook skip miss lose disregard deny");

const AFRAID = set("afraid shy ashamed scared worried embarrassed reluctant frightened");

const INTENSIFIERS = set(
	"too so very really ever also again just simply even only necessarily always actually yet normally usually generally",
);

export const at = normAt;

/** The next token from `i` on that is no adverb between negation and verb ("not simply leave"). */
export function verbAfter(tokens: readonly Token[], i: number, to: number): number {
	let j = i;
	if (at(tokens, j) === ",") {
		for (let k = j + 1; k < tokens.length && k - j < 8; k++) if (at(tokens, k) === ",") return k + 1;
	}
	while (j < to && j - i < 3) {
		const norm = at(tokens, j);
		if (verbs.has(norm) || norm === "be") return j;
		if (!(INTENSIFIERS.has(norm) || /ly$|^(?:under|any|circumstances)$/.test(norm))) break;
		j++;
	}
	return j < to ? j : i;
}

export function notOnly(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	if (/^(?:only|merely|solely)$/.test(next)) return true;
	if (next !== "just" && next !== "simply") return false;
	for (let j = i + 1; j < tokens.length; j++) {
		if (at(tokens, j) === "but" || at(tokens, j) === "also") return true;
	}
	return false;
}

/** True when the word at `i` is a verb in some form. */
export function isVerbAt(tokens: readonly Token[], i: number): boolean {
	const norm = at(tokens, i);
	return (
		verbs.has(norm) ||
		(baseOfThird(norm) !== undefined && !customerNouns.has(norm) && !staffNouns.has(norm)) ||
		(baseOfParticiple(norm) !== undefined &&
			/^(?:is|are|be|left|isn't|aren't|never|being|not)$/.test(at(tokens, i - 1)))
	);
}

/** What kind of prohibition a negated verb is. */
export function shade(tokens: readonly Token[], verb: number, to: number, kind: HitKind): HitKind {
	const norm = at(tokens, verb);
	const next = at(tokens, verb + 1);
	if (
		norm === "hesitate" ||
		(norm === "be" && AFRAID.has(next)) ||
		(norm === "feel" && AFRAID.has(next)) ||
		norm === "shy"
	)
		return "hesitate";
	if (norm === "be" && /^(?:shorter|smaller|lower|fewer|less)$/.test(next) && at(tokens, verb + 2) === "than")
		return "bound";
	if (
		BOUND.has(norm) ||
		(norm === "take" && BOUND_WORDS.has(next)) ||
		((norm === "stretch" || norm === "wait" || norm === "be") && BOUND_WORDS.has(next))
	)
		return "bound";
	if (
		DOUBLE.has(norm) &&
		((norm !== "leave" && norm !== "stay" && norm !== "remain") ||
			/^(?:silent|unanswered|without|quiet|unattended|unsolved|open)$/.test(next))
	)
		return "double";
	for (let i = verb + 1; i < to; i++) if (at(tokens, i) === "without") return "double";
	return kind;
}

/** "Hold music must not ...": words that make one name, of which the first could be a command. */
export function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
	const first = skipFillers(tokens, from, to);
	if (to - first < 2 || to - first > 3) return false;
	for (let i = first + 1; i < to; i++) {
		const norm = at(tokens, i);
		if (
			prepositions.has(norm) ||
			/^(?:the|a|an|your|their|his|her|our|my|it|them|you|we|they|i|this|that|any|all|every)$/.test(norm)
		)
			return false;
	}
	return true;
}

/** What the searches for prohibitions in a sentence share: what was found, and who the clause before was about. */
export class Search {
	declare readonly hits: Hit[];

	declare readonly tokens: readonly Token[];

	declare readonly list: readonly Segment[];

	/** Who the main clause before this one was about; a clause without a subject of its own goes on with it. */
	declare inherited: Subject;

	declare protected described: boolean;

	constructor(tokens: readonly Token[], list: readonly Segment[]) {
		this.hits = [];
		this.tokens = tokens;
		this.list = list;
		this.inherited = "none";
		this.described = false;
	}

	add(kind: HitKind, from: number, to: number, verb: number, segment: Segment, subject: Subject): void {
		if (verb >= segment.to) {
			const own = this.list.find((one) => verb >= one.from && verb < one.to);
			if (own !== undefined) {
				this.add(kind, from, to, verb, own, subject);
				return;
			}
		}
		this.hits.push({ kind, from, to, verb, segment, subject, mixed: false });
	}

	/** "The most frequent reasons for complaints: ...": what follows describes. */
	protected isDescription(colon: number): boolean {
		for (let i = 0; i < colon; i++) {
			if (
				/^(?:reasons?|causes?|complaints?|problems?|symptoms?|signs?|consequences?|results?|statistics|examples?|complaint|feedback|mistakes|errors)$/.test(
					at(this.tokens, i),
				)
			)
				return true;
		}
		return false;
	}

	protected inherit(segment: Segment): void {
		const first = skipFillers(this.tokens, segment.from, segment.to);
		if (first >= segment.to) return;
		const subject = this.clauseSubject(segment);
		if (subject !== "none") this.inherited = subject;
	}

	/** Who a clause is about, as far as its first words show. */
	protected clauseSubject(segment: Segment): Subject {
		const { tokens } = this;
		const first = skipFillers(tokens, segment.from, segment.to);
		if (at(tokens, first) === "out") return "none";
		if (isImperativeAt(tokens, first)) return "imperative";
		let end = first + 1;
		while (end < segment.to && end - first < 6) {
			const norm = at(tokens, end);
			if (
				verbs.has(norm) ||
				deontic.has(norm) ||
				/^(?:may|can|will|is|are)$/.test(norm) ||
				(baseOfThird(norm) !== undefined && !staffNouns.has(norm))
			) {
				return subjectOf(tokens, first, end);
			}
			end++;
		}
		return "none";
	}

	protected inheritedFor(segment: Segment): Subject {
		if (segment.opener === ":" || segment.opener === ";" || segment.opener === "—") return "none";
		return this.inherited === "imperative" ? "none" : this.inherited;
	}
}
