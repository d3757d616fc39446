import { suggesting } from "../proving.ts";
import { type SaidWords, withSaidPairs } from "../said-pairs.ts";
import type { Suggestion } from "../types.ts";
import { suggestionsOf } from "./offers.ts";
import type { Basis } from "./rules.ts";

const said: SaidWords = {
	say: "(?:(?:we|please) )?say(?: to (?:the |a )?[a-z]+)?",
	unsaid: "(?:(?:we |please )?(?:do not|don['’]t|never)|not) say(?: to (?:the |a )?[a-z]+)?|not",
	instead: (told, words, left) => `${told.replace(/:$/, "")} ${words} instead of ${left}`,
};

const EYES = "eyes on the customer";
const SERVED = /\b(?:patient|guest|client|caller|visitor|passenger|resident|pupil|reader|tenant|citizen)s?\b/;

/** "Explain the bill to the patient and keep your eyes on the customer": the eyes are on whom the sentence names. */
function named(offers: readonly Suggestion[], rule: string): Suggestion[] {
	const whom = SERVED.exec(rule)?.[0] ?? "customer";
	if (whom === "customer" || /\bcustomers?\b/.test(rule)) return [...offers];
	const said = offers.map((one) =>
		one.text.includes(EYES) ? { ...one, text: one.text.replace(EYES, `eyes on the ${whom}`) } : one,
	);
	return said.filter((one, i) => said.findIndex((other) => other.text === one.text) === i || one === offers[i]);
}

/** Builds the suggestions for English prohibitions. */
export const suggest = suggesting(
	withSaidPairs(said, (document, report) => {
		const { sentence, hit, unit } = report.basis as Basis;
		return named(suggestionsOf(document.text, sentence, hit, unit), document.text.slice(sentence.start, sentence.end));
	}),
);
