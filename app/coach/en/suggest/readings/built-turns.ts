import { baseOfParticiple, thirdOf, verbs } from "../../words/verbs.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed, PERSON } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";

const NOT = "(?:do not|don['’]t|never)";
const ENSURE = "((?:please )?(?:make sure|ensure|see to it|see|take care|check)(?: that)?)";

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
const small = (said: string): string =>
	/^(?:[A-Z][a-z'’-]|An? )/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
const isMany = (noun: string): boolean => /(?:[^s]s|people|children)$/i.test(last(noun));

/** Bans whose build turns round: what comes before what, who is asked first, what a thing is kept away from. */
export const BUILT_TURNS: readonly Recast[] = [
	{
		hint: /^(?:Before|Until) /,
		build: new RegExp(
			`^(?:Before|Until) ((?:the|an?|your|our|all|every|everyone|it|they|you|he|she|\\w+s) [^,;]+), (?:please )?${NOT} (?:start to |begin to |start |begin |even )?([a-z]+)\\b([^,;]*)$`,
		),
		direct: ([, clause = "", verb = "", rest = ""]) =>
			verbs.has(verb) &&
			!/^(?:leave|forget|ignore|fail|let|keep|be|skip|neglect|lose)$/.test(verb) &&
			/ (?:is|are|has|have|was|were|can|\w+s) /.test(` ${clause} `)
				? [`Wait until ${clause} before you ${verb}${rest}`, `${capitalise(verb)}${rest} only once ${clause}`]
				: undefined,
	},
	{
		hint: /\bask(?:ing)? .* (?:how|why|whether|if|what|where|when|who) (?:they|he|she)\b/i,
		build: new RegExp(
			`^${NOT} ask (?:${PERSON}|((?:the|an?|any) [\\w-]+)) (how|why|whether|if|what|where|when|who|which \\w+) (they|he|she) (?!would|want|need|prefer|like)([^,;]+)$`,
			"i",
		),
		direct: ([, who, other = ""]) => {
			const whom = (who ?? other).replace(/^(?:any|an?) /i, "the ");
			return [`Ask ${whom} only what their request requires`, `Let ${whom} choose what to tell you`];
		},
	},
	{
		hint: /^No .* (?:ask|guess|search for|look for|wonder|hunt for|work out|find out) /,
		build:
			/^No ([\w-]+) (?:should|must|may|can)?(?: ever)? ?(?:has to|have to|needs? to)? ?(ask|guess|search for|look for|wonder|hunt for|work out|find out) ((?:where|what|which|how|when|whether|who|why) .+)$/,
		direct: ([, who = "", verb = "", what = ""]) =>
			isServed(who)
				? [`Tell every ${who} ${what}${/^(?:ask|guess|wonder)$/.test(verb) ? " before they ask" : " in good time"}`]
				: undefined,
	},
	{
		hint: / (?:never|do not|does not|don['’]t|doesn['’]t) .* without /,
		build: new RegExp(
			`^${ENSURE} ((?:the|our|your|all|every|an?|\\w+s) ?[\\w'’ -]*?) (?:never|do not|does not|don['’]t|doesn['’]t) ([a-z]+)((?: (?!without)[^,;]+?)?) without ((?!\\w+ing\\b)[^,;]+)$`,
			"i",
		),
		direct: ([, lead = "", thing = "", does = "", rest = "", what = ""]) => {
			const base = verbs.has(does) ? does : undefined;
			const many = isMany(thing);
			const said = base === undefined ? does : many ? base : thirdOf(base);
			return [`${lead} ${thing} always ${said}${rest} with ${what.replace(/^any /, "")}`];
		},
	},
	{
		hint: /\b(?:nobody|no one|no-one|no \w+) (?:is|may be|should be|must be|gets) \w+ without being /i,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|see|take care|check)(?: that)? )?(?:nobody|no one|no-one|no ([\w-]+)) (?:is|may be|should be|must be|gets) (\w+) without being (asked|told|warned|informed|consulted)(?: first| beforehand)?$/i,
		direct: ([, who = "", done = "", how = ""]) => {
			const base = baseOfParticiple(done.toLowerCase());
			const ask =
				how === "informed"
					? "inform"
					: how === "told"
						? "tell"
						: how === "warned"
							? "warn"
							: how === "consulted"
								? "consult"
								: "ask";
			return base === undefined
				? undefined
				: [`${capitalise(ask)} ${who === "" ? "everyone" : `every ${who}`} before you ${base} them`];
		},
	},
	{
		hint: /no need to (?:explain|describe|list|mention|read out|repeat|show|recite|justify|spell out|go through|go into|point out|announce|escort|accompany|email|print|wrap|iron|polish|stamp|copy|gift-wrap|translate|photocopy|itemise|demonstrate)\b/i,
		build:
			/^(?:There(?:['’]s| is) no (?:need|reason)|No need|You need not|You needn['’]t) (?:to )?(explain|describe|list|mention|read out|repeat|show|recite|justify|spell out|go through|go into|point out|announce|escort|accompany|email|print|wrap|iron|polish|stamp|copy|gift-wrap|translate|photocopy|itemise|demonstrate) ((?!why\b|yourself|every|again)[^,;]+)$/i,
		direct: ([, verb = "", rest = ""]) =>
			/\b(?:only|the whole|the entire|in front of|across|aloud|out loud|twice|again|weight|age|illness|mistakes?)\b/.test(
				rest,
			)
				? undefined
				: [`${capitalise(verb)} ${rest} only when asked`],
	},
	{
		hint: / (?:lie|stand|sit|hang|be (?:left|put|kept|placed|stored|parked)) (?:next to|beside|near|close to|by) /i,
		build:
			/^((?:the |an? |our |your )?[\w'’ -]+?) (?:must|should|may|can) (?:never|not) (?:lie|stand|sit|hang|be (?:left|put|kept|placed|stored|parked))(?: lying| standing)? (?:next to|beside|near|close to|by) (the [\w -]+)$/i,
		direct: ([, thing = "", place = ""]) =>
			isServed(last(thing)) ? undefined : [`Keep ${small(thing).replace(/^an? /, "every ")} away from ${place}`],
	},
	{
		hint: / before that$| beforehand$/,
		build: new RegExp(
			`^${NOT} ((?!leave|forget|ignore)[a-z]+ [^,;]+?) (?<!(?:hours?|days?|weeks?|minutes?|months?) )(?:before that|beforehand)$`,
			"i",
		),
		direct: ([, act = ""]) => [`${capitalise(act)} only after that`],
	},
	{
		hint: / without (?:drowning|burying|overwhelming|swamping|flooding|confusing|overloading|bombarding) /,
		build:
			/^(.+?),? (?:and )?without (?:drowning|burying|overwhelming|swamping|flooding|confusing|overloading|bombarding) ((?:the |your |a )?[\w-]+)((?: (?:in|with|under|by) [^,;]+)?)$/,
		direct: ([, half = "", , flood = ""]) =>
			/latin|jargon|terms|abbreviations|acronyms|words|paragraphs/i.test(flood)
				? [`${half} in plain, everyday words`, `${half} step by step`]
				: /^(?:explain|describe|show|teach|tell|introduce|present|answer|give|demonstrate)\b/i.test(half)
					? [`${half} step by step and in plain words`, `${half} clearly, one point at a time`]
					: undefined,
	},
	{
		hint: / without (?:trapping|hitting|running over|knocking over|knocking|squashing|catching|pinching|injuring|bumping into|running into) /,
		build:
			/^([A-Z][^,;]+?),? without (?:trapping|hitting|running over|knocking over|knocking|squashing|catching|pinching|injuring|bumping into|running into) ((?:the|an?|any|your|other) [\w'’ -]+|anyone|anybody|people|\w+s)$/,
		direct: ([, half = "", what = ""]) => {
			const thing = what
				.replace(/^any(one|body)$/, "every$1")
				.replace(/^any /, "every ")
				.replace(/^an? /, "the ");
			return [`Make sure ${thing} ${isMany(thing) ? "are" : "is"} clear before you ${small(half)}`];
		},
	},
	{
		hint: / be left in charge of /,
		build:
			/^(?:No ([\w -]+?)|(An?|The) ([\w -]+?)) (should|must|may) (?:never |not |ever )?be left (?:alone )?in charge of ([^,;]+)$/,
		direct: ([, , , , , what = ""]) => [`Put an experienced colleague in charge of ${what}`],
	},
	{
		hint: / by (?:one|a single) (?:person|member|colleague|worker|man|pair)\b| single-handed\b| by one alone$/,
		build:
			/^((?:the |an? |all )?[\w'’ .,-]+?) (?:must|should|may|can) (?:never|not) be (\w+) (?:by (?:one|a single) (?:person|member of staff|colleague|worker|man|pair of hands)(?: alone| only)?|single-handed(?:ly)?)$/i,
		direct: ([, thing = "", done = ""]) => {
			const base = baseOfParticiple(done.toLowerCase());
			return base === undefined
				? undefined
				: [
						`${capitalise(base)} ${small(thing)} only with a second person`,
						`Ask a colleague to help you ${base} ${small(thing)}`,
					];
		},
	},
	{
		hint: /\bmeet each other\b|\bcross paths\b|\bsee each other\b/i,
		build: new RegExp(
			`^${ENSURE} (?:no two )?((?:the |our )?[\\w-]+s) (?:(?:do not|don['’]t|never|should not|must not|cannot) )?(?:ever )?(?:meet|see|pass)(?: each other)?((?: (?:in|on|at) [^,;]+)?)$`,
			"i",
		),
		direct: ([, , who = "", place = ""]) =>
			isServed(last(who).replace(/s$/, ""))
				? [`Keep ${who} apart${place}`, `Book ${who} far enough apart to keep them separate${place}`].slice(0, 1)
				: undefined,
	},
	{
		hint: /\bhave to (?:queue|sign|ask|pay|call|wait|explain|fill \w+|show|come) .*?\b(?:twice|again)$/i,
		build: new RegExp(
			`^${ENSURE} ((?:the |our )?(?:[\\w-]+ )?[\\w-]+s) (?:do not|don['’]t|never) have to (queue|sign|pay|call|come|fill [\\w ]+|show [\\w ]+|explain [\\w ]+)(?: twice| again)$`,
			"i",
		),
		direct: ([, lead = "", who = "", act = ""]) => [`${lead} ${who} have to ${act} only once`],
	},
	{
		hint: /^(?:Nobody|No one|No guest|No customer|No \w+) (?:should|must|may) (?:ever )?see /,
		build:
			/^(?:Nobody|No one|No-one|No (\w+)) (?:should|must|may) (?:ever )?see (an?|the|our) (member of staff|colleague|employee|[\w-]+) (run|shout|eat|smoke|drink|argue|sleep|cry|yawn|sit|chat)((?: .+)?)$/,
		plainer: ([, , article = "", who = "", act = "", rest = ""]) => ({
			plain: `${article === "an" || article === "a" ? "Every" : capitalise(article)} ${who} must not ${act}${rest}`,
			restore: (wording) => (/^(?:Every|The|Our) /.test(wording) ? wording : undefined),
		}),
	},
	{
		hint: /^(?:Tell|Give|Show) (?:no one|nobody|no-one) (?:but|except|other than) /,
		build:
			/^(?:Tell|Give|Show) (?:no one|nobody|no-one) (?:but|except|other than) ((?:the|our|your) [\w'’ -]+?) ((?:the|our|your|what|which|when|where|how|why|whether|about) [^,;]+)$/,
		direct: ([all = "", who = "", what = ""]) => [`${/^\w+/.exec(all)?.[0] ?? "Tell"} only ${who} ${what}`],
	},
	{
		hint: /^(?:Plan|Arrange|Organise|Organize|Schedule|Set) .* so that (?:nobody|no one|no-one|no \w+) .*(?:alone|on their own|by themselves)/,
		build:
			/^((?:Plan|Arrange|Organise|Organize|Schedule|Set) [^,;]+?) so that (?:nobody|no one|no-one|no \w+) (?:works?|is|stands|closes|opens|stays|has to work) (?:alone|on their own|by themselves)((?: [^,;]+)?)$/,
		direct: ([, half = "", rest = ""]) => [`${half} so that at least two people work together${rest}`],
	},
	{
		hint: /\bwith their back to /,
		build:
			/^([A-Z][^,;]+?) so that (?:nobody|no one|no-one|no (\w+)) (?:has to sit|sits|stands|has to stand|is seated|must sit) with (?:their|his|her) back to ([^,;]+)$/,
		direct: ([, half = "", who = "", what = ""]) => [
			`${half} so that ${who === "" ? "everyone" : `every ${who}`} faces ${what}`,
		],
	},
	{
		hint: / for (?:your|their|one['’]s) own (?:pocket|gain|benefit|profit|account|purse)$/,
		build: new RegExp(
			`^${NOT} ([a-z]+) ([^,;]+?) for (?:your|their|one['’]s) own (?:pocket|gain|benefit|profit|account|purse)$`,
			"i",
		),
		direct: ([, verb = "", thing = ""]) => [`${capitalise(verb)} ${thing} only on behalf of the company`],
	},
	{
		hint: /^No .* no /,
		build:
			/^No ([a-z][\w -]*?), no ([a-z][\w -]*?)(?:, no ([a-z][\w -]*?))?(?:,? (?:and|or) no ([a-z][\w -]*?))? (?:at|during|for|before) ((?:the|an?) (?:[\w-]+ )?(?:tasting|interview|service|ceremony|lesson|class|exam|treatment|tour|meeting|funeral|concert|rehearsal|performance|massage|fitting|inspection|operation|examination|wedding|baptism|session))$/,
		direct: ([, ...parts]) => {
			const things = parts.slice(0, 4).filter((one): one is string => one !== undefined && one !== "");
			if (things.some((one) => /ing$/.test(one.split(" ")[0] ?? "") && !/^chewing/.test(one))) return undefined;
			const all = `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;
			return [`Come to ${parts[4] ?? ""} free of ${all}`, `Keep ${all} away from ${parts[4] ?? ""}`];
		},
	},
	{
		hint: /^(?:Promise|Offer|Give|Quote|Show) (?:nobody|no one|no-one) .* before /,
		build:
			/^(Promise|Offer|Give|Quote|Show) (?:nobody|no one|no-one) ((?:an?|the|any) [^,;]+?) before ((?:the|an?|their|our) [\w -]+)$/,
		direct: ([, verb = "", thing = "", when = ""]) =>
			/ (?:is|are|has|have|was|were) /.test(when)
				? undefined
				: [`${verb} ${thing.replace(/^any /, "a ")} only after ${when}`],
	},
	{
		hint: /\b(?:accuse|blame|suspect|judge) /i,
		build: new RegExp(`^${NOT} (?:accuse|blame|suspect|judge) [^,;]+? before ((?:the|an?) [\\w-]+)$`, "i"),
		direct: ([, when = ""]) => [`Wait for ${when} before you draw any conclusion`],
	},
	{
		hint: /^Say nothing (?:in|on|at|near) .* about /,
		build: /^Say nothing (in|on|at|near) (the [\w -]+?) about ([^,;]+)$/,
		direct: ([, link = "", place = "", what = ""]) => [
			`Talk about ${what} only in private`,
			`Keep all talk about ${what} ${link === "in" ? "out of" : link === "on" ? "off" : "away from"} ${place}`,
		],
	},
	{
		hint: /^Not (?:a|one|the slightest) (?:hint|syllable|whisper|breath) to /,
		build: /^Not (?:a|one|the slightest) (?:hint|syllable|whisper|breath) to ((?:the |an? )?[\w -]+?) about ([^,;]+)$/,
		direct: ([, who = "", what = ""]) => [`Keep ${what} to yourself when you speak to ${who}`],
	},
	{
		hint: /\b(?:hear|learn|find out)s? from .* (?:that|why|how|when|what|whether|where|which) /,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|take care)(?: that)? no|No) ([\w-]+) (?:(?:should|may|must|ever|has to|have to) )*(?:hears?|learns?|finds? out) from (?!us\b)((?:the|an?|our|their) [\w -]+?|others|strangers|neighbours|colleagues) ((?:that|why|how|when|what|whether|where|which) .+)$/i,
		direct: ([, who = "", source = "", what = ""]) =>
			isServed(who)
				? [`Tell every ${who} yourself ${what}, before ${source} ${isMany(source) ? "do" : "does"}`]
				: undefined,
	},
	{
		hint: /\blet (?:the|a|your) (?:conversation|talk|chat|discussion|meeting) (?:drift|turn|slide|slip|wander|stray) /i,
		build: new RegExp(
			`^${NOT} let ((?:the|a|your) (?:conversation|talk|chat|discussion|meeting)) (?:drift|turn|slide|slip|wander|stray) (?:to|into|onto|towards?|off to) ([^,;]+)$`,
			"i",
		),
		direct: ([, talk = "", matter = ""]) => [
			`Keep ${talk.replace(/^a /i, "the ")} clear of ${matter}`,
			`Steer ${talk.replace(/^a /i, "the ")} back to the matter in hand when it turns to ${matter}`,
		],
	},
];
