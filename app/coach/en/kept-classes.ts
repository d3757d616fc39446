import { headOf, isPersonal, type Keeping, many, oneOf, theOne } from "./kept-parts.ts";
import { staffNouns } from "./people.ts";
import { baseOfGerund, baseOfThird, gerundOf, thirdOf, verbs } from "./verbs.ts";

const CONDITION = / (?:without|unless|until|before|if you|or|and) /;

/** What a relative clause says that a thing fails to do, and what it should do; a base form each. */
const FAILS: Readonly<Record<string, string>> = {
	ignore: "answer",
	miss: "cover",
	skip: "cover",
	"leave out": "include",
	omit: "include",
	forget: "include",
	overlook: "cover",
	hide: "show",
	bury: "show",
	contradict: "agree with",
	confuse: "help",
	break: "keep to",
	breach: "keep to",
	lack: "have",
	exceed: "stay within",
};

/** What is done with a thing that must not be passed over, by its noun. */
const HEEDED: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:messages?|e-?mails?|calls?|letters?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|questions?|complaints?|reviews?|voicemails?|texts?|tickets?|comments?)$/,
		"answer",
	],
	[/^(?:alarms?|warnings?|alerts?|signals?|buzzers?|bells?|faults?|errors?|leaks?|spills?)$/, "deal with"],
	[/^(?:steps?|instructions?|rules?|procedures?|limits?|signs?|guidelines?|arrows?)$/, "follow"],
	[/^(?:allerg(?:y|ies)|notes?|entr(?:y|ies)|remarks?|labels?|details?|symptoms?|pages?|clauses?)$/, "read"],
	[/^(?:doors?|windows?|rooms?|shel(?:f|ves)|corners?|bins?|drawers?|lockers?|cupboards?|tables?)$/, "check"],
];

const EVENT =
	"[\\w-]*(?:check|inspection|test|briefing|training|induction|assessment|review|audit|verification|sign-off|handover|survey|search|interview)";
const LEAVE =
	"(?:approval|consent|confirmation|signature|permission|authorisation|agreement|clearance|go-ahead|payment|deposit|diagnosis)";

/** "every message", "every one of the messages" of what is named. */
const everyOne = (name: string): string =>
	/^(?:the|an?|any|your|our) /.test(name)
		? name.replace(/^(?:the|an?|any|your|our) /, "every ")
		: `every ${oneOf(name)}`;

/** Acts whose build tells what is right whatever the trade: told to nobody, done before its check, passed over, sent away. */
/** What a thing that is used, worn or given is like, and what it should be like. */
const LIKE: Readonly<Record<string, string>> = {
	strong: "mild",
	harsh: "gentle",
	abrasive: "gentle",
	aggressive: "mild",
	scented: "unscented",
	perfumed: "unscented",
	cheap: "sound",
	flimsy: "sturdy",
	thin: "sturdy",
	dirty: "clean",
	used: "fresh",
	blunt: "sharp",
	frayed: "sound",
	damaged: "sound",
	faulty: "sound",
	broken: "sound",
	worn: "sound",
	torn: "whole",
	cracked: "sound",
	chipped: "whole",
	stale: "fresh",
	old: "current",
	outdated: "current",
	expired: "in-date",
	private: "company",
	personal: "company",
	open: "closed",
	heavy: "light",
	tight: "loose",
	noisy: "quiet",
	bright: "soft",
	glaring: "soft",
	garish: "muted",
	long: "short",
	complicated: "simple",
	foreign: "plain",
	unlabelled: "labelled",
	unmarked: "marked",
	untested: "tested",
	unsealed: "sealed",
	wet: "dry",
	damp: "dry",
	slippery: "non-slip",
	wrong: "right",
	disposable: "reusable",
	plastic: "reusable",
	metal: "plastic",
};
const LIKED = Object.keys(LIKE).join("|");

export const KEPT_CLASSES: readonly Keeping[] = [
	{
		hint: /^(?:brush|bump|knock|rub|scrape)(?: up)? against /,
		build: /^(?:brush|bump|knock|rub|scrape)(?: up)? against ((?:an?|the|any|your) [^,;]+|[\w-]+s)$/,
		made: ([, what = ""]) => [`stay well clear of ${theOne(what)}`, `leave space between {you} and ${theOne(what)}`],
	},
	{
		hint: /^(?:interrupt|disturb) (?:the|an?|our|their|any) /,
		build:
			/^(?:interrupt|disturb) ((?:the|an?|our|their|any) (?:[\w-]+ )?(?:tasting|meeting|lesson|class|service|ceremony|speech|rehearsal|performance|consultation|examination|exam|interview|session|briefing|tour|concert|prayer|handover|presentation|training|reading|game|match|film|show|treatment|conversation))$/,
		made: ([, event = ""], you) => [
			`wait until ${theOne(event)} is over before ${you} speak`,
			`keep quiet until ${theOne(event)} is over`,
		],
	},
	{
		hint: /announcements?/,
		build:
			/^make (?:an? |any )?(?:loud )?announcements?((?: (?:in|on|at|during|while|when|over|after|before) [^,;]+)?)$/,
		made: ([, rest = ""]) =>
			/ (?:over|after|before|while) /.test(` ${rest}`) ? undefined : [`pass messages on quietly and in person${rest}`],
	},
	{
		hint: /^ask (?:them |him |her )?(?:again|twice|a second time)$/,
		build: /^ask (?:them |him |her )?(?:again|twice|a second time)$/,
		made: () => ["accept the first answer"],
	},
	{
		hint: /^(?:twist|kink|knot|tangle|crease|crumple|bend|fold|crush|squash|stretch|wrinkle) /,
		build:
			/^(twist|kink|knot|tangle|crease|crumple|bend|fold|crush|squash|stretch|wrinkle) ((?:the|an?|your|any|their) (?:[\w-]+ )?[\w-]+|(?:[\w-]+ )?[\w-]+s)((?: (?:when|while|in|on|at|during) [^,;]+)?)$/,
		made: ([, verb = "", what = "", rest = ""]) => {
			const good = (
				{
					twist: "flat",
					kink: "straight",
					knot: "untangled",
					tangle: "untangled",
					crease: "smooth",
					crumple: "smooth",
					bend: "straight",
					fold: "flat",
					crush: "in shape",
					squash: "in shape",
					stretch: "in shape",
					wrinkle: "smooth",
				} as Record<string, string>
			)[verb];
			return isPersonal(what) || /(?:arms|hands|legs|knees|knee|leg|back|body|rules?|truth|facts?)$/.test(what)
				? undefined
				: [`keep ${theOne(what)} ${good}${rest}`];
		},
	},
	{
		hint: /^stand (?:around|about) /,
		build:
			/^stand (?:around|about)(?: idle| idly)? with your (?:hands in your pockets|arms (?:folded|crossed)|phone(?: in your hand)?)((?: (?:in|on|at|near|during|while|when) [^,;]+)?)$/,
		made: ([, rest = ""]) => [`stand upright with your hands free${rest}`, `use a quiet moment to tidy up${rest}`],
	},
	{
		hint: /^expect .* to /,
		build:
			/^expect ((?:an?|the|any|your|new) (?:[\w-]+ )?[\w-]+|[\w-]+s|people|everyone|anyone|somebody) to (know|understand|guess|remember|find|work out|recognise|read|speak) ([^,;]+)$/,
		made: ([, who = "", verb = "", what = ""]) => {
			const whom = /^(?:anyone|somebody)$/.test(who) ? "everyone" : theOne(who);
			if (/^(?:speak|read)$/.test(verb)) return verb === "read" ? [`go through ${what} with ${whom}`] : undefined;
			if (verb === "remember")
				return [`remind ${whom} ${/^(?:what|how|where|when|who|which)\b/.test(what) ? "" : "of "}${what}`];
			if (verb === "find") return [`show ${whom} the way to ${what}`];
			return /^(?:what|how|where|when|who|which|why|that)\b/.test(what)
				? [`tell ${whom} ${what}`]
				: [`explain ${what} to ${whom}`];
		},
	},
	{
		hint: /^correct .*['’]s? /,
		build:
			/^correct ((?:an?|the|another) (?:colleague|trainee|apprentice|pupil|student|child|intern|junior|team-mate|waiter|nurse|member of staff)['’]s [\w -]+?) (?:in (?:a |the )?(?:group chat|chat|meeting|team meeting|open|lesson|class|hall|corridor|office)|in front of [^,;]+|in public|publicly|over the radio|over the intercom|on the shop floor|at the table|by group mail)$/,
		made: ([, what = ""]) => [`correct ${what} in private`],
	},
	{
		hint: /(?:details|passwords?|PINs?|numbers?|copies|copy|scans?|data|recordings?|photos?|passports?)/,
		build:
			/^(?:keep|store|save|hold on to|retain|file) ((?:(?:an?|any|the) )?(?:[\w’'-]+ ){0,3}?(?:card details|bank details|passwords?|PINs?|card numbers?|passport copies|copies of [\w -]+|a copy of [\w’' -]+|scans? of [\w -]+|personal data|recordings?|login data))$/,
		made: ([, what = ""], you) => [
			`delete ${theOne(what)} as soon as ${you} have used ${many(what) || /data|details/.test(what) ? "them" : "it"}`.replace(
				/(data .*) them$/,
				"$1 it",
			),
		],
	},
	{
		hint: / while (?:the|your|its|a|an) .* (?:is|are) (?:still )?(?:down|lowered|up|raised|plugged in|connected|unfastened|unlocked|running|on|open|switched on)/,
		build:
			/^((?:drive|move|start|leave|run|pull|reverse|set|clean|open|repair|adjust|fill|refuel|reach|put|touch|load|unload|lift|walk|wipe|empty|change|fix|unscrew|remove|service|tow)\b[^,;]*?) while ((?:the|your|its|an?) (?:[\w-]+ )??((?:ramp|tail-?lift|barrier|boom|platform|fork|forks|landing gear|bed|machine|engine|motor|mixer|blade|belt|fan|saw|oven|slicer|mower|appliance|device|kettle|iron|charger|doors?|tailgate|hatch|boot|lid|gate|seat ?belts?|straps?|trailer|hose|cable|plug|pump|treadmill|drill|lamp|heater))) (is|are) (?:still )?(down|lowered|up|raised|plugged in|connected|unfastened|unlocked|running|on|open|switched on)$/,
		made: ([, act = "", name = "", , , state = ""], you) => {
			const thing = theOne(name);
			const done = (
				{
					down: "raise",
					lowered: "raise",
					up: "lower",
					raised: "lower",
					"plugged in": "unplug",
					connected: "disconnect",
					unfastened: "fasten",
					unlocked: "lock",
					open: "close",
				} as Record<string, string>
			)[state];
			return [`${done === undefined ? `switch ${thing} off` : `${done} ${thing}`} before ${you} ${act}`];
		},
	},
	{
		hint: /^(?:ask|get|make|have|let|send|tell) .*(?:fetch|carry|bring|clean|wash|move|make|hold|print|translate|water|tidy|collect|lift|park|unload|sweep|copy|wipe)/,
		build:
			/^(?:ask|get|tell|send) ((?:an?|the|any) (?:[\w-]+ )?[\w-]+|[\w-]+s) to (fetch|carry|bring|clean|wash|move|make|hold|print|translate|water|tidy|collect|lift|park|unload|sweep|copy|wipe) ((?:your|their|our|the|an?) [^,;]+|things [^,;]+)$/,
		made: ([, who = "", verb = "", what = ""]) => (isPersonal(who) ? [`${verb} ${what} {themselves}`] : undefined),
	},
	{
		hint: /^(?:get|be drawn|enter|go|be dragged|engage|let yourself) .*(?:discussion|argument|debate|quarrel|dispute|row)/,
		build:
			/^(?:get into|be drawn into|enter into|go into|be dragged into|engage in|start|let yourself be drawn into) (?:an? |any )?(?:[\w-]+ )?(?:discussions?|arguments?|debates?|quarrels?|disputes?|rows?) (about|on|over|with) ((?:the |an? |your )?[\w’'-]+(?: [\w’'-]+)??)((?: (?:on|at|in|over|by|during|in front of) (?:the |an? )?[^,;]+)?)$/,
		made: ([, link = "", what = "", rest = ""]) =>
			link === "with"
				? [`answer ${theOne(what)} briefly and politely${rest}`]
				: [`state the facts about ${what} once${rest}`, `answer questions about ${what} briefly${rest}`],
	},
	{
		hint: /^(?:keep|keep on|go on|continue) \w+ing /,
		build:
			/^(?:keep|keep on|go on|continue) (asking|calling|reminding|phoning|ringing|knocking|apologising|texting|emailing|offering|checking with|chasing|inviting|interrupting|repeating)( [^,;]+)?$/,
		made: ([, doing = "", rest = ""]) => {
			const [first = "", ...more] = doing.split(" ");
			const base = baseOfGerund(first);
			return base === undefined || /^(?:interrupt|repeat|chase)$/.test(base)
				? undefined
				: [`${[base, ...more].join(" ")}${rest} once`];
		},
	},
	{
		hint: / who (?:is|are) \w+ing/,
		build:
			/^(?:start a conversation with|strike up a conversation with|talk to|speak to|approach|disturb|interrupt|address|chat to|chat with|call out to|bother|distract|photograph) ((?:an?|the|any) (?:[\w-]+ )?[\w-]+|[\w-]+s|people|children|anyone|somebody|someone) who (is|are) ((?:[a-z]+ing)(?: [^,;]+)?)$/,
		made: ([, who = "", be = "", doing = ""], you) => {
			const whom = /^(?:anyone|somebody|someone)$/.test(who) ? "the person" : theOne(who);
			return /^(?:waiting|standing|sitting|being|suffering|limping|crying|bleeding|going|wearing)\b/.test(doing)
				? undefined
				: [
						`wait until ${whom} ${be === "is" ? "has" : "have"} finished ${doing} before ${you} speak to them`,
						`let ${whom} finish ${doing} in peace`,
					];
		},
	},
	{
		hint: /^wait for .* to /,
		build:
			/^wait for ((?:an?|the|any) [\w-]+(?: [\w-]+)?|[\w-]+s|somebody|someone|people) to (complain|ask|ask for help|remind you|ring|call|come to you|chase you|get angry|report it|tell you)( [^,;]+)?$/,
		made: ([, who = "", act = "", rest = ""]) => {
			const whom = theOne(who);
			const one = !(many(who) || who === "people");
			const does = one ? act.replace(/^(\w+)/, (verb) => (verb === "get" ? "gets" : `${verb}s`)) : act;
			return [/^ask/.test(act) ? `offer help before ${whom} ${does}${rest}` : `act before ${whom} ${does}${rest}`];
		},
	},
	{
		hint: /^wait (?:until|till) .* before (?:you|they|we) /,
		build:
			/^wait (?:until|till) ((?:the|an?|your|every) (?:[\w-]+ )?[\w-]+|[\w-]+s) (is|are|has|have|runs?|gets?) ([^,;]+?) before (?:you|they|we) ([a-z]+(?: up| out| off)?) (it|them)$/,
		made: ([, name = "", be = "", state = "", act = "", it = ""]) => {
			const [verb = "", particle = ""] = act.split(" ");
			return [
				`${verb} ${theOne(name)}${particle === "" ? "" : ` ${particle}`} before ${it === "it" ? "it" : "they"} ${be} ${state}`,
			];
		},
	},
	{
		hint: /^take .*for granted/,
		build: /^take (?:it )?for granted (?:that )?((?:the|an?|every|your|all|any|each|\w+s) [^,;]+)$/,
		made: ([, clause = ""]) => [`check that ${clause}`, `make sure ${clause}`],
	},
	{
		hint: /^let .* (?:slip|slide|lapse)$/,
		build:
			/^let (an?|the|any|your) ((?:[\w-]+ )?(promise|word|deadline|date|appointment|standard|standards|agreement|call-back|reminder|delivery date)(?: to [^,;]+)?) (?:slip|slide|lapse)$/,
		made: ([, art = "", what = "", noun = ""]) => [
			`${/deadline|date/.test(noun) ? "meet" : /standard/.test(noun) ? "keep up" : "keep"} ${/^(?:an?|any)$/.test(art) ? "every" : art} ${what}`,
		],
	},
	{
		hint: /^(?:let|show) .*(?:mood|anger|frustration|boredom|impatience|annoyance|tiredness|dislike|irritation|stress|disappointment)/,
		build:
			/^(?:let (your|their) ((?:own |bad )?(?:mood|anger|frustration|boredom|impatience|annoyance|tiredness|dislike|irritation|stress|disappointment)) show|show (your|their) ((?:own |bad )?(?:mood|anger|frustration|boredom|impatience|annoyance|tiredness|dislike|irritation|stress|disappointment)))((?: (?:at|in|on|to|in front of|during|when|with) [^,;]+)?)$/,
		made: ([, one, first = "", two, second = "", rest = ""]) => [
			`stay calm and friendly${rest.replace(/^ to /, " with ")}`,
			`keep ${one ?? two ?? "your"} ${first || second} to {themselves}${rest.replace(/^ to .+$/, "")}`,
		],
	},
	{
		hint: /^leave .+ with (?:the|your|its|an?|any) .* (?:in|on|inside) /,
		build:
			/^leave ((?:the|an?|your|any) (?:[\w-]+ )?[\w-]+) with (?:the |your |its |an? |any )((?:[\w-]+ )?(?:keys?|card|ticket|papers|phone|tools?|purse|bag|wallet|laptop|tablet|parcels?|cash|documents|takings)) (?:in|on|inside|left in) (?:the |it|its |your )?[\w -]*$/,
		made: ([, thing = "", what = ""]) => [`take the ${what} with {you} when {you} leave ${theOne(thing)}`],
	},
	{
		hint: / while (?:somebody|someone|anyone|anybody|people|staff|an? \w+|\w+s|the \w+) (?:is|are) (?:still )?(?:in|inside|on|at) /,
		build:
			/^((?:set|switch|turn|lock|close|shut|start|move|lower|raise|spray|test|activate|arm|fill|drain|tow|reverse)\b[^,;]*?) while ((?:somebody|someone|anyone|anybody|people|staff|an? [\w-]+|the [\w-]+|[\w-]+s)) (?:is|are) (?:still )?(?:in|inside|on|at|under|behind) ((?:the|an?|your|our) [^,;]+|it)$/,
		made: ([, act = "", who = "", place = ""], you) => [
			`make sure ${/^(?:some|any)(?:one|body)$|^people$/.test(who) ? "everyone" : theOne(who)} ${/^(?:staff|[\w-]+s)$/.test(who) ? "have" : "has"} left ${place} before ${you} ${act}`,
		],
	},
	{
		hint: /^let (?:anyone|anybody|people|customers|guests|visitors|somebody) (?:else )?in$/,
		build: /^let (?:anyone|anybody|people|customers|guests|visitors|somebody) (?:else )?in$/,
		made: () => ["keep the door closed"],
	},
	{
		hint: /^force (?:an?|any|the)? ?(?:conversation|small talk|chat|talk)/,
		build: /^force (?:an?|any|the)? ?(?:conversation|small talk|chat|talk)(?: (?:on|with) ((?:the |an? )?[\w-]+))?$/,
		made: ([, who = "the other person"]) => [`let ${theOne(who)} start the conversation`],
	},
	{
		hint: /^wear .*hair /,
		build:
			/^wear ((?:your |their |long |shoulder-length )*hair) (?:loose|down|open|untied)((?: (?:in|on|at|when|while|during|near) [^,;]+)?)$/,
		made: ([, hair = "", rest = ""]) => [`tie ${hair} back${rest}`],
	},
	{
		hint: new RegExp(`^(?:use|choose|pick|take|buy|fit|wear|load|send|hand out) (?:an? |any |the )?(?:${LIKED}) `),
		build: new RegExp(
			`^(use|choose|pick|take|buy|fit|load|hand out) (an? |any |the )?(${LIKED}) ((?:[\\w-]+ )?[\\w-]*(?:agents?|cleaners?|detergents?|products?|glue|tape|tools?|knives|knife|cables?|ropes?|ladders?|brush(?:es)?|cloths?|sponges?|towels?|bags?|boxes|parts?|tyres?|straps?|hooks?|screws?|filters?|paint|oil|lamps?|lights?|bulbs?|light|words?|terms?|sentences?|colours?|scissors|blades?|needles?|gloves?|pans?|utensils?|spoons?|containers?|batteries|chargers?|cups?|soap|creams?|oils?|shampoos?|fonts?|forms?|templates?|versions?|lists?|maps?|equipment|devices?|phones?|accounts?|laptops?))((?: (?:in|on|at|for|to|near|when|while|with|during|around) [^,;]+)?)$`,
		),
		made: ([, verb = "", art = "", bad = "", noun = "", rest = ""]) => {
			const good = LIKE[bad];
			if (
				good === undefined ||
				(/^(?:private|personal)$/.test(bad) && !/phone|account|device|laptop|e?mail|charger/.test(noun))
			)
				return undefined;
			const article =
				art.trim() === "the" || /^(?:right|current)$/.test(good)
					? "the "
					: /^an?$/.test(art.trim())
						? /^[aeiou]/.test(good)
							? "an "
							: "a "
						: "";
			return [`${verb} ${article}${good} ${noun}${rest}`];
		},
	},
	{
		hint: /^(?:use|take|ride in|send .+ in) (?:the|an?) (?:lift|elevator)/,
		build: /^(?:use|take|ride in) (?:the|an?|any) (?:lifts?|elevators?)((?: (?:in|when|if|as|once|after) [^,;]+)?)$/,
		made: ([, rest = ""]) => (/ (?:for|to|with) /.test(` ${rest}`) ? undefined : [`take the stairs${rest}`]),
	},
	{
		hint: /^leave .* (?:outside|outdoors|in the rain|in the sun|in the cold|in the yard|on the pavement)/,
		build:
			/^leave ((?:an?|the|any|your|our|their) (?:[\w-]+ ){0,2}?[\w-]+|(?:[\w-]+ ){0,2}?[\w-]+s|furniture|bread|laundry|stock|milk|post|equipment) (?:outside|outdoors|out(?= overnight| at night|$)|(?:out )?in the rain|in the sun|in the cold|in the snow|in the frost)((?: (?:overnight|after .+|when .+|during .+|at night|in the .+))?)$/,
		made: ([, name = "", rest = ""]) =>
			isPersonal(name) || /\b(?:door|light|desk|room|house|shop)s?$/.test(name)
				? undefined
				: [`bring ${theOne(name)} inside${rest.replace(/^ (?:overnight|at night)$/, " in the evening")}`],
	},
	{
		hint: /^(?:leave|go|end|finish|hang up|close) /,
		build: new RegExp(
			`^(leave|go home|clock off)( [^,;]+?)? before ((?:the |an? |your |their )(?:[\\w-]+ ){0,2}?(?:${EVENT}|meeting|lesson|service|speech|ceremony|count|cleaning))$`,
		),
		made: ([, verb = "", what = "", event = ""], you) => [
			`stay until ${event} is over`,
			`complete ${event} before ${you} ${verb}${what}`,
		],
	},
	{
		hint: /^(?:disturb|interrupt|approach|call) .* (?:during|in|in the middle of) /,
		build:
			/^(?:disturb|interrupt) ((?:the|an?|any|other|your) (?:[\w-]+ )?[\w-]+|[\w-]+s) (?:during|in the middle of|in) ((?:the|an?|their|his|her) (?:[\w-]+ )?(?:lesson|meeting|exam|examination|treatment|service|call|consultation|rehearsal|nap|prayer|class|interview|massage|procedure|performance|break|meal|conversation|session|test|game|race))$/,
		made: ([, who = "", event = ""], you) => [
			`wait until ${event.replace(/^an? /, "the ")} is over before ${you} speak to ${theOne(who)}`,
			`leave ${theOne(who)} in peace until ${event.replace(/^an? /, "the ")} is over`,
		],
	},
	{
		hint: / without \w+ing (?:them|him|her|it)\b/,
		build:
			/^([a-z]+(?: up| off| out| back| in| on)?) ((?:an?|the|any|your) (?:[\w-]+ )?(?!(?:in|on|at|to|for|with|through|out|up|off|from|by)\b)[\w-]+|[\w-]+s) ((?:.+ )?)without (telling|asking|warning|informing|greeting|thanking|phoning|ringing|calling|offering|giving|showing|helping) (them|him|her)\b( [^,;]+)?$/,
		made: ([, verb = "", who = "", rest = "", gerund = "", them = "", more = ""], you) => {
			const base = baseOfGerund(gerund);
			return base === undefined || !isPersonal(who) || /\b(?:or|and)\b/.test(rest)
				? undefined
				: [`${base} ${theOne(who)}${more} before ${you} ${verb} ${them} ${rest}`.trim()];
		},
	},
	{
		hint: / without (?:giving|leaving|handing|issuing|recording|noting|logging|thanking|offering|wearing|holding|entering|registering|signing) /,
		build:
			/^((?:accept|take|receive|sell|serve|deliver|hand over|hand out|return|collect|drop off|repair|dispense|sell|fit|issue|cancel|change|bring) [^,;]+?) without (giving|leaving|handing over|issuing|recording|noting|logging|offering|entering|registering|adding|including|enclosing) ([^,;]+)$/,
		made: ([, act = "", gerund = "", what = ""], you) => {
			const [verb = "", particle = ""] = gerund.split(" ");
			const base = baseOfGerund(verb);
			return base === undefined || / (?:or|and|first|before)\b/.test(` ${what}`) || /^(?:it|them)\b/.test(what)
				? undefined
				: [`${base}${particle === "" ? "" : ` ${particle}`} ${what} every time {you} ${act}`.replace("{you}", you)];
		},
	},
	{
		hint: / (?:that|which|with) (?:still )?/,
		build:
			/^(send|hand out|hand over|print|publish|post|file|use|give|show|sign) ((?:an?|any|the) (?:[\w-]+ )?[\w-]+) (?:that|which) (?:still )?(?:has|contains|shows|carries|bears|mentions|names|lists|gives) (?:(another|a different|the previous|the last|somebody else['’]s|the wrong|an old|the old|last \w+['’]s|a wrong) )((?:\w+['’]s )?[\w -]+?)(?: (?:on|in) it)?$/,
		made: ([, verb = "", name = "", wrong = "", what = ""], you) => {
			const own = what.replace(/^\w+['’]s /, "");
			const right =
				/another|different|previous|last|else/.test(wrong) || own !== what
					? "the right"
					: /old/.test(wrong)
						? "the current"
						: "the right";
			return [
				`make sure ${theOne(name)} shows ${right} ${own} before ${you} ${verb.replace(/^(hand) (out|over)$/, "$1 it $2")}${/^hand /.test(verb) ? "" : " it"}`,
				`${verb} ${name.replace(/^any /, "a ")} only with ${right} ${own} on it`,
			];
		},
	},
	{
		hint: / on behalf of | in the name of /,
		build:
			/^(?:make|give|offer|sign|take|promise|agree) ((?:promises|decisions|statements|commitments|a promise|a decision|appointments|orders|agreements|anything)) (?:on behalf of|in the name of|for) ([^,;]+)$/,
		made: ([all = "", what = "", who = ""]) => [
			`leave ${what === "anything" ? (all.startsWith("sign") ? "every signature" : "promises") : what} to ${who}`,
			`ask ${who} first, then pass on the answer`,
		],
	},
	{
		hint: / (?:guest|customer|visitor|member|patient|client|passenger|resident|tenant|student|public)s?['’]? (?:lift|toilet|entrance|stairs|staircase|door|car park|corridor|changing room|pool|kitchen|lounge|bathroom)/,
		build:
			/^(?:use|take) the (?:guest|customer|visitor|member|patient|client|passenger|resident|tenant|student|public)s?['’]? (lift|toilet|entrance|stairs|staircase|door|car park|corridor|changing room|kitchen|lounge|bathroom)s? (for|to|when|with|during|on) ([^,;]+)$/,
		made: ([, what = "", link = "", rest = ""]) => [`use the staff ${what} ${link} ${rest}`],
	},
	{
		hint: / all at (?:the same time|once)$/,
		build: /^((?:take|have|go|leave|eat|finish|start) .*?) ?all at (?:the same time|once)$/,
		made: ([, act = ""]) => [`${act} in turns`],
	},
	{
		hint: /know/,
		build:
			/^(?:say|admit|tell (?:the |an? )?[\w-]+|claim|reply|answer)(?: that)? (?:you|they|we) (?:do not|don['’]t) know(?: ([^,;]+))?$/,
		made: ([, what], you) => [
			`offer to find out ${what ?? "the answer"}`,
			`say that ${you} will find out ${what ?? "the answer"} and come back${what === undefined || /^the /.test(what) ? " with it" : ""}`,
		],
	},
	{
		hint: /^be left |^leave /,
		build:
			/^(?:be left|leave) ((?:an?|the|any|your|our) (?:[\w-]+ ){0,2}?[\w-]+ |(?:[\w-]+ ){0,2}?[\w-]+s )(plugged in|lying around|lying about|lying open|lying unlocked|strewn about|scattered around)((?: (?:in|on|at|after|during|overnight) ?.*)?)$/,
		made: ([, name = "", state = "", rest = ""]) => [
			state === "plugged in"
				? `unplug ${theOne(name.trim())}${rest === "" ? " after use" : rest === " overnight" ? " at the end of the day" : rest}`
				: state === "lying open"
					? `close ${theOne(name.trim())} and put ${many(name.trim()) ? "them" : "it"} away${rest}`
					: `put ${theOne(name.trim())} back in ${many(name.trim()) ? "their" : "its"} place${/^ (?:in|on|at)/.test(rest) ? "" : rest}`,
		],
	},
	{
		hint: /^(?:shush|hush|silence|shut up) /,
		build:
			/^(?:shush|hush|silence|shut up) ((?:an?|the|any|other|noisy) (?:[\w-]+ )?[\w-]+|[\w-]+s|children)( (?:in|on|at|during|when|while) [^,;]+)?$/,
		made: ([, who = "", rest = ""]) => [
			`speak softly with ${theOne(who)}${rest}`,
			`invite ${theOne(who)} in a low, friendly voice to speak more quietly${rest}`,
		],
	},
	{
		hint: /^(?:disclose|reveal|tell|say|mention|confirm|let on|give away|let slip|admit|discuss|announce) /,
		build:
			/^(?:disclose|reveal|confirm|give away|let on|let slip|announce|discuss|mention|tell (?:(?:an?|the|any|other|another|your) )?[\w-]+(?: [\w-]+)?|say)(?: to (?:(?:an?|the|any|other) )?[\w-]+)? (whether|where|who|which|whose|if) ((?:an?|the|any|another|our|your|this|they|their|he|she|else|is|has|was|lives|works|paid)\b[^,;]+)$/,
		made: ([, link = "", clause = ""]) =>
			CONDITION.test(` ${clause} `) || / (?:is|are) (?:happening|going on)$/.test(clause)
				? undefined
				: [`keep to {themselves} ${link === "if" ? "whether" : link} ${clause}`],
	},
	{
		hint: / before (?:the |your |their |an? )?[\w -]+$/,
		build: new RegExp(`^([a-z]+ .+?) before (?:the |an? |your |their )((?:[\\w-]+ ){0,2}?${EVENT})$`),
		made: ([, act = "", event = ""], you) =>
			/^(?:leave|be|keep|let|forget|finish|end|eat|drink|smoke) /.test(act) || CONDITION.test(act)
				? undefined
				: [`complete the ${event} before ${you} ${act}`, `${act} only after the ${event}`],
	},
	{
		hint: / before (?:the |your |their |an? )?[\w -]+$/,
		build: new RegExp(`^([a-z]+ .+?) before ((?:the |an? |your |their |any )?(?:[\\w’'-]+ ){0,2}?${LEAVE})$`),
		made: ([, act = "", event = ""], you) =>
			/^(?:leave|be|keep|let|forget|finish|end|eat|drink|smoke) /.test(act) || CONDITION.test(act)
				? undefined
				: [
						`get ${event.replace(/^any /, "").replace(/^(?!the |an? |your |their |[\w-]+['’]s )/, "the ")} before ${you} ${act}`,
						`${act} only after ${event}`,
					],
	},
	{
		hint: / (?:that|which) \w+/,
		build: new RegExp(
			`^((?:send|use|write|give|pick|choose|publish|hand out|offer|post|recommend|print|show|quote) (?:(?:an?|any) )?(?:[\\w-]+ ){0,2}?[\\w-]+) (?:that|which) (${Object.keys(FAILS).join("|")}|${Object.keys(
				FAILS,
			)
				.map((one) => `${one.replace(/^(\w+)/, "$1e?s")}`)
				.join("|")}) ([^,;]+)$`,
		),
		made: ([, act = "", first = "", what = ""]) => {
			const one = FAILS[first] === undefined;
			const key = one ? first.replace(/^(\w+)/, (verb) => baseOfThird(verb) ?? verb) : first;
			const good = FAILS[key];
			if (good === undefined || CONDITION.test(` ${what} `)) return undefined;
			const [, verb = "", rest = ""] =
				/^(send|use|write|give|pick|choose|publish|hand out|offer|post|recommend|print|show|quote) (.+)$/.exec(act) ??
				[];
			const said = one
				? good.replace(/^(\w+)/, (own) => `${own === "have" ? "has" : own === "agree" ? "agrees" : `${own}s`}`)
				: good;
			return [
				`${verb} only ${rest.replace(/^any /, "")} that ${said} ${what}`,
				`make sure ${theOne(rest).replace(/^(?!the )/, "the ")} ${said} ${what}`,
			];
		},
	},
	{
		hint: /^(?:overlook|miss|skip|disregard|pass over|ignore) /,
		build:
			/^(?:overlook|miss|skip|disregard|pass over|ignore) ((?:an?|any|the) (?:[\w-]+ ){0,2}?[\w-]+|(?:[\w-]+ ){0,2}?[\w-]+s)( (?:on|in|at|from|about|under|behind|of) [^,;]+)?$/,
		made: ([, name = "", rest = ""]) => {
			const head = headOf(name);
			const done = HEEDED.find(([nouns]) => nouns.test(head))?.[1];
			return done === undefined ||
				isPersonal(name) ||
				CONDITION.test(`${rest} `) ||
				/ (?:first|second|third|last) /.test(name)
				? undefined
				: [`${done} ${everyOne(name)}${rest}`];
		},
	},
	{
		hint: / (?:that|which|who) (?:is|are) (?:not|no longer) /,
		build:
			/^(offer|promise|give|sell|quote|grant|use|serve|charge|take|order|recommend|accept|wear|book|quote|lend)( anyone| anybody)? (an?|any) ((?:[\w-]+ ){0,2}?[\w-]+) (?:that|which) is not ((?:in|on|part of|covered by|approved by|listed|agreed|planned|included|licensed|insured|booked|approved|registered|authorised)\b[^,;]*)$/,
		made: ([, verb = "", , art = "", noun = "", state = ""]) => [
			`${verb} ${art === "any" ? (/^[aeiou]/.test(noun) ? "an" : "a") : art} ${noun} only if it is ${state}`,
			`check that the ${noun} is ${state} first`,
		],
	},
	{
		hint: /^(?:send|turn) .+ (?:away|back|home) /,
		build:
			/^(?:send|turn) (anyone|anybody|people|an? [\w-]+|[\w-]+s|the [\w-]+) (?:away|back) (before|after|at|during|because of|in) ([^,;]+)$/,
		made: ([, who = "", link = "", when = ""]) => {
			if (who !== "anyone" && who !== "anybody" && !isPersonal(who) && who !== "people") return undefined;
			const all = /^any|^people/.test(who) ? "everyone" : everyOne(who);
			return link === "because of" || link === "in"
				? [`take ${all} in, whatever ${theOne(when)}`].slice(0, 0)
				: [`help ${all} who comes ${link} ${when}`];
		},
	},
	{
		hint: / alone$/,
		build:
			/^([a-z]+ .+?) (?:on (?:the basis of |the strength of )?|by |from )((?:the |an? |its |their |your )?[\w-]+(?: [\w-]+)?) alone$/,
		made: ([, act = "", ground = ""], you) =>
			/^(?:leave|let|be|work|go|drive|walk) /.test(act)
				? undefined
				: [`check more than ${ground} before ${you} ${act}`],
	},
	{
		hint: / in silence/,
		build: /^(count|read|check|weigh|measure) ([^,;]+) in silence$/,
		made: ([, verb = "", what = ""]) => [`${verb} ${what} aloud`],
	},
	{
		hint: / in silence/,
		build: /^(work|cut|serve|treat|examine|massage|pack|scan|drive|walk|fit|repair|inject)( [^,;]+)? in silence$/,
		made: ([, verb = "", what = ""], you) => [
			`say what {you} are doing while ${you} ${verb}${what}`,
			`exchange a few friendly words while ${you} ${verb}${what}`,
		],
	},
	{
		hint: / (?:twice|again|a second time)$/,
		build:
			/^(?:wear|use|put on|reuse) ((?:the same |an? |any |the )?(?:[\w-]+ )*(?:gloves?|masks?|aprons?|needles?|syringes?|wipes?|cloths?|towels?|swabs?|razors?|blades?|filters?|bags?|cups?|covers?|files?|sheets?)) (?:twice|again|a second time|more than once)$/,
		made: ([, name = ""]) => {
			const noun = name.replace(/^(?:the same|an?|any|the) /, "");
			return [`use ${many(noun) ? "" : "a "}fresh ${noun} every time`, `throw the ${noun} away after one use`];
		},
	},
	{
		hint: / with (?:passengers|a passenger|children|people|pets)/,
		build:
			/^((?:drive|ride|operate|move|lift|raise|reverse|start|run|use) (?:the|an?|your) [\w -]+?) with (?:an? |any )?((?:passengers?|children|people|pets|pets?|visitors?|colleagues?)(?: (?:on|in|inside|aboard)(?: .+)?)?)$/,
		made: ([, act = "", who = ""]) => [
			`${act} alone`,
			`let ${who.replace(/^passenger$/, "the passenger").replace(/ (?:on|in|inside|aboard).*$/, "")} get off before {you} ${act}`,
		],
	},
	{
		hint: /^(?:walk|go|step|drive|run|pass|stroll) ?(?:past|by|over|around)? /,
		build:
			/^(?:(?:walk|go|step|drive|run|stroll) (?:past|by|over|around)|pass) ((?:an?|any|the) [\w-]+(?: [\w-]+)?|[\w-]+s|litter|rubbish) (?:with|full of|covered in) ((?:empty|dirty|used|unwiped|spilt|wet) [\w -]+?|crumbs|litter|rubbish|spills)(?: on it| on them)?$/,
		made: ([, name = "", dirt = ""]) => [`clear ${everyOne(name)} of ${dirt} as {you} pass`],
	},
	{
		hint: /^(?:walk|go|step|drive|run|pass|stroll) ?(?:past|by|over|around)? /,
		build:
			/^(?:(?:walk|go|step|drive|run|stroll) (?:past|by|over|around)|pass) ((?:an?|any|the|some) )?((?:empty |dirty |used |dropped |loose )?(?:litter|rubbish|spills?|puddles?|papers?|glass(?:es)?|cups?|plates?|wrappers?|bottles?))((?: (?:on|in|at) [^,;]+)?)$/,
		made: ([, , what = "", place = ""]) => [
			`${/spill|puddle/.test(what) ? "wipe up" : "pick up"} ${many(what) || /^(?:litter|rubbish|glass)$/.test(what) ? what : `every ${what}`}${place} as {you} pass`,
		],
	},
];

const BAD_MANNER: Readonly<Record<string, string>> = {
	noisily: "quietly",
	loudly: "quietly",
	rudely: "politely",
	curtly: "politely",
	abruptly: "politely",
	coldly: "warmly",
	hastily: "carefully",
	hurriedly: "calmly",
	carelessly: "carefully",
	roughly: "gently",
	sloppily: "neatly",
	untidily: "neatly",
	slowly: "promptly",
	rashly: "carefully",
	impatiently: "patiently",
	aggressively: "calmly",
	sarcastically: "sincerely",
	mechanically: "personally",
	vaguely: "exactly",
	secretly: "openly",
	angrily: "calmly",
	condescendingly: "respectfully",
	pushily: "patiently",
	harshly: "kindly",
	blindly: "after checking",
	superficially: "thoroughly",
};

/** Whole sentences whose build tells what is right: one manner and not the other, a state for too long. */
/** What has been left undone, and what is done. */
const UNDONE: Readonly<Record<string, string>> = {
	cleared: "clear",
	answered: "answer",
	made: "make",
	washed: "wash",
	emptied: "empty",
	checked: "check",
	swept: "sweep",
	wiped: "wipe",
	attended: "return to",
	read: "read",
	opened: "open",
	paid: "pay",
	signed: "sign",
	sorted: "sort",
	packed: "unpack",
	covered: "cover",
	locked: "lock",
	plugged: "plug in",
	repaired: "repair",
	cooled: "cool",
	staffed: "staff",
	processed: "process",
	refrigerated: "refrigerate",
	chilled: "chill",
	labelled: "label",
	marked: "mark",
	filed: "file",
	recorded: "record",
	reported: "report",
	counted: "count",
	secured: "secure",
	sealed: "seal",
	wrapped: "wrap",
	bagged: "bag",
	ironed: "iron",
	booked: "book",
};

/** How things must not hang, lie, arrive or go out, and how they must. */
const LIES: Readonly<Record<string, string>> = {
	crooked: "straight",
	askew: "straight",
	wet: "dry",
	damp: "dry",
	dirty: "clean",
	dusty: "clean",
	loose: "secured",
	uncovered: "covered",
	"upside down": "the right way up",
	late: "on time",
	damaged: "undamaged",
	unchecked: "checked",
	unlabelled: "labelled",
	unsigned: "signed",
	unwrapped: "wrapped",
	incomplete: "complete",
	"half-empty": "full",
	empty: "full",
	stale: "fresh",
	unironed: "ironed",
	creased: "ironed",
};
const EATEN =
	/\b(?:orders?|dish(?:es)?|plates?|meals?|food|soups?|pizzas?|courses?|mains?|breakfasts?|coffees?|chips)$/;

export const KEPT_CLASS_SENTENCES: readonly Keeping[] = [
	{
		hint: / un[a-z]+(?: (?:in|on|at|overnight|after|over) ?.*)?$/,
		build:
			/^(No |None of the |The |An? |Any |Our |Your )?((?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:must|should|may|can)( not| never)?(?: ever)? (?:be left|stay|remain|be|go) un([a-z]+)((?: (?:in|on|at) [^,;]+)?)(?: overnight| over the weekend)?$/i,
		made: ([, art = "", thing = "", not, done = "", rest = ""]) => {
			const none = /^No/i.test(art);
			const base = UNDONE[done.toLowerCase()];
			if (
				none === (not !== undefined) ||
				base === undefined ||
				isPersonal(thing) ||
				base === "staff" ||
				base === "return to"
			)
				return undefined;
			const name = /^None/i.test(art)
				? `all the ${thing}`
				: none || /^(?:An?|Any) $/i.test(art)
					? `every ${oneOf(thing)}`
					: `${art.toLowerCase()}${art === "" ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing}`;
			return [`${base.charAt(0).toUpperCase()}${base.slice(1)} ${name}${rest}`];
		},
	},
	{
		hint: / without /,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|see|take care)(?: that)? )?((?:an?|the|every|any|our|no) (?:[\w-]+ )?[\w-]+|[\w-]+s) (?:(?:is|are) (?:never|not)|(?:must|should|may) (?:never|not) be|(?:is|are)|(?:must|should|may) be) without ((?:an?|the|their|his|her|your) [^,;]+|[\w-]+)$/i,
		made: ([all = "", who = "", what = ""]) => {
			const none = /^no /i.test(who);
			if (
				none === /\b(?:not|never)\b/.test(all) ||
				/^(?:delay|doubt|exception|question|fail|it|them|question|reason)$/.test(what)
			)
				return undefined;
			const name = who.replace(/^(?:an?|any|no) /i, "every ");
			const low = name.charAt(0).toLowerCase() + name.slice(1);
			return [
				`Make sure ${low} ${many(who) ? "have" : "has"} ${what.replace(/^(?:their|his|her) /, (own) => own)} at all times`,
			];
		},
	},
	{
		hint: /^(?:Before|Until|Till) .*, /,
		build:
			/^(?:Before|Until|Till) ((?:you|they|we|the|an?|your|every|everyone|all|somebody|he|she)(?:['’]ve)? [^,;:]+), (?:please )?(?:do not|don['’]t|never) ([a-z]+ [^,;]+)$/,
		made: ([all = "", clause = "", act = ""]) => {
			if (/ (?:has|have) /.test(clause)) return undefined;
			if (
				/\b(?:it|them|him|her|this|that)\b/.test(act) ||
				!verbs.has(act.split(" ")[0] ?? "") ||
				/^(?:let|leave|be|keep|have|make) /.test(act)
			)
				return undefined;
			if (
				!/(?:['’]ve| (?:has|have|is|are|can|knows?|sees?|agrees?|arrives?|ends?|closes?|opens?|leaves?|signs?|confirms?|says?|gives?|finish(?:es)?|checks?) ?)/.test(
					`${clause} `,
				)
			)
				return undefined;
			return /^Before/.test(all) && !/(?:['’]ve| (?:has|have) )/.test(`${clause} `)
				? [`${act.charAt(0).toUpperCase()}${act.slice(1)} only once ${clause}`]
				: [
						`Wait until ${clause} before you ${act}`,
						`${act.charAt(0).toUpperCase()}${act.slice(1)} only once ${clause}`,
					];
		},
	},
	{
		hint: / (?:mistakes?|errors?|typos|gaps|crossings-out|abbreviations|jargon|blanks)$/,
		build:
			/^(No |The |An? |Any |Our |Your )?((?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:must|should|may|can)( not| never)?(?: ever)? (?:contain|have|show|go out with|leave the office with) (?:any )?((?:[\w-]+ )?(?:mistakes?|errors?|typos|gaps|crossings-out|abbreviations|jargon|blanks))$/i,
		made: ([, art = "", thing = "", not, what = ""]) =>
			/^No $/i.test(art) === (not !== undefined) || isPersonal(thing)
				? undefined
				: [
						/abbreviations|jargon/.test(what)
							? `Write ${/^(?:No|An?|Any) $/i.test(art) ? `every ${thing}` : `${art}${thing}`} in plain, full words`
							: `Check ${/^(?:No|An?|Any) $/i.test(art) ? `every ${thing}` : `${art}${thing}`} for ${what} before ${many(thing) && !/^No/i.test(art) ? "they go" : "it goes"} out`,
					],
	},
	{
		hint: new RegExp(` (?:${Object.keys(LIES).join("|")}|cold|lukewarm)$`),
		build: new RegExp(
			`^(No |The |An? |Any |Our |Your )?((?:[\\w’'-]+ ){0,2}?[\\w’'-]+) (?:(?:must|should|may|can)( not| never)? )?(hangs?|lies?|stands?|sits?|arrives?|goes out|go out|comes? out|leaves? (?:the|our) [\\w -]+?|reach(?:es)? (?:the|a|our) [\\w -]+?) (${Object.keys(LIES).join("|")}|cold|lukewarm)$`,
			"i",
		),
		made: ([, art = "", thing = "", not, verb = "", state = ""]) => {
			const none = /^No $/i.test(art);
			if (none === (not !== undefined) || isPersonal(thing)) return undefined;
			const good = /^(?:cold|lukewarm)$/.test(state) ? (EATEN.test(thing) ? "hot" : undefined) : LIES[state];
			if (good === undefined) return undefined;
			const name = none ? `Every ${thing}` : `${art}${thing}`;
			const [first = "", ...more] = verb.split(" ");
			const base = baseOfThird(first) ?? first.replace(/^goes$/, "go");
			const own = verbs.has(first) ? first : base;
			const low = name.charAt(0).toLowerCase() + name.slice(1);
			const one = !many(thing) || none;
			return [
				`Make sure ${low} ${[one ? thirdOf(own) : own, ...more].join(" ")} ${good}`,
				`${name.charAt(0).toUpperCase()}${name.slice(1)} must ${[own, ...more].join(" ")} ${good}`,
			];
		},
	},
	{
		hint: /^Stop \w+ing .* and \w+ /,
		build: /^Stop ([a-z]+ing) (.+?),? and ([a-z]+) ([^,;]+)$/,
		made: ([, gerund = "", what = "", verb = "", rest = ""]) => {
			const base = baseOfGerund(gerund);
			if (base === undefined || !verbs.has(verb) || /ing$/.test(verb)) return undefined;
			const [who = ""] = what.split(/ (?:whether|if|what|how|that|to|for|about|with) /);
			return [
				base === verb && isPersonal(who) && / (?:they|them|their|he|she|it)\b/.test(` ${rest}`)
					? `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${who} ${rest}`
					: `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${rest}`,
			];
		},
	},
	{
		hint: /(?:and|but|,) (?:never|not) with /,
		build:
			/^((?:Please |Always )?(?:Clean|Wipe|Polish|Dry|Dust|Wash|Scrub|Rub) ((?:the |all |every )?[\w -]+?)(?: (?:down|daily|gently|thoroughly|well|off|every [\w ]+|after [\w ]+))*),?(?: and| but|,) (?:never|not) with [^,;]+$/,
		made: ([, order = "", thing = ""]) => [`${order}, with the cloth meant for ${many(thing) ? "them" : "it"}`],
	},
	{
		hint: /^Not (?:a|one|a single) word to /,
		build: /^Not (?:a|one|a single) word to ((?:the |any |an? )?[\w -]+?)( about [^,;]+)?$/,
		made: ([, who = "", topic = ""]) => [
			`Refer ${theOne(who)} to the manager${topic === "" ? "" : ` with questions${topic}`}`,
			`Leave every answer to ${theOne(who)}${topic} to the manager`,
		],
	},
	{
		hint: / belong | place for /,
		build:
			/^((?:The |Our |Your |Any )?(?:[\w’'-]+ ){0,3}?[\w’'-]+) (?:do not|does not|don['’]t|doesn['’]t|never) belongs? (in|on|at|near|behind|under|next to|beside|inside) ((?:the|our|your|an?|any)? ?[^,;]+)$/,
		made: ([, thing = "", link = "", place = ""]) => {
			const what = thing.charAt(0).toLowerCase() + thing.slice(1).replace(/^ny /, "");
			const away = /^in/.test(link) ? "out of" : link === "on" ? "off" : "away from";
			return staffNouns.has(headOf(thing).toLowerCase()) ? undefined : [`Keep ${what} ${away} ${place}`];
		},
	},
	{
		hint: / place for /,
		build:
			/^((?:The |Our |Your |An? )[\w’' -]+?) (?:is not|isn['’]t|are not|aren['’]t|is no|are no) (?:an? |the )?(?:place|room|spot) for ([\w’' -]+)$/,
		made: ([, place = "", thing = ""]) =>
			/ing$/.test(thing.split(" ")[0] ?? "")
				? undefined
				: [`Keep ${thing} out of ${place.charAt(0).toLowerCase()}${place.slice(1)}`.replace(/ of an? /, " of the ")],
	},
	{
		hint: /^Without .* (?:nobody|no one|no-one|no \w+) /,
		build:
			/^Without ((?:an? |the |their |valid |written |prior )?[\w’' -]+?),? (nobody|no one|no-one|no [\w-]+) (?:(?:may|can|must|should) ([a-z]+)|([a-z]+s))\b( [^,;]+)?$/,
		made: ([, what = "", who = "", told = "", does = "", rest = ""]) => {
			const base = told || (baseOfThird(does) ?? "");
			if (base === "" || base === "be") return undefined;
			const one = /^(?:nobody|no one|no-one)$/.test(who) ? "Everyone" : `Every ${who.slice(3)}`;
			return [
				`${one} needs ${what} before they ${base}${rest}`,
				`${base.charAt(0).toUpperCase()}${base.slice(1)}`,
			].slice(0, 1);
		},
	},
	{
		hint: / (?:wander|roam|stroll)s? /,
		build:
			/^(?:(?:please )?(?:make sure|ensure|see to it|see|take care)(?: that)? ((?:the |our )?[\w-]+) (?:do not|don['’]t|never|does not|doesn['’]t)|no ([\w-]+) (?:should|may|must)|((?:the |our )?[\w-]+) (?:should|may|must) (?:not|never)) (?:ever )?(?:wander|roam|stroll)s? (?:around|about|through) ((?:the|our) [\w -]+?)(?: alone| on their own| unaccompanied| unescorted)?$/i,
		made: ([, ensured = "", none = "", told = "", place = ""]) => {
			const who = ensured || (none === "" ? told : `every ${none}`);
			return !isPersonal(who)
				? undefined
				: [`Accompany ${who.charAt(0).toLowerCase()}${who.slice(1)} through ${place}`];
		},
	},
	{
		hint: / used by /,
		build:
			/^((?:The |Our |Any )?[\w’'-]+(?: [\w’'-]+){0,2}) (?:(?:is|are) (?:not|never) to|(?:must|should|may|can) (?:not|never)) be used by (customers|guests|visitors|patients|pupils|the public|members|outsiders|children|residents|staff|employees|colleagues|contractors|suppliers)$/,
		made: ([, thing = "", who = ""]) => {
			const own = /^(?:staff|employees|colleagues|contractors|suppliers)$/.test(who)
				? /staff|empl|coll/.test(who)
					? "guests"
					: "staff"
				: "staff";
			const what = thing.charAt(0).toLowerCase() + thing.slice(1);
			return [`Keep ${what} for ${own}`, `Only ${own} may use ${what}`].slice(
				/patient|pupil|member/.test(who) || own === "staff" ? 0 : 1,
				own === "staff" ? 2 : 0,
			);
		},
	},
	{
		hint: /(?: and| but|,) (?:never|not) (?:on|in|into|at|near|next|beside|under|behind|over|through|onto|before|after|during|without|with|by|from|to) /,
		build:
			/^((?:Please |Always )?([A-Z]?[a-z]+) ((?:the |an? |any |your |our |all |every )?(?:(?!(?:in|on|at|to|for|with|and|only|from) )[\w'’-]+ ){0,2}?[\w'’-]+)((?: (?:in|on|at|to|for|with|along|against|first|only|from|under|by|into|straight|flat|upright|daily|neatly|separately|carefully|quietly|every)[^,;:]*?)?)),?(?: and| but|,) (?:never|not) (?:ever )?(on top of|next to|close to|in front of|on|in|into|onto|at|near|beside|under|behind|over|through|before|after|during|without) ([^,;:]+)$/,
		made: ([, order = "", verb = "", thing = "", , link = "", what = ""]) => {
			if (
				!verbs.has(verb.toLowerCase()) ||
				isPersonal(thing) ||
				/\b(?:or|and|but|not|never)\b/.test(what) ||
				/^(?:us|you|me|them|it)$/.test(thing)
			)
				return undefined;
			const it = many(thing) ? "them" : "it";
			const away = /^(?:on|on top of|onto|over)$/.test(link)
				? "off"
				: /^(?:in|into|through)$/.test(link)
					? "out of"
					: "away from";
			if (link === "without") return [`${order}, always with ${what.replace(/^any /, "")}`];
			if (link === "before")
				return /^(?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(what)
					? [`${order}, from ${what} onwards`]
					: [`${order}, after ${what}`];
			if (link === "after")
				return [`${order}, by ${what}`].filter(() =>
					/^(?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(what),
				);
			if (link === "during") return [`${order}, before or after ${what}`];
			return /^(?:store|keep|put|load|hang|place|stack|park|set|lay|leave|dry|wash|carry|pack|serve|cut|write|plug|light|wear|pin|stick|post|file|shelve|rest|lean)$/i.test(
				verb,
			)
				? [`${order} and keep ${it} ${away} ${what}`]
				: undefined;
		},
	},
	{
		hint: / (?:over|above|more than|longer than|beyond|exceeding) .* (?:is|are) /,
		build:
			/^((?:[A-Z][\w-]+)(?: [\w-]+)*?)(?: of| that (?:is|are|last|take))? (?:over|above|more than|longer than|beyond|exceeding) ((?:\d|an? |half |two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty)[^,;]*?) (?:is|are) (?:not (?:acceptable|allowed|permitted|tolerated|ok|okay)|unacceptable|forbidden|prohibited|out of the question)$/,
		made: ([, what = "", bound = ""]) =>
			isPersonal(what) || /ing$/.test(what)
				? undefined
				: [
						`Keep ${what.charAt(0).toLowerCase()}${what.slice(1)} to ${bound} at most`,
						`Limit ${what.charAt(0).toLowerCase()}${what.slice(1)} to ${bound}`,
					],
	},
	{
		hint: / drown /,
		build:
			/^((?:The |Our |Your |Any )?[\w -]+?) (?:must|should|may|can) (?:not|never) (?:ever )?drown(?: out)? ((?:the |our |your )?[\w -]+)$/,
		made: ([, noise = "", talk = ""]) => [
			`Keep ${noise.charAt(0).toLowerCase()}${noise.slice(1)} quieter than ${talk}`,
		],
	},
	{
		hint: / who (?:has|have|is|are|feels?|shows?) /,
		build:
			/^((?:[A-Z][\w-]+)(?: [\w-]+)?|Anyone|Anybody|Those|Staff) who (has|have|is|are|feels?|shows?) (?:an? |any |the )?(colds?|coughs?|fever|flu|infections?|cuts?|ill|sick|unwell|tired|infectious|contagious|untrained|unvaccinated|drunk|late|signs of [\w ]+|symptoms(?: of [\w ]+)?|open wounds?|rash) (must|should|may|can|are|is) (?:not|never) (?:to |allowed to )?([a-z]+)( [^,;]+)?$/,
		made: ([, who = "", has = "", state = "", , verb = "", rest = ""]) => {
			const good =
				(
					{
						tired: "rested",
						untrained: "trained",
						unvaccinated: "vaccinated",
						drunk: "sober",
						late: "on time",
					} as Record<string, string>
				)[state] ?? (/cut|wound|rash/.test(state) ? "free of wounds" : "well");
			const people = /^(?:Anyone|Anybody|Those)$/.test(who) ? "people" : who.charAt(0).toLowerCase() + who.slice(1);
			const gerund = gerundOf(verb);
			if (verb === "be" || has === "") return undefined;
			return [
				`Leave ${gerund}${rest} to ${people === "people" ? "others" : people} who are ${good}`,
				`Only ${people} who are ${good} may ${verb}${rest}`,
			];
		},
	},
	{
		hint: / (?:voicemail|answering machine|spam|junk folder)$/,
		build:
			/^((?:The |An? |Any |Our )?(?:(?:[\w-]+ )?(?:calls?|enquir(?:y|ies)|complaints?|e-?mails?|messages?|questions?|emergenc(?:y|ies)|requests?|orders?|bookings?)(?: (?:from|about|by|of|to) [\w’' -]+?)?)) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:go to|be sent to|be left to|end up (?:in|on)|be forwarded to|run into) (?:the |a )?(?:voicemail|answering machine|spam|junk folder)$/i,
		made: ([, what = ""]) => [
			`Answer ${/^(?:the|an?|any|our) /i.test(what) ? what.replace(/^(?:the|an?|any|our) /i, "every ") : `all ${what.charAt(0).toLowerCase()}${what.slice(1)}`} in person`,
		],
	},
	{
		hint: / with (?:less|fewer) than /,
		build:
			/^((?:[A-Z][\w-]+|Anyone|Anybody)(?: [\w-]+)?) with (less|fewer) than ([^,;]+?) (?:(?:is|are) not (?:allowed|permitted) (?:to )?|may not |must not )([^,;]+)$/,
		made: ([, who = "", , bound = "", act = ""]) => {
			const place = /^(?:in|on|at|behind|near|inside|to) /.test(act);
			return [
				`${who} must have at least ${bound} before they ${place ? `go ${act}`.replace("go behind the wheel", "get behind the wheel") : act}`,
				`${who} may ${place ? `be ${act}` : act} only with at least ${bound}`,
			];
		},
	},
	{
		hint: /^[A-Z].* (?:rattle|wobble|squeak|creak|leak|drip|flicker|jam|stick|sag|slip|tip|fray|scratch|crackle|drift|sway|tilt|rock|steam up|overflow|overheat|buzz|beep|smoke|swing)\b/,
		build:
			/^((?:The |An? |Any |Our |Your |No )?(?:[\w'’-]+ ){0,2}?[\w'’-]+) (?:must|should|may|can|shall)(?: not| never)?(?: ever)? (rattle|wobble|squeak|creak|leak|drip|flicker|jam|stick|sag|slip|fray|scratch|crackle|sway|tilt|rock|steam up|overflow|overheat|buzz|beep|swing)((?: (?:when|while|if|on|in|at|during|under|after|as) [^,;]+)?)$/,
		made: ([all = "", thing = "", does = "", rest = ""]) => {
			const good = (
				{
					rattle: ["be", "packed tight"],
					wobble: ["stand", "steady"],
					rock: ["stand", "steady"],
					tilt: ["stand", "straight"],
					sway: ["stay", "steady"],
					swing: ["stay", "fixed"],
					squeak: ["move", "silently"],
					creak: ["move", "silently"],
					leak: ["stay", "tight"],
					drip: ["stay", "dry"],
					flicker: ["burn", "steadily"],
					jam: ["run", "smoothly"],
					stick: ["move", "freely"],
					sag: ["stay", "firm"],
					slip: ["stay", "in place"],
					fray: ["stay", "sound"],
					scratch: ["run", "smoothly"],
					crackle: ["sound", "clear"],
					"steam up": ["stay", "clear"],
					overflow: ["stay", "below the rim"],
					overheat: ["stay", "cool"],
					buzz: ["stay", "silent"],
					beep: ["stay", "silent"],
				} as Record<string, readonly [string, string]>
			)[does];
			if (good === undefined || isPersonal(thing) || /^No /.test(thing) === / (?:not|never) /.test(all))
				return undefined;
			const own = thing.replace(/^No /, "Every ");
			const low = own.charAt(0).toLowerCase() + own.slice(1);
			const [verb, state] = good;
			const does3 =
				many(own) && !/^Every/.test(own) ? (verb === "be" ? "are" : verb) : verb === "be" ? "is" : `${verb}s`;
			return [`${own} must ${verb} ${state}${rest}`, `Make sure ${low} ${does3} ${state}${rest}`];
		},
	},
	{
		hint: / plugged in| lying (?:around|about|open)/,
		build:
			/^((?:The |An? |Any |Our |Your )?(?:[\w'’-]+ ){0,2}?[\w'’-]+) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:be left|stay|remain|be|lie) (plugged in|lying around|lying about|around|about)((?: (?:in|on|at|after|during|overnight) ?.*)?)$/,
		made: ([, thing = "", state = "", rest = ""]) => {
			const low = thing.charAt(0).toLowerCase() + thing.slice(1).replace(/^(?:any|an?) /, "");
			const what = low.replace(/^(?:any|an?) /, "every ");
			return isPersonal(thing)
				? undefined
				: state === "plugged in"
					? [`Unplug ${what}${rest === "" ? " after use" : rest === " overnight" ? " at the end of the day" : rest}`]
					: [`Put ${what} back in ${many(thing) ? "their" : "its"} place${/^ (?:in|on|at)/.test(rest) ? "" : rest}`];
		},
	},
	{
		hint: / (?:but|and|,) (?:never|not) \w+ly$/,
		build: /^([A-Z][^,;:]+? (?:[a-z]+ly|fast))(?:,? (?:but|and)|,) (?:never|not) ([a-z]+ly)$/,
		made: ([, order = "", bad = ""]) => {
			const good = BAD_MANNER[bad];
			return good === undefined ||
				!verbs.has((order.replace(/^(?:Please|Always) /, "").split(" ")[0] ?? "").toLowerCase())
				? undefined
				: [`${order} and ${good}`];
		},
	},
	{
		hint: / (?:stay|remain|sit|stand|lie|be|go) (?:left )?un\w+ /,
		build:
			/^((?:The |An? |Any |Our |Your )?[\w'’ -]+?) (?:must|should|may|can|shall) (?:not|never) (?:ever )?(?:stay|remain|sit|stand|lie|be left|go|be) un([a-z]+) (?:for )?(?:(?:longer|more) than|over|beyond) ([^,;]+)$/,
		made: ([, thing = "", done = "", time = ""]) => {
			const base = UNDONE[done];
			const what = thing.charAt(0).toLowerCase() + thing.slice(1);
			return base === undefined || isPersonal(thing) || !/second|minute|hour|day|week/.test(time)
				? undefined
				: base === "staff"
					? [`Have somebody back at ${what} within ${time}`]
					: [`${base.charAt(0).toUpperCase()}${base.slice(1)} ${what.replace(/^an? /, "every ")} within ${time}`];
		},
	},
	{
		hint: /er than (?:the|your|our) /,
		build:
			/^((?:The |An? |Any |Our |Your |No )?[\w'’ -]+?) (?:(?:must|should|may|can|shall) (?:not|never) be|(?:must|should|may|can|shall) be) (wid|tall|long|heavi|larg|bigg|high|thick|deep|loud)er than ((?:the|your|our|its) [^,;]+)$/,
		made: ([all = "", thing = "", adj = "", bound = ""]) => {
			if (/^No /.test(thing) === / (?:not|never) /.test(all)) return undefined;
			const size = { heavi: "heavy", larg: "large", bigg: "big", wid: "wide" }[adj] ?? adj;
			const own = thing.replace(/^No /, "Every ");
			return / (?:when|if|unless|without) /.test(bound)
				? undefined
				: [
						`${own} must be at most as ${size} as ${bound}`,
						`Keep ${own.charAt(0).toLowerCase()}${own.slice(1)} within the ${{ wide: "width", tall: "height", high: "height", long: "length", heavy: "weight", thick: "thickness", deep: "depth" }[size] ?? "size"} of ${bound}`,
					].slice(0, /loud/.test(size) ? 1 : 2);
		},
	},
	{
		hint: /no (?:need|reason) to fill/i,
		build:
			/^(?:There(?:['’]s| is) |You have )?no (?:need|reason) to fill (?:every|each|the|any|a) (\w+)(?: of ([^,;]+?))?(?: with [^,;]+)?$/i,
		made: ([, , where]) => [
			`Leave room for quiet moments${where === undefined ? "" : ` during ${where}`}`,
			`Talk when it helps and let a silence stand${where === undefined ? "" : ` during ${where}`}`,
		],
	},
	{
		hint: /no (?:excuse|reason|place|room) for /i,
		build:
			/^There(?:['’]s| is) no (?:excuse|reason) for (?:an? )?(cold|late|dirty|wet|stale|wrong|lukewarm|dusty|greasy) ([a-z -]+)$/i,
		made: ([, bad = "", thing = ""]) => {
			const [verb, good] = (
				{
					cold: ["Serve", "hot"],
					lukewarm: ["Serve", "hot"],
					late: ["Deliver", "on time"],
					dirty: ["Keep", "clean"],
					wet: ["Keep", "dry"],
					stale: ["Serve", "fresh"],
					wrong: ["Check", "before it goes out"],
					dusty: ["Keep", "clean"],
					greasy: ["Keep", "clean"],
				} as Record<string, readonly string[]>
			)[bad] ?? ["", ""];
			return [
				`${verb} ${many(thing) || /^(?:soup|food|coffee|bread|tea|cutlery|post|milk|water)$/.test(thing) ? thing : `every ${thing}`} ${good}`,
			];
		},
	},
];

/** Things of style and speech that are banned without a verb, and what is done in their place. */
export const KEPT_CLASS_NOUNS: readonly Keeping[] = [
	{
		hint: / (?:phrases|words|promises|compliments|sentences|replies|formulas|slogans)/,
		build:
			/^no (?:empty|hollow|stock|set|canned|generic|meaningless|ready-made|hackneyed) (?:phrases|words|promises|compliments|sentences|formulas|slogans|replies)((?: (?:in|on|at|to|with|when|about) .+)?)$/,
		made: ([, rest = ""]) => [`say something concrete${rest}`],
	},
	{
		hint: /capital|caps/,
		build: /^no (?:block )?(?:capital letters|capitals|caps)((?: (?:in|on|at|to) .+)?)$/,
		made: ([, rest = ""]) => [`write in ordinary letters${rest}`],
	},
	{
		hint: /exclamation marks/,
		build: /^no (?:(?:double|three|several|multiple|rows of) )?exclamation marks((?: (?:in|on|at|to) .+)?)$/,
		made: ([, rest = ""]) => [`end every sentence${rest} with a full stop`],
	},
	{
		hint: /emojis|smileys|emoticons/,
		build: /^no (?:emojis|smileys|emoticons)((?: (?:in|on|at|to) .+)?)$/,
		made: ([, rest = ""]) => [`write plain text${rest}`],
	},
	{
		hint: /jokes|irony|puns/,
		build: /^no (?:jokes|irony|puns)((?: (?:in|on|at|to|with|during) .+)?)$/,
		made: ([, rest = ""]) => [`keep to the matter${rest}`],
	},
	{
		hint: /sarcasm|cynicism|mockery/,
		build: /^no (?:sarcasm|cynicism|mockery|sarcastic remarks)((?: (?:in|on|at|to|with|during|towards) .+)?)$/,
		made: ([, rest = ""]) => [`keep a warm, factual tone${rest}`],
	},
	{
		hint: /nicknames|pet names|first names/,
		build: /^no (?:nicknames|pet names)((?: (?:in|on|at|to|with|during|for) .+)?)$/,
		made: ([, rest = ""]) => [`use full names${rest}`],
	},
	{
		hint: /abbreviations|acronyms|codes/,
		build: /^no (?:abbreviations|acronyms|internal codes)((?: (?:in|on|at|to|with|during|for) .+)?)$/,
		made: ([, rest = ""]) => [`write words out in full${rest}`],
	},
	{
		hint: /jargon|legalese|technical terms|slang|latin/i,
		build:
			/^no (?:jargon|legalese|technical terms|slang|latin|dialect|officialese|buzzwords|foreign words)((?: (?:in|on|at|to|with|during|for) .+)?)$/i,
		made: ([, rest = ""]) => [`use plain, everyday words${rest}`],
	},
	{
		hint: /advertising|leaflets|flyers|brochures/,
		build: /^no (?:advertising|leaflets|flyers|brochures|advertising leaflets)((?: (?:in|with) .+)?)$/,
		made: ([, rest = ""]) => [`put in just what was ordered${rest.startsWith(" with") ? rest : ""}`],
	},
];
