import type { Token } from "../analysis.ts";
import { compilePhrases } from "../phrases.ts";
import { type Act, type Form, personOf, words } from "./act.ts";
import { normAt } from "./clause-scope.ts";
import { ACT_PAIRS, NOUN_PAIRS } from "./pairs.ts";
import { isGerund, thirdOf, verbs } from "./verbs.ts";
import { prepositions } from "./words.ts";

export const read = (data: string): [string, string][] =>
	data
		.trim()
		.split("\n")
		.map((line) => {
			const at = line.lastIndexOf(" = ");
			return [line.slice(0, at).replace('"', '"…"'), line.slice(at + 3)];
		});

const acts = compilePhrases(read(ACT_PAIRS));

const nouns = compilePhrases(read(NOUN_PAIRS));

const possessive = (person: string): string => (person.endsWith("s") ? `${person}'` : `${person}'s`);

/** The object after the verb, up to a preposition or the end of the act. */
function objectOf(text: string, tokens: readonly Token[], verb: number, to: number, skip: number): string {
	let from = verb + 1;
	while (
		from < to &&
		skip > 0 &&
		/^(?:out|away|on|off|about|at|over|to|with|up|down|for|from)$/.test(normAt(tokens, from))
	)
		from++;
	let end = from;
	while (end < to) {
		const norm = normAt(tokens, end);
		if (norm === "to" && end > from && verbs.has(normAt(tokens, end + 1)) && end < to) {
			end += 2;
			continue;
		}
		if (end > from && prepositions.has(norm) && !/^(?:of|about|between|from)$/.test(norm)) break;
		if (
			/^(?:unanswered|unattended|alone|unlocked|open|empty|waiting|standing|away|unsigned|dirty|untidy|ajar|cold|twice|again|politely|quickly|loudly|late|unstaffed|unsupervised|messy|who|which|that|where|when|while|before|until|without|hanging|off|out|down)$/.test(
				norm,
			) &&
			end > from
		)
			break;
		if (tokens[end]?.kind === "punctuation" && norm !== ",") break;
		end++;
	}
	return words(text, tokens, from, end);
}

function fill(
	target: string,
	form: Form,
	parts: { person: string; object: string; rest: string; your: string; verb: string },
): string | undefined {
	const n = parts.object.replace(/^(?:any|of|ever|no)\s+/i, "").replace(/^(?:a|an)\s+/i, "the ");
	if (
		/\{n2?\}/.test(target) &&
		(n === "" || n.split(" ").length > 8 || /^(?:it|them|this|that|us|me|to)$|self$|^one /i.test(n))
	) {
		if (n === "" || /^(?:to)$|self$|^one /i.test(n) || n.split(" ").length > 8) return undefined;
	}
	return target
		.replace("*{v}", form === "third" ? thirdOf(parts.verb) : parts.verb)
		.replace(/\*(\w+)/g, (_, verb: string) => (form === "third" ? thirdOf(verb) : verb))
		.replace("{p's}", possessive(parts.person))
		.replaceAll("{p}", parts.person)
		.replace("{n2}", n)
		.replaceAll("{n}", n)
		.replace("{v}", parts.verb)
		.replaceAll("{your}", parts.your)
		.replace("{r}", parts.rest)
		.replace(/\s+/g, " ")
		.replace(/\b(?!the )(\w+s|children) (ask|confirm|agree|hand|need|wake)s\b/g, "$1 $2")
		.trim();
}

/** The act to do in place of the forbidden one, or undefined when the lexicon has no pair for it. */
export function replacement(
	text: string,
	tokens: readonly Token[],
	act: Act,
	form: Form,
	your: string,
): string | undefined {
	const first = tokens[act.verb];
	if (first === undefined) return undefined;
	const own = tokens.slice(act.verb, act.to);
	own[0] = { ...first, norm: act.base };
	if (own[1]?.norm === "no" && act.base !== "say" && act.base !== "answer") own.splice(1, 1);
	if (own[1]?.norm === "of" && own[0].start === first.start && isGerund(first.norm)) own.splice(1, 1);
	let match = acts.at(own, 0);
	if (match === undefined && act.objectAt !== undefined)
		match = acts.at([{ ...first, norm: act.base }, ...tokens.slice(...act.objectAt)], 0);
	if (match === undefined) return undefined;
	const object = act.object ?? objectOf(text, tokens, act.verb, act.to, match.to - 1);
	return fill(match.value, form, {
		person: personOf(tokens),
		object,
		rest: words(text, tokens, act.verb + match.to, act.to),
		your,
		verb: act.base,
	});
}

/** The act to do in place of an unwanted thing among the words [from, to). */
export function nounReplacement(
	tokens: readonly Token[],
	from: number,
	to: number,
	form: Form,
	your: string,
): string | undefined {
	for (let i = from; i < to; i++) {
		const match = nouns.at(tokens, i);
		if (i > from && prepositions.has(normAt(tokens, i)) && normAt(tokens, i) !== "of") break;
		if (match === undefined) continue;
		return fill(match.value, form, { person: personOf(tokens), object: "", rest: "", your, verb: "" });
	}
	return undefined;
}
