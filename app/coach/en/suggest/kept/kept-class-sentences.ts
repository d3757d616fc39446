import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfThird, thirdOf, verbs } from "../../words/verbs.ts";
import { headOf, isPersonal, type Keeping, many, oneOf, theOne } from "../reading/kept-parts.ts";
import { EATEN, LIES, UNDONE } from "./class-words.ts";

/** Whole sentences whose build tells what is right: one manner and not the other, a state for too long. */
export const KEPT_CLASS_SENTENCES: readonly Keeping[] = [
	{
		hint: / un[a-z]+(?: (?:in|on|at|overnight|after|over) ?.*)?$/,
		build:
			/^(No |None of the |The |An? |Any |Our |Your )?((?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:must|should|may|can)( not| never)?(?: ever)? (?:be left|stay|remain|be|go) un([a-z]+)((?: (?:in|on|at) [^,;]+)?)(?: overnight| over the weekend)?$/i,
		made: ([, art = "", thing = "", not, done = "", rest = ""]) => {
			const none = /^No/i.test(art);
			const base = UNDONE[done.toLowerCase()];
			if (
				none === (not !== undefined) ||
				base === undefined ||
				isPersonal(thing) ||
				base === "staff" ||
				base === "return to"
			)
				return undefined;
			const name = /^None/i.test(art)
				? `all the ${thing}`
				: none || /^(?:An?|Any) $/i.test(art)
					? `every ${oneOf(thing)}`
					: `${art.toLowerCase()}${art === "" ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing}`;
			return [`${base.charAt(0).toUpperCase()}${base.slice(1)} ${name}${rest}`];
		},
	},
	{
		hint: / without /,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|see|take care)(?: that)? )?((?:an?|the|every|any|our|no) (?:[\w-]+ )?[\w-]+|[\w-]+s) (?:(?:is|are) (?:never|not)|(?:must|should|may) (?:never|not) be|(?:is|are)|(?:must|should|may) be) without ((?:an?|the|their|his|her|your) [^,;]+|[\w-]+)$/i,
		made: ([all = "", who = "", what = ""]) => {
			const none = /^no /i.test(who);
			if (
				none === /\b(?:not|never)\b/.test(all) ||
				/^(?:delay|doubt|exception|question|fail|it|them|question|reason)$/.test(what)
			)
				return undefined;
			const name = who.replace(/^(?:an?|any|no) /i, "every ");
			const low = name.charAt(0).toLowerCase() + name.slice(1);
			return [
				`Make sure ${low} ${many(who) ? "have" : "has"} ${what.replace(/^(?:their|his|her) /, (own) => own)} at all times`,
			];
		},
	},
	{
		hint: /^(?:Before|Until|Till) .*, /,
		build:
			/^(?:Before|Until|Till) ((?:you|they|we|the|an?|your|every|everyone|all|somebody|he|she)(?:['’]ve)? [^,;:]+), (?:please )?(?:do not|don['’]t|never) ([a-z]+ [^,;]+)$/,
		made: ([all = "", clause = "", act = ""]) => {
			if (/ (?:has|have) /.test(clause)) return undefined;
			if (
				/\b(?:it|them|him|her|this|that)\b/.test(act) ||
				!verbs.has(act.split(" ")[0] ?? "") ||
				/^(?:let|leave|be|keep|have|make) /.test(act)
			)
				return undefined;
			if (
				!/(?:['’]ve| (?:has|have|is|are|can|knows?|sees?|agrees?|arrives?|ends?|closes?|opens?|leaves?|signs?|confirms?|says?|gives?|finish(?:es)?|checks?) ?)/.test(
					`${clause} `,
				)
			)
				return undefined;
			return /^Before/.test(all) && !/(?:['’]ve| (?:has|have) )/.test(`${clause} `)
				? [`${act.charAt(0).toUpperCase()}${act.slice(1)} only once ${clause}`]
				: [
						`Wait until ${clause} before you ${act}`,
						`${act.charAt(0).toUpperCase()}${act.slice(1)} only once ${clause}`,
					];
		},
	},
	{
		hint: / (?:mistakes?|errors?|typos|gaps|crossings-out|abbreviations|jargon|blanks)$/,
		build:
			/^(No |The |An? |Any |Our |Your )?((?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:must|should|may|can)( not| never)?(?: ever)? (?:contain|have|show|go out with|leave the office with) (?:any )?((?:[\w-]+ )?(?:mistakes?|errors?|typos|gaps|crossings-out|abbreviations|jargon|blanks))$/i,
		made: ([, art = "", thing = "", not, what = ""]) =>
			/^No $/i.test(art) === (not !== undefined) || isPersonal(thing)
				? undefined
				: [
						/abbreviations|jargon/.test(what)
							? `Write ${/^(?:No|An?|Any) $/i.test(art) ? `every ${thing}` : `${art}${thing}`} in plain, full words`
							: `Check ${/^(?:No|An?|Any) $/i.test(art) ? `every ${thing}` : `${art}${thing}`} for ${what} before ${many(thing) && !/^No/i.test(art) ? "they go" : "it goes"} out`,
					],
	},
	{
		hint: new RegExp(` (?:${Object.keys(LIES).join("|")}|cold|lukewarm)$`),
		build: new RegExp(
			`^(No |The |An? |Any |Our |Your )?((?:[\\w’'-]+ ){0,2}?[\\w’'-]+) (?:(?:must|should|may|can)( not| never)? )?(hangs?|lies?|stands?|sits?|arrives?|goes out|go out|comes? out|leaves? (?:the|our) [\\w -]+?|reach(?:es)? (?:the|a|our) [\\w -]+?) (${Object.keys(LIES).join("|")}|cold|lukewarm)$`,
			"i",
		),
		made: ([, art = "", thing = "", not, verb = "", state = ""]) => {
			const none = /^No $/i.test(art);
			if (none === (not !== undefined) || isPersonal(thing)) return undefined;
			const good = /^(?:cold|lukewarm)$/.test(state) ? (EATEN.test(thing) ? "hot" : undefined) : LIES[state];
			if (good === undefined) return undefined;
			const name = none ? `Every ${thing}` : `${art}${thing}`;
			const [first = "", ...more] = verb.split(" ");
			const base = baseOfThird(first) ?? first.replace(/^goes$/, "go");
			const own = verbs.has(first) ? first : base;
			const low = name.charAt(0).toLowerCase() + name.slice(1);
			const one = !many(thing) || none;
			return [
				`Make sure ${low} ${[one ? thirdOf(own) : own, ...more].join(" ")} ${good}`,
				`${name.charAt(0).toUpperCase()}${name.slice(1)} must ${[own, ...more].join(" ")} ${good}`,
			];
		},
	},
	{
		hint: /^Stop \w+ing .* and \w+ /,
		build: /^Stop ([a-z]+ing) (.+?),? and ([a-z]+) ([^,;]+)$/,
		made: ([, gerund = "", what = "", verb = "", rest = ""]) => {
			const base = baseOfGerund(gerund);
			if (base === undefined || !verbs.has(verb) || /ing$/.test(verb)) return undefined;
			const [who = ""] = what.split(/ (?:whether|if|what|how|that|to|for|about|with) /);
			return [
				base === verb && isPersonal(who) && / (?:they|them|their|he|she|it)\b/.test(` ${rest}`)
					? `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${who} ${rest}`
					: `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${rest}`,
			];
		},
	},
	{
		hint: /(?:and|but|,) (?:never|not) with /,
		build:
			/^((?:Please |Always )?(?:Clean|Wipe|Polish|Dry|Dust|Wash|Scrub|Rub) ((?:the |all |every )?[\w -]+?)(?: (?:down|daily|gently|thoroughly|well|off|every [\w ]+|after [\w ]+))*),?(?: and| but|,) (?:never|not) with [^,;]+$/,
		made: ([, order = "", thing = ""]) => [`${order}, with the cloth meant for ${many(thing) ? "them" : "it"}`],
	},
	{
		hint: /^Not (?:a|one|a single) word to /,
		build: /^Not (?:a|one|a single) word to ((?:the |any |an? )?[\w -]+?)( about [^,;]+)?$/,
		made: ([, who = "", topic = ""]) => [
			`Refer ${theOne(who)} to the manager${topic === "" ? "" : ` with questions${topic}`}`,
			`Leave every answer to ${theOne(who)}${topic} to the manager`,
		],
	},
	{
		hint: / belong | place for /,
		build:
			/^((?:The |Our |Your |Any )?(?:[\w’'-]+ ){0,3}?[\w’'-]+) (?:do not|does not|don['’]t|doesn['’]t|never) belongs? (in|on|at|near|behind|under|next to|beside|inside) ((?:the|our|your|an?|any)? ?[^,;]+)$/,
		made: ([, thing = "", link = "", place = ""]) => {
			const what = thing.charAt(0).toLowerCase() + thing.slice(1).replace(/^ny /, "");
			const away = /^in/.test(link) ? "out of" : link === "on" ? "off" : "away from";
			return staffNouns.has(headOf(thing).toLowerCase()) ? undefined : [`Keep ${what} ${away} ${place}`];
		},
	},
	{
		hint: / place for /,
		build:
			/^((?:The |Our |Your |An? )[\w’' -]+?) (?:is not|isn['’]t|are not|aren['’]t|is no|are no) (?:an? |the )?(?:place|room|spot) for ([\w’' -]+)$/,
		made: ([, place = "", thing = ""]) =>
			/ing$/.test(thing.split(" ")[0] ?? "")
				? undefined
				: [`Keep ${thing} out of ${place.charAt(0).toLowerCase()}${place.slice(1)}`.replace(/ of an? /, " of the ")],
	},
	{
		hint: /^Without .* (?:nobody|no one|no-one|no \w+) /,
		build:
			/^Without ((?:an? |the |their |valid |written |prior )?[\w’' -]+?),? (nobody|no one|no-one|no [\w-]+) (?:(?:may|can|must|should) ([a-z]+)|([a-z]+s))\b( [^,;]+)?$/,
		made: ([, what = "", who = "", told = "", does = "", rest = ""]) => {
			const base = told || (baseOfThird(does) ?? "");
			if (base === "" || base === "be") return undefined;
			const one = /^(?:nobody|no one|no-one)$/.test(who) ? "Everyone" : `Every ${who.slice(3)}`;
			return [
				`${one} needs ${what} before they ${base}${rest}`,
				`${base.charAt(0).toUpperCase()}${base.slice(1)}`,
			].slice(0, 1);
		},
	},
];
