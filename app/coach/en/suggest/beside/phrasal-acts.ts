import { baseOfGerund, baseOfThird, verbs } from "../../words/verbs.ts";
import { isPersonal, type Keeping, theOne } from "../reading/kept-parts.ts";
import { isServed, PERSON, PERSONS } from "../words/served-nouns.ts";

const every = (name: string): string => name.replace(/^any /, "every ");
const TIME =
	/\b(?:weeks?|soon|minutes?|moments?|days?|hours?|seconds?|tomorrow|straight away|shortly|asap|later|months?)\b/i;
const SURE = /\b(?:might|may|could)\b/;

/** What an extra is taken from or put on, and by what it is measured. */
const MEASURED: readonly (readonly [RegExp, string])[] = [
	[/^(?:inch|centimetre|bit|millimetre)/, "the agreed length"],
	[/^(?:pound|fee|charge|euro|hour|item|cover|service)/, "the agreed price"],
	[/^(?:shot|spoon|scoop|portion|measure|drop|slice)/, "the set measure"],
];

/** A verb said of one person, said of several: "earns" as "earn", "is" as "are". */
const asThey = (verb: string): string =>
	({ is: "are", was: "were", has: "have", does: "do" })[verb] ?? baseOfThird(verb) ?? verb;

/** Acts whose verb has another sense with its particle, or with what stands behind it, than by itself; asked of the act said as a bare verb. */
export const PHRASAL_ACTS: readonly Keeping[] = [
	{
		hint: /^(?:jump|cut|butt|rush|leap|dive|barge|wade|break|come|pile) in /,
		build:
			/^(?:jump|cut|butt|rush|leap|dive|barge|wade|break|come|pile) in (?:early |too soon |straight away )?with ((?:(?:an?|your|the|their) )?[\w' -]+?)(?: (?:while|when|before) [^,;]+)?$/,
		made: ([, what = ""]) => [`save ${what} until the other person has finished`],
	},
	{
		hint: /^hide behind /,
		build:
			/^hide behind ((?:["“‘].+["”’])|(?:(?:the|our|your|an?|any|company|head) )?(?!screen|monitor|counter|desk|phone|menu|newspaper|till|curtain|door|plant|book|paper)[\w -]+?)((?: (?:when|if|while) .+)?)$/,
		made: ([, what = "", when = ""]) =>
			/\b(?:screen|monitor|counter|desk|phone|menu|newspaper|till|curtain|door|glass|mask|hair)$/.test(what)
				? undefined
				: [`speak in {their} own name${when}`, `explain the reason in {their} own words${when}`],
	},
	{
		hint: /^(?:chase|badger|pester|hound|nag|bombard|harass|hassle|plague) /,
		build: new RegExp(
			`^(?:chase|badger|pester|hound|nag|bombard|harass|hassle|plague) ${PERSON}(?: (for|about|with) ([^,;]+?))?(?: (?:every|each) (?:single )?(?:day|hour|week|morning|evening|few \\w+)| (?:twice|three times|several times) a (?:day|week)| daily| hourly| again and again| over and over)?$`,
			"i",
		),
		made: ([, who = "", link, what = ""]) =>
			link === "for"
				? [`ask ${theOne(who)} once for ${what} and give them time`]
				: link === "about"
					? [`ask ${theOne(who)} once about ${what} and give them time`]
					: [`give ${theOne(who)} time to reply`],
	},
	{
		hint: /^(?:stand|hover|loom|lean|crowd) /,
		build: new RegExp(
			`^(?:stand|hover|loom|lean) (?:right |directly )?(?:over|around|about|above|behind) ${PERSON}((?: (?:while|as|when|until|at) [^,;]+)?)$`,
			"i",
		),
		made: ([, who = "", when = ""]) =>
			/\b(?:child|baby|toddler|patient|horse|dog)/.test(who)
				? undefined
				: [`keep a few steps away from ${who}${when}`, `give ${who} room${when}`],
	},
	{
		hint: /^(?:leave|keep) .* (?:guessing|wondering|puzzling|unsure|in the dark)/,
		build: new RegExp(
			`^(?:leave|keep) (?:${PERSON}|(people)) (?:guessing|wondering|puzzling|unsure|in the dark)(?: (?:about|as to|over|of))? ((?:what|where|when|who|why|how|which|whether)\\b[^,;]+)$`,
		),
		made: ([, who, people = "", what = ""]) => [`tell ${theOne(who ?? people)} ${what}`],
	},
	{
		hint: /^(?:leave|keep) .* (?:staring|gazing|looking) at /,
		build: new RegExp(
			`^(?:leave|keep) (?:${PERSON}|(people)) (?:staring|gazing|looking) at (?:an?|the|their) [^,;]*(?:clock|door|wall|watch|screen|ceiling|notice|desk|counter)$`,
		),
		made: ([, who, people = ""]) => [`tell ${every(who ?? people)} how long the wait will be`],
	},
	{
		hint: /^send .* (?:back )?to /,
		build: new RegExp(
			`^send (?:${PERSON}|(people)) (?:away |off |on |back |straight )?to ((?:their|his|her|another|a different|some other|the next|head office)\\b[^,;]*)$`,
		),
		made: ([, who, people = "", to = ""]) =>
			/\b(?:room|seat|table|home|school|house|parents?|teacher|bed|doctor|changing|class)\b/.test(to)
				? undefined
				: [`deal with the matter {themselves}`, `find the answer out for ${every(who ?? people)}`],
	},
	{
		hint: /^(?:take|cut|snip|trim|shave|add|pour|charge|slip|throw|put|tack|squeeze) (?:off |on |in )?(?:an |a (?:little|bit) |the odd )?extra /,
		build:
			/^(?:take|cut|snip|trim|shave|add|pour|charge|slip|throw|put|tack|squeeze)(?: off| on| in)? (?:an |a little |the odd )?extra ([a-z]+)(?: [^,;]+)?$/,
		made: ([, what = ""]) => {
			const by = MEASURED.find(([noun]) => noun.test(what))?.[1];
			return by === undefined ? undefined : [`keep to ${by}`];
		},
	},
	{
		hint: /^promise (?:[\w' -]+ )?["“‘]/,
		build: /^promise (?:(?:the|an?|any) [\w-]+ |people )?["“‘]([^"”]+)["”’]((?: (?:when|if|to|on|at) .+)?)$/,
		made: ([, words = "", rest = ""]) => (TIME.test(words) ? [`name an exact date or time${rest}`] : undefined),
	},
	{
		hint: /^(?:sigh|groan|tut|roll|raise|frown|grimace|pull|make|snort|wince|scowl|sneer|shake|huff|shudder|wrinkle|turn) /,
		build:
			/^(?:sigh|groan|tut|roll (?:your|their|our|his|her) eyes|raise (?:your|their|our|an|his|her) eyebrows?|frown|grimace|pull (?:a face|faces)|make (?:a face|faces)|snort|wince|scowl|sneer|shake (?:your|their|our|his|her) heads?|huff|shudder|wrinkle (?:your|their|our|his|her) noses?|turn up (?:your|their|our|his|her) noses?)(?: (?:at|over) ((?:the|an?|any|another|your|their) [^,;]+?|(?:[\w-]+ )?[\w-]+s))?((?: (?:when|while|if|as|in|on|during) [^,;]+)?)$/,
		made: ([all = "", what, when = ""]) =>
			what === undefined
				? /^(?:raise|roll|pull|make|wrinkle)/.test(all)
					? [`keep a friendly face${when}`]
					: undefined
				: [`meet ${every(what)} with a friendly face${when}`],
	},
	{
		hint: /^(?:feel|be) .*(?:awkward|embarrassed|shy|guilty|bad|ashamed|uncomfortable|silly|stupid|self-conscious|uneasy)/,
		build:
			/^(?:feel|be) (?:at all |too |in the least )?(?:awkward|embarrassed|shy|guilty|bad|ashamed|uncomfortable|silly|stupid|self-conscious|uneasy) (?:about|in|for|of|when|to)(?: ever)? ([a-z]+)((?: [^,;]+)?)$/,
		made: ([, verb = "", rest = ""]) => {
			const base = baseOfGerund(verb) ?? (verbs.has(verb) ? verb : undefined);
			return base === undefined || /^(?:be|have|make|lose|break|forget|miss|fail)$/.test(base)
				? undefined
				: [`feel free to ${base}${rest}`];
		},
	},
	{
		hint: /^(?:retune|readjust|rearrange|reset|tamper|fiddle|meddle|reposition|reprogram|adjust|play|move|touch|shift) /,
		build:
			/^(?:retune|readjust|rearrange|reset|tamper with|fiddle with|meddle with|reposition|reprogram|adjust) ((?:the|an?|any|their|somebody['’]s) [\w'’ -]+?)(?: (?:or|and) (?:(?:retune|readjust|rearrange|reset|tamper with|fiddle with|meddle with|reposition|reprogram|adjust|play with|move|touch|shift) )?((?:the|their|any|an?) [\w'’ -]+))?$/,
		made: ([, one = "", other]) =>
			other === undefined && !/['’]s? /.test(one)
				? undefined
				: [`leave ${theOne(one)}${other === undefined ? "" : ` and ${theOne(other)}`} as {you} found {it}`].map(
						(said) => said.replace("{it}", other !== undefined || /[^s]s$/.test(one) ? "them" : "it"),
					),
	},
	{
		hint: /^(?:mention|bring|raise|talk|ask|comment|speak|discuss|touch) .* (?:he|she|they) (?:do|does|has|have|bring|mention|raise)/,
		build: new RegExp(
			`^(mention|bring up|raise|talk about|ask about|comment on|speak about|discuss|touch on) ${PERSONS} ([\\w' -]+?) (?:before|unless|until) (he|she|they) (?:do|does|has|have|brings? it up|mentions? it|raises? it)(?: so| it| done so)?(?: first)?$`,
		),
		made: ([, act = "", who = "", what = "", they = ""]) => [
			`let ${theOne(who)} ${/^ask|comment/.test(act) ? "mention" : act} ${{ he: "his", she: "her" }[they] ?? "their"} ${what} first`,
		],
	},
	{
		hint: /^(?:guess|speculate|estimate|assume)\b/,
		build: new RegExp(
			`^(?:guess|speculate about|speculate on|estimate|assume)(?: aloud| out loud)? (what|how much|how many|which [\\w-]+|where) ${PERSON} ([a-z]+)((?: [^,;]+)?)$`,
		),
		made: ([, what = "", who = "", does = "", rest = ""]) =>
			/^(?:weigh|die|suffer)/.test(does)
				? undefined
				: [`ask ${theOne(who)} discreetly ${what} they ${asThey(does)}${rest}`],
	},
	{
		hint: / by who | according to who | in the order of who /,
		build: new RegExp(
			`^(serve|see|call|take|help|attend to|deal with|seat|answer) (?:${PERSON}|(people|them)) (?:by|according to|in order of|in the order of) who (?:[a-z]+s)(?: [^,;]+)?$`,
		),
		made: ([, verb = "", who, people = ""]) => [`${verb} ${who ?? people} in the order in which they came`],
	},
	{
		hint: /^(?:hint|suggest|imply|let)\b/,
		build:
			/^(?:hint|suggest|imply|let (?:it )?slip|let on|give away|let it show)(?: to [\w' -]+?)? (?:that )((?!to\b)[^,;]+)$/,
		made: ([, what = ""]) => [
			SURE.test(what) ? "keep any suspicion to {themselves}" : `keep it to {themselves} that ${what}`,
		],
	},
	{
		hint: /^(?:talk|speak) down to /,
		build:
			/^(?:talk|speak) down to ((?:the|an?|any|your|our) (?:[\w-]+ )?[\w-]+|(?:[\w-]+ )?[\w-]+s|people)((?:,? (?:just |only |simply )?(?:because|when|if|even if) [^,;]+)?)$/i,
		made: ([, who = "", when = ""]) => [
			`speak to ${every(who)} as an equal${when.replace(/^,? (?:just |only |simply )?(?:because|even if) /, ", even if ")}`,
		],
	},
	{
		hint: /^(?:announce|shout|broadcast|declare|proclaim|tell) .*(?:whole|entire|everyone in|everybody in) /,
		build:
			/^(?:announce|shout|broadcast|declare|proclaim|tell)(?: out)? (?:to )?(?:the whole|the entire|everyone in the|everybody in the) [\w -]+? ((?:who|whom|what|where|why|which|how|when) [^,;]+)$/,
		made: ([, what = ""]) => [`say quietly ${what}`],
	},
	{
		hint: /^hint at /,
		build: /^hint at ((?:the|an?|any|your|their|our) [^,;]+)$/,
		made: ([, what = ""]) => [`leave ${theOne(what)} unmentioned`],
	},
	{
		hint: /^call .* (?:second-rate|cheap|rubbish|inferior|outdated|useless|stupid|silly|ugly|poor|bad|boring|old-fashioned|tacky|overpriced|worthless|ridiculous|nonsense|junk)$/,
		build:
			/^call ((?:the|an?|any|another|other|our|their|your) [\w'’ -]+?) (?:second-rate|cheap|rubbish|inferior|outdated|useless|stupid|silly|ugly|poor|bad|boring|old-fashioned|tacky|overpriced|worthless|ridiculous|nonsense|junk)$/,
		made: ([, what = ""]) =>
			/(?:question|complaint|idea|request|suggestion|worry|concern|mistake|query|wish|fear)s?$/.test(what)
				? [`take ${theOne(what)} seriously`]
				: [`speak well of ${theOne(what)}`],
	},
	{
		hint: /^(?:greet|welcome|meet|receive|open|start|begin|end|close|finish) .*["“‘]/,
		build:
			/^(greet|welcome|meet|receive|open|start|begin|end|close|finish)((?: (?:the|an?|any|every|your|each) [\w'’ -]+?|(?: [\w-]+)? \w+s)?) with ["“‘][^"”]+["”’]$/,
		made: ([, verb = "", whom = ""]) => {
			const thing = whom.trim();
			if (/^(?:greet|welcome|meet|receive)$/.test(verb))
				return thing !== "" && isPersonal(thing) ? [`${verb} ${thing} with a smile and a kind word`] : undefined;
			if (/\b(?:letter|e-?mail|message|reply|note|text)s?$/.test(thing)) return undefined;
			return /^(?:open|start|begin)$/.test(verb)
				? [`${verb}${whom} with a friendly greeting and the person's name`]
				: [`${verb}${whom} with a friendly word of thanks`];
		},
	},
	{
		hint: /^(?:miss|skip|omit|leave out|drop|cancel) /,
		build:
			/^(?:miss|skip|omit|drop) ((?:the|a|any|your|their) (?:[\w-]+ )*?(follow-up call|call|courtesy call|check-up|round|inspection|patrol|check|briefing|handover|meeting|appointment|visit|rehearsal|training))((?: [^,;]+)?)$/,
		made: ([, what = "", noun = "", rest = ""]) => [
			`${/call$/.test(noun) ? "make" : /check|round|inspection|patrol|handover|rehearsal/.test(noun) ? "carry out" : /visit|appointment/.test(noun) ? "keep" : "attend"} ${every(what)}${rest}`,
		],
	},
	{
		hint: /^(?:discuss|share|talk|go over|review|speak|arrange|settle|agree) .* with /,
		build: new RegExp(
			`^(discuss|share|talk about|go over|review|arrange|settle|agree) ([^,;]+?) with ${PERSONS} (?:spouse|husband|wife|partner|children|parents|relatives|family|neighbours?|employer|assistant|secretary|friends?|son|daughter|mother|father|brother|sister|boss|colleagues?|landlord|lawyer)$`,
		),
		made: ([, act = "", what = "", who = ""]) =>
			isServed(who.split(" ").at(-1) ?? "") ? [`${act} ${what} only with ${theOne(who)}`] : undefined,
	},
];
