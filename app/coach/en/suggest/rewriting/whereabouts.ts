import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { prepositions, set } from "../../words/words.ts";
import { type Act, words } from "../reading/act.ts";
import { definite, together } from "../reading/ban.ts";
import { limitOf } from "../reading/place.ts";

/** What may stand in place of an act, the index after the last token it stands for, and its rank. */
export interface Turned {
	text: string;
	to: number;
	rank: number;
	/** The act is right within bounds, and no duty. */
	leave?: boolean;
}

const LAID = set("leave put place store keep lay stand stack hang pile drop set rest display position throw dump");
const SAID = set("discuss talk speak chat mention read argue phone call make take");
const CONSUMED = set("eat drink smoke vape consume chew rest sleep sit");
const SENSE: Readonly<Record<string, string>> = {
	reach: "out of reach of",
	touch: "out of reach of",
	grab: "out of reach of",
	take: "out of reach of",
	access: "out of reach of",
	get: "out of reach of",
	find: "out of reach of",
	see: "out of sight of",
	read: "out of sight of",
	watch: "out of sight of",
	notice: "out of sight of",
	hear: "out of earshot of",
	overhear: "out of earshot of",
	listen: "out of earshot of",
};
const IN_THE_WAY = /^(?:block|cover|obstruct|hide|endanger|disturb|bother|delay)s?$/;

/** "leave tools where children can reach them" -> "keep tools out of reach of children"; "park where you block the gate" -> "park clear of the gate". */
export function outOfReach(text: string, tokens: readonly Token[], act: Act): Turned | undefined {
	if (act.verb < 0) return undefined;
	const limit = limitOf(tokens, act.verb + 1);
	let where = act.verb + 1;
	while (where < limit && normAt(tokens, where) !== "where") where++;
	if (where >= limit - 2) return undefined;
	let modal = where + 1;
	while (modal < limit && !/^(?:can|could|might|may|would|will|are|is)$/.test(normAt(tokens, modal))) modal++;
	const verb =
		/^(?:be)$/.test(normAt(tokens, modal + 1)) && normAt(tokens, modal + 2) === "able" ? modal + 4 : modal + 1;
	const base = normAt(tokens, verb);
	let end = where;
	if (/^(?:lying|around|about|standing|unattended)$/.test(normAt(tokens, end - 1))) end--;
	const before = words(text, tokens, act.verb + 1, end);
	const blocked = tokens.findIndex((token, i) => i > where && i < limit && IN_THE_WAY.test(token.norm));
	if (blocked > 0 && blocked - where < 5) {
		const what = words(text, tokens, blocked + 1, limit);
		if (what === "" || / (?:or|and) \w+ (?:the|your)/.test(what)) return undefined;
		const verbOf = act.base === "leave" ? "put" : act.base;
		const own = act.object ?? before;
		return { text: `${verbOf} ${definite(own)} clear of ${together(what)}`.replace(/\s+/g, " "), to: limit, rank: -2 };
	}
	if (modal >= limit) return undefined;
	const away = SENSE[base];
	const who = together(
		words(text, tokens, where + 1, modal).replace(/^(?:any|other) (?=\w+s\b)/, (said) => (said === "any " ? "" : said)),
	);
	if (away === undefined || who === "" || /^(?:it|they|you|we|he|she)$/.test(who)) return undefined;
	const plain = before.replace(/ (?:in|at) (?:any |an |the |a )?(?:areas?|places?|rooms?|spots?|positions?)$/, "");
	const object = act.object ?? plain;
	if (LAID.has(act.base)) {
		if (object === "" || object.split(" ").some((word) => prepositions.has(word) && !/^(?:of|for|with)$/.test(word)))
			return undefined;
		const beside = / or (?:next to|near|beside|close to|by) (.+)$/.exec(words(text, tokens, verb, limit))?.[1];
		return {
			text: `keep ${together(definite(object))} ${away} ${who}${beside === undefined ? "" : ` and away from ${beside}`}`,
			to: limit,
			rank: -2,
		};
	}
	if (SAID.has(act.base) && away.endsWith("earshot of"))
		return { text: `${act.base} ${plain} ${away} ${who}`, to: limit, rank: -2 };
	if (CONSUMED.has(act.base)) {
		const own = /\bfood or drinks?\b/.test(plain) ? "eat and drink" : `${act.base} ${together(plain)}`;
		const first = act.first === undefined ? "" : `${together(words(text, tokens, act.first, act.verb))} `;
		return {
			text: `${first}${own} ${away} ${who}`.replace(/\s+/g, " ").replace(/\bor\b/, "and"),
			to: limit,
			rank: -2,
			leave: false,
		};
	}
	return undefined;
}

const AT = set(
	"poolside checkout checkouts counter desk post till reception gate door bar stove cooker hob switchboard machine bedside helm controls entrance barrier stall stand window pass exit queue front",
);
const ON = set("premises platform ward floor site bridge deck stage bus train coach ship grounds");
const IN = set(
	"cab kitchen room building vehicle van car classroom hall office lift ambulance laboratory lab salon shop store area workplace cell nursery changing-room dining-room theatre cinema playground park warehouse workshop garage pool water",
);
const HELD =
	/\b(?:keys?|badge|badges|card|cards|tablet|tablets|laptop|laptops|equipment|tools|tool|radio|radios|documents?|files?|cash|money|uniform|stock|goods|samples?)\b/;

/** "leave the checkout while a customer is being served" -> "stay at the checkout while ..."; "leave the premises with keys" -> "hand in keys before you leave the premises". */
export function stayAt(text: string, tokens: readonly Token[], act: Act): Turned[] {
	if (!/^(?:leave|abandon|desert|quit)$/.test(act.base) || act.object !== undefined) return [];
	let i = act.verb + 1;
	if (!/^(?:the|your|their|our|his|her|a|an|any)$/.test(normAt(tokens, i))) return [];
	i++;
	let end = i;
	while (
		end < act.to &&
		tokens[end]?.kind === "word" &&
		!prepositions.has(normAt(tokens, end)) &&
		!/^(?:while|when|unless|until|before|if|open|unlocked|unattended|or|and|to)$/.test(normAt(tokens, end))
	)
		end++;
	const noun = normAt(tokens, end - 1);
	const link = AT.has(noun) ? "at" : ON.has(noun) ? "on" : IN.has(noun) ? "in" : undefined;
	if (link === undefined || end === i - 1 || end - i > 3) return [];
	const place = definite(words(text, tokens, act.verb + 1, end));
	const next = normAt(tokens, end);
	if (/^(?:open|unlocked|unattended|or|and|to|in|without|dirty|untidy|empty|by|through)$/.test(next)) return [];
	if (next === "with") {
		const held = words(text, tokens, end + 1, act.to);
		const stop = act.to;
		if (!HELD.test(held)) return [];
		const thing = held.replace(/^(?:an?|any) /, "the ").replace(/ (?:still|on|in) .*$/, "");
		return [
			{ text: `hand in ${thing} before you leave ${place}`, to: stop, rank: -1 },
			{ text: `leave ${thing} behind when you leave ${place}`, to: stop, rank: 0.5 },
		];
	}
	if (/^(?:before|until|unless|after|if)$/.test(next)) return [];
	const rest = words(text, tokens, end, act.to);
	if (/\b(?:without|until|unless|before)\b/.test(rest)) return [];
	const short = next === "" || tokens[end]?.kind === "punctuation";
	return [
		{ text: `stay ${link} ${place} ${rest}`.trim(), to: act.to, rank: -1 },
		{
			text: `ask a colleague to take over before you leave ${place} ${rest}`.trim(),
			to: act.to,
			rank: short || /^(?:during|on duty)/.test(rest) ? 0.5 : 12,
		},
	];
}
