import type { Sentence, Token } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { bareAt, hasDirective, holds, isPreposition, subjectIn, verbFormAt } from "../words/grammar.ts";
import type { Person } from "../words/people.ts";
import { findSegments, isImperativeAt, type Segment } from "../words/segments.ts";
import { readVerb, type Verb, type VerbForm } from "../words/verbs.ts";
import * as classes from "../words/word-classes.ts";

/** How the sentence addresses the one who is to act; decides the form of a suggestion. */
export type Address = VerbForm | "should" | "impersonal" | "please" | "noun";

/** A prohibition found: the flagged tokens [from, to) of a sentence and what the rewriting needs to know. */
export interface Prohibition {
	sentence: Sentence;
	segments: readonly Segment[];
	segment: number;
	from: number;
	to: number;
	message: MessageCode;
	address: Address;
	/** The forbidden verb and its place, when there is one. */
	verb: Verb | undefined;
	verbAt: number;
	/** The construction, for the rewriting. */
	kind:
		| "negated"
		| "banned"
		| "forget"
		| "none"
		| "verdict"
		| "hesitate"
		| "manner"
		| "needless"
		| "bound"
		| "wrapped"
		| "gerund";
	subject: Person | undefined;
}

export interface Surroundings {
	/** The subject that an earlier sentence or a lead-in gave. */
	subject: Person | undefined;
}

export const NEGATORS = new Set([
	"nigdy",
	"nikt",
	"nikomu",
	"niczego",
	"nic",
	"nikogo",
	"zadnym",
	"zaden",
	"zadna",
	"zadne",
	"zadnej",
	"zadnego",
	"zadnych",
	"absolutnie",
	"pod",
	"wypadku",
	"razie",
	"pozorem",
	"w",
	"przenigdy",
]);

/** The first token of the negation that the particle at `i` completes: "nigdy nie", "w żadnym wypadku nie". */
export function negationStart(tokens: readonly Token[], i: number, from: number): number {
	let start = i;
	while (start > from && NEGATORS.has(bareAt(tokens, start - 1))) start--;
	if (bareAt(tokens, start) === "w" && bareAt(tokens, start + 1) !== "zadnym") return i;
	if (bareAt(tokens, start) === "pod" && bareAt(tokens, start + 1) !== "zadnym") return i;
	return start;
}

/** What all the searches of one sentence share: its segments, what was found, and questions about its clauses. */
export class Findings {
	declare protected readonly tokens: readonly Token[];
	declare protected readonly segments: readonly Segment[];
	declare protected readonly found: Prohibition[];
	declare protected directive: boolean | undefined;
	declare protected readonly sentence: Sentence;
	declare protected readonly around: Surroundings;

	constructor(sentence: Sentence, around: Surroundings) {
		this.sentence = sentence;
		this.around = around;
		this.tokens = sentence.tokens;
		this.segments = findSegments(sentence);
		this.found = [];
		this.directive = undefined;
	}

	protected report(
		index: number,
		from: number,
		to: number,
		message: MessageCode,
		kind: Prohibition["kind"],
		more: Partial<Prohibition> = {},
	): void {
		this.found.push({
			sentence: this.sentence,
			segments: this.segments,
			segment: index,
			from,
			to,
			message,
			kind,
			address: "impersonal",
			verb: undefined,
			verbAt: -1,
			subject: undefined,
			...more,
		});
	}

	protected isDirective(): boolean {
		this.directive ??= hasDirective(this.sentence, this.segments, this.around.subject?.side === "staff");
		return this.directive;
	}

	/** The governing wrapper of a subordinate segment: "dopilnuj, żeby …", "pamiętaj, że …". */
	protected wrapper(index: number): "ensure" | "remember" | undefined {
		const segment = this.segments[index];
		if (segment === undefined || (segment.role !== "purpose" && segment.role !== "complement")) return undefined;
		let at = index - 1;
		while (at >= 0 && this.segments[at]?.role === segment.role) at--;
		const governor = this.segments[at];
		if (governor === undefined || governor.role !== "main") return undefined;
		const { tokens } = this;
		const opener = bareAt(tokens, segment.head);
		const that = opener === "ze" || opener === "iz";
		let empty = false;
		for (let i = governor.from; i < governor.to; i++) {
			const bare = bareAt(tokens, i);
			if (classes.REMINDERS.has(bare) || bare === "uwadze" || bare === "uwage") return that ? "remember" : "ensure";
			if (segment.role === "purpose" && classes.WRAPPERS.has(bare)) return "ensure";
			if (that && /^(?:upewni|spraw$|sprawcie$|sprawic$|oczekuj|zakladamy|zalozenie|zasad)/.test(bare)) return "ensure";
			if (segment.role === "purpose" && classes.EMPTY_VERBS.has(bare)) empty = true;
		}
		if (segment.role !== "purpose") return undefined;
		const manner = holds(tokens, governor.from, segment.from + 1, classes.THUS);
		return empty && manner && governor.to - governor.from <= 5 ? "ensure" : undefined;
	}

	protected sentenceEnds(): boolean {
		const last = this.tokens[this.tokens.length - 1]?.norm;
		return last === "." || last === "!";
	}

	/** The end of a verb with its reflexive pronoun. */
	protected reflexive(at: number): number {
		return bareAt(this.tokens, at + 1) === "sie" ? at + 2 : at + 1;
	}

	/** "nie X, lecz Y": the contrast of parts. */
	protected laterContrast(index: number): boolean {
		const next = this.segments[index + 1];
		return (
			next !== undefined &&
			(next.joined === "lecz" || next.joined === "ale" || next.joined === "tylko" || next.joined === "a")
		);
	}

	protected possibleBefore(i: number, segment: Segment): boolean {
		return holds(this.tokens, Math.max(segment.from, i - 3), i, classes.POSSIBLE);
	}

	/** The subject that agrees with a verb of this segment, here or in an earlier main segment. */
	protected subject(segment: Segment, index: number, plural: boolean): Person | undefined {
		const here = subjectIn(this.tokens, segment.from, segment.to, plural);
		if (here !== undefined) return this.caring(here, segment) ? { ...here, side: "staff" } : here;
		for (let j = index - 1; j >= 0; j--) {
			const before = this.segments[j];
			if (before === undefined || before.role !== "main") continue;
			const person = subjectIn(this.tokens, before.from, before.to, plural);
			if (person !== undefined) return person;
		}
		return undefined;
	}

	/** "Opiekun nie przyjmuje pieniędzy od podopiecznych": a carer by trade, for he acts towards those in his care. */
	private caring(person: Person, segment: Segment): boolean {
		if (person.served === undefined || !/^opiekun(?:owie)?$/.test(person.served.nominative)) return false;
		for (let i = segment.from + 1; i < segment.to; i++)
			if (
				/^(?:podopieczn|pensjonariusz|mieszkanc|senior|wychowank|pacjent|dyzur|zmian|lek|lekow|dawk)/.test(
					bareAt(this.tokens, i),
				) &&
				!/^opiekun/.test(bareAt(this.tokens, i - 1))
			)
				return true;
		return false;
	}

	protected otherMain(index: number): boolean {
		return this.segments.some((segment, at) => at > index && segment.role === "main" && this.hasImperative(segment));
	}

	protected hasImperative(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) if (isImperativeAt(this.tokens, i)) return true;
		return false;
	}

	/** True when the segment speaks of what those who are served may do. */
	protected servedOnly(segment: Segment): boolean {
		const { tokens } = this;
		const person =
			subjectIn(tokens, segment.from, segment.to, false) ?? subjectIn(tokens, segment.from, segment.to, true);
		if (person?.side !== "served" || this.hasImperative(segment)) return false;
		return !holds(tokens, segment.from, segment.to, classes.DUTY);
	}

	/** The first infinitive after `at` within the segment, or the first verb before it for an inverted clause, or -1. */
	protected infinitiveAfter(at: number, segment: Segment): number {
		for (let j = at + 1; j < Math.min(segment.to, at + 8); j++) {
			if (verbFormAt(this.tokens, j)?.form === "infinitive") return j;
		}
		for (let j = segment.from; j < at; j++) {
			if (verbFormAt(this.tokens, j)?.form === "infinitive") return j;
		}
		return -1;
	}

	protected verbless(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			const form = verbFormAt(this.tokens, i)?.form;
			const governed = i > segment.from && form !== "infinitive" && isPreposition(bareAt(this.tokens, i - 1));
			if (form !== undefined && form !== "gerund" && !governed) return false;
			if (classes.STATING.has(bareAt(this.tokens, i))) return false;
		}
		return true;
	}

	/** True when an earlier main segment states a fact with a verb of being or having. */
	protected stated(index: number): boolean {
		for (let j = 0; j <= index; j++) {
			const segment = this.segments[j];
			if (segment === undefined || segment.role !== "main") continue;
			for (let i = segment.from; i < segment.to; i++) if (classes.STATING.has(bareAt(this.tokens, i))) return true;
		}
		return false;
	}

	/** The forbidden act after a word of banning: the first infinitive or gerund within the segment, or -1. */
	protected actAfter(i: number, segment: Segment): number {
		for (let j = i + 1; j < Math.min(segment.to, i + 4); j++) {
			const form = readVerb(bareAt(this.tokens, j))?.form;
			if (form === "infinitive" || form === "gerund") return j;
		}
		return -1;
	}

	protected negatedBefore(segment: Segment, i: number): boolean {
		return this.found.some((one) => one.segment === this.segments.indexOf(segment) && one.from < i);
	}
}
