import { baseOfParticiple, verbs } from "../../words/verbs.ts";
import { definite, plural } from "../reading/ban.ts";
import { OPPOSITES } from "../words/opposites.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";
import { instead } from "./spared-acts.ts";

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";

/** "No customer ever", "Make sure that no guest", "Organise the seating so that no couple", "Nobody": who is to be spared; the first bracket is what stands before, the second the noun. */
const NO_ONE =
	"^((?:[^,;:]*?(?:ensure|make sure|see to it|take care|so that|such that|so|that|remember|please)(?: that|:)? )?)(?:not (?:a|one) (?:single )?|no (?!one )(?:single )?|(?=(?:nobody|no one|no-one) ))([\\w-]+(?: [\\w-]+)?) ";
const MAY = "(?:(?:should|must|may|shall|can|will|is|are|to|ever|gets?) )*";

/** What stands for "no guest": "every guest"; a family or a couple counts as one. */
const all = (noun: string): string => `every ${noun}`;

/** Bans on what is not to happen to those who are served, by what is done for them. */
export const SPARED_READINGS: readonly Recast[] = [
	{
		hint: /\b(?:no|not a|not one) \w/i,
		build: new RegExp(`${NO_ONE}((?:${MAY})(?:\\w+ .+|\\w+))$`, "i"),
		direct: ([, , noun = "", clause = ""]) => {
			const words = noun.split(" ");
			const who = words.length === 2 && isServed(words[0] ?? "") && !isServed(words[1] ?? "") ? (words[0] ?? "") : noun;
			const rest = who === noun ? clause : `${words[1]} ${clause}`;
			if (!isServed(last(who))) return undefined;
			const act = rest.replace(/^(?:(?:should|must|may|shall|can|will|ever|ought to) )+/, "");
			const made = instead(all(who), act);
			return made === undefined || made.length === 0 ? undefined : made;
		},
	},
	{
		hint: /\b(?:nobody|no one|no-one) (?:feels?|has|have|is|should|must|ever|needs?) /i,
		build:
			/^(?:[^,;:]*?(?:ensure|make sure|see to it|take care|so that|such that|see that|that) )?(?:nobody|no one|no-one) ((?:should |must |may |ever )*(?:feels?|has to|have to|needs? to|is (?:made|forced|rushed|kept|turned|interrupted|left waiting|lectured|talked|charged|billed|put)|be (?:made|forced|rushed|kept|turned|interrupted)) ?.*)$/i,
		direct: ([, clause = ""]) => instead("everyone", clause.replace(/^(?:(?:should|must|may|ever) )+/, "")),
	},
	{
		hint: / (?:do not|don['’]t|does not|doesn['’]t|never) (?:ever )?(?:ha(?:ve|s) to|feels?|waits?|leaves?|gets?|is|are) ?/i,
		build:
			/^(?:[^,;:]*?(?:ensure|make sure|see to it|see|take care|so that|such that)(?: that)? )((?:the |your |our |any |an? )?([\w-]+)) (?:do not|don['’]t|does not|doesn['’]t|never) (?:ever )?((?:have to|has to|feels?|waits?|leaves?|gets?|is|are) ?.*)$/i,
		direct: ([, who = "", noun = "", clause = ""]) => (isServed(noun) ? instead(definite(who), clause) : undefined),
	},
	{
		hint: /\b(?:but|yet|and|,) (?:never|not|don['’]t be) \w+/,
		build:
			/^((?:.*?\b)?(?:be|stay|remain|sound)) ([\w-]+(?: and [\w-]+)?)((?: (?:with|to|towards) (?:the |your |our |an? )?[\w-]+)?)(?:,? (?:but|yet|and)|,) (?:never|not|don['’]t be|do not be) ([\w-]+)((?: (?!or )(?:when|while|with|in|on|at|to|if|during|about|even|as) .+)?)$/i,
		direct: ([, lead = "", good = "", whom = "", bad = "", rest = ""]) => {
			const kind = (bad === "loud" ? undefined : OPPOSITES.get(bad.toLowerCase())) ?? MILD[bad.toLowerCase()];
			return kind === undefined || good.includes(kind) || / and /.test(good)
				? undefined
				: [`${lead} ${good} and ${kind}${whom}${rest}`, `${lead} ${good}, yet ${kind}${whom}${rest}`];
		},
	},
	{
		hint: /\b(?:but|yet|and|,) (?:never|not|don['’]t be) \w+$/,
		build:
			/^((?:.*?\b)?(?:be|stay|remain|sound)) ([\w-]+) ((?:with|to|towards|about|in|on|at|when|while) [^,;]+?)(?:,? (?:but|yet|and)|,) (?:never|not|don['’]t be|do not be) ([\w-]+)$/i,
		direct: ([, lead = "", good = "", rest = "", bad = ""]) => {
			const kind = MILD[bad.toLowerCase()] ?? OPPOSITES.get(bad.toLowerCase());
			return kind === undefined || good.includes(kind) ? undefined : [`${lead} ${good} and ${kind} ${rest}`];
		},
	},
	{
		hint: /^No .+ (?:may|must|should|can|shall) be .+ by /,
		build:
			/^No ([\w-]+(?: [\w-]+)?) (may|must|should|can|shall) be (\w+(?: \w+)?) by (anyone|anybody|someone|an? [\w -]+?|the [\w -]+?|people)( (?:who|that|whom)| (?=the |we |you |they ))(.*?) ?(has|have|had|is|are|was|were|did)(?: not|n['’]t) (.+)$/,
		direct: ([, thing = "", modal = "", done = "", who = "", link = "", between = "", aux = "", rest = ""]) => [
			`Every ${thing} ${/^(?:may|can)$/.test(modal) ? "may" : modal} be ${done} only by ${who.replace(/^any(one|body)$/, "some$1")}${link.trim() === "" ? " " : link}${between} ${aux} ${rest}`.replace(
				/ {2,}/g,
				" ",
			),
		],
	},
	{
		hint: /^No .+ who .+ (?:(?:less|fewer) than|not|n['’]t) /,
		build:
			/^No ([\w-]+(?: [\w-]+)?) (?:may|must|should|can|shall) ([a-z]+ [^,;]+?) who (has|is|was|had) ((?:[^,;]+? )?)((?:less|fewer) than|not) ([^,;]+)$/,
		direct: ([, who = "", act = "", aux = "", between = "", bound = "", rest = ""]) =>
			bound === "not" && between !== ""
				? undefined
				: [
						`Only a ${who} who ${aux} ${between}${bound === "not" ? "" : "at least "}${rest} may ${act}`.replace(
							/^Only a (?=[aeiou])/,
							"Only an ",
						),
					],
	},
	{
		hint: /^There(?:['’]s| is) no (?:need|reason) to .+ (?:every|each) /,
		build:
			/^There(?:['’]s| is) no (?:need|reason) to ([a-z]+) ([^,;]+?) (?:every|each) (?:single )?(?:morning|day|time|visit|week|evening|hour|minute)$/,
		direct: ([, verb = "", thing = ""]) =>
			verbs.has(verb)
				? [`${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${thing} only when there is a reason`]
				: undefined,
	},
	{
		hint: /^No.* with an? .+ that (?:is|has) not /,
		build:
			/^(?:Nobody|No one|No-one|No \w+) (?:may |must |should )?(leaves?|goes|go|drives?|walks?)((?: [\w' -]+?)?) with an? ([\w -]+?) that (?:is|has) not (?:been )?(\w+)$/,
		direct: ([, leaves = "", place = "", thing = "", done = ""]) => {
			const base = baseOfParticiple(done);
			const gone = /^goe?s?$/.test(leaves) ? "goes" : leaves.replace(/s?$/, "s");
			return base === undefined
				? undefined
				: [`${base.charAt(0).toUpperCase()}${base.slice(1)} every ${thing} before anybody ${gone}${place}`];
		},
	},
	{
		hint: / no .+ (?:stays|stands|lies|remains|is left|sits|hangs|leans) /,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? no ([\w -]+?) (?:stays|stands|lies|remains|is left|sits|hangs|leans)(?: lying| standing)? (in|on|at|under|near|behind|against) ((?:the|an?|our) [^,;]+)$/i,
		direct: ([, thing = "", link = "", place = ""]) =>
			isServed(last(thing))
				? undefined
				: [
						`Keep ${thing.replace(/[\w-]+$/, (noun) => plural(noun))} ${link === "in" ? "out of" : link === "on" ? "off" : "away from"} ${place}`,
					],
	},
	{
		hint: / later than /,
		build:
			/^([A-Z][^,;:]+?) (should|must|may|can|shall) (?:not|never) ((?!be\b|take\b|last\b|wait\b|stay\b)[a-z]+(?: [^,;]+?)?) (?:any )?later than (?!(?:an?|one|two|three|four|five|ten|\d+) (?:\w+ )?(?:hours?|minutes?|days?|weeks?|months?)\b)([^,;]+)$/,
		direct: ([, thing = "", modal = "", act = "", time = ""]) => [
			`${thing} ${/^(?:may|can)$/.test(modal) ? "must" : modal} ${act} by ${time}`,
		],
	},
	{
		hint: / (?:must|should|may|can) (?:never|not) see /,
		build:
			/^(?:(?:please )?(?:remember|keep in mind|bear in mind|note|make sure)(?: that|:|,)? )?((?:an?|the|our|no) )?([\w-]+) (?:must|should|may|can) (?:never|not) see ([^,;]+?)((?: (?:in|on|at|near) (?:the|an?|our) [^,;]+)?)$/i,
		direct: ([, , who = "", what = "", place = ""]) => {
			if (!isServed(who) && !/(?:er|or)s?$/.test(who)) return undefined;
			const sight = `${/s$/.test(who) ? `${who}'` : `the ${who}'s`} sight`;
			const away = /^ (?:in) /.test(place) ? "out of" : /^ on /.test(place) ? "off" : "away from";
			return place === ""
				? [`Keep ${what} out of ${sight}`]
				: [`Keep ${what} ${away}${place.replace(/^ \w+/, "")}`, `Keep ${what}${place} out of ${sight}`];
		},
	},
	{
		hint: / (?:is|are|does|do|gets?|becomes?) (?:never|not) |(?:no|nothing) .* (?:is|are|gets?|be|stays?|remains?) /,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? ((?:the|all|every|our|your) [\w'’ -]+?) (?:is|are|gets?|becomes?) (?:never|not)(?: ever)? ([\w-]+)((?: (?:in|on|at|during|when|while|before|after|for|by) .+)?)$/i,
		direct: ([, thing = "", bad = "", rest = ""]) => kept(thing, bad, rest),
	},
	{
		hint: /\bno /,
		build:
			/^(?:please )?(?:ensure|make sure|see to it|take care|check)(?: that)? no ([\w-]+(?: [\w-]+)?) (?:is|stays|gets|remains|goes|is left|becomes|stands) ((?!un)[\w-]+)((?: (?:in|on|at|during|when|while|before|after|for|by|overnight).*)?)$/i,
		direct: ([, thing = "", bad = "", rest = ""]) =>
			isServed(last(thing)) ? undefined : kept(`every ${thing}`, bad, rest),
	},
];

/** Tempers that go too far, and what tempers them. */
const MILD: Readonly<Record<string, string>> = {
	familiar: "professional",
	chummy: "professional",
	intrusive: "discreet",
	obtrusive: "discreet",
	overbearing: "considerate",
	aggressive: "calm",
	threatening: "calm",
	cold: "warm",
	distant: "approachable",
	robotic: "natural",
	servile: "confident",
	submissive: "confident",
	loud: "soft-spoken",
	flippant: "respectful",
	preachy: "kind",
	blunt: "tactful",
	brusque: "friendly",
	nosy: "discreet",
	clingy: "discreet",
	hurried: "unhurried",
	rushed: "calm",
	casual: "professional",
	sloppy: "careful",
	brash: "polite",
	boastful: "modest",
	harsh: "kind",
	strict: "kind",
	vague: "clear",
	talkative: "discreet",
	chatty: "discreet",
	bossy: "polite",
	pompous: "natural",
	arrogant: "modest",
	apologetic: "confident",
	timid: "confident",
	patronising: "respectful",
	patronizing: "respectful",
	bored: "attentive",
	evasive: "open",
	defensive: "open",
	hasty: "careful",
	stubborn: "flexible",
	insistent: "patient",
	alarming: "reassuring",
	frightening: "reassuring",
	gloomy: "hopeful",
	gushing: "sincere",
	fawning: "sincere",
	sugary: "sincere",
	syrupy: "sincere",
	false: "sincere",
	fake: "sincere",
	stern: "kind",
	stiff: "relaxed",
	lax: "consistent",
	curt: "friendly",
	abrupt: "friendly",
	noisy: "quiet",
	condescending: "respectful",
	lecturing: "respectful",
	demanding: "patient",
	pedantic: "practical",
	frivolous: "respectful",
	theatrical: "natural",
	wordy: "clear",
	cutting: "kind",
	mocking: "kind",
	hectic: "calm",
};

/** "the shelves", "empty" -> "Keep the shelves full". */
function kept(thing: string, bad: string, rest: string): string[] | undefined {
	const good =
		bad === "empty"
			? /(?:shel(?:f|ves)|racks?|displays?|fridges?|counters?|stands?|cabinets?|baskets?|trays?)$/.test(thing)
				? "well stocked"
				: "filled"
			: (DRESSED[bad] ?? OPPOSITES.get(bad));
	if (good === undefined) return undefined;
	return [
		`Keep ${thing.replace(/^(?:The|Our|Your|All|Every)\b/, (one) => one.toLowerCase())} ${good}${rest}`,
		`Make sure ${thing} ${/^every |[^s]$|ss$/.test(thing) ? "is" : "are"} ${good}${rest}`,
	];
}

const DRESSED: Readonly<Record<string, string>> = {
	late: "on time",
	dirty: "clean",
	blocked: "clear",
	obstructed: "clear",
	locked: "unlocked",
	unlocked: "locked",
	open: "closed",
	crowded: "clear",
	overcrowded: "within the limit",
	overloaded: "within the limit",
	overfull: "within the limit",
	cold: "warm",
};
