import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment, SUB } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { baseOfGerund, isGerund } from "../../words/verbs.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";
import { definite } from "../reading/ban.ts";

/** Something that stands for an act together with its "while". */
interface Meanwhile {
	text: string;
	to: number;
}

const IDLE =
	/^(?:chat|talk|stand|sit|gossip|clean|tidy|count|eat|drink|phone|read|joke|sort|restock|lounge|lean|text|work|walk|look|check|play|discuss|do|use|watch|browse)$/;

/** What is done in a room once those it serves have left it. */
const OUT_OF_THE_WAY =
	/^(?:refill|clean|repair|paint|spray|vacuum|hoover|mop|change|restock|replace|inspect|search|mow|drill|polish|strip|empty|install|fit|air|disinfect|dust|tidy|sweep|test|service)$/;

const MOVING =
	/^(?:start|move|lower|raise|operate|switch|turn|reverse|close|drive|lift|activate|shut|run|tip|swing|drop|fell)$/;

/** "while somebody is under the car": where the thing begins that people must be clear of, or 0. */
function clearOf(tokens: readonly Token[], first: number): number {
	let be = first;
	while (be < first + 3 && !/^(?:is|are)$/.test(normAt(tokens, be))) be++;
	const who = normAt(tokens, be - 1);
	const somebody =
		/^(?:somebody|someone|anybody|anyone|person|people|colleague|colleagues|worker|workers)$/.test(who) ||
		customerNouns.has(who);
	const at = /^(?:standing|working|sitting|walking|kneeling|lying)$/.test(normAt(tokens, be + 1)) ? be + 2 : be + 1;
	return somebody &&
		/^(?:under|underneath|beneath|behind|between|near|in|inside|below)$/.test(normAt(tokens, at)) &&
		/^(?:the|an?|its|their|your)$/.test(normAt(tokens, at + 1))
		? at + 1
		: 0;
}

/** "chat while customers are waiting" -> "serve waiting customers first"; "keep guests waiting while you finish a call" -> "see to guests first, then finish the call". */
export function meanwhile(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	act: Act,
): Meanwhile | undefined {
	const early = list.find(
		(one) => one.scope === SUB && one.from >= act.to && one.from <= act.to + 1 && one.opener === "before",
	);
	if (early !== undefined && /^(?:eat|drink|smoke|vape|chew)$/.test(act.base)) {
		const end = trimmedEnd(tokens, early.to);
		const plain =
			end - early.from < 6 &&
			!tokens.slice(early.from + 1, end).some((token) => /^(?:you|they|is|are|has|have|\w+ing)$/.test(token.norm));
		if (plain)
			return {
				text: `${act.base} ${words(text, tokens, act.verb + 1, act.to)} after ${words(text, tokens, early.from + 1, end)}`,
				to: end,
			};
	}
	const sub = list.find(
		(one) => one.scope === SUB && one.from >= act.verb && one.to > act.to - 1 && /^(?:while|when)$/.test(one.opener),
	);
	if (sub === undefined || act.verb < 0) return undefined;
	const to = trimmedEnd(tokens, sub.to);
	const first = sub.from + 1;
	const subject = normAt(tokens, first) === "you" || normAt(tokens, first) === "they";
	if (
		/^(?:keep|leave|make)$/.test(act.base) &&
		words(text, tokens, act.verb, act.to).match(/\b(?:waiting|wait)\b/) !== null
	) {
		const verb = subject ? first + 1 : first;
		const base = isGerund(normAt(tokens, verb))
			? baseOfGerund(normAt(tokens, verb))
			: subject
				? normAt(tokens, verb)
				: undefined;
		if (base === undefined || base === "are") return undefined;
		const who = act.object ?? words(text, tokens, act.verb + 1, act.to).replace(/ (?:waiting|wait)\b.*$/, "");
		const where = words(text, tokens, act.verb + 1, Math.min(act.to, sub.from)).replace(/^.*\b(?:waiting|wait) ?/, "");
		return {
			text: `see to ${definite(who)} ${where} first, then ${base} ${words(text, tokens, verb + 1, to).replace(/^an? /, "the ")}`.replace(
				/\s+/g,
				" ",
			),
			to,
		};
	}
	const clear = clearOf(tokens, first);
	if (clear > 0 && MOVING.test(act.base) && act.object === undefined)
		return {
			text: `make sure everyone is clear of ${words(text, tokens, clear, to)} before you ${words(text, tokens, act.verb, sub.from)}`,
			to,
		};
	let person = first;
	while (person < first + 3 && !customerNouns.has(normAt(tokens, person))) person++;
	if (!customerNouns.has(normAt(tokens, person)) || !/^(?:is|are)$/.test(normAt(tokens, person + 1))) return undefined;
	const who = words(text, tokens, first, person + 1);
	const doing = normAt(tokens, person + 2);
	if (/^(?:waiting|queuing|queueing)$/.test(doing) && IDLE.test(act.base)) {
		const plain = who.replace(/^(?:an?|any|the|other) /, "");
		return { text: /s$/.test(plain) ? `serve waiting ${plain} first` : `serve the waiting ${plain} first`, to };
	}
	if (/^(?:in|inside|at|on)$/.test(doing) && OUT_OF_THE_WAY.test(act.base) && sub.opener === "while" && to - person < 8)
		return {
			text: `${act.base} ${act.object ?? words(text, tokens, act.verb + 1, sub.from)} only when ${who} ${normAt(tokens, person + 1)} ${doing === "in" || doing === "inside" ? "out of" : doing === "on" ? "off" : "away from"} ${words(text, tokens, person + 3, to)}`,
			to,
		};
	if (
		/^(?:speaking|talking|explaining)$/.test(doing) &&
		/^(?:look|stare|glance|check|read|scroll|watch)$/.test(act.base)
	)
		return { text: `look at ${definite(who)} while they are ${words(text, tokens, person + 2, to)}`, to };
	return undefined;
}
