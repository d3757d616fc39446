import type { Token } from "#app/coach/analysis.ts";
import { plurals } from "../words/people.ts";

const CIRCUMSTANCES = plurals(
	"queue stress paper paperwork waiting hassle fuss problem fee risk surprises worries limits delay queuing forms traffic strings catch commitment contract obligation charge cost wait bother ifs buts noise print small-print deposit booking appointment additives preservatives sugar shortcuts gimmicks nonsense pain gain guts glory smoke fire fun".split(
		" ",
	),
);

/** "No queue, no stress, no paper": what customers are spared, in the words of an advertisement. */
export function isSlogan(tokens: readonly Token[]): boolean {
	let count = 0;
	for (const token of tokens) {
		if (token.norm === "no") count++;
		else if (
			token.kind === "word" &&
			!CIRCUMSTANCES.has(token.norm) &&
			!/^(?:and|or|just|more|hidden|small|extra|long|needed|required|necessary)$/.test(token.norm)
		)
			return false;
	}
	return count > 1;
}
