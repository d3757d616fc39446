import { customerNouns } from "../../words/people.ts";
import { baseOfGerund, gerundOf } from "../../words/verbs.ts";
import { type RuleParts, stated, told } from "../reading/rule-parts.ts";

const single = (parts: RuleParts): string => (parts.acts.length === 1 ? (parts.acts[0] ?? "") : "");

/** What is done with persons and things that are not fit for an act. */
const REJECTED: readonly [verbs: RegExp, instead: string][] = [
	[/^(?:accept|take|take in|receive)$/, "decline {x}"],
	[/^(?:use|operate|climb|wear|drive|ride|fit|work on|work with|stand on)$/, "take out of use {x}"],
	[
		/^(?:sell|serve|hand out|send out|give out|give|display|dispense|issue|put out|load|pack|ship|deliver|install|hang|offer|hand over)$/,
		"set aside {x}",
	],
];
const TURNED_AWAY = /^(?:serve|admit|treat|tattoo|board|let in|accept|see|massage|pierce|sell to)$/;

/** "accept a bag that is over 32 kilos or has no label" -> "decline any bag that is over 32 kilos or has no label". */
function rejected(parts: RuleParts): string[] {
	const said = `${single(parts)}${/^ (?:until|unless|before|without|except)/.test(parts.tail) ? "\n" : parts.tail}`;
	const [, verb = "", , thing = "", link = "", state = ""] =
		/^([a-z]+(?: (?:out|in|to|over|on|with))?) (?:(an?|any|the) )?((?:[\w-]+ ){0,3}?[\w-]+) (that|who|which) (.+? or .+)$/.exec(
			said,
		) ?? [];
	const [, carried = ""] =
		/^(?:let|allow|admit|permit) ((?:any(?:one|body)|people|a person|a customer|customers|visitors|spectators|fans) (?:with|carrying|wearing) .+?) (?:in|into|onto|through)(?: .+)?$/.exec(
			said,
		) ?? [];
	if (carried !== "") return [stated(parts, `turn away ${carried}`)];
	if (state === "" || /^(?:that|who|which)$/.test(thing)) return [];
	const all = `${/^any(?:one|body)$/.test(thing) ? thing : `any ${thing}`} ${link} ${state}`;
	if (link === "who" && TURNED_AWAY.test(verb)) return [stated(parts, `politely turn away ${all}`)];
	const row = REJECTED.find(([verbs]) => verbs.test(verb));
	return row === undefined || link === "who" ? [] : [stated(parts, row[1].replace("{x}", all))];
}

/** "accept gifts without declaring them" -> "declare gifts before they accept them". */
function firstThings(parts: RuleParts): string[] {
	const [, doing = "", , also = "", pronoun = ""] =
		/^ without (?:first )?(\w+ing)( (?:and|or) (\w+ing))? (it|them)(?: first| beforehand)?$/.exec(parts.tail) ?? [];
	const first = baseOfGerund(doing);
	const second = also === "" ? "" : baseOfGerund(also);
	const [, verb = "", object = ""] = /^([\w-]+(?: (?:out|in|up|on|away|over|off))?) (.+)$/.exec(single(parts)) ?? [];
	if (first === undefined || second === undefined || object === "") return [];
	const acts = second === "" ? first : `${first} and ${second}`;
	const spoken = /^(?:ask|tell|inform|warn|consult|notify|phone|call)$/.test(first);
	if (spoken) {
		const person = (object.match(/[\w-]+/g) ?? [])
			.filter((word) => customerNouns.has(word) && /s$|children|people/.test(word))
			.at(-1);
		return person === undefined || pronoun !== "them" || object.startsWith(person)
			? []
			: [stated(parts, `${acts} ${person} before ${told(parts)} ${verb} ${object.replace(person, "them")}`)];
	}
	const thing = object.replace(/^(?:an?|any) (?!\w+ (?:worth|that|which))/, (article) =>
		pronoun === "it" ? "the " : article === "any " ? "" : article,
	);
	return [stated(parts, `${acts} ${thing} before ${told(parts)} ${verb} ${pronoun}`)];
}

/** "argue with a passenger who refuses to pay, but note the details" -> "If a passenger refuses to pay, note the details". */
export function whoThen(parts: RuleParts): string[] {
	const [, who = "", state = ""] = / ((?:an?|the) [\w-]+(?: [\w-]+)?) who ([^,]+)$/.exec(single(parts)) ?? [];
	if (who === "" || parts.setting !== "" || parts.tail !== "" || /\b(?:not|never|they)\b/.test(parts.half)) return [];
	return [stated({ ...parts, setting: `If ${who} ${state}`, half: "" }, parts.half)];
}

/** "drive for more than four hours without a break" -> "take a break after at most four hours of driving". */
function breakTaken(parts: RuleParts): string[] {
	const [, verb = "", time = ""] = /^(\w+)(?: .+?)? for (?:more|longer) than (.+)$/.exec(single(parts)) ?? [];
	const [, rest = ""] = /^ without (?:taking |having )?(an? .*\bbreak\b.*)$/.exec(parts.tail) ?? [];
	return time === "" || rest === "" ? [] : [stated(parts, `take ${rest} after at most ${time} of ${gerundOf(verb)}`)];
}

/** "share exam questions with students before the exam" -> "keep exam questions confidential until the exam". */
function keptUntil(parts: RuleParts): string[] {
	const [, what = ""] =
		/^(?:share|disclose|release|reveal|announce|publish|leak) (.+?)(?: (?:to|with) .+)?$/.exec(single(parts)) ?? [];
	const [, when = ""] =
		/^ (?:before|until) ((?:the|an?|their|its) (?:(?!\b(?:has|have|is|are|can)\b).)+)$/.exec(parts.tail) ?? [];
	return what === "" || when === "" ? [] : [stated(parts, `keep ${what} confidential until ${when}`)];
}

/** "encourage customers to borrow more than they need" -> "advise customers to borrow only as much as they need". */
function asMuchAs(parts: RuleParts): string[] {
	const said = `${single(parts)}${parts.tail}`;
	const [, who = "", verb = "", thing = "", need = ""] =
		/^(?:encourage|urge|persuade|push|press|pressure|advise|tempt) (.+?) (?:to|into) (\w+) more ((?:\w+ )?)than (they .+)$/.exec(
			said,
		) ?? [];
	const base = baseOfGerund(verb) ?? verb;
	return need === ""
		? []
		: [stated(parts, `advise ${who} to ${base} only as ${thing === "" ? "much" : `many ${thing.trim()}`} as ${need}`)];
}

/** What is done with what is not fit, what comes first, and what a rule says of the person it speaks of. */
export const rejects = (parts: RuleParts): string[] => [
	...rejected(parts),
	...firstThings(parts),
	...breakTaken(parts),
	...keptUntil(parts),
	...asMuchAs(parts),
];
