import type { Token } from "#app/coach/analysis.ts";
import { customerNouns, firmNouns, staffNouns } from "./people.ts";
import { isGerund, verbs } from "./verbs.ts";
import { fillers, prepositions, set } from "./words.ts";

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

export const DETERMINERS = set(
	"the a an our your their his her its my this these those any every each all some most many both another such one",
);

const ORGANISE = set(
	"work speak shape set schedule run present plan organize organise move manage handle do design conduct behave arrange act",
);

const AFFAIRS = set(
	"work shift shifts rota rotas day things everything schedule schedules time yourself yourselves process processes week operations traffic",
);

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

/** True when "make sure", "see to it", "take care" at or before `i` commands. */
export function isWrapper(tokens: readonly Token[], i: number, from: number): boolean {
	const norm = normAt(tokens, i);
	const before = normAt(tokens, i - 1);
	if (norm === "sure" || norm === "certain") {
		const made = /ly$|^quite$/.test(before) ? i - 2 : i - 1;
		return /^(?:mak(?:es?|ing)|be)$/.test(normAt(tokens, made)) && commands(tokens, made, from);
	}
	if (norm === "care") return (before === "take" || before === "takes") && commands(tokens, i - 1, from);
	if (norm === "it") return before === "to" && normAt(tokens, i - 2).startsWith("see") && commands(tokens, i - 2, from);
	if (norm === "see") return (i === from || isFiller(before)) && commands(tokens, i, from);
	return commands(tokens, i, from);
}

/** "Organise the work so that nobody queues": a main clause that says nothing by itself. */
export function organises(tokens: readonly Token[], i: number, from: number): boolean {
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

/** "Chat agents may", "care assistants never smoke": a verb's likeness and an occupation, with a finite verb behind them. */
function isOccupation(tokens: readonly Token[], first: number, at: number): boolean {
	if (at - first < 2 || at - first > 3) return false;
	const last = normAt(tokens, at - 1);
	if (last === "you" || last === "we" || !staffNouns.has(last) || prepositions.has(normAt(tokens, first + 1)))
		return false;
	if (DETERMINERS.has(normAt(tokens, first + 1)) || DETERMINERS.has(normAt(tokens, at - 2))) return false;
	const here = normAt(tokens, at);
	return (
		/^(?:may|can|will|must|should|shall|do)$/.test(here) || (here === "never" && verbs.has(normAt(tokens, at + 1)))
	);
}

/** Gerunds that name the trade of those who are told: "Housing officers must not". */
const TRADE_GERUNDS =
	/^(?:housing|letting|parking|boarding|booking|catering|nursing|lending|banking|planning|building|diving|riding)$/;

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
	if (isGerund(head)) {
		const staff = /^(?:staff|team|crew|assistants?|personnel|managers?)$/.test(normAt(tokens, first + 1));
		const kind =
			staffNouns.has(normAt(tokens, first + 1)) &&
			(TRADE_GERUNDS.test(head) || (at - first === 2 && /^(?:may|must|should)/.test(normAt(tokens, at))));
		return (staff || kind) && at - first < 4 ? "staff" : "act";
	}
	if (isImperativeAt(tokens, first) && !DETERMINERS.has(head))
		return isOccupation(tokens, first, at) ? "staff" : "imperative";
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
				(staffNouns.has(next) ||
					staffNouns.has(after) ||
					next === "us" ||
					(/^(?:members?)$/.test(normAt(tokens, i - 1)) && next === "the" && staffNouns.has(normAt(tokens, i + 3))))
			)
				return "staff";
			break;
		}
		if (staffNouns.has(norm) && !(norm === "you" && i > first) && !(norm === "we" && i > first)) return "staff";
		if (customerNouns.has(norm)) {
			if (norm === "people" && /^(?:our|my)$/.test(head)) return "staff";
			if (normAt(tokens, i + 1) === "'" && i + 2 < at) continue;
			customer = true;
		}
		if (firmNouns.has(norm)) firm = true;
	}
	return customer ? "customer" : firm ? "firm" : "thing";
}
