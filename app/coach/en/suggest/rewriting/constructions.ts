import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { isGerund } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { type Act, words } from "../reading/act.ts";
import { clean, limitOf, type Narrowed, type Place, placeOf } from "../reading/place.ts";
import { mayBeDone } from "../reading/tails.ts";
import { asking, atOnce, whatTheyDid } from "./asked.ts";
import { alikeAll, anotherOne, beyondReach, hiding, lackingClause, withinOf } from "./bound-clauses.ts";
import { doer, exception, qualified, state } from "./conditions.ts";
import { bound, outside, shared } from "./limits.ts";
import { whoIsFit } from "./who-clauses.ts";

/** Acts that no condition makes right. */
const VILE = set(
	"abandon desert violate breach skip damage waste tamper misuse abuse harm pat disregard deviate stray dismiss provoke conceal argue quarrel shout yell scream scold mock ridicule lie swear insult offend humiliate embarrass gossip tease threaten steal deceive mislead cheat bully blame ignore neglect rush pressure sigh complain exceed stare guess assume",
);
const FEELING =
	/^(?:impatience|irritation|anger|annoyance|boredom|frustration|disrespect|contempt|disgust|favouritism|preference)$/;

/** Keeps the act and names the bounds in which it is right: "only if", "only with", "at most", "only in". */
export function narrowed(text: string, tokens: readonly Token[], act: Act): Narrowed | undefined {
	const { base, verb } = act;
	const equal = verb < 0 ? undefined : alikeAll(placeOf(text, tokens, act));
	if (equal !== undefined) return equal;
	if (verb < 0 || VILE.has(base) || !(mayBeDone(base) || base === "be")) return undefined;
	if (base === "show" && FEELING.test(normAt(tokens, verb + 1))) return undefined;
	const place = placeOf(text, tokens, act);
	const { start, to, head, rest } = place;
	const wheel = rest(start).match(
		/ ?\b(?:at|behind) the wheel$| ?\bwhile (?:driving|at the wheel|behind the wheel|riding|cycling)$/,
	);
	if (
		wheel !== null &&
		/^(?:read|write|type|phone|call|text|use|check|look|answer|send|make|take|hold|operate|adjust)$/.test(base)
	)
		return {
			text: clean(`stop in a safe place before you ${head} ${rest(start).slice(0, wheel.index)}`),
			to,
			duty: true,
		};
	const clause =
		beyondReach(place) ??
		whoIsFit(place) ??
		withinOf(place) ??
		lackingClause(place) ??
		hiding(place) ??
		anotherOne(place);
	if (clause !== undefined) return clause;
	const asked = asking(place) ?? atOnce(place);
	if (asked !== undefined) return asked;
	const named = whatTheyDid(place);
	if (named !== undefined) return named;
	const unless = tokens.findIndex((token, i) => i > start && i < to && token.norm === "unless");
	for (let i = start; i < to; i++)
		if (
			!(unless > i + 1 && normAt(tokens, i) === "without" && !isGerund(normAt(tokens, i + 1))) &&
			/^(?:not|never|no|without|nor|instead)$/.test(normAt(tokens, i)) &&
			normAt(tokens, i - 2) !== "who"
		)
			return boundBefore(place, i) ?? state(place);
	for (let j = start; j < to; j++) {
		const found =
			exception(place, j) ??
			qualified(place, j) ??
			bound(place, j) ??
			outside(place, j) ??
			shared(place, j) ??
			doer(place, j);
		if (found !== undefined) return found;
	}
	return state(place);
}

/** "more than four hours without a break": the bound that stands before another negation. */
function boundBefore(place: Place, end: number): Narrowed | undefined {
	if (normAt(place.tokens, end) !== "without") return undefined;
	for (let j = place.start; j < end; j++) {
		const found = bound(place, j);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** "Nobody but the manager may open the safe" -> "Only the manager may open the safe". */
export function onlyThese(text: string, tokens: readonly Token[], from: number): Narrowed | undefined {
	const norm = normAt(tokens, from);
	if (!/^(?:nobody|no-one|no|none)$/.test(norm)) return undefined;
	for (let j = from + 1; j < Math.min(tokens.length, from + 5); j++) {
		const word = normAt(tokens, j);
		const pair =
			(word === "other" && normAt(tokens, j + 1) === "than") || (word === "apart" && normAt(tokens, j + 1) === "from");
		if (!pair && word !== "but" && word !== "except" && word !== "besides") continue;
		const after = pair ? j + 2 : j + 1;
		let modal = after + 1;
		while (modal < tokens.length && !/^(?:may|can|should|must|shall|will|is|are)$/.test(normAt(tokens, modal))) modal++;
		const to = limitOf(tokens, modal);
		if (modal >= to - 1 || modal - after > 8) return undefined;
		const who = words(text, tokens, after, modal).replace(/[,]$/, "");
		const said = words(text, tokens, modal, to)
			.replace(/^(?:should|must|shall|will)(?: ever)? /i, "may ")
			.replace(/\bever /i, "");
		return { text: `only ${who} ${said}`, to };
	}
	return undefined;
}
