import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { participleOf, thirdOf } from "../../words/verbs.ts";
import { prepositions, set } from "../../words/words.ts";
import { words as slice } from "./act.ts";
import { isPerson } from "./ban.ts";

/** Acts that stay wrong whatever their object does or does not do. */
const ABOUT = set(
	"laugh mock ignore tease interrupt rush hurry scold lecture criticise criticize judge pressure shout argue embarrass neglect patronise patronize refuse assume think tell say claim believe guess ask pretend complain presume imply suggest",
);

const AFFIRMED: ReadonlyMap<string, string> = new Map(
	"haven't have;hasn't has;hadn't had;can't can;cannot can;couldn't could;isn't is;aren't are;wasn't was;weren't were;wouldn't would;couldn't could"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** "guests at a table that has" -> "guests only at a table that has": "only" before the thing that the clause is about. */
function narrowedAt(text: string, tokens: readonly Token[], from: number, whole: string): string {
	if (/^(?:only|that|what|it|the customer)\b/i.test(whole)) return whole;
	const end = from + whole.split(/\s+/).length;
	let clause = from;
	while (clause < end && !/^(?:that|which|you|they|we|the)$/.test(normAt(tokens, clause))) clause++;
	for (let i = clause - 1; i > from; i--)
		if (prepositions.has(normAt(tokens, i)) && !/^(?:of|about)$/.test(normAt(tokens, i)))
			return `${slice(text, tokens, from, i)} only ${whole.slice(slice(text, tokens, from, i).length + 1)}`;
	const given = /^((?:an?|the|any|your) ([\w-]+)) (?:any|an?|the) /.exec(whole);
	if (given !== null && isPerson(given[2] ?? ""))
		return `${given[1] ?? ""} only ${whole.slice((given[1] ?? "").length + 1)}`;
	return `only ${whole}`;
}

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
	const told = tokens.findIndex((token, i) => i > verb && i < Math.min(to, verb + 4) && token.norm === "that");
	if (base === "promise" && told > 0 && (told === verb + 1 || isPerson(normAt(tokens, told - 1)))) return undefined;
	for (let j = verb + 3; j < to; j++) {
		const norm = normAt(tokens, j);
		const affirmed = AFFIRMED.get(norm);
		const split =
			/^(?:not|never)$/.test(norm) && /^(?:have|has|is|are|was|were|can|had|would|could)$/.test(normAt(tokens, j - 1));
		const lacked =
			norm === "no" && /^(?:have|has|had)$/.test(normAt(tokens, j - 1)) && normAt(tokens, j + 1) !== "right";
		const auxiliary = norm === "not" && /^(?:do|does)$/.test(normAt(tokens, j - 1));
		const plain = (auxiliary || /^(?:don't|doesn't)$/.test(norm)) && /^[a-z]{2,}$/.test(normAt(tokens, j + 1));
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
		const before = narrowedAt(text, tokens, verb + 1, whole);
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
