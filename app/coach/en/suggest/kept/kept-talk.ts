import { isPersonal, type Keeping, many, oneOf, theOne } from "../reading/kept-parts.ts";
import { PERSON, PERSONS } from "../words/served-nouns.ts";

const OUTSIDE =
	"(?:visitors|strangers|outsiders|customers|guests|clients|patients|passengers|the public|the press|journalists|competitors|suppliers|contractors|neighbours|pupils|children|residents|anyone outside [\\w ]+|(?:the |an? |another |other )?[\\w-]+['’]s? (?:family|neighbours?|relatives|friends|colleagues|partner|parents)|others|third parties|friends|other (?:[\\w-]+ )?[\\w-]+s)";

/** What a thing must become before it is worked on. */
const BECOME: Readonly<Record<string, string>> = {
	knotted: "untangled",
	tangled: "untangled",
	wet: "dry",
	damp: "dry",
	hot: "cool",
	warm: "cool",
	frozen: "thawed",
	dirty: "clean",
	moving: "standing still",
	swinging: "hanging still",
	spinning: "standing still",
	full: "empty",
	open: "closed",
	locked: "unlocked",
	soft: "set",
	raw: "cooked through",
	loose: "fastened",
	"switched on": "switched off",
	"plugged in": "unplugged",
	"under pressure": "free of pressure",
	occupied: "free",
	unsigned: "signed",
	unpaid: "paid for",
};

/** What is asked of those served, shown to them or said about them, and habits of hands and feet. */
export const KEPT_TALK: readonly Keeping[] = [
	{
		hint: /^(?:ask|put|fire) .*questions?/,
		build: new RegExp(
			`^(?:ask|put|fire)(?: ${PERSON})? (?:any |an? |too many |the )?(leading|closed|suggestive|loaded|trick|yes-or-no|rhetorical|personal|private|intimate|awkward|nosy|embarrassing|indiscreet|prying|probing|unnecessary|medical|political|religious) questions?(?: (?:to|at) ${PERSON})?( (?:about|on|during|in|at|when|while|before|after) [^,;]+)?$`,
		),
		made: ([, one, kind = "", two, rest = ""]) => {
			const who = one ?? two;
			return /^(?:leading|closed|suggestive|loaded|trick|yes|rhetorical)/.test(kind)
				? [`ask ${who === undefined ? "" : `${theOne(who)} `}open questions${rest}`]
				: [
						`ask ${who === undefined ? "" : `${theOne(who)} `}only what the work in hand requires${/^ about/.test(rest) ? "" : rest}`,
					];
		},
	},
	{
		hint: /^(?:ask|question|quiz|probe|press|pump) .* about /,
		build: new RegExp(
			`^(?:ask|question|quiz|probe|press|pump) ${PERSON} about ((?:the|an?|their|his|her|its) (?!order|booking|symptoms?|reservation)[\\w'’ -]+|politics|religion|money|marriage|children|faith|illness|divorce|income|age|[\\w-]+ (?:life|status|plans|history|background|past|origin|orientation|problems|beliefs|views))$`,
		),
		made: ([, who = "", topic = ""]) =>
			/ (?:in|on|at|before|until|when|while|over|by|during) /.test(topic)
				? undefined
				: [`leave it to ${theOne(who)} to mention ${topic}`],
	},
	{
		hint: /^(?:show|demonstrate|display|expose) .* to /,
		build: new RegExp(
			`^(?:show|demonstrate|display|expose) ((?:an?|the|your|our|any|[\\w-]+['’]s?) [\\w'’ -]+?|[\\w'’-]+(?: [\\w-]+)?) to (${OUTSIDE})$`,
		),
		made: ([, what = "", who = ""]) =>
			isPersonal(what) ||
			/ (?:to|in|on|at|from) /.test(what) ||
			/^(?:impatience|anger|irritation|contempt|disrespect|favou?r|respect|mercy|emotion|weakness|interest|indifference|annoyance|disgust)$/.test(
				what,
			)
				? undefined
				: [`keep ${theOne(what)} out of sight of ${who}`],
	},
	{
		hint: /^(?:name|identify|point out|introduce) .* to /,
		build: new RegExp(`^(?:name|identify|point out) ${PERSON} to (?:the |an? |any )?[\\w'’ -]+$`),
		made: ([, who = ""]) => [
			`keep ${theOne(who)}${many(who) ? "’" : "’s"} ${many(who) ? "names" : "name"} confidential`,
		],
	},
	{
		hint: /^(?:tell|show|teach|lecture|instruct|explain to|advise) .* how to /,
		build: new RegExp(
			`^(?:tell|teach|lecture|instruct|explain to|advise|show) ${PERSON} (?:on )?how (?:they should|to) [^,;]+$`,
		),
		made: ([, who = ""]) => [
			`ask ${theOne(who)} whether they would like advice`,
			`give ${theOne(who)} advice only when they ask for it`,
		],
	},
	{
		hint: / (?:head|shoulder|eye|chest|face) (?:height|level)/,
		build:
			/^(carry|hold|transport|balance|swing|wave|point|lift) (.+?) (?:at|above|over) (?:head|shoulder|eye|chest|face) (?:height|level)$/,
		made: ([, verb = "", what = ""]) => [`${verb} ${what} at waist height`],
	},
	{
		hint: /^(?:tap|shuffle|stamp|swing|jiggle|drum|click|snap|wring|crack|twiddle|bounce|tap with) your|^(?:tap|shuffle|stamp|swing|jiggle|drum|click|snap|wring|crack|twiddle) their/,
		build:
			/^(?:tap|shuffle|stamp|swing|jiggle|drum|click|snap|wring|crack|twiddle)(?: with)? (?:your|their) (foot|feet|leg|legs|toes|heels?|fingers?|knuckles|thumbs?|hands?)( [^,;]+)?$/,
		made: ([, part = "", rest = ""]) => [
			`keep {their} ${/^(?:f[oe]+t|leg|toe|heel)/.test(part) ? "feet" : "hands"} still${rest}`,
		],
	},
	{
		hint: /^(?:cut corners|skimp|scrimp|cut costs) /,
		build:
			/^(?:cut corners|skimp|scrimp|cut costs) (?:on|in|with|at|during|when|while) ((?:the|an?|your|any|their) [\w -]+|[\w-]+)$/,
		made: ([, what = ""]) =>
			[/^\w+ing$/.test(what) ? undefined : `carry out ${theOne(what)} in full`].filter((one) => one !== undefined),
	},
	{
		hint: / (?:while|when|if) (?:it|they) (?:is|are) /,
		build: new RegExp(
			`^([a-z]+)( .+?) (?:while|when|if) (it|they) (?:is|are) (?:still )?(${Object.keys(BECOME).join("|")})$`,
		),
		made: ([, verb = "", what = "", it = "", state = ""]) =>
			/^(?:leave|keep|let|be|stay|touch|eat|drink)$/.test(verb) || / (?:in|on|from|into|off) /.test(what)
				? undefined
				: [
						`wait until${what.replace(/ (?:an?|any) /, " the ")} ${it === "they" ? "are" : "is"} ${BECOME[state] ?? ""} before {you} ${verb} ${it === "they" ? "them" : "it"}`,
						`${verb}${what} only once ${it} ${it === "they" ? "are" : "is"} ${BECOME[state] ?? ""}`,
					],
	},
	{
		hint: /^bring up /,
		build:
			/^bring up ((?!an? |it\b|them\b)(?:the |your |their )?[\w'’-]+(?: (?:or|and) [\w'’-]+| [\w'’-]+)?) ((?:at|in|on|during|with|over|in front of|while|when) [^,;]+)$/,
		made: ([, topic = "", rest = ""]) =>
			/\b(?:past|mistakes?|failed|old|earlier)\b/.test(topic)
				? undefined
				: [`keep ${topic.replace(/ or /, " and ")} out of conversations ${rest}`],
	},
	{
		hint: /^(?:quote|cite|read|read out|read aloud|tell stories|borrow) (?:.* )?from /,
		build: new RegExp(
			`^(?:quote|cite|read|read out|read aloud|copy) from ${PERSONS} ([\\w -]+?)((?: (?:in|on|at|during|to|when|while) [^,;]+)?)$`,
		),
		made: ([, who = "", what = ""]) => [`keep ${theOne(who)}’s ${what} confidential`.replace(/s’s /, "s’ ")],
	},
	{
		hint: /^(?:send|direct|refer|point|steer) .* (?:to|towards) /,
		build: new RegExp(
			`^(?:send|direct|refer|point|steer) ${PERSON} (?:to|towards) ((?:the |an? |our )?(?:self-checkout|self-service (?:till|desk|machine|counter)|website|online form|online portal|app|chatbot|ticket machine|machine|kiosk|vending machine|cash machine|FAQs?|internet|call centre|hotline|stairs|escalator))$`,
		),
		made: ([, who = "", where = ""]) => [
			`go to ${theOne(where)} with ${theOne(who)} and help them there`,
			`see to ${theOne(who)} yourself`.replace("yourself", "{themselves}"),
		],
	},
	{
		hint: /^leave .*(?:ing) ?/,
		build:
			/^leave ((?:the|an?|any|your) [\w -]+?|[\w-]+s) (dripping|blinking|beeping|ringing|bleeping|smouldering|burning|leaking|overflowing|swinging|flapping|banging|flickering|rattling|squeaking)( (?:in|on|at|during|overnight|while|when)[^,;]*)?$/,
		made: ([, what = "", state = "", rest = ""]) => {
			const o = theOne(what);
			const done: Readonly<Record<string, string>> = {
				dripping: `turn ${o} off tightly`,
				ringing: `answer ${o}`,
				smouldering: `put ${o} out`,
				burning: `put ${o} out`,
				overflowing: `empty ${o}`,
				swinging: `fasten ${o}`,
				flapping: `fasten ${o}`,
				banging: `fasten ${o}`,
			};
			return [`${done[state] ?? `see to ${o}`}${rest}`, `report ${o} at once`].slice(
				0,
				done[state] === undefined ? 2 : 1,
			);
		},
	},
	{
		hint: /^(?:use|write|put|enter|record) .*(?:nicknames?|initials|first names?|pet names?|short names?)/,
		build: new RegExp(
			`^(?:use|write|put|enter|record) ${PERSONS} (?:nicknames?|initials|first names?|pet names?|short names?) ((?:in|on) (?:the |an? |your |any )?(?:log|book|file|form|record|records|register|rota|list|notes|report|label|chart|board|diary|system|ticket|handover|e-?mails?|letters?)[\\w -]*)$`,
		),
		made: ([, who = "", where = ""]) => [
			`write ${theOne(who)}’s full name ${where}`.replace(/s’s full name /, "s’ full names "),
		],
	},
	{
		hint: / missing$/,
		build:
			/^([a-z]+(?: (?:out|off|back|over|up))?) (.+?) with (half (?:of )?the [\w-]+|(?:an?|any|the|one) [\w-]+(?: [\w-]+)?|[\w-]+s) (?:still )?missing$/,
		made: ([, verb = "", what = "", lack = ""]) =>
			/^half/.test(lack)
				? [`wait until the whole ${lack.split(" ").at(-1) ?? ""} is there before {you} ${verb} ${theOne(what)}`]
				: /^(?:leave|be|go)$/.test(verb)
					? undefined
					: [
							`check that every ${lack.replace(/^(?:an?|any|the|one) /, "").replace(/s$/, "")} is there before {you} ${verb} ${theOne(what)}`,
						],
	},
	{
		hint: /^(?:draw|close|shut|lock|pull|let) .* on /,
		build: new RegExp(
			`^(?:draw|close|shut|lock|pull) (the [\\w -]+|your [\\w -]+) on ${PERSON} who (?:is|are) (?:still )?([a-z]+ing\\b[^,;]*)$`,
		),
		made: ([, what = "", who = "", doing = ""]) =>
			/^(?:run|com|hurry|rush)/.test(doing)
				? undefined
				: [`leave ${what} open until ${theOne(who)} ${many(who) ? "have" : "has"} finished ${doing}`],
	},
	{
		hint: / from behind/,
		build:
			/^(approach|enter|touch|grab|address|come up to|walk up to|go up to|greet|surprise|stroke|overtake|lift|catch) (.+?) from behind( (?:the|an?) [\w-]+)?$/,
		made: ([, verb = "", what = "", of = ""]) => [
			of === ""
				? `${verb === "surprise" ? "approach" : verb} ${theOne(what)} from the front`
				: `${verb} ${theOne(what)} from the front of${of.replace(/^ an? /, " the ")}`,
		],
	},
	{
		hint: / of two .* (?:at once|at the same time|together)$/,
		build:
			/^([a-z]+) (?:the )?([\w-]+) of two ([\w-]+(?: [\w-]+)?s|children|people) (?:at once|at the same time|together)$/,
		made: ([, verb = "", what = "", whose = ""]) => [`${verb} the ${what} of one ${oneOf(whose)} at a time`],
	},
	{
		hint: /^share .* with /,
		build:
			/^share ((?:an?|the) (?:lift|vehicle|van|car|cabin|trolley|room|table|shelf|fridge|cupboard|corridor|bag|box|load)) with ((?:an?|the|any) [\w -]+|[\w -]+)$/,
		made: ([, what = "", load = ""]) =>
			isPersonal(load)
				? undefined
				: [
						`use ${theOne(what)} only when it is free of ${load.replace(/^(?:an?|any) (?:trolley|load|box|cage|bag|bucket) of /, "")}`,
					],
	},
	{
		hint: /^(?:read|say|repeat|call|spell|announce|shout|speak) (?:.+ )?(?:out|aloud|loudly)\b/,
		build:
			/^(?:read|say|repeat|call|spell|announce|shout)(?: (?:out|aloud|loudly))?(?: loud)? ((?:the|an?|any|their|your) (?:[\w'’-]+ ){0,2}?(?:numbers?|PINs?|codes?|passwords?|address|addresses|amounts?|balances?|diagnos[ie]s|dates? of birth|results?|debts?|salary|salaries|prescriptions?|allergy|allergies|weight|ages?)(?: (?:that|which|who|an?|the|they|you|customers|callers|patients|guests|people) [^,;]+)?)(?: (?:aloud|out loud|loudly))?$/,
		made: ([all = "", what = ""]) =>
			/ (?:out|aloud|loudly)\b/.test(all) &&
			/ (?:that|which|an?|the|they|you|customers|callers|patients|guests|people) /.test(what)
				? [`keep ${theOne(what)} to {themselves}`]
				: undefined,
	},
];
