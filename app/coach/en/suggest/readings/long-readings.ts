import { baseOfGerund, baseOfParticiple } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import type { Recast } from "./plainer-builds.ts";

const asItIs = (wording: string): string => wording;
const uncapital = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);
const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(said) ? said : uncapital(said);

/** The aside put back behind the noun that it tells of. */
function behind(noun: string, aside: string): (wording: string) => string | undefined {
	return (wording) => {
		const at = wording.toLowerCase().indexOf(noun.toLowerCase());
		const end = at + noun.length;
		return at < 0 || /^[\w'’]/.test(wording.slice(end))
			? undefined
			: wording.slice(0, end) + aside + wording.slice(end);
	};
}

const DEEDS: Readonly<Record<string, string>> = {
	use: "use",
	consumption: "consume",
	sale: "sell",
	removal: "remove",
	storage: "store",
	playing: "play",
	taking: "take",
	charging: "charge",
	disclosure: "disclose",
	recording: "record",
	wearing: "wear",
	sharing: "share",
};

const FORBIDS = "(?:must|should|may|shall|will|can|do|does) (?:not|never)";

/** "Staff must not" -> "Staff may "; nothing before an imperative. */
const permitting = (lead: string): string =>
	/^(?:do not|never|don['’]t)$/i.test(lead)
		? ""
		: `${lead.replace(/ (?:not|never)$/i, "").replace(/\b(?:must|shall)$/i, "may")} `;

const MANY_OR_MASS =
	/(?:[^s]s|\b(?:people|children|\w+ware|food|drink|equipment|furniture|clothing|alcohol|glass|material|luggage|paper|money|cash|water|waste|work|litter|ice|rubbish|information|data|software|tobacco|jewellery|meat|fish|bread|linen|laundry|stock|mail|perfume))$/;

/** Long builds that hide the ban, and how they are said plainly. */
export const LONG_READINGS: readonly Recast[] = [
	{
		hint: /^No .+ be /,
		build:
			/^No ([^,]+?),? (?:other than|except for|except|apart from) (?!by\b)([^,]+?),? (?:may|must|should|can) be (\w+) (.+)$/,
		direct: ([, , what = "", done = "", rest]) => {
			const base = baseOfParticiple(done);
			return base === undefined ? undefined : `${base} only ${what} ${rest}`;
		},
	},
	{
		hint: / by /,
		build:
			/^(No )?([^,]+?) (?:may|must|should|can)( not)? be ((?:\w+(?:, | or |, or ))*\w+)((?: [^,]+?)?),? (?:except|other than|unless) by (.+)$/,
		direct: ([, none = "", thing = "", not = "", done, rest, who]) =>
			(none === "") === (not === "")
				? undefined
				: `${none === "" ? thing : `${/^[aeiou]/i.test(thing) ? "An" : "A"} ${thing}`} may be ${done}${rest} only by ${who}`,
	},
	{
		hint: / and \w+ing/,
		build:
			/^(.*?)(must|should|may|do) (?:not|never) ([a-z]+ [^,]+?) (?:before|without) (?:first )?(\w+ing) (.+?) and (\w+ing)( .+)?$/i,
		direct: ([, who = "", modal = "", act, first = "", what, second = "", more = ""]) => {
			const [one, other] = [baseOfGerund(first), baseOfGerund(second)];
			if (
				one === undefined ||
				other === undefined ||
				/ (?:or|and) /.test(act ?? "") ||
				/\bthe(?:m|ir)\b/.test(what ?? "")
			)
				return undefined;
			const order = /^do$/i.test(modal) && who === "";
			return `${order ? "" : `${who}${/should/i.test(modal) ? "should" : "must"} `}${one} ${what} and ${other}${more} before ${order ? "you" : "they"} ${act}`;
		},
	},
	{
		hint: /^No /,
		build: /^No ([\w-]+(?: [\w-]+){0,4}?) (?:(?:is|are) to|may|must|should) be (\w+ .+)$/,
		plainer: ([, thing = "", done]) =>
			MANY_OR_MASS.test(thing) ? { plain: `${capitalise(thing)} must not be ${done}`, restore: asItIs } : undefined,
	},
	{
		hint: / by un/,
		build:
			/^((?:[^,]*? )?(?:do|must|should|may|shall|will) (?:not|never)|never|don['’]t) (send|share|transfer|pass|transmit|forward|post) (.+?) by un(encrypted|protected|secured|registered|recorded) (\w+)((?:, even .+)?)$/i,
		direct: ([, lead = "", verb, thing, how, way, rest]) =>
			`${permitting(lead)}${verb} ${thing} only by ${how} ${way}${rest}`,
	},
	{
		hint: / by /,
		build: new RegExp(
			`^(?:The )?(${Object.keys(DEEDS).join("|")}) of (.+?) by ([^,]+?) (?:is|are) (?:strictly |absolutely |expressly )?(?:prohibited|forbidden|banned|not (?:allowed|permitted|acceptable|tolerated))\\b(.*)$`,
			"i",
		),
		plainer: ([, deed = "", thing, who = "", rest]) => ({
			plain: `${capitalise(who)} must not ${DEEDS[deed.toLowerCase()] ?? "use"} ${thing}${rest}`,
			restore: asItIs,
		}),
	},
	{
		hint: / such as /,
		build:
			/^(.*?((?:[\w-]+ )?[\w-]+)) such as ([^,]+?)(,? (?:by|in|on|to|with|over|through|at|from|behind|near|unless|without|before|until|except|even|while|when)\b.*)?$/i,
		plainer: ([, head, noun = "", examples, rest = ""]) => ({
			plain: `${head}${rest}`,
			restore: behind(
				noun.replace(/^(?:the|any|an?|send|give|take|bring|use|leave|wear|share|keep|store|of|with) /i, ""),
				` such as ${examples}`,
			),
		}),
	},
	{
		hint: /, .+ or .+, /,
		build:
			/^(.+? ([\w'’-]+)), ((?:whether|prescribed|paid|open|full|large|big|small|written|verbal|spoken|used|new|old|live|hot|cold|private|wired|printed|digital) (?:[\w'’-]+ ){0,3}or [\w'’-]+(?: [\w'’-]+){0,3}), ((?:that|which|who|unless|without|until|before)\b.*)$/i,
		plainer: ([, head, noun = "", aside, rest]) => ({
			plain: `${head} ${rest}`,
			restore: behind(noun, `, ${aside},`),
		}),
	},
	{
		hint: /(?:not|never), /,
		build: new RegExp(
			`^([^,]*?\\b${FORBIDS}), ((?:whether|while|when|during|in|on|at|inside|outside) [^,]+), (.+)$`,
			"i",
		),
		plainer: ([, head = "", aside = "", rest]) => ({
			plain: `${capitalise(aside)}, ${small(head)} ${rest}`,
			restore: asItIs,
		}),
	},
	{
		hint: /only /,
		build:
			/^(.+?) (?:when|where|if|while|in which) the only (?:person|adult|one|resident|occupant)( present| there| at home| in the house| in the property| on site) is (?:under|younger than|below)(?: the age of)? ([\w-]+)(?: years old)?$/i,
		plainer: ([, head, place = "", age]) => ({
			plain: `${head} unless a person aged ${age} or over is${place}`,
			restore: asItIs,
		}),
	},
	{
		hint: / if (?:you|they|we) (?:are|have|do) not /,
		build: /^(.+?) if (you|they|we) (are|have|do) not ([^,;]+)$/i,
		plainer: ([, head, who, is, what = ""]) => ({
			plain: `${head} unless ${who} ${is === "do" ? "" : `${is} `}${what}`,
			restore: asItIs,
		}),
	},
	{
		hint: / other than /,
		build: /^(.+? any) (\w+) other than ((?:the|their|your|our) [\w-]+) one$/i,
		plainer: ([, head, noun, which]) => ({ plain: `${head} ${noun} other than ${which} ${noun}`, restore: asItIs }),
	},
	{
		hint: / where /,
		build:
			/^(.+?) where ((?:the|an?|their) [\w'’-]+(?: [\w'’-]+)? (?:has|have) (?:asked|requested|told|said|stated|chosen|booked|paid|complained|agreed)\b[^,;]*)$/i,
		plainer: ([, head = "", where]) => ({
			plain: head,
			restore: (wording) =>
				/ (?:where|when|if|once|before|until|unless) /.test(wording) ? undefined : `${wording} where ${where}`,
		}),
	},
	{
		hint: /hearing|earshot/,
		build:
			/^(?:(?:It is (?:not|never) (?:\w+ )?for (.+?) to)|(?:(.*?) ?(must|should|shall|may|will|do) (?:not|never)|Never|Don['’]t)) (?:comment on|discuss|mention|talk about|speak about|refer to|remark on|joke about) (.+?) (?:with)?in (?:the )?(?:hearing|earshot) of (.+)$/i,
		direct: ([, who = "", subject = "", modal = "", what, persons]) => {
			const lead =
				who !== "" ? `${who} may` : subject === "" ? "" : `${subject} ${/must|shall/i.test(modal) ? "may" : modal}`;
			return `${lead} speak about ${what} only out of the hearing of ${persons}`.trim();
		},
	},
	{
		hint: / or charge /,
		build:
			/^(.*?)(?:not|never|don['’]t) (?:refuse|turn away|decline)(?: to (carry|take|serve|accept|admit))? (.+?) or charge (?:extra|more|a fee|a supplement)(?: for (?:it|them|this|that|\w+ing (?:it|them|the \w+)))?((?:,? (?:unless|except|even)\b.*)?)$/i,
		direct: ([, lead = "", verb = "accept", whom, rest]) =>
			/\bdo $/i.test(lead) && lead.length > 3
				? undefined
				: `${lead.replace(/^do $/i, "")}${verb} ${whom} at the normal price${rest}`,
	},
	{
		hint: / alcohol /,
		build:
			/^(.*?)(?:not|never) (?:drink|consume) alcohol (?:within|less than|in the|for) (.+?) (?:of|before) (.+?)(?: or (while|when|in|on|during) (.+))?$/i,
		direct: ([, lead = "", span, what, link, rest]) =>
			`${lead.replace(/^do $/i, "")}stay free of alcohol for ${span} before ${what}${rest === undefined ? "" : ` and ${link} ${rest}`}`,
	},
	{
		hint: / because /,
		build:
			/^(?:do not|don['’]t|never) \w+ (?:an?|the|any) ([\w-]+)(?: \w+)? because ([^,;:]+)[,;:–—] ((?:give|help|ask|tell|call|find|offer|show|explain|let|take|check|invite|send|bring|get|lend|write|print|listen|thank)\b.+)$/i,
		direct: ([, noun, why, half = ""]) =>
			/\b(?:not|never)\b/.test(half) ? undefined : `If ${why}, ${half.replace(/\b(?:them|him|her)\b/, `the ${noun}`)}`,
	},
	{
		hint: /[;:–—,] \w+ .*\b(?:it|them)$/,
		build:
			/^(?:do not|don['’]t|never) (?:let|allow) (?:an?|the|any) [\w-]+ (?:to )?\w+ ((?:an?|the|any) [^,;:]+?)((?: (?:during|in|on|at|while|when|before|after) [^,;:]+)?)(?:[;:,]| [–—]) ([a-z]+ (?:an?|the|your) [\w-]+ to \w+) (?:it|them)$/i,
		direct: ([, thing = "", time, half]) => `${half} ${thing}${time}`,
	},
];
