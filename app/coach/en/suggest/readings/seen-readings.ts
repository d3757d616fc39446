import { verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const ENSURE =
	"(?:please )?(?:ensure|make sure|see to it|see|take care|be careful|be sure|check|watch out|mind)(?: that)?";
const DO_NOT = "(?:do not|don['’]t|never|try not to|(?:please )?(?:make sure|take care|be careful|be sure) not to)";

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** What makes right the one who was not to be turned to: "that has gone home" -> "that is still at work". */
const REACHED: readonly (readonly [RegExp, string])[] = [
	[/^(?:has|have) (?:already )?(?:gone home|left|finished|finished work|finished for the day)$/, "still at work"],
	[/^(?:is|are) (?:already )?(?:closed|shut)$/, "open"],
	[/^(?:is|are) (?:already )?(?:full|fully booked|booked up)$/, "free"],
	[/^(?:is|are) (?:on holiday|on leave|away|out|off duty|off sick|absent|not (?:there|in|at work))$/, "at work"],
];

const INDOORS = "the rain|the cold|the snow|the wind|a draught|the draught|the hail";

const kept = (thing: string, rest: string): Readonly<Record<string, string[]>> => ({
	out: [`Keep ${thing} inside${rest}`, `Close the door behind you${rest}`],
	escape: [`Keep ${thing} inside${rest}`, `Close the door behind you${rest}`],
	in: [`Keep ${thing} outside${rest}`, `Close the door behind you${rest}`],
	fall: [`Hold ${thing} firmly${rest}`],
	drop: [`Hold ${thing} firmly${rest}`],
	"run off": [`Keep ${thing} close to you${rest}`],
	"get wet": [`Keep ${thing} dry${rest}`],
	"get cold": [`Keep ${thing} warm${rest}`],
	"get hot": [`Keep ${thing} cool${rest}`],
	"dry out": [`Keep ${thing} moist${rest}`],
	slam: [`Close ${thing} gently${rest}`],
});

/** Bans whose thing, person or occasion their build alone tells: asked before the readings that know only the verb. */
export const SEEN_READINGS: readonly Recast[] = [
	{
		hint: / no .* (?:is|are|stays?|remains?) (?:\w+ )?(?:visible|in view|on view|in sight|on show|exposed|readable|legible)\b/i,
		build: new RegExp(
			`^${ENSURE} (?:no|none of the) ([\\w'’ -]+?) (?:is|are|stays?|remains?) (?:left |still )?(?:visible|in view|on view|in sight|on show|exposed|readable|legible)( .+)?$`,
			"i",
		),
		direct: ([, thing = "", rest = ""]) =>
			isServed(last(thing))
				? undefined
				: [`Keep ${thing} out of sight${rest}`, `Put ${thing} away${rest}`].slice(
						0,
						/data|information|names?|numbers?|details/.test(thing) ? 1 : 2,
					),
	},
	{
		hint: /\b(?:nobody|no one|no-one|no \w+) (?:is|are|gets|has to|must) (?:be )?(?:kept |left |made to )?(?:stand|wait|sit|queue)/i,
		build: new RegExp(
			`^${ENSURE} (?:nobody|no one|no-one|no (\\w+)) (?:is|are|gets|has to|must) (?:be )?(?:kept |left |made to )?(?:standing|waiting|sitting|queuing|queueing|stand|wait|sit|queue) (?:outside )?in (${INDOORS})( .+)?$`,
			"i",
		),
		direct: ([, who = "", weather = "", rest = ""]) => {
			const all = who === "" ? "everyone" : `every ${who}`;
			return [`Let ${all} wait out of ${weather}${rest}`, `Let ${all} wait indoors${rest}`];
		},
	},
	{
		hint: / (?:lie|stand|run|hang|sit|trail|reach)s? across /,
		build: new RegExp(
			`^${ENSURE} ((?:(?:the|all|your|our) )?[\\w -]+?) (?:do not|don['’]t|does not|doesn['’]t|never) (?:lie|stand|run|hang|sit|trail|reach) across ([^,;]+)$`,
			"i",
		),
		direct: ([, thing = "", place = ""]) =>
			isServed(last(thing))
				? undefined
				: /\b(?:way|path|route|view|entrance|exit|doorway|aisle|passage)\b/.test(place)
					? [`Keep ${thing} out of ${place}`, `Lay ${thing} along the wall`].slice(
							0,
							/cable|lead|hose|wire|cord/.test(thing) ? 2 : 1,
						)
					: [`Keep ${thing} off ${place}`],
	},
	{
		hint: /\blet .+ (?:out|in|escape|fall|drop|run off|get wet|get cold|get hot|dry out|slam)\b/i,
		build: new RegExp(
			`^${DO_NOT} let ((?:the|an?|your|their) [\\w -]+?) (out|in|escape|fall|drop|run off|get wet|get cold|get hot|dry out|slam)((?: (?:when|while|as|if|on|during|before) [^,;]+)?)$`,
			"i",
		),
		direct: ([, thing = "", state = "", rest = ""]) =>
			/^(?:in|out|escape)$/i.test(state) &&
			!/\b(?:cat|dog|animal|pet|bird|rabbit|horse|hens?|kitten|puppy|heat|smoke|rain|cold|flies)s?$/.test(thing)
				? undefined
				: kept(thing, rest)[state.toLowerCase()],
	},
	{
		hint: / between /,
		build: new RegExp(
			`^${DO_NOT} (?:stand|sit|walk|park|step|wait|stop|place yourself) between (the [\\w'’ -]+?|an? [\\w'’ -]+?) and ((?:the|their|an?|his|her) [\\w'’ -]+?)((?: (?:when|while|during) [^,;]+)?)$`,
			"i",
		),
		direct: ([, one = "", other = "", rest = ""]) =>
			/\b(?:trailer|lorry|truck|vehicle|van|car|bus|tram|train|machine|wall|crane|forklift|load|wagon|tractor|robot)\b/i.test(
				`${one} ${other}`,
			)
				? undefined
				: [`Leave the space between ${one} and ${other} free${rest}`, `Keep to one side of ${one}${rest}`],
	},
	{
		hint: / from (?:across|the other side of|the other end of|the back of) /,
		build: new RegExp(
			`^${DO_NOT} (correct|call|instruct|advise|address|question|greet|remind|answer|shout at|shout to|call to|call out to) ((?:the |an? |your )?[\\w -]+?) from (?:across|the other side of|the other end of|the back of) (?:the|a) [\\w -]+?((?: (?:when|while|during) [^,;]+)?)$`,
			"i",
		),
		direct: ([, verb = "", who = "", rest = ""]) => {
			const person = who.replace(/^(?!the |an? |your )(\w)/, "the $1");
			const base = /shout|call/i.test(verb) ? "speak to" : verb.toLowerCase();
			const them = /s$/.test(who) ? "them" : "them";
			return isServed(last(who).replace(/s$/, "")) || isServed(last(who))
				? [
						`Walk over to ${person} and ${base} ${them} quietly${rest}`,
						`Go up to ${person} before you ${base} ${them}${rest}`,
					]
				: undefined;
		},
	},
	{
		hint: / (?:that|which|who) (?:has|have|is|are) /,
		build:
			/^((?:do not|don['’]t|never)|[^,;]+? (?:must|can|may|should|shall) ?(?:not|never|n['’]t)|[^,;]+? can['’]t) (transfer|send|refer|direct|put|pass|forward|connect) ([^,;]+?) ((?:through |on )?to) ((?:an?|the) [\w -]+?) (that|which|who) ((?:has|have|is|are) [\w ]+)$/i,
		direct: ([, lead = "", verb = "", what = "", to = "", where = "", that = "", state = ""]) => {
			const right = REACHED.find(([bad]) => bad.test(state))?.[1];
			if (right === undefined) return undefined;
			const who = /^(.+?) (?:must|can|may|should|shall)/i.exec(lead)?.[1] ?? /^(.+?) can['’]t/i.exec(lead)?.[1] ?? "";
			const head = who === "" ? "" : `${who} must `;
			const you = who === "" || /^you$/i.test(who) ? "you" : /^we$/i.test(who) ? "we" : "they";
			const is = state.startsWith("have") || state.startsWith("are") ? "are" : "is";
			return [
				capitalise(
					`${head}check that ${where.replace(/^an? /, "the ")} ${is} ${right} before ${you} ${verb.toLowerCase()} ${what}`,
				),
				capitalise(
					`${who === "" ? "" : `${who} may `}${verb.toLowerCase()} ${what} ${to.replace(/^(.*)to$/, "$1only to")} ${where} ${that} ${is} ${right}`,
				),
			];
		},
	},
	{
		hint: /\b(?:tell|telling|assure|assuring|promise|promising)\b.* that .* (?:will|is going to) /i,
		build:
			/^(?:do not|don['’]t|never|stop|avoid|refrain from) (?:tell|telling|assure|assuring|promise|promising) ([\w -]+?) that (?:every |the |our |an? |all )?([\w -]+?) (?:will|is going to) (?:always )?(?:last|hold|take|keep) [^,;]+$/i,
		direct: ([, who = "", thing = ""]) =>
			isServed(last(who).replace(/s$/, "")) || isServed(last(who))
				? [`Tell ${who} how long the ${thing} usually lasts`, `Explain to ${who} what the ${thing} depends on`].map(
						(one) => (/s$/.test(thing) ? one.replace(/lasts$/, "last").replace(/depends/, "depend") : one),
					)
				: undefined,
	},
	{
		hint: /\b(?:guess(?:es|work|ing)|speculations?|assumptions?)\b.* (?:when|if) .* asks?\b/i,
		build:
			/^(?:steer clear of|avoid|refrain from|no|stay away from) (?:any |wild )?(?:guess(?:es|work|ing)|speculations?|assumptions?) ((?:when|if) [^,;]+ asks? [^,;]+)$/i,
		direct: ([, when = ""]) => [`Check the facts before you answer ${when}`, `Ask a colleague who knows ${when}`],
	},
	{
		hint: / exceed .* by more than /,
		build:
			/^(.+?) (must|should|may|can|shall) (?:not|never) exceed ((?:the|our|your|their|its) [\w'’ -]+?) by more than ([^,;]+)$/i,
		direct: ([, thing = "", modal = "", bound = "", size = ""]) => [
			`${thing} ${/should/i.test(modal) ? "should" : "must"} stay within ${size} of ${bound}`,
			`Keep ${thing.charAt(0).toLowerCase()}${thing.slice(1)} within ${size} of ${bound}`,
		],
	},
	{
		hint: / (?:number|count|total|comprise) more than /,
		build:
			/^((?:the |an? |our |any |every )?[\w -]+?) (must|should|may|can|shall) (?:not|never) (?:number|count|total|comprise|consist of) more than ([^,;]+)$/i,
		direct: ([, thing = "", modal = "", size = ""]) => [
			`${thing} ${/should/i.test(modal) ? "should" : "must"} have at most ${size}`,
			`Limit ${thing.charAt(0).toLowerCase()}${thing.slice(1)} to ${size}`,
		],
	},
	{
		hint: /^(?:Sign|Pay|Start|Accept|Move|Open|Throw away|Unpack|Order|Change|Promise|Release) nothing .*(?:until|before) /,
		build:
			/^(Sign|Pay|Start|Accept|Move|Open|Throw away|Unpack|Order|Change|Promise|Release) nothing((?: (?:on|for|from|in|at) [^,;]+?)?) (?:until|before) ([^,;]+ (?:is|are|has|have) [^,;]+)$/,
		direct: ([, verb = "", where = "", when = ""]) => [
			`Wait until ${when}, then ${verb.toLowerCase()}${where.replace(/^ on /, " for ")}`,
			`${verb}${where.replace(/^ on /, " for ")} only once ${when.replace(/\b(have|has) been\b/, "$1 been")}`,
		],
	},
	{
		hint: /^Tell (?:no one|nobody|no-one) outside /,
		build:
			/^Tell (?:no one|nobody|no-one) outside ((?:the|our|your) [\w -]+?) ((?:when|what|where|how|who|why|which|that) [^,;]+)$/,
		direct: ([, place = "", what = ""]) => [`Tell only people who work in ${place} ${what}`],
	},
	{
		hint: / who (?:has|have) .* for (?:\d+|two|three|four|five|six|twelve|twenty-four|forty-eight) (?:hours|days|weeks)/,
		build:
			/^((?:staff|people|anyone|employees|workers|drivers|colleagues|cooks) who (?:has|have) [\w ]+?) (?:must|should|may|can|shall) (?:not|never) ([a-z]+) ([^,;]+?) for ((?:\d+|two|three|four|five|six|twelve|twenty-four|forty-eight) (?:hours|days|weeks))$/i,
		direct: ([, who = "", verb = "", what = "", time = ""]) =>
			verbs.has(verb) ? [`${who} must wait ${time} before they ${verb} ${what}`] : undefined,
	},
];
