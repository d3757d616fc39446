import { staffNouns } from "../../words/people.ts";
import { verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import {
	active,
	actOf,
	anyOf,
	asItIs,
	ban,
	ENSURE,
	eachOf,
	last,
	NOBODY,
	ofServed,
	SET_OFF,
	small,
	sure,
	type Wrapper,
} from "./wrapper-parts.ts";

/** What is to be remembered or ensured: "Remember not to", "Make sure nobody", "See that no parcel is". */
export const ENSURED_WRAPPERS: readonly Wrapper[] = [
	{
		hint: /^it(?:['’]s| is) [a-z ]+: to /i,
		build:
			/^it(?:['’]s| is) (?:strictly |absolutely |expressly )?(?:not (?:allowed|permitted|acceptable|done|tolerated)|forbidden|prohibited|banned|unacceptable|rude|unprofessional|impolite): to (.+)$/i,
		inside: ([, act = ""]) => ({ plain: ban(act), back: asItIs, first: true }),
	},
	{
		hint: /^(?:please|kindly) /i,
		build: /^(please|kindly),? (.+)$/i,
		inside: ([, lead = "", rest = ""]) => ({
			plain: capitalise(rest),
			back: (order) => (/^[A-Z][a-z]+ /.test(order) && !SET_OFF.test(order) ? `${lead} ${small(order)}` : order),
		}),
	},
	{
		hint: /^(?:important|note|attention|reminder|remember|keep in mind|bear in mind|and remember|rule \w+|nb|tip|be aware|mind you|don['’]t forget|do remember)\b/i,
		build:
			/^((?:important|note|attention|reminder|remember|keep in mind|bear in mind|and remember|rule \w+|nb|tip|be aware|mind you|don['’]t forget|do remember|please note|please remember)(?:: | – | — |, | that ))(.+)$/i,
		inside: ([, lead = "", rest = ""]) => ({
			plain: capitalise(rest),
			back: (order) =>
				/ that $/.test(lead) && !/^[A-Z][\w'’ -]* (?:must|may|should) |^(?:You|We|Our|Staff) /.test(order)
					? order
					: `${/[:–—] $/.test(lead) ? lead : lead.replace(/ $/, " ")}${small(order)}`,
		}),
	},
	{
		hint: /\b(?:remember|be careful|take care|be sure|make sure|try|mind|endeavour) (?:never|not) to /i,
		build:
			/^(?:please )?(?:always )?(?:remember|be careful|take care|be sure|make sure|try|mind|endeavour) (?:never|not) to (?:ever )?(.+)$/i,
		inside: ([, act = ""]) => ({ plain: ban(act), back: asItIs }),
	},
	{
		hint: /\b(?:you|we) (?:do not|don['’]t|never|are not|aren['’]t) /i,
		build: new RegExp(`^(${ENSURE}) (you|we) (?:do not|don['’]t|never) (?:ever )?(.+)$`, "i"),
		inside: ([, , , act = ""]) => ({ plain: ban(act), back: asItIs }),
	},
	{
		hint: /\b(?:nobody|no one|no-one|none of) /i,
		build: new RegExp(
			`^(${ENSURE}) ${NOBODY}( (?:on|in|at|from) (?:the |our )?[\\w-]+)?(?: ever)? (?:may |can |should |(has to ))?(.+)$`,
			"i",
		),
		inside: ([, lead = "", where = "", forced, does = ""]) => {
			if (forced !== undefined) return { plain: `Nobody should have to ${does}`, back: asItIs, first: true };
			const act = actOf(does) ?? (verbs.has(does.split(" ")[0] ?? "") ? does : undefined);
			return act === undefined ? undefined : { plain: ban(act), back: sure(lead, `everyone${where}`), first: true };
		},
	},
	{
		hint: /\bno [a-z].* (?:is|are|gets?) /i,
		build: new RegExp(
			`^${ENSURE} no ([a-z][\\w'’ -]*?(?: (?:that|which) [^,;]+?)?) (?:is|are|gets?) (?:ever )?([a-z-]+\\b.*)$`,
			"i",
		),
		inside: ([, noun = "", done = ""]) => {
			const act = active(anyOf(noun), done);
			return act === undefined
				? undefined
				: { plain: ban(act), back: asItIs, ...(ofServed(noun) ? {} : { first: true }) };
		},
	},
	{
		hint: /\bno [a-z]/i,
		build: new RegExp(
			`^(${ENSURE}) no ([a-z][\\w-]*(?: of (?:the )?(?:staff|team|crew)| [\\w-]+?)??) (?:ever )?([a-z]+s\\b.*)$`,
			"i",
		),
		inside: ([, lead = "", noun = "", does = ""]) => {
			const who = eachOf(noun);
			const act = actOf(does);
			if (act === undefined || (who === undefined && !isServed(last(noun)))) return undefined;
			return who === undefined
				? { plain: ban(act), back: sure(lead, `every ${noun}`), first: "want" }
				: { plain: ban(act), back: sure(lead, who), first: true };
		},
	},
	{
		hint: /\b(?:do not|don['’]t|does not|doesn['’]t|never|must not|may not) /i,
		build: new RegExp(
			`^(${ENSURE}) ((?:(?:the|your|our|all|every|each|any) )?(?:[\\w-]+ ){0,2}?[\\w-]+) (?:do not|don['’]t|does not|doesn['’]t|never|must not|may not|cannot) (?:ever )?([a-z-]+\\b.*)$`,
			"i",
		),
		inside: ([, lead = "", who = "", does = ""]) => {
			if (!staffNouns.has(last(who)) || isServed(last(who))) return undefined;
			const act = verbs.has(does.split(" ")[0] ?? "") ? does : actOf(does);
			return act === undefined ? undefined : { plain: ban(act), back: sure(lead, who), first: true };
		},
	},
	{
		hint: /\b(?:is|are) (?:not|never)\b|\b(?:isn|aren)['’]t\b/i,
		build: new RegExp(
			`^${ENSURE} ((?:(?:the|your|our|all|any|an?) )?[\\w'’ -]+?) (?:(?:is|are) (?:not|never)|(?:isn|aren)['’]t) (?:ever )?([a-z-]+\\b.*)$`,
			"i",
		),
		inside: ([, thing = "", done = ""]) => {
			const act = isServed(last(thing)) || staffNouns.has(last(thing)) ? undefined : active(thing, done);
			return act === undefined ? undefined : { plain: ban(act), back: asItIs };
		},
	},
];
