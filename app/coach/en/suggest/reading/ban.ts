import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { baseOfParticiple, isGerund, verbs } from "../../words/verbs.ts";
import { prepositions, set } from "../../words/words.ts";
import { phrasalVerbs } from "../words/phrasal-verbs.ts";
import { type Act, personOf, trimmedEnd, words } from "./act.ts";

/** A stretch of tokens after the object with the word that joins it: "in the corridor", "to visitors", "while driving". */
export interface Part {
	link: string;
	/** The first token of the link, and what it joins. */
	at: number;
	from: number;
	to: number;
}

/** A forbidden act taken apart: the verb, its object, what stands after it. */
export interface Ban {
	text: string;
	tokens: readonly Token[];
	act: Act;
	base: string;
	/** "up", "off", "away" right after the verb or after the object. */
	particle: string;
	/** The words of the object; empty when there is none. */
	object: string;
	objectFrom: number;
	objectTo: number;
	/** "open", "unattended", "alone" after the object. */
	state: string;
	parts: readonly Part[];
	/** Where what stands after the object begins, and where the act ends. */
	after: number;
	to: number;
	/** The words of a part without its link. */
	of: (part: Part) => string;
	/** What stands after the object, as written. */
	rest: string;
	your: string;
	person: string;
}

const PARTICLES = set("up off out away down over back on aside in around round about apart");
const STATES = set(
	"unattended alone unsupervised unlocked open ajar unfinished dirty empty running on unguarded unanswered unsigned overnight uncovered untidy blank unwashed unmarked unlabelled visible exposed loose lying aloud loudly openly around",
);
const LINKS = new Set([
	...prepositions,
	"as",
	"past",
	"through",
	"across",
	"outside",
	"inside",
	"above",
	"below",
	"under",
	"onto",
	"off",
	"out",
]);
/** Links of several words, the longest first. */
const LONG: readonly (readonly string[])[] = [
	["in", "front", "of"],
	["in", "view", "of"],
	["in", "sight", "of"],
	["in", "the", "presence", "of"],
	["in", "earshot", "of"],
	["within", "earshot", "of"],
	["within", "reach", "of"],
	["on", "behalf", "of"],
	["in", "the", "middle", "of"],
	["in", "addition", "to"],
	["on", "top", "of"],
	["next", "to"],
	["close", "to"],
	["because", "of"],
	["out", "of"],
	["outside", "of"],
	["inside", "of"],
	["other", "than"],
	["instead", "of"],
];
const CLAUSE = /^(?:while|when|whenever|if|unless|until|before|after|because|since|so|although|even|where|once)$/;
/** Nouns that an infinitive makes whole. */
const PLANNED =
	/^(?:plans?|decisions?|wish|wishes|intentions?|right|rights|ability|need|needs|requests?|refusal|attempts?)$/;
const INSIDE = /^(?:of|about|between)$/;

export const isPerson = (norm: string): boolean => {
	const own = norm.replace(/['’]s?$/, "");
	return (customerNouns.has(own) || staffNouns.has(own)) && own !== "reception" && own !== "front-desk";
};

/** True when no noun follows at `i`: a word of state before it belongs to the verb. */
const endsAt = (tokens: readonly Token[], i: number, to: number): boolean =>
	i >= to ||
	tokens[i]?.kind === "punctuation" ||
	linkAt(tokens, i) !== undefined ||
	/^(?:or|and|to|that|which|who|for|at)$/.test(normAt(tokens, i)) ||
	STATES.has(normAt(tokens, i)) ||
	normAt(tokens, i).endsWith("ly");

/** The link that begins at `i`: its words and how many. */
function linkAt(tokens: readonly Token[], i: number): [string, number] | undefined {
	for (const row of LONG)
		if (row.every((word, k) => normAt(tokens, i + k) === word)) return [row.join(" "), row.length];
	const norm = normAt(tokens, i);
	return LINKS.has(norm) || CLAUSE.test(norm) ? [norm, 1] : undefined;
}

/** Takes an act apart. */
export function banOf(text: string, tokens: readonly Token[], act: Act, your: string): Ban | undefined {
	const to = trimmedEnd(tokens, act.to);
	if (act.verb < 0 || to <= act.verb) return undefined;
	let from = act.verb + 1;
	let particle = "";
	if (normAt(tokens, from) === "of" && isGerund(normAt(tokens, act.verb))) from++;
	if (
		act.object === undefined &&
		PARTICLES.has(normAt(tokens, from)) &&
		(!isHead(tokens, from, to) || phrasalVerbs.has(`${act.base} ${normAt(tokens, from)}`))
	) {
		particle = normAt(tokens, from);
		from++;
	}
	let end = from;
	let state = "";
	let relative = false;
	while (end < to && act.object === undefined) {
		const norm = normAt(tokens, end);
		const token = tokens[end];
		if (token?.kind === "punctuation" && !/^[,'"“”]$/.test(norm)) break;
		if (norm === "to" && verbs.has(normAt(tokens, end + 1))) break;
		if (end > from && /^(?:who|whom|which|that)$/.test(norm) && !isPerson(normAt(tokens, end - 1)) && norm !== "who")
			relative = true;
		if (end > from && norm === "who") relative = true;
		const link = relative && !CLAUSE.test(norm) ? undefined : linkAt(tokens, end);
		const held = INSIDE.test(norm) || (!CLAUSE.test(norm) && end - from > 1 && isParticiple(tokens, end - 1));
		const person = end > from && isPerson(normAt(tokens, end - 1));
		if (link !== undefined && !(end > from && held && !(person && norm === "about"))) break;
		if (person && /^(?:that|how|what|whether|why|where|which|if|about)$/.test(norm)) break;
		if (
			end > from &&
			!relative &&
			(STATES.has(norm) || norm === "aside" || norm === "away") &&
			endsAt(tokens, end + 1, to)
		)
			break;
		if (end > from && !relative && isGerund(norm) && isHeadOf(tokens, end)) break;
		end++;
	}
	let after = Math.max(end, from);
	while (after < to && (STATES.has(normAt(tokens, after)) || /^(?:aside|away|back)$/.test(normAt(tokens, after)))) {
		if (linkAt(tokens, after) !== undefined && after + 1 < to && linkAt(tokens, after + 1) === undefined) break;
		const norm = normAt(tokens, after);
		if (STATES.has(norm)) state ||= norm;
		else particle ||= norm;
		after++;
	}
	const parts: Part[] = [];
	let i = after;
	while (i < to) {
		const link = normAt(tokens, i) === "to" && verbs.has(normAt(tokens, i + 1)) ? undefined : linkAt(tokens, i);
		const infinitive = link === undefined && normAt(tokens, i) === "to";
		const whole = parts.at(-1);
		if (infinitive && whole !== undefined && whole.to > whole.from && PLANNED.test(normAt(tokens, i - 1))) {
			whole.to = i + 2;
			i += 2;
			continue;
		}
		if (link === undefined && !infinitive) {
			const last = parts.at(-1);
			if (last === undefined) parts.push({ link: "", at: i, from: i, to: i + 1 });
			else last.to = i + 1;
			i++;
			continue;
		}
		const size = link?.[1] ?? 1;
		const previous = parts.at(-1);
		const empty = previous !== undefined && previous.to === previous.from && previous.link !== "";
		const held =
			previous !== undefined && i - previous.from > 1 && isParticiple(tokens, i - 1) && !CLAUSE.test(link?.[0] ?? "");
		if (
			link !== undefined &&
			previous !== undefined &&
			previous.link !== "" &&
			((INSIDE.test(link[0]) && !(link[0] === "about" && isPerson(normAt(tokens, i - 1)))) || empty || held)
		) {
			previous.to = i + 1;
			i++;
			continue;
		}
		parts.push({ link: infinitive ? "to do" : (link?.[0] ?? ""), at: i, from: i + size, to: i + size });
		i += size;
	}
	from = act.object === undefined ? pastReceiver(tokens, act.base, from, end) : from;
	const object = act.object ?? words(text, tokens, from, end);
	return {
		text,
		tokens,
		act,
		base: act.base,
		particle,
		object: object
			.replace(/^(?:any|ever|each and every) /i, "")
			.replace(/(?:[,;]| (?:yourself|themselves|himself|herself|ourselves))$/, ""),
		objectFrom: act.objectAt?.[0] ?? from,
		objectTo: act.objectAt?.[1] ?? end,
		state,
		parts,
		after,
		to,
		of: (part) => words(text, tokens, part.from, part.to).replace(/^any /i, "").replace(/[,;]$/, ""),
		rest: words(text, tokens, after, to),
		your,
		person: personOf(tokens),
	};
}

/** "give visitors your badge": where the thing begins behind who gets it. */
export function pastReceiver(tokens: readonly Token[], base: string, from: number, end: number): number {
	if (!/^(?:give|lend|show|hand|offer|send|sell|serve|pass|tell|read)$/.test(base)) return from;
	for (let i = from; i < Math.min(end - 1, from + 3); i++)
		if (isPerson(normAt(tokens, i)) && /^(?:the|an?|any|your|their|our|his|her|its)$/.test(normAt(tokens, i + 1)))
			return i + 1;
	return from;
}

/** "on the table" after a verb: the word is no particle but joins a noun. */
function isHead(tokens: readonly Token[], i: number, to: number): boolean {
	const norm = normAt(tokens, i);
	if (/^(?:up|away|back|aside|apart|down)$/.test(norm))
		return norm === "down" && i + 1 < to && /^(?:the|a|an|any|stairs|corridors?)$/.test(normAt(tokens, i + 1));
	if (norm === "out" || norm === "off") return normAt(tokens, i + 1) === "of";
	return true;
}

/** "parcels addressed to customers": a participle that takes what follows along. */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
	/^(?:belonging|relating|leading|reserved|used|meant|intended|connected)$/.test(normAt(tokens, i)) ||
	(!verbs.has(normAt(tokens, i)) && baseOfParticiple(normAt(tokens, i)) !== undefined);

/** "guests waiting", "groups chatting": a participle that goes with what stands before it. */
const isHeadOf = (tokens: readonly Token[], i: number): boolean =>
	/s$/.test(normAt(tokens, i - 1)) &&
	!/^(?:training|cleaning|building|meeting|clothing|parking|belonging|relating|leading)$/.test(normAt(tokens, i));

/** "a client" -> "the client", "any guest" -> "the guest"; plurals stay. */
export const definite = (said: string): string =>
	said.replace(/^(?:an?|any|every|another(?! [\w-]+['’]s? )) /i, "the ");

/** "food or drink" -> "food and drink". */
export const together = (said: string): string => said.replace(/ (?:or|nor) /g, " and ");

/** "shelf" -> "shelves", "box" -> "boxes". */
export const plural = (noun: string): string =>
	/(?:lf|af|ife)$/.test(noun) ? noun.replace(/fe?$/, "ves") : /(?:x|s|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** True for what is more than one, or counts as much. */
export const isMany = (said: string): boolean =>
	/ (?:and|or) /.test(said) ||
	(/[^s]s$|people$|children$/.test(said.split(/ (?:of|in|on|from|with|about|that|which|who) /)[0] ?? "") &&
		!/^(?:the )?(?:news|gas|bus)$/.test(said));

export const them = (said: string): string => (isMany(said) ? "them" : "it");

/** The first part with one of these links. */
export const partWith = (ban: Ban, links: RegExp): Part | undefined => ban.parts.find((part) => links.test(part.link));

/** What stands after the object less one part: "in the lobby" of "in the lobby to visitors". */
export function restWithout(ban: Ban, part: Part | undefined): string {
	if (part === undefined) return ban.rest;
	const { text, tokens } = ban;
	return `${words(text, tokens, ban.after, part.at)} ${words(text, tokens, part.to, ban.to)}`
		.replace(/\s+/g, " ")
		.trim();
}

/** True when some word of the part names a person. */
export function aboutPersons(ban: Ban, part: Part): boolean {
	for (let i = part.from; i < part.to; i++)
		if (
			(isPerson(normAt(ban.tokens, i)) &&
				(i + 1 === part.to || /^(?:and|or|,|who|of)$/.test(normAt(ban.tokens, i + 1)))) ||
			/^(?:others|class|public|crowd|queue|whole|everyone)$/.test(normAt(ban.tokens, i))
		)
			return true;
	return false;
}
