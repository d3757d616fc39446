import { verbs } from "../../words/verbs.ts";
import { isPersonal, type Keeping, small } from "../reading/kept-parts.ts";
import { PERSON } from "../words/served-nouns.ts";

const NOT = "(?:must|should|may|can|shall|will) (?:not|never)(?: ever)?";
const ENSURE = "(?:(?:Please )?(?:make sure|ensure|see to it|see|take care|check)(?: that)?)";
const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** What one is to be where one must not be hasty, pushy or familiar. */
const INSTEAD: Readonly<Record<string, string>> = {
	familiar: "professional",
	chummy: "professional",
	matey: "professional",
	pushy: "patient",
	nosy: "discreet",
	curious: "discreet",
	intrusive: "discreet",
	hasty: "careful",
	rushed: "careful",
	hurried: "careful",
	careless: "careful",
	sloppy: "careful",
	reckless: "careful",
	mean: "generous",
	stingy: "generous",
	curt: "warm",
	cold: "warm",
	gruff: "warm",
	short: "patient",
	impatient: "patient",
	rude: "polite",
	cheeky: "polite",
	sarcastic: "polite",
	slow: "prompt",
	harsh: "kind",
	stern: "kind",
	bossy: "kind",
	stubborn: "open to reason",
	rigid: "flexible",
	vague: "precise",
	noisy: "quiet",
	loud: "quiet",
};
const TIMELY = /^(?:hasty|rushed|hurried)$/;

/** Bans read as whole sentences: what stays in somebody's sight, what nobody has to do before others, a half that goes first. */
export const SIGHT_SENTENCES: readonly Keeping[] = [
	{
		hint: / leave (?:his|her|their|its|your|the [\w-]+['’]s?) (?:sight|view|hands?|side)/,
		build: new RegExp(
			`^((?:The|An?|Any|Your|Our|Their) [^,;]+?) ${NOT} leave (his|her|their|its|your|the [\\w-]+['’]s?) (?:line of )?(sight|view|hands?|side)((?: (?:during|while|until|when) [^,;]+)?)$`,
		),
		made: ([, what = "", whose = "", where = "", when = ""]) => [
			`Keep ${small(what).replace(/^(?:an?|any) /, "every ")} ${where === "side" ? "at" : "in"} ${whose} ${where}${when === "" ? " at all times" : when}`,
		],
	},
	{
		hint: /^(?:let|have|make|take) .* (?:sight|view|eyes)$/i,
		build:
			/^(?:Do not|Don['’]t|Never) (?:let|take|carry) ((?:the|an?|any|your|their) [^,;]+?) (?:leave|go out of|get out of|out of|out from) (his|her|their|the [\w-]+['’]s?) (sight|view)$/,
		made: ([, what = "", whose = "", where = ""]) => [
			`Keep ${what.replace(/^(?:an?|any) /, "every ")} in ${whose} ${where} at all times`,
		],
	},
	{
		hint: /\b(?:nobody|no one|no-one|no [\w-]+) (?:has|needs|is forced|should have|must have) to .* within (?:earshot|hearing|sight|view) of /i,
		build: new RegExp(
			`^(.+? so that|${ENSURE}) (?:nobody|no one|no-one|no ([\\w-]+)) (?:has|needs|is forced|should have|must have) to ([a-z]+ [^,;]+?) within (earshot|hearing|sight|view) of ([^,;]+)$`,
			"i",
		),
		made: ([, lead = "", who, act = "", sense = "", others = ""]) => [
			`${lead} every${who === undefined ? "one" : ` ${who}`} can ${act} out of ${sense === "hearing" ? "earshot" : sense} of ${others}`,
		],
	},
	{
		hint: / nothing (?:before|until) /,
		build: new RegExp(
			`^(Offer|Tell|Promise|Give|Lend|Sell|Show|Send|Pay|Charge|Serve|Hand) (?:${PERSON}|(them|people)) nothing (before|until) ((?:the|an?|your|their|our|they|you|he|she|it|we) [^,;]+)$`,
		),
		made: ([, verb = "", who, people = "", , when = ""]) => {
			const clause = /^(?:they|you|he|she|it|we)\b| (?:is|are|has|have|was|were|can|[a-z]+s) /.test(` ${when} `);
			const act = `before you ${small(verb)} ${who ?? people} anything`;
			return [clause ? `Wait until ${when} ${act}` : `Wait for ${when} ${act}`];
		},
	},
	{
		hint: /^Forget .* and /,
		build:
			/^Forget (?:about )?((?:the|your|our|any|all|their) [\w'’ -]+?) (?:for (?:a moment|now|a minute|a while|the moment)|at first) and ([a-z]+)( [^,;]+)$/,
		made: ([, what = "", verb = "", rest = ""]) =>
			verbs.has(verb) ? [`${capital(verb)}${rest} first, then turn to ${what}`] : undefined,
	},
	{
		hint: /^(?:Whatever|However) .*, (?:do not|don['’]t|never) (?:show|let) (?:it|them)/,
		build: new RegExp(
			`^((?:Whatever|However) [^,;]+), (?:do not|don['’]t|never) (?:show (?:it|them)|let (?:it|them) show)(?: (?:to|in front of) (?:${PERSON}|(\\w+s)))?$`,
		),
		made: ([, lead = "", who, others]) => [
			`${lead}, stay calm and friendly${(who ?? others) === undefined ? "" : ` with ${who ?? others}`}`,
		],
	},
	{
		hint: /^Tell (?:no one|nobody|no-one) /,
		build:
			/^Tell (?:no one|nobody|no-one)( (?:at|in|on|outside) (?!which|what|who|how|where|why|when)[\w -]+?) ((?:what|which|who|whom|where|how|why|when|whether) [^,;]+)$/,
		made: ([, place = "", what = ""]) => [`Keep to {themselves}${place} ${what}`],
	},
	{
		hint: /^(?:Please )?keep off /i,
		build:
			/^(?:Please )?keep off ((?:[\w'’ -]+ )?(?:lawns?|grass|(?:flower |vegetable )?beds?|floors?|parquet|carpets?|turf|pitch|green|borders?|verges?|field|courts?))((?: (?:when|while|during|after|before|until) [^,;]+)?)$/i,
		made: ([, where = "", when = ""]) => [`Walk round ${where}${when}`],
	},
	{
		hint: /^Be [a-z]+ with .* with /,
		build: /^Be ([a-z]+) with ([^,;]+?),? (?:but|and|yet) (?:never|not) (?:be )?(?:too )?([a-z]+) with ([^,;]+)$/,
		made: ([, good = "", one = "", bad = "", other = ""]) => {
			const instead = INSTEAD[bad];
			if (instead === undefined) return undefined;
			return [
				TIMELY.test(bad) && !isPersonal(other)
					? `Be ${good} with ${one} and take your time over ${other}`
					: `Be ${good} with ${one} and ${instead} with ${other}`,
			];
		},
	},
	{
		hint: /^(?:Stay|Remain|Keep|Be) [a-z]+\b.* (?:never|not|don['’]t) (?:get|become|turn|grow) /,
		build:
			/^(Stay|Remain|Keep|Be) ([a-z]+)((?: (?:on|at|in|with|to|behind|towards) [^,;]+)?),? (?:but|and|yet) (?:never|do not|don['’]t) (?:get|become|turn|grow) (?:too )?([a-z]+)$/,
		made: ([, stay = "", good = "", where = "", bad = ""]) => {
			const instead = INSTEAD[bad];
			return instead === undefined ? undefined : [`${stay} ${good} and ${instead}${where}`];
		},
	},
	{
		hint: / (?:do not|does not|don['’]t|doesn['’]t|never) (?:wake|disturb|startle|annoy|deafen|frighten) /,
		build: new RegExp(
			`^(${ENSURE}) ((?:the|our|your) (?!lights?\\b|lamps?\\b|torch\\b)[\\w -]+?) (?:do not|does not|don['’]t|doesn['’]t|never) (?:wakes?|disturbs?|startles?|annoys?|deafens?) ([^,;]+?)((?: (?:at|before|after|during) (?:the )?[\\w -]+)?)$`,
			"i",
		),
		made: ([, lead = "", thing = "", , when = ""]) =>
			isPersonal(thing) || /staff|team|children|torch|lamp|light$/.test(thing)
				? undefined
				: [`${lead} ${thing} ${/[^s]s$/.test(thing) ? "stay" : "stays"} quiet${when}`],
	},
];
