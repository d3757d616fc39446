import { staffNouns } from "../../words/people.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, thirdOf, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { OPPOSITES } from "../words/opposites.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

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
		hint: /^Trust (?:no one|nobody|no-one) who /,
		build: /^Trust (?:no one|nobody|no-one) who (.+)$/,
		direct: ([, clause = ""]) => [
			`Check the identity of everyone who ${clause}`,
			`Ask for proof of identity from everyone who ${clause}`,
		],
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
		hint: /^No \w+ (?:begins|starts|ends|closes|opens|is closed|is opened) without an? /,
		build:
			/^No ([\w-]+(?: (?!begins|starts|ends|closes|opens)[\w-]+)?) (begins|starts|ends|closes|opens) without (an? [^,;]+)$/,
		direct: ([, thing = "", verb = "", what = ""]) =>
			`${capitalise(baseOfThird(verb) ?? verb)} every ${thing} with ${what}`,
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
