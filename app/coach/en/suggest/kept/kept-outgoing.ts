import { baseOfParticiple, baseOfThird, verbs } from "../../words/verbs.ts";
import { isPersonal, type Keeping, small, theOne, third } from "../reading/kept-parts.ts";

/** "goes out", "is sent out": what a thing does as the condition of something else. */
function does(act: string): string | undefined {
	const [, verb = "", rest = ""] = /^([a-z]+)(.*)$/.exec(act) ?? [];
	return verb === "be" ? `is${rest}` : verbs.has(verb) ? `${third(verb)}${rest}` : undefined;
}

const THING = "No ([\\w-]+(?: [\\w-]+)?) (?:should|must|may|can)(?: ever)?";

/** Bans whose subject is a thing that must not go out, start, stay or happen as it does. */
export const KEPT_OUTGOING: readonly Keeping[] = [
	{
		hint: / (?:late|behind time|behind schedule)$/,
		build: new RegExp(
			`^(?:${THING}|(?:Make sure|Ensure|See to it|Take care)(?: that)? no ([\\w-]+(?: [\\w-]+)?)) (starts?|begins?|ends?|opens?|closes?|goes out|leaves?|go out|departs?|finish|finishes)(?: (?:late|behind time|behind schedule))$`,
		),
		made: ([, one, two, verb = ""]) => {
			const thing = one ?? two ?? "";
			const base = baseOfThird(verb) ?? verb;
			if (isPersonal(thing)) return undefined;
			return /^(?:start|begin|end|open|close|finish)$/.test(base)
				? [
						`${base.charAt(0).toUpperCase()}${base.slice(1)} every ${thing} on time`,
						`Make sure every ${thing} ${third(base)} on time`,
					]
				: [`Make sure every ${thing} ${third(base.split(" ")[0] ?? "")}${base.replace(/^\w+/, "")} on time`];
		},
	},
	{
		hint: /^No .* (?:with|without) /,
		build: new RegExp(
			`^${THING} (leave the [\\w -]+?|go out|go to [\\w -]+?|go on sale|be sent out|be sent|be returned|be handed back|be handed over|be served|be delivered|be posted|go into the [\\w -]+?) (with|without) ((?:an?|the|its|any|dirty|old|wrong|loose|broken) [^,;]+)$`,
		),
		made: ([, thing = "", act = "", link = "", what = ""]) => {
			const when = does(act);
			if (when === undefined || isPersonal(thing)) return undefined;
			return link === "without"
				? [
						/(?:check|wash|clean|count|look|inspection|test|polish|rinse|wipe)$/.test(what)
							? `Give every ${thing} ${what} before it ${when}`
							: `Check that every ${thing} has ${what.replace(/^any /, "an ")} before it ${when}`,
					]
				: /\b(?:dirty|smeared|greasy|stained|dusty|muddy|sticky)\b/.test(what)
					? [
							`Check every ${thing} for ${what} before it ${when}`,
							`Clean the ${what.split(" ").at(-1)} of every ${thing} before it ${when}`,
						].reverse()
					: [`Check every ${thing} for ${what} before it ${when}`];
		},
	},
	{
		hint: /^No .* (?:after|once) it (?:has been|is) /,
		build: new RegExp(
			`^${THING} be ([a-z]+) (?:after|once) it (?:has been|is) ([a-z]+)((?: (?:by|in|on|to) [^,;]+)?)$`,
		),
		made: ([, thing = "", done = "", state = "", rest = ""]) => {
			const base = baseOfParticiple(done);
			if (base === undefined || isPersonal(thing)) return undefined;
			return [
				/^(?:change|alter|edit|amend|correct|move|open)$/.test(base)
					? `Leave every ${thing} as it is once it is ${state}${rest}`
					: `${base.charAt(0).toUpperCase()}${base.slice(1)} every ${thing} before it is ${state}${rest}`,
				`Make any changes to the ${thing} before it is ${state}${rest}`,
			].slice(0, /^(?:change|alter|edit|amend|correct)$/.test(base) ? 2 : 1);
		},
	},
	{
		hint: / overnight$| at night$| after closing(?: time)?$/,
		build:
			/^(?:No )?((?:the |our |your |an? )?[\w -]+?) (?:should|must|may|can)(?: not| never)?(?: ever)? (?:lie|stand|stay|be left|remain|sit|be parked|be stored|hang|be kept) ?(outside|outdoors|out|(?:in|on|at) (?:the|an?|our|your) [\w’' -]+?) (overnight|at night|after closing|after closing time)$/i,
		made: ([all = "", name = "", place = "", time = ""]) => {
			const thing = /^No /.test(all) ? `every ${name}` : small(name);
			if (isPersonal(thing)) return undefined;
			const when = /closing/.test(time) ? "at closing time" : "for the night";
			return /^out/.test(place)
				? [`Bring ${thing.replace(/^an? /, "the ")} in ${when}`, `Lock ${thing.replace(/^an? /, "the ")} away ${when}`]
				: [
						`Clear ${thing.replace(/^an? /, "the ")} from ${place.replace(/^\w+ /, "")} in the evening`,
						`Lock ${thing.replace(/^an? /, "the ")} away ${when}`,
					];
		},
	},
	{
		hint: /ring/,
		build:
			/^(?:(?:Make sure|Ensure|See to it)(?: that)? )?(the|no|an?|our) (phone|telephone|line|bell)(?: (?:should|must|may))?(?: does not| doesn['’]t| do not| not| never)?(?: ever)? rings? (?:for )?(?:more|longer) than ((?:\w+|\d+)) (times|seconds)(?: before .+)?$/i,
		made: ([, det = "", what = "", count = "", unit = ""]) => [
			`Answer ${/^no$/i.test(det) ? "every" : "the"} ${what} within ${count} ${unit === "times" ? "rings" : unit}`.replace(
				"the bell",
				"the bell",
			),
		],
	},
	{
		hint: /(?:mistake|error|fault|mix-up|complaint|accident|slip)/,
		build:
			/^(?:Make sure|Ensure|See to it|Take care)(?: that)? (?:the same|an?|no) (mistake|error|fault|mix-up|complaint|accident|slip)(?: (?:does not|doesn['’]t|never))?(?: ever)? (?:happens?|occurs?|comes? up|is made|is repeated)(?: (?:again|twice|a second time))?$/i,
		made: ([, what = ""]) => [
			`Find the cause of every ${what} and put it right`,
			`Write down every ${what} and agree on what to do from now on`,
		],
	},
	{
		hint: /(?:surprise|shock|startle) /,
		build:
			/^(?:(?:Make sure|Ensure|See to it|Take care)(?: that)? )(the [\w-]+) (?:does not|doesn['’]t|never) (?:surprise|shock|startle) ((?:the|an?|any) [\w-]+|anyone|anybody)$/i,
		made: ([, thing = "", who = ""]) =>
			isPersonal(thing)
				? undefined
				: [`Talk ${thing} through with ${theOne(who).replace(/^any(?:one|body)$/, "everyone")} beforehand`],
	},
];
