import type { Sentence, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Offered } from "../mixed/mixed.ts";
import { saidSentence } from "../reading/said-sentence.ts";
import { unwrapped } from "./unwrap.ts";

/** The longest sentence that is unwrapped, in tokens. */
const LONGEST = 40;

const SMALL =
	/^(?:an?|the|any|your|their|our|you|they|we|them|us|it|its|everyone|every|each|all|both|must|may|should|will|be|is|are|to|and|only|do|please|make|sure|that|staff|always|yourself|themselves|ourselves|colleague|employee)$/;

const LEADS =
	/^(?:please |kindly )?(?:(?:remember|note|bear in mind|keep in mind|important|be aware|don['’]t forget)(?: that|:|,| to)? )?/i;

/** The words of a wording that say what is done, without endings. */
function deed(said: string): string {
	const plain = said
		.replace(LEADS, "")
		.replace(/\b(?:are|is) (?:kindly )?(?:asked|requested|reminded|expected|told) to /, "");
	return (plain.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [])
		.filter((word) => !SMALL.test(word))
		.map((word) =>
			word
				.replace(/(?:ing|es|s)$/, "")
				.replace(/([bdgklmnprst])\1$/, "$1")
				.replace(/e$/, ""),
		)
		.join(" ");
}

/** What is offered for a ban, with the wordings of the plain ban that it wraps: what its own build answers first, then what is known of the act. */
export function withPlain(
	text: string,
	sentence: Sentence,
	unit: Unit,
	own: Suggestion[],
	offered: Offered,
	built: (said: string) => boolean,
): Suggestion[] {
	const { tokens } = sentence;
	if (unit.leadIn !== undefined || tokens.length > LONGEST) return own;
	const { from, to, said } = saidSentence(text, sentence);
	const wrapped = unwrapped(said);
	if (wrapped === undefined || wrapped.plain.toLowerCase() === said.toLowerCase()) return own;
	const whole = (one: Suggestion): string =>
		text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to);
	const phrases = own.filter((one) => one.kind !== "template" && one.text !== "");
	const rest = own.filter((one) => !phrases.includes(one));
	if (wrapped.first === "want" && phrases.length > 0) return own;
	const known = new Set(phrases.map((one) => deed(whole(one))));
	const ahead = wrapped.first !== undefined && (wrapped.first === "only" || !built(said));
	if (ahead) known.clear();
	let agreed = false;
	const more = offered(wrapped.plain)
		.flatMap((one) => wrapped.back(one) ?? [])
		.filter((one) => {
			if (/\b(?:anything|anyone|anybody)\b/.test(one) && !/\b(?:anything|anyone|anybody)\b/.test(said)) return false;
			const key = deed(one);
			if (known.has(key)) {
				agreed = true;
				return false;
			}
			known.add(key);
			return true;
		})
		.map(
			(one): Suggestion => ({
				start: from,
				end: to,
				text: /^[a-z]/.test(said)
					? one.charAt(0).toLowerCase() + one.slice(1)
					: one.charAt(0).toUpperCase() + one.slice(1),
				kind: "phrase",
			}),
		);
	if (more.length === 0) return own;
	const [first, ...others] = phrases;
	if (wrapped.first === "only") return [...more, ...rest];
	if (ahead) return [...more, ...own.filter((one) => one.kind === "template" || !known.has(deed(whole(one))))];
	if (agreed || phrases.length > 2) return [...phrases, ...more, ...rest];
	return first === undefined ? [...more, ...rest] : [first, ...more.slice(0, 1), ...others, ...more.slice(1), ...rest];
}
