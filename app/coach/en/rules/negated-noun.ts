import type { Token } from "#app/coach/analysis.ts";
import { isImperativeAt, REMEMBERED, type Segment, skipFillers, subjectOf } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, isGerund, verbs } from "../words/verbs.ts";
import { beForms, deontic, prepositions, set, stative } from "../words/words.ts";
import { at, BAD_ACTS, Search, shade, verbAfter } from "./search.ts";
import { isSlogan } from "./slogan.ts";

const FORMALITIES = set(
	"file come enclose reserve bring attach book ask call fill confirm sign return wear order register wait submit present print report request show pay apply",
);

const NEGATIVE_OBJECT = set("nothing nobody no-one none neither");

export const UPPER_LIMITS = set("more less fewer later longer earlier sooner other further better");

export const LIMITED = set(
	"aware able available possible interested satisfied used prepared sure familiar certain happy ready comfortable clear willing true the a an in on at as",
);

/** "No more excuses": a ban, unlike the bound "no more than". */
function isNoMore(tokens: readonly Token[], segment: Segment, i: number): boolean {
	const next = at(tokens, i + 2);
	if (isGerund(next)) return true;
	return i === skipFillers(tokens, segment.from, segment.to) && next !== "than" && next !== "" && !verbs.has(next);
}

/** "no", "nobody", "nothing", "neither". */
export class NegatedNouns extends Search {
	protected no(segment: Segment, i: number, norm: string): number {
		const { tokens } = this;
		const next = at(tokens, i + 1);
		const before = at(tokens, i - 1);
		const number = tokens[next === "." ? i + 2 : i + 1]?.kind === "number";
		if (norm === "no" && (number || /^(?:a|your|their|his|her)$/.test(before))) return i;
		if (
			norm === "no" &&
			(UPPER_LIMITS.has(next) ||
				/^(?:two|matter|wonder|doubt|problem|problems|idea|news|longer|sooner|exceptions?|thanks|sweat|worries|obligation|charge|fee|fees|cost|strings|questions|cause|surprise|stranger)$/.test(
					next,
				)) &&
			!(next === "more" && isNoMore(tokens, segment, i))
		)
			return i;
		if (
			norm === "no" &&
			/^(?:has|have)$/.test(before) &&
			(next === "place" ||
				(next === "business" &&
					/^(?:in|on|at|near|behind|inside)$/.test(at(tokens, i + 2)) &&
					subjectOf(tokens, segment.from, i - 1) !== "staff"))
		) {
			this.add("ban", i - 1, i + 2, -1, segment, "thing");
			return i + 2;
		}
		if (
			norm === "no" &&
			/^(?:business|right|authority|excuse|room)$/.test(next) &&
			/^(?:has|have|is|there's)$/.test(before) &&
			(before.startsWith("ha")
				? subjectOf(tokens, segment.from, i - 1) === "staff"
				: /^(?:excuse|room)$/.test(next) && at(tokens, i + 2) === "for")
		) {
			const verb = at(tokens, i + 2) === "to" ? i + 3 : isGerund(at(tokens, i + 2)) ? i + 2 : -1;
			this.add("ban", i - 1, i + 2, verb, segment, "staff");
			return i + 2;
		}
		if (norm === "no" && next === "way" && at(tokens, i + 2) === "to" && before === "is") {
			this.add("verdict", i - 1, i + 2, -1, segment, "act");
			return segment.to;
		}
		const link = at(tokens, i + 2);
		if (
			norm === "no" &&
			i - segment.from < 3 &&
			/^there/.test(at(tokens, segment.from)) &&
			isGerund(next) &&
			next !== "waiting" &&
			(link === "." || prepositions.has(link))
		)
			return this.elliptical(segment, i);
		if (norm === "nothing" && (next === "but" || next === "more" || next === "less")) return i;
		if (norm === "no" && before === "be" && at(tokens, i - 2) === "to" && beForms.has(at(tokens, i - 3))) {
			this.add("ban", i - 3, i + 2, isGerund(next) ? i + 1 : -1, segment, "none");
			return segment.to;
		}
		if (norm === "no" && before !== "at" && /^(?:need|reason|point|sense|use)$/.test(next))
			return this.noReason(segment, i);
		const first = skipFillers(tokens, segment.from, segment.to);
		const opens =
			i === first ||
			(i === first + 1 && prepositions.has(at(tokens, first))) ||
			(at(tokens, first) === "without" && norm !== "nothing");
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
		if (opens) {
			const found = this.negativeSubject(segment, i, norm);
			if (found !== undefined) return found;
			if (norm !== "no" || prepositions.has(at(tokens, first)) || next === "one" || next === "body") return i;
			return this.elliptical(segment, i);
		}
		if (/^(?:expect|want|allow)$/.test(before) && /^(?:we|i)$/.test(at(tokens, i - 2))) {
			let to = i + 1;
			while (to - i < 3 && at(tokens, to) !== "to") to++;
			if (at(tokens, to) === "to" && verbs.has(at(tokens, to + 1))) {
				this.add("modal", i, to + 2, to + 1, segment, "staff");
				return to + 2;
			}
		}
		if (segment.scope === REMEMBERED) return i;
		return this.negativeObject(segment, i, norm, first);
	}

	/** "Neither porters nor clerks may comment on a diagnosis". */
	protected neitherNor(segment: Segment, i: number): number {
		const { tokens } = this;
		let nor = i + 1;
		while (nor < tokens.length && nor - i < 8 && at(tokens, nor) !== "nor") nor++;
		if (at(tokens, nor) !== "nor") return i;
		if (verbs.has(at(tokens, i + 1)) && verbs.has(at(tokens, nor + 1)) && tokens[nor + 2]?.kind === "word") {
			this.add("imperative", i, i + 2, i + 1, { ...segment, to: tokens.length }, "none");
			return tokens.length;
		}
		let isStaff = false;
		for (let j = i + 1; j < tokens.length && j - nor < 6; j++) {
			const word = at(tokens, j);
			if (staffNouns.has(word)) isStaff = true;
			if (j <= nor || !(deontic.has(word) || /^(?:may|can|will|is|are)$/.test(word))) continue;
			if (!isStaff && !deontic.has(word) && at(tokens, j + 1) !== "to") return i;
			const verb = verbAfter(tokens, at(tokens, j + 1) === "to" ? j + 2 : j + 1, tokens.length);
			this.add("subject", i, verb + 1, verb, { ...segment, to: tokens.length }, isStaff ? "staff" : "customer");
			return tokens.length;
		}
		return i;
	}

	/** "There is no need to shout", "no point in arguing". */
	protected noReason(segment: Segment, i: number): number {
		const { tokens } = this;
		let from = i;
		const before = at(tokens, i - 1);
		if (before === "is" && at(tokens, i - 2) === "there") from = i - 2;
		else if (before === "there's") from = i - 1;
		else if (skipFillers(tokens, segment.from, segment.to) !== i) return i;
		const link = at(tokens, i + 2);
		if (!/^(?:to|in|for)$/.test(link) && !isGerund(link)) return i;
		const verb = isGerund(link) ? i + 2 : i + 3;
		const base = baseOfGerund(at(tokens, verb)) ?? at(tokens, verb);
		const filled = base === "fill" && /^(?:every|each|the|a)$/.test(at(tokens, verb + 1));
		const pause = /^(?:every|each)$/.test(at(tokens, verb + 1)) || /^(?:silence|pause|gap)$/.test(at(tokens, verb + 2));
		if (FORMALITIES.has(base) && !BAD_ACTS.has(base) && !(filled && pause)) return i;
		if (link === "for" && !isGerund(at(tokens, verb))) return i;
		this.add("no-need", from, Math.min(i + 3, segment.to), verb, segment, "none");
		return i + 3;
	}

	/** "Under no circumstances may a mechanic ...", "on no account tell". */
	protected underNo(segment: Segment, i: number, word: string): number {
		const { tokens } = this;
		if (/^(?:means|way|case|time|point)$/.test(word)) {
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
		const passive = at(tokens, to) === "be" && baseOfParticiple(at(tokens, to + 1)) !== undefined;
		if (passive) to++;
		const modal = at(tokens, i - 2);
		const interrupted = deontic.has(modal) || modal === "may";
		this.add(
			"modal",
			interrupted ? i - 2 : i - 1,
			Math.min(to + 1, segment.to),
			to,
			segment,
			passive ? "thing" : "staff",
		);
		return segment.to;
	}

	/** "No guest should have to", "Nobody leaves without". */
	protected negativeSubject(segment: Segment, i: number, norm: string): number | undefined {
		const { tokens } = this;
		const ofOthers =
			norm === "none" &&
			at(tokens, i + 1) === "of" &&
			!tokens.slice(i + 2, i + 5).some((token) => staffNouns.has(token.norm) || /^(?:us|them)$/.test(token.norm));
		let isStaff = norm === "nobody" || norm === "no-one" || (norm === "none" && !ofOthers);
		let isCustomer = false;
		const { to } = segment;
		if (at(tokens, to) === "who" && to - i < 5 && (isStaff || norm === "no"))
			for (let j = to + 2; j < tokens.length && j - to < 13; j++)
				if (deontic.has(at(tokens, j)) || at(tokens, j) === "may") {
					const verb = verbAfter(tokens, j + 1, tokens.length);
					this.add("subject", i, verb + 1, verb, { ...segment, to: tokens.length }, "staff");
					return tokens.length;
				}
		const bound =
			at(tokens, 0) === "without" ||
			/^(?:unless|until)$/.test(at(tokens, to)) ||
			tokens.slice(i, to).some((token) => token.norm === "without");
		for (let j = i + 1; j < segment.to && j - i < 9; j++) {
			const word = at(tokens, j);
			if (norm === "no" && j === i + 1 && (word === "one" || word === "body")) isStaff = true;
			if (staffNouns.has(word)) isStaff = true;
			if (customerNouns.has(word)) isCustomer = true;
			const isModal = deontic.has(word) || /^(?:may|can|will|cannot)$/.test(word);
			const be = word === "is" || word === "are";
			if (isModal) {
				if (
					at(tokens, j + 1) === "be" &&
					LIMITED.has(at(tokens, j + 2)) &&
					!(at(tokens, j + 2) === "used" && at(tokens, j + 3) !== "to")
				)
					return j;
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
				const than = follow === "more" ? j + 3 : j + 2;
				if (norm === "nothing" && at(tokens, than) === "than" && isGerund(at(tokens, than + 1))) {
					this.add("verdict", i, than + 1, than + 1, segment, "act");
					return segment.to;
				}
				if (
					/^(?:to|allowed|permitted|left|kept|made|ignored|turned|rushed)$/.test(follow) ||
					(norm === "no" &&
						/^(?:handed|given|lent|sent|opened|discussed|issued|released|shown|thrown)$/.test(follow)) ||
					(norm === "no" &&
						bound &&
						!LIMITED.has(follow) &&
						!/^(?:needed|required|included)$/.test(follow) &&
						baseOfParticiple(follow) !== undefined)
				) {
					const verb = follow === "to" ? j + 2 : j + 1;
					this.add("subject", i, Math.min(j + 2, segment.to), verb, segment, isStaff ? "staff" : "customer");
					return j + 2;
				}
				return j;
			}
			if (/^(?:was|were|has|have|had|does|do|did|would|could|wants|likes)$/.test(word)) return j;
			const base = baseOfThird(word);
			if (base !== undefined && !(norm === "no" && j === i + 1) && !customerNouns.has(word) && !staffNouns.has(word)) {
				const after = j + 1 < segment.to ? at(tokens, j + 1) : "";
				const fragment =
					norm === "no" && !isStaff && !isCustomer && (/^(?:\W?|without)$/.test(after) || prepositions.has(after));
				if (fragment && norm === "no" && /^(?:notices|covers|needs|costs)$/.test(word)) continue;
				if (stative.has(word) || stative.has(base)) return j;
				if (norm !== "no" && word === "reads" && /^an?$/.test(at(tokens, j + 1))) return j;
				if (/^(?:is|are|may|must|should|shall)$/.test(after)) continue;
				if (fragment) continue;
				if (
					(norm === "nothing" && !bound) ||
					(!isStaff && !isCustomer && !/^(?:go|leave|stay|wait|remain|start)$/.test(base))
				)
					return j;
				this.add(shade(tokens, j, segment.to, "subject"), i, j + 1, j, segment, isStaff ? "staff" : "customer");
				return j + 1;
			}
		}
		return undefined;
	}

	/** "No private conversations at the till." */
	protected elliptical(segment: Segment, i: number): number {
		const { tokens } = this;
		if (this.described) return i;
		if (segment.scope === REMEMBERED && segment.opener !== ":") return i;
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

	/** True for a name ("the No Limits desk") or a clause about the thing before it ("the trays nobody has taken back"). */
	private tellsOf(i: number, norm: string, first: number): boolean {
		const { tokens } = this;
		if (norm === "no" && at(tokens, i + 1) !== "one")
			return tokens[i]?.capital === true && tokens[i + 1]?.capital === true && tokens[i - 1]?.capital === false;
		const behind = at(tokens, norm === "no" ? i + 2 : i + 1);
		return (
			i > first + 1 && (/^(?:has|had|is|was|will|can|could|else)$/.test(behind) || baseOfThird(behind) !== undefined)
		);
	}

	/** "Say nothing about", "Promise nobody", "Make no promises". */
	protected negativeObject(segment: Segment, i: number, norm: string, first: number): number {
		const { tokens } = this;
		const imperative = isImperativeAt(tokens, first) && subjectOf(tokens, segment.from, i) === "imperative";
		const before = at(tokens, i - 1);
		const duty = !imperative && this.dutyVerb(segment, i);
		if (!imperative && !duty) return i;
		const verb = at(tokens, first);
		if (i - first > 3) return i;
		if (this.tellsOf(i, norm, first)) return i;
		if (prepositions.has(before) && before !== "to" && before !== "for") return i;
		if (
			/^(?:spare|waste|lose|leave)$/.test(verb) &&
			/^(?:effort|efforts|time|stone|to|doubt|trace)$/.test(at(tokens, i + 1))
		)
			return i;
		if (verb === "make" && at(tokens, i + 1) === "mistake") return i;
		if (verb === "say" && norm === "no" && /^(?:\w+ly|and|to|when|if|with|in|[.,;:!])?$/.test(at(tokens, i + 1)))
			return i;
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

	protected dutyVerb(segment: Segment, i: number): boolean {
		for (let j = i - 1; j >= segment.from && i - j < 4; j--) {
			if (deontic.has(at(this.tokens, j)) || at(this.tokens, j) === "may") return verbs.has(at(this.tokens, j + 1));
		}
		return false;
	}
}
