import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment } from "../../words/clause-scope.ts";
import { isGerund, verbs } from "../../words/verbs.ts";
import { constructed } from "../constructions/construct.ts";
import { alike, gist, lost } from "../guards/keeps.ts";
import { type Act, baseAt, type Form, trimmedEnd } from "../reading/act.ts";
import { banOf } from "../reading/ban.ts";
import { retailed } from "../reading/tails.ts";
import { saidInstead } from "../services/quoted-words.ts";
import { nounReplacement, replacement } from "../services/replacement.ts";
import { CONSUMED, coordinated } from "../services/second-act.ts";
import { framed, framedThing } from "../services/service-frames.ts";
import { narrowed } from "./constructions.ts";
import { keptAway } from "./placement.ts";
import { unwantedThing } from "./unwanted.ts";

/** Something that may stand in place of a forbidden act; the lower its rank, the more faithful. */
export interface Candidate {
	text: string;
	rank: number;
}

/** Words that bind an act to another or limit it: only their own grammar keeps it right. */
const BOUND =
	/^(?:without|until|till|unless|before|except|but|than|not|never|only|instead|just|too|same|otherwise|cannot|can't|don't|doesn't|didn't|haven't|hasn't|isn't|aren't)$/;

export const LOSING = 20;

/** The stretches of a sentence that hold the object of an act and what stands after it. */
export const heldBy = (act: Act, to = act.to): (readonly [number, number])[] =>
	act.objectAt === undefined ? [[act.verb + 1, to]] : [act.objectAt, [act.verb + 1, to]];

/** The constructions that keep the object of an act; none when something binds the act. */
export function keeping(text: string, tokens: readonly Token[], act: Act, form: Form, your: string): Candidate[] {
	for (let i = act.verb + 1; i <= act.to; i++)
		if (
			BOUND.test(normAt(tokens, i)) &&
			!(normAt(tokens, i) === "only" && normAt(tokens, i - 1) === "the") &&
			!(i < act.to && CONSUMED.test(act.base) && normAt(tokens, i) === "before" && !isGerund(normAt(tokens, i + 1)))
		)
			return [];
	const second = coordinated(tokens, act);
	if (second !== undefined) {
		const one = keeping(text, tokens, { ...act, to: second - 1 }, form, your)[0];
		const other = keeping(text, tokens, { base: baseAt(tokens, second), verb: second, to: act.to }, form, your)[0];
		return one === undefined || other === undefined ? [] : [{ text: `${one.text} and ${other.text}`, rank: 10 }];
	}
	const ban = banOf(text, tokens, act, your);
	if (ban === undefined) return [];
	return constructed(ban, form).map((said, i) => ({ text: said, rank: i === 0 ? 10 : 11 + i }));
}

/** Everything that may stand in place of one act by itself, as an item of a list, the most faithful first. */
export function inPlace(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	given: Act,
	alone: boolean,
	your = "your",
): string[] {
	return rankedInPlace(text, tokens, list, given, alone, your).map((one) => one.text);
}

/** The same with their ranks. */
export function rankedInPlace(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	given: Act,
	alone: boolean,
	your = "your",
): Candidate[] {
	const act = { ...given, to: trimmedEnd(tokens, given.to) };
	const found: Candidate[] = [];
	const none = (): boolean => false;
	const add = (said: string | undefined, rank: number, names?: (norm: string) => boolean): void => {
		if (said === undefined) return;
		const gone = names === undefined ? 0 : lost(tokens, heldBy(act), said, names);
		found.push({ text: said, rank: gone === 0 ? rank : LOSING + gone });
	};
	add(saidInstead(text, tokens, act, act.verb, act.to), 0);
	if (act.verb < act.to && baseAt(tokens, act.verb) === act.base) {
		if (alone) {
			add(narrowed(text, tokens, act)?.text, 0);
			add(retailed(text, tokens, act, list)?.text, 1);
		}
		const frame = framed(text, tokens, act, "base", your);
		if (frame !== undefined && !frame.bound) {
			add(frame.found.text, 2, frame.found.names);
			for (const other of frame.found.others) add(other, 3, frame.found.names);
		}
		const pair = replacement(text, tokens, act, "base", your);
		add(pair?.text, 4, pair?.names);
		add(pair?.other, 5, pair?.names);
		found.push(...keeping(text, tokens, act, "base", your));
		if (alone && /^(?:store|stack|pile|put|place|bring|take|keep)$/.test(act.base))
			add(keptAway(text, tokens, act), 12, none);
	}
	const first = normAt(tokens, act.verb);
	const thing =
		isGerund(first) || verbs.has(first) ? undefined : framedThing(text, tokens, act.verb, act.to, "base", your);
	if (thing !== undefined && !thing.bound) add(thing.found.text, 2, thing.found.names);
	const noun = nounReplacement(tokens, act.verb, act.to, "base", your);
	add(noun?.text, 6, noun?.names);
	return distinct(found.sort((a, b) => a.rank - b.rank));
}

/** Leaves out what nearly repeats a better one. */
export function distinct<T extends { text: string }>(found: readonly T[]): T[] {
	if (found.length < 2) return [...found];
	const kept: T[] = [];
	const gists: ReadonlySet<string>[] = [];
	for (const one of found) {
		const own = gist(one.text);
		if (gists.some((other) => alike(other, own))) continue;
		kept.push(one);
		gists.push(own);
	}
	return kept;
}

/** What stands in place of "no X" from the "no" on, as one clause of a row. */
export function insteadOfNo(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	no: number,
	to: number,
): string | undefined {
	const first = no + 1;
	if (isGerund(normAt(tokens, first)))
		return inPlace(text, tokens, list, { base: baseAt(tokens, first), verb: first, to }, false)[0];
	const thing = unwantedThing(tokens, no, to);
	const kept = thing === undefined ? undefined : keeping(text, tokens, thing, "base", "your")[0];
	const frame = framedThing(text, tokens, first, to, "base", "your");
	return kept?.text ?? frame?.found.text ?? nounReplacement(tokens, first, to, "base", "your")?.text;
}
