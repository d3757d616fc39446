import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfParticiple, thirdOf, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { duty, NOT } from "./orders.ts";
import type { Recast } from "./plainer-builds.ts";

const asItIs = (wording: string): string => wording;

const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2})/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);

/** Acts that no adverb and no second time makes wrong: said of them, "twice" means "once is enough". */
const TWICE =
	"twice|two times|three times|several times|again and again|over and over(?: again)?|repeatedly|time and again";

const KEPT_GOING = "keep|start|begin|go on|carry on|continue|end up|be caught|risk|bother";

/** Bans in the forms that rules of conduct take besides the order: something ensured, a bound, no need, a verdict on an act with its time. */
export const FORM_READINGS: readonly Recast[] = [
	{
		hint: /\b(?:jargon|slang|terms|abbreviations|acronyms|buzzwords|latin)\b/i,
		build:
			/^(?:avoid|steer clear of|stay away from|refrain from|no|stop|(?:do not|don['’]t|never) use) (?:using )?(?:any )?(?:(?:technical|legal|medical|internal|specialist|office|trade) )?(?:jargon|slang|technical terms|legal terms|medical terms|specialist terms|abbreviations|acronyms|buzzwords|Latin)((?: (?:when|with|while) [^,;:]+)?)$/i,
		direct: ([, when = ""]) =>
			when === "" ? undefined : [`Use plain, everyday words${when}`, `Explain things in plain words${when}`],
	},
	{
		hint: /\b(?:swearing|cursing|foul language|bad language)\b/i,
		build:
			/^(?:no|avoid|stop|refrain from) (?:swearing|cursing|foul language|bad language)((?: (?:on|over) the (?:radio|phone|telephone|intercom|line)| (?:in|within) (?:the )?(?:earshot|hearing) of [\w'’ -]+))$/i,
		direct: ([, where = ""]) => `Keep your language polite${where}`,
	},
	{
		hint: /\b(?:trips?|stumbles?|falls?|bumps?) (?:over|into)/i,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|take care)(?: that)? (?:no \w+|nobody|no one|(?:the )?\w+ (?:(?:do|does|must|can|will) not|(?:don|doesn|can)['’]t)) (?:can )?(?:trips?|stumbles?|falls?|bumps?) (?:over|into|on) (.+?)((?: (?:in|on|at) .+)?)$/i,
		direct: ([, things = "", place = ""]) =>
			place === ""
				? [`Keep ${things.replace(/^any /, "")} out of the way`]
				: [`Keep ${place.replace(/^ (?:in|on|at) /, "")} clear of ${things.replace(/^any /, "")}`],
	},
	{
		hint: / run out\b/,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care)(?: that)? )?(?:the |our |your )?([\w'’ -]+?) (?:never|do(?:es)? not|must not|should not|must never|should never) run out((?: (?:in|on|at|during|before) .+)?)$/i,
		direct: ([, thing = "", place = ""]) => [
			`Top up the ${small(thing)}${place} in good time`,
			`Check the ${small(thing)}${place} and refill in good time`,
		],
	},
	{
		hint: / one .+ and another /,
		build:
			/^(.*?)((?:quote|name|give|state|tell|charge|promise|offer)s?) one (price|figure|rate|date|time|story|fee|version) (.+?) and another (?:one )?(.+)$/i,
		direct: ([, lead = "", verb = "", noun, one, other]) => {
			if (!/(?:not|never|don['’]t) $/i.test(lead)) return undefined;
			const who = /^(?:we|you|they) never $/i.test(lead) ? lead.replace(/never $/i, "") : duty(lead);
			return capitalise(`${who}${verb} the same ${noun} ${one} and ${other}`);
		},
	},
	{
		hint: /(?:topics|subjects|themes) (?:like|such as)/,
		build:
			/^(?:(?:keep away|steer clear|stay away|refrain) (?:from|of)|avoid|no|stay off) (?:topics|subjects|themes) (?:like|such as) ([\w, -]+?)((?: (?:in|at|on|with|during|while|near) .+)?)$/i,
		direct: ([, , place = ""]) => [`Keep to neutral topics${place}`, `Choose light, neutral topics${place}`],
	},
	{
		hint: /(?:promises|guarantees|commitments|predictions|forecasts|guesses) (?:about|on|regarding|concerning|as to) /i,
		build:
			/^(?:no|avoid|refrain from|stop|steer clear of|(?:do not|don['’]t|never)(?= make| give)) (?:(?:making|make|giving|give|rash|vague|empty|false|any|hasty) )*(?:promises|guarantees|commitments|predictions|forecasts|guesses) (?:about|on|regarding|concerning|as to) (?!behalf)(.+)$/i,
		direct: ([, thing = ""]) => [
			`Say only what is confirmed about ${thing}`,
			`Name ${thing} only once they are confirmed`.replace(/they are/, /[^s]s$/.test(thing) ? "they are" : "it is"),
		],
	},
	{
		hint: /\bhalf[ -]\w+ed\b/,
		build: new RegExp(
			`^(${NOT} leave|leaving) (.+?) half[ -](\\w+ed)((?: (?:at|in|on|for|overnight|when|while) .+?)?)(?: is .+)?$`,
			"i",
		),
		direct: ([, lead = "", thing = "", done = ""]) => {
			const base = baseOfParticiple(done);
			return base === undefined
				? undefined
				: capitalise(`${duty(lead.replace(/ ?leave$| ?leaving$/i, ""))}${base} ${thing} to the end`);
		},
	},
	{
		hint: / too (?:proud|grand|busy|important) to /,
		build: new RegExp(`^(${NOT}|nobody is|no one is) (?:be )?too (proud|grand|busy|important) to (.+)$`, "i"),
		direct: ([, lead = "", how = "", act = ""]) =>
			/busy/.test(how)
				? capitalise(`${duty(lead)}take the time to ${act}`)
				: capitalise(`${duty(lead)}${act} whenever it is called for`),
	},
	{
		hint: /^\w+ing .*\b(?:without|before|until|unless|while|when|if) .*\b(?:is|are)\b/,
		build:
			/^(\w+ing) (.*?(?:without|before|until|unless|while|when|if) .+?) (?:is|are|counts as) (?:(?:strictly|absolutely|expressly|simply|always|considered|completely|totally) )?(?:a )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated)|unacceptable|inappropriate|rude|impolite|unprofessional|inexcusable|careless|thoughtless|disrespectful|bad manners|bad form|poor form|bad service|poor service|reckless|dangerous|negligent|irresponsible|out of the question|inconsiderate|sloppy|serious mistake|mistake|taboo)$/i,
		plainer: ([, gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund.toLowerCase());
			return base === undefined ? undefined : { plain: `Do not ${base} ${rest}`, restore: asItIs };
		},
	},
	{
		hint: /^(?:Under|On|At|In) no /,
		build:
			/^(?:Under no (?:circumstances?|pretext|conditions?)|On no account|At no (?:time|point)|In no (?:case|event)|By no means) (may|must|should|can|shall) ((?:an?|any|the|our) ([a-z]+)) (.+)$/,
		plainer: ([, modal = "", who = "", noun = "", rest = ""]) =>
			staffNouns.has(noun) && verbs.has(noun)
				? {
						plain: `${capitalise(who.replace(/^any /, "every "))} ${modal === "should" ? "should" : "must"} not ${rest}`,
						restore: asItIs,
					}
				: undefined,
	},
	{
		hint: /\bring(?:ing|s)? /,
		build:
			/^(?:(?:the|your|our|a|any) )?((?:tele)?phones?|calls?) (?:must|should|may|shall|can) (?:not|never) (?:be left to |be left |go on |keep )?ring(?:ing)? (?:(?:for )?(?:more|longer) than|over) (.+?)( times| rings)?$/i,
		direct: ([, thing = "", size = "", times]) =>
			`Answer ${/^call/i.test(thing) ? "calls" : "the phone"} within ${size}${times === undefined ? "" : size === "one" ? " ring" : " rings"}`,
	},
	{
		hint: /(?:keep|start|begin|go on|carry on|continue|end up|bother)s? \w+ing\b/,
		build: new RegExp(
			`^(.*?\\b(?:not|never|doesn['’]t|don['’]t|mustn['’]t|shouldn['’]t)) (${KEPT_GOING})(s?) (\\w+ing)\\b(.*)$`,
			"i",
		),
		plainer: ([, lead = "", verb = "", s = "", gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund.toLowerCase());
			if (
				base === undefined ||
				(/^keep$/i.test(verb) && /^(?:stand|wait|run|go)$/.test(base)) ||
				(/ (?:before|until|unless|while) /.test(rest) && base !== "chew")
			)
				return undefined;
			return { plain: `${lead} ${s === "" ? base : thirdOf(base)}${rest}`, restore: asItIs };
		},
	},
	{
		hint: /(?:times|again|twice|repeatedly|over)$/,
		build: new RegExp(
			`^(${NOT}) ((?:explain|justify|ask|apologise|apologize|knock|ring|call|phone|send|mention|remind|confirm|repeat|state|name|offer|tell|print|invoice|charge|bill|contact|email)(?:ing)?) (.+?) (?:${TWICE})$`,
			"i",
		),
		direct: ([, lead = "", verb = "", what = ""]) => {
			const base = baseOfGerund(verb.toLowerCase()) ?? verb.toLowerCase();
			const thing = what
				.replace(/\b(customers|guests|patients|clients|parents) the same\b/, "$1 each")
				.replace(/\bthe same\b/, /[^s]s$/.test(what) ? "the" : "the");
			return / without /.test(thing) ? undefined : capitalise(`${duty(lead)}${base} ${thing} only once`);
		},
	},
	{
		hint: /^There(?:['’]s| is) no need to |^You (?:do not|don['’]t) need to |^No need to /i,
		build:
			/^(?:There(?:['’]s| is) no need to|You (?:do not|don['’]t) need to|No need to) ((?:explain|justify|repeat|recite|list|mention|read|describe|remind|go through|print|show|introduce|comment on|defend|spell out)\b [^,;:]+?)((?: (?:when|if|while|once|before) .+)?)$/i,
		direct: ([, act = "", when = ""]) =>
			/\b(?:without|unless|only|aloud|out|twice|times|again)\b/.test(act) || when !== ""
				? undefined
				: `${capitalise(act)} only when asked`,
	},
	{
		hint: /^Not \w+ing /,
		build:
			/^Not (\w+ing) (.+?) (?:is|are|looks|seems) (?:simply |just |very |always |so |quite |really )?(?:rude|impolite|unprofessional|unacceptable|inexcusable|careless|thoughtless|disrespectful|bad manners|bad form|poor form|bad service|poor service|unkind|inconsiderate|a mistake|a serious mistake|a sign of disrespect|not acceptable|unfriendly|cold|lazy|sloppy|tactless|discourteous)$/i,
		direct: ([, gerund = "", rest]) => {
			const base = baseOfGerund(gerund);
			return base === undefined ? undefined : `${capitalise(base)} ${rest}`;
		},
	},
	{
		hint: /^It(?:['’]s| is) .+ not to /i,
		build:
			/^It(?:['’]s| is) (?:(?:simply|just|very|so|quite|really|always) )?(?:rude|impolite|unprofessional|unacceptable|inexcusable|careless|thoughtless|disrespectful|unkind|inconsiderate|unfriendly|tactless|discourteous|a mistake|bad manners|bad form|poor form|bad service|poor service) not to (\w+) (.+)$/i,
		direct: ([, verb = "", rest]) => (verbs.has(verb) ? `${capitalise(verb)} ${rest}` : undefined),
	},
];
