import { baseOfParticiple, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const asItIs = (wording: string): string => wording;

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** Bans that set a bound of size, time or number, or that leave nothing at all to be done. */
export const MEASURED_READINGS: readonly Recast[] = [
	{
		hint: /^(?:Hand out|Give|Serve|Sell|Accept|Take|Book|Make|Issue|Start) no .* (?:after|before) /,
		build:
			/^(Hand out|Give|Serve|Sell|Accept|Take|Book|Make|Issue|Start) no ([\w -]+?s|[\w -]*(?:alcohol|food|beer|wine|coffee|cash)) (after|before) ([^,;]+)$/,
		direct: ([, verb = "", thing = "", link = "", time = ""]) =>
			/ (?:is|are|has|have) /.test(time)
				? undefined
				: `${verb} ${thing} only ${link === "after" ? "before" : "after"} ${time}`,
	},
	{
		hint: /^No .* (?:sit|lie|wait|stay|remain|stand) (?:in|on|at) /,
		build:
			/^No ([\w-]+(?: (?!may|must|should|can)[\w-]+)?) (?:(?:may|must|should|can|ever) )+(?:sit|lie|wait|stay|remain|stand)s? (?:in|on|at) (?:the|an?|your|our) [\w -]+? (?:for )?(?:more|longer) than (.+)$/,
		direct: ([, thing = "", size = ""]) =>
			isServed(last(thing))
				? undefined
				: [`Deal with every ${thing} within ${size}`, `Answer every ${thing} within ${size}`].slice(
						0,
						/complaint|mail|letter|request|question|message|enquiry|inquiry|claim/.test(thing) ? 2 : 1,
					),
	},
	{
		hint: /^(?:Touch|Move|Change|Take|Remove|Borrow|Open|Throw away|Eat) nothing /,
		build: /^(Touch|Move|Change|Take|Remove|Borrow|Open|Rearrange) nothing ((?:in|on|from|at|inside|under) [^,;]+)$/,
		direct: ([, verb = "", place = ""]) =>
			/^touch|open/i.test(verb)
				? [`Leave everything ${place} untouched`]
				: [`Leave everything ${place.replace(/^from /, "in ")} ${/change/i.test(verb) ? "as it is" : "where it is"}`],
	},
	{
		hint: /^Forget .* until /,
		build: /^Forget (?:about )?((?:the |your |any )?[\w -]+?) until ([^,;]+)$/,
		direct: ([, thing = "", when = ""]) => [`Leave ${thing.replace(/^any /, "")} until ${when}`],
	},
	{
		hint: /no need to \w+ the (?:whole|entire|full) /i,
		build:
			/^(?:There(?:['’]s| is) no need to|No need to) (copy|print|scan|check|open|unpack|search|clean|dismantle|send|translate|type) the (?:whole|entire|full) ([\w -]+?)( for [^,;]+)?$/i,
		direct: ([, verb = "", thing = "", use = ""]) =>
			`${capitalise(verb)} only the part of the ${thing} that is needed${use}`,
	},
	{
		hint: / cost more than /,
		build: /^(.+?) (must|should|may|can) (?:not|never) cost more than (.+)$/i,
		direct: ([, thing = "", modal = "", size = ""]) =>
			`${thing} ${/should/i.test(modal) ? "should" : "must"} cost at most ${size}`,
	},
	{
		hint: /^\w+ (?:for |to |with )?nothing (?:that |which )?(?:you|they) have (?:not|never) \w+/i,
		build: /^(\w+) (for |to |with )?nothing (?:that |which )?(?:you|they) have (?:not|never) (\w+)(?: yet)?$/,
		direct: ([, verb = "", link = "", done = ""]) => {
			const base = baseOfParticiple(done);
			return base === undefined
				? undefined
				: `${capitalise(base)} everything before you ${verb.toLowerCase()} ${link}it`;
		},
	},
	{
		hint: / (?:aloud|out loud)$/i,
		build: /^(?:There(?:['’]s| is) no need to|No need to) (read|repeat|recite) (.+?) (?:aloud|out loud)$/i,
		direct: ([, verb = "", what = ""]) => [`${capitalise(verb)} ${what} aloud only when asked`],
	},
	{
		hint: /^(?:Sell|Serve|Use|Offer|Stock|Dispense|Display) nothing (?:past|beyond|after) /,
		build: /^(Sell|Serve|Use|Offer|Stock|Dispense|Display) nothing (?:past|beyond|after) (?:its|the) ([\w -]+)$/,
		direct: ([, verb = "", date = ""]) => `${verb} only what is within its ${date}`,
	},
	{
		hint: /^No .* be \w+ (?:without|before|until) /,
		build:
			/^No (?:single )?([\w-]+(?: (?!may|must|should|can|is|are|ever)[\w-]+)?) (?:(?:should|must|may|can|ever|is to) )+(?:ever )?be (\w+) ((?:without|before|until) .+)$/i,
		plainer: ([, noun = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done);
			return base === undefined || isServed(last(noun)) || !verbs.has(base) || /[^s]s$/.test(noun)
				? undefined
				: { plain: `Do not ${base} ${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun} ${rest}`, restore: asItIs };
		},
	},
	{
		hint: / be (?:hotter|warmer|louder|heavier|colder|cooler|lighter) than /,
		build:
			/^((?:the |our |your |an? |all )?[\w'’ -]+?) (must|should|may|can|shall) (?:not|never) be (hotter|warmer|louder|heavier|colder|cooler|lighter) than ([\w.,°-]+(?: and a half)?(?: degrees| kilos| kg| decibels| litres| grams)?)$/i,
		direct: ([, thing = "", modal = "", how = "", size = ""]) =>
			`${thing} ${/should/i.test(modal) ? "should" : "must"} ${/heav|light/i.test(how) ? "weigh" : "be"} ${/^(?:colder|cooler|lighter)$/i.test(how) ? "at least" : "at most"} ${size}`,
	},
	{
		hint: / longer than (?:the|our) [\w -]*(?:date|day|deadline|time|hour)\b/,
		build:
			/^((?:the |an? |our )?[\w'’ -]+?) (?:must|should|may) (?:not|never) (?:last|take|run) longer than ((?:the|our) [\w -]*(?:date|day|deadline|time|hour)\b.*)$/i,
		direct: ([, thing = "", size = ""]) => `Finish ${thing.charAt(0).toLowerCase()}${thing.slice(1)} by ${size}`,
	},
	{
		hint: /^Say nothing (?:bad|negative|nasty|unkind|rude) /,
		build: /^Say nothing (?:bad|negative|nasty|unkind|rude) about ([^,;]+)$/,
		direct: ([, what = ""]) => [`Speak with respect about ${what}`, `Keep to the facts when you speak about ${what}`],
	},
	{
		hint: / longer than the .* (?:allows?|needs?|requires?|takes?)$/,
		build:
			/^(.+?) (?:must|should|may) (?:not|never) (last|take|be|stay|run) longer than (the .+ (?:allows?|needs?|requires?|takes?))$/i,
		direct: ([, thing = "", verb, size = ""]) => `${thing} may ${verb} only as long as ${size}`,
	},
	{
		hint: / (?:go|run|extend|stretch|drag on) (?:beyond|over|past) /,
		build:
			/^(.*(?:time|times|wait|waits|delay|delays|breaks?|period|gap|session|lesson|visit|call|meeting)(?: [\w'’ -]+?)?) (must|should|may|can|shall) (?:not|never) (?:go|run|extend|stretch|drag on) (?:beyond|over|past) ([\w ]+(?:seconds?|minutes?|hours?|days?|weeks?))$/i,
		direct: ([, thing = "", modal = "", size = ""]) =>
			`${thing} ${/should/i.test(modal) ? "should" : "must"} stay within ${size}`,
	},
	{
		hint: / nothing (?:that|which) /,
		build:
			/^([A-Z]\w+)((?: (?:to|with) [^,;]+?)?) nothing (?:that|which) (is|are|has|have) (?:not|n['’]t)( been)? ([^,;]+)$/,
		direct: ([, verb = "", to = "", is = "", been = "", rest = ""]) => `${verb}${to} only what ${is}${been} ${rest}`,
	},
	{
		hint: /\b(?:rise|go|climb|get|be|fall|drop|sink|dip|stand|run) (?:above|over|beyond|below|under) /,
		build:
			/^((?:the |our |your |an? )?[\w'’ -]+?) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:rise|go|climb|get|be|fall|drop|sink|dip|stand|run) (above|over|beyond|below|under) ((?:\w+ )*?(?:degrees|percent|per cent|[\d.,]+ ?°?[CF%]?|metres|bar|litres|kilos|km\/h|mph|[a-z]+teen|[a-z]+ty|\w+))((?: (?:during|in|at|on|while|when|for) .+)?)$/i,
		direct: ([, thing = "", side = "", size = "", rest = ""]) => {
			if (isServed(last(thing)) || !/\d|degrees|percent|per cent|metres|bar|litres|kilos|zero|freezing/.test(size))
				return undefined;
			const small = thing.charAt(0).toLowerCase() + thing.slice(1);
			const over = /^(?:above|over|beyond)$/i.test(side);
			return [
				`Keep ${small} at ${size} or ${over ? "below" : "above"}${rest}`,
				`Make sure ${small} stays at ${size} or ${over ? "below" : "above"}${rest}`,
			];
		},
	},
];
