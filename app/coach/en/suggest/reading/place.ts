import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { isGerund } from "../../words/verbs.ts";
import { withoutAny } from "../words/any-word.ts";
import { type Act, verbsOf, words } from "./act.ts";
import { listEnd } from "./noun-list.ts";

/** The same act within its bounds: what to put, up to which token, and whether it names who may do it (then it is a sentence of its own). */
export interface Narrowed {
	text: string;
	to: number;
	/** "Only the manager may ...": stands in place of the whole clause. */
	whole?: boolean;
	/** A duty and no leave: "must", not "may". */
	duty?: boolean;
}

/** An act in its sentence, and how to put its words together anew. */
export interface Place {
	text: string;
	tokens: readonly Token[];
	act: Act;
	base: string;
	/** The first token after the verb, and the end of its clause. */
	start: number;
	to: number;
	/** The verb, with its object where that stands before it. */
	head: string;
	before: (j: number) => string;
	rest: (j: number) => string;
	joined: (j: number, put: string, next: number) => Narrowed;
}

export const clean = (said: string): string => said.replace(/\s+/g, " ").trim();
export const singular = (said: string): string => said.replace(/^(?:any|every)\s+/i, "");

const STOPS = new Set([..."-.;:,!?—–"]);

/** The end of the clause with all that depends on it: up to a stop, a comma or a dash. */
export function limitOf(tokens: readonly Token[], from: number): number {
	let end = from;
	while (end < tokens.length && !STOPS.has(normAt(tokens, end))) end++;
	const list = listEnd(tokens, end);
	return list > end ? limitOf(tokens, list) : end;
}

/** The place of an act, up to the end of its clause. */
export function placeOf(text: string, tokens: readonly Token[], act: Act): Place {
	const { base, verb } = act;
	const start = normAt(tokens, verb + 1) === "of" && isGerund(normAt(tokens, verb)) ? verb + 2 : verb + 1;
	const to = limitOf(tokens, start);
	const own = verbsOf(text, tokens, act);
	const head = act.object === undefined ? own : `${own} ${singular(act.object)}`;
	const before = (j: number): string => words(text, tokens, start, j);
	const rest = (j: number): string => words(text, tokens, j, to);
	const joined = (j: number, put: string, next: number): Narrowed => ({
		text: clean(`${head} ${withoutAny(before(j))} ${put} ${rest(next)}`),
		to,
	});
	return { text, tokens, act, base, start, to, head, before, rest, joined };
}

/** The same auxiliary without its negation. */
export const AFFIRMED: ReadonlyMap<string, string> = new Map(
	"haven't have;hasn't has;isn't is;aren't are;can't can;cannot can"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);
