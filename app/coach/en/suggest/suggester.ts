import { suggesting } from "#app/coach/proving.ts";
import { type SaidWords, withSaidPairs } from "#app/coach/said-pairs.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Basis } from "../rules/rules.ts";
import { suggestionsOf } from "./offers.ts";
import { isServed } from "./words/served-nouns.ts";

const said: SaidWords = {
	say: "(?:(?:we|please) )?say(?: to (?:the |a )?[a-z]+)?",
	unsaid: "(?:(?:we |please )?(?:do not|don['’]t|never)|not) say(?: to (?:the |a )?[a-z]+)?|not",
	instead: (told, words, left) => `${told.replace(/:$/, "")} ${words} instead of ${left}`,
};

/** What stock wordings say of the customer, whoever the rule speaks of. */
const STOCK = /\b(eyes on|let|listen to|turn to) the customer\b/g;
const NAMELESS =
	/^(?:we|you|they|he|she|someone|somebody|anyone|anybody|everyone|everybody|others|person|persons|people|public|team|teams|group|groups|class|classes|party|parties|customers?|men|women|man|woman|girl|boy|sender|recipient|receiver|speakers?|buyers?)$/;

/** "Explain the bill to the patient and keep your eyes on the customer": the eyes are on whom the sentence names. */
function named(offers: readonly Suggestion[], rule: string): Suggestion[] {
	if (!offers.some((one) => one.text.includes(" the customer")) || /\bcustomers?\b/i.test(rule)) return [...offers];
	const whom = (rule.toLowerCase().match(/\b[a-z-]+\b(?!['’]s?\b)/g) ?? []).find(
		(word) => isServed(word) && !NAMELESS.test(word),
	);
	if (whom === undefined) return [...offers];
	const said = offers.map((one) => ({ ...one, text: one.text.replace(STOCK, `$1 the ${whom}`) }));
	return said.filter(
		(one, i) => said.findIndex((other) => other.text === one.text) === i || one.text === offers[i]?.text,
	);
}

/** "Take every complaint seriously, even if it seems so to you": what "so" stood for has gone with the ban. */
const POINTLESS = /,? even (?:if|when|though) (?:it|they) (?:seems?|looks?|is|are) so(?: to you)?(?=[.!]?$)/;
function pointed(one: Suggestion, text: string, to: number): Suggestion {
	if (one.kind === "template") return one;
	const whole = one.text + text.slice(one.end, to);
	const found = POINTLESS.exec(whole);
	if (found === null) return one;
	const end =
		found.index + found[0].length <= one.text.length ? one.end : to - (whole.length - found.index - found[0].length);
	return { ...one, end, text: whole.slice(0, found.index) };
}

/** Builds the suggestions for English prohibitions. */
export const suggest = suggesting(
	withSaidPairs(said, (document, report) => {
		const { sentence, hit, unit } = report.basis as Basis;
		return named(
			suggestionsOf(document.text, sentence, hit, unit).map((one) => pointed(one, document.text, sentence.end)),
			document.text.slice(sentence.start, sentence.end),
		);
	}),
);
