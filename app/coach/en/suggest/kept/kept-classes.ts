import { baseOfGerund } from "../../words/verbs.ts";
import { isPersonal, type Keeping, many, theOne } from "../reading/kept-parts.ts";

/** Acts whose build tells what is right whatever the trade: put up with, expected, interrupted, let slip. */
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
];
