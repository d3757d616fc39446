import type { Token } from "../analysis.ts";
import { customerNouns, firmNouns, staffNouns } from "./people.ts";
import { isGerund, verbs } from "./verbs.ts";
import { adverbial, fillers, prepositions, relative, set } from "./words.ts";

/**
 * How a token stands to the directive of its sentence: in the main clause, in a clause that cannot carry it (condition, reason,
 * purpose, relative, reported), or under a wrapper that hands the judgement on ("make sure", "it is important that", "remember").
 */
export const MAIN = 0;
export const SUB = 1;
export const ENSURED = 2;
export const REMEMBERED = 3;

export interface Segment {
	from: number;
	to: number;
	scope: number;
	/** The punctuation or conjunction before it, "" at the start of the sentence. */
	opener: string;
	/** For MAIN after a comma: true when what came before was a clause that opened the sentence. */
	afterSubordinate: boolean;
}

export type Subject = "none" | "staff" | "customer" | "firm" | "thing" | "imperative" | "act";

const PUNCTUATION = set(", ; : — ( ) [ ] /");
const COORDINATORS = set("and but or nor yet then");
const RESTARTS = set("never don't dont not please avoid refrain must always no do cannot can't mustn't shouldn't");
const DETERMINERS = set(
	"the a an our your their his her its my this these those any every each all some most many both another such one",
);
const ORGANISE = set(
	"organise organize arrange plan schedule set run manage do work act behave handle conduct shape design speak move present",
);
const AFFAIRS = set(
	"work shift shifts rota rotas day things everything schedule schedules time yourself yourselves process processes week operations traffic",
);
const KEEPS = set("remember mind aware note know understand keep");
const IMPORTANT = set(
	"important essential vital crucial imperative necessary critical key rule goal aim principle policy priority insist require requires expect ask demand agree agreed better best",
);
const ASKED = set("not sure ready");

export const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

const isFiller = (norm: string): boolean =>
	fillers.has(norm) ||
	(norm.length > 4 &&
		norm.endsWith("ly") &&
		norm !== "reply" &&
		norm !== "supply" &&
		norm !== "apply" &&
		norm !== "rely");

/** The first token of [from, to) that is no filler ("please", "also", adverbs). */
export function skipFillers(tokens: readonly Token[], from: number, to: number): number {
	let i = from;
	while (i < to && (isFiller(normAt(tokens, i)) || tokens[i]?.kind === "punctuation")) i++;
	return i;
}

/** True when a clause of tokens from `i` on can be an imperative. */
export const isImperativeAt = (tokens: readonly Token[], i: number): boolean => {
	const norm = normAt(tokens, i);
	return verbs.has(norm) && !(staffNouns.has(norm) && !tokens[i]?.capital);
};

/** True when the wrapper verb at `i` is a command or a duty, not a purpose ("to make sure"). */
function commands(tokens: readonly Token[], i: number, from: number): boolean {
	const before = normAt(tokens, i - 1);
	if (before !== "to") return !(i > from && isGerund(normAt(tokens, i)));
	return /^(?:have|has|need|needs|required|expected|try|supposed|obliged|want|are|aim|ought|remember|asked)$/.test(
		normAt(tokens, i - 2),
	);
}

/** What a subordinating word at `i` opens, or undefined when it opens nothing. */
function openerAt(tokens: readonly Token[], i: number, from: number): number | undefined {
	const norm = normAt(tokens, i);
	const next = normAt(tokens, i + 1);
	const before = normAt(tokens, i - 1);
	switch (norm) {
		case "that": {
			if (next === "" || PUNCTUATION.has(next) || COORDINATORS.has(next) || next === ".") return undefined;
			for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
				const word = normAt(tokens, j);
				if (KEEPS.has(word)) return REMEMBERED;
				if (IMPORTANT.has(word)) return ENSURED;
				if (
					(word === "sure" ||
						word === "ensure" ||
						word === "ensures" ||
						word === "guarantee" ||
						word === "it" ||
						word === "care" ||
						word === "see") &&
					i - j <= 2
				)
					return isWrapper(tokens, j, from) ? ENSURED : SUB;
			}
			if ((before === "so" || before === "such" || before === "way") && organises(tokens, i, from)) return ENSURED;
			return SUB;
		}
		case "so":
			if (next === "that" || next === "as") return organises(tokens, i, from) ? ENSURED : SUB;
			return /^(?:they|he|she|it|no|nobody|nothing|none|everyone|everybody|the|we|you|your|people|guests|customers|clients|patients|visitors)$/.test(
				next,
			) && i > from
				? organises(tokens, i, from)
					? ENSURED
					: SUB
				: undefined;
		case "in":
			return next === "order" || next === "case" ? SUB : undefined;
		case "such":
			return next === "that" ? (organises(tokens, i, from) ? ENSURED : SUB) : undefined;
		case "no":
			return next === "matter" ? SUB : undefined;
		case "even":
			return /^(?:if|when|though|where|after|before|while)$/.test(next) ? SUB : undefined;
		case "should":
		case "had":
			return i === from &&
				next !== "not" &&
				(DETERMINERS.has(next) || customerNouns.has(next) || staffNouns.has(next) || next === "it" || next === "there")
				? SUB
				: undefined;
		case "not":
			return i === from && (next === "sure" || next === "certain") ? SUB : undefined;
		case "how":
			return next === "about" ? undefined : SUB;
		case "however":
			return PUNCTUATION.has(next) ? undefined : SUB;
		case "to":
			return before !== "" && isPurpose(tokens, i, from) ? SUB : undefined;
		case "for":
			return before === "except" ? SUB : undefined;
		case "as":
			return next === "well" ? undefined : SUB;
		case "after":
		case "before":
		case "since":
		case "until":
		case "till":
		case "once":
		case "while":
		case "despite":
		case "regardless":
		case "except":
			return SUB;
		default:
			break;
	}
	if (ASKED.has(norm)) return undefined;
	if (adverbial.has(norm)) return SUB;
	if (relative.has(norm)) return SUB;
	return undefined;
}

/** "to prevent damage", "to avoid queues": an infinitive of purpose. */
function isPurpose(tokens: readonly Token[], i: number, from: number): boolean {
	const before = normAt(tokens, i - 1);
	if (
		/^(?:have|has|need|needs|important|essential|vital|crucial|necessary|advisable|wise|try|tries|want|is|are|be|sure|careful|care|better|best|forget|remember|hesitate|afraid|shy|ought|required|expected|asked|obliged|allowed|permitted|supposed|had|used|going|forbidden|prohibited|rude|impolite|wrong|reason|point|unprofessional|not|never|unacceptable|how|it|prefer|free|reminded|instructed|advised|told|requested)$/.test(
			before,
		)
	)
		return false;
	const next = normAt(tokens, i + 1);
	return (
		i > from &&
		verbs.has(next) &&
		/^(?:avoid|prevent|make|ensure|keep|stop|refrain|not|save|protect|minimise|reduce)$/.test(next)
	);
}

/** True when "make sure", "see to it", "take care" at or before `i` commands. */
function isWrapper(tokens: readonly Token[], i: number, from: number): boolean {
	const norm = normAt(tokens, i);
	const before = normAt(tokens, i - 1);
	if (norm === "sure")
		return (
			(before === "make" || before === "be" || before === "makes" || before === "making") &&
			commands(tokens, i - 1, from)
		);
	if (norm === "care") return (before === "take" || before === "takes") && commands(tokens, i - 1, from);
	if (norm === "it") return before === "to" && normAt(tokens, i - 2).startsWith("see") && commands(tokens, i - 2, from);
	if (norm === "see") return (i === from || isFiller(before)) && commands(tokens, i, from);
	return commands(tokens, i, from);
}

/** "Organise the work so that nobody queues": a main clause that says nothing by itself. */
function organises(tokens: readonly Token[], i: number, from: number): boolean {
	const first = skipFillers(tokens, from, i);
	if (!ORGANISE.has(normAt(tokens, first)))
		return /^(?:way|manner)$/.test(normAt(tokens, i - 1)) && ORGANISE.has(normAt(tokens, first));
	if (
		i - first <= 2 ||
		(/^(?:arrange|organise|organize|plan|schedule|design)$/.test(normAt(tokens, first)) && i - first <= 4) ||
		normAt(tokens, i - 1) === "way" ||
		normAt(tokens, i - 2) === "way"
	)
		return true;
	for (let j = first + 1; j < i; j++) if (AFFAIRS.has(normAt(tokens, j))) return true;
	return false;
}

/** Cuts a sentence into segments with their scope. */
export function segments(tokens: readonly Token[]): Segment[] {
	const found: Segment[] = [];
	let from = 0;
	let scope = MAIN;
	let opener = "";
	let mainSeen = false;
	let initial = false;
	let relativeClause = false;
	let afterSubordinate = false;
	const close = (to: number): void => {
		if (to > from) {
			found.push({ from, to, scope, opener, afterSubordinate });
			if (scope === MAIN && skipFillers(tokens, from, to) < to) mainSeen = true;
		}
	};
	const start = (at: number, nextScope: number, by: string): void => {
		close(at);
		from = at;
		scope = nextScope;
		opener = by;
	};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const { norm } = token;
		if (token.kind === "punctuation") {
			if (!PUNCTUATION.has(norm)) continue;
			const wasSub = scope === SUB;
			if (norm === "/" && scope !== MAIN) continue;
			if (norm === "," && scope === ENSURED && !RESTARTS.has(normAt(tokens, i + 1))) continue;
			close(i);
			from = i + 1;
			opener = norm;
			afterSubordinate = wasSub && initial;
			scope = norm === ":" && (scope === REMEMBERED || endsRemember(tokens, i)) ? REMEMBERED : MAIN;
			initial = false;
			continue;
		}
		if (token.kind !== "word") continue;
		if (scope === SUB && relativeClause && endsRelative(tokens, i, from, found)) {
			start(i, MAIN, "");
			afterSubordinate = false;
			continue;
		}
		if (
			norm === "but" &&
			/^(?:anyone|anybody|anything|nothing|nobody|no-one|none|everyone|all)$/.test(normAt(tokens, i - 1))
		)
			continue;
		if (COORDINATORS.has(norm)) {
			if (scope === MAIN) {
				start(i + 1, MAIN, norm);
				afterSubordinate = false;
			} else if (
				scope === SUB &&
				mainSeen &&
				!(relativeClause && !/^(?:never|please|don't)$/.test(normAt(tokens, i + 1))) &&
				restarts(tokens, i + 1)
			) {
				start(i + 1, MAIN, norm);
				afterSubordinate = false;
			} else if (scope === ENSURED && restarts(tokens, i + 1)) start(i + 1, MAIN, norm);
			continue;
		}
		if (norm === "that" && (opener === "so" || opener === "such") && i <= from + 1) continue;
		if (adverbial.has(norm) && DETERMINERS.has(normAt(tokens, i - 1)) && i > from) continue;
		const opened = openerAt(tokens, i, from);
		if (opened !== undefined) {
			if (scope === SUB) continue;
			const first = skipFillers(tokens, from, i) >= i;
			initial = first && scope === MAIN && !mainSeen;
			relativeClause = relative.has(norm);
			start(opened === SUB ? i : i + 1, opened, norm);
			continue;
		}
		if (
			scope === MAIN &&
			(norm === "sure" || norm === "ensure" || norm === "ensures") &&
			isWrapper(tokens, i, from) &&
			normAt(tokens, i + 1) !== "that" &&
			normAt(tokens, i + 1) !== "to" &&
			normAt(tokens, i + 1) !== "not" &&
			normAt(tokens, i + 1) !== "of"
		)
			start(i + 1, ENSURED, norm);
		else if (scope === SUB && initial && i - from <= 4 && opensCommand(tokens, i, from)) {
			start(i, MAIN, "");
			initial = false;
			afterSubordinate = true;
		}
	}
	close(tokens.length);
	return found;
}

/** "After the call do not ...": a phrase of time without a verb, then a command without a comma. */
function opensCommand(tokens: readonly Token[], i: number, from: number): boolean {
	const first = normAt(tokens, from);
	if (!/^(?:after|before|until|till|since|as|despite|regardless)$/.test(first)) return false;
	const norm = normAt(tokens, i);
	if (!(norm === "never" || norm === "don't" || (norm === "do" && normAt(tokens, i + 1) === "not"))) return false;
	for (let j = from + 1; j < i; j++) {
		const word = normAt(tokens, j);
		if (customerNouns.has(word) || staffNouns.has(word) || word === "they" || word === "it") return false;
	}
	return i - from > 1;
}

const MODAL_OF_DUTY = set("must should shall ought mustn't shouldn't shan't");

/** "Employees who work at the till must not ...": the modal after a relative clause belongs to the clause that it interrupted. */
function endsRelative(tokens: readonly Token[], i: number, from: number, before: readonly Segment[]): boolean {
	if (!MODAL_OF_DUTY.has(normAt(tokens, i)) || i - from < 2) return false;
	const main = before[before.length - 1];
	if (main === undefined || main.scope !== MAIN || main.to !== from) return false;
	for (let j = main.from; j < main.to; j++) {
		const norm = normAt(tokens, j);
		if (/^(?:is|are|must|should|shall|may|can|will|do|does|has|have)$/.test(norm)) return false;
	}
	if (isImperativeAt(tokens, skipFillers(tokens, main.from, main.to))) return false;
	for (let j = from + 1; j < i; j++) {
		const norm = normAt(tokens, j);
		if (verbs.has(norm) || /^(?:is|are|has|have|was|were)$/.test(norm) || norm.endsWith("s") || norm.endsWith("ed"))
			return true;
	}
	return false;
}

function endsRemember(tokens: readonly Token[], colon: number): boolean {
	const before = normAt(tokens, colon - 1);
	return KEEPS.has(before) && colon <= 4;
}

function restarts(tokens: readonly Token[], i: number): boolean {
	const norm = normAt(tokens, i);
	if (norm === "not") return false;
	if (norm === "no") return isGerund(normAt(tokens, i + 1));
	return RESTARTS.has(norm);
}

/** Who the clause that begins at `from` is about, judged by the words before token `at`. */
export function subjectOf(tokens: readonly Token[], from: number, at: number): Subject {
	const first = skipFillers(tokens, from, at);
	if (first >= at) return "none";
	const head = normAt(tokens, first);
	if (prepositions.has(head)) {
		const last = normAt(tokens, at - 1);
		if (staffNouns.has(last) && !prepositions.has(normAt(tokens, at - 2)) && at - first > 2) return "staff";
		return "none";
	}
	if (isGerund(head)) return "act";
	if (isImperativeAt(tokens, first) && !DETERMINERS.has(head)) return "imperative";
	let customer = false;
	let firm = false;
	for (let i = first; i < at; i++) {
		const norm = normAt(tokens, i);
		if (i > first && prepositions.has(norm)) {
			const next = normAt(tokens, i + 1);
			const after = normAt(tokens, i + 2);
			if (
				norm === "of" &&
				/^(?:members?|one|none|any|each|all|some|those|anyone|head|heads)$/.test(normAt(tokens, i - 1)) &&
				(staffNouns.has(next) || staffNouns.has(after) || next === "us")
			)
				return "staff";
			break;
		}
		if (staffNouns.has(norm) && !(norm === "you" && i > first) && !(norm === "we" && i > first)) return "staff";
		if (customerNouns.has(norm)) customer = true;
		if (firmNouns.has(norm)) firm = true;
	}
	return customer ? "customer" : firm ? "firm" : "thing";
}
