import { baseOfGerund, verbs } from "../../words/verbs.ts";
import { type ActPart, type ActParts, pronounOf } from "../reading/act-parts.ts";
import { actWithout } from "./filler-fill.ts";

/** What is lacking, as a thing one can have: "the owner's consent". */
const HAD =
	/^(?:(?:the|an?|your|their|his|her|prior|written|explicit|express|clear|valid|signed|[\w-]+['’]s?) )*(?:[\w-]+ )?(?:consent|permission|approval|agreement|authorisation|authorization|order|orders|instruction|instructions|signature|receipt|prescription|appointment|invitation|ticket|label|licence|permit|certificate|document|documents|proof|reservation|booking|key|code|badge|pass)(?: .+)?$/i;
const WORN =
	/\b(?:gloves?|helmet|goggles|mask|vest|apron|hairnet|boots|harness|hard hat|shoe covers|overshoes|life jacket|seatbelt|guard|ear protection|tongs)s?\b/i;

/** Acts that no condition makes right. */
const CONDUCT =
	/^(?:criticise|criticize|blame|accuse|argue|quarrel|mock|insult|shout|yell|swear|lie|mislead|hide|ignore|gossip|complain|interrupt|threaten|rush|hurry|refuse|reject|guess|assume|forget|neglect|blame|judge|skip|hang|walk|be|become|stay|speculate)$/;

/** A further build for an act that waits for something: "without asking", "until it has cooled", "unless she agrees". */
function waiting(act: ActParts, part: ActPart, you: string): string[] {
	const rest = actWithout(act, part);
	const first = part.text.split(" ")[0]?.toLowerCase() ?? "";
	const base = baseOfGerund(first);
	switch (part.link) {
		case "without": {
			if (base !== undefined && verbs.has(base)) {
				const done = `${base}${part.text.slice(first.length)}`.replace(/\bfirst\b/, "").trim();
				return [`${done} first, then ${rest}`, `${rest} once ${you} have done so: ${done}`].slice(0, 1);
			}
			const what = part.text.replace(/^(?:any|even|one|a single) /, "");
			if (WORN.test(what)) return [`put on ${what} first, then ${rest}`, `${rest} only with ${what}`];
			if (HAD.test(what))
				return [
					`ask for ${what} first, then ${rest}`,
					`${rest} only with ${what}`,
					`wait for ${what} before ${you} ${rest}`,
				];
			return [`${rest} with ${what}`, `make sure ${you} have ${what} before ${you} ${rest}`];
		}
		case "until":
		case "before": {
			if (base !== undefined && verbs.has(base)) return [`first ${base}${part.text.slice(first.length)}, then ${rest}`];
			return / (?:has|have|is|are) /.test(` ${part.text} `)
				? [`once ${part.text}, ${rest}`, `check that ${part.text} before ${you} ${rest}`]
				: [];
		}
		case "unless":
			return / (?:has|have|is|are|can|\w+s) /.test(` ${part.text} `) &&
				!/^(?:asked|told|invited|necessary|otherwise)/.test(part.text)
				? [`check that ${part.text} before ${you} ${rest}`, `${rest} only if ${part.text}`]
				: [];
		default:
			return [];
	}
}

/** "dates that the carrier has not confirmed": what has not happened is waited for. */
export function unhappened(said: string, you: string): string[] {
	const [, verb = "", thing = "", who = "", has = "", done = ""] =
		/^([a-z]+) ((?:(?:an?|the|any|your) )?(?!(?:on|of|in|at|to|for|with|about|from) )[\w’'-]+(?: (?!(?:on|of|in|at|to|for|with|about|from) )[\w’'-]+){0,2}?) (?:that |which )?((?:the|an?|your|our|their) [\w-]+(?: (?!you\b)[\w-]+)?|you|they) (has|have) (?:not|never)(?: yet)? ([\w]+(?: yourself| themselves)?)$/i.exec(
			said,
		) ?? [];
	if (verb === "" || !verbs.has(verb)) return [];
	const it = pronounOf(thing);
	const plain = thing.replace(/^an? /, "the ").replace(/^any /, "");
	const part = done.replace(/ (?:yourself|themselves)$/, "");
	if (/^(?:you|they)$/.test(who))
		return [
			`${verb} only ${thing.replace(/^any /, "")} that ${you} have ${done}`,
			`make sure ${you} have ${part} ${plain} before ${you} ${verb} ${it}`,
		];
	return [
		`wait until ${who} ${has} ${done} ${plain} before ${you} ${verb} ${it}`,
		`${verb} only ${thing.replace(/^any /, "")} that ${who} ${has} ${done}`,
		`check ${plain} with ${who} before ${you} ${verb} ${it}`,
	];
}

/** Further builds for an act that is bound: the condition comes first. */
export function boundBuilds(act: ActParts, you: string): string[] {
	if (CONDUCT.test(act.verb)) return [];
	const part = act.parts.at(-1);
	return part === undefined || part.text === "" || / (?:or|nor|and) /.test(part.text) || act.parts.length > 3
		? []
		: waiting(act, part, you);
}
