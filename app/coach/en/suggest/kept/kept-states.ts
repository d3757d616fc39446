import { staffNouns } from "../../words/people.ts";
import { verbs } from "../../words/verbs.ts";
import { headOf, isPersonal, type Keeping, many, small, theOne } from "../reading/kept-parts.ts";

const NOT = "(?:must|should|may|can|shall) (?:not|never) (?:ever )?";
const THING =
	"(?!(?:please|remember|bear|keep|note|make|ensure|see|take|if|when|no|nobody|nothing|you|we|they|it) )((?:the |our |your |an? |any )?[\\w'’ -]+?)";
const SURE = "(?:Make sure|Ensure|See to it|Take care)(?: that)? ";

/** What is done to a thing that stays as it is for too long. */
const ENDED: Readonly<Record<string, string>> = {
	up: "take {o} down",
	open: "close {o}",
	on: "switch {o} off",
	out: "put {o} away",
	"in place": "take {o} away",
	"on display": "take {o} down",
	"on show": "take {o} down",
	unlocked: "lock {o}",
	lit: "switch {o} off",
	running: "switch {o} off",
};

/** What is brought to somebody who must not go without it. */
const LEAVING =
	"(?:be sent (?:home|away|off|out)|go home|leave|be discharged|go away|walk out|drive off|drive away|check out)";

const PLACED = "((?:in|inside|at|on|behind|near|around) (?:the |our |your |any )?[\\w'’ -]+?)";
const listOf = (row: string): string => {
	const things = row.split(/, (?:and |or )?| and | or /).map((one) => small(one.trim()));
	return things.length === 1 ? (things[0] ?? "") : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
};

/** Bans whose subject is a thing, a row of things or somebody served, by the state they must not be in. */
export const KEPT_STATES: readonly Keeping[] = [
	{
		hint: / (?:space|gap|distance|room) between /i,
		build: new RegExp(
			`^(?:The |Any )?(?:space|gap|distance|room) between (.+?) ${NOT}(?:be|fall|drop|get|go) (?:narrower than|smaller than|shorter than|less than|closer than|below|under) (.+)$`,
			"i",
		),
		made: ([, both = "", size = ""]) =>
			[`Leave at least ${size} between ${both}`, `Keep ${both} at least ${size} apart`].slice(
				0,
				/minute|hour|day|second/.test(size) ? 1 : 2,
			),
	},
	{
		hint: / (?:touch|reach|brush|rest|overhang|press|scrape|drag|hang|lean|rub) /,
		build: new RegExp(
			`^${THING} ${NOT}(?:touch|reach|brush(?: against)?|rest against|overhang|press against|scrape|rub against|hang over|lean against|hang into|drag (?:along|on|over)) ((?:the|an?|any|your|another) [^,;]+)$`,
			"i",
		),
		made: ([, thing = "", what = ""]) =>
			isPersonal(thing) ||
			staffNouns.has(headOf(thing).toLowerCase()) ||
			/ (?:is|are|has|have|when|while|until|before|without|unless) /.test(what)
				? undefined
				: [
						`Keep ${small(thing)} clear of ${theOne(what)}`,
						`Make sure ${small(thing)} ${many(thing) ? "stay" : "stays"} clear of ${theOne(what)}`,
					].slice(0, 1),
	},
	{
		hint: / be (?:left |ever )?(?:empty|unstaffed|unmanned|unattended)/,
		build: new RegExp(
			`^(?:${SURE})?${THING} (?:(?:is|are) never|${NOT}be) (?:left )?(?:empty|unstaffed|unmanned|unattended)(?: for (?:longer|more) than (.+))?((?: (?:during|before|after|at|on|while|in) [^,;]+)?)$`,
			"i",
		),
		made: ([, thing = "", time, rest = ""]) =>
			!/(?:desk|counter|till|reception|phone|line|gate|post|ward|station|bar|window|hatch|checkpoint|entrance|stand|stall|pool|switchboard|cash desk|lobby|door)s?$/i.test(
				thing,
			)
				? undefined
				: [
						`Keep ${small(thing)} staffed${rest === "" ? " at all times" : rest}`,
						...(time === undefined ? [] : [`Have somebody back at ${small(thing)} within ${time}${rest}`]),
					],
	},
	{
		hint: / (?:stay|remain|be left|hang|be kept|burn|run) /,
		build: new RegExp(
			`^${THING} ${NOT}(?:stay|remain|be left|hang|be kept|stand) (${Object.keys(ENDED).join("|")}) (after|once|when|overnight|past|beyond)(.*)$`,
			"i",
		),
		made: ([, thing = "", state = "", link = "", rest = ""]) => {
			const done = ENDED[state]?.replace("{o}", theOne(small(thing)));
			if (done === undefined || isPersonal(thing)) return undefined;
			const act = done.charAt(0).toUpperCase() + done.slice(1);
			if (link === "overnight") return [`${act} in the evening${rest}`];
			return / (?:has|have|is|are|ends?|closes?|leaves?)\b/.test(rest)
				? [`${act} as soon as${rest}`]
				: /past|beyond|after/.test(link)
					? [`${act} by${rest}`, `${act} at${rest}`].slice(0, 1)
					: [`${act} ${link}${rest}`];
		},
	},
	{
		hint: /^No .* (?:later|earlier) than /,
		build:
			/^No ([\w -]+?) (?:should|must|may|can)(?: ever)? (start|begin|end|finish|open|close|arrive|leave)( [\w ]+?)? (later|earlier) than ([^,;]+)$/,
		made: ([, thing = "", verb = "", where = "", how = "", time = ""]) =>
			isPersonal(thing)
				? undefined
				: how === "later"
					? [
							`${verb.charAt(0).toUpperCase()}${verb.slice(1)} every ${thing}${where} by ${time}`.replace(
								/^(?:Arrive|Leave) (every .+?) by/,
								"Make sure $1 is there by",
							),
						]
					: [
							`${verb.charAt(0).toUpperCase()}${verb.slice(1)} every ${thing}${where} at ${time} at the earliest`.replace(
								/^(?:Arrive|Leave) /,
								"",
							),
						].slice(0, /arrive|leave/.test(verb) ? 0 : 1),
	},
	{
		hint: /^No\w* .* without /,
		build: new RegExp(
			`^(?:Nobody|No one|No ([\\w-]+)) (?:should|must|may|can|is to)(?: ever)? ${LEAVING} without ((?:an?|the|their|any|some|written|clear|proper) [^,;]+)$`,
		),
		made: ([, who, what = ""]) => {
			if (who !== undefined && !isPersonal(who)) return undefined;
			const whom = who === undefined ? "everyone" : `every ${who}`;
			return / (?:is|are|has|have) /.test(what)
				? undefined
				: [
						`Give ${whom} ${what.replace(/^any /, "the ")} before they leave`,
						`Make sure ${whom} has ${what.replace(/^any /, "the ")} before they leave`,
					];
		},
	},
	{
		hint: / (?:within|in) (?:easy )?(?:reach|sight|view|earshot) of /,
		build: new RegExp(
			`^(?:${SURE})?${THING.replace("make|ensure|see|take|", "")} (?:(?:is|are) (?:not|never)|${NOT}(?:be|lie|stand|come|be left|be kept|hang)) (?:with)?in (?:easy )?(reach|sight|view|earshot) of (.+)$`,
			"i",
		),
		made: ([, thing = "", what = "", who = ""]) => [`Keep ${small(thing)} out of ${what} of ${who}`],
	},
	{
		hint: / (?:anyone|anybody|anything|anywhere|any [\w-]+) (?:but|except|other than) /,
		build:
			/^No ([\w -]+?) (?:may|must|should|can)(?: ever)? ([a-z]+)( .+?)? (with|to|by|from|at|in|on|for) (?:anyone|anybody|anything|any [\w-]+?) (?:but|except|other than) ([^,;]+)$/,
		made: ([, who = "", verb = "", what = "", link = "", alone = ""]) =>
			verbs.has(verb) || verb === "be" ? [`Every ${who} may ${verb}${what} only ${link} ${alone}`] : undefined,
	},
	{
		hint: /^(?:Forbidden|Prohibited|Banned|Not allowed|Not permitted|Taboo|Off limits|Out of bounds)/i,
		build: new RegExp(
			`^(?:Strictly )?(?:Forbidden|Prohibited|Banned|Not allowed|Not permitted|Taboo|Off limits|Out of bounds)(?: (?:for staff|for everyone))? ${PLACED}: ((?:[\\w'’ -]+, )*[\\w'’ -]+)$`,
			"i",
		),
		made: ([, where = "", row = ""]) => {
			if (/\b\w+ing\b(?! gum)/.test(row) || / without /.test(row)) return undefined;
			const [, link = "", place = ""] = /^(\w+) (.+)$/.exec(where) ?? [];
			const off = /^in|inside$/.test(link) ? "out of" : link === "on" ? "off" : "away from";
			return [`Keep ${listOf(row)} ${off} ${place}`, `Keep ${place} free of ${listOf(row)}`].map(
				(one) => one.charAt(0).toUpperCase() + one.slice(1),
			);
		},
	},
];

/** Acts that are right elsewhere, quietly or openly. */
export const KEPT_MANNERS: readonly Keeping[] = [
	{
		hint: / where (?:others|other|anyone|people|anybody|somebody|guests|customers|clients|patients|visitors)/,
		build:
			/^([a-z]+ .+?),? where (others|other [\w-]+|anyone(?: else)?|anybody(?: else)?|people|somebody else|[\w-]+s) (?:can|could|might|may) (hear|overhear|see|read|watch|listen)(?: (?:it|them|you|in))?$/,
		made: ([, act = "", who = "", sense = ""]) => {
			const hear = /hear|listen/.test(sense);
			const whom = /^any|^somebody/.test(who) ? "others" : who;
			return [
				`${act} out of ${hear ? "earshot" : "sight"} of ${whom}`,
				hear ? `find a quiet room before {you} ${act}` : `{act} in a private room`.replace("{act}", act),
			];
		},
	},
	{
		hint: / (?:out loud|aloud)\b/,
		build:
			/^(read|count|say|repeat|spell|recite|call|name|announce|mention|give) (.+?)( out)? (?:out loud|aloud)( .+)?$/,
		made: ([, verb = "", what = "", , rest = ""]) =>
			/\b(?:number|amount|sum|balance|address|diagnosis|result|code|pin|price|age|weight)s?\b/i.test(what)
				? undefined
				: [`${verb} ${what} ${/^(?:read|count)$/.test(verb) ? "silently" : "quietly"}${rest}`],
	},
	{
		hint: /^(?:comment|remark|joke|speculate|gossip|talk|laugh)/,
		build:
			/^(?:comment|remark|joke|speculate|gossip|make (?:remarks|comments|jokes)|pass (?:remarks|comments))(?: aloud| out loud)? (?:on|about|over) ((?:what|how|who|why|where|whom) .+)$/,
		made: ([, what = ""]) =>
			[`keep {their} opinion of ${what} to {themselves}`, `keep {their} thoughts on ${what} to {themselves}`].slice(
				0,
				1,
			),
	},
	{
		hint: /^(?:belittle|run down|badmouth|disparage|talk down|criticise|criticize|mock|rubbish|knock|put down|ridicule|speak ill of|laugh at) /,
		build:
			/^(?:belittle|run down|badmouth|disparage|talk down|mock|rubbish|put down|ridicule|speak ill of) ((?:the|an?|any|another|other|your|our) (?:[\w-]+ )?(?:one|model|brand|product|shop|dish|firm|bank|garage|hotel|dealer|insurer|company|competitor|rival|department|branch|store|clinic|salon|make|phone|car|style|choice|gift)s?\b[^,;]*)$/,
		made: ([, what = ""]) => [
			`speak well of ${what.replace(/^any /, "every ")}`,
			`speak of ${what.replace(/^any /, "every ")} with respect`,
		],
	},
	{
		hint: /^(?:cross|walk across|walk over|walk through|cut through|cut across|step on|tread on|step over|drive over) /,
		build:
			/^(?:cross|walk across|walk over|walk through|cut through|cut across|step on|tread on|step over|drive over) ((?:the|an?|any|your|our|freshly|wet|other)[^,;]*)$/,
		made: ([, what = ""]) =>
			/ (?:when|while|if|until|before|without|unless|is|are|with|in|wearing) /.test(what)
				? undefined
				: [`go round ${theOne(what)}`],
	},
	{
		hint: /^(?:hide|cover up|conceal|gloss over|play down|keep quiet about|stay silent about|gloss|deny)/,
		build:
			/^(?:hide|cover up|conceal|gloss over|play down|keep quiet about|stay silent about|deny) ((?:an?|the|any|your|our) (?:[\w-]+ )?(?:mistake|error|delay|fault|defect|problem|damage|spill|loss|shortage|breakage|accident|scratch|dent|slip|mix-up|incident|leak)s?)( .+)?$/,
		made: ([, what = "", rest = ""]) =>
			/ from /.test(rest)
				? [`tell${rest.replace(/^.*? from/, "")} about ${theOne(what)} at once`]
				: [
						`report ${what.replace(/^any /, "every ")}${rest} at once`,
						`own up to ${what.replace(/^any /, "every ")}${rest} and put it right`,
					],
	},
];
