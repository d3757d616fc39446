import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt, type Segment } from "../../words/clause-scope.ts";
import { baseOfParticiple, thirdOf, verbs } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { lost } from "../guards/keeps.ts";
import { keptOfAct } from "../kept/kept-whole.ts";
import { type Act, baseAt, words } from "../reading/act.ts";
import { type Frame, pronoun, put } from "../reading/frame.ts";
import { beginsAct } from "../reading/noun-list.ts";
import { LOSING, rankedInPlace } from "./in-place.ts";

/** Several forbidden acts, each with its own object, and where the last of them ends. */
export interface Several {
	acts: readonly Act[];
	to: number;
}

const STOP = new Set([..."-.;:!?—–"]);
/** What ends a row of acts: a condition or an exception that holds for all of them, or what is to be done. */
const END =
	/^(?:even|except|unless|until|till|before|after|while|when|whenever|if|but|instead|because|as|so|without|at the same time)$/;

/** What holds for all acts of a row and lets them be done. */
const BINDING = new Set(["unless", "until", "till", "before", "without", "except"]);

/** "remove guards, bypass interlocks or reach into moving parts": the acts of a row, when there is more than one. */
export function severalActs(tokens: readonly Token[], hit: Hit, act: Act, binding = false): Several | undefined {
	if (act.verb < 0 || act.verb < hit.from) return undefined;
	if (act.object !== undefined) return severalPassives(tokens, act);
	const gerund = normAt(tokens, act.verb).endsWith("ing") && !verbs.has(normAt(tokens, act.verb));
	if (!gerund && !verbs.has(normAt(tokens, act.verb))) return undefined;
	const starts = [act.verb];
	const ends: number[] = [];
	let i = act.verb + 2;
	let infinitive = normAt(tokens, act.verb - 1) === "to";
	for (; i < tokens.length; i++) {
		const norm = normAt(tokens, i);
		if (norm === "to" && verbs.has(normAt(tokens, i + 1)) && !/^(?:or|nor|and)$/.test(normAt(tokens, i - 1)))
			infinitive = false;
		if (STOP.has(norm) || (norm === "because" && starts.length === 1)) break;
		if (BINDING.has(norm) && !(binding && starts.length > 1)) return undefined;
		if (END.test(norm) && starts.length > 1) break;
		const comma = norm === ",";
		if (!comma && !/^(?:or|and|nor)$/.test(norm)) continue;
		let linked = comma && /^(?:or|and|nor)$/.test(normAt(tokens, i + 1)) ? i + 2 : i + 1;
		const again = /^(?:never|don't|mustn't|shouldn't)$/.test(normAt(tokens, linked))
			? 1
			: /^(?:do|must|should|may)$/.test(normAt(tokens, linked)) && /^(?:not|never)$/.test(normAt(tokens, linked + 1))
				? 2
				: normAt(tokens, linked) === "to" && infinitive && verbs.has(normAt(tokens, linked + 1))
					? 1
					: 0;
		if (again > 0 && (comma || starts.length > 0)) {
			linked += again;
			if (!beginsAct(tokens, linked, gerund) && !verbs.has(normAt(tokens, linked))) return undefined;
			ends.push(i);
			starts.push(linked);
			i = linked;
			continue;
		}
		if (/^(?:do|not|no|always|please|must|should)$/.test(normAt(tokens, linked))) return undefined;
		if (!beginsAct(tokens, linked, gerund) && (gerund || !rareAct(tokens, linked))) {
			if (comma && END.test(normAt(tokens, linked))) break;
			continue;
		}
		if (!comma && purposeBefore(tokens, starts.at(-1) ?? act.verb, i)) continue;
		if (comma && linked === i + 1 && !joinsLater(tokens, linked, gerund)) break;
		ends.push(i);
		starts.push(linked);
		i = linked;
	}
	if (starts.length < 2 || starts.length > 4) return undefined;
	while (tokens[i - 1]?.kind === "punctuation" || /^(?:or|and)$/.test(normAt(tokens, i - 1))) i--;
	ends.push(i);
	const acts = starts.map((verb, k) => ({
		base: baseAt(tokens, verb),
		verb,
		to: ends[k] ?? i,
		...(k === 0 && act.first !== undefined ? { first: act.first } : {}),
	}));
	return !binding && acts.some((one) => one.to - one.verb < 2) ? undefined : { acts, to: i };
}

/** "dismantle the appliance": a word before a determiner behind "or" can only be a verb. */
const rareAct = (tokens: readonly Token[], i: number): boolean =>
	/^(?:re-)?[a-z]{3,}$/.test(normAt(tokens, i)) &&
	!/(?:ing|ed|ly|s)$/.test(normAt(tokens, i)) &&
	!prepositions.has(normAt(tokens, i)) &&
	!SUBORDINATE.test(normAt(tokens, i)) &&
	/^(?:the|an?|your|their|our|its|any|it|them)$/.test(normAt(tokens, i + 1));
const SUBORDINATE =
	/^(?:and|but|nor|not|even|only|both|either|all|half|what|when|while|where|who|that|than|then|because|with|for|from|into|over|under|after|before|unless|until|once|such|just|give|say|via|per|like)$/;

/** "must not be sent by email or stored on private laptops": each participle with the object of both. */
function severalPassives(tokens: readonly Token[], act: Act): Several | undefined {
	if (normAt(tokens, act.verb - 1) !== "be") return undefined;
	const starts = [act.verb];
	const ends: number[] = [];
	let i = act.verb + 1;
	for (; i < tokens.length && !STOP.has(normAt(tokens, i)); i++) {
		const norm = normAt(tokens, i);
		if (BINDING.has(norm)) return undefined;
		if (END.test(norm)) break;
		if (!/^(?:or|nor|and|,)$/.test(norm)) continue;
		const next = normAt(tokens, i + 1) === "be" ? i + 2 : i + 1;
		const after = normAt(tokens, next + 1);
		if (baseOfParticiple(normAt(tokens, next)) === undefined || verbs.has(normAt(tokens, next))) continue;
		if (!prepositions.has(after) && !/^(?:to|out|off|up|away|down)$/.test(after)) continue;
		ends.push(i);
		starts.push(next);
	}
	if (starts.length < 2 || (ends[0] ?? 0) - act.verb < 2) return undefined;
	while (tokens[i - 1]?.kind === "punctuation") i--;
	ends.push(i);
	const acts = starts.map((verb, k) => ({ ...act, base: baseAt(tokens, verb), verb, to: ends[k] ?? i }));
	return { acts, to: i };
}

/** "reach across a guest to place or remove a dish": the second verb goes with the purpose. */
export function purposeBefore(tokens: readonly Token[], from: number, or: number): boolean {
	for (let k = or - 1; k > from && k > or - 6; k--)
		if (
			normAt(tokens, k) === "to" &&
			verbs.has(normAt(tokens, k + 1)) &&
			!/^(?:the|an?|your|their)$/.test(normAt(tokens, k + 2))
		)
			return true;
	return false;
}

/** True when "or" with a verb comes later: the comma before it parts two forbidden acts. */
function joinsLater(tokens: readonly Token[], from: number, gerund: boolean): boolean {
	for (let i = from + 1; i < tokens.length && !STOP.has(normAt(tokens, i)); i++)
		if (
			/^(?:or|nor|and)$/.test(normAt(tokens, i)) &&
			(beginsAct(tokens, i + 1, gerund) || (!gerund && rareAct(tokens, i + 1)))
		)
			return true;
	return false;
}

const joined = (said: readonly string[]): string => {
	if (said.length < 2) return said[0] ?? "";
	const link = said.some((one) => / and |,/.test(one)) ? ", and " : " and ";
	return `${said.slice(0, -1).join(", ")}${link}${said.at(-1) ?? ""}`;
};

/** A bound without "only": it would command what was forbidden. */
const ORDERED = /^(?!.* only ).* (?:away from|outside|before or after) /;
const PRONOUN = /^(?:it|them|him|her)$/;
const PERSON = /\b(?:customers?|guests?|clients?|patients?|visitors?|passengers?|residents?|pupils?|caller|members?)\b/;

/** What to do in place of one act of a row, the most faithful first; nothing that loses a thing of it. */
function insteadOf(text: string, tokens: readonly Token[], list: readonly Segment[], act: Act, your: string): string[] {
	const own = normAt(tokens, act.verb + 1);
	if (/^(?:refuse|fail|forget|neglect|omit)$/.test(act.base) && own === "to") {
		const done = words(text, tokens, act.verb + 2, act.to).replace(/^(\w+) (?:an?|any) /, "$1 every ");
		return done === "" ? [] : [done];
	}
	if (act.base === "exceed") return [`stay within ${words(text, tokens, act.verb + 1, act.to)}`];
	if (act.base === "charge" && /^(?:extra|more)$/.test(own)) {
		const what = words(text, tokens, act.verb + 2, act.to).replace(/^for (?:it|them)\b/, "");
		return [`charge the normal price ${what}`.trim()];
	}
	const denied = tokens.slice(act.verb + 1, act.to).some((token) => /^(?:not|never)$/.test(token.norm));
	const known = rankedInPlace(text, tokens, list, act, denied, your)
		.filter((one) => !(act.object !== undefined && ORDERED.test(one.text) && one.text.startsWith(`${act.base} `)))
		.filter((one) => one.rank < LOSING && !/ then /.test(one.text))
		.map((one) => one.text)
		.filter((said) => said !== `${act.base} ${words(text, tokens, act.verb + 1, act.to)}`)
		.filter((said) => !PRONOUN.test(own) || new RegExp(`\\b${own}\\b`).test(said) || !PERSON.test(said))
		.map((said) => {
			if (act.first === undefined) return said;
			const all = words(text, tokens, act.first, act.verb + 1);
			return said.startsWith(`${act.base} `)
				? all.replace(/ (?:or|nor) /, " and ") + said.slice(act.base.length)
				: said;
		});
	if (act.first !== undefined || PRONOUN.test(own)) return known;
	const kept = keptOfAct(
		`${act.base} ${words(text, tokens, act.verb + 1, act.to)}`.trim(),
		your === "your" ? "you" : "they",
	);
	const missing = (said: string): number => lost(tokens, [[act.verb, act.to]], said, () => false);
	const [first] = kept;
	return first === undefined
		? known
		: known[0] === undefined || missing(first) < missing(known[0])
			? [...kept, ...known]
			: [known[0], ...kept, ...known.slice(1)];
}

/** One thing to do for each of several forbidden acts. */
export function eachInstead(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	several: Several,
	frame: Frame,
): Suggestion[] {
	const rows = several.acts.map((one) => insteadOf(text, tokens, list, one, frame.your));
	const found: Suggestion[] = [];
	if (rows.some((row) => row.length === 0)) return found;
	for (let k = 0; k < 3 && rows.some((row) => row.length > k); k++) {
		const said = rows
			.map((row) => row[k] ?? row[0] ?? "")
			.map((one) => (frame.form === "third" ? thirdForm(one) : one));
		const object = several.acts[0]?.object;
		if (object !== undefined)
			for (let n = 1; n < said.length; n++)
				said[n] = (said[n] ?? "").replace(object, /s$| and /.test(object) && !/ss$/.test(object) ? "them" : "it");
		const unlike = said.filter((one, i) => said.indexOf(one) === i);
		const one = put(tokens, { ...frame, to: several.to }, pronoun(joined(unlike), frame), "phrase");
		if (one !== undefined) found.push(one);
	}
	return found;
}

const thirdForm = (said: string): string => said.replace(/^(\w+)/, (verb) => thirdOf(verb));

/** True for a text that carries a further forbidden act along as it stands. */
export function carries(text: string, tokens: readonly Token[], several: Several, said: string): boolean {
	const [, ...later] = several.acts;
	const quoted = later.map((one) => `${normAt(tokens, one.verb)} ${normAt(tokens, one.verb + 1)}`);
	if (quoted.some((words) => said.includes(` nor ${words}`))) return true;
	const last = quoted.at(-1) ?? "";
	if (quoted.slice(0, -1).some((words) => said.includes(`, ${words}`)) && !said.includes(last)) return true;
	if (/(?:^| )(?:only|before|unless|one after the other)\b/i.test(said)) return false;
	const [first] = several.acts;
	if (
		first !== undefined &&
		first.object === undefined &&
		said.includes(`${first.base} ${words(text, tokens, first.verb + 1, first.to)}`)
	)
		return true;
	return several.acts.slice(1).some((one) => {
		const verb = normAt(tokens, one.verb);
		return (
			said.includes(` or ${verb} `) ||
			said.includes(` ${verb} ${normAt(tokens, one.verb + 1)}`) ||
			said.endsWith(`, ${verb}`) ||
			said.includes(`, ${verb}.`)
		);
	});
}
