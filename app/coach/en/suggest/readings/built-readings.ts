import { baseOfParticiple, baseOfThird, thirdOf, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed, PERSON } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const NOT = "(?:do not|don['’]t|never)";

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
const small = (said: string): string =>
	/^[A-Z][a-z'’-]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
const must = (modal: string): string => (/should/i.test(modal) ? "should" : "must");
const the = (thing: string): string => thing.replace(/^(?:an?|any) /, "the ");

/** What a clause tells that is no advice to the one who hears it: "how long the next family has waited". */
const MATTER = "((?:why|which|what|whether|where|who|how) (?!to\\b|(?:they|you|he|she|it)\\b)[^,;:]+)";

/** Judgements of looks and worth, which are kept to oneself. */
const JUDGED =
	"(?:looks?|sounds?|smells?|seems?|(?:is|are) (?:too |so |rather |a bit )?(?:ugly|old|fat|tight|cheap|slow|stupid|silly|strange|odd|wrong|bad|awful|poor|outdated|old-fashioned|boring|childish|weak|badly \\w+|out of fashion|a mess|ridiculous|hopeless))";

/** Purposes that are as wrong as the act which serves them. */
const BOASTS =
	/^(?:show|boast|brag|correct|argue|complain|contradict|impress|sell|push|promote|gossip|chat|joke|lecture|scold|criticise|criticize|mock)$/i;

/** What is interrupted and is nobody. */
const EVENTS =
	/(?:lesson|class|meeting|service|ceremony|tour|film|show|session|call|treatment|visit|game|match|exam|test|concert|rehearsal|prayers?|briefing|meal|interview|consultation|round|procedure|work|speech|talk|lecture|performance)$/i;

/** Where a person stands and nobody serves. */
const UNSERVED = "(?:an?|the) (?:empty|unstaffed|unmanned|deserted|closed|abandoned)";

/** Bans that their build answers whatever their act is: asked before the tables of single acts. */
export const BUILT_READINGS: readonly Recast[] = [
	{
		hint: /^No .* (?:last|take|run|stay|measure|weigh|cost|be) (?:for )?(?:longer|more|heavier|wider|higher) than /,
		build:
			/^No (?:single )?([\w'’ -]+?) (must|should|may|can|shall) (?:ever )?(last|take|run|stay|measure|weigh|cost|be) (?:for )?(?:longer|more|heavier|wider|higher) than ([^,;]+)$/,
		direct: ([, thing = "", modal = "", verb = "", size = ""]) =>
			isServed(last(thing)) || verb === "stay"
				? undefined
				: verb === "be"
					? [`Keep every ${thing} to ${size} at most`]
					: [`Every ${thing} ${must(modal)} ${verb} at most ${size}`, `Keep every ${thing} to ${size} at most`],
	},
	{
		hint: /\b(?:tell|inform|explain to|reveal to|disclose to|mention to|let) /i,
		build: new RegExp(
			`^${NOT} (?:tell|inform|explain to|reveal to|disclose to|mention to|let) ${PERSON} (?:know )?(?:about )?${MATTER}$`,
			"i",
		),
		direct: ([, , what = ""]) =>
			/ (?:they|you|he|she) (?:should|must|can|have to|need)\b| before | until /.test(what)
				? undefined
				: what.split(" ").some((word) => isServed(word.replace(/['’]s?$/, "")))
					? [`Keep it confidential ${what}`, `Keep it to yourself ${what}`]
					: [`Keep it to yourself ${what}`, `Keep it confidential ${what}`],
	},
	{
		hint: /\b(?:tell|say|mention)\b.* that /i,
		build: new RegExp(`^${NOT} tell ${PERSON} that (her|his|their|your|the|an?) ([\\w -]+?) ${JUDGED}\\b.*$`, "i"),
		direct: ([, who = "", whose = "", thing = ""]) => {
			const owned = /^(?:her|his|their)$/i.test(whose);
			const owner = the(who);
			if (owned && !/^(?:the|an?|your|our) /i.test(who)) return undefined;
			const named = owned ? `${owner}${/s$/.test(owner) ? "'" : "'s"} ${thing}` : `${whose} ${thing}`;
			return [`Keep your opinion of ${named} to yourself`, `Find something kind to say about ${named}`];
		},
	},
	{
		hint: /^Nothing \w+ /,
		build:
			/^Nothing (?!is |may |should |must |can )(\w+s) ((?:on |in |into |out of |to |off )?(?:the|our|an?|your) [\w -]+?) without (.+)$/,
		direct: ([, verb = "", place = "", what = ""]) => {
			if (baseOfThird(verb) === undefined && verb !== "goes") return undefined;
			const [, done = ""] = /^being (\w+)$/.exec(what) ?? [];
			if (done !== "") {
				const base = baseOfParticiple(done);
				return base === undefined ? undefined : [`${capitalise(base)} everything before it ${verb} ${place}`];
			}
			return /^\w+ing\b/.test(what)
				? undefined
				: [`Make sure everything that ${verb} ${place} has ${what}`, `Everything ${verb} ${place} with ${what}`];
		},
	},
	{
		hint: /^(?:nobody|no one|no-one|no \w+) who /i,
		build:
			/^(?:nobody|no one|no-one|no (\w+)) (who [^,;]+?) (may|must|should|can|shall) (?!be\b)(?:ever )?([a-z]+\b.*)$/i,
		direct: ([, noun = "", clause = "", , act = ""]) => {
			const who = noun === "" ? "people" : /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
			const [, ill = ""] =
				/^who has (?:an? |the )((?:[\w-]+ )?(?:cold|flu|cough|fever|rash|sore|infection|cut|wound|bug|virus|temperature))$/.exec(
					clause,
				) ?? [];
			const [, done = ""] = /^who has(?: not|n['’]t) (?:yet )?((?:been )?\w+(?:ed|en|t|n|d)\b.*)$/.exec(clause) ?? [];
			return ill !== ""
				? [`Only ${who} who are free of ${ill === "flu" ? "flu" : `any ${ill}`} may ${act}`]
				: done !== ""
					? [`Only ${who} who have ${done} may ${act}`]
					: /^who (?:has|is) (?:been )?(?:drinking|drunk)$/.test(clause)
						? [`Only ${who} who are sober may ${act}`]
						: undefined;
		},
		plainer: ([, noun = "", clause = "", modal = "", act = ""]) => ({
			plain: `Staff ${clause.replace(/^who has\b/, "who have").replace(/^who is\b/, "who are")} must not ${act}`,
			restore: (wording) => {
				const whole = /^Staff who [^,]+? (?:must|may|should) (.+)$/.exec(wording)?.[1];
				if (whole === undefined || / only /.test(whole)) return undefined;
				return `${noun === "" ? "Everyone" : `Every ${noun}`} ${clause} ${must(modal)} ${whole}`;
			},
		}),
	},
	{
		hint: /\b(?:you|we|they) (?:have|['’]ve) already /,
		build: new RegExp(
			`^${NOT} ([a-z]+(?: out)?) ((?:an?|the) [\\w -]+?) (?:that |which )?(?:(?:you|we|they) (?:have|['’]ve) already|is already) (?:given away|sold|promised|booked|let|assigned|reserved|taken|allocated|promised away)((?: to .+)?)$`,
			"i",
		),
		direct: ([, verb = "", thing = ""]) => [
			`${capitalise(verb)} only ${thing.replace(/^the /, "a ")} that is still free`,
			`Check that ${the(thing)} is still free before you ${verb} it`,
		],
	},
	{
		hint: /\binterrupt /i,
		build: new RegExp(
			`^${NOT} interrupt ((?:the|an?|your|any) [\\w -]+?) (?:just |only |simply )?to ([a-z]+) ([^,;]+)$`,
			"i",
		),
		direct: ([, who = "", verb = "", rest = ""]) => {
			const whom = who.replace(/^any /, "a ");
			if (EVENTS.test(whom)) return undefined;
			return verbs.has(verb.toLowerCase()) && !BOASTS.test(verb)
				? [`Wait until ${whom} has finished before you ${verb} ${rest}`]
				: undefined;
		},
	},
	{
		hint: /\b(?:eat|wait|work|drink|read|write|sign|fill \w+)\b.* (?:standing(?: up)?|on their feet)\b/i,
		build:
			/^((?:please )?(?:make sure|ensure|see to it|take care)(?: that)? )?(?:no ([\w-]+)|nobody|no one|no-one) (?:has to|should have to|must|should|needs to) (eat|wait|work|drink|read|write|sign|fill [\w ]+?) (?:standing(?: up)?|on their feet)((?: .+)?)$/i,
		direct: ([, lead = "", who = "", act = "", rest = ""]) => {
			const whom = who === "" ? "everyone" : `every ${who}`;
			return [
				`${lead === "" ? "Make sure " : lead}${whom} can sit down to ${act}${rest}`,
				`Have a seat ready for ${whom} who wants to ${act}${rest}`,
			].slice(0, who === "" ? 1 : 2);
		},
	},
	{
		hint: /\braise (?:false |any |unrealistic )?(?:hopes|expectations)\b/i,
		build: new RegExp(
			`^${NOT} raise (?:false |any |unrealistic |too many )?(?:hopes|expectations)((?: (?:about|of|for|in) [^,;]+)?)$`,
			"i",
		),
		direct: ([, about = ""]) => [
			`Say plainly what is certain and what is open${about.replace(/^ (?:of|for|in) /, " about ")}`,
			`Keep to what you know for certain${about.replace(/^ (?:of|for|in) /, " about ")}`,
		],
	},
	{
		hint: /^No (?:promises|guarantees|commitments|assurances|comments?|statements?|predictions) /,
		build:
			/^No (promises|guarantees|commitments|assurances|comments?|statements?|predictions) (?:about|on|regarding|of|as to) (.+?) (before|until) ((?:the|an?|your|our|it|they|he|she|you|we) .+)$/,
		direct: ([, kind = "", thing = "", , clause = ""]) => {
			if (!/\b(?:is|are|has|have|was|were|confirms?|agrees?|arrives?|signs?)\b/.test(clause)) return undefined;
			const act = /^(?:com|sta)/.test(kind) && !/^commit/.test(kind) ? "Comment on" : "Name";
			return [`${act} ${thing} only once ${clause}`, `Wait until ${clause} before you ${small(act)} ${thing}`];
		},
	},
	{
		hint: /^(?:Make|Give|Offer) no (?:promises|guarantees|commitments|assurances|predictions) /,
		build:
			/^(?:Make|Give|Offer) no (?:promises|guarantees|commitments|assurances|predictions) (?:about|on|regarding|of|as to) ((?!behalf).+)$/,
		direct: ([, what = ""]) =>
			/ (?:before|until|unless|without) /.test(what)
				? undefined
				: /^(?:how|what|when|whether|where|who|which|why)\b/.test(what)
					? [
							`Say only what you know for certain about ${what}`,
							`Tell people openly that it is not yet certain ${what}`,
						].slice(0, 1)
					: [`Say only what is certain about ${what}`, `Name ${what} only once they are confirmed`].slice(
							0,
							/[^s]s$/.test(what) ? 2 : 1,
						),
	},
	{
		hint: / (?:twice|again|a second time)\b/,
		build: new RegExp(
			`^${NOT} (?:let|make|have) ${PERSON} ((?!wait|stand|queue)[a-z]+)((?: (?:for |the |an? |in |their )[^,;]*?)?) (?:twice|again|a second time)((?: (?:because|if|when|for) [^,;]+)?)$`,
			"i",
		),
		direct: ([, who = "", verb = "", rest = "", tail = ""]) => {
			const whom = who.replace(/^any /i, "every ");
			const many = /(?:[^s]s|people|children)$/.test(last(whom));
			return verbs.has(verb.toLowerCase())
				? [
						`Make sure ${whom} ${many ? verb : thirdOf(verb)}${rest} only once${tail.replace(/^ because /, ", even if ")}`,
					]
				: undefined;
		},
	},
	{
		hint: /\b(?:go on|carry on|continue|press on|push on|plough on|keep on) with /i,
		build: new RegExp(
			`^${NOT} (?:just |simply )?(?:go on|carry on|continue|press on|push on|plough on|keep on) with ((?:the|your|an?) [\\w -]+?)((?: (?:while|when|if|until|before) .+)?)$`,
			"i",
		),
		direct: ([, thing = "", tail = ""]) => [
			`Put ${thing} aside for now${tail}`,
			`Pause ${thing} and give people time${tail}`,
		],
	},
	{
		hint: / (?:learns?|hears?|finds? out|reads?) (?:about|of) /,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|take care)(?: that)? no|No) ([\w-]+(?: (?!should|may|must)[\w-]+)?) (?:(?:should|may|must|ever|first) )*(?:learns?|hears?|finds? out|reads?) (?:about|of) (.+?) (?:only )?(?:from|through|via|in|by|on) (?!us\b)((?:the|an?|our|their) [^,;]+)$/i,
		direct: ([, who = "", what = "", source = ""]) =>
			isServed(last(who)) && !/ alone$/.test(source)
				? [
						`Tell every ${who} about ${what} yourself before they hear of it from ${source}`,
						`Make sure every ${who} hears about ${what} from us first`,
					]
				: undefined,
	},
	{
		hint: / (?:empty|unstaffed|unmanned|deserted|closed|abandoned) /,
		build: new RegExp(
			`^(?:(?:please )?(?:make sure|ensure|see to it|take care)(?: that)? no|No) ([\\w-]+) (?:(?:should|may|must|ever|has to|have to) )*(?:stands?|waits?|queues?|arrives?|sits?|comes?|is left(?: standing| waiting)?|be left(?: standing| waiting)?|finds?(?: themselves)?) (?:at |in front of |before |to )?${UNSERVED} ([\\w -]+)$`,
			"i",
		),
		direct: ([, who = "", place = ""]) =>
			isServed(who) && !/house|street|room|restaurant/.test(place)
				? [
						`Make sure the ${place} is staffed whenever a ${who} is there`,
						`Go over to every ${who} at the ${place} at once`,
					]
				: undefined,
	},
	{
		hint: / cut off\b/,
		build: new RegExp(
			`^((?:please )?(?:make sure|ensure|see to it|see|take care)(?: that)? )?(?:no (caller|customer|client|patient|guest|member)|${PERSON}) (?:(?:should|must|may|is|are|gets?|be) )*(?:never |not |ever )?(?:be |gets? |is )?cut off((?: .+)?)$`,
			"i",
		),
		direct: ([, lead = "", one = "", who = "", rest = ""]) => [
			`${lead === "" ? "Make sure " : lead}${one === "" ? small(who) : `every ${one}`} ${/[^s]s$/.test(who) ? "stay" : "stays"} on the line${rest}`,
		],
	},
	{
		hint: / (?:it|them) (?:in |out |up )?for (?:them|him|her)$/,
		build:
			/^(.+?),? (?:but|and) (?:do not|don['’]t|never|you must not) ([a-z]+) (it|them)((?: (?:in|out|up))?) for (them|him|her)$/i,
		direct: ([, half = "", verb = "", it = "", up = "", who = ""]) => [
			`${half} and let ${who} ${verb} ${it}${up} ${who === "him" ? "himself" : who === "her" ? "herself" : "themselves"}`,
			half,
		],
	},
	{
		hint: / for (?:them|him|her|\w+ \w+|\w+)$|behalf$/,
		build: new RegExp(
			`^${NOT} (complete|sign|answer|decide|finish|solve|tick|write|pack|open|order|pay|check|count|enter|select|pick|dial|unlock|try|do) ((?:it|the|an?|any|their|his|her|this|that)(?: [\\w-]+){0,3}?)(?: in| out)? (?:for (them|him|her|${PERSON.slice(1, -1)})|on ([\\w'’ -]+?)['’]s? behalf)$`,
			"i",
		),
		direct: ([, verb = "", thing = "", whom = "", other = ""]) => {
			const who = the(whom || other);
			const many = /^them$|[^s]s$|people|children/.test(last(who));
			return who === ""
				? undefined
				: [
						`Let ${who} ${verb.toLowerCase()} ${thing} ${many ? "themselves" : /^him$/.test(who) ? "himself" : /^her$/.test(who) ? "herself" : "themselves"}`,
					];
		},
	},
	{
		hint: /^(?:Avoid|Do not use|Don['’]t use|Never use|No) .* until /,
		build:
			/^(?:Avoid|Do not use|Don['’]t use|Never use|No) ((?:first |familiar )?(?:names?|nicknames|titles|slang|humour|jokes|jargon|diminutives|pet names)) until (?:you are |you have been )(asked|invited|told|offered)(?: to(?: do so)?)?$/i,
		direct: ([, thing = "", done = ""]) => [
			`Use ${thing} only when ${done}`,
			`Wait until you are ${done} before you use ${thing}`,
		],
	},
	{
		hint: /\bno .* with /i,
		build:
			/^((?:.*, )?)no ((?:\w+ )?(?:caps|hats|shirts|T-shirts|hoodies|jackets|aprons|tops|bags|sweatshirts|jumpers|socks|scarves|badges|pins)) with (?:\w+ )?(?:brands?|logos?|prints?|slogans?|writing|patterns|pictures|advertising|messages|emblems|mottos?)$/i,
		direct: ([, lead = "", thing = ""]) =>
			lead === "" ? [`Only plain ${thing}`, `Wear only plain ${thing}`] : [`${lead}only plain ${thing}`],
	},
	{
		hint: /\bno visible /i,
		build: /^((?:.*, )?)no visible ([\w -]+?)((?: (?:in|on|at|behind|near|during|while) .+)?)$/i,
		direct: ([, lead = "", thing = "", rest = ""]) =>
			lead === ""
				? [`Keep ${/s$/.test(thing) ? thing : `your ${thing}`} out of sight${rest}`]
				: [`${lead}${thing} out of sight${rest}`],
	},
	{
		hint: /\blet go\b/i,
		build: new RegExp(`^${NOT} let go((?: of [\\w -]+?)?)((?: (?:while|until|before|when) .+)?)$`, "i"),
		direct: ([, what = "", tail = ""]) => [
			/^ (?:until|before) /.test(tail)
				? `Keep hold${what} until ${tail.replace(/^ \w+ /, "")}`
				: `Keep hold${what}${tail}`,
		],
	},
	{
		hint: /\binterrupt .* with /i,
		build: new RegExp(`^${NOT} interrupt ((?:the|an?|your|any) [\\w -]+?) with ([^,;]+)$`, "i"),
		direct: ([, who = "", what = ""]) => [
			`Wait until ${who.replace(/^any /, "a ")} has finished before you bring up ${what}`,
		],
	},
	{
		hint: /\b(?:on|in front of|in the face of) (?:someone|somebody|anyone|anybody|people|the|an?|any) /i,
		build: new RegExp(
			`^${NOT} (pull down|close|shut|slam|lower|lock|bring down|draw|let down) (the (?:[\\w-]+ )?(?:blinds?|shutters?|hatch|window|doors?|gates?|counter|till|barrier|grille|desk|curtain))(?: down)? (?:on|in front of|in the face of) (someone|somebody|anyone|anybody|people|${PERSON.slice(1, -1)}) ((?:who|that) [^,;]+)$`,
			"i",
		),
		direct: ([, verb = "", thing = "", who = "", clause = ""]) =>
			/\b(?:queu|wait|stood|standing|next|line|arriv|come|came)/.test(clause)
				? [
						`Serve ${/^(?:some|any)/i.test(who) ? "everyone" : who.replace(/^(?:an?|any) /i, "every ")} ${clause} before you ${/^slam/i.test(verb) ? "close" : verb.toLowerCase()} ${thing}`,
					]
				: undefined,
	},
];
