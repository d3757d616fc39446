import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const ENSURE = "(?:please )?(?:ensure|make sure|see to it|see|take care|check)(?: that)?";
const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
const small = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

/** Bans that are wrapped in what is to be ensured, in a verdict or in "nothing" and "nobody". */
export const WRAPPED_READINGS: readonly Recast[] = [
	{
		hint: /\b(?:above|over|below|under|beneath|on top of) /,
		build: new RegExp(
			`^${ENSURE} no (.+?) (?:is|are|gets?) (?:ever )?(stored|kept|placed|stacked|put) (above|over|on top of|below|under|beneath) ([^,;]+)$`,
			"i",
		),
		direct: ([, thing = "", done = "", side = "", other = ""]) => {
			const base = baseOfParticiple(done.toLowerCase()) ?? "store";
			const below = /^(?:above|over|on top of)$/i.test(side);
			return [
				`${capitalise(base)} ${thing} ${below ? "below" : "above"} ${other}`,
				`Keep ${other} ${below ? "above" : "below"} ${thing}`,
			];
		},
	},
	{
		hint: / without (?:an?|the|any) /,
		build: new RegExp(
			`^${ENSURE} no ([\\w-]+(?: [\\w-]+)??) (?:waits?|sits?|stands?|is left|stays?)((?: (?:at|in|on|by|near|outside) [^,;]+?)?) without ((?:an?|the|any) [\\w’' -]+)$`,
			"i",
		),
		direct: ([, who = "", place = "", thing = ""]) =>
			isServed(last(who))
				? [
						`Give every ${who}${place} ${thing.replace(/^any /, "")} straight away`,
						`Make sure every ${who}${place} has ${thing.replace(/^any /, "")}`,
					]
				: undefined,
	},
	{
		hint: / overnight$/,
		build: new RegExp(
			`^(?:${ENSURE} (?:no )?)((?:the |our )?[\\w -]+?) (?:(?:is|are|(?:do|does|is|are) ?(?:not|n['’]t)) )?(?:lies?|stands?|stays?|sits?|remains?|left|kept|lie around) (in|on|at) ([^,;]+?) overnight$`,
			"i",
		),
		direct: ([, thing = "", link = "", place = ""]) => {
			if (isServed(last(thing))) return undefined;
			const away = /^in$/i.test(link) ? "out of" : /^on$/i.test(link) ? "off" : "away from";
			return [`Clear ${thing} ${away} ${place} every evening`, `Put ${thing} away before you close`];
		},
	},
	{
		hint: / (?:onto|into|in|on|out of) /,
		build: new RegExp(
			`^${ENSURE} ((?:the |our )?[\\w-]+(?: [\\w-]+)?) (?:do not|don['’]t|does not|doesn['’]t|cannot|can['’]t) (?:run|get|go|wander|climb|walk|come|jump|stray|slip|drift|blow|fly) (onto|into|in|on|out of|off) ([^,;]+)$`,
			"i",
		),
		direct: ([, who = "", link = "", place = ""]) => {
			if (staffNouns.has(last(who))) return undefined;
			const side = /^(?:out of|off)$/i.test(link)
				? /^out of$/i.test(link)
					? "in"
					: "on"
				: /^on/i.test(link)
					? "off"
					: "out of";
			return [
				`Keep ${who} ${side} ${place}`,
				`Make sure ${who} ${/[^s]s$|children|people/.test(who) ? "stay" : "stays"} ${side} ${place}`,
			];
		},
	},
	{
		hint: /^(?:Nobody|No one|No-one) \w+ .+ without /,
		build:
			/^(?:Nobody|No one|No-one) (?!is |has |does |leaves )([a-z]+s) (.+?) without ((?:an?|the|his|her|their) .+)$/,
		direct: ([, verb = "", rest = "", what = ""]) => {
			const base = baseOfThird(verb) ?? (verb === "goes" ? "go" : undefined);
			return base === undefined || !verbs.has(base) || /^(?:home|away|out)\b/.test(rest)
				? undefined
				: [
						`${capitalise(base)} ${rest} only with ${what.replace(/\b(?:his|her|their)\b/, "your")}`,
						...(/ \w+ing /.test(what)
							? []
							: [`Take ${what.replace(/\b(?:his|her|their)\b/, "your")} with you before you ${base} ${rest}`].slice(1)),
					];
		},
	},
	{
		hint: /^\w+(?: \w+)? nothing (?:that |which )?(?:you|they|we) have(?: not|n['’]t) /i,
		build:
			/^(sign for|sign|accept|sell|serve|pay for|open|use|send|touch|move|load|lift|eat|promise|publish|print|order|hand over) nothing (?:that |which )?(you|they|we) have(?: not|n['’]t) (?:yet |first |personally )?(\w+)(?: yet| first)?((?: .+)?)$/i,
		direct: ([, verb = "", who = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done.toLowerCase());
			return base === undefined
				? undefined
				: [
						`${capitalise(base)} everything${rest} before ${who} ${small(verb)} ${/ for$| over$/.test(verb) ? "it" : "it"}`,
						`${capitalise(verb)} only what ${who} have ${done}${rest}`,
					];
		},
	},
	{
		hint: / (?:for|in) (?:more|longer) than /,
		build:
			/^([^,;]+?) (?:must|should|may|can|shall) (?:not|never) (?:stand|stay|wait|remain|lie|sit|be left|be kept|be) (?:out(?:side)? of|outside) ((?:the |our |its |their )[\w -]+?) (?:for )?(?:more|longer) than ([^,;]+)$/i,
		direct: ([, thing = "", place = "", time = ""]) =>
			isServed(last(thing))
				? undefined
				: [
						`Put ${small(thing)} back in ${place} within ${time}`,
						`Make sure ${small(thing)} ${/[^s]s$|goods|food/.test(thing) ? "are" : "is"} back in ${place} within ${time}`,
					],
	},
	{
		hint: /\b(?:words|terms|phrases|jargon|abbreviations|acronyms|expressions) (?:like|such as) ["“'‘]/i,
		build:
			/^(.*\b(?:words|terms|phrases|jargon|abbreviations|acronyms|expressions)) (?:like|such as) ["“'‘][^"”]+["”'’](?:(?:,| or| and|, or|, and) ["“'‘][^"”]+["”'’])*(.*)$/i,
		plainer: ([, head = "", rest = ""]) => ({ plain: `${head}${rest}`, restore: (wording) => wording }),
	},
	{
		hint: / set off by mistake| by mistake$/,
		build: new RegExp(
			`^${ENSURE} (the [\\w -]+?) (?:is|are) (?:not|never) (set off|triggered|activated|started) by mistake$`,
			"i",
		),
		direct: ([, thing = "", done = ""]) => [
			`${done === "set off" || done === "triggered" ? "Set off" : done === "started" ? "Start" : "Activate"} ${thing} only in an emergency`,
			`Check ${thing} before you start work`,
		],
	},
	{
		hint: / (?:disturbed|woken|bothered|annoyed|interrupted|startled|kept awake) by /,
		build: new RegExp(
			`^${ENSURE} (?:no ([\\w-]+(?: [\\w-]+)?) (?:is|gets)|((?:the |our |your )?[\\w-]+(?: [\\w-]+)?) (?:is|are|do|does) ?(?:not|never|n['’]t)(?: get)?|(?:nobody|no one) (?:is|gets)) (?:disturbed|woken|bothered|annoyed|interrupted|startled|kept awake) by (?:the |an? )?([\\w'’ -]+?)(?: (before|after|during|at|in) ([^,;]+))?$`,
			"i",
		),
		direct: ([, single, several, noise = "", link = "", time = ""]) => {
			const who = several ?? (single === undefined ? "others" : `every ${single}`);
			const thing = /[^s]s$|noise|music|smoke/.test(noise) ? noise : `the ${noise}`;
			const use =
				/(?:cleaner|mower|drill|saw|machine|blower|hammer|dryer|grinder|radio|bell|alarm|engine|pump)s?$/.test(noise);
			if (use && /^(?:before|after|during)$/i.test(link)) {
				const when = link === "before" ? "after" : link === "after" ? "before" : "outside";
				return [`Use ${thing} only ${when} ${time}`, `Keep ${thing} off ${link} ${time}`];
			}
			return [`Keep ${thing} away from ${who}${link === "" ? "" : ` ${link} ${time}`}`];
		},
	},
];

/** Wrapped bans that are read as the plain ban inside, where no row knows them whole: asked last. */
export const WRAPPED_PLAINLY: readonly Recast[] = [
	{
		hint: / no \w+(?: \w+)? (?:is|gets) \w+/,
		build: new RegExp(`^${ENSURE} no ([\\w-]+(?: (?!is |gets )[\\w-]+)?) (?:is|gets) (?:ever )?(\\w+) (.+)$`, "i"),
		plainer: ([, who = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done.toLowerCase());
			return base === undefined ||
				!verbs.has(base) ||
				!isServed(last(who)) ||
				/^(?:keep|leave|make|forget|give)$/.test(base)
				? undefined
				: {
						plain: `Do not ${base} ${/^[aeiou]/i.test(who) ? "an" : "a"} ${who} ${rest}`,
						restore: (wording) => wording,
					};
		},
	},
	{
		hint: / (?:you|we) (?:do not|don['’]t|never) /,
		build: new RegExp(`^${ENSURE} (?:you|we) (?:do not|don['’]t|never) ([a-z]+ .+)$`, "i"),
		plainer: ([, act = ""]) => ({ plain: `Do not ${act}`, restore: (wording) => wording }),
	},
	{
		hint: /^(?:Forget|You can forget)(?: about)? \w+ing /,
		build: /^(?:Forget|You can forget)(?: about)? (\w+ing) ([^;:]+)$/,
		plainer: ([, gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund);
			return base === undefined ? undefined : { plain: `Do not ${base} ${rest}`, restore: (wording) => wording };
		},
	},
	{
		hint: / (?:has|have) no (?:place|business) /,
		build:
			/^(?:(?:please )?(?:note|remember|keep in mind|bear in mind)(?: that|:|,) )?((?:the |an? |your )[\w'’ -]+?) (?:has|have) no (?:place|business) ((?:in|on|at|near|behind|inside) .+)$/i,
		direct: ([, thing = "", place = ""]) => {
			if (isServed(last(thing))) return undefined;
			const away = /^(?:in|inside) /.test(place) ? "out of" : /^on /.test(place) ? "off" : "away from";
			return `Keep ${small(thing).replace(/^an? /, "the ")} ${away} ${place.replace(/^\w+ /, "")}`;
		},
	},
	{
		hint: /^(?:please )?(?:remember|keep in mind|bear in mind|note|be aware)\b/i,
		build: /^((?:please )?(?:remember|keep in mind|bear in mind|note|be aware)(?: that|:|,)) (.+)$/i,
		plainer: ([, lead = "", inner = ""]) => ({
			plain: capitalise(inner),
			restore: (wording) =>
				/^(?:[\w'’-]+ ){1,4}(?:must|may|should) /.test(wording) ? `${lead} ${small(wording)}` : wording,
		}),
	},
];
