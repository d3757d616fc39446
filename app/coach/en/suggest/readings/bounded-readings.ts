import { baseOfParticiple, gerundOf, verbs } from "../../words/verbs.ts";
import { plural } from "../reading/ban.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const small = (said: string): string =>
	/^[A-Z][a-z'’-]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
const isMany = (thing: string): boolean => /[^s]s$|people|children/.test(last(thing));
const must = (modal: string): string => (/should/i.test(modal) ? "should" : "must");

const THING = "((?:the |our |your |an? |all )?[\\w'’ -]+?)";
const NOT = "(must|should|may|can|shall) (?:not|never) (?:ever )?";
const OVER =
	/^(?:above|over|more|beyond|past|larger|bigger|higher|greater|longer|heavier|later|thicker|wider|stronger|louder)/i;

/** Things that are not counted: "an" does not stand before them. */
const MASS =
	/(?:alcohol|food|cash|credit|medicine|medication|money|information|advice|beer|wine|fuel|petrol|water|luggage|mail|change|treatment|insulin|blood|paint|work|access|payment|publicity|gas|power)$/;

/** "estimate" -> "an estimate"; what is many or not counted stands as it is. */
const one = (thing: string): string =>
	isMany(thing) || MASS.test(thing) ? thing : `${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}`;

const TOLD: Readonly<Record<string, string>> = {
	tell: "others",
	inform: "others",
};

/** Bounds of number, size and time by a negated verb or by "no", and what waits for something: worded as what may be done. */
export const BOUNDED_READINGS: readonly Recast[] = [
	{
		hint: / be \w+ (?:above|below|over|under|at more than|at less than|colder than|hotter than) /,
		build: new RegExp(
			`^${THING} ${NOT}be (\\w+) (?:at )?(above|below|over|under|more than|less than|colder than|hotter than|warmer than) (.+)$`,
			"i",
		),
		direct: ([, thing = "", , done = "", side = "", size = ""]) => {
			const base = baseOfParticiple(done.toLowerCase());
			if (
				base === undefined ||
				isServed(last(thing)) ||
				!/\d|degrees|per cent|percent|line|mark|zero|price|limit|speed|minimum|maximum/.test(size)
			)
				return undefined;
			const link = /^(?:fill|load|heat|cool|turn|raise|lower)$/.test(base) ? "to" : "at";
			const bound = /^(?:below|under|less|colder)/i.test(side) ? "or above" : "or below";
			return `${capitalise(base)} ${small(thing)} ${link} ${size} ${bound}`;
		},
	},
	{
		hint: / (?:last|take|be|run|stay|weigh|cost|measure|hold|have|number|contain) (?:less|fewer|shorter|under) /,
		build: new RegExp(
			`^${THING} ${NOT}(last|take|run|stay|weigh|cost|measure|hold|have|contain) (?:for )?(?:less|fewer|shorter) than (.+)$`,
			"i",
		),
		direct: ([, thing = "", modal = "", verb = "", size = ""]) => `${thing} ${must(modal)} ${verb} at least ${size}`,
	},
	{
		hint: /^No .* have (?:more|less|fewer) than /,
		build: /^No ([\w -]+?) (?:may|must|should|can|shall) have (more|less|fewer) than (.+)$/,
		direct: ([, thing = "", how = "", size = ""]) => {
			const bound = how === "more" ? "at most" : "at least";
			return [`Every ${thing} must have ${bound} ${size}`, `Give every ${thing} ${bound} ${size}`];
		},
	},
	{
		hint: / have (?:more|less|fewer) than /,
		build: new RegExp(`^${THING} ${NOT}(?:have|include|hold|count|comprise|number) (more|less|fewer) than (.+)$`, "i"),
		direct: ([, thing = "", modal = "", how = "", size = ""]) =>
			/^(?:you|we|they|staff|nobody)$/i.test(thing)
				? undefined
				: how === "more"
					? [`Keep ${small(thing)} to ${size} at most`, `${thing} ${must(modal)} have at most ${size}`]
					: `${thing} ${must(modal)} have at least ${size}`,
	},
	{
		hint: /^No .* be \w+ (?:later|earlier|after|before) /,
		build:
			/^No ([\w -]+?) (?:may|must|should|can|shall) (?:ever )?be (\w+) ((?:(?:in|on|at|to|with) [\w ]+? )?)(later than|after|earlier than|before) ([^,;]+)$/,
		direct: ([, thing = "", done = "", place = "", side = "", time = ""]) => {
			const base = baseOfParticiple(done);
			if (base === undefined || / (?:is|are|has|have|was) /.test(` ${time} `)) return undefined;
			return /^(?:later|after)/.test(side)
				? [`Every ${thing} must be ${done} ${place}by ${time}`, `${capitalise(base)} every ${thing} ${place}by ${time}`]
				: [
						`Every ${thing} must be ${done} ${place}after ${time}`,
						`${capitalise(base)} every ${thing} ${place}only after ${time}`,
					];
		},
	},
	{
		hint: /^[A-Z]\w+ (?:out )?no .* (?:over|above|under|below|beyond|larger than|bigger than|higher than|heavier than) /,
		build:
			/^(Accept|Take|Sell|Serve|Give|Offer|Pay|Book|Issue|Admit|Ship|Load|Lift|Approve|Grant|Sign|Hand out|Print|Quote) no ([\w -]+?s|cash|credit) (over|above|under|below|beyond|larger than|bigger than|higher than|heavier than) (.+)$/,
		direct: ([, verb = "", thing = "", side = "", size = ""]) =>
			OVER.test(side)
				? [`${verb} ${thing} only up to ${size}`, `${verb} ${thing} of at most ${size}`]
				: [`${verb} ${thing} only from ${size} upwards`, `${verb} ${thing} of at least ${size}`],
	},
	{
		hint: /^(?:Pay|Accept|Take|Promise|Offer|Spend|Sign) nothing /,
		build:
			/^(Pay|Accept|Take|Spend|Lift|Sign|Order|Approve) nothing ((?:in|for|by|on) [\w -]+? )?(above|over|beyond|below|under|heavier than) (.+)$/,
		direct: ([, verb = "", way = "", side = "", size = ""]) =>
			`${verb} ${way}only ${OVER.test(side) ? "up to" : "from"} ${size}`,
	},
	{
		hint: / be (?:larger|bigger|higher|greater) than /,
		build: new RegExp(`^${THING} ${NOT}be (?:larger|bigger|higher|greater) than (.+)$`, "i"),
		direct: ([, thing = "", modal = "", size = ""]) =>
			/^(?:that|those|the one|last|it|they)\b/.test(size)
				? undefined
				: [`Keep ${small(thing)} to ${size} at most`, `${thing} ${must(modal)} be ${size} at most`],
	},
	{
		hint: /\b(?:let|allow) more than /i,
		build:
			/^(?:do not|don['’]t|never) (let|allow|admit|take|seat|put) (more|fewer|less) than ([\w-]+) ([\w -]+?) ((?:into|in|on|onto|to|at|inside|through|past) .+)$/i,
		direct: ([, verb = "", how = "", count = "", whom = "", rest = ""]) =>
			`${capitalise(verb)} at ${how === "more" ? "most" : "least"} ${count} ${whom} ${rest}`,
	},
	{
		hint: / without (?:a|an|any|taking a|having a) (?:\w+ )?(?:break|rest|pause)\b/,
		build:
			/^(?:(?:Nobody|No one|No-one|No \w+) (?:may|must|should|can|shall)|Do not|Don['’]t|Never|(?:\w+ )?\w+ (?:must|may|should) (?:not|never)) (\w+)((?: [^,;]+?)?) (?:for )?(?:longer|more) than (.+?) without (?:taking |having )?(?:a|an|any) ((?:\w+ )?(?:break|rest|pause))((?: .+)?)$/i,
		direct: ([, verb = "", what = "", size = "", pause = "", rest = ""]) =>
			verbs.has(verb.toLowerCase())
				? [
						`Take a ${pause}${rest} after ${size} of ${gerundOf(verb.toLowerCase())}${what} at the latest`,
						`${capitalise(verb)}${what} for at most ${size}, then take a ${pause}${rest}`,
					]
				: undefined,
	},
	{
		hint: /^\w+ (?:nobody|no one|no-one) (?:more|less) than /i,
		build: /^(Charge|Pay|Ask|Offer|Give|Sell|Promise) (?:nobody|no one|no-one) (more|less) than (.+)$/,
		direct: ([, verb = "", how = "", size = ""]) =>
			`${verb} everyone ${how === "more" ? "at most" : "at least"} ${size}`,
	},
	{
		hint: /^(?:Do not |Don['’]t |Never )?let (?:nobody|no one|anyone|anybody) (?:but|except|other than|apart from) /i,
		build:
			/^(?:(?:do not|don['’]t|never) )?let (?:nobody|no one|no-one|anyone|anybody) (?:but|except|other than|apart from) (.+)$/i,
		direct: ([, rest = ""]) => [`Let only ${rest}`],
	},
	{
		hint: / (?:until|before) /,
		build:
			/^(?:(?:Do not|Don['’]t|Never) (\w+) (?:anyone|anybody|anything to anyone)|(Tell|Inform) (?:nobody|no one|no-one)) (about|of|that|what|when|where|which|how|why|who) (.+?) (?:until|before) ((?:the|an?|your|our|it|they|he|she|you|we|all|everyone|everybody) .*\b(?:is|are|has|have|was|were|hangs|agrees?|gives?|knows?|confirms?|announces?|arrives?|ends?)\b.*)$/i,
		direct: ([, verb = "", other = "", link = "", rest = "", clause = ""]) => {
			const act = (verb || other).toLowerCase();
			const who = TOLD[act];
			return who === undefined
				? undefined
				: [
						`Wait until ${clause} before you ${act} anyone ${link} ${rest}`,
						`${capitalise(act)} ${who} ${link} ${rest} only once ${clause}`,
					];
		},
	},
	{
		hint: /^(?:Say|Reveal|Disclose|Mention) nothing (?:about|of|on) .* (?:until|before) /,
		build: /^(?:Say|Reveal|Disclose|Mention) nothing (?:about|of|on) (.+?) (?:until|before) (.+)$/,
		direct: ([, thing = "", clause = ""]) =>
			/\b(?:is|are|has|have|was|were)\b/.test(clause)
				? [`Speak about ${thing} only once ${clause}`, `Wait until ${clause} before you speak about ${thing}`]
				: undefined,
	},
	{
		hint: /^[A-Z]\w+ no .* (?:until|before) /,
		build:
			/^(Give|Make|Serve|Sell|Send|Issue|Start|Book|Offer|Place|Sign|Take|Accept|Hand out|Publish|Print|Post|Order|Move|Open|Promise|Quote|Pay|Load|Release|Grant) no ([\w -]+?) (?:until|before) (.+)$/,
		direct: ([, verb = "", thing = "", clause = ""]) => {
			if (!/\b(?:is|are|has|have|was|were|hangs?|arrives?|agrees?|confirms?|signs?|shows?|says?)\b/.test(clause))
				return undefined;
			const [, done = "", rest = ""] = /^you have (\w+)((?: .+)?)$/.exec(clause) ?? [];
			const base = done === "" ? undefined : baseOfParticiple(done);
			return [
				...(base === undefined ? [] : [`${capitalise(base)}${rest} before you ${verb.toLowerCase()} ${one(thing)}`]),
				`${verb} ${one(thing)} only once ${clause}`,
				...(base === undefined ? [`Wait until ${clause} before you ${verb.toLowerCase()} ${one(thing)}`] : []),
			];
		},
	},
	{
		hint: / (?:longer|bigger|larger) than /,
		build:
			/^(?:do not|don['’]t|never) (?:leave|write|send|record|make|give|hold|book) (?:an? )([\w-]+(?: [\w-]+)?) (?:(?:that is|which is) )?(?:longer|larger|bigger) than (.+)$/i,
		direct: ([, thing = "", size = ""]) =>
			`Keep ${thing.replace(/[\w-]+$/, (word) => plural(word))} ${/second|minute|hour|day|line|page|word/.test(size) ? "within" : "to"} ${size}`,
	},
];
