import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { prepositions } from "../../words/words.ts";
import { type Act, verbsOf, words } from "../reading/act.ts";
import { article } from "../reading/circumstances.ts";
import { mayBeDone, WRONG } from "../reading/tails.ts";
import { withoutAny } from "../words/any-word.ts";
import { OPPOSITES } from "../words/opposites.ts";
import type { Turned } from "./whereabouts.ts";

const WEATHER: Readonly<Record<string, string>> = {
	"in strong wind": "in calm weather",
	"in strong winds": "in calm weather",
	"in high wind": "in calm weather",
	"in high winds": "in calm weather",
	"in bad weather": "in good weather",
	"in heavy rain": "in dry weather",
	"in the rain": "in dry weather",
	"in rain": "in dry weather",
	"in fog": "in clear weather",
	"in thick fog": "in clear weather",
	"in thunderstorms": "in calm weather",
	"in a thunderstorm": "in calm weather",
	"in the dark": "in daylight",
	"at night": "by day",
	"after dark": "in daylight",
	alone: "with a colleague",
	"on your own": "with a colleague",
	"on their own": "with a colleague",
	"in uniform": "in {your} own clothes",
	"in work clothes": "in {your} own clothes",
	"on duty": "off duty",
	"in anger": "when {you} are calm",
	"by hand": "with the right tool",
	"with bare hands": "with gloves",
	"with wet hands": "with dry hands",
	"from memory": "from {your} notes",
	"in a hurry": "with enough time",
};

/** One setting turned round: "during their shift" -> "before or after their shift". */
function turnedOne(said: string): string | undefined {
	const known = WEATHER[said];
	if (known !== undefined) return known;
	const without = /^without (?!\w+ing\b(?! (?:gear|equipment|boots|shoes)))(\w[\w' -]*)$/.exec(said);
	if (without !== null) return `with ${withoutAny(without[1] ?? "").replace(/^training$/, "the training")}`;
	const unfit = /^(in|with) (an? )?(\w+) (shoes|boots|gloves|hair|hands|clothes|clothing|sleeves|footwear|nails)$/.exec(
		said,
	);
	const fit = unfit?.[4] === "hair" ? "tied-back" : OPPOSITES.get(unfit?.[3] ?? "");
	if (unfit !== null && fit !== undefined)
		return `${unfit[1] ?? ""} ${unfit[2] === undefined ? "" : `${article(fit)} `}${fit} ${unfit[4] ?? ""}`;
	const state = /^(?:while|when) (.+ (?:is|are)) (\w+)$/.exec(said);
	const good = OPPOSITES.get(state?.[2] ?? "") ?? (state?.[2] === "open" ? "closed" : undefined);
	if (state !== null && good !== undefined) return `when ${state[1] ?? ""} ${good}`;
	const running = /^while it is (?:plugged in|switched on|running|on|in motion)$/.exec(said);
	if (running !== null) return "when it is switched off and unplugged";
	const far = /^within ((?:\d[\d.,]*|one|two|three|four|five|six|ten|twenty|fifty) \w+) of (.+)$/.exec(said);
	if (far !== null) return `at least ${far[1] ?? ""} from ${far[2] ?? ""}`;
	const over = /^(?:over|above|beside|next to|close to) ((?!\d)[\w’' -]+)$/.exec(said);
	if (over !== null) return `well away from ${over[1] ?? ""}`;
	const beyond = /^(?:beyond|outside) ((?:the|their|your|its) [\w’' -]+)$/.exec(said);
	if (beyond !== null) return `within ${beyond[1] ?? ""}`;
	const during = /^during (.+)$/.exec(said);
	if (during !== null) return `outside ${during[1] ?? ""}`;
	const before = /^in (?:front|sight|view) of (.+)$/.exec(said);
	if (before !== null) return `out of sight of ${before[1] ?? ""}`;
	const place = /^(?:in|at|on|near) ((?:the|a|an|your|their|any) .+)$/.exec(said);
	return place === null ? undefined : `away from ${(place[1] ?? "").replace(/^(?:any|an?) /, "the ")}`;
}

/** "train in uniform or during their shift" -> "train in their own clothes and outside their shift": each of several settings turned round. */
export function otherSettings(text: string, tokens: readonly Token[], act: Act, your: string): Turned | undefined {
	if (
		act.verb < 0 ||
		act.object !== undefined ||
		!mayBeDone(act.base) ||
		(WRONG.has(act.base) && !/^(?:eat|drink|smoke|vape|sleep|chat|go|run|take|accept|leave)$/.test(act.base))
	)
		return undefined;
	let limit = act.verb + 1;
	while (limit < tokens.length && !/^[.;:!?—–]$/.test(normAt(tokens, limit))) limit++;
	let or = act.verb + 2;
	while (
		or < limit &&
		!(
			/^(?:or|nor)$/.test(normAt(tokens, or)) &&
			(prepositions.has(normAt(tokens, or + 1)) || /^(?:without|alone|while|when)$/.test(normAt(tokens, or + 1)))
		)
	)
		or++;
	if (or >= limit - 1) return undefined;
	const starts: number[] = [];
	let i = or - 1;
	while (
		i > act.verb &&
		!(prepositions.has(normAt(tokens, i)) || normAt(tokens, i) === "without" || normAt(tokens, i) === "alone")
	)
		i--;
	if (i <= act.verb) return undefined;
	starts.push(i);
	while (normAt(tokens, (starts[0] ?? 0) - 1) === ",") {
		let k = (starts[0] ?? 0) - 2;
		while (k > act.verb && !(prepositions.has(normAt(tokens, k)) || /^(?:without|alone)$/.test(normAt(tokens, k)))) k--;
		if (k <= act.verb) break;
		starts.unshift(k);
	}
	starts.push(or + 1);
	const turned: string[] = [];
	for (const [k, from] of starts.entries()) {
		let to = starts[k + 1] ?? limit;
		while (to > from && (tokens[to - 1]?.kind === "punctuation" || /^(?:or|nor)$/.test(normAt(tokens, to - 1)))) to--;
		const one = turnedOne(words(text, tokens, from, to));
		if (one === undefined || to - from > 7) return undefined;
		turned.push(one);
	}
	const you = your === "your" ? "you" : your === "our" ? "we" : "they";
	const said = `${turned.slice(0, -1).join(", ")} and ${turned.at(-1) ?? ""}`
		.replaceAll("{your}", your)
		.replaceAll("{you}", you);
	const head = words(text, tokens, act.verb + 1, starts[0] ?? act.verb + 1);
	if (/\b(?:that|whether|who|what|how)\b|,/.test(head)) return undefined;
	return {
		text: `${verbsOf(text, tokens, act)} ${head} only ${said}`.replace(/\s+/g, " "),
		to: limit,
		rank: -2,
		leave: true,
	};
}
