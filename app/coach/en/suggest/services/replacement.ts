import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { baseOfParticiple, baseOfThird, isGerund, thirdOf, verbs } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { acts, namesOf, nouns } from "../pairs/pair-table.ts";
import { type Act, type Form, personOf, words } from "../reading/act.ts";
import { pastReceiver } from "../reading/ban.ts";
import { secondVerb } from "./second-act.ts";

/** What stands in place of an act, and what its pair names of it. */
export interface Replaced {
	text: string;
	/** A second wording. */
	other: string | undefined;
	names: (norm: string) => boolean;
}

/** "the guest comes", but "guests come". */
const manyOf = (verb: string): string =>
	verb === "is" ? "are" : verb === "has" ? "have" : (baseOfThird(verb) ?? verb);

const possessive = (person: string): string => (person.endsWith("s") ? `${person}'` : `${person}'s`);

/** Nouns that an infinitive makes complete: "the right to complain". */
const ASKED =
	/^(?:requests?|offers?|chance|chances|right|rights|need|attempts?|invitations?|permission|promise|wish|refusal|duty|time|opportunity|decision|way|ability|failure|intention|questions?|consent|order|orders|customers?|guests?|patients?|clients?|applicants?|people)$/;

/** The object after the verb, up to a preposition or the end of the act. */
export function objectOf(text: string, tokens: readonly Token[], verb: number, to: number, skip: number): string {
	let from = verb + 1;
	while (
		from < to &&
		skip > 0 &&
		(from === verb + 1 && normAt(tokens, from) === "in"
			? /^(?:hand|send|turn|fill)(?:ing)?$/.test(normAt(tokens, verb))
			: true) &&
		/^(?:in|out|away|aside|on|off|about|at|over|to|with|up|down|for|from|through|into|onto|inside|across)$/.test(
			normAt(tokens, from),
		)
	)
		from++;
	from = pastReceiver(tokens, normAt(tokens, verb), from, to);
	let end = from;
	while (end < to) {
		if (end > from && normAt(tokens, end) === "as") break;
		const norm = normAt(tokens, end);
		if (
			end > from &&
			/^(?:lets?|letting)$/.test(normAt(tokens, verb)) &&
			verbs.has(norm) &&
			!customerNouns.has(norm) &&
			!/^(?:the|an?|your|their|any)$/.test(normAt(tokens, end - 1))
		)
			break;
		if (
			norm === "to" &&
			end > from &&
			verbs.has(normAt(tokens, end + 1)) &&
			end < to &&
			ASKED.test(normAt(tokens, end - 1))
		) {
			end += 2;
			continue;
		}
		if (end > from && /^(?:or|nor|and)$/.test(norm) && end + 2 < to && secondVerb(tokens, verb, end)) break;
		if (
			end > from &&
			norm === "or" &&
			end + 2 === to &&
			/^(?:read|smoke|eat|drink|sleep|sit|chat|text|talk|browse|vape)$/.test(normAt(tokens, end + 1))
		)
			break;
		if (end > from && prepositions.has(norm) && !/^(?:of|about|between)$/.test(norm)) break;
		if (end > from && norm === "about" && customerNouns.has(normAt(tokens, end - 1))) break;
		if (
			norm === "," &&
			/^(?:whatever|however|whichever|wherever|regardless|even|including)$/.test(normAt(tokens, end + 1))
		)
			break;
		if (
			/^(?:un\w+ed|indoors|home|visible|unlit|half|unnecessarily|needlessly|carelessly|regularly|openly|too|under|flat|together|drip|dripping|onto|above|beyond|below|past|next|upside|running|lying|ringing|blank|wet|loose|behind|overnight|blind|unanswered|unattended|alone|unlocked|open|empty|waiting|standing|away|unsigned|dirty|untidy|ajar|cold|halfway|twice|again|politely|quickly|loudly|late|unstaffed|unsupervised|messy|who|which|that|where|when|while|before|until|without|hanging|off|out|down)$/.test(
				norm,
			) &&
			end > from &&
			!/^(?:an?|the|your|their|every|any)$|['’]s$/.test(normAt(tokens, end - 1))
		)
			break;
		if (tokens[end]?.kind === "punctuation" && norm !== "," && norm !== "'") break;
		end++;
	}
	if (
		end - from > 2 &&
		end < to &&
		/ed$/.test(normAt(tokens, end - 1)) &&
		baseOfParticiple(normAt(tokens, end - 1)) !== undefined
	)
		end--;
	return words(text, tokens, from, end);
}

export function fill(
	target: string,
	form: Form,
	parts: { person: string; object: string; rest: string; your: string; verb: string; tail: string },
): string | undefined {
	const n = parts.object
		.replace(/^(?:any|of|ever|no)\s+/i, "")
		.replace(/^(?:a|an)\s+/i, "the ")
		.replace(/^their /i, parts.your === "your" && parts.person === "the customer" ? "your " : "their ");
	if (
		/\{n2?\}/.test(target) &&
		(n === "" ||
			n.split(" ").length > 8 ||
			/^(?:up|out|off|down|in|at|on|with|for|to|over|past) /i.test(n) ||
			/^(?:it|them|this|that|us|me|to)$|self$|^one /i.test(n))
	) {
		if (
			n === "" ||
			/^(?:to)$|self$|^one |^(?:up|out|off|down|in|at|on|with|for|to|over|past) /i.test(n) ||
			n.split(" ").length > 8
		)
			return undefined;
	}
	if (
		target.includes("{r}") &&
		(parts.rest === "" ? !target.includes("at {n} {r}") : /^(?!during )\w+ing /.test(parts.rest))
	)
		return undefined;
	if (/place provided|separately/.test(target) && n.split(" ").some((word) => customerNouns.has(word.toLowerCase())))
		return undefined;
	if (/^(?:anything|something|nothing|everything)\b/.test(n) && target.includes("{n}")) return undefined;
	const whole =
		/^\*?(?:keep|put|leave|take|lock|store|clear|tidy|wash|collect|cover|switch|handle|carry)\b/.test(
			target.replace(/^politely /, ""),
		) && !/\bonly\b/.test(target);
	const many = !parts.person.startsWith("the ");
	const filled = (
		many ? target.replace(/\{p\} (is|has|\w{2,}s)\b/g, (_, verb: string) => `{p} ${manyOf(verb)}`) : target
	)
		.replace("*{v}", form === "third" ? thirdOf(parts.verb) : parts.verb)
		.replace(/\*(\w+)/g, (_, verb: string) => (form === "third" ? thirdOf(verb) : verb))
		.replace("{p's}", possessive(parts.person))
		.replaceAll("{p}", parts.person)
		.replace("{n2}", n)
		.replaceAll("{n}", whole ? n.replace(/ or /g, " and ") : n)
		.replace("{v}", parts.verb)
		.replaceAll("{your}", parts.your)
		.replace("{r}", parts.rest)
		.replace("{t}", parts.tail)
		.replace("{it}", /s$/.test(n) && !/ss$/.test(n) ? "them" : "it");
	const said = (filled.includes("s' name") ? filled.replace(/(\w+s') name\b/, "$1 names") : filled)
		.replace("as it is", /s$/.test(n) && !/ss$/.test(n) ? "as they are" : "as it is")
		.replace(/\s{2,}|[^\S ]/g, " ")
		.replace(/\blast the /, "last ")
		.trim();
	return / (?:without|never|not|no) /.test(` ${said.replace(/["“][^"”]*["”]/g, "")} `) ? undefined : said;
}

const STATE =
	/^(?:(?:alone|unattended|unsupervised|unlocked|unguarded|open|running|lying|waiting|overnight|loose|aside) )+/;

/** What stands after the object: "on the way" in "open the bag on the way"; without an object all that stands after the verb. */
export function tailOf(text: string, tokens: readonly Token[], act: Act, object: string, shift: number): string {
	if (act.object !== undefined) return words(text, tokens, act.verb + 1 + shift, act.to);
	let from = act.verb + 1;
	if (normAt(tokens, from) === "of" && isGerund(normAt(tokens, act.verb))) from++;
	while (/^(?:or|and|,)$/.test(normAt(tokens, from)) && verbs.has(normAt(tokens, from + 1)) && from + 2 < act.to)
		from += 2;
	const all = words(text, tokens, from, act.to);
	const own = prepositions.has(normAt(tokens, from))
		? ""
		: object === ""
			? objectOf(text, tokens, from - 1, act.to, 0)
			: object;
	if (own === "") return prepositions.has(normAt(tokens, from)) ? all : "";
	const at = all.indexOf(own);
	return at < 0 ? "" : `${all.slice(at + own.length).trim()} `.replace(STATE, "").trim();
}

/** Who offers what must not be accepted: "developers" in "accept lunch from developers". */
export function giverOf(text: string, tokens: readonly Token[], act: Act): string | undefined {
	if (!/^(?:accept|take)$/.test(act.base)) return undefined;
	for (let i = act.verb + 1; i < act.to; i++) {
		if (normAt(tokens, i) !== "from") continue;
		let end = i + 1;
		while (
			end < act.to &&
			end - i < 5 &&
			!/^(?:or|and|of|who|for|in|at|without)$/.test(normAt(tokens, end)) &&
			tokens[end]?.kind === "word"
		)
			end++;
		const giver = words(text, tokens, i + 1, end);
		return /^(?:an?|any) /i.test(giver)
			? giver.replace(/^(?:an?|any) /i, "the ")
			: /s$|^(?:the|our) /.test(giver)
				? giver
				: undefined;
	}
	return undefined;
}

/** Those at work whom one would interrupt or contradict. */
function colleagueOf(own: readonly Token[]): string | undefined {
	if (!/^(?:interrupt|contradict|disagree|disturb|startle)$/.test(own[0]?.norm ?? "")) return undefined;
	const one = own.find((token) => /^colleagues?$/.test(token.norm))?.norm;
	return one === "colleague" ? "the colleague" : one;
}

/** The act to do in place of the forbidden one, or undefined when the lexicon has no pair for it. */
export function replacement(
	text: string,
	tokens: readonly Token[],
	act: Act,
	form: Form,
	your: string,
): Replaced | undefined {
	const first = tokens[act.verb];
	if (first === undefined) return undefined;
	const own = tokens.slice(act.verb, act.to);
	own[0] = { ...first, norm: act.base };
	const none = own[1]?.norm === "no" && act.base !== "say" && act.base !== "answer";
	if (none) own.splice(1, 1);
	if (own[1]?.norm === "of" && own[0].start === first.start && isGerund(first.norm)) own.splice(1, 1);
	const state = own.findIndex(
		(token, i) =>
			i > 0 &&
			!/^(?:an?|the|any|their|your)$/.test(own[i - 1]?.norm ?? "") &&
			/^(?:unattended|alone|unsupervised|unanswered|unlocked|waiting|overnight)$/.test(token.norm),
	);
	if (/^(?:leave|keep)$/.test(act.base) && state > 0) own.length = state + 1;
	let match =
		act.objectAt === undefined ? undefined : acts.at([own[0], ...tokens.slice(...act.objectAt), ...own.slice(1)], 0);
	const shift = match === undefined || act.objectAt === undefined ? 0 : act.objectAt[1] - act.objectAt[0];
	match ??= acts.at(own, 0);
	if (match === undefined) return undefined;
	const end = own[match.to - shift - 1];
	if (
		act.base === "leave" &&
		/^(?:wet|damp|sticky|greasy|cold|loose|open|empty|dirty|untidy|blank)$/.test(end?.norm ?? "") &&
		own.slice(1, match.to - shift - 1).some((token) => prepositions.has(token.norm))
	)
		return undefined;
	const { value, pattern } = match.value;
	if (value.startsWith("~")) {
		const after = own[match.to - shift];
		if (
			after?.kind === "word" &&
			!prepositions.has(after.norm) &&
			!/^(?:away|off|out|up|down|alone|too|there|here|when|while|again|around|ever|even|like|so)$/.test(after.norm) &&
			!after.norm.endsWith("ly")
		)
			return undefined;
	}
	const object = act.object ?? objectOf(text, tokens, act.verb, act.to, match.to - 1);
	const made = (target: string): string | undefined =>
		fill(target, form, {
			person: giverOf(text, tokens, act) ?? colleagueOf(own) ?? personOf(tokens),
			object: (none && !/s$/.test(object) ? object.replace(/^(?:no )?/i, "every ") : object).replace(
				/\s(?:half|wide|standing|still|ever|just)$/i,
				"",
			),
			rest: words(text, tokens, act.verb + match.to - shift + (none ? 1 : 0), act.to),
			your,
			verb: act.base,
			tail: tailOf(text, tokens, act, value.includes("{n") ? object : "", match.to - shift - 1),
		});
	const [one, two] = value.replace(/^~/, "").split(" || ").map(made);
	return one === undefined ? undefined : { text: one, other: two, names: namesOf(pattern) };
}

/** The act to do in place of an unwanted thing among the words [from, to). */
export function nounReplacement(
	tokens: readonly Token[],
	from: number,
	to: number,
	form: Form,
	your: string,
): Replaced | undefined {
	for (let i = from; i < to; i++) {
		const match = nouns.at(tokens, i);
		if (i > from && prepositions.has(normAt(tokens, i)) && normAt(tokens, i) !== "of") break;
		if (match === undefined) continue;
		const { value, pattern } = match.value;
		const [one, two] = value
			.split(" || ")
			.map((target) =>
				fill(target, form, { person: personOf(tokens), object: "", rest: "", your, verb: "", tail: "" }),
			);
		return one === undefined ? undefined : { text: one, other: two, names: namesOf(pattern) };
	}
	return undefined;
}
