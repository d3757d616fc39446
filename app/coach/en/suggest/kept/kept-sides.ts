import { headOf, isPersonal, type Keeping, many, theOne } from "../reading/kept-parts.ts";
import { classesOf } from "../words/noun-classes.ts";
import { PERSON, PERSONS } from "../words/served-nouns.ts";

const SIDES: Readonly<Record<string, string>> = {
	front: "back",
	back: "front",
	rear: "front",
	left: "right",
	right: "left",
	top: "bottom",
	bottom: "top",
	inside: "outside",
	outside: "inside",
	"left-hand side": "right-hand side",
	"right-hand side": "left-hand side",
	"left side": "right side",
	"right side": "left side",
	"wrong side": "right side",
	"wrong end": "right end",
	"wrong way round": "right way round",
	"road side": "pavement side",
	"traffic side": "pavement side",
	"street side": "pavement side",
};

const TURNED: Readonly<Record<string, string>> = {
	open: "closed",
	on: "off",
	"switched on": "switched off",
	running: "switched off",
	lit: "out",
	unlocked: "locked",
	up: "down",
	loose: "fastened",
	wet: "dry",
	hot: "cool",
	ajar: "closed",
	dirty: "clean",
	undone: "fastened",
};

const WORN =
	/^(?:gloves?|rings?|coat|jacket|shoes|boots|helmet|hat|cap|headphones|earphones|apron|mask|goggles|glasses|watch|scarf|bracelet|jewellery|mittens|sunglasses)$/;
const RUNS =
	/^(?:engine|motor|machine|mains|electricity|ignition|boiler|fan|saw|mixer|blender|pump|press|belt|conveyor|blade|oven|heater|air conditioning|heating|radio|music|television|tv|tap|water|power|current|alarm|compressor|drill|mower|dryer|hoover|vacuum|light|lights|lamp|burner|gas|fryer|grinder|slicer|escalator|lift|sprinkler|meter|projector|screen|camera|microphone|printer)$/;

const BINS =
	"(?:(?:[\\w-]+ ){0,2}(?:bins?|waste|rubbish|recycling|skip|bin bags?)|toilet|drain|drains|sink|gully|gutter|river|bushes|hedge|garden|stream|lake|canal)";

const SOMEBODY = new RegExp(`\\b${PERSON}`);
const SOMEBODYS = new RegExp(`\\b${PERSONS} `);

/** Bad states of what something is served or sent in, and the good ones. */
const SOUND: Readonly<Record<string, string>> = {
	scratched: "flawless",
	chipped: "undamaged",
	cracked: "undamaged",
	damaged: "undamaged",
	dented: "undamaged",
	broken: "sound",
	stained: "clean",
	dirty: "clean",
	greasy: "clean",
	sticky: "clean",
	wet: "dry",
	damp: "dry",
	rusty: "clean, sound",
	torn: "sound",
	wobbly: "steady",
	unlabelled: "labelled",
	unmarked: "marked",
	used: "fresh",
};

/** Acts that a side, a source, a bin or what is switched on meanwhile makes wrong. */
export const KEPT_SIDES: readonly Keeping[] = [
	{
		hint: / the (?:front|back|rear|left|right|top|bottom|inside|outside|wrong|road|traffic|street|left-hand|right-hand) ?/,
		build:
			/^((?:tie|wear|fasten|button|board|serve|pour|clear|pass|overtake|enter|open|load|unload|walk|stand|sit|seat|lift|hold|grip|park|pin|sew|start|carry|hang|mount|label|sign|place|get on|get off|get out|step out) ?(?:[^,;]*?)) (at|in|on|from|by|to|up|out of) the (front|back|rear|left|right|top|bottom|inside|outside|left-hand side|right-hand side|left side|right side|wrong side|wrong end|road side|traffic side|street side)$/,
		made: ([, act = "", link = "", side = ""]) =>
			SIDES[side] === undefined || / (?:in|on|with|while|before|without) /.test(act)
				? undefined
				: [`${act} ${link} the ${SIDES[side]}`],
	},
	{
		hint: /^(?:keep|leave|have|hold) .* (?:while|when|if) /,
		build:
			/^(?:keep|leave|have|hold) (.+?) (open|on|switched on|running|lit|unlocked|up|loose|ajar|undone) ((?:while|when|if) (?!you\b|they\b|we\b|the customer|the guest)[^,;]+)$/,
		made: ([, what = "", state = "", rest = ""]) =>
			isPersonal(what) || / (?:or|with|and) /.test(what) || rest.split(" ").length > 9
				? undefined
				: [`keep ${theOne(what)} ${TURNED[state] ?? "closed"} ${rest}`],
	},
	{
		hint: / (?:while|when|with) /,
		build:
			/^([a-z]+(?: [a-z]+)?(?: [^,;]+?)?) (?:while|when|with) ((?:your|their|the|an?) (?:[\w-]+ )??[\w-]+|air conditioning) (?:(?:is|are) )?(?:still )?(on|running|switched on|open|going|in motion|turning|lit|hot|up|ajar)$/,
		made: ([, act = "", what = "", state = ""]) => {
			const head = headOf(what).toLowerCase();
			const thing = what.replace(/^(?:an?) /, "the ");
			if (
				/^(?:keep|leave|be|stay|have|let|make|stand|sit) /.test(act) ||
				/^(?:eat|smoke|drink|talk|chat|shout)\b/.test(act)
			)
				return undefined;
			if (WORN.test(head) && state === "on") return [`take ${thing} off before {you} ${act}`];
			if (RUNS.test(head) || RUNS.test(what.replace(/^\w+ /, "")))
				return state === "hot"
					? [`let ${thing} cool before {you} ${act}`]
					: state === "open"
						? undefined
						: [`switch ${thing} off before {you} ${act}`];
			return /^(?:open|up|ajar)$/.test(state) &&
				/^(?:blinds?|curtains?|shutters?|door|doors|gate|window|lid|hatch|cover|guard|drawer|valve|safe|ramp|boot|bonnet)$/.test(
					head,
				)
				? [`close ${thing} before {you} ${act}`]
				: undefined;
		},
	},
	{
		hint: / from (?:the (?:day|week|month|season|year) before|yesterday|the previous|last )/,
		build:
			/^(sell|serve|use|offer|put out|pack|send|give|hand out|show|quote) (.+?) from (?:the (?:day|week|month|season|year) before|yesterday|the previous [\w]+|last [\w]+)((?: (?:to|in|on|at) [^,;]+)?)$/,
		made: ([, verb = "", what = "", rest = ""]) => {
			const thing = what.replace(/^(?:the|an?|any) /, "");
			const kind = classesOf(headOf(what).replace(/s$/, ""));
			return kind.has("food") || kind.has("drink") || classesOf(headOf(what)).has("food")
				? [`${verb} ${thing} made the same day${rest}`]
				: [`${verb} only the current ${thing}${rest}`];
		},
	},
	{
		hint: /^(?:let|have|allow|leave) .* (?:wait|stand|park|stop|queue|sit|lean|play|gather|smoke|sleep|waiting|standing|idling|idle) /,
		build:
			/^(?:let|have|allow) ((?:the |an? |any |your |our )?[\w-]+(?: [\w-]+)?) (?:to )?(wait|stand|park|stop|queue|gather|play|smoke|idle) (in|on|at|inside|by|beside|behind|near|across|outside|in front of) ((?:the |an? |your |our )[\w -]+)$/,
		made: ([, who = "", verb = "", link = "", place = ""]) =>
			/ (?:in|on|at|with|for|during|while|when|to) /.test(place) ||
			/\b(?:rain|cold|snow|dark|sun|heat|corridor|queue|line)\b/.test(place) ||
			/^outside/.test(link)
				? undefined
				: isPersonal(who)
					? [`show ${theOne(who)} where they can ${verb} away from ${place}`]
					: [
							`keep ${place} free of ${
								/^(?:an?|the|any|your|our) [\w-]+$/.test(who) && !many(who)
									? who
											.replace(/^\w+ ([\w-]+?)$/, "$1s")
											.replace(/([^aeiou])ys$/, "$1ies")
											.replace(/(x|ch|sh|ss)s$/, "$1es")
									: theOne(who)
							}`,
						],
	},
	{
		hint: /^(?:put|throw|drop|tip|pour|empty|flush|discard|dispose of|chuck|toss|rinse|wash|leave) .* (?:in|into|down|on|with) /,
		build: new RegExp(
			`^(?:throw|drop|tip|pour|empty|flush|discard|dispose of|chuck|toss) ((?!(?:him|her|it|them)\\b)[\\w'’ -]+?)(?: away)? (?:in|into|down|on|with|over) (?:the|an?|any) ${BINS}$`,
		),
		made: ([, what = ""]) =>
			isPersonal(what) || / (?:in|on|at|with) /.test(what)
				? undefined
				: [`put ${theOne(what)} in the container meant for ${many(what) || / and /.test(what) ? "them" : "it"}`],
	},
	{
		hint: / on /,
		build: new RegExp(
			`^(test|try|try out|demonstrate|practise|spray|apply|use|rub|put|stick) ([\\w -]+?) (?:out )?on ${PERSONS} (sleeve|sleeves|hand|hands|skin|hair|face|arm|arms|wrist|wrists|nails|coat|jacket|bag|cheek|lips|neck|body|leg|legs|eyelids|dog|cat|pet|horse|car|bike|phone)$`,
		),
		made: ([, verb = "", what = "", who = "", where = ""]) =>
			/^(?:pressure|force|blame)$/.test(what)
				? undefined
				: [`ask ${theOne(who)} before {you} ${verb} ${what} on their ${where}`],
	},
	{
		hint: /^(?:slurp|gulp|gobble|munch|crunch|smack|wolf)/,
		build: /^(?:slurp|gulp|gobble|munch|crunch|wolf)(?: down)? ((?:your|their|the|an?) )?([\w-]+)( [^,;]+)?$/,
		made: ([, , what = "", rest = ""]) => {
			const drinks = classesOf(what).has("drink");
			return [`${drinks ? "drink" : "eat"} your ${what} quietly${rest}`.replace("your", "{their}")];
		},
	},
	{
		hint: /^(?:sell|offer|book|give|hand|issue|rent|seat|recommend) /,
		build: new RegExp(
			`^(?:sell|offer|book|give|issue|rent) ${PERSON} (an? (?:family|group|double|large|luxury|premium|first-class|senior|child|adult|full-price|return|season|annual|twin|racing|heavy|advanced|expert) [\\w-]+)$`,
		),
		made: ([, who = "", what = ""]) => [
			`offer ${theOne(who)} the ${what.split(" ").at(-1)} that suits them`,
			`ask ${theOne(who)} what they need before {you} offer ${what}`,
		],
	},
	{
		hint: / (?:in|on|with|from|into|onto) (?:an? )?(?:scratched|chipped|cracked|damaged|stained|dirty|wet|damp|rusty|unlabelled|unmarked|dented|torn|greasy|sticky|warm|lukewarm|hot|cold|wobbly|used|broken|blunt) /,
		build:
			/^(serve|pour|pack|send|deliver|put|hand out|hand over|present|wrap|lay|set|keep|store|bring|ship|dish up|plate|offer|give|rent out|hire out|seat [\w -]+?|cook|fry|transport|carry)( .+?) (in|on|from|into|onto) (an? )?(scratched|chipped|cracked|damaged|stained|dirty|wet|damp|rusty|unlabelled|unmarked|dented|torn|greasy|sticky|warm|lukewarm|wobbly|used|broken) ([\w-]+(?: [\w-]+)?)$/,
		made: ([, verb = "", what = "", link = "", article = "", bad = "", thing = ""]) => {
			const good = SOUND[bad];
			return good === undefined || / (?:in|on|at|with) /.test(what)
				? undefined
				: [
						`${verb}${what} ${link} ${article === undefined || article === "" ? "" : /^[aeiou]/.test(good) ? "an " : "a "}${good} ${thing}`,
					];
		},
	},
	{
		hint: / in (?:socks|stockings|bare feet|slippers|flip-flops|sandals|high heels|heels|clogs|open shoes|open-toed shoes)$/,
		build:
			/^(.+?) in (?:socks|stockings|bare feet|slippers|flip-flops|sandals|high heels|heels|clogs|open shoes|open-toed shoes)$/,
		made: ([, act = ""]) =>
			/^(?:be|come|serve|work|go|appear|turn up|arrive)\b/.test(act)
				? [`wear closed shoes when {you} ${act}`]
				: [`put on closed shoes before {you} ${act}`],
	},
	{
		hint: / (?:said no|says? no|declined|refused|waved)/,
		build: new RegExp(
			`^.* (?:after|once|when) (?:he|she|they|${PERSON}) (?:has |have )?(?:said no|says? no|declined|refused|waved (?:it|you) (?:away|off))$`,
		),
		made: ([act = ""]) => {
			const who = SOMEBODYS.exec(act)?.[1] ?? SOMEBODY.exec(act)?.[1];
			return who === undefined
				? undefined
				: [`accept it the first time ${theOne(who)} ${many(who) ? "decline" : "declines"}`];
		},
	},
	{
		hint: /^(?:chat up|flirt with|wink at|ask out|hit on|make eyes at|make a pass at) /,
		build: new RegExp(
			`^(?:chat up|flirt with|wink at|ask out|hit on|make eyes at|make a pass at) ${PERSON}( [^,;]+)?$`,
		),
		made: ([, who = "", rest = ""]) => [`stay polite and professional with ${theOne(who)}${rest}`],
	},
	{
		hint: /^(?:switch|turn|mute) .* on (?:patrol|duty|call|shift|watch|site)$/,
		build: /^(?:switch off|turn off|mute) ((?:your|the|their) [\w -]+?) on (patrol|duty|call|shift|watch)$/,
		made: ([, what = "", when = ""]) => [`keep ${what} switched on while on ${when}`],
	},
	{
		hint: /^(?:put|push|slip|post|slide|shove|leave|stuff) .* under /,
		build:
			/^(?:put|push|slip|post|slide|shove|leave|stuff) ((?:an?|the|any|your|[\w-]+['’]s?) [\w -]+?|[\w-]+(?: [\w-]+)?) under (?:the |an? |[\w-]+['’]s? )?(?:closed |locked )?(?:doors?|windscreen wipers?|wipers?|doormats?|mats?|pillows?)$/,
		made: ([, what = ""]) => (isPersonal(what) ? undefined : [`hand ${theOne(what)} over in person`]),
	},
	{
		hint: /^(?:fill|refill|top up) .* with /,
		build:
			/^(fill|refill|top up) ((?:an?|the|any|your|empty|old) [\w -]+?|[\w-]+(?: [\w-]+)?) with (?!care\b)(?:an?other |other |the wrong |any |an? |old |private )?([\w-]+(?: [\w-]+)?)$/,
		made: ([, verb = "", what = ""]) =>
			/\b(?:bottle|can|canister|shaker|mill|pot|cartridge|tray|feeder|container|jar|dispenser|tank|drum|bucket|tin|tub|box|carton)s?$/.test(
				what,
			)
				? [`${verb} ${theOne(what)} only with what its label names`]
				: undefined,
	},
	{
		hint: /^(?:eat|drink|take|use|try|nibble|help yourself to|snack on|finish) /,
		build:
			/^(?:eat|drink|take|use|try|nibble|nibble at|help yourself to|snack on) ((?:the |any |our )?(?:[\w-]+ )?(?:samples|testers|minibar|canapés|welcome drinks|complimentary [\w-]+|guest toiletries|guests['’] [\w-]+|customers['’] [\w-]+|display (?:goods|food|cakes)|buffet food))( (?:on|in|at|during) [^,;]+)?$/,
		made: ([, what = ""]) => [`leave ${theOne(what)} to ${/guest/.test(what) ? "the guests" : "customers"}`],
	},
];
