import { capitalise } from "./frame.ts";
import { OPPOSITES } from "./opposites.ts";
import { staffNouns } from "./people.ts";
import type { Recast } from "./plainer-builds.ts";
import { isServed } from "./served-nouns.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, thirdOf, verbs } from "./verbs.ts";

const asItIs = (wording: string): string => wording;

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** "with the wrong name" -> "with the right name", "without a seal" -> "with a seal"; undefined where nothing turns. */
export function turnedRound(said: string): string | undefined {
	if (/ (?:or|and|before|until|unless) /.test(said)) return undefined;
	if (/(?:^| )without (?!\w+ing\b)/.test(said)) return said.replace(/(^| )without (?:any )?/, "$1with ");
	const words = said.split(" ");
	const at = words.findIndex((word) => OPPOSITES.has(word));
	if (at < 0) return undefined;
	const good = OPPOSITES.get(words[at] ?? "") ?? "";
	if (/^an?$/.test(words[at - 1] ?? "")) words[at - 1] = /^[aeiou]/.test(good) ? "an" : "a";
	words[at] = good;
	return words.join(" ");
}

/** States that are verdicts enough, and the ones to keep. */
const KEPT: Readonly<Record<string, string>> = {
	dirty: "clean",
	filthy: "clean",
	grubby: "clean",
	sticky: "clean",
	stained: "clean",
	soiled: "clean",
	dusty: "clean",
	messy: "tidy",
	untidy: "tidy",
	cluttered: "tidy",
	blocked: "clear",
	obstructed: "clear",
	locked: "open",
	wet: "dry",
	empty: "well stocked",
	unlocked: "locked",
	overflowing: "emptied in good time",
	unmanned: "staffed",
	unstaffed: "staffed",
	unattended: "staffed",
	dark: "lit",
	unlit: "lit",
	outdated: "up to date",
	illegible: "easy to read",
	creased: "ironed",
	wilted: "fresh",
};

/** Orders with which the second half of a rule may begin. */
const HALF =
	"ask|offer|explain|say|show|listen|let|give|call|tell|find|bring|send|use|wait|take|put|check|invite|thank|start|speak|write|name|agree|suggest|walk|help|keep|read|point|switch|move|talk|describe|look";

/** Bans that say the opposite in the same build, or whose second half says what to do. */
export const TURNED_READINGS: readonly Recast[] = [
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
		hint: /^(?:Under|On|At|In) no \w+ (?:may|must|should|can) /,
		build:
			/^(?:Under no circumstances?|On no account|At no time|In no case) (may|must|should|can|shall) ((?:an?|the|any) (?:[\w-]+ )?)([a-z]+) ([a-z]+) (.+)$/,
		plainer: ([, modal = "", before = "", noun = "", verb = "", rest = ""]) =>
			verbs.has(verb) && !verbs.has(noun)
				? {
						plain: `${capitalise(before.replace(/^any /, "every "))}${noun} ${modal === "should" ? "should" : "must"} not ${verb} ${rest}`,
						restore: asItIs,
					}
				: undefined,
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
		hint: /^Trust (?:no one|nobody|no-one) who /,
		build: /^Trust (?:no one|nobody|no-one) who (.+)$/,
		direct: ([, clause = ""]) => [
			`Check the identity of everyone who ${clause}`,
			`Ask for proof of identity from everyone who ${clause}`,
		],
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
		hint: /\babbreviations (?:like|such as) /i,
		build:
			/^(?:Forget|Avoid|No|Do not use|Don['’]t use|Never use)(?: about)? abbreviations (?:like|such as) .+?((?: (?:when|in|with|on) .+)?)$/i,
		direct: ([, rest = ""]) => [`Use the full words${rest}`, `Use plain, everyday words${rest}`],
	},
	{
		hint: / (?:stand|stay|lie|remain|be left|be) (?:outside|out of) /,
		build:
			/^(.+?) (?:must|should|may|can) (?:not|never) (?:stand|stay|lie|remain|be left|be kept|be) (?:outside|out of) (the [\w -]+?) (?:for )?(?:more|longer) than (.+)$/i,
		direct: ([, thing = "", place = "", size = ""]) => [
			`Put ${thing.charAt(0).toLowerCase()}${thing.slice(1)} back in ${place} within ${size}`,
			`Keep ${thing.charAt(0).toLowerCase()}${thing.slice(1)} in ${place}`,
		],
	},
	{
		hint: /^(?:Nobody|No one|No-one) \w+s .* without /,
		build:
			/^(?:Nobody|No one|No-one) ((?!leave)[a-z]+s) (.+?) without ((?:a|another) (?:second person|colleague|helper|partner|spotter|supervisor|lifeguard|guide|banksman)\b[^,;]*)$/,
		direct: ([, verb = "", what = "", who = ""]) => {
			const base = baseOfThird(verb);
			return base === undefined ? undefined : [`${capitalise(base)} ${what} only with ${who}`];
		},
	},
	{
		hint: /^Things to avoid: /,
		build: /^Things to avoid: ([^,]+,.+)$/,
		plainer: ([, things = ""]) => ({
			plain: `No ${things.split(/, (?:and )?| and /).join(", no ")}`,
			restore: asItIs,
		}),
	},
	{
		hint: / (?:aloud|out loud)$/i,
		build: /^(?:There(?:['’]s| is) no need to|No need to) (read|repeat|recite) (.+?) (?:aloud|out loud)$/i,
		direct: ([, verb = "", what = ""]) => [`${capitalise(verb)} ${what} aloud only when asked`],
	},
	{
		hint: /^Nobody |^Always .*never /,
		build: /^(Always [^;]+?)(?:,| and|, and|;) never (?:just |simply )?(?:start|begin) (\w+ing)$/i,
		direct: ([, half = "", gerund = ""]) => {
			const base = baseOfGerund(gerund);
			return base === undefined ? undefined : `${half} and ${base} only after that`;
		},
	},
	{
		hint: /^Forget (?:about )?the (?:old|previous|former|last) /,
		build:
			/^Forget (?:about )?the (?:old|previous|former|last) ([\w -]*(?:list|lists|form|forms|prices|price|rules?|menu|menus|manual|version|forms|template|templates|logo|tariff|rates?))$/,
		direct: ([, thing = ""]) => [`Use the new ${thing}`, `Work only with the current ${thing}`],
	},
	{
		hint: /^(?:Sell|Serve|Use|Offer|Stock|Dispense|Display) nothing (?:past|beyond|after) /,
		build: /^(Sell|Serve|Use|Offer|Stock|Dispense|Display) nothing (?:past|beyond|after) (?:its|the) ([\w -]+)$/,
		direct: ([, verb = "", date = ""]) => `${verb} only what is within its ${date}`,
	},
	{
		hint: /^No \w+ (?:begins|starts|ends|closes|opens|is closed|is opened) without an? /,
		build:
			/^No ([\w-]+(?: (?!begins|starts|ends|closes|opens)[\w-]+)?) (begins|starts|ends|closes|opens) without (an? [^,;]+)$/,
		direct: ([, thing = "", verb = "", what = ""]) =>
			`${capitalise(baseOfThird(verb) ?? verb)} every ${thing} with ${what}`,
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
		hint: /^(?:Nobody|No one|No-one) (?:is to|may|must|should|can) be \w+/,
		build:
			/^(?:Nobody|No one|No-one) (?:is to|may|must|should|can) (?:ever )?be (\w+)( (?:in|to|into|on|at|after|before|during|by|over|with|from|for|without) .+)$/,
		plainer: ([, done = "", rest = ""]) => {
			const base = baseOfParticiple(done);
			return base === undefined || !verbs.has(base)
				? undefined
				: { plain: `Do not ${base} anyone${rest}`, restore: asItIs };
		},
	},
	{
		hint: /^(?:Accept|Take|Release|Send|Issue|Serve|Sell|Admit|Print|Post|Publish|Pay|Sign|Book|Hand over|Dispense) no /,
		build:
			/^(Accept|Take|Release|Send|Issue|Serve|Sell|Admit|Print|Post|Publish|Pay|Sign|Book|Hand over|Dispense) no ([\w -]+?) without ((?!\w+ing\b)[^,;]+)$/,
		direct: ([, verb = "", thing = "", means = ""]) => `${verb} only ${thing} with ${means.replace(/^any /, "")}`,
	},
	{
		hint: / be (?:hotter|warmer|louder|heavier|colder|cooler|lighter) than /,
		build:
			/^((?:the |our |your |an? |all )?[\w'’ -]+?) (must|should|may|can|shall) (?:not|never) be (hotter|warmer|louder|heavier|colder|cooler|lighter) than ([\w.,°-]+(?: and a half)?(?: degrees| kilos| kg| decibels| litres| grams)?)$/i,
		direct: ([, thing = "", modal = "", how = "", size = ""]) =>
			`${thing} ${/should/i.test(modal) ? "should" : "must"} ${/heav|light/i.test(how) ? "weigh" : "be"} ${/^(?:colder|cooler|lighter)$/i.test(how) ? "at least" : "at most"} ${size}`,
	},
	{
		hint: / ought (?:not|never) to /,
		build: /^(.+?) ought (?:not|never) to (.+)$/i,
		plainer: ([, who = "", act = ""]) => ({ plain: `${who} should not ${act}`, restore: asItIs }),
	},
	{
		hint: /^(?:(?:do not|don['’]t|never) forget|remember|keep in mind|bear in mind|note) that /i,
		build:
			/^(?:(?:do not|don['’]t|never) forget|remember|keep in mind|bear in mind|note) that ((?:an?|the|no|our|your|every|any|we|you|[\w'’-]+s|\w+ing|it) .*(?:not|never|no|forbidden|rude|prohibited|n['’]t|impolite|tactless)\b.*)$/i,
		plainer: ([, inner = ""]) => ({
			plain: capitalise(inner).replace(/ cannot (?=be )/, " must not "),
			restore: asItIs,
		}),
	},
	{
		hint: /^[A-Z]\w+s (?:cannot|can['’]t) .* without /,
		build: /^([A-Z]\w+s) (?:cannot|can['’]t) (.+? without \w+ing .+)$/,
		plainer: ([, who = "", act = ""]) =>
			staffNouns.has(who.toLowerCase()) ? { plain: `${who} must not ${act}`, restore: asItIs } : undefined,
	},
	{
		hint: /^Not a /,
		build: /^Not (?:a|one)(?: single)? word to (.+?) (?:about|on|of) (.+)$/,
		direct: ([, who = "", what = ""]) =>
			/\b(?:press|media|reporters?|journalists?|newspapers?)$/.test(who)
				? [`Refer questions from ${who} about ${what} to your manager`, `Keep what you know about ${what} confidential`]
				: `Keep what you know about ${what} to yourself when you speak to ${who}`,
	},
	{
		hint: /^(?:do not|don['’]t|never) \w+[,;:.–—] ?\w+$/i,
		build: /^(?:do not|don['’]t|never) \w+(?:[,;:.]| ?[–—]) ?([a-z]+)$/i,
		direct: ([, half = ""]) => (verbs.has(half.toLowerCase()) ? half : undefined),
	},
	{
		hint: / without leaving /,
		build: /^(.+?) without leaving ((?:the|an?|your|any) [\w'’ -]+?) (open|unlocked|running|on|ajar)$/i,
		direct: ([, half = "", thing = "", state = ""]) =>
			`${half} with ${thing.replace(/^(?:an?|any) /, "the ")} ${/open|ajar/.test(state) ? "closed" : state === "unlocked" ? "locked" : "switched off"}`,
	},
	{
		hint: / longer than (?:the|our) [\w -]*(?:date|day|deadline|time|hour)\b/,
		build:
			/^((?:the |an? |our )?[\w'’ -]+?) (?:must|should|may) (?:not|never) (?:last|take|run) longer than ((?:the|our) [\w -]*(?:date|day|deadline|time|hour)\b.*)$/i,
		direct: ([, thing = "", size = ""]) => `Finish ${thing.charAt(0).toLowerCase()}${thing.slice(1)} by ${size}`,
	},
	{
		hint: / leave (?:their|your|\w+ \w+['’]s) sight/,
		build:
			/^((?:an? |the |any )?([\w'’ -]+?)) (?:must|should|may) (?:not|never) leave (their|your|the [\w-]+['’]s|his|her) sight((?: .+)?)$/i,
		direct: ([, thing = "", , whose = "", rest = ""]) => {
			const owner = /^(?:an?|the|any) ([\w-]+)['’]s? /i.exec(thing)?.[1];
			const sight = /^(?:their|his|her)$/i.test(whose) ? (owner === undefined ? "" : `the ${owner}'s`) : whose;
			const kept = thing.replace(/^(?:an?|any|the) /i, "the ");
			return sight === ""
				? undefined
				: [`Keep ${kept} in ${sight} sight${rest}`, `Make sure ${kept} stays in ${sight} sight${rest}`];
		},
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
		hint: /^No .* without an? /,
		build:
			/^No ([\w-]+(?: (?!goes|leaves|is|gets)[\w-]+)?) ((?:goes|leaves|is sent|is handed|is posted|gets) ?(?:out|off|over|away|on|(?:the |our )[\w-]+)?) without (an? (?:(?:second|final|last|quick|proper|careful) )?(?:look|check|read|proofread|review|inspection|rinse|wipe|polish|test))$/,
		direct: ([, thing = "", going = "", done = ""]) =>
			isServed(last(thing)) ? undefined : `Give every ${thing} ${done} before it ${going.trim()}`,
	},
	{
		hint: /^Not (?:a|one) /,
		build: /^Not (?:a|one)(?: single)? ([\w-]+ (?!about|of|to|in|at|on|for).+)$/,
		plainer: ([, rest = ""]) => ({ plain: `No ${rest}`, restore: asItIs }),
	},
	{
		hint: /^(?:Nobody|No one|No-one) [a-z]+s /,
		build:
			/^(?:Nobody|No one|No-one) (?!is |has |does |was )([a-z]+s) (.+ (?:in front of|near|behind|in the presence of|with|to|within) .+)$/,
		plainer: ([, verb = "", rest = ""]) => {
			const base = baseOfThird(verb);
			return base === undefined || / without | until | before | unless /.test(rest)
				? undefined
				: { plain: `Do not ${base} ${rest}`, restore: asItIs };
		},
	},
	{
		hint: /^(?:(?:remember|keep in mind|bear in mind|note)(?: that|:|,) )?(?:an? |the )?[\w-]+ [\w'’ -]+ (?:is|are) /i,
		build:
			/^(?:(?:remember|keep in mind|bear in mind|note)(?: that|:|,) )?(?:an? |the |any )?([\w-]+) ([\w-]+(?: (?!in |on |at |during |when |is |are )[\w-]+)?)((?: (?:in|on|at|during|when|before|after|behind) [^,;]+?)?) (?:is|are) (?:simply |absolutely |strictly |always )?(?:unacceptable|inexcusable|not acceptable|not (?:allowed|permitted|tolerated)|forbidden|prohibited|banned|bad service|poor service|a disgrace|taboo|out of the question|not good enough|not our (?:style|standard))$/i,
		direct: ([, bad = "", thing = "", rest = ""]) => {
			const good = KEPT[bad.toLowerCase()];
			if (good === undefined || isServed(last(thing))) return undefined;
			return [
				`Keep the ${thing} ${good}${rest}`,
				`Make sure the ${thing} ${/[^s]s$/.test(thing) ? "are" : "is"} ${good}${rest}`,
			];
		},
	},
	{
		hint: / nothing (?:that|which) /,
		build:
			/^([A-Z]\w+)((?: (?:to|with) [^,;]+?)?) nothing (?:that|which) (is|are|has|have) (?:not|n['’]t)( been)? ([^,;]+)$/,
		direct: ([, verb = "", to = "", is = "", been = "", rest = ""]) => `${verb}${to} only what ${is}${been} ${rest}`,
	},
	{
		hint: / but (?:never|not) (?:with|about|in|on|of) /,
		build: /^(be \w+) (with|about|in|on) ([^,;]+?),? but (?:never|not) (?:with|about|in|on) ([^,;]+)$/i,
		direct: ([, lead = "", link, one, other]) => `${lead} ${link} ${one} and careful with ${other}`,
	},
	{
		hint: /^No .* (?:leaves?|goes|is|are|gets?) /,
		build:
			/^No ([\w-]+(?: (?!leaves?|goes|is|are|should|may|must)[\w-]+)?) (?:(?:should|may|must|ever) )*((?:leaves?|goes? (?:out|to|into|back)|enters?|reach(?:es)?)(?: (?:to |into |from )?(?:the |our |a )?[\w-]+(?: [\w-]+)?)?) un(\w+ed|read|seen)(?: by ((?:an?|the|another) [\w ]+?))?$/,
		direct: ([, thing = "", going = "", done = "", by]) => {
			const base = baseOfParticiple(done);
			if (base === undefined || !verbs.has(base) || isServed(last(thing))) return undefined;
			const [first = "", ...rest] = going.split(" ");
			const goes = [baseOfThird(first) === undefined ? thirdOf(first) : first, ...rest].join(" ");
			return by === undefined
				? `${capitalise(base)} every ${thing} before it ${goes}`
				: [
						`Have every ${thing} ${done} by ${by} before it ${goes}`,
						`Ask ${by} to ${base} every ${thing} before it ${goes}`,
					];
		},
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
	{
		hint: /, \w+ (?:what|how|whether|if|them|the|your|for|where|when|why) /,
		build: new RegExp(
			`^(?:do not|don['’]t|never) (?!.* or )[^,;]+, ((?:${HALF}) (?:what|how|whether|where|when|why|for|the|your|an?) [^,;]*)$`,
			"i",
		),
		direct: ([whole = "", half = ""]) => {
			if (/\b(?:it|them|him|her|there|not|never|no)\b/.test(half)) return undefined;
			const who = /^(?:do not|don['’]t|never) \w+ (?:to |at |with )?(an?|the|any) ([a-z]+)\b/i.exec(whole);
			return who !== null && isServed(who[2] ?? "") && /^ask (?:what|how|where|when|whether|if) they\b/.test(half)
				? half.replace(/^ask /, `ask ${/^the$/i.test(who[1] ?? "") ? "the" : who[1]} ${who[2]} `)
				: half;
		},
	},
	{
		hint: /^(?:admit|seat|wake|photograph|call|disturb|charge|contact|visit|interrupt|refer|transfer|exclude|refuse|force|rush|pressure|correct|judge) (?:nobody|no one|no-one|no \w+) /i,
		build:
			/^(admit|seat|wake|photograph|call|disturb|charge|contact|visit|interrupt|refer|transfer|exclude|refuse|force|rush|pressure|correct|judge) (nobody|no one|no-one|no (\w+)) (?!but |except )(.+)$/i,
		plainer: ([, verb = "", , noun = "", rest = ""]) => ({
			plain: `Do not ${verb.toLowerCase()} ${noun === "" ? "anyone" : `any ${noun}`} ${rest}`,
			restore: asItIs,
		}),
	},
	{
		hint: /^No \w.* be \w+ed\b/,
		build:
			/^No (?:single )?([\w-]+) (?:(?:should|must|may|can|ever|is to) )+(?:ever )?be (\w+)((?: (?:with|to|for|by|through|into|about|in front of|from|on|in|at|over) .+)?)$/i,
		plainer: ([, noun = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done);
			return base === undefined || !isServed(noun) || !verbs.has(base)
				? undefined
				: { plain: `Do not ${base} ${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}${rest}`, restore: asItIs };
		},
	},
];
