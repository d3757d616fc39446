import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { baseOfParticiple, baseOfThird, verbs } from "../../words/verbs.ts";
import { words } from "../reading/act.ts";
import { isMany } from "../reading/ban.ts";

const OWN = /^(?:you|they|we|he|she)$/;
/** What those served do when they are asked. */
const ASKED =
	/^(?:sign|show|pay|confirm|agree|complete|fill|accept|give|approve|read|choose|answer|tell|present|return|consent)$/;
const UNDONE = /^(?:be|have|do|get|know|understand|feel|receive|hear|see|become|arrive|come|go|leave|sit|stand|let)$/;

/** The participles of a clause made into commands: "checked the label and washed your hands" -> "check the label and wash your hands". */
function commanded(text: string, tokens: readonly Token[], from: number, to: number): string | undefined {
	const base = baseOfParticiple(normAt(tokens, from));
	if (base === undefined) return undefined;
	let said = base;
	for (let i = from + 1; i < to; i++) {
		const own = words(text, tokens, i, i + 1);
		const second = /^(?:and|or)$/.test(normAt(tokens, i - 1)) ? baseOfParticiple(normAt(tokens, i)) : undefined;
		const next = normAt(tokens, i + 1);
		if (second === undefined && /ed$/.test(own) && /^(?:and|or)$/.test(normAt(tokens, i - 1)) && i + 1 < to)
			return undefined;
		const glued = tokens[i - 1]?.end === tokens[i]?.start;
		const made =
			second !== undefined &&
			i + 1 < to &&
			/^(?:the|an?|your|their|it|them|all|any|up|for|with|in|off|on|out|down|away|to|into)$/.test(next)
				? second
				: own;
		said += glued ? made : ` ${made}`;
	}
	return said;
}

/** "post a reply" with "it has been approved by the press office" -> "have the reply approved by the press office before you post it". */
function checkedFirst(
	text: string,
	tokens: readonly Token[],
	from: number,
	to: number,
	plain: string,
): string | undefined {
	let at = from + 1;
	if (/^(?:has|have)$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === "been") at += 2;
	else if (/^(?:is|are)$/.test(normAt(tokens, at))) at++;
	else return undefined;
	if (
		!/^(?:approved|checked|signed|tested|inspected|confirmed|reviewed|proofread|cleared|authori[sz]ed|weighed|translated|repaired|cleaned|labelled|verified|countersigned|registered|recorded)$/.test(
			normAt(tokens, at),
		)
	)
		return undefined;
	const [verb = "", ...object] = plain.split(" ");
	const thing = object.join(" ");
	if (!/^(?:an?|the|your|their) [\w-]+(?: [\w-]+)?$/.test(thing)) return undefined;
	const pronoun = normAt(tokens, from) === "it" ? "it" : "them";
	return `have ${thing.replace(/^an? /, "the ")} ${words(text, tokens, at, to)} before you ${verb} ${pronoun}`;
}

/** What comes first has the noun: "test it", "work on a socket" -> "test the socket before you work on it". */
function named(done: string, act: string): string {
	const [, deed = "", thing = ""] =
		/^(\S+(?: (?:on|at|to|into|in|off|out|up|down|over|for))?) ((?:an?|the|your|their) [\w-]+(?: [\w-]+)?)$/.exec(
			act,
		) ?? [];
	return thing === "" || isMany(thing) || done.match(/\b(?:it|them)\b/g)?.join() !== "it" || / so that /.test(done)
		? `${done} before you ${act}`
		: `${done.replace(/\bit\b/, thing.replace(/^an? /, "the "))} before you ${deed} it`;
}

/** "until you have asked about allergies" before an act -> "ask about allergies before you" and the act. */
export function orderFirst(
	text: string,
	tokens: readonly Token[],
	from: number,
	to: number,
	plain: string,
): string | undefined {
	const who = normAt(tokens, from);
	const act = plain.replace(/\b(?:any|some) /g, "");
	if (
		/^(?:they|he|she)$/.test(who) &&
		!tokens.slice(0, 8).some((token) => staffNouns.has(token.norm) && token.norm !== "you")
	)
		return undefined;
	let at = from + 1;
	const approved = /^(?:it|they)$/.test(who) ? checkedFirst(text, tokens, from, to, act) : undefined;
	if (approved !== undefined) return approved;
	if (!OWN.test(who)) {
		let last = from;
		while (last < to && !customerNouns.has(normAt(tokens, last))) last++;
		if (last >= to || last - from > 2 || !/^(?:has|have)$/.test(normAt(tokens, last + 1))) return undefined;
		const base = baseOfParticiple(normAt(tokens, last + 2));
		if (base === undefined || !ASKED.test(base)) return undefined;
		const subject = words(text, tokens, from, last + 1).replace(/^an? /i, "the ");
		const done = commanded(text, tokens, last + 2, to);
		return done === undefined ? undefined : `ask ${subject} to ${done} before you ${act}`;
	}
	const has = /^(?:have|has|'ve)$/.test(normAt(tokens, at));
	if (has) at++;
	while (/^(?:first|already|personally|fully|carefully|clearly|either|also)$/.test(normAt(tokens, at))) at++;
	const norm = normAt(tokens, at);
	if (/^(?:been|not|never|no|had|gone|left|finished)$/.test(norm) || at >= to) return undefined;
	if (has && /^(?:an?|the|your|their|his|her|written|enough|all|permission|approval|authori[sz]ation)$/.test(norm)) {
		const owned = words(text, tokens, at, to);
		return `have ${owned} before you ${act}`;
	}
	const base = has ? baseOfParticiple(norm) : verbs.has(norm) ? norm : baseOfThird(norm);
	if (base === undefined || UNDONE.test(base)) return undefined;
	const done = has ? commanded(text, tokens, at, to) : `${base} ${words(text, tokens, at + 1, to)}`;
	return done === undefined
		? undefined
		: named(done, act)
				.replace(/\s+/g, " ")
				.replace(/ in advance before /, " before ");
}
