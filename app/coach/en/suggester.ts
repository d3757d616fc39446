import { suggesting } from "../proving.ts";
import { type SaidWords, withSaidPairs } from "../said-pairs.ts";
import { suggestionsOf } from "./offers.ts";
import type { Basis } from "./rules.ts";

const said: SaidWords = {
	say: "(?:(?:we|please) )?say(?: to (?:the |a )?[a-z]+)?",
	unsaid: "(?:(?:we |please )?(?:do not|don['’]t|never)|not) say(?: to (?:the |a )?[a-z]+)?|not",
	instead: (told, words, left) => `${told.replace(/:$/, "")} ${words} instead of ${left}`,
};

/** Builds the suggestions for English prohibitions. */
export const suggest = suggesting(
	withSaidPairs(said, (document, report) => {
		const { sentence, hit, unit } = report.basis as Basis;
		return suggestionsOf(document.text, sentence, hit, unit);
	}),
);
