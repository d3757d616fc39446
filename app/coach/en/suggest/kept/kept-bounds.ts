import { staffNouns } from "../../words/people.ts";
import { every, headOf, isPersonal, type Keeping, small } from "../reading/kept-parts.ts";

const THING =
	"(?!(?:please|remember|bear|keep|note|make|ensure|see|take|if|when|while|whatever|however|even|never|do|on|in|at|be|under|it|there|no|nobody) )((?:the |our |your |an? |any |all |every |each )?[\\w'’ -]+?)";
const NOT = "(?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:be allowed to )?";
const GROWS =
	"(?:grow|stretch|swell|drag|drag on|run|run on|run over|go|go on|rise|climb|exceed|extend|expand|last|take|continue|get|reach|stand|sit|be|become|stack up|pile up|build up|stay|number|creep)";
const MORE =
	"(?:(?:(?:any )?(?:longer|higher|larger|bigger|further|farther|louder|heavier|wider|deeper|thicker|older|warmer|hotter|more|taller|later)|up) than |beyond |above |over |past |to more than )";
const LESS =
	"(?:(?:(?:any )?(?:shorter|lower|smaller|lighter|less|fewer|colder|cooler|younger) than )|below |under |beneath |to less than |to fewer than )";
const TIME = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarter of an hour|half an hour)\b/;

/** "grow longer than six people" -> "to six people at most". */
const most = (bound: string): string => (/^the |^your |^our /.test(bound) ? `within ${bound}` : `to ${bound} at most`);

const AMOUNT =
	/^(?:\d|an? |half|minus|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/;
const ANSWERS =
	/\b(?:answer|answers|reply|replies|response|responses|quote|quotes|acknowledgement|confirmation|estimate)\b/i;
const TASKS =
	/\b(?:transfer|repair|change|check|handover|delivery|cleaning|check-in|check-out|search|inspection|service|refund|return)s?\b/i;
const TALKS =
	/\b(?:call|meeting|speech|tour|visit|break|talk|chat|briefing|conversation|interview|presentation|lesson)s?\b/i;

/** True for those who act, and for what is no name of a thing. */
const acts = (thing: string): boolean =>
	/^(?:you|we|they|it|he|she|staff|nobody|no)\b/i.test(thing) ||
	/\b(?:who|whose)\b/.test(thing) ||
	isPersonal(thing) ||
	staffNouns.has(headOf(thing).toLowerCase());

/** Degrees and hours of the clock go up and down; what is counted or measured does not. */
const DEGREES = /degrees|°/;

/** Bounds that a thing must keep to, whatever it is and however it would pass them. */
export const THING_BOUNDS: readonly Keeping[] = [
	{
		hint: / (?:not|never) .*(?:than|beyond|above|over|past|exceed) /i,
		build: new RegExp(`^${THING} ${NOT}(?:exceed |${GROWS} ${MORE})([^,;]+)$`, "i"),
		made: ([all = "", thing = "", bound = ""]) => {
			if (acts(thing) || / (?:by|before|after|when|if|unless|without|until|while) /.test(bound)) return undefined;
			const line = /^(?:the|your|our|its|their) .*(?:edge|line|mark|rim|rail|top|shelf|window|limit|bounds?)$/.test(
				bound,
			);
			if (!line && !AMOUNT.test(bound)) return undefined;
			if (/ older than /.test(all))
				return TIME.test(bound)
					? [`${thing} must be at most ${bound} old`, `Use ${small(thing)} up to ${bound} old`].slice(0, 1)
					: undefined;
			const what = every(small(thing));
			if (DEGREES.test(bound)) return [`Keep ${small(thing)} at ${bound} or below`];
			if (line) return [`Keep ${small(thing)} below ${bound}`];
			if (!TIME.test(bound)) return [`Keep ${small(thing)} ${most(bound)}`, `Limit ${small(thing)} to ${bound}`];
			if (/^\w+ing (?:in |out |up |off )?(?:an?|the|your|our|any|[\w-]+s)\b/.test(thing))
				return [`Finish ${small(thing)} within ${bound}`, `Plan at most ${bound} for ${small(thing)}`];
			return ANSWERS.test(thing)
				? [`Send ${what} within ${bound}`]
				: TASKS.test(thing)
					? [`Complete ${what} within ${bound}`, `Keep ${what} to ${bound} at most`]
					: TALKS.test(thing)
						? [`Keep ${what} to ${bound} at most`, `Bring ${what} to an end within ${bound}`]
						: [`Keep ${what} to ${bound} at most`];
		},
	},
	{
		hint: / (?:not|never) .*(?:than|below|under|beneath) /i,
		build: new RegExp(
			`^${THING} ${NOT}(?:fall|drop|sink|go|run|get|slip|shrink|come|be|stay|dip|decrease) ${LESS}([^,;]+)$`,
			"i",
		),
		made: ([, thing = "", bound = ""]) =>
			acts(thing) || / (?:is|are|has|have|by|before|after|when|if|unless|without|until) /.test(bound)
				? undefined
				: DEGREES.test(bound)
					? [`Keep ${small(thing)} at ${bound} or above`]
					: /\b(?:stock|stocks|supply|supplies|reserve|reserves|number|level)\b/.test(thing)
						? [`Keep ${small(thing)} at ${bound} or more`, `Top up ${small(thing)} in time to stay at ${bound} or more`]
						: [`Keep ${small(thing)} at ${bound} or more`],
	},
];

const ORDINAL: Readonly<Record<string, string>> = {
	first: "one",
	second: "two",
	third: "three",
	fourth: "four",
	fifth: "five",
	sixth: "six",
	seventh: "seven",
	eighth: "eight",
};
const CLOCK =
	/^(?:(?:half past |quarter past |quarter to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d[\d:.]*)\b.*|the (?:agreed|booked|fixed|stated|set|given|promised) (?:time|hour|date|day))$/i;

/** Bounds of an act: how far, how high, how many, how early or late. */
export const ACT_BOUNDS: readonly Keeping[] = [
	{
		hint: /(?:above|beyond|past|over|higher than|further than|farther than) the \w+/,
		build:
			/^(climb|step|go|stand|walk|work|reach)(?: up| on)? (?:any )?(?:above|beyond|past|over|higher than|further than|farther than) the (\w+) (step|rung|tread|stair|floor|row|level|shelf)( .+)?$/,
		made: ([, , nth = "", what = "", rest = ""]) => {
			const count = ORDINAL[nth];
			if (count === undefined) return undefined;
			const low = nth === "first" ? `the first ${what}` : `the first ${count} ${what}s`;
			return [
				`stay on ${low.replace("shelfs", "shelves")}${rest}`,
				`go up to the ${nth} ${what} at most${rest}`.replace("go up", /floor|row|shelf/.test(what) ? "go" : "climb"),
			];
		},
	},
	{
		hint: /^(?:go|step|walk|come|climb|venture|drive|push|lean) (?:any )?(?:further|farther|beyond|past) /,
		build:
			/^(go|step|walk|come|climb|venture|drive) (?:any )?(?:(?:further|farther) (?:in )?than|beyond|past) ((?:the|an?|your|our) [^,;]+)$/,
		made: ([, verb = "", bound = ""]) =>
			/ (?:is|are|has|have|when|while|without|unless|before) /.test(bound)
				? undefined
				: [`${verb} only as far as ${bound}`, `stop at ${bound}`],
	},
	{
		hint: / than /,
		build:
			/^(drive|ride|go|run|cycle|travel|play|turn|set|speak|talk|dig|pour) (.*?)(?:any )?(faster|higher|louder|deeper) than ((?:\w+ )?(?:\d+|five|ten|fifteen|twenty|thirty|forty|fifty|sixty)(?: (?:an hour|miles an hour|kilometres an hour|km\/h|mph|degrees|centimetres|cm|metres|per cent))?|walking pace|walking speed|the speed limit)( .+)?$/,
		made: ([, verb = "", what = "", , bound = "", rest = ""]) =>
			/pace|speed/.test(bound)
				? [`${verb} ${what}at ${bound}${rest}`.replace("at the speed limit", "within the speed limit")]
				: [`${verb} ${what}at ${bound} or less${rest}`, `keep to ${bound} or less${rest}`],
	},
	{
		hint: / more than \w+/,
		build:
			/^([a-z]+(?: up| out| in| off| on)?) (.*?)((?:with|to|for|in|on|at|by) )?more than ((?:an? (?:dozen|hour|week|month|minute|day)|half an? \w+|\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred)(?: .+)?)$/,
		made: ([, verb = "", what = "", link = "", bound = ""]) => {
			if (
				/^(?:be|have|keep|leave|let|make|wait|put|exceed|number|sit|stand|lie|hang|remain|stay|go|last|take up)\b/.test(
					verb,
				) ||
				/ (?:or|and|unless|without|until) |\bthan\b/.test(bound + what)
			)
				return undefined;
			const [, amount = bound, rest = ""] =
				/^(.+?)( (?:in|on|at|per|from|for|to|into|onto|before|after|without|while|when|during) .+)$/.exec(bound) ?? [];
			return [
				`${verb} ${what}${link}at most ${bound}`,
				link === "" ? `${verb} ${what}${amount} at most${rest}` : `keep to ${amount} when {you} ${verb} ${what}`.trim(),
			].filter((one) => !one.includes("{you}"));
		},
	},
	{
		hint: / (?:later|earlier) than /,
		build:
			/^(arrive|come|start|begin|open|close|leave|turn up|knock|ring|call|set off|report|get in|check in)(.*?) (later|earlier) than ([^,;]+)$/,
		made: ([, verb = "", what = "", how = "", time = ""]) =>
			!CLOCK.test(time)
				? undefined
				: how === "later"
					? [`${verb}${what} by ${time}`, `${verb}${what} at ${time} at the latest`]
					: [`${verb}${what} at ${time}`, `${verb}${what} at ${time} at the earliest`],
	},
	{
		hint: /^[a-z]+ .* before \w+/,
		build:
			/^(clean|vacuum|hoover|mow|knock|ring|open|serve|start|begin|deliver|collect|unload|load|mop|sweep|empty|drill|test|run|use|play|set up|lay|clear|wake|call|phone|telephone|text|visit|water|air|switch on|turn on|make up|service) (.*?)(?:before) ((?:half past |quarter past |quarter to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\d[\d:.]*)(?: ?[ap]\.?m\.?)?(?: (?:in the morning|o['’]clock|on .+))?)$/,
		made: ([, verb = "", what = "", time = ""]) => [
			`${verb} ${what}from ${time.replace(/ ([ap])\.m$/, " $1.m.")} onwards`,
			`wait until ${time.replace(/ ([ap])\.m$/, " $1.m.")} before {you} ${verb} ${what}`.trim(),
		],
	},
	{
		hint: / with (?:less|fewer) than /,
		build: /^([a-z-]+ .+?) with (?:less|fewer) than ([^,;]+)$/,
		made: ([, act = "", bound = ""]) =>
			/ (?:or|and|unless|without|until) /.test(bound) ? undefined : [`${act} only with at least ${bound}`],
	},
	{
		hint: / higher than /,
		build:
			/^(pile|stack|heap|load|build|fill|raise|lift|hang|store|pack) (.+?) (?:any )?higher than ((?:the|your|our|an?) [\w -]+)$/,
		made: ([, verb = "", what = "", bound = ""]) => [
			`${verb} ${what} up to ${bound} at most`,
			`keep ${what} below ${bound}`,
		],
	},
	{
		hint: / wider than /,
		build: /^(open) (.+?) (?:any )?(?:wider|further|farther) than ((?:an?|one|two|three|\d+) [\w -]+)$/,
		made: ([, verb = "", what = "", bound = ""]) => [`${verb} ${what} by ${bound} at most`],
	},
	{
		hint: / (?:twice|three times|again|more than once)$/,
		build:
			/^(apologise|apologize|knock|ring|say sorry|call|explain|sneeze|ask|warn)( (?:for|about|at) [^,;]+?)? (?:twice|three times|again and again|more than once|over and over)$/,
		made: ([, verb = "", rest = ""]) => [`${verb} once${rest}`],
	},
	{
		hint: /closer|nearer/,
		build:
			/^(park|stand|stop|work|sit|get|come|go|wait|smoke|put .+|place .+|store .+|stack .+) (?:any )?(?:closer|nearer) (?:to (.+?) )?than ((?:\w+ )?(?:\d+|an?|one|half an?|two|three|four|five|ten|fifteen|twenty) ?(?:metres?|meters?|m|feet|foot|yards?|cm|centimetres?|steps?|paces?|arm['’]s length))(?: (?:to|from) (.+))?$/,
		made: ([, verb = "", first = "", far = "", then = ""]) => {
			const what = first || then;
			return what === ""
				? undefined
				: [`${verb} at least ${far} from ${what}`, `keep a distance of ${far} or more from ${what}`];
		},
	},
	{
		hint: /within \w+ \w+ of/,
		build:
			/^(park|smoke|stand|stop|work|store .+|stack .+|put .+|place .+|light .+) within (\w+ (?:metres?|meters?|feet|yards?|steps?|cm|centimetres?)) of (.+)$/,
		made: ([, verb = "", far = "", what = ""]) => [`${verb} at least ${far} from ${what}`],
	},
];
