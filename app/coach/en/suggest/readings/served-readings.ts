import { customerNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfParticiple, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { duty, NOT } from "./orders.ts";
import type { Recast } from "./plainer-builds.ts";

const asItIs = (wording: string): string => wording;

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

const served = (who: string): boolean => customerNouns.has(last(who));

/** What is done for those served when they are not to leave without it. */
function beforeGoing(who: string, place: string, lacking: string): string[] {
	const all = /^(?:nobody|no one|no-one)$/i.test(who) ? "everyone" : `every ${who}`;
	const going = `before they leave${place}`;
	const [, know = "", what = ""] = /^(knowing|understanding|having understood) (.+)$/.exec(lacking) ?? [];
	if (know === "knowing")
		return [`Tell ${all} ${what.replace(/^about /, "about ")} ${going}`, `Make sure ${all} knows ${what} ${going}`];
	if (know !== "") return [`Make sure ${all} understands ${what} ${going}`];
	const [, done = "", more = ""] = /^(?:being|having been) (\w+)(.*)$/.exec(lacking) ?? [];
	const base = baseOfParticiple(done);
	if (base !== undefined && verbs.has(base)) return [`${capitalise(base)} ${all}${more} ${going}`];
	const [, got = ""] = /^(?:getting|receiving|having|being given|being offered) (.+)$/.exec(lacking) ?? [];
	if (got !== "") return [`Give ${all} ${got} ${going}`];
	const [, bye = ""] =
		/^(?:an? |any )?(?:friendly |kind |proper |warm )?(goodbye|farewell|thank you|thanks)$/.exec(lacking) ?? [];
	if (bye !== "") return [/^thank/.test(bye) ? `Thank ${all} ${going}` : `Say a friendly goodbye to ${all} ${going}`];
	return /^(?:an?|the|their|clear|written|any|at least (?:one|two|an?)) [\w' -]+$/.test(lacking)
		? [`Give ${all} ${lacking.replace(/^any /, "")} ${going}`]
		: [];
}

/** Bans on what is not to happen to those served: what nobody is told, what they are not to leave without, what they are not to ask for. */
export const SERVED_READINGS: readonly Recast[] = [
	{
		hint: / have to repeat /,
		build:
			/^(?:(?:ensure|make sure|see to it)(?: that)? )?no ([\w-]+(?: [\w-]+)??) (?:(?:should|must|may|will|ever|has|have|to) )+repeat (?:an?|the|their|his|her) ([\w-]+)$/i,
		direct: ([, noun = "", thing = ""]) =>
			served(noun)
				? [`Write down every ${noun}'s ${thing} the first time`, `Read the ${thing} back to the ${noun} at once`]
				: undefined,
	},
	{
		hint: / left (?:alone|unattended|unsupervised)\b/,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care)(?: that)? )no ([\w-]+(?: [\w-]+)??) (?:is|gets|can be|must be|should be) (?:ever )?left (?:alone|unattended|unsupervised)((?: .+)?)$/i,
		direct: ([, noun = "", place = ""]) => (served(noun) ? `Stay with every ${noun}${place}` : undefined),
	},
	{
		hint: /^(?:tell|show|give|lend|hand|offer|promise|let|allow|serve|sell|send|read|ask|blame) (?:nobody|no one|no-one|no \w+)\b/i,
		build:
			/^(tell|show|give|lend|hand|offer|promise|let|allow|serve|sell|send|ask|blame) (nobody|no one|no-one|no (\w+)) (?!but |except |which |who |whose |(?:.+ )?(?:you|they|we) cannot )(.+)$/i,
		direct: ([, verb = "", , noun = "", what = ""]) => {
			const thing = what.replace(/^(?:about|of) /, "");
			const [, given = "", first = "", done] = /^(.+?) without (?:first )?(\w+ing) (.+)$/.exec(thing) ?? [];
			const act = baseOfGerund(first);
			if (act !== undefined)
				return `${act} ${done} before you ${verb.toLowerCase()} ${noun === "" ? "anyone" : `a ${noun}`} ${given}`;
			if (/^promise$/i.test(verb) && (noun === "" || served(noun)))
				return /^(?:that|to|what|anything)\b/.test(thing)
					? ["Promise only what you can keep", "Say what is likely and when you will know"]
					: [
							`Promise ${thing} only once it is confirmed`,
							`Say what is possible and confirm ${thing} once it is certain`,
						];
			if (/ (?:you|they|we) (?:can|do|have) ?not /.test(thing)) return undefined;
			const bound = / (?:without|before|until|unless) /.test(thing);
			if (
				!bound &&
				/^tell$/i.test(verb) &&
				(noun === "" || served(noun)) &&
				!/^(?:that|to|what|which|who|whose|how|why|where|when|if|whether|but|except)\b/.test(thing)
			)
				return [`Keep ${thing} confidential`, `Keep ${thing} to yourself`];
			return undefined;
		},
		plainer: ([, verb = "", , noun = "", what = ""]) => ({
			plain: `Do not ${verb.toLowerCase()} ${noun === "" ? "anyone" : `any ${noun}`} ${what}`,
			restore: asItIs,
		}),
	},
	{
		hint: /^(?:Say|Mention|Reveal) nothing about /i,
		build:
			/^(?:Say|Mention|Reveal) nothing about (.+?) (to|with|in front of|near|in the presence of) ((?:(?:the|an?|other|any|your|our|waiting) )?[\w'’-]+)$/i,
		direct: ([, thing = "", link = "", who = ""]) =>
			served(who)
				? [
						/^(?:to|with)$/.test(link)
							? `Keep ${thing} to yourself when you speak to ${who.replace(/^any /, "")}`
							: `Keep ${thing} to yourself ${link} ${who.replace(/^any /, "")}`,
						`Speak about ${thing} only with the manager`,
					]
				: undefined,
	},
	{
		hint: /^(?:Let )?no.* without /i,
		build:
			/^(?:Let )?(?:(nobody|no one|no-one)|no (?:single )?([\w-]+(?: [\w-]+)??)) (?:(?:should|must|may|shall|can|will|ever) )*(?:leaves?|goes home|go home|goes|go|walks? out of|walks? out|departs? from|departs?|hangs? up)((?: (?:the|our|your|a) [\w'’-]+(?: [\w'’-]+)?)?) without (.+)$/i,
		direct: ([, nobody = "", noun = "", place = "", lacking = ""]) => {
			if (noun !== "" && !served(noun)) return undefined;
			if (noun === "" && !/^(?:knowing|being (?:greeted|thanked|served|asked|offered|helped|told))\b/.test(lacking))
				return undefined;
			const made = beforeGoing(nobody === "" ? noun : nobody, place, lacking);
			return made.length === 0 ? undefined : made;
		},
	},
	{
		hint: /(?:unnoticed|unattended|unserved|ungreeted|ignored|unwelcomed|unacknowledged|without being \w+)$/,
		build:
			/^(?:(?:ensure|make sure|see to it)(?: that)? )?(?:(nobody|no one|no-one)|no ([\w-]+(?: [\w-]+)??)) (?:(?:should|must|may|shall|can|ever|is|are|has|have|to|be|left) )*(?:stands?|waits?|sits?|remains?|goes|go|pass|passes|enters?|walks?|stays?|standing|waiting|sitting)((?: .+?)?) (unnoticed|unattended|unserved|ungreeted|ignored|unwelcomed|unacknowledged|without being (?:noticed|greeted|seen|served|welcomed|acknowledged))$/i,
		direct: ([, , noun = "", place = "", how = ""]) =>
			noun !== "" && !served(noun)
				? undefined
				: [
						`${/serve/.test(how) ? "Serve" : "Greet"} every ${noun === "" ? "customer" : noun}${place.replace(/^ (?:in|past|through|out)$/, "")} at once`,
						`Look up and greet every ${noun === "" ? "customer" : noun}${place.replace(/^ (?:in|past|through|out)$/, "")} straight away`,
					],
	},
	{
		hint: /\bno [^,;]*(?:stays?|remains?|goes|go|is|left|gets) (?:left )?un/i,
		build:
			/^((?:(?:please )?(?:ensure|make sure|see to it|take care)(?: that)? )?)no ([\w'’-]+(?: (?!stay|remain|go|is|should|must|may)[\w'’-]+){0,3}) (?:(?:should|must|may|shall|can|ever) )*(?:be left|be|stays?|remains?|goes|go|is left|is|gets left|gets) un(\w+)((?: .+)?)$/i,
		direct: ([, lead = "", noun = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done);
			if (
				(lead === "" && rest === "") ||
				base === undefined ||
				!verbs.has(base) ||
				served(noun) ||
				/^(?:attend|guard|supervise)$/.test(base)
			)
				return undefined;
			const time = rest
				.replace(/^ over (?:the|a) weekend$/, " before the weekend is over")
				.replace(/^ over (?:the|an?) /, " before the ")
				.replace(/^ (?:for )?(?:longer|more) than /, " within ")
				.replace(/^ overnight$/, " the same day")
				.replace(/^ for (?=(?:\w+ )?(?:hours|days|weeks|minutes)\b)/, " within ");
			const thing = noun.replace(/^(?:single|one) /, "");
			return lead === ""
				? `${capitalise(base)} every ${thing}${time}`
				: [
						`${lead.replace(/^please /i, "Please ")}every ${thing} is ${done}${time}`,
						`${capitalise(base)} every ${thing}${time}`,
					];
		},
	},
	{
		hint: /\bwith the wrong \w|\bin (?:the|a) (?:draught|draft|rain|cold|sun|heat|dark|wind|snow|smoke)$/,
		build:
			/^(?:(?:ensure|make sure|see to it|take care)(?: that)? )?(?:no ([\w-]+(?: [\w-]+)??)|nobody|no one) (?:(?:should|must|may|can|ever|has to|have to) )*(?:waits?|sits?|stands?|queues?|lies?|lie) in (?:the|a) (draught|draft|rain|cold|sun|heat|dark|wind|snow|smoke)$/i,
		direct: ([, noun = "customer", where = ""]) =>
			served(noun)
				? [
						where === "dark"
							? `Let every ${noun} wait where it is well lit`
							: `Let every ${noun} wait out of the ${where}`,
						`Find every ${noun} a comfortable place to wait`,
					]
				: undefined,
	},
	{
		hint: /\bhave to \w+ (?:\w+ )?for /,
		build:
			/^(?:(?:ensure|make sure|see to it)(?: that)? )?no ([\w-]+(?: [\w-]+)??) (?:should|must|may|shall|can|will|has|have|ever|to)(?: (?:ever|have|to))* (wave|shout|call|ask|signal|beg|search|hunt|look|whistle|ring|come looking)(?: around| long| twice)? for ((?:an? |the |their |your |any )?[\w'’ -]+?)( (?:in|on|at|before|during) .+)?$/i,
		direct: ([, noun = "", verb = "", thing = "", place = ""]) => {
			if (
				!served(noun) ||
				/\b(?:same|room|toilets?|exit|lift|entrance|way|stairs|bar|pool|desk|station|car park)$|\bsame\b/.test(thing)
			)
				return undefined;
			if (/\b(?:help|assistance|advice|attention|service)$/.test(thing))
				return `Offer every ${noun} ${thing.replace(/^any /, "")}${place} at once`;
			if (
				customerNouns.has(last(thing)) ||
				/\b(?:staff|waiter|waitress|assistant|nurse|colleague|employee|receptionist|seller)$/.test(thing)
			)
				return `Be on hand whenever a ${last(noun)} needs you${place}`;
			return /^(?:search|hunt|look|come looking)$/.test(verb)
				? [
						`Show every ${noun} ${thing.replace(/^any /, "")}${place}`,
						`Make ${thing.replace(/^any /, "")} easy to find${place}`,
					]
				: [
						`Bring every ${noun} ${thing.replace(/^any /, "")}${place} in good time`,
						`Offer every ${noun} ${thing.replace(/^any /, "")}${place} unasked`,
					];
		},
	},
	{
		hint: /\b(?:more than once|twice|several times|from one \w+ to (?:the next|another))$/,
		build:
			/^(?:(?:ensure|make sure|see to it)(?: that)? )?(?:no ([\w-]+(?: [\w-]+)??) (?:(?:should|must|may|shall|can|ever|is|gets|be|get|ever) )+|(?:do not|don['’]t|never) (?=\w+ (?:an? |any |the )?[\w-]+ (?:on|around) ))(passed|transferred|put through|sent|handed|forwarded|pass|transfer|forward) ?(?:an? |any |the )?(.*?) ?(?:on|around|about|through)? ?(?:more than once|twice|several times|from one \w+ to (?:the next|another))$/i,
		direct: ([, noun = "", , object = ""]) => {
			const who = noun === "" ? object.replace(/ (?:on|around|about)$/, "") : noun;
			return served(who) || /^calls?$/.test(who)
				? [
						`Put every ${who.replace(/s$/, "")} straight through to the right person`,
						`Find the right person first, then put the ${who} through`,
					]
				: undefined;
		},
	},
	{
		hint: /\baway without |\b(?:go|leave|home) without /,
		build: new RegExp(
			`^(${NOT}) (?:send|turn|let) ((?:an?|any|the) ([\\w-]+(?: [\\w-]+)?)) (?:away|go|leave|off|home) without ((?:an?|the|any|some|their|clear|written) [\\w'’ -]+)$`,
			"i",
		),
		direct: ([, lead = "", , noun = "", thing = ""]) => {
			if (!served(noun)) return undefined;
			const verb = /\b(?:alternative|seat|drink|help|second choice|choice|date|appointment|solution)$/.test(thing)
				? "offer"
				: "give";
			return [
				`${duty(lead)}${verb} every ${noun} ${thing.replace(/^any /, "")}`,
				`${duty(lead)}${verb} the ${noun} ${thing.replace(/^any /, "")} before they leave`,
			];
		},
	},
];
