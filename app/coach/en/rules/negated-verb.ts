import type { Token } from "#app/coach/analysis.ts";
import { MAIN, REMEMBERED, type Segment, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { customerNouns, firmNouns } from "../words/people.ts";
import { baseOfParticiple, baseOfThird, verbs } from "../words/verbs.ts";
import { deontic, firmFacts, set, stative, unowned } from "../words/words.ts";
import { NegatedModals } from "./negated-modal.ts";
import { UPPER_LIMITS } from "./negated-noun.ts";
import { at, BAD_ACTS, isVerbAt, notOnly, shade, verbAfter } from "./search.ts";

const NOT = set("not n't never");

export const DO_NOT = set("don't dont");

const DEPARTMENTS = set(
	"housekeeping security maintenance front-of-house back-of-house accounts kitchen dispatch catering sales payroll laundry warehouse admissions management marketing procurement logistics billing dispensary surgery switchboard",
);

const RELEASE = set("have need require want mind necessarily");

const GOVERNING =
	/^(?:policy|rule|habit|point|practice|principle|promise|remember|agreed|aim|try|best|better|important|essential|asked|told|reminded|instructed|advised|sure|careful|undertake|duty)$/;

/** What people do and things do not: with such a verb an unknown subject is somebody who serves. */
export const HUMAN = set(
	"interrupt shout argue gossip joke apologise apologize assume guess judge criticise criticize smoke eat drink chat swear laugh whisper sigh blame complain yell quarrel sneer smirk yawn frown mock tease flirt scold lecture boast brag nag pester insult patronise patronize pretend exaggerate overpromise badmouth bad-mouth bargain haggle bluff mumble mutter panic rush hurry hover loiter slouch doze sleep nap chew spit curse grumble moan whine sulk shrug wink stare glare seat pin borrow steal",
);

/** "Never Say Die is a quiz team": a title, known by its capitals and by the verb behind it. */
function isTitle(tokens: readonly Token[], i: number): boolean {
	let to = i;
	while (tokens[to]?.kind === "word" && tokens[to]?.capital === true) to++;
	return to - i > 2 && /^(?:is|was|has|plays|meets|won|opened|starts|runs|sold)$/.test(at(tokens, to));
}

/** "do not", "does not", "never". */
export class NegatedVerbs extends NegatedModals {
	/** Under "make sure", "it is important that": whatever is negated is forbidden. */
	protected ensured(segment: Segment, i: number, norm: string): boolean {
		const { tokens } = this;
		const next = at(tokens, i + 1);
		if (norm === "no" && (UPPER_LIMITS.has(next) || next === "matter")) return false;
		if (norm === "not" && (notOnly(tokens, i + 1) || next === "later")) return false;
		const negates =
			NOT.has(norm) ||
			norm.endsWith("n't") ||
			/^(?:cannot|no|nobody|no-one|none|nothing)$/.test(norm) ||
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

	protected doNot(segment: Segment, i: number, from: number): number {
		const { tokens } = this;
		if (notOnly(tokens, i + 1)) return i;
		const verb = verbAfter(tokens, i + 1, segment.to);
		const base = at(tokens, verb);
		if (base === "disturb" && /^(?:signs?|tags?|lights?|cards?)$/.test(at(tokens, verb + 1))) return verb + 2;
		let subject = subjectOf(tokens, segment.from, from);
		const first = skipFillers(tokens, segment.from, from);
		if (/^(?:mind|watch|see|check)$/.test(at(tokens, first)) && from - first === 2 && segment.scope === MAIN) {
			this.add("imperative", from, verb + 1, verb, segment, "none");
			return verb + 1;
		}
		if (at(tokens, from - 1) === "so" && segment.scope === MAIN && from - 1 <= first) {
			this.add(shade(tokens, verb, segment.to, "imperative"), from, verb + 1, verb, segment, "none");
			return verb + 1;
		}
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
		if (subject === "thing" && HUMAN.has(base) && this.isSomebody(segment, from)) subject = "staff";
		if (
			subject !== "staff" ||
			RELEASE.has(base) ||
			stative.has(base) ||
			(at(tokens, segment.from) === "we" && firmFacts.has(base) && !this.toWhomNot(segment))
		)
			return this.noNeed(segment, i, from, base);
		if (segment.scope === REMEMBERED && stative.has(base)) return i;
		this.add(shade(tokens, verb, segment.to, "present"), from, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	/** "We do not sell a policy to a client who has not read it": whom to serve only when something is done, unlike a fact of trade. */
	protected toWhomNot({ to }: Segment): boolean {
		const { tokens } = this;
		return (
			customerNouns.has(at(tokens, to - 1)) &&
			at(tokens, to) === "who" &&
			(/n't$/.test(at(tokens, to + 1)) || /^(?:not|yet)$/.test(at(tokens, to + 2)))
		);
	}

	/** "Housekeeping never moves a guest's papers": those who do the work, named by it. */
	protected isDepartment(segment: Segment, i: number): boolean {
		const first = skipFillers(this.tokens, segment.from, i);
		const name = at(this.tokens, i - 1);
		if (DEPARTMENTS.has(name)) return i - first < 3;
		if (segment.scope !== REMEMBERED || !firmNouns.has(name)) return false;
		for (let j = i + 2; j < segment.to && j - i < 8; j++)
			if (customerNouns.has(unowned(at(this.tokens, j)))) return true;
		return false;
	}

	/** "You don't need to shout": advice against an act, unless it frees from a formality. */
	protected noNeed(segment: Segment, i: number, from: number, base: string): number {
		const { tokens } = this;
		const start = at(tokens, i + 1) === base ? i + 2 : i + 3;
		if (base === "want" && /^(?:we|i)$/.test(at(tokens, from - 1)))
			for (let to = start + 1; to - start < 4; to++)
				if (
					at(tokens, to) === "to" &&
					verbs.has(at(tokens, to + 1)) &&
					/^any(?:one|body)$|^staff$/.test(at(tokens, start))
				) {
					this.add("modal", from, to + 2, to + 1, segment, "staff");
					return to + 2;
				}
		if ((base === "need" || base === "have") && at(tokens, start) === "to" && BAD_ACTS.has(at(tokens, start + 1))) {
			this.add("no-need", from, start + 1, start + 1, segment, "staff");
			return start + 1;
		}
		return i;
	}

	/** "You needn't justify a price": advice against an act. */
	protected needNot(segment: Segment, i: number): number {
		const verb = verbAfter(this.tokens, i + 1, segment.to);
		if (segment.scope !== MAIN || !BAD_ACTS.has(at(this.tokens, verb))) return i;
		this.add("no-need", i, verb + 1, verb, segment, "staff");
		return verb + 1;
	}

	/** "A florist's mate never argues": a short subject of a noun and its article. */
	protected isSomebody(segment: Segment, to: number): boolean {
		const { tokens } = this;
		const first = skipFillers(tokens, segment.from, to);
		return (
			!/^(?:machine|system|engine|phone|bell|robot|app|bot)$/.test(at(tokens, to - 1)) &&
			segment.scope === MAIN &&
			to - first <= 4 &&
			/^(?:a|an|our|good|the|every|any|professional|experienced|proper|real|great)$/.test(at(tokens, first))
		);
	}

	protected doesNot(segment: Segment, i: number, from: number): number {
		const { tokens } = this;
		if (notOnly(tokens, i + 1)) return i;
		let subject = subjectOf(tokens, segment.from, from);
		if (subject === "none") subject = this.inheritedFor(segment);
		const verb = verbAfter(tokens, i + 1, segment.to);
		if (subject === "thing" && HUMAN.has(at(tokens, verb)) && this.isSomebody(segment, from)) subject = "staff";
		if (subject !== "staff" || RELEASE.has(at(tokens, verb))) return i;
		if (stative.has(at(tokens, verb)) && !HUMAN.has(at(tokens, verb))) return i;
		this.add(shade(tokens, verb, segment.to, "present"), from, verb + 1, verb, segment, subject);
		return verb + 1;
	}

	protected never(segment: Segment, i: number): number {
		const { tokens } = this;
		const before = at(tokens, i - 1);
		const next = at(tokens, i + 1);
		if (/^(?:almost|hardly|as)$/.test(before)) return i;
		if (deontic.has(before) || /^(?:may|can|will|could|would)$/.test(before))
			return this.modalNot(segment, i, i - 1, before);
		if (
			/^(?:was|were|is|has|have|had|did)$/.test(next) ||
			next === "mind" ||
			next === "fails" ||
			isTitle(tokens, i) ||
			(/^(?:later|earlier|more|less|fewer|longer|higher|lower)$/.test(next) && at(tokens, i + 2) === "than") ||
			next === "before" ||
			next === "again"
		)
			return i;
		if (next === "to" && /^(?:is|are)$/.test(before) && subjectOf(tokens, segment.from, i - 1) !== "none") {
			const verb = at(tokens, i + 2) === "be" && baseOfParticiple(at(tokens, i + 3)) !== undefined ? i + 3 : i + 2;
			this.add("modal", i - 1, Math.min(verb + 1, segment.to), verb, segment, subjectOf(tokens, segment.from, i - 1));
			return verb + 1;
		}
		if (next === "to" && verbs.has(at(tokens, i + 2)) && GOVERNING.test(before)) {
			this.add("modal", i, i + 3, i + 2, segment, "none");
			return i + 3;
		}
		if (/^(?:have|has|had|was|were)$/.test(before)) return i;
		if (/^(?:is|are|'s|it's)$/.test(before)) return this.passive(segment, i, i - 1);
		const subject = subjectOf(tokens, segment.from, i);
		const verb = verbAfter(tokens, i + 1, segment.to);
		const word = at(tokens, verb);
		if (subject === "none" || subject === "imperative") {
			if (subject === "imperative" && (/^(?:we|you|they|i)$/.test(before) || customerNouns.has(before))) return i;
			const carried =
				subject === "none" && segment.opener !== "" && !segment.afterSubordinate ? this.inheritedFor(segment) : "none";
			if (carried === "customer" || carried === "thing" || carried === "firm") return i;
			if (carried === "staff" && stative.has(word)) return i;
			if (this.described) return i;
			this.add(shade(tokens, verb, segment.to, "imperative"), i, Math.min(verb + 1, segment.to), verb, segment, "none");
			return verb + 1;
		}
		const base = baseOfThird(word) ?? word;
		if (
			subject !== "staff" &&
			!(subject === "thing" && HUMAN.has(base) && this.isSomebody(segment, i)) &&
			!this.isDepartment(segment, i) &&
			!(
				/^(?:starts?|begins?|opens?|leaves|departs?)$/.test(word) &&
				tokens.slice(verb, segment.to).some(({ norm }) => norm === "without")
			)
		)
			return i;
		if (stative.has(word) || stative.has(base)) return i;
		if (!verbs.has(base) && baseOfParticiple(word) !== undefined) return i;
		this.add(shade(tokens, verb, segment.to, "present"), i, verb + 1, verb, segment, subject);
		return verb + 1;
	}
}
