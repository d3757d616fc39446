import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment } from "../../words/clause-scope.ts";
import { baseOfGerund, isGerund, verbs } from "../../words/verbs.ts";
import { verbsOf } from "../reading/act.ts";
import { listEnd } from "../reading/noun-list.ts";
import { mayBeDone, WRONG } from "../reading/tails.ts";
import { withoutAny } from "../words/any-word.ts";
import { type ActRange, type Idiom, slice, TIME, trimmed } from "./idiom.ts";
import { orderFirst } from "./order-first.ts";

/** "Do not X until / before / unless Y" -> "Wait until Y, then X", "Make sure Y before you X". */
export function waitFor(
	text: string,
	tokens: readonly Token[],
	sub: Segment,
	verb: number,
	act: ActRange,
	sentenceEnd: number,
): Idiom[] {
	let end = sub.to;
	while (
		end < sentenceEnd &&
		normAt(tokens, end) !== ";" &&
		!(normAt(tokens, end) === "," && listEnd(tokens, end) === end)
	)
		end++;
	end = trimmed(tokens, Math.min(end, sentenceEnd));
	const clause = slice(text, tokens, sub.from + 1, end);
	if (
		/^(?:put|postpone|delay|defer|leave|save|wait|hold)$/.test(act.base) &&
		/\b(?:off|back|until)\b/.test(normAt(tokens, verb + 1) + normAt(tokens, sub.from)) &&
		!hasAux(tokens, sub.from + 1, end)
	)
		return [];
	if (
		/^(?:dismiss|ignore|interrupt|blame|judge|contradict|mock|ridicule|assume|guess|neglect|insult|belittle|disregard)$/.test(
			act.base,
		)
	)
		return [];
	if (!mayBeDone(act.base) || /^(?:or|and)$/.test(normAt(tokens, sub.from + 1))) return [];
	if (
		normAt(tokens, sub.from) === "till" &&
		/^(?:an?|the|your|each|every|another|one)$/.test(normAt(tokens, sub.from - 1))
	)
		return [];
	const object = act.object === undefined ? "" : `${act.object.replace(/^every /i, "the ")} `;
	const plain =
		`${verbsOf(text, tokens, act)} ${object}${slice(text, tokens, verb + 1, trimmed(tokens, sub.from))}`.trim();
	const definite = plain.replace(/^(\w+) an? /, "$1 the ");
	if (clause === "" || (/\b(?:it|them)$/.test(plain) && sub.opener === "unless")) return [];
	if (sub.opener === "before" || sub.opener === "after") {
		const first = baseOfGerund(normAt(tokens, sub.from + 1));
		if (
			sub.opener === "before" &&
			first !== undefined &&
			!/^(?:time|hours)$/.test(normAt(tokens, sub.from + 2)) &&
			!TIME.test(normAt(tokens, sub.from - 1))
		)
			return [
				{
					text: `${first} ${slice(text, tokens, sub.from + 2, end)}${end > sub.from + 2 ? " " : ""}before you ${plain}`.replace(
						/\s+/g,
						" ",
					),
					to: end,
					form: "act",
				},
			];
	}
	const bounding = /^(?:until|before|till|unless)$/.test(sub.opener);
	const first = bounding ? orderFirst(text, tokens, sub.from + 1, end, plain) : undefined;
	const ahead: Idiom[] =
		first === undefined || /\b(?:it|them)$/.test(plain) ? [] : [{ text: first, to: end, form: "act" }];
	const asked =
		ahead.length > 0 && first?.startsWith("ask ") === true && !/^(?:you|they|we)$/.test(normAt(tokens, sub.from + 1));
	if (/^(?:abandon|desert)$/.test(act.base) && /^(?:until|before|till)$/.test(sub.opener))
		return [
			{
				text: `stay at ${object}${slice(text, tokens, verb + 1, trimmed(tokens, sub.from))} until ${clause}`,
				to: end,
				form: "act",
			},
		];
	const timely = sub.opener === "until" || sub.opener === "before" || sub.opener === "till";
	if (
		timely &&
		sub.opener === "before" &&
		/^(?:do|does|did|has|have)$/.test(normAt(tokens, end - 1)) &&
		end - sub.from < 8
	)
		return [{ text: `let ${slice(text, tokens, sub.from + 1, end - 1)} ${plain} first`, to: end, form: "act" }];
	if (
		timely &&
		/^(?:it|they|them|he|she)\b/i.test(clause) &&
		hasVerb(tokens, sub.from + 1, end) &&
		!/\b(?:it|them)$/.test(plain)
	)
		return [...ahead, { text: `${withoutAny(plain)} only once ${clause}`, to: end, form: "act" }];
	if (timely && hasVerb(tokens, sub.from + 1, end)) {
		const waited: Idiom[] = [
			{ text: `wait until ${clause}, then ${withoutAny(definite)}`, to: end, form: "act" },
			{ text: `${withoutAny(plain)} only once ${clause}`, to: end, form: "act" },
		];
		return asked ? [...waited.slice(0, 1), ...ahead, ...waited.slice(1)] : [...ahead, ...waited];
	}
	if (sub.opener === "unless" && /^(?:there|absolutely|it|this|that|an?)\b/i.test(clause)) return ahead;
	if (sub.opener === "unless" && hasVerb(tokens, sub.from + 1, end))
		return asked
			? [{ text: `make sure ${clause} before you ${plain}`, to: end, form: "act" }, ...ahead]
			: [...ahead, { text: `make sure ${clause} before you ${plain}`, to: end, form: "act" }];
	if (
		sub.opener === "while" &&
		!WRONG.has(act.base) &&
		!/^(?:wear|touch|hold|have|stand|listen|use|smoke|operate|talk|speak|discuss|gossip|comment|joke|chat|complain|argue|laugh)$/.test(
			act.base,
		) &&
		isGerund(normAt(tokens, sub.from + 1)) &&
		!/^(?:identifying|claiming|pretending|knowing|hoping|expecting|representing|being|having|using|carrying|posing|acting|holding|driving|walking|riding|looking|staring|glancing|gazing|chatting|talking|typing|scrolling|texting|eating|chewing|phoning|watching|drinking|smoking|wearing|holding|standing|sitting|waiting|working|running|serving)$/.test(
			normAt(tokens, sub.from + 1),
		)
	)
		return [{ text: `finish ${clause} first, then ${definite}`, to: end, form: "act" }];
	return [];
}

/** True when the clause has an auxiliary: it is no mere time ("until the next shift"). */
function hasAux(tokens: readonly Token[], from: number, end: number): boolean {
	for (let i = from; i < end; i++)
		if (/^(?:is|are|has|have|was|were|can|will|does|do|you|they)$/.test(normAt(tokens, i))) return true;
	return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const norm = normAt(tokens, i);
		if (
			/^(?:is|are|has|have|was|were|can|will|does|do)$/.test(norm) ||
			(verbs.has(norm) &&
				i > from &&
				!/^(?:an?|the|your|their|every|each|no|next|last|same|of|this)$/.test(normAt(tokens, i - 1))) ||
			(norm.endsWith("s") && verbs.has(norm.slice(0, -1)) && i > from) ||
			(norm.endsWith("ed") && i > from)
		)
			return true;
	}
	return false;
}
