import type { Token } from "#app/coach/analysis.ts";
import { isBadForm } from "../words/bad-form.ts";
import { ENSURED, isImperativeAt, MAIN, type Segment, SUB, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { staffNouns } from "../words/people.ts";
import { baseOfGerund, isGerund, verbs } from "../words/verbs.ts";
import { deontic, fillers, openingTriggers, set, triggers } from "../words/words.ts";
import { banAt } from "./bans.ts";
import { DO_NOT, HUMAN, NegatedVerbs } from "./negated-verb.ts";
import { at, BAD_ACTS, type Hit } from "./search.ts";
import { segments } from "./segments.ts";
import { PREDICATE_ADVERBS } from "./verdicts.ts";

const DOES_NOT = set("doesn't doesnt");

const MODAL_NOT = set("cannot can't cant won't wont mustn't musnt mustnt shouldn't shouldnt shan't oughtn't");

const BE_NOT = set("isn't isnt aren't arent ain't");

class Reader extends NegatedVerbs {
	read(): Hit[] {
		for (const segment of this.list) {
			if (segment.opener === ":" && this.isDescription(segment.from - 1)) this.described = true;
			if (segment.scope !== SUB) this.readSegment(segment);
			else
				for (let i = segment.from; i < segment.to; i++) if (at(this.tokens, i) === "without") this.without(segment, i);
			if (segment.scope === MAIN) this.inherit(segment);
		}
		if (this.hits.length === 0) this.actVerdict();
		return this.hits;
	}

	/** "Looking at the clock while a client talks is rude": a clause stands between the act and the verdict on it. */
	protected actVerdict(): void {
		const { tokens } = this;
		const first = skipFillers(tokens, 0, tokens.length);
		if (
			!isGerund(at(tokens, first)) &&
			!(at(tokens, first) === "the" && at(tokens, first + 1) === "use") &&
			!(at(tokens, first) === "to" && verbs.has(at(tokens, first + 1)))
		)
			return;
		for (let i = tokens.length - 1; i > first; i--) {
			if (!/^(?:is|isn't|are)$/.test(at(tokens, i))) continue;
			const segment: Segment = { from: first, to: tokens.length, scope: MAIN, opener: "", afterSubordinate: false };
			for (let j = i; j < tokens.length && this.hits.length === 0; j++)
				if (triggers.has(at(tokens, j))) banAt(this, segment, j, at(tokens, j));
			let blame = i + 1;
			while (PREDICATE_ADVERBS.has(at(tokens, blame))) blame++;
			if (
				this.hits.length === 0 &&
				at(tokens, i) !== "isn't" &&
				at(tokens, i + 1) !== "not" &&
				isBadForm(at(tokens, blame)) &&
				!/^an?$/.test(at(tokens, blame - 1))
			)
				this.add("verdict", i, blame + 1, -1, segment, "act");
			return;
		}
	}

	protected readSegment(segment: Segment): void {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const token = tokens[i];
			if (token === undefined || !(triggers.has(token.norm) || openingTriggers.has(token.norm))) continue;
			const next = this.readTrigger(segment, i, token.norm);
			if (next > i) i = next - 1;
		}
	}

	/** Looks at one trigger; returns the index after what it used, or `i`. */
	protected readTrigger(segment: Segment, i: number, norm: string): number {
		const { tokens } = this;
		if (segment.scope === ENSURED && this.ensured(segment, i, norm)) return segment.to;
		if (DO_NOT.has(norm) || (norm === "not" && at(tokens, i - 1) === "do"))
			return this.doNot(segment, i, norm === "not" ? i - 1 : i);
		if (DOES_NOT.has(norm) || (norm === "not" && at(tokens, i - 1) === "does"))
			return this.doesNot(segment, i, norm === "not" ? i - 1 : i);
		if (norm === "never") return this.never(segment, i);
		if (MODAL_NOT.has(norm)) {
			const done = norm === "won't" ? banAt(this, segment, i, norm) : i;
			return done > i ? done : this.modalNot(segment, i, i, norm);
		}
		if (norm === "not") return this.not(segment, i);
		if (/^(?:no|nobody|no-one|none|nothing|neither)$/.test(norm)) return this.no(segment, i, norm);
		if (norm === "without") return this.without(segment, i);
		if (norm === "needn't") return this.needNot(segment, i);
		if (norm === "nor" || norm === "nowhere") return this.inverted(segment, i);
		if (norm === "belong" || norm === "belongs") return this.belongs(segment, i);
		if (BE_NOT.has(norm)) return banAt(this, segment, i, norm);
		return banAt(this, segment, i, norm);
	}

	/** "Nor should you read from the screen", "nowhere may staff smoke". */
	protected inverted(segment: Segment, i: number): number {
		const { tokens } = this;
		const modal = at(tokens, i + 1);
		if (!deontic.has(modal) && modal !== "may" && modal !== "do") return i;
		let verb = i + 2;
		while (verb < tokens.length && verb - i < 9 && !(verbs.has(at(tokens, verb)) && !staffNouns.has(at(tokens, verb))))
			verb++;
		if (!verbs.has(at(tokens, verb)) || (modal === "do" && !staffNouns.has(at(tokens, i + 2)))) return i;
		this.add("modal", i, verb + 1, verb, { ...segment, to: Math.max(segment.to, verb + 1) }, "staff");
		return verb + 1;
	}

	/** "Sarcasm does not belong in an e-mail". */
	protected belongs(segment: Segment, i: number): number {
		const { tokens } = this;
		if (!/^(?:in|at|on|here|behind|near)$/.test(at(tokens, i + 1))) return i;
		const before = at(tokens, i - 1);
		const from = /^(?:doesn't|don't)$/.test(before) ? i - 1 : before === "not" || before === "never" ? i - 2 : -1;
		if (from < segment.from || subjectOf(tokens, segment.from, from) === "customer") return i;
		this.add("ban", before === "never" ? i - 1 : from, i + 2, -1, segment, "thing");
		return i + 2;
	}

	/** "without sighing": an act of staff, not a state or a tempo. */
	protected without(segment: Segment, i: number): number {
		const { tokens } = this;
		const next = at(tokens, i + 1);
		const gross = isGross(next) || (next === "talking" && at(tokens, i + 2) === "over");
		if (
			segment.scope !== MAIN &&
			!(
				segment.scope === SUB &&
				gross &&
				this.inherited === "imperative" &&
				(/^(?:them|him|her)$/.test(at(tokens, i + 2)) || /^(?:after|before)$/.test(segment.opener))
			)
		)
			return i;
		if (at(tokens, i - 1) === "do" && i - 1 === segment.from) {
			this.add("ban", i - 1, i + 1, -1, segment, "none");
			return i + 1;
		}
		let subject = segment.scope === SUB ? this.inherited : subjectOf(tokens, segment.from, i);
		if (subject === "none")
			subject =
				segment.from === i || this.inherited === "imperative" || this.inherited === "staff" ? this.inherited : "none";
		if (subject !== "imperative" && subject !== "staff") return i;
		if (this.hits.some((hit) => hit.segment === segment)) return i;
		const head = this.headVerb(segment);
		for (let j = segment.from; j < i; j++) if (/^(?:can|may|could)$/.test(at(tokens, j))) return i;
		if (/^(?:let|allow|help|enable|give|invite|permit|encourage)$/.test(head) && !gross) return i;
		let gerund = i + 1;
		while (
			gerund < segment.to &&
			gerund - i < 3 &&
			!isGerund(at(tokens, gerund)) &&
			/(?:ly|^ever|^first|^even|^so)$/.test(at(tokens, gerund))
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
		const much = next === "so" && at(tokens, i + 3) === "as" ? (at(tokens, i + 4) === "a" ? i + 5 : i + 4) : -1;
		const noun = MANNER_NOUNS.has(next)
			? i + 1
			: much > 0
				? much
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

	protected headVerb(segment: Segment): string {
		const first = skipFillers(this.tokens, segment.from, segment.to);
		return at(this.tokens, first);
	}
}

const GROSS = set(
	"shake embarrass startle drag hurt offend confuse frighten pressure nudge crowd grab spill slam bang scrape drop reach",
);

/** True for the -ing of what nobody should do in whatever manner: it tells how those who serve act, wherever it stands. */
const isGross = (norm: string): boolean => {
	const base = baseOfGerund(norm) ?? "";
	return HUMAN.has(base) || BAD_ACTS.has(base) || GROSS.has(base);
};

const MANNER_NOUNS = set(
	"interrogation interrogations questioning sighs sigh argument arguments reproach reproaches sarcasm irony excuses remarks lectures lecture jargon grumbling judgement judgment blame accusations accusation shouting threats gossip swearing condescension criticism moralising prejudice comments comment quarrels raised rudeness ridicule mockery small-talk nagging",
);

/** True for a word without which no sentence prohibits, unless it opens with a gerund. */
export const mayForbid = (norm: string): boolean => triggers.has(norm) || openingTriggers.has(norm);

/** The prohibitions of a sentence, in order. */
export function prohibitions(tokens: readonly Token[]): Hit[] {
	let any = false;
	let opens = true;
	for (const token of tokens) {
		if (token.kind !== "word") {
			opens = true;
			continue;
		}
		if (triggers.has(token.norm) || (opens && openingTriggers.has(token.norm))) {
			any = true;
			break;
		}
		if (opens) opens = fillers.has(token.norm);
	}
	if (!any && isGerund(at(tokens, 0))) any = true;
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
