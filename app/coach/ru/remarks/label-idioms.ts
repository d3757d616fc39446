import type { Token } from "#app/coach/analysis.ts";
import { words } from "../words/forms.ts";
import { personAt } from "../words/people.ts";
import { at, type Found, isCustomer, OTHERS, type Reader, segmentAt, YOU } from "./label-owner.ts";
import { bad, idioms } from "./label-phrases.ts";
import * as list from "./trait-words.ts";

/** Set phrases, frames and idioms that judge a person, where they stand in a sentence. */

const ASIDE = words(
	"просто просто простите извини извините видимо похоже наверное наверно конечно кажется видать знаешь смотрю гляжу по-моему говоря скажем прямо мягко увы честно вероятно",
);

const PARTICLE = words("же ж уж явно просто совсем вообще похоже видимо конечно все-таки — –");

/** «Выдержки вам, Нина Павловна, не хватает»: without the names between commas, the asides, the particles and the dashes. */
export function unaddressed(tokens: readonly Token[]): readonly Token[] {
	let from = -1;
	let names = false;
	const spared = new Set<Token>();
	for (const [i, token] of tokens.entries()) {
		if (token.norm === ",") {
			if (names) for (const one of tokens.slice(from, i + 1)) spared.add(one);
			from = i;
			names = i > 0;
			// «терпения у вас, как у спички»
			if (tokens[i + 1]?.norm === "как") spared.add(token);
		} else if (!list.isName(token.norm) && !token.capital && !ASIDE.has(token.norm)) names = false;
		if (PARTICLE.has(token.norm)) spared.add(token);
	}
	return spared.size === 0 ? tokens : tokens.filter((token) => !spared.has(token));
}

const deniedPhrase = (reader: Reader, k: number): boolean =>
	at(reader.tokens, k - 1) === "не" && /^(?:про|о|в|на|с)$/.test(at(reader.tokens, k)) && reader.disagrees;

/** «Я бы тебе и хомяка не доверила» speaks of the receiver. */
const DATIVES = /^(?:тебе|вам|тебя|вас)$/;

function phraseOfCustomer(reader: Reader, k: number, to = 0): boolean {
	const segment = segmentAt(reader, k);
	let customer = false;
	for (let i = segment.from; i < Math.max(k, to); i++) {
		const norm = at(reader.tokens, i);
		if (YOU.has(norm) || OTHERS.has(norm) || (i < k && DATIVES.test(norm))) return false;
		if (
			((norm === "я" || isCustomer(norm)) && i < k) ||
			(at(reader.tokens, i - 1) === "у" && personAt(norm)?.role === "customer")
		)
			customer = true;
	}
	return customer;
}

/** The phrases that judge a colleague from token `k` on, and the idioms whose first part stands there. */
export function phrasesAt(reader: Reader, plain: readonly Token[], k: number, blames: boolean): readonly Found[] {
	const { tokens } = reader;
	const found: Found[] = [];
	const token = tokens[k];
	if (token === undefined) return found;
	const { norm } = token;
	if (bad.mayBegin(norm)) {
		let match = bad.at(tokens, k);
		if (match === undefined && plain.length < tokens.length) {
			const told = bad.at(plain, plain.indexOf(token));
			const last = plain[(told?.to ?? 0) - 1];
			if (told !== undefined && last !== undefined) match = { ...told, to: tokens.indexOf(last) + 1 };
		}
		if (match !== undefined && (match.value || blames) && !deniedPhrase(reader, k) && !phraseOfCustomer(reader, k))
			found.push({ from: k, to: match.to, good: false, code: "personality.idiom" });
	}
	const idiom = blames && idioms.mayBegin(norm) ? idioms.around(plain, plain.indexOf(token)) : undefined;
	const first = plain[idiom?.from ?? -1];
	const last = plain[(idiom?.to ?? 0) - 1];
	if (first && last) {
		const [from, to] = [tokens.indexOf(first), tokens.indexOf(last) + 1];
		if (!phraseOfCustomer(reader, k, to))
			found.push({ from, to, good: false, code: idiom?.sign === "=" ? "personality.fitness" : "personality.idiom" });
	}
	return found;
}
