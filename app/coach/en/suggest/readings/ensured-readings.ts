import { baseOfParticiple, baseOfThird, thirdOf, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { OPPOSITES } from "../words/opposites.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";
import { turnedRound } from "./turned-readings.ts";

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** "Make sure that no", "See to it that nobody": what is to be ensured, said of everyone or of the good state. */
export const ENSURED_READINGS: readonly Recast[] = [
	{
		hint: / no .* (?:is|are) (?:carried|taken|pushed|brought|wheeled|dragged|driven) /,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?) no ([\w -]+?) (?:is|are) (?:ever )?(?:carried|taken|pushed|brought|wheeled|dragged|driven) (?:through|into|across|in|over|onto) ([^,;]+)$/i,
		direct: ([, thing = "", place = ""]) =>
			isServed(last(thing))
				? undefined
				: [`Keep ${thing} ${/floor|carpet|lawn|grass/.test(place) ? "off" : "out of"} ${place}`],
	},
	{
		hint: / (?:do not|does not|never) \w+ (?:around )?(?:near|next to|close to|around|beside|by) /,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care)(?: that)?) ((?:the |all |your |our |small )?[\w-]+) (?:do not|don['’]t|does not|doesn['’]t|never) (?:run|play|stand|sit|walk|climb|gather|linger|queue|wait|stop) (?:around )?(?:near|next to|close to|around|beside) ([^,;]+)$/i,
		direct: ([, who = "", place = ""]) => [
			`Keep ${who} away from ${place}`,
			`Make sure ${who} stay away from ${place}`,
		],
	},
	{
		hint: / slips? on /,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care)(?: that)?) (?:[\w -]+?) (?:do not|does not|never|cannot|slips?) ?(?:slips? )?on ((?:the )?)wet ([\w -]+)$/i,
		direct: ([, the = "", thing = ""]) => [`Keep ${the}${thing} dry`, `Dry ${the}wet ${thing} at once`],
	},
	{
		hint: / (?:is|are) (?:not|never) (?:rushed|hurried|interrupted|disturbed|delayed|damaged|scratched|lost|overheard|mixed up)/,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care)(?: that)?) ((?:the|an?|all|every|your|our) [\w'’ -]+?) (?:is|are) (?:not|never) (rushed|hurried|interrupted|disturbed|delayed|damaged|scratched|lost|overheard|mixed up)((?: (?:in|on|at|during|by|when|while) .+)?)$/i,
		direct: ([, thing = "", state = "", rest = ""]) => {
			const kept: Readonly<Record<string, string>> = {
				interrupted: `Keep ${thing} undisturbed${rest}`,
				disturbed: `Keep ${thing} undisturbed${rest}`,
				damaged: `Protect ${thing}${rest}`,
				scratched: `Protect ${thing}${rest}`,
				lost: `Keep ${thing} safe${rest}`,
				"mixed up": `Keep ${thing} apart and labelled${rest}`,
				overheard: `Hold ${thing} where nobody else can hear${rest}`,
				delayed: `Keep ${thing} on time${rest}`,
			};
			return kept[state.toLowerCase()] ?? [`Take time for ${thing}${rest}`, `Allow plenty of time for ${thing}${rest}`];
		},
	},
	{
		hint: / (?:is|are) (?:stored|kept|placed|put|stacked|hung|laid|left) /,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?) no ([\w -]+?) (?:is|are) (?:ever )?(stored|kept|placed|put|stacked|left) (above|over|on top of|below|under|beside|next to|near|close to|with|together with) ([^,;]+)$/i,
		direct: ([, thing = "", done = "", link = "", other = ""]) => {
			const base = baseOfParticiple(done);
			const turned = /above|over|on top/.test(link)
				? "below"
				: /below|under/.test(link)
					? "above"
					: /with/.test(link)
						? "apart from"
						: "away from";
			return base === undefined
				? undefined
				: `${capitalise(base === "leave" ? "keep" : base)} ${thing} ${turned} ${other}`;
		},
	},
	{
		hint: / (?:do not|don['’]t|does not|doesn['’]t|never) (?:lie|stand|lean|hang|stay|sit|stick|block)/,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?) ((?:(?:the|all|your|our) )?[\w'’ -]+?) (?:do not|don['’]t|does not|doesn['’]t|never) (?:lie|stand|lean|hang|stay|sit|stick)s? (?:around )?(in|on|against|by|near|at|behind|over) ((?:the|an?) [^,;]+)$/i,
		direct: ([, thing = "", link = "", place = ""]) =>
			isServed(last(thing))
				? undefined
				: `Keep ${thing} ${link === "in" ? "out of" : link === "on" || link === "over" ? "off" : "away from"} ${place}`,
	},
	{
		hint: / so that the .* (?:is|are) never /,
		build:
			/^[A-Z]\w+ [\w'’ -]+ so that (the [\w-]*(?:desk|till|counter|reception|phone|phones|ward|entrance|gate|bar|post|line|lines|hall|pool|office|shop)) (?:is|are) never (?:empty|unstaffed|unmanned|unattended|alone)((?: .+)?)$/i,
		direct: ([, place = "", rest = ""]) => [
			`Keep ${place} staffed at all times${rest}`,
			`Make sure somebody is always at ${place}${rest}`,
		],
	},
	{
		hint: / no .* (?:is|gets|goes) (?:forgotten|overlooked|missed|lost|mislaid|left out|dropped|mixed up)/,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? )no ([\w-]+(?: (?!is|gets|goes)[\w-]+)?) (?:is|gets|goes) (?:ever )?(forgotten|overlooked|missed|lost|mislaid|left out|dropped|mixed up)((?: .+)?)$/i,
		direct: ([, thing = "", state = "", rest = ""]) =>
			isServed(last(thing))
				? [`Look after every ${thing}${rest}`, `Make sure every ${thing} is looked after${rest}`]
				: /lost|mislaid|mixed/.test(state)
					? [`Keep track of every ${thing}${rest}`, `Label every ${thing}${rest}`]
					: [`Make sure every ${thing} is dealt with${rest}`, `Keep a list of every ${thing}${rest}`],
	},
	{
		hint: /^(?:ensure|make sure|see to it|see|take care) ?(?:that )?(?:nobody|no one|no-one) /i,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|see|take care)(?: that)? (?:nobody|no one|no-one) ([a-z]+s) ((?!to )[^,;]+)$/i,
		plainer: ([, verb = "", rest = ""]) => {
			const base = baseOfThird(verb.toLowerCase());
			if (
				base === undefined ||
				OPPOSITES.has(rest.split(" ")[2] ?? "") ||
				/^(?:ha|i|doe|feel|get|know|leave)s$/.test(verb)
			)
				return undefined;
			return {
				plain: `Nobody may ${base} ${rest}`,
				restore: (wording) => {
					const [, modal = "", first = "", more = ""] =
						/^Everyone (must|may|should) ([a-z]+)(\b.*)$/.exec(wording) ?? [];
					if (first !== "" && modal !== "") return `Make sure everyone ${thirdOf(first)}${more}`;
					const [, own = "", other = ""] = /^([A-Z][a-z]+)( .+)$/.exec(wording) ?? [];
					return verbs.has(own.toLowerCase()) && !/^(?:Make|Ask|Tell|Keep|Leave)$/.test(own) && !/\byour?\b/.test(other)
						? `Make sure everyone ${thirdOf(own.toLowerCase())}${other}`
						: undefined;
				},
			};
		},
	},
	{
		hint: /\bmissing (?:from|in|on)\b/,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?) (no|nothing|none of the) ?([\w'’ -]*?) (?:is|are|goes|be) (?:ever )?missing (?:from|in|on) ([^,;]+)$/i,
		direct: ([, none = "", thing = "", place = ""]) =>
			/^nothing$/i.test(none)
				? `Check that ${place} ${/[^s]s$/.test(place) ? "are" : "is"} complete`
				: /[^s]s$/.test(thing) || /(?:information|data|equipment)$/.test(thing)
					? [
							`Make sure ${place} ${/[^s]s$/.test(place) ? "show" : "shows"} all ${thing}`.replace(
								/shows? (?=all .*(?:parts|tools|screws|pieces|items))/,
								"includes ",
							),
							`Check ${place} for complete ${thing}`,
						]
					: `Make sure every ${thing} is in place on ${place}`,
	},
	{
		hint: / (?:see|hear|read|overhear|reache?)s? /,
		build:
			/^((?:please )?(?:ensure|make sure|see to it|take care)(?: that)?) ((?:the |other |waiting )?[\w-]+s|children|people|nobody|no (?:\w+)) (?:do not|don['’]t|cannot|can['’]t|can|must not|never)? ?(see|sees|hear|hears|read|reads|overhear|overhears|reach|reaches) ((?:each other['’]s|another [\w-]+['’]s|other [\w-]+s['’]|the|your|private|confidential|any) [^,;]+)$/i,
		direct: ([, lead = "", who = "", verb = "", what = ""]) => {
			const others = /^(?:each other['’]s|another [\w-]+['’]s|other [\w-]+s['’]) (.+)$/i.exec(what)?.[1];
			const all = /^no/i.test(who);
			if (others !== undefined && !all) return `${lead} ${who} ${verb} only their own ${others}`;
			const from = /^(?:nobody|no one)$/i.test(who) ? "others" : who.replace(/^no (\w+)$/i, "$1s").replace(/ss$/, "s");
			const range = /reach/.test(verb) ? "reach" : /hear/.test(verb) ? "hearing" : "sight";
			return `Keep ${what} out of ${from}${/s$/.test(from) ? "'" : "'s"} ${range}`;
		},
	},
	{
		hint: / alone /,
		build:
			/^(?:(?:try to )?(?:please )?(?:ensure|make sure|see to it|take care)(?: that)? )(?:nobody|no one|no (\w+)) (?:has to |must |should )?(sits?|eats?|dines?|stands?|waits?|walks?|works?|goes home|travels?|lifts?|is|stays?) (?:left )?alone ?(.*)$/i,
		direct: ([, noun = "", verb = "", rest = ""]) => {
			const who = noun === "" ? "everyone" : `every ${noun}`;
			return /^(?:works?|lifts?)/.test(verb)
				? `Make sure ${who} ${verb} with a colleague ${rest}`.trim()
				: [`Make sure ${who} has company ${rest}`.trim(), `Find company for ${who} ${rest}`.trim()];
		},
	},
	{
		hint: / (?:do not|don['’]t|does not|doesn['’]t|never) /,
		build:
			/^((?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)?) ((?:(?:the|all|every|our|your|an?) )?[\w'’ -]+?) (do not|don['’]t|does not|doesn['’]t|never) ([a-z]+) ((?!to |that |if |when )[^,;]+)$/i,
		direct: ([, lead = "", thing = "", not = "", verb = "", rest = ""]) => {
			const good = turnedRound(rest);
			const base = verbs.has(verb) ? verb : baseOfThird(verb);
			if (good === undefined || base === undefined) return undefined;
			return `${lead} ${thing} ${/^does/i.test(not) ? thirdOf(base) : verb} ${good}`;
		},
	},
	{
		hint: /^(?:.*(?:ensure|make sure|see to it|take care).* )?(?:nobody|no one|no \w+) /i,
		build:
			/^(?:(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? )(?:nobody|no one|no-one|no (?:child|guest|visitor|customer|person|passenger|pupil|patient|member|bather|swimmer)) (?:is|gets|remains|stays|is still) (?:left |left behind |locked |shut |trapped |still )*(?:behind )?(?:in|on|inside|at) (the [\w'’ -]+?)((?: (?:at|before|after|when|once|overnight) .+)?)$/i,
		direct: ([, place = "", rest = ""]) => [
			`Check that everyone has left ${place}${rest}`,
			`Walk through ${place}${rest} and make sure everyone has left`,
		],
	},
];
