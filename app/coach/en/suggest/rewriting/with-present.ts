import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { isGerund } from "../../words/verbs.ts";
import { type Act, words } from "../reading/act.ts";
import { limitOf } from "../reading/place.ts";
import { mayBeDone } from "../reading/tails.ts";
import type { Turned } from "./whereabouts.ts";

const THERE = /^(?:present|there|beside|with|in|as|nearby|watching|on|at)$/;
const DONE =
	/^(?:test|tests|check|checks|inspection|assessment|briefing|search|consultation|examination|training|induction|survey|count|rehearsal|review|interview)$/;

/** "examine a child without a parent present" -> "have a parent present when you examine a child"; "without a patch test 48 hours beforehand" -> "do a patch test 48 hours before you ...". */
export function withPresent(text: string, tokens: readonly Token[], act: Act): Turned[] {
	if (act.verb < 0 || !(mayBeDone(act.base) || act.base === "be")) return [];
	const limit = limitOf(tokens, act.verb + 1);
	let without = act.verb + 1;
	while (without < limit && normAt(tokens, without) !== "without") without++;
	if (without >= limit - 1) return [];
	let end = without + 1;
	while (
		end < limit &&
		tokens[end]?.kind === "word" &&
		!THERE.test(normAt(tokens, end)) &&
		!/^(?:at|beforehand|first|unless|when|while|if|until)$/.test(normAt(tokens, end))
	)
		end++;
	const who = words(text, tokens, without + 1, end)
		.replace(/^any /, "a ")
		.replace(/^(?:the )?presence of /, "");
	if (who === "") return [];
	const object = act.object === undefined ? "" : `${act.object} `;
	const plain = `${act.base} ${object}${words(text, tokens, act.verb + 1, without)}`.trim().replace(/\bany /g, "");
	const head = normAt(tokens, end - 1);
	const person =
		!isGerund(normAt(tokens, without + 1)) &&
		(customerNouns.has(head) ||
			staffNouns.has(head) ||
			/^(?:chaperone|witness|interpreter|escort|lookout|banksman|spotter|adult)$/.test(head)) &&
		(!/ (?:of|from|by) /.test(who) || /\bmember of\b/.test(who));
	const rest = words(text, tokens, end, limit);
	if (
		person &&
		!/['’]/.test(who) &&
		(rest === "" ||
			/^(?:present|there|beside you|with (?:you|them)|in the room|as an? \w+|nearby|watching|on site|at (?:hand|your side))$/.test(
				rest,
			))
	) {
		if (/^(?:start|begin|leave|go|open)$/.test(act.base) && rest === "") return [];
		const how =
			rest === "" || rest === "there"
				? /^(?:work|be|stay|go|travel|drive)$/.test(act.base)
					? "with you"
					: "present"
				: rest;
		return [
			{ text: `have ${who} ${how} when you ${plain}`, to: limit, rank: -1 },
			{ text: `${plain} only with ${who} ${how === "with you" ? "" : how}`.trim(), to: limit, rank: -0.5, leave: true },
		];
	}
	const time =
		/^(?:at least )?((?:\d+|an?|one|two|three|four|five|six|twelve|twenty-four|forty-eight) (?:minutes?|hours?|days?|weeks?)) (?:beforehand|before|in advance|earlier)$/.exec(
			rest,
		);
	if (DONE.test(head) && time !== null) {
		const span = `${/^at least/.test(rest) ? "at least " : ""}${time[1] ?? ""}`;
		return [
			{ text: `do ${who} ${span} before you ${plain}`, to: limit, rank: -1 },
			{ text: `${plain} only after ${who} ${span} earlier`, to: limit, rank: 0.5, leave: true },
		];
	}
	return [];
}

/** "keep a client waiting in reception for more than ten minutes" -> "see the client within ten minutes of their arrival in reception". */
export function seenWithin(text: string, tokens: readonly Token[], act: Act): Turned[] {
	if (!/^(?:keep|leave|make|let)$/.test(act.base)) return [];
	const limit = limitOf(tokens, act.verb + 1);
	const said = `${act.object ?? ""} ${words(text, tokens, act.verb + 1, limit)}`.trim();
	const match =
		/^(?!(?:an?|the|your|their|our) (?:queue|queueing|standing|waiting) )(.+?) (?:wait(?:ing)?|queu(?:e|ing)|standing)( (?:in|at|on|outside|by) .+?)? (?:for )?(?:more|longer) than ((?:\d+|an?|half an|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty-five|sixty) (?:seconds?|minutes?|hours?|days?|weeks?))$/.exec(
			said,
		);
	if (match !== null) {
		const [, whom = "", where = "", span = ""] = match;
		const who = whom.replace(/^(?:an?|any) /, "every ");
		return [
			{ text: `see ${who}${where} within ${span}`, to: limit, rank: -2 },
			{ text: `attend to ${who}${where} within ${span}`, to: limit, rank: -1 },
		];
	}
	const hold = /^(.+?) on hold (?:for )?(?:more|longer) than (.+)$/.exec(said);
	if (hold === null) return [];
	const who = (hold[1] ?? "").replace(/^(?:an?|any) /, "every ");
	return [
		{ text: `come back to ${who} on hold within ${hold[2] ?? ""}`, to: limit, rank: -2 },
		{ text: `keep ${who} on hold for ${hold[2] ?? ""} at most`, to: limit, rank: -1 },
	];
}
