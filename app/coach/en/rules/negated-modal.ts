import { type Segment, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { baseOfParticiple, verbs } from "../words/verbs.ts";
import { deontic, prepositions, set, stative } from "../words/words.ts";
import { banAt } from "./bans.ts";
import { LIMITED, NegatedNouns } from "./negated-noun.ts";
import { at, BOUND, BOUND_WORDS, isCompound, notOnly, shade, verbAfter } from "./search.ts";

const CONDUCT_PARTICIPLES = set(
	"left interrupted discussed kept handed thrown raised given shared told sent asked transferred cleared placed put made promised opened closed rushed ignored disturbed blamed judged corrected argued cut used seated brought served carried moved touched lent hung propped poured mocked stored stacked parked answered repeated pushed hurried questioned criticised criticized mentioned passed rolled eaten worn charged added changed ended entered started displayed spoken released",
);

const PROMISED = set(
	"left kept passed ignored interrupted rushed disturbed blamed judged transferred hurried sent bounced pressured lectured",
);

/** What may not be done with goods and vouchers tells buyers, and staff nothing. */
const COMMERCE = set("exchanged refunded returned combined cancelled canceled redeemed resold transferred");

const PASSIVE_FACTS = set("required needed included sold accepted refunded covered known allowed charged");

const isPerson = (noun: string): boolean => staffNouns.has(noun) || customerNouns.has(noun);

/** "must not", "is not to", "not to". */
export class NegatedModals extends NegatedNouns {
	/** Negated modals. `from` is the modal's index, `i` that of the negation. */
	modalNot(segment: Segment, i: number, from: number, modal: string): number {
		const { tokens } = this;
		if (notOnly(tokens, i + 1)) return i;
		let subject = subjectOf(tokens, segment.from, from);
		if (subject === "none")
			subject = segment.opener === "" || segment.afterSubordinate ? "staff" : this.inheritedFor(segment);
		if (subject === "thing" && modal === "may" && this.staffWho(from)) subject = "staff";
		if (modal === "may" && this.ofPersons(segment.from, from)) subject = "thing";
		if (subject === "imperative") {
			const before = at(tokens, from - 1);
			if (segment.opener === "" && /^(?:you|we|they|it|he)$/.test(before)) return i;
			if (
				!staffNouns.has(before) &&
				!(
					isCompound(tokens, segment.from, from) &&
					(/^(?:must|should|shall)/.test(modal) || (modal === "may" && at(tokens, i + 1) === "be"))
				)
			)
				return i;
			subject = "thing";
		}
		const verb = verbAfter(tokens, i + 1, segment.to);
		const base = at(tokens, verb);
		const next = at(tokens, verb + 1);
		const strong = /^(?:mus|sho|sha|oug)/.test(modal);
		if (base === "have" && next !== "to" && modal.startsWith("should")) return i;
		if (
			!strong &&
			((subject === "thing" && BOUND.has(base)) ||
				(modal === "may" &&
					subject !== "staff" &&
					BOUND_WORDS.has(next) &&
					(at(tokens, verb + 2) === "than" || (base === "run" && /^(?:over|past|beyond)$/.test(next)))))
		) {
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
				(modal === "may"
					? (subject === "thing" || subject === "firm") &&
						(!LIMITED.has(next) || (next === "used" && at(tokens, verb + 2) !== "to")) &&
						!COMMERCE.has(next) &&
						(baseOfParticiple(next) !== undefined || next.endsWith("ed"))
					: modal.startsWith("w") &&
						(subject === "customer" || at(tokens, segment.from) === "you") &&
						PROMISED.has(next))
			) {
				this.add("modal", from, verb + 2, verb + 1, segment, subject);
				return verb + 2;
			}
			if (
				modal === "may" &&
				(base === "be"
					? /^(?:alone|drunk|asleep|barefoot)$/.test(next) ||
						(/^(?:wid|tall|heavi|larg|bigg|high|thick|deep|loud)er$/.test(next) && at(tokens, verb + 2) === "than")
					: subject === "thing" && /^(?:remain|stay|go|leave|fall|drop)$/.test(base))
			) {
				this.add(shade(tokens, verb, segment.to, "modal"), from, verb + 1, verb, segment, subject);
				return verb + 1;
			}
			if (subject !== "staff" && subject !== "none") return i;
			if (next === "too" || base === "too" || (base === "go" && next === "wrong")) return i;
			if (tokens.slice(verb, segment.to).some(({ norm }) => norm === "enough" || norm === "too")) return i;
			if (/^(?:co|wou|mi)/.test(modal)) return i;
			if (
				(stative.has(base) && !(modal === "may" && /^(?:work|sleep|get|own|receive)$/.test(base))) ||
				/^(?:please|win|help|undo|control|expect|be|always)$/.test(base) ||
				(modal !== "may" && /^(?:change|buy|choose)$/.test(base))
			)
				return i;
			if (
				modal.startsWith("can") &&
				at(tokens, segment.from) === "you" &&
				/^(?:give|do|solve|fix|build)$/.test(base) &&
				next !== "out" &&
				!tokens.some(({ norm }, to) => /^any(?:one|body)$/.test(norm) && at(tokens, to - 1) === "to")
			)
				return i;
		}
		this.add(shade(tokens, verb, segment.to, "modal"), from, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	/** "Staff meals", "guest towels": things of those who are named before them. */
	private ofPersons(first: number, modal: number): boolean {
		const thing = at(this.tokens, modal - 1);
		return modal - first === 2 && /[^s]s$/.test(thing) && !isPerson(thing) && isPerson(at(this.tokens, first));
	}

	/** "Teachers who have not signed the form may not ...": the clause is about those before "who". */
	protected staffWho(from: number): boolean {
		for (let i = from - 1; i > 0 && from - i < 14 && this.tokens[i]?.kind === "word"; i--)
			if (at(this.tokens, i) === "who") return staffNouns.has(at(this.tokens, i - 1));
		return false;
	}

	protected passive(segment: Segment, i: number, from: number): number {
		const { tokens } = this;
		const participle = at(tokens, i + 1);
		const told = subjectOf(tokens, segment.from, from);
		const subject = told === "imperative" && isCompound(tokens, segment.from, from) ? "thing" : told;
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
			!(at(tokens, i) === "not" && subject === "thing" && /^(?:carried|opened|charged|lent)$/.test(participle)) &&
			!PASSIVE_FACTS.has(participle)
		) {
			this.add("present", from, i + 2, i + 1, segment, subject);
			return i + 2;
		}
		return banAt(this, segment, i, at(tokens, i));
	}

	protected not(segment: Segment, i: number): number {
		const { tokens } = this;
		const before = at(tokens, i - 1);
		const next = at(tokens, i + 1);
		if (notOnly(tokens, i + 1)) return i;
		if (deontic.has(before) || /^(?:may|can|will)$/.test(before)) return this.modalNot(segment, i, i - 1, before);
		if (/^(?:is|are|'s|it's|that's|you're)$/.test(before)) {
			if (next === "to" && before !== "it's" && at(tokens, i + 2) !== "blame") {
				const passive = at(tokens, i + 2) === "be" && baseOfParticiple(at(tokens, i + 3)) !== undefined;
				const verb = passive ? i + 3 : i + 2;
				this.add("modal", i - 1, verb + 1, verb, segment, passive ? "thing" : "staff");
				return verb + 1;
			}
			return this.passive(segment, i, i - 1);
		}
		if (next === "to") return this.notTo(segment, i);
		if (next === "once" && deontic.has(at(tokens, i + 2))) {
			this.add("modal", i, Math.min(i + 5, tokens.length), -1, segment, "staff");
			return segment.to;
		}
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
			if (next === "one" || next === "even" || (next === "a" && at(tokens, i + 2) === "single")) {
				const found = this.negativeSubject(segment, i, "not");
				if (found !== undefined) return found;
				if (next === "one") return i;
			}
			if (next === "a" && /^(?:word|single|hint|sound)$/.test(at(tokens, i + 2))) {
				this.add("no", i, i + 3, -1, segment, "none");
				return i + 3;
			}
			if (next === "in" && at(tokens, i + 2) === "front" && segment.opener === "") {
				this.add("ban", i, i + 4, -1, segment, "none");
				return i + 4;
			}
			if (
				/^(?:under|allowed|permitted|acceptable|tolerated)$/.test(next) ||
				(next === "in" && at(tokens, i + 2) === "any")
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
				(prepositions.has(at(tokens, i + 2)) ||
					/^(?:the|a|an|your|their|them|any|him|her|it|until|past|loudly|more)$/.test(at(tokens, i + 2)))
			) {
				this.add("modal", i, i + 2, i + 1, segment, "staff");
				return i + 2;
			}
		}
		return i;
	}

	protected dutyBefore(segment: Segment): boolean {
		const before = at(this.tokens, segment.from - 2);
		return (
			deontic.has(before) ||
			/^(?:to|will|staff|team|obliged|required|duties|duty|rules|rule|we|you)$/.test(before) ||
			staffNouns.has(before)
		);
	}

	/** True when a modal of duty or an infinitive before this segment still holds. */
	protected openDuty(segment: Segment): boolean {
		for (let i = segment.from - 1; i >= 0 && segment.from - i < 24; i--) {
			const norm = at(this.tokens, i);
			if (deontic.has(norm) || norm === "will") return true;
			if (norm === ";" || norm === ".") return false;
		}
		return false;
	}

	/** "Take care not to", "Try not to", "staff are asked not to". */
	protected notTo(segment: Segment, i: number): number {
		const { tokens } = this;
		const before = at(tokens, i - 1);
		const verb = verbAfter(tokens, i + 2, segment.to);
		const first = skipFillers(tokens, segment.from, i);
		const opens = first >= i;
		const governed =
			/^(?:try|careful|care|sure|better|best|remember|attempt|aim|prefer|choose|promise|endeavour|agree|point|tries|seek|wise|polite|advisable|important|essential|vital|crucial|attention|strive|resolve|mind|rule|habit|policy|practice|principle|courteous|sensible|kinder|safer|duty)$/.test(
				before,
			);
		const asked =
			/^(?:asked|requested|expected|instructed|advised|told|required|reminded|obliged|supposed|encouraged|urged|meant|entitled|permitted|allowed|authorised|authorized|ought|trained|taught|kindly|ask|expect|request)$/.test(
				before,
			);
		const urged =
			before === "you" || staffNouns.has(before)
				? /^(?:ask|expect|want|urge|beg|request|advise)$/.test(at(tokens, at(tokens, i - 2) === "all" ? i - 3 : i - 2))
				: false;
		if (!opens && !governed && !asked && !urged && !(deontic.has(at(tokens, i - 2)) || before === "ought")) return i;
		if (opens && !verbs.has(at(tokens, verb))) return i;
		if (asked && !opens && subjectOf(tokens, segment.from, i - 1) === "customer") return i;
		let from = i;
		if (governed && !opens && !/^(?:rule|habit|policy|practice|principle|duty)$/.test(before)) {
			from = i - 1;
			const head = at(tokens, i - 2);
			if (/^(?:take|be|make|it's|is|you'd|had|pay)$/.test(head)) from = i - 2;
		}
		this.add(shade(tokens, verb, segment.to, governed ? "imperative" : "modal"), from, verb + 1, verb, segment, "none");
		return verb + 1;
	}
}
