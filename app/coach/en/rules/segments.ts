import type { Token } from "#app/coach/analysis.ts";
import {
	DETERMINERS,
	ENSURED,
	isImperativeAt,
	isWrapper,
	MAIN,
	normAt,
	organises,
	REMEMBERED,
	type Segment,
	SUB,
	skipFillers,
} from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { isGerund, verbs } from "../words/verbs.ts";
import { adverbial, relative, set } from "../words/words.ts";

const PUNCTUATION = set(", ; : — ( ) [ ] /");

const COORDINATORS = set("and but or nor yet then");

const RESTARTS = set("never don't dont not please avoid refrain must always no do cannot can't mustn't shouldn't");

const KEEPS = set("remember mind aware note know understand keep watch");

const IMPORTANT = set(
	"important essential vital crucial imperative necessary critical key rule goal aim principle policy priority insist require requires expect ask demand agree agreed better best",
);

const ASKED = set("not sure ready");

/** "Let the guest know that smoking is not allowed": somebody is told it. */
const isTold = (tokens: readonly Token[], i: number): boolean => {
	const before = normAt(tokens, i - 1);
	return customerNouns.has(before) || staffNouns.has(before) || /^(?:them|him|her|us)$/.test(before);
};

/** What a subordinating word at `i` opens, or undefined when it opens nothing. */
function openerAt(tokens: readonly Token[], i: number, from: number): number | undefined {
	const norm = normAt(tokens, i);
	const next = normAt(tokens, i + 1);
	const before = normAt(tokens, i - 1);
	switch (norm) {
		case "that": {
			if (next === "" || PUNCTUATION.has(next) || COORDINATORS.has(next) || next === ".") return undefined;
			if (i === from && /^(?:is|isn't|was|will|would)$/.test(next)) return undefined;
			if (before === "saying" && normAt(tokens, i - 2) === "without") return REMEMBERED;
			for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
				const word = normAt(tokens, j);
				if (KEEPS.has(word)) return word === "know" && isTold(tokens, j) ? SUB : REMEMBERED;
				if (IMPORTANT.has(word) && (j === i - 1 || !/^(?:demand|require|expect|ask)$/.test(word))) return ENSURED;
				if (/^(?:sure|certain|ensures?|guarantee|it|care|see)$/.test(word) && i - j <= 2)
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
		case "once":
			return before === "at" ? undefined : SUB;
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
		/^(?:have|has|need|needs|important|essential|vital|crucial|necessary|advisable|wise|try|tries|want|is|are|be|sure|careful|care|better|best|forget|remember|hesitate|afraid|shy|ought|required|expected|asked|obliged|allowed|permitted|supposed|had|used|going|well|forbidden|prohibited|rude|impolite|wrong|reason|point|unprofessional|not|never|unacceptable|how|it|prefer|free|reminded|instructed|advised|told|requested)$/.test(
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

const MODAL_OF_DUTY = set("must should shall ought mustn't shouldn't shan't");

/** The words at which a segment may begin or end; no other is looked at. */
const STRUCTURAL = new Set([
	...COORDINATORS,
	...adverbial,
	...relative,
	...MODAL_OF_DUTY,
	...set(
		"are is may cannot can't so in such no even had not however to for as once sure certain ensure ensures never don't do",
	),
]);

/** The segment that is open, and those that are whole. */
class Cutter {
	declare readonly tokens: readonly Token[];
	declare readonly found: Segment[];
	declare from: number;
	declare scope: number;
	declare opener: string;
	declare mainSeen: boolean;
	declare afterSubordinate: boolean;

	constructor(tokens: readonly Token[]) {
		this.tokens = tokens;
		this.found = [];
		this.from = 0;
		this.scope = MAIN;
		this.opener = "";
		this.mainSeen = false;
		this.afterSubordinate = false;
	}

	close(to: number): void {
		const { from, scope, opener, afterSubordinate } = this;
		if (to <= from) return;
		this.found.push({ from, to, scope, opener, afterSubordinate });
		if (scope === MAIN && skipFillers(this.tokens, from, to) < to) this.mainSeen = true;
	}

	start(at: number, scope: number, by: string): void {
		this.close(at);
		this.from = at;
		this.scope = scope;
		this.opener = by;
	}
}

/** Cuts a sentence into segments with their scope. */
export function segments(tokens: readonly Token[]): Segment[] {
	const cutter = new Cutter(tokens);
	let initial = false;
	let relativeClause = false;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const { norm } = token;
		if (token.kind === "punctuation") {
			if (!PUNCTUATION.has(norm)) continue;
			const wasSub = cutter.scope === SUB;
			if (norm === "/" && cutter.scope !== MAIN) continue;
			if (norm === "," && cutter.scope === ENSURED && !RESTARTS.has(normAt(tokens, i + 1))) continue;
			cutter.close(i);
			cutter.from = i + 1;
			cutter.opener = norm;
			cutter.afterSubordinate = wasSub && initial;
			cutter.scope = norm === ":" && (cutter.scope === REMEMBERED || endsRemember(tokens, i)) ? REMEMBERED : MAIN;
			initial = false;
			continue;
		}
		if (token.kind !== "word" || !STRUCTURAL.has(norm)) continue;
		if (cutter.scope === SUB && relativeClause && endsRelative(tokens, i, cutter.from, cutter.found)) {
			cutter.start(i, MAIN, "");
			cutter.afterSubordinate = false;
			continue;
		}
		if (
			(norm === "but" || norm === "except") &&
			(/^(?:anyone|anybody|anything|nothing|nobody|no-one|none|everyone|all)$/.test(normAt(tokens, i - 1)) ||
				(normAt(tokens, i - 2) === "no" && normAt(tokens, i - 1) === "one"))
		)
			continue;
		if (COORDINATORS.has(norm)) {
			if (cutter.scope === MAIN) {
				cutter.start(i + 1, MAIN, norm);
				cutter.afterSubordinate = false;
			} else if (
				cutter.scope === SUB &&
				cutter.mainSeen &&
				!(relativeClause && !/^(?:never|please|don't)$/.test(normAt(tokens, i + 1))) &&
				restarts(tokens, i + 1)
			) {
				cutter.start(i + 1, MAIN, norm);
				cutter.afterSubordinate = false;
			} else if (cutter.scope === ENSURED && restarts(tokens, i + 1)) cutter.start(i + 1, MAIN, norm);
			continue;
		}
		if (norm === "that" && (cutter.opener === "so" || cutter.opener === "such") && i <= cutter.from + 1) continue;
		if (adverbial.has(norm) && DETERMINERS.has(normAt(tokens, i - 1)) && i > cutter.from) continue;
		const opened = openerAt(tokens, i, cutter.from);
		if (opened !== undefined) {
			if (cutter.scope === SUB) continue;
			const first = skipFillers(tokens, cutter.from, i) >= i;
			initial = first && cutter.scope === MAIN && !cutter.mainSeen;
			relativeClause = relative.has(norm);
			cutter.start(opened === SUB ? i : i + 1, opened, norm);
			continue;
		}
		if (
			cutter.scope === MAIN &&
			/^(?:sure|certain|ensures?)$/.test(norm) &&
			isWrapper(tokens, i, cutter.from) &&
			!/^(?:that|to|not|of)$/.test(normAt(tokens, i + 1))
		)
			cutter.start(i + 1, ENSURED, norm);
		else if (cutter.scope === SUB && initial && i - cutter.from <= 4 && opensCommand(tokens, i, cutter.from)) {
			cutter.start(i, MAIN, "");
			initial = false;
			cutter.afterSubordinate = true;
		}
	}
	cutter.close(tokens.length);
	return cutter.found;
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

/** "Employees who work at the till must not ...": the modal after a relative clause belongs to the clause that it interrupted. */
function endsRelative(tokens: readonly Token[], i: number, from: number, before: readonly Segment[]): boolean {
	const here = normAt(tokens, i);
	const may = /^(?:cannot|can't)$/.test(here) || (/^(?:are|is|may)$/.test(here) && normAt(tokens, i + 1) === "not");
	if (!(MODAL_OF_DUTY.has(here) || may) || i - from < 2) return false;
	if (/^(?:are|is)$/.test(here) && normAt(tokens, i + 2) !== "to") return false;
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
