import { baseOfGerund, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import { duty, NOT } from "./orders.ts";
import type { Recast } from "./plainer-builds.ts";

const ENSURE = "(?:please )?(?:ensure|make sure|make certain|see to it|take care)(?: that)?";
const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2})/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
const asItIs = (wording: string): string => wording;

/** What is left to somebody else by those who do nothing on their behalf. */
const LEFT: Readonly<Record<string, string>> = {
	promise: "promises",
	guarantee: "guarantees",
	sign: "signatures",
	agree: "agreements",
	accept: "decisions",
	decide: "decisions",
	approve: "approvals",
	order: "orders",
	say: "statements",
	offer: "offers",
	pay: "payments",
	announce: "announcements",
};

const AWAY: Readonly<Record<string, string>> = {
	in: "out of",
	inside: "out of",
	on: "off",
	at: "away from",
	by: "away from",
	near: "away from",
};

/** Bans that their build alone answers: what is done once, shared by none, left to another, cleared within a time. */
export const SETTLED_READINGS: readonly Recast[] = [
	{
		hint: / (?:twice|again|(?:more than|over) once|a second time|several times|repeatedly)$/i,
		build: new RegExp(
			`^(?:${ENSURE} )?(?:(?:no|not an?) ([\\w-]+)|nobody|no one|((?:the|our|your|every|an?) [\\w-]+)) (?:(?:does not|doesn['’]t|never|must not|must never|should not|should never|must|should|may)(?: ever)? )?(?:have|has|needs?) to ([a-z]+)((?: [^,;]+?)?) (?:twice|again|(?:more than|over) once|a second time|several times|repeatedly)$`,
			"i",
		),
		direct: ([said = "", single, named, verb = "", rest = ""]) => {
			if (!/\b(?:no|not|nobody|never)\b|n['’]t\b/i.test(said) || !verbs.has(verb)) return undefined;
			const who = single !== undefined ? `every ${single}` : (named ?? "everyone").toLowerCase();
			if (who !== "everyone" && !isServed(last(who))) return undefined;
			if (/^(?:tell|spell|give|state|wait|come|call|ring|return|phone|explain|repeat|queue|ask|chase)$/.test(verb))
				return undefined;
			return [`Make sure ${who} has to ${verb}${rest} only once`, `See to it that ${who} can ${verb}${rest} in one go`];
		},
	},
	{
		hint: / share /,
		build:
			/^(?:(?:please )?(?:remember|note|bear in mind|keep in mind|make sure|ensure)(?: that|:)? )?([^,;:]+? and [^,;:]+?) (?:(?:must|should|may|can|shall) (?:not|never)|never|do not|don['’]t) share (?:an?|the|one|the same|any) ([\w-]+)$/i,
		direct: ([, things = "", shared = ""]) =>
			things.split(" ").some((word) => isServed(word))
				? undefined
				: [
						`Use separate ${/s$/.test(shared) ? shared : `${shared}s`} for ${small(things)}`,
						`Keep ${small(things)} on a separate ${shared} each`.replace(
							" on a",
							/ (?:board|shelf|tray|rack)$/.test(` ${shared}`) ? " on a" : " in a",
						),
					],
	},
	{
		hint: / nothing (?:on behalf|in the name) of /i,
		build: /^([a-z]+) nothing (?:on behalf|in the name) of ([^,;:]+)$/i,
		direct: ([, verb = "", whom = ""]) => {
			const things = LEFT[verb.toLowerCase()];
			return things === undefined ? undefined : [`Leave all ${things} to ${whom}`];
		},
	},
	{
		hint: / (?:more|longer) than /,
		build:
			/^(?!(?:do|don['’]t|never|you|we|they|staff|nobody|no)\b)([^,;:]+?) (?:must|should|may|can|shall) (?:not|never) (?:stand|sit|lie|wait|stay|remain|be left|be kept|be)(?: (?:out|waiting|standing))? (in|inside|on|at|by|near) ((?:the|a|our|your|an) [\w'’ -]+?) (?:for )?(?:more|longer) than ((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[\w-]+) (?:[\w-]+ )?(?:minutes?|hours?|seconds?|days?|weeks?|nights?))$/i,
		direct: ([, things = "", link = "", place = "", time = ""]) => {
			if (isServed(last(things)) || things.split(" ").some((word) => isServed(word.toLowerCase()))) return undefined;
			if (
				/\b(?:calls?|callers?|e-?mails?|questions?|queues?|wait|meetings?|staff|employees|children|people|machines?)\b/i.test(
					things,
				)
			)
				return undefined;
			const away = AWAY[link.toLowerCase()] ?? "away from";
			return [`Move ${small(things)} ${away} ${place} within ${time}`];
		},
	},
	{
		hint: /\b(?:be|feel) (?:too )?(?:shy|timid|coy|embarrassed|ashamed|nervous|afraid|scared|bashful) (?:about|of) \w+ing /i,
		build: new RegExp(
			`^(${NOT} )(?:be|feel) (?:too )?(?:shy|timid|coy|embarrassed|ashamed|nervous|afraid|scared|bashful) (?:about|of) ([a-z]+ing) ([^;:]+)$`,
			"i",
		),
		direct: ([, lead = "", gerund = "", rest = ""]) => {
			const base = baseOfGerund(gerund);
			return base === undefined
				? undefined
				: [
						capitalise(`${duty(lead.trimEnd())}${base} ${rest}`),
						capitalise(`${duty(lead.trimEnd())}feel free to ${base} ${rest}`),
					];
		},
	},
	{
		hint: /^(?:please )?(?:remember|keep in mind|bear in mind|note)(?: that|:|,)? \w+ing .+ (?:is|are) /i,
		build:
			/^((?:please )?(?:remember|keep in mind|bear in mind|note)(?: that|:|,)?) ([a-z]+ing [^;:]+ without [a-z]+ing.* (?:is|are) .+)$/i,
		plainer: ([, , inner = ""]) => ({
			plain: capitalise(inner),
			restore: (wording) => (/^\w+ing\b/.test(wording) ? undefined : wording),
		}),
	},
	{
		hint: /\b(?:left|stand|lie|stays?|remain) open (?:on|at|in) /i,
		build: new RegExp(
			`^(?:${ENSURE} )((?:the |our |your )?(?:[\\w'’-]+ )?(?:files?|records?|notes|charts?|papers|folders?|contracts?|letters?|documents?|registers?|forms|lists?)) (?:are|is|do|does|must)(?: (?:not|never)|n['’]t) (?:ever )?(?:be )?(?:left|stand|lie|stay|remain) (?:lying )?(?:open|out|about|around|unattended) ((?:on|at|in) [^,;]+)$`,
			"i",
		),
		direct: ([, things = "", place = ""]) => [
			`Put ${small(things)} away in a closed drawer, off ${place.replace(/^\w+ /, "")}`,
			`Keep ${small(things)} closed ${place}`,
			`Lock ${small(things)} away when you leave ${place.replace(/^\w+ /, "")}`,
		],
	},
	{
		hint: /\bmake certain\b/i,
		build: /^((?:please )?make) certain (that .+)$/i,
		plainer: ([, make = "", rest = ""]) => ({ plain: `${make} sure ${rest}`, restore: asItIs }),
	},
	{
		hint: /^(?:we|i) (?:kindly |politely )?ask /i,
		build:
			/^(?:we|i) (?:kindly |politely )?ask (you|all staff|staff|everyone|our [\w-]+|all [\w-]+) (not|never) to (.+)$/i,
		plainer: ([, who = "", , act = ""]) =>
			/^(?:you|everyone)$/i.test(who)
				? { plain: `Do not ${act}`, restore: asItIs }
				: { plain: `${capitalise(who)} must not ${act}`, restore: asItIs },
	},
	{
		hint: /worst thing (?:that )?/i,
		build:
			/^the worst thing (?:that )?(?:you|we|one|anyone|staff|anybody) can do (?:[^,;:]*? )??is (?:to )?([a-z]+ [^;:]+)$/i,
		plainer: ([, act = ""]) =>
			verbs.has(/^[a-z]+/.exec(act)?.[0] ?? "") ? { plain: `Do not ${act}`, restore: asItIs } : undefined,
	},
	{
		hint: /["”’] (?:is|are) the worst /i,
		build:
			/^(["“‘][^"”]+["”’]) (?:is|are) the worst \w+ (?:that )?(?:you|we|one|anyone|staff) can (say|write|answer|reply|tell)((?: [^;:]+)?)$/i,
		plainer: ([, quote = "", verb = "", rest = ""]) => ({ plain: `Do not ${verb} ${quote}${rest}`, restore: asItIs }),
	},
	{
		hint: /^It(?:['’]s| is) (?:\w+ )?out of place to /i,
		build: /^It(?:['’]s| is) (?:\w+ )?out of (?:place|line|order) to ([a-z]+ [^;:]+)$/i,
		plainer: ([, act = ""]) => ({ plain: `Do not ${act}`, restore: asItIs }),
	},
];
