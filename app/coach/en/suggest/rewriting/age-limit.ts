import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { normAt } from "../../words/clause-scope.ts";
import { trimmedEnd, words } from "../reading/act.ts";

/** "No one under 18 may operate the slicer" -> "Only people aged 18 or over may operate the slicer". */
export function ofAge(text: string, tokens: readonly Token[], no: number): Suggestion | undefined {
	if (!/^(?:no|nobody|no-one)$/.test(normAt(tokens, no))) return undefined;
	let at = no + 1;
	while (at < no + 5 && !/^(?:under|below|younger)$/.test(normAt(tokens, at))) at++;
	if (at >= no + 5) return undefined;
	while (at < no + 10 && !/^\d+$|^(?:sixteen|eighteen|twenty-one)$/.test(normAt(tokens, at))) at++;
	const age = normAt(tokens, at);
	let modal = at + 1;
	if (/^years?$/.test(normAt(tokens, modal))) modal++;
	if (/^(?:of|old)$/.test(normAt(tokens, modal))) modal += normAt(tokens, modal) === "of" ? 2 : 1;
	if (age === "" || !/^(?:may|must|should|can|shall|is)$/.test(normAt(tokens, modal))) return undefined;
	let verb = modal + 1;
	while (/^(?:allowed|permitted|to|ever|be)$/.test(normAt(tokens, verb)) && normAt(tokens, verb + 1) !== "") {
		if (normAt(tokens, verb) === "be" && !/^(?:allowed|permitted)$/.test(normAt(tokens, verb + 1))) break;
		verb++;
	}
	const end = trimmedEnd(tokens, tokens.length);
	const first = tokens[no];
	const last = tokens[end - 1];
	const rest = words(text, tokens, verb, end);
	if (first === undefined || last === undefined || rest === "" || /[;:]|\b(?:without|unless|before|until)\b/.test(rest))
		return undefined;
	return {
		start: first.start,
		end: last.end,
		text: `${first.capital ? "Only" : "only"} people aged ${age} or over may ${rest}`,
		kind: "phrase",
	};
}
