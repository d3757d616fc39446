import type { Token } from "../analysis.ts";
import { banAt } from "./bans.ts";
import { ENSURED, isImperativeAt, MAIN, type Segment, SUB, skipFillers, subjectOf } from "./clause-scope.ts";
import { DO_NOT, NegatedVerbs } from "./negated-verb.ts";
import { at, type Hit } from "./search.ts";
import { segments } from "./segments.ts";
import { isGerund, verbs } from "./verbs.ts";
import { set, triggers } from "./words.ts";

const DOES_NOT = set("doesn't doesnt");

const MODAL_NOT = set("cannot can't cant won't wont mustn't musnt mustnt shouldn't shouldnt shan't oughtn't");

const BE_NOT = set("isn't isnt aren't arent ain't");

class Reader extends NegatedVerbs {
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
	protected actVerdict(): void {
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

	protected readSegment(segment: Segment): void {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const token = tokens[i];
			if (token === undefined || !triggers.has(token.norm)) continue;
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

	/** "without sighing": an act of staff, not a state or a tempo. */
	protected without(segment: Segment, i: number): number {
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

	protected headVerb(segment: Segment): string {
		const first = skipFillers(this.tokens, segment.from, segment.to);
		return at(this.tokens, first);
	}
}

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
