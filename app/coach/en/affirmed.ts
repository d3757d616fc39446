import type { Token } from "../analysis.ts";
import { words as slice } from "./act.ts";
import { normAt } from "./clause-scope.ts";
import { participleOf, thirdOf, verbs } from "./verbs.ts";
import { set } from "./words.ts";

/** Acts that stay wrong whatever their object does or does not do. */
const ABOUT = set(
	"laugh mock ignore tease interrupt rush hurry scold lecture criticise criticize judge pressure shout argue embarrass neglect patronise patronize refuse assume think tell say claim believe guess ask pretend complain presume imply suggest",
);

const AFFIRMED: ReadonlyMap<string, string> = new Map(
	"haven't have;hasn't has;hadn't had;can't can;cannot can;couldn't could;isn't is;aren't are;wasn't was;weren't were;wouldn't would;couldn't could"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** "promise a refund the system hasn't released" -> "promise a refund the system has released". */
export function unnegated(
	text: string,
	tokens: readonly Token[],
	head: string,
	base: string,
	verb: number,
	to: number,
): string | undefined {
	if (ABOUT.has(base)) return undefined;
	if (base === "promise" && tokens.slice(verb, to).some((token) => token.norm === "that")) return undefined;
	for (let j = verb + 3; j < to; j++) {
		const norm = normAt(tokens, j);
		const affirmed = AFFIRMED.get(norm);
		const split =
			/^(?:not|never)$/.test(norm) && /^(?:have|has|is|are|was|were|can|had|would|could)$/.test(normAt(tokens, j - 1));
		const lacked =
			norm === "no" && /^(?:have|has|had)$/.test(normAt(tokens, j - 1)) && normAt(tokens, j + 1) !== "right";
		const auxiliary = norm === "not" && /^(?:do|does)$/.test(normAt(tokens, j - 1));
		const plain = (auxiliary || /^(?:don't|doesn't)$/.test(norm)) && verbs.has(normAt(tokens, j + 1));
		const didNot = norm === "didn't" || (norm === "not" && normAt(tokens, j - 1) === "did");
		const past = didNot ? participleOf(normAt(tokens, j + 1)) : undefined;
		if (affirmed === undefined && !split && !plain && !lacked && past?.endsWith("ed") !== true) continue;
		if (
			tokens
				.slice(verb + 1, j)
				.some(
					(token) =>
						/^(?:who|whom|whose|if|when|because|while|until|before|that)$/.test(token.norm) && token.norm !== "that",
				)
		)
			return undefined;
		const whole = slice(text, tokens, verb + 1, auxiliary || (past !== undefined && norm === "not") ? j - 1 : j);
		const before = /^(?:only|that|what|it|the customer)\b/i.test(whole) ? whole : `only ${whole}`;
		let next = j + 1;
		let said = affirmed ?? "";
		if (plain) {
			said =
				norm === "doesn't" || normAt(tokens, j - 1) === "does" ? thirdOf(normAt(tokens, next)) : normAt(tokens, next);
			next++;
		}
		if (past !== undefined) {
			said = past;
			next = j + 2;
		}
		if (normAt(tokens, next) === "yet") next++;
		return `${head} ${before} ${said} ${slice(text, tokens, next, to)}`
			.replace(/\b(?:any|yet)\b ?/gi, "")
			.replace(/\s+/g, " ")
			.trim();
	}
	return undefined;
}
