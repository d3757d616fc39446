import { baseOfParticiple, gerundOf, verbs } from "../../words/verbs.ts";
import { them } from "../reading/ban.ts";

/** One way to say the same in another build; `you` is the one who acts, `may` is true where a modal stands before. */
interface Turning {
	/** A word that the wording must hold, to pass over the rest quickly. */
	hint: string;
	turn: (said: string, you: string) => readonly (string | undefined)[];
}

const CONSENT =
	/^(?:(?:the|their|your|his|her|a|an|prior|written|express|explicit|[\w-]+['’]s?|[\w-]+) )*(?:consent|permission|approval|agreement|authorisation|authorization|instructions?|go-ahead|sign-off)\b/;
const WORN =
	/^(?:a |an |the |your |their |full |clean |fresh |protective |safety |disposable |heat-resistant |insulated )*(?:hard hats?|helmets?|gloves|goggles|glasses|masks?|boots|aprons?|harness(?:es)?|ear protection|ear defenders|gloves or tongs|hair ?nets?|beard nets?|high-visibility vests?|vests?|clothing|equipment|shoes)$/;
const SHOWN = /^(?:let|admit|serve|hand|give|issue|release|refund|return|sell|exchange|rent|discharge|allow|dispense)$/;
const KNOWN_BEFORE = /^(?:keep|leave|stay|wait|be|let|hold|make|stop|come|give|remain|finish)$/;

/** The third person of what somebody is or has, in the past: "the item has been checked". */
const HAPPENED = /\b(?:has|have|is|are)\b/;

const MANY = /(?:[^s]s| and .+|\b(?:people|children|feet|police|staff))$/;
/** Who cannot be left outside like a thing. */
const LIVING =
	/\b(?:children|child|people|staff|visitors?|guests?|customers?|patients?|pupils?|students?|members?|parents?|passengers?|residents?|colleagues?|strangers?|bab(?:y|ies)|toddlers?)$/;

/** A point of time, and no clause. */
const MOMENT =
	/^(?:the|an?) [\w-]+(?: (?!\w+(?:s|ed)$|can |will )[\w-]+)?$|^(?:the |an? )?(?:[\w-]+ ){0,2}(?:time|hour|date|noon|midnight|end|start|day|week|morning|evening|break|meeting|shift|\d[\d:.]*)(?: [ap]\.?m\.?)?$/;

/** A verb and all behind it as a gerund: "telling your colleague". */
function asGerund(act: string): string | undefined {
	const at = act.search(/ /);
	const verb = at < 0 ? act : act.slice(0, at);
	if (!verbs.has(verb) || KNOWN_BEFORE.test(verb)) return undefined;
	const rest = at < 0 ? "" : act.slice(at);
	if (
		/(?: and|,| or) (?:then )?\w+/.test(rest) &&
		rest.split(/ and | or |, /).some((part) => verbs.has(part.split(" ")[0] ?? ""))
	)
		return undefined;
	return `${gerundOf(verb)}${rest}`;
}

/** "them" after the act it stands for came first: "tell them before you record calls". */
const vague = (act: string): boolean => /\b(?:it|them|him|her|this|that)\b/.test(act);

const TURNINGS: readonly Turning[] = [
	{
		hint: "wait until ",
		turn: (said, you) => {
			const match = /^wait until (.+?), then (.+)$/.exec(said);
			const [, when = "", act = ""] = match ?? [];
			if (act === "") return [];
			return [
				HAPPENED.test(when) && !/^(?:they|it|you|we) /.test(when)
					? `make sure ${when} before ${you} ${act}`
					: undefined,
				/ and | or /.test(act)
					? undefined
					: MOMENT.test(when) && !HAPPENED.test(when)
						? `${act} only after ${when}`
						: `${act} only once ${when}`,
			];
		},
	},
	{
		hint: " once ",
		turn: (said) => {
			const match = /^(.+?)(?: only)? once (.+)$/.exec(said);
			const [, act = "", when = ""] = match ?? [];
			return act === "" || /, | until /.test(act) || !HAPPENED.test(when) ? [] : [`wait until ${when}, then ${act}`];
		},
	},
	{
		hint: " before ",
		turn: (said) => {
			const heard = /^let (.+?) finish before (?:you|they|we) (\w+)$/.exec(said);
			if (heard !== null)
				return [
					`wait until ${heard[1]} ${/s$|people$|children$/.test(heard[1] ?? "") ? "have" : "has"} finished, then ${heard[2]}`,
				];
			const match = /^(.+?) before (?:you|they|we) (\w+(?: .+)?)$/.exec(said);
			const [, first = "", act = ""] = match ?? [];
			if (act === "" || /, /.test(act) || / before | when | once /.test(first)) return [];
			const sure = /^make sure (.+)$/.exec(first);
			if (sure !== null) return [`${act} only once ${sure[1]}`];
			const doing = asGerund(first.replace(/ first$/, ""));
			if (doing === undefined || (vague(act) && !vague(first))) return [];
			return [`${act} only after ${doing}`];
		},
	},
	{
		hint: " only with ",
		turn: (said, you) => {
			const match = /^(\w+)( .+?)? only with (.+)$/.exec(said);
			const [, verb = "", object = "", means = ""] = match ?? [];
			if (
				verb === "" ||
				!(verbs.has(verb) || /^(?:colour|color|dye|perm|tint|bleach)$/.test(verb)) ||
				means === "respect" ||
				/, | and | unless | if /.test(means) ||
				vague(`${object} `)
			)
				return [];
			const act = `${verb}${object}`;
			if (WORN.test(means)) return [`put on ${means} before ${you} ${act}`];
			if (CONSENT.test(means)) return [`get ${means} before ${you} ${act}`];
			if (/^(?:share|discuss|speak|talk|meet|work|deal|leave)$/.test(verb) && !CONSENT.test(means)) return [];
			const placed = /^(.+?) ((?:in|on|at|inside) (?:the|an?|any) .+)$/.exec(means);
			if (placed !== null && WORN.test(placed[1] ?? ""))
				return [`put on ${placed[1]} before ${you} ${act} ${placed[2]}`];
			if (SHOWN.test(verb)) return [`ask for ${means} before ${you} ${act}`];
			if (/\b(?:test|check|inspection|consultation)$/.test(means)) return [`do ${means} before ${you} ${act}`];
			if (/\b(?:licence|license|certificate|training|permit|qualification|insurance)$/.test(means))
				return [`make sure ${you} have ${means} before ${you} ${act}`];
			return [`make sure ${you} have ${means} before ${you} ${act}`];
		},
	},
	{
		hint: " at most ",
		turn: (said) => {
			const match =
				/^(.+?) at most (\w+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|kilos?|kg|metres?|cm|people|persons|items))$/.exec(
					said,
				);
			return match === null ? [] : [`${match[1]} ${match[2]} or less`];
		},
	},
	{
		hint: " have ",
		turn: (said, you) => {
			const [, verb = "", object = "", done = ""] =
				/^(\w+) only (\w+) (?:that )?(?:you|they|we) have (\w+)$/.exec(said) ?? [];
			const first = baseOfParticiple(done);
			return first === undefined ? [] : [`${first} ${object} before ${you} ${verb} ${them(object)}`];
		},
	},
	{
		hint: ".m.",
		turn: (said) => {
			const [, act = "", link = "", time = ""] = /^(\w+.*?) (before|after) (\d[\d:.]* [ap]\.m\.)$/.exec(said) ?? [];
			const doing = act === "" || / only /.test(act) ? undefined : asGerund(act);
			if (doing === undefined) return [];
			return link === "before"
				? [`finish ${doing} by ${time}`]
				: [`wait until ${time} to ${act}`, `start ${doing} after ${time}`];
		},
	},
	{
		hint: " only to ",
		turn: (said, you) => {
			const match = /^(\w+ .+?) only to ((?:an? |the )?[\w -]+?) who (.+)$/.exec(said);
			const [, act = "", who = "", state = ""] = match ?? [];
			return act === "" || vague(act)
				? []
				: [`make sure ${who.replace(/^an? /, "the ")} ${state} before ${you} ${act}`];
		},
	},
	{
		hint: " only if ",
		turn: (said, you) => {
			const match = /^(.+?) only if (.+)$/.exec(said);
			return match === null || vague(match[1] ?? "") ? [] : [`make sure ${match[2]} before ${you} ${match[1]}`];
		},
	},
	{
		hint: " only after ",
		turn: (said, you) => {
			const match = /^(\w+(?: .+?)?) only after (training|.+ training)$/.exec(said);
			const done =
				/^(\w+(?: .+?)?) only after (an? (?:\w+ ){0,2}(?:test|check|inspection|rinse|wash|trial|test ride|test drive|count|rehearsal))$/.exec(
					said,
				);
			if (done !== null && !/\bcheck\b/.test(done[1] ?? "")) return [`do ${done[2]} before ${you} ${done[1]}`];
			return match === null ? [] : [`complete ${match[2]} before ${you} ${match[1]}`];
		},
	},
	{
		hint: "ask for ",
		turn: (said) => {
			const match = /^ask for (.+?) before (?:you|they|we) (\w+)( .+)?$/.exec(said);
			const [, means = "", verb = "", object = ""] = match ?? [];
			return verb === "" ? [] : [`${verb}${object} only with ${means}`];
		},
	},
	{
		hint: "ask ",
		turn: (said) => {
			const match = /^ask (a colleague|(?:the|your|their|a|another) [\w ]+?) to (\w+)( .+)?$/.exec(said);
			const [, other = "", verb = "", object = ""] = match ?? [];
			return !verbs.has(verb) || verb === "take" || verb === "join" || object === ""
				? []
				: [`leave ${gerundOf(verb)}${object} to ${other}`];
		},
	},
	{
		hint: "leave ",
		turn: (said) => {
			const match = /^leave (\w+)ing( .+) to ((?:an?|the|your|their|trained|permanent|senior|qualified) .+)$/.exec(
				said,
			);
			if (match === null) return [];
			const verb = [...verbs].find((one) => gerundOf(one) === `${match[1]}ing`);
			return verb === undefined ? [] : [`ask ${match[3]} to ${verb}${match[2]}`];
		},
	},
	{
		hint: " or ask a colleague to take over",
		turn: (said, you) => {
			const match = /^stay (?:with|at|in|by) (.+?) or ask a colleague to take over(.*)$/.exec(said);
			return match === null ? [] : [`ask a colleague to take over before ${you} leave ${match[1]}${match[2]}`];
		},
	},
	{
		hint: " in private",
		turn: (said) => {
			const match = /^((?:discuss|talk|speak|mention|share) .+) in private(.*)$/.exec(said);
			return match === null ? [] : [`${match[1]} where nobody else can hear${match[2]}`];
		},
	},
	{
		hint: "keep ",
		turn: (said, you) => {
			const out =
				/^keep ((?:the|your|their|an?|private|personal|hot|open|dirty|raw|loose)? ?[\w' -]+?) (out of|off|away from) ((?:the|a|an|any|your|their|our|every|all|[\w'’]+['’]s?) [\w'’ -]+)$/.exec(
					said,
				);
			if (out !== null) {
				const [, thing = "", link = "", place = ""] = out;
				if (
					/^(?:your|their|the) (?:hands|voice|distance|feet)|^(?:remarks|opinions|contact|an? hand)\b/.test(thing) ||
					/ (?:with|at|that|while|when|during|after|before|for) /.test(place)
				)
					return [];
				const many = MANY.test(thing) ? "are" : "is";
				if (/\b(?:people|everyone|everybody|everyone else)$/.test(thing)) return [];
				if (link === "out of" && /^(?:the )?reach\b/.test(place)) return [];
				if (link === "out of" && LIVING.test(thing))
					return [`make sure ${thing} ${many === "are" ? "stay" : "stays"} out of ${place}`];
				if (link === "out of")
					return [
						`leave ${thing} outside ${place}`,
						`make sure ${thing} ${many === "are" ? "stay" : "stays"} out of ${place}`,
					];
				return [`make sure ${thing} ${many === "are" ? "stay" : "stays"} ${link} ${place}`];
			}
			const state =
				/^keep ((?:the |your |their |an? |every |all )?[\w'’ -]+?) (clear|closed|locked|tidy|clean|staffed|dry|covered|open|in place|switched on|switched off|smoke-free|free|labelled|visible|upright)((?: (?:in|on|at|of|during|while|when|until) .+)?)$/.exec(
					said,
				);
			if (state !== null) {
				const [, thing = "", how = "", rest = ""] = state;
				const many = MANY.test(thing);
				return [`make sure ${thing} ${many ? "stay" : "stays"} ${how}${rest}`];
			}
			const secret = /^keep (.+?) (?:confidential|to yourself|to themselves)$/.exec(said);
			if (
				secret !== null &&
				!/, |^(?:your|their|our) |\b(?:remarks|passwords?|logins?|keys?|pins?|codes?|prescriptions?|opinions?|room number)\b/.test(
					secret[1] ?? "",
				)
			)
				return [`share ${secret[1]} only with those who need it for their work`];
			if (secret !== null && said.endsWith("confidential"))
				return [`keep ${secret[1]} to ${you === "you" ? "yourself" : you === "we" ? "ourselves" : "themselves"}`];
			const kept = /^keep (.+?) for (?:your|their) own use$/.exec(said);
			return kept === null ? [] : [`make sure only you use ${kept[1]}`];
		},
	},
	{
		hint: "decline ",
		turn: (said) => {
			const match = /^politely decline (.+)$/.exec(said);
			return match === null ? [] : [`say thank you and decline ${match[1]}`];
		},
	},
	{
		hint: "treat ",
		turn: (said) => {
			const match = /^treat (.+) with respect(.*)$/.exec(said);
			return match === null || /, /.test(match[1] ?? "") ? [] : [`be polite and respectful to ${match[1]}${match[2]}`];
		},
	},
	{
		hint: "speak ",
		turn: (said) => {
			const match = /^speak (?:about|of) (.+?)(?: only)? with respect(.*)$/.exec(said);
			return match === null ? [] : [`keep to the facts when you speak about ${match[1]}${match[2]}`];
		},
	},
	{
		hint: "walk ",
		turn: (said) => {
			const match = /^walk (?:calmly |at a calm pace )?(in|through|along|on|across) (.+)$/.exec(said);
			return match === null ? [] : [`move ${match[1]} ${match[2]} at a walking pace`];
		},
	},
	{
		hint: " on time for ",
		turn: (said) => {
			const match = /^(?:arrive|be|start) on time for (.+)$/.exec(said);
			return match === null ? [] : [`be there when ${match[1]} begins`];
		},
	},
	{
		hint: " as ",
		turn: (said) => {
			const match = /^leave (.+?) as (?:it is|they are)$/.exec(said);
			return match === null ? [] : [`keep ${match[1]} unchanged`];
		},
	},
];

const LEAD = /^(.{0,80}?\b(?:must|should|shall|may|will) (?:always )?)(.+)$/s;

/** Other builds of a wording that is offered: "wait until C, then V" as "V only once C". */
export function alternates(wording: string, your: string): string[] {
	const led =
		/^(?:must|should|shall|may|will) |^(?:[A-Z][\w'’-]*|You)(?: [\w'’-]+){0,6} (?:must|should|shall|may|will) /.test(
			wording,
		)
			? LEAD.exec(wording)
			: null;
	const lead = led?.[1] ?? "";
	const body = led?.[2] ?? wording;
	const capital = lead === "" && /^[A-Z]/.test(body);
	const said = capital ? body.charAt(0).toLowerCase() + body.slice(1) : body;
	const verb = /^(?:politely )?([\w-]+)/.exec(said)?.[1] ?? "";
	if ((!verbs.has(verb) && !/ only (?:with|after) /.test(said)) || /["“]/.test(said)) return [];
	const you = your === "your" ? "you" : your === "our" ? "we" : "they";
	const found: string[] = [];
	for (const { hint, turn } of TURNINGS) {
		if (!said.includes(hint)) continue;
		for (const made of turn(said, you)) {
			if (made === undefined) continue;
			const own = / only (?:once|with|after|if) /.test(made)
				? lead.replace(/\b(?:must|shall) $/, "may ")
				: lead.replace(/\bmay $/, "must ");
			const text = `${own}${made.replace(/\s+/g, " ").trim()}`;
			found.push(capital ? text.charAt(0).toUpperCase() + text.slice(1) : text);
		}
	}
	return found;
}
