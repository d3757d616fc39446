import type { Sentence, Unit } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import { baseAt, wordEnd } from "./act.ts";
import { normAt } from "./clause-scope.ts";
import { narrowed } from "./constructions.ts";
import { capitalise } from "./frame.ts";
import { keptAway } from "./placement.ts";
import { nounReplacement, replacement } from "./replacement.ts";
import { segments } from "./segments.ts";
import { retailed } from "./tails.ts";

/** Items under a lead-in that forbids: each as what to do; inside one sentence only when every item has a pair. */
export function leadInItems(text: string, sentence: Sentence, unit: Unit): Suggestion[] {
	const { tokens } = sentence;
	const colon = unit.leadIn === undefined ? tokens.findIndex((token) => token.norm === ":") : -1;
	const end = wordEnd(sentence);
	const start = colon + 1;
	const items: [number, number][] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		const norm = i < end ? normAt(tokens, i) : ",";
		if (norm !== "," && norm !== "or" && norm !== "and" && norm !== ";") continue;
		if (i > from) items.push([from, i]);
		from = i + 1;
	}
	const list = segments(tokens);
	const parts: string[] = [];
	let paired = 0;
	for (const [first, last] of items) {
		const verb = normAt(tokens, first) === "to" ? first + 1 : first;
		const act = { base: baseAt(tokens, verb), verb, to: last };
		const alone = items.length === 1 && unit.leadIn !== undefined && verb < last;
		const part =
			(alone
				? (narrowed(text, tokens, act)?.text ??
					retailed(text, tokens, act, list)?.text ??
					(/^(?:store|stack|pile|put|place|bring|take|keep)$/.test(act.base) ? keptAway(text, tokens, act) : undefined))
				: undefined) ??
			replacement(text, tokens, act, "base", "your") ??
			nounReplacement(tokens, first, last, "base", "your");
		if (part === undefined) break;
		paired++;
		if (!parts.includes(part)) parts.push(part);
	}
	const range = { start: tokens[0]?.start ?? sentence.start, end: tokens[end - 1]?.end ?? sentence.end };
	const capital = unit.leadIn === undefined || tokens[0]?.capital === true;
	const found: Suggestion[] = [];
	if (items.length > 0 && (paired === items.length || (unit.leadIn !== undefined && parts.length > 0))) {
		const joined = parts.join("; ");
		found.push({ ...range, text: capital ? capitalise(joined) : joined, kind: "phrase" });
	}
	found.push({ ...range, text: "When ___, ___", kind: "template" });
	return found;
}
