import { baseOfParticiple, thirdOf, verbs } from "../../words/verbs.ts";
import { type ActParts, known, named, pronounOf } from "../reading/act-parts.ts";
import { classesOf } from "../words/noun-classes.ts";
import { isServed } from "../words/served-nouns.ts";
import { filledIn, isOf } from "./filler-fill.ts";
import { LET_HAPPEN } from "./filler-more.ts";

interface Row {
	who: string;
	does: RegExp | undefined;
	wordings: readonly string[];
}

let rows: Map<string, Row[]> | undefined;

/** The lines of the table by verb. */
function rowsOf(verb: string): readonly Row[] {
	if (rows === undefined) {
		rows = new Map();
		for (const line of LET_HAPPEN.trim().split("\n")) {
			const [verbs = "", who = "", does = "", said = ""] = line.split(/\s*;\s*/);
			const row: Row = {
				who,
				does: does === "" ? undefined : new RegExp(`^(?:${does})$`, "i"),
				wordings: said.split(" || "),
			};
			for (const one of verbs.split(",")) rows.set(one, [...(rows.get(one) ?? []), row]);
		}
	}
	return rows.get(verb) ?? [];
}

const CAUSES = /^(let|allow|permit|make|have|force|get|ask|expect|require|keep|leave|push|urge|oblige|pressure) (.+)$/;
const BOUND = /\b(?:without|unless|until|before|because|than)\b/;
/** What stands behind a person and is no verb. */
const OTHER =
	/^(?:of|in|on|at|with|who|that|from|and|or|for|to|into|onto|through|past|out|away|off|up|down|alone|late|early|again|waiting|standing|is|are|was|were|has|have)$/;
/** A clause begins: what is made to happen stands before it. */
const CLAUSE = /^(?:while|when|whenever|if|because|after|so|that|who|which)$/;
/** What may stand where the act of those let begins, though it is no verb. */
const PLACED = /^(?:into|in|onto|on|through|past)$/;

/** Where "un-" is no act left undone, or has an answer of its own in the table. */
const NO_LACK = /^(?:punished|known|seen|der\w+|answered|attended|rewarded|told|stopped|wanted)$/;

/** "let a birthday go unmentioned" -> "mention the birthday". */
function unleft(verb: string, done: string): readonly string[] | undefined {
	const [, state = "", rest = ""] =
		/^(?:go|pass|pass by|remain|stay|lie|sit|stand|be|slip by|go by) un([a-z]+)((?: .+)?)$/.exec(done) ?? [];
	if (!/^(?:let|allow|leave)$/.test(verb) || state === "" || NO_LACK.test(state)) return undefined;
	if (/^(?:noticed|greeted|acknowledged|welcomed)$/.test(state))
		return [`greet {o} at once${rest}`, `look up and acknowledge {o}${rest}`];
	if (state === "heard") return [`listen to {o}${rest}`, `note {o} and pass it on${rest}`];
	const act = state === "spoken" ? "say" : baseOfParticiple(state);
	return act === undefined ? undefined : [`${act} {o}${rest}`, `note {o} and ${act} ${"{it}"} the same day`];
}

/** What is done in place of letting or making something happen; nothing for other acts. */
export function happening(said: string, you: string): string[] | undefined {
	const [, verb = "", rest = ""] = CAUSES.exec(said) ?? [];
	if (verb === "" || /["“”:;,]/.test(said)) return undefined;
	const words = rest.split(" ");
	const wantsTo = /^(?:allow|permit|force|get|ask|expect|require|push|urge|oblige|pressure)$/.test(verb);
	let at = -1;
	for (let i = 1; i < words.length && at < 0; i++) {
		const word = (words[i] ?? "").toLowerCase();
		const before = (words[i - 1] ?? "").toLowerCase();
		if (CLAUSE.test(word)) break;
		if (/^(?:the|an?|your|their|any|our|every|each)$|['’]s?$/.test(before)) continue;
		if (word === "to" && verbs.has((words[i + 1] ?? "").toLowerCase())) at = i + 1;
		else if (
			!wantsTo &&
			((verbs.has(word) && !isServed(word)) ||
				(/^(?:make|let)$/.test(verb) &&
					!isServed(word) &&
					(isServed(before) || classesOf(before).size > 0) &&
					!OTHER.test(word) &&
					classesOf(word).size === 0))
		)
			at = i;
		else if (/^(?:let|allow)$/.test(verb) && PLACED.test(word)) at = i;
		else if (/^(?:keep|leave)$/.test(verb) && /^(?:waiting|standing|queuing|queueing)$/.test(word)) at = i;
	}
	if (at < 0) return undefined;
	const whoEnd = words[at - 1]?.toLowerCase() === "to" ? at - 1 : at;
	const who = named(words.slice(0, whoEnd).join(" "));
	const done = words
		.slice(at)
		.join(" ")
		.replace(/^(?:waiting)/, "wait")
		.replace(/^standing/, "stand")
		.replace(/^queu?e?ing/, "queue");
	if (BOUND.test(done)) return undefined;
	const undone = /^go un(\w+)/.exec(done)?.[1] ?? "";
	const wanted = baseOfParticiple(undone);
	if (wanted !== undefined)
		return [
			`${wanted} ${known(who.text)} at once`,
			`note ${known(who.text)} so that somebody can ${wanted} ${pronounOf(who.text)}`,
		];
	const [first = "", ...more] = done.split(" ");
	const left = unleft(verb, done);
	const act: ActParts = { verb, particle: "", receiver: undefined, object: who, state: "", manner: "", parts: [] };
	if (left !== undefined) return left.flatMap((wording) => filledIn(wording, act, true, you) ?? []);
	const found: string[] = [];
	for (const { who: wanted, does, wordings } of rowsOf(verb)) {
		if (!(wanted === "*" || isOf(who, wanted)) || does?.test(done) === false) continue;
		if (wanted === "*" && who.classes.has("person")) continue;
		for (const wording of wordings) {
			const made = filledIn(
				wording.replaceAll("{do}", done).replaceAll("{does}", `${thirdOf(first)} ${more.join(" ")}`.trim()),
				act,
				true,
				you,
			);
			if (made !== undefined && !found.includes(made)) found.push(made);
		}
		if (found.length > 2) break;
	}
	return found;
}
