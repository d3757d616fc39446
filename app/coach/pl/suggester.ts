import type { Sentence, Suggester } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import type { Prohibition } from "./finding.ts";
import { customer, personOf } from "./people.ts";
import { phraseForNoun, phraseForVerb, render } from "./phrases.ts";
import { suggestionsFor } from "./rewriting.ts";
import type { Basis } from "./rules.ts";
import { readToken } from "./verbs.ts";

/** A rule of its own for an item under a lead-in that forbids. */
function itemSuggestions(item: Sentence): Suggestion[] {
	const { tokens } = item;
	const last = tokens[tokens.length - 1];
	const end = last?.kind === "punctuation" ? (tokens[tokens.length - 2]?.end ?? item.end) : item.end;
	const words = tokens.map((token) => token.bare);
	let phrase: string | undefined;
	for (const token of tokens) {
		const reading = readToken(token);
		if (reading?.form === "gerund" || reading?.form === "infinitive")
			phrase ??= phraseForVerb(reading.verb.family, words);
	}
	phrase ??= phraseForNoun(words);
	const template: Suggestion = { start: item.start, end, text: "Najpierw ___, potem ___", kind: "template" };
	if (phrase === undefined) return [template];
	const served = words.map((word) => personOf(word)?.served).find((one) => one !== undefined) ?? customer(false);
	const text = render(phrase, "imperative", served);
	return [{ start: item.start, end, text: text.charAt(0).toUpperCase() + text.slice(1), kind: "phrase" }, template];
}

/** The suggestions of a unit mend all its prohibitions together: they are built once for all of them. */
const built = new WeakMap<readonly Prohibition[], Suggestion[][]>();

/** Builds the suggestions for Polish prohibitions. */
export const suggest: Suggester = (document, report) => {
	const basis = report.basis as Basis;
	if ("item" in basis) return itemSuggestions(basis.item);
	let all = built.get(basis.all);
	if (all === undefined) {
		all = suggestionsFor(document, basis.all);
		built.set(basis.all, all);
	}
	return all[basis.all.indexOf(basis.one)] ?? [];
};
