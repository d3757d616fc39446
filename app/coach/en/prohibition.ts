import type { Token } from "../analysis.ts";
import { banAt } from "./bans.ts";
import {
	ENSURED,
	isImperativeAt,
	MAIN,
	normAt,
	REMEMBERED,
	type Segment,
	SUB,
	type Subject,
	segments,
	skipFillers,
	subjectOf,
} from "./clause-scope.ts";
import { customerNouns, staffNouns } from "./people.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, isGerund, verbs } from "./verbs.ts";
import { deontic, firmFacts, prepositions, set, stative, triggers } from "./words.ts";

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

const NOT = set("not n't never");
const DO_NOT = set("don't dont");
const DOES_NOT = set("doesn't doesnt");
const MODAL_NOT = set("cannot can't cant won't wont mustn't musnt mustnt shouldn't shouldnt shan't oughtn't");
const BE_NOT = set("isn't isnt aren't arent ain't");
const RELEASE = set("have need require want mind necessarily");
const BOUND = set("exceed last");
const BOUND_WORDS = set("longer more later less fewer beyond past over further");
const DOUBLE = set(
	"forget ignore neglect fail stay remain leave refuse omit overlook skip miss lose overlook disregard deny",
);
const HESITATE = set("hesitate");
const AFRAID = set("afraid shy ashamed scared worried embarrassed reluctant frightened");
const FORMALITIES = set(
	"register book sign fill show bring pay apply wear request submit report print wait reserve ask call confirm enclose attach present file order return come",
);
const NEGATIVE_OBJECT = set("nothing nobody no-one none neither");
const UPPER_LIMITS = set("more less fewer later longer earlier sooner other further better");
const CONDUCT_PARTICIPLES = set(
	"left interrupted discussed kept handed thrown raised given shared told sent asked transferred cleared placed put made promised opened closed rushed ignored disturbed blamed judged corrected argued cut used seated brought served carried moved touched stored stacked parked answered repeated pushed hurried questioned criticised criticized mentioned passed rolled eaten worn charged added changed ended entered started displayed spoken",
);
const PROMISED = set(
	"left kept passed ignored interrupted rushed disturbed blamed judged transferred hurried sent bounced pressured lectured",
);
const PASSIVE_FACTS = set("required needed included sold accepted refunded covered known allowed charged");
const INTENSIFIERS = set(
	"too so very really ever also again just simply even only necessarily always actually yet normally usually generally",
);
const LIMITED = set(
	"aware able available possible interested satisfied used prepared sure familiar certain happy ready comfortable clear willing true the a an in on at as",
);

const at = normAt;

/** The next token from `i` on that is no adverb between negation and verb ("not simply leave"). */
function verbAfter(tokens: readonly Token[], i: number, to: number): number {
	let j = i;
	if (at(tokens, j) === ",") {
		for (let k = j + 1; k < tokens.length && k - j < 8; k++) if (at(tokens, k) === ",") return k + 1;
	}
	while (j < to && j - i < 3) {
		const norm = at(tokens, j);
		if (verbs.has(norm) || norm === "be") return j;
		if (
			!(
				INTENSIFIERS.has(norm) ||
				norm.endsWith("ly") ||
				norm === "ever" ||
				norm === "under" ||
				norm === "any" ||
				norm === "circumstances"
			)
		)
			break;
		j++;
	}
	return j < to ? j : i;
}

function notOnly(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	if (next === "only" || next === "merely" || next === "solely") return true;
	if (next !== "just" && next !== "simply") return false;
	for (let j = i + 1; j < tokens.length; j++) {
		if (at(tokens, j) === "but" || at(tokens, j) === "also") return true;
	}
	return false;
}

/** True when the word at `i` is a verb in some form. */
function isVerbAt(tokens: readonly Token[], i: number): boolean {
	const norm = at(tokens, i);
	return (
		verbs.has(norm) ||
		(baseOfThird(norm) !== undefined && !customerNouns.has(norm) && !staffNouns.has(norm)) ||
		(baseOfParticiple(norm) !== undefined && /^(?:is|are|be|left)$/.test(at(tokens, i - 1)))
	);
}

/** What kind of prohibition a negated verb is. */
function shade(tokens: readonly Token[], verb: number, to: number, kind: HitKind): HitKind {
	const norm = at(tokens, verb);
	const next = at(tokens, verb + 1);
	if (
		HESITATE.has(norm) ||
		(norm === "be" && AFRAID.has(next)) ||
		(norm === "feel" && AFRAID.has(next)) ||
		norm === "shy"
	)
		return "hesitate";
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
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
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

/** "No more excuses": a ban, unlike the bound "no more than". */
function isNoMore(tokens: readonly Token[], segment: Segment, i: number): boolean {
	const next = at(tokens, i + 2);
	if (isGerund(next)) return true;
	return i === skipFillers(tokens, segment.from, segment.to) && next !== "than" && next !== "" && !verbs.has(next);
}

const CIRCUMSTANCES = set(
	"queue queues stress paper paperwork waiting hassle fuss problem problems fees fee risk surprises worries limits delay delays queuing forms traffic strings catch commitment contract contracts obligation charge charges cost costs wait bother ifs buts noise print small-print deposit deposits booking appointment",
);

/** "No queue, no stress, no paper": what customers are spared, in the words of an advertisement. */
function isSlogan(tokens: readonly Token[]): boolean {
	let count = 0;
	for (const token of tokens) {
		if (token.norm === "no") count++;
		else if (
			token.kind === "word" &&
			!CIRCUMSTANCES.has(token.norm) &&
			!/^(?:and|or|just|more|hidden|small|extra|long|needed|required|necessary)$/.test(token.norm)
		)
			return false;
	}
	return count > 1;
}

class Reader {
	readonly hits: Hit[] = [];
	readonly tokens: readonly Token[];
	readonly list: readonly Segment[];
	/** Who the main clause before this one was about; a clause without a subject of its own goes on with it. */
	inherited: Subject = "none";
	private described = false;

	constructor(tokens: readonly Token[], list: readonly Segment[]) {
		this.tokens = tokens;
		this.list = list;
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

	read(): Hit[] {
		for (const segment of this.list) {
			if (segment.opener === ":" && this.isDescription(segment.from - 1)) this.described = true;
			if (segment.scope !== SUB) this.readSegment(segment);
			if (segment.scope === MAIN) this.inherit(segment);
		}
		if (this.hits.length === 0) this.actVerdict();
		return this.hits;
	}

	/** "Looking at the clock while a client talks is rude": a clause stands between the act and the verdict on it. */
	private actVerdict(): void {
		const { tokens } = this;
		const first = skipFillers(tokens, 0, tokens.length);
		if (!isGerund(at(tokens, first)) && !(at(tokens, first) === "to" && verbs.has(at(tokens, first + 1)))) return;
		for (let i = tokens.length - 1; i > first; i--) {
			if (!/^(?:is|isn't|are)$/.test(at(tokens, i))) continue;
			const segment: Segment = { from: first, to: tokens.length, scope: MAIN, opener: "", afterSubordinate: false };
			for (let j = i; j < tokens.length && this.hits.length === 0; j++)
				if (triggers.has(at(tokens, j))) banAt(this, segment, j, at(tokens, j));
			return;
		}
	}

	/** "The most frequent reasons for complaints: ...": what follows describes. */
	private isDescription(colon: number): boolean {
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

	private inherit(segment: Segment): void {
		const first = skipFillers(this.tokens, segment.from, segment.to);
		if (first >= segment.to) return;
		const subject = this.clauseSubject(segment);
		if (subject !== "none") this.inherited = subject;
	}

	/** Who a clause is about, as far as its first words show. */
	private clauseSubject(segment: Segment): Subject {
		const { tokens } = this;
		const first = skipFillers(tokens, segment.from, segment.to);
		if (isImperativeAt(tokens, first)) return "imperative";
		let end = first + 1;
		while (end < segment.to && end - first < 6) {
			const norm = at(tokens, end);
			if (
				verbs.has(norm) ||
				deontic.has(norm) ||
				norm === "may" ||
				norm === "can" ||
				norm === "will" ||
				norm === "is" ||
				norm === "are" ||
				baseOfThird(norm) !== undefined
			) {
				const subject = subjectOf(tokens, first, end);
				return subject === "none" ? "none" : subject;
			}
			end++;
		}
		return "none";
	}

	private readSegment(segment: Segment): void {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const token = tokens[i];
			if (token === undefined || !triggers.has(token.norm)) continue;
			const next = this.readTrigger(segment, i, token.norm);
			if (next > i) i = next - 1;
		}
	}

	/** Looks at one trigger; returns the index after what it used, or `i`. */
	private readTrigger(segment: Segment, i: number, norm: string): number {
		const { tokens } = this;
		if (segment.scope === ENSURED && this.ensured(segment, i, norm)) return segment.to;
		if (DO_NOT.has(norm) || (norm === "not" && at(tokens, i - 1) === "do"))
			return this.doNot(segment, i, norm === "not" ? i - 1 : i);
		if (DOES_NOT.has(norm) || (norm === "not" && at(tokens, i - 1) === "does"))
			return this.doesNot(segment, i, norm === "not" ? i - 1 : i);
		if (norm === "never") return this.never(segment, i);
		if (MODAL_NOT.has(norm)) return this.modalNot(segment, i, i, norm);
		if (norm === "not") return this.not(segment, i);
		if (
			norm === "no" ||
			norm === "nobody" ||
			norm === "no-one" ||
			norm === "none" ||
			norm === "nothing" ||
			norm === "neither"
		)
			return this.no(segment, i, norm);
		if (norm === "without") return this.without(segment, i);
		if (norm === "needn't") return this.needNot(segment, i);
		if (BE_NOT.has(norm)) return banAt(this, segment, i, norm);
		return banAt(this, segment, i, norm);
	}

	/** Under "make sure", "it is important that": whatever is negated is forbidden. */
	private ensured(segment: Segment, i: number, norm: string): boolean {
		const { tokens } = this;
		const next = at(tokens, i + 1);
		if (norm === "no" && (UPPER_LIMITS.has(next) || next === "matter")) return false;
		if (norm === "not" && (notOnly(tokens, i + 1) || next === "later")) return false;
		const negates =
			NOT.has(norm) ||
			norm.endsWith("n't") ||
			norm === "cannot" ||
			norm === "no" ||
			norm === "nobody" ||
			norm === "no-one" ||
			norm === "none" ||
			norm === "nothing" ||
			DO_NOT.has(norm);
		if (!negates) return false;
		let to = i + 1;
		while (to < segment.to && to - i < 5 && !isVerbAt(tokens, to)) to++;
		if (to >= segment.to || to - i >= 5) to = Math.min(i + 3, segment.to - 1);
		const from = /^(?:do|does|is|are|must|should|will|can|may)$/.test(at(tokens, i - 1)) && norm === "not" ? i - 1 : i;
		const verb = isVerbAt(tokens, to) ? to : -1;
		const kind = norm.startsWith("no") && norm !== "not" ? "subject" : "imperative";
		this.add(
			verb < 0 ? kind : shade(tokens, verb, segment.to, kind),
			from,
			Math.min(to + 1, segment.to),
			verb,
			segment,
			"none",
		);
		return true;
	}

	private doNot(segment: Segment, i: number, from: number): number {
		const { tokens } = this;
		if (notOnly(tokens, i + 1)) return i;
		const verb = verbAfter(tokens, i + 1, segment.to);
		const base = at(tokens, verb);
		let subject = subjectOf(tokens, segment.from, from);
		if (subject === "none" || subject === "act")
			subject =
				subject === "act"
					? "thing"
					: segment.scope === MAIN && segment.opener !== "" && !segment.afterSubordinate
						? this.inheritedFor(segment)
						: "none";
		if (subject === "imperative") return i;
		if (subject === "none") {
			if (base === "know" || base === "need" || (base === "have" && at(tokens, verb + 1) === "to")) return i;
			this.add(shade(tokens, verb, segment.to, "imperative"), from, verb + 1, verb, segment, "none");
			return verb + 1;
		}
		if (
			subject !== "staff" ||
			RELEASE.has(base) ||
			stative.has(base) ||
			(at(tokens, segment.from) === "we" && firmFacts.has(base))
		)
			return this.noNeed(segment, i, from, base);
		if (segment.scope === REMEMBERED && stative.has(base)) return i;
		this.add(shade(tokens, verb, segment.to, "present"), from, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	/** "You don't need to shout": advice against an act, unless it frees from a formality. */
	private noNeed(segment: Segment, i: number, from: number, base: string): number {
		const { tokens } = this;
		const start = at(tokens, i + 1) === base ? i + 2 : i + 3;
		if ((base === "need" || base === "have") && at(tokens, start) === "to" && BAD_ACTS.has(at(tokens, start + 1))) {
			this.add("no-need", from, start + 1, start + 1, segment, "staff");
			return start + 1;
		}
		return i;
	}

	/** "You needn't justify a price": advice against an act. */
	private needNot(segment: Segment, i: number): number {
		const verb = verbAfter(this.tokens, i + 1, segment.to);
		if (segment.scope !== MAIN || !BAD_ACTS.has(at(this.tokens, verb))) return i;
		this.add("no-need", i, verb + 1, verb, segment, "staff");
		return verb + 1;
	}

	private inheritedFor(segment: Segment): Subject {
		if (segment.opener === ":" || segment.opener === ";" || segment.opener === "—") return "none";
		return this.inherited === "imperative" ? "none" : this.inherited;
	}

	private doesNot(segment: Segment, i: number, from: number): number {
		const { tokens } = this;
		if (notOnly(tokens, i + 1)) return i;
		let subject = subjectOf(tokens, segment.from, from);
		if (subject === "none") subject = this.inheritedFor(segment);
		const verb = verbAfter(tokens, i + 1, segment.to);
		if (subject !== "staff" || stative.has(at(tokens, verb)) || RELEASE.has(at(tokens, verb))) return i;
		this.add(shade(tokens, verb, segment.to, "present"), from, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	private never(segment: Segment, i: number): number {
		const { tokens } = this;
		const before = at(tokens, i - 1);
		const next = at(tokens, i + 1);
		if (/^(?:almost|hardly|as|or)$/.test(before) && before !== "or") return i;
		if (
			/^(?:was|were|is|has|have|had|did)$/.test(next) ||
			next === "mind" ||
			next === "fails" ||
			next === "before" ||
			next === "again"
		)
			return i;
		if (deontic.has(before) || /^(?:may|can|will|could|would)$/.test(before))
			return this.modalNot(segment, i, i - 1, before);
		if (/^(?:is|are|was|were|'s|have|has|had|it's)$/.test(before)) {
			if (before === "have" || before === "has" || before === "had" || before === "was" || before === "were") return i;
			return this.passive(segment, i, i - 1);
		}
		const subject = subjectOf(tokens, segment.from, i);
		const verb = verbAfter(tokens, i + 1, segment.to);
		const word = at(tokens, verb);
		if (subject === "none" || subject === "imperative") {
			if (
				subject === "imperative" &&
				(before === "we" || before === "you" || before === "they" || before === "i" || customerNouns.has(before))
			)
				return i;
			const carried =
				subject === "none" && segment.opener !== "" && !segment.afterSubordinate ? this.inheritedFor(segment) : "none";
			if (carried === "customer" || carried === "thing" || carried === "firm") return i;
			if (carried === "staff" && stative.has(word)) return i;
			if (this.described) return i;
			this.add(shade(tokens, verb, segment.to, "imperative"), i, Math.min(verb + 1, segment.to), verb, segment, "none");
			return verb + 1;
		}
		if (subject !== "staff") return i;
		const base = baseOfThird(word) ?? word;
		if (stative.has(word) || stative.has(base)) return i;
		if (!verbs.has(base) && baseOfParticiple(word) !== undefined) return i;
		this.add(shade(tokens, verb, segment.to, "present"), i, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	/** Negated modals. `from` is the modal's index, `i` that of the negation. */
	modalNot(segment: Segment, i: number, from: number, modal: string): number {
		const { tokens } = this;
		if (notOnly(tokens, i + 1)) return i;
		let subject = subjectOf(tokens, segment.from, from);
		if (subject === "none")
			subject = segment.opener === "" || segment.afterSubordinate ? "staff" : this.inheritedFor(segment);
		if (subject === "imperative") {
			const before = at(tokens, from - 1);
			if (
				segment.opener === "" &&
				(before === "you" || before === "we" || before === "they" || before === "it" || before === "he")
			)
				return i;
			if (!staffNouns.has(before) && !(isCompound(tokens, segment.from, from) && /^(?:must|should|shall)/.test(modal)))
				return i;
			subject = "thing";
		}
		const verb = verbAfter(tokens, i + 1, segment.to);
		const base = at(tokens, verb);
		const next = at(tokens, verb + 1);
		const strong =
			deontic.has(modal) ||
			modal.startsWith("must") ||
			modal.startsWith("mus") ||
			modal.startsWith("should") ||
			modal.startsWith("sha") ||
			modal.startsWith("ought");
		if (base === "have" && next !== "to" && strong && modal.startsWith("should")) return i;
		if (!strong && subject === "thing" && BOUND.has(base)) {
			this.add("bound", from, verb + 1, verb, segment, subject);
			return verb + 1;
		}
		if (!strong) {
			if (base === "be" && BOUND_WORDS.has(next)) {
				this.add("bound", from, verb + 2, verb, segment, subject);
				return verb + 2;
			}
			if (base === "be" && /^(?:tolerated|condoned|excused)$/.test(next)) {
				this.add("ban", from, verb + 2, -1, segment, subject);
				return verb + 2;
			}
			if (
				base === "be" &&
				modal === "may" &&
				(subject === "thing" || subject === "firm") &&
				!LIMITED.has(next) &&
				(baseOfParticiple(next) !== undefined || next.endsWith("ed"))
			) {
				this.add("modal", from, verb + 2, verb + 1, segment, subject);
				return verb + 2;
			}
			if (
				base === "be" &&
				modal.startsWith("w") &&
				(subject === "customer" || at(tokens, segment.from) === "you") &&
				PROMISED.has(next)
			) {
				this.add("modal", from, verb + 2, verb + 1, segment, subject);
				return verb + 2;
			}
			if (subject !== "staff" && subject !== "none") return i;
			if (next === "too" || base === "too") return i;
			if (modal.startsWith("could") || modal.startsWith("would") || modal.startsWith("might")) return i;
			if (stative.has(base) || /^(?:please|win|help|undo|control|expect|change|be|always|buy|choose)$/.test(base))
				return i;
			if (modal.startsWith("can") && at(tokens, segment.from) === "you" && /^(?:give|do|solve|fix|build)$/.test(base))
				return i;
		}
		this.add(shade(tokens, verb, segment.to, "modal"), from, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	private passive(segment: Segment, i: number, from: number): number {
		const { tokens } = this;
		const participle = at(tokens, i + 1);
		const subject = subjectOf(tokens, segment.from, from);
		if (
			subject === "staff" &&
			/^(?:rude|late|short|curt|sarcastic|impatient|abrupt|condescending|pushy|loud|careless|sloppy)$/.test(participle)
		) {
			this.add("present", from, i + 2, i + 1, segment, subject);
			return i + 2;
		}
		if (
			(subject === "thing" || subject === "customer" || subject === "staff") &&
			CONDUCT_PARTICIPLES.has(participle) &&
			!PASSIVE_FACTS.has(participle)
		) {
			this.add("present", from, i + 2, i + 1, segment, subject);
			return i + 2;
		}
		return banAt(this, segment, i, at(tokens, i));
	}

	private not(segment: Segment, i: number): number {
		const { tokens } = this;
		const before = at(tokens, i - 1);
		const next = at(tokens, i + 1);
		if (notOnly(tokens, i + 1)) return i;
		if (deontic.has(before) || before === "may" || before === "can" || before === "will")
			return this.modalNot(segment, i, i - 1, before);
		if (before === "is" || before === "are" || before === "'s" || before === "it's" || before === "that's") {
			if (next === "to" && before !== "it's") {
				const verb = i + 2;
				this.add("modal", i - 1, verb + 1, verb, segment, "staff");
				return verb + 1;
			}
			return this.passive(segment, i, i - 1);
		}
		if (next === "to") return this.notTo(segment, i);
		if (before === "better" && verbs.has(next)) {
			this.add(
				"modal",
				/^(?:had|you'd|you|we'd)$/.test(at(tokens, i - 2)) ? i - 2 : i - 1,
				i + 2,
				i + 1,
				segment,
				"staff",
			);
			return i + 2;
		}
		if (i === skipFillers(tokens, segment.from, segment.to)) {
			if (next === "one" || (next === "a" && at(tokens, i + 2) === "single")) {
				const found = this.negativeSubject(segment, i, "not");
				if (found !== undefined) return found;
				if (next === "one") return i;
			}
			if (next === "a" && /^(?:word|single|hint|sound)$/.test(at(tokens, i + 2))) {
				this.add("no", i, i + 3, -1, segment, "none");
				return i + 3;
			}
			if (
				next === "under" ||
				(next === "in" && at(tokens, i + 2) === "any") ||
				next === "allowed" ||
				next === "permitted" ||
				next === "acceptable" ||
				next === "tolerated"
			) {
				this.add("ban", i, i + 2, -1, segment, "none");
				return i + 2;
			}
			if (segment.opener === ":" && verbs.has(next) && !this.described && this.dutyBefore(segment)) {
				this.add("modal", i, i + 2, i + 1, segment, "staff");
				return i + 2;
			}
			if (
				/^(?:and|or|,)$/.test(segment.opener) &&
				verbs.has(next) &&
				!staffNouns.has(next) &&
				this.openDuty(segment) &&
				/^(?:the|a|an|your|their|them|any|to|at|in|on|with|him|her|it|about|before|after|from|until|over|under|behind|across|past|around|near|loudly|for|of|any|more)$/.test(
					at(tokens, i + 2),
				)
			) {
				this.add("modal", i, i + 2, i + 1, segment, "staff");
				return i + 2;
			}
		}
		return i;
	}

	private dutyBefore(segment: Segment): boolean {
		const before = at(this.tokens, segment.from - 2);
		return (
			deontic.has(before) ||
			/^(?:to|will|staff|team|obliged|required|duties|duty|rules|rule|we|you)$/.test(before) ||
			staffNouns.has(before)
		);
	}

	/** True when a modal of duty or an infinitive before this segment still holds. */
	private openDuty(segment: Segment): boolean {
		for (let i = segment.from - 1; i >= 0 && segment.from - i < 24; i--) {
			const norm = at(this.tokens, i);
			if (deontic.has(norm) || norm === "will") return true;
			if (norm === ";" || norm === ".") return false;
		}
		return false;
	}

	/** "Take care not to", "Try not to", "staff are asked not to". */
	private notTo(segment: Segment, i: number): number {
		const { tokens } = this;
		const before = at(tokens, i - 1);
		const verb = verbAfter(tokens, i + 2, segment.to);
		const first = skipFillers(tokens, segment.from, i);
		const opens = first >= i;
		const governed =
			/^(?:try|careful|care|sure|better|best|remember|attempt|aim|prefer|choose|promise|endeavour|agree|point|tries|seek|wise|polite|advisable|important|essential|vital|crucial|attention|strive|resolve|mind)$/.test(
				before,
			);
		const asked =
			/^(?:asked|requested|expected|instructed|advised|told|required|reminded|obliged|supposed|encouraged|urged|meant|entitled|permitted|allowed|authorised|authorized|ought|trained|taught|kindly|ask|expect|request)$/.test(
				before,
			);
		if (!opens && !governed && !asked && !(deontic.has(at(tokens, i - 2)) || before === "ought")) return i;
		if (opens && !verbs.has(at(tokens, verb))) return i;
		if (asked && !opens && subjectOf(tokens, segment.from, i - 1) === "customer") return i;
		let from = i;
		if (governed && !opens) {
			from = i - 1;
			const head = at(tokens, i - 2);
			if (/^(?:take|be|make|it's|is|you'd|had|pay)$/.test(head)) from = i - 2;
		}
		this.add(shade(tokens, verb, segment.to, governed ? "imperative" : "modal"), from, verb + 1, verb, segment, "none");
		return verb + 1;
	}

	private no(segment: Segment, i: number, norm: string): number {
		const { tokens } = this;
		const next = at(tokens, i + 1);
		const before = at(tokens, i - 1);
		if (
			norm === "no" &&
			(UPPER_LIMITS.has(next) ||
				/^(?:matter|wonder|doubt|problem|problems|idea|news|longer|sooner|exceptions?|thanks|sweat|worries|obligation|charge|fee|fees|cost)$/.test(
					next,
				)) &&
			!(next === "more" && isNoMore(tokens, segment, i))
		)
			return i;
		if (norm === "no" && next === "place" && /^(?:has|have)$/.test(before)) {
			this.add("ban", i - 1, i + 2, -1, segment, "thing");
			return i + 2;
		}
		if (norm === "no" && next === "way" && at(tokens, i + 2) === "to" && before === "is") {
			this.add("verdict", i - 1, i + 2, -1, segment, "act");
			return segment.to;
		}
		if (norm === "nothing" && (next === "but" || next === "more" || next === "less")) return i;
		if (norm === "no" && /^(?:need|reason|point|sense|use)$/.test(next)) return this.noReason(segment, i);
		const first = skipFillers(tokens, segment.from, segment.to);
		const opens = i === first || (i === first + 1 && prepositions.has(at(tokens, first)));
		if (
			norm === "no" &&
			/^(?:circumstances|account|time|case|way|event|pretext|condition|point|means)$/.test(next) &&
			prepositions.has(before)
		)
			return this.underNo(segment, i, next);
		if (norm === "nothing" && before === "but") return i;
		if (norm === "neither" && opens) {
			const found = this.neitherNor(segment, i);
			if (found > i) return found;
		}
		if (norm === "no" && opens && isSlogan(tokens)) return tokens.length;
		if (
			opens &&
			(norm === "nobody" ||
				norm === "no-one" ||
				norm === "none" ||
				norm === "neither" ||
				norm === "nothing" ||
				norm === "no")
		) {
			const found = this.negativeSubject(segment, i, norm);
			if (found !== undefined) return found;
			if (norm !== "no" || prepositions.has(at(tokens, first)) || next === "one" || next === "body") return i;
			return this.elliptical(segment, i);
		}
		if (segment.scope === REMEMBERED) return i;
		return this.negativeObject(segment, i, norm, first);
	}

	/** "Neither porters nor clerks may comment on a diagnosis". */
	private neitherNor(segment: Segment, i: number): number {
		const { tokens } = this;
		let nor = i + 1;
		while (nor < tokens.length && nor - i < 8 && at(tokens, nor) !== "nor") nor++;
		if (at(tokens, nor) !== "nor") return i;
		let isStaff = false;
		for (let j = i + 1; j < tokens.length && j - nor < 6; j++) {
			const word = at(tokens, j);
			if (staffNouns.has(word)) isStaff = true;
			if (j <= nor || !(deontic.has(word) || /^(?:may|can|will|is|are)$/.test(word))) continue;
			if (!isStaff && !deontic.has(word)) return i;
			const verb = verbAfter(tokens, j + 1, tokens.length);
			this.add("subject", i, verb + 1, verb, { ...segment, to: tokens.length }, isStaff ? "staff" : "customer");
			return tokens.length;
		}
		return i;
	}

	/** "There is no need to shout", "no point in arguing". */
	private noReason(segment: Segment, i: number): number {
		const { tokens } = this;
		let from = i;
		const before = at(tokens, i - 1);
		if (before === "is" && at(tokens, i - 2) === "there") from = i - 2;
		else if (before === "there's" || before === "theres") from = i - 1;
		else if (skipFillers(tokens, segment.from, segment.to) !== i) return i;
		const link = at(tokens, i + 2);
		if (link !== "to" && link !== "in" && link !== "for" && !isGerund(link)) return i;
		const verb = isGerund(link) ? i + 2 : i + 3;
		const base = baseOfGerund(at(tokens, verb)) ?? at(tokens, verb);
		if (FORMALITIES.has(base) && !BAD_ACTS.has(base)) return i;
		if (link === "for" && !isGerund(at(tokens, verb))) return i;
		this.add("no-need", from, Math.min(i + 3, segment.to), verb, segment, "none");
		return i + 3;
	}

	/** "Under no circumstances may a mechanic ...", "on no account tell". */
	private underNo(segment: Segment, i: number, word: string): number {
		const { tokens } = this;
		if (word === "means" || word === "way" || word === "case" || word === "time" || word === "point") {
			const start = at(tokens, i + 2);
			const rest = subjectOf(tokens, i + 2, segment.to);
			if (!verbs.has(start) && !/^(?:may|should|must|can|do|shall|are|is|will)$/.test(start) && rest !== "imperative") {
				const head = subjectOf(tokens, segment.from, i - 1);
				if (head !== "staff" && head !== "imperative") return i;
			}
		}
		let to = i + 2;
		while (
			to < segment.to &&
			to - i < 9 &&
			!(verbs.has(at(tokens, to)) && !/^(?:do|may|can|must|should)$/.test(at(tokens, to)))
		)
			to++;
		this.add("modal", i - 1, Math.min(to + 1, segment.to), to, segment, "staff");
		return segment.to;
	}

	/** "No guest should have to", "Nobody leaves without". */
	private negativeSubject(segment: Segment, i: number, norm: string): number | undefined {
		const { tokens } = this;
		let isStaff = norm === "nobody" || norm === "no-one" || norm === "none";
		let isCustomer = false;
		for (let j = i + 1; j < segment.to && j - i < 9; j++) {
			const word = at(tokens, j);
			if (norm === "no" && j === i + 1 && (word === "one" || word === "body")) isStaff = true;
			if (staffNouns.has(word)) isStaff = true;
			if (customerNouns.has(word)) isCustomer = true;
			const isModal = deontic.has(word) || word === "may" || word === "can" || word === "will" || word === "cannot";
			const be = word === "is" || word === "are";
			if (isModal) {
				if (at(tokens, j + 1) === "be" && LIMITED.has(at(tokens, j + 2))) return j;
				if (!deontic.has(word) && word !== "may" && !isStaff) return j;
				if ((word === "can" || word === "will") && (stative.has(at(tokens, j + 1)) || norm !== "no")) return j;
				const verb = verbAfter(tokens, j + 1, segment.to);
				this.add(
					shade(tokens, verb, segment.to, "subject"),
					i,
					Math.min(verb + 1, segment.to),
					verb,
					segment,
					isStaff ? "staff" : isCustomer ? "customer" : "thing",
				);
				return verb + 1;
			}
			if (be) {
				const follow = at(tokens, j + 1);
				if (
					follow === "to" ||
					follow === "allowed" ||
					follow === "permitted" ||
					follow === "left" ||
					follow === "kept" ||
					follow === "made" ||
					follow === "ignored" ||
					follow === "turned" ||
					follow === "rushed" ||
					follow === "allowed"
				) {
					this.add("subject", i, Math.min(j + 2, segment.to), j + 1, segment, isStaff ? "staff" : "customer");
					return j + 2;
				}
				return j;
			}
			if (/^(?:was|were|has|have|had|does|do|did|would|could|wants|likes)$/.test(word)) return j;
			const base = baseOfThird(word);
			if (base !== undefined && !(norm === "no" && j === i + 1) && !customerNouns.has(word) && !staffNouns.has(word)) {
				if (stative.has(word) || stative.has(base)) return j;
				const after = tokens[j + 1];
				if (!isStaff && !isCustomer && (after === undefined || j + 1 >= segment.to || prepositions.has(after.norm)))
					continue;
				if (norm === "nothing" || (!isStaff && !isCustomer && !/^(?:go|leave|stay|wait|remain|start)$/.test(base)))
					return j;
				this.add(shade(tokens, j, segment.to, "subject"), i, j + 1, j, segment, isStaff ? "staff" : "customer");
				return j + 1;
			}
		}
		return undefined;
	}

	/** "No private conversations at the till." */
	private elliptical(segment: Segment, i: number): number {
		const { tokens } = this;
		if (this.described) return i;
		if (segment.scope === REMEMBERED) return i;
		if (segment.opener === "and" || segment.opener === "or" || segment.opener === "but" || segment.opener === ",") {
			if (this.inherited === "thing" || this.inherited === "firm" || this.inherited === "customer") return i;
			if (segment.opener === "and" && this.inherited === "staff") return i;
		}
		let last = i + 1;
		for (let j = i + 1; j < segment.to; j++) {
			const norm = at(tokens, j);
			if (/^(?:is|are|was|were|has|have|had|required|necessary|needed)$/.test(norm)) return i;
			if (tokens[j]?.kind !== "punctuation") last = j;
		}
		if (last === i + 1 && segment.to === i + 1) return i;
		let to = i + 2;
		if (
			to < segment.to &&
			!isGerund(at(tokens, i + 1)) &&
			!prepositions.has(at(tokens, to)) &&
			tokens[to]?.kind === "word"
		)
			to++;
		this.add("no", i, Math.min(to, segment.to), isGerund(at(tokens, i + 1)) ? i + 1 : -1, segment, "none");
		return segment.to;
	}

	/** "Say nothing about", "Promise nobody", "Make no promises". */
	private negativeObject(segment: Segment, i: number, norm: string, first: number): number {
		const { tokens } = this;
		const imperative = isImperativeAt(tokens, first) && subjectOf(tokens, segment.from, i) === "imperative";
		const before = at(tokens, i - 1);
		const duty = !imperative && this.dutyVerb(segment, i);
		if (!imperative && !duty) return i;
		const verb = at(tokens, first);
		if (i - first > 3) return i;
		if (prepositions.has(before) && before !== "to" && before !== "for") return i;
		if (
			/^(?:spare|waste|lose|leave)$/.test(verb) &&
			/^(?:effort|efforts|time|stone|to|doubt|trace)$/.test(at(tokens, norm === "no" ? i + 1 : i + 1))
		)
			return i;
		if (verb === "make" && at(tokens, i + 1) === "mistake") return i;
		if (norm === "no" && /^(?:fewer|less|more|later|longer|doubt)$/.test(at(tokens, i + 1))) return i;
		if (norm !== "no" && !NEGATIVE_OBJECT.has(norm)) return i;
		this.add(
			"pronoun",
			imperative ? first : i,
			Math.min(norm === "no" ? i + 2 : i + 1, segment.to),
			imperative ? first : -1,
			segment,
			imperative ? "none" : "staff",
		);
		return i + 2;
	}

	private dutyVerb(segment: Segment, i: number): boolean {
		for (let j = i - 1; j >= segment.from && i - j < 4; j--) {
			if (deontic.has(at(this.tokens, j)) || at(this.tokens, j) === "may") return verbs.has(at(this.tokens, j + 1));
		}
		return false;
	}

	/** "without sighing": an act of staff, not a state or a tempo. */
	private without(segment: Segment, i: number): number {
		const { tokens } = this;
		const next = at(tokens, i + 1);
		if (segment.scope !== MAIN) return i;
		let subject = subjectOf(tokens, segment.from, i);
		if (subject === "none")
			subject =
				segment.from === i || this.inherited === "imperative" || this.inherited === "staff" ? this.inherited : "none";
		if (subject !== "imperative" && subject !== "staff") return i;
		if (this.hits.some((hit) => hit.segment === segment)) return i;
		const head = this.headVerb(segment);
		if (/^(?:let|allow|help|enable|give|invite|permit|encourage)$/.test(head)) return i;
		let gerund = i + 1;
		while (
			gerund < segment.to &&
			gerund - i < 3 &&
			!isGerund(at(tokens, gerund)) &&
			(at(tokens, gerund).endsWith("ly") || at(tokens, gerund) === "ever" || at(tokens, gerund) === "first")
		)
			gerund++;
		const word = at(tokens, gerund);
		if (isGerund(word)) {
			if (
				/^(?:being|waiting|hesitating|having|needing|exceeding|counting|pausing|charging|paying|knowing|booking|prompting|asking)$/.test(
					word,
				) &&
				!(word === "asking" && at(tokens, i - 1) !== ",")
			)
				return i;
			this.add("manner", i, gerund + 1, gerund, segment, subject);
			return gerund + 1;
		}
		const noun = MANNER_NOUNS.has(next)
			? i + 1
			: (next === "a" ||
						next === "any" ||
						next === "your" ||
						next === "unnecessary" ||
						next === "long" ||
						next === "further") &&
					MANNER_NOUNS.has(at(tokens, i + 2))
				? i + 2
				: -1;
		if (noun > 0) {
			this.add("manner", i, noun + 1, -1, segment, subject);
			return noun + 1;
		}
		return i;
	}

	private headVerb(segment: Segment): string {
		const first = skipFillers(this.tokens, segment.from, segment.to);
		return at(this.tokens, first);
	}
}

export type { Reader };

const BAD_ACTS = set(
	"shout argue rush lecture raise justify defend yell apologise apologize panic quarrel insist interrupt correct scold moralise convince prove fight whisper hover push press hurry snap blame comment criticise",
);
const MANNER_NOUNS = set(
	"interrogation interrogations questioning sighs sigh argument arguments reproach reproaches sarcasm irony excuses remarks lectures lecture jargon grumbling judgement judgment blame accusations accusation shouting threats gossip swearing condescension criticism moralising prejudice comments comment quarrels raised rudeness ridicule mockery small-talk nagging",
);

/** The prohibitions of a sentence, in order. */
export function prohibitions(tokens: readonly Token[]): Hit[] {
	let any = false;
	for (const token of tokens) {
		if (token.kind === "word" && triggers.has(token.norm)) {
			any = true;
			break;
		}
	}
	if (!any || at(tokens, tokens.length - 1) === "?") return [];
	const list = segments(tokens);
	const hits = new Reader(tokens, list).read();
	for (const hit of hits) hit.mixed = hit.kind === "manner" || hasDirective(tokens, list, hits);
	return hits;
}

/** True when some main clause without a prohibition says what to do. */
function hasDirective(tokens: readonly Token[], list: readonly Segment[], hits: readonly Hit[]): boolean {
	return list.some((segment) => {
		if (segment.scope !== MAIN || hits.some((hit) => hit.segment === segment)) return false;
		const first = skipFillers(tokens, segment.from, segment.to);
		return first < segment.to && isImperativeAt(tokens, first) && segment.to - first > 1;
	});
}
