import { type Noun, nounsOf } from "./mixed-nouns.ts";

const DONE_FOR =
	/^(?:mark|write|draw|print|fetch|find|look up|open|hold|order|book|bring|pour|warm|prepare|pack|wrap|get)\b/;
const DONE_WITH = /^(?:walk|go|come|stay|sit|ride|check|agree|go through|look)\b/;
const PART =
	/\b(?:each|every|the) (?:first |last |next )?(?:page|clause|line|item|step|section|point|paragraph)s?\b(?! of)/;

const PAPER =
	/(?:contract|form|agreement|lease|bill|invoice|policy|report|letter|document|plan|menu|list|offer|quote|statement|book|notice|will|deed|rules|instructions|terms|catalogue|brochure)$/;

/** A half with the person it is done for, or the thing of which it names a part, from the ban: "Mark the route on a map for the guest". */
export function completed(half: string, nouns: readonly Noun[]): string {
	const own = nounsOf(half);
	const thing = nouns.find(
		(one) => !one.person && !/^the (?:signature|end|time|speed|way|desk|counter)$/.test(one.text),
	);
	if (PAPER.test(thing?.text ?? "") && PART.test(half) && thing !== undefined && !half.includes(thing.text))
		return half.replace(PART, (all) => `${all} of ${thing.text}`);
	const person = nouns.find((one) => one.person && !one.owner);
	if (
		person === undefined ||
		own.some((one) => one.person) ||
		/ (?:him|her|them|for|with|to|and|who|whoever|so|first|it|back)\b/.test(half.replace(/ to the [\w-]+$/, "")) ||
		half.split(" ").length > 9
	)
		return half;
	return DONE_FOR.test(half)
		? `${half} for ${person.text}`
		: DONE_WITH.test(half) && !/^check /.test(half)
			? `${half} with ${person.text}`
			: half;
}
