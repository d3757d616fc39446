import type { Token } from "../analysis.ts";
import { set } from "./words.ts";

const CIRCUMSTANCES = set(
	"queue queues stress paper paperwork waiting hassle fuss problem problems fees fee risk surprises worries limits delay delays queuing forms traffic strings catch commitment contract contracts obligation charge charges cost costs wait bother ifs buts noise print small-print deposit deposits booking appointment additives preservatives sugar shortcuts gimmicks nonsense pain gain guts glory smoke fire risk fun",
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
