import { DOES_WRONG } from "./beside-words.ts";
import { faultTurned } from "./good-states.ts";
import { every, headOf, type Keeping, many, theOne, third } from "./kept-parts.ts";
import { staffNouns } from "./people.ts";
import { overFor, stateWanted } from "./relative-states.ts";
import { isServed } from "./served-nouns.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, participleOf, verbs } from "./verbs.ts";

const LINKS = "at|in|on|to|for|with|from|into|by|about|near|behind|off|onto|under|over|through|of";
const PRE = `([a-z]+(?: (?:[\\w'’-]+ ){0,6}?[\\w'’-]+)??)`;
const NAME = `((?:an?|any|the|one|another|your|our|another) (?:(?!(?:${LINKS}) )[\\w'’-]+ ){0,3}?[\\w'’-]+|(?:(?!(?:${LINKS}|out|up|away|down|back|an?|the|any|your|our) )[\\w-]+ ){0,2}?[\\w-]+s|(?:luggage|food|money|linen|stock|goods|meat|fish|milk|mail|equipment|clothing|washing|people|children|wine|medicine|bread|fruit|furniture|data|information|anyone|anybody|someone|somebody))`;
const PARTICLE = /^([a-z]+) (back|out|away|off|up|down|on|over|in|through)$/;

/** Acts that a check or another thing does not make right. */
const BAD =
	/^(?:leave|let|keep|wait|ignore|treat|blame|mock|make|be|have|tell|say|talk|laugh|complain|criticise|rush|hurry|interrupt|argue|judge|neglect|overlook|forget|disturb|wake|refuse|turn|reject|correct|move|stare|shout|scold|embarrass|lecture|tease|punish|sigh|insult|question|discuss|gossip|comment)\b/;

const isPerson = (name: string): boolean => {
	const head = headOf(name).toLowerCase();
	return (
		isServed(head) || staffNouns.has(head) || /^(?:anyone|anybody|someone|somebody|people|person|children)$/.test(head)
	);
};
const them = (name: string): string => (many(name) || isPerson(name) ? "them" : "it");
/** "hand back" with its thing: "hand it back". */
const with_ = (pre: string, it: string): string =>
	PARTICLE.test(pre) ? pre.replace(PARTICLE, `$1 ${it} $2`) : `${pre} ${it}`;
const TAKEN_ON =
	/^(?:take|put|try|hand|let|fill|call|bring|turn|switch|pass|carry|give|send|move|trade|check|book|key) (?:on|in|off|over)$/;

/** "sell anyone a ticket for" before "only". */
const only = (pre: string, name: string): string => {
	const said = pre.replace(/\b(?:anyone|anybody)\b/, "people");
	const [, act, link] = new RegExp(`^(.+) (${LINKS})$`).exec(said) ?? [];
	const what = name.replace(/^any /, "").replace(/^(?:anyone|anybody|someone|somebody)\b/, "people");
	return act === undefined || TAKEN_ON.test(said) ? `${said} only ${what}` : `${act} only ${link} ${what}`;
};
/** "anyone … is" -> "people … are". */
const beOf = (name: string, be: string): string =>
	/^(?:anyone|anybody|someone|somebody)\b/.test(name) ? be.replace(/^is$/, "are").replace(/^has$/, "have") : be;
const person = (name: string): string => name.replace(/^(?:anyone|anybody|someone|somebody)$/, "the person");

/** What is done to a thing left in a state. */
const LEFT: Readonly<Record<string, string>> = {
	"plugged in": "unplug {o}",
	running: "switch {o} off",
	on: "switch {o} off",
	"switched on": "switch {o} off",
	"turned on": "switch {o} off",
	live: "switch {o} off",
	connected: "disconnect {o}",
	"under pressure": "let the pressure out of {o}",
	open: "close {o}",
	unlocked: "lock {o}",
	uncovered: "cover {o}",
	lit: "put {o} out",
	loose: "secure {o}",
	unsecured: "secure {o}",
};

/** How a thing is not held or laid, and how it is. */
const POSED: Readonly<Record<string, string>> = {
	upright: "level",
	vertically: "level",
	"upside down": "the right way up",
	"on its side": "upright",
	"on their side": "upright",
	sideways: "lengthways",
	open: "closed",
	uncovered: "covered",
	unwrapped: "wrapped",
	unsecured: "secured",
	unlabelled: "labelled",
	loose: "well secured",
	wet: "dry",
	damp: "dry",
	dirty: "clean",
	unwashed: "washed",
	full: "half-full",
	"face up": "face down",
	crooked: "straight",
};

/** How a part of a thing is before the act begins. */
const RIGHT: Readonly<Record<string, string>> = {
	down: "up",
	up: "down",
	raised: "lowered",
	lowered: "raised",
	extended: "in",
	deployed: "in",
	attached: "off",
	connected: "disconnected",
	unlocked: "locked",
	loose: "secured",
	unfastened: "fastened",
	unsecured: "secured",
	undone: "done up",
	unhooked: "hooked on",
	unlatched: "latched",
	ajar: "closed",
	open: "closed",
	"hanging out": "tucked in",
	missing: "in place",
	off: "on",
	"switched off": "on",
};

/** Acts that wait until somebody is free. */
const APPROACH =
	/^(?:greet|overtake|pass|drive past|ride past|walk past|interrupt|approach|ask|call|disturb|speak to|talk to|address|photograph|film|touch|serve|ring|stop|weigh|examine|feed|bother|knock|walk up to|go up to|call out to|wave to|clean round|hoover round|mop round|vacuum round|clear the plate of|question|move|visit|phone|wake)(?: [^,;]*?)?$/;

/** What is done for those served in place of what is done to them; the clause stays with them. */
const FOR_THEM: readonly (readonly [RegExp, string])[] = [
	[/^(?:rush|hurry|hustle|push|press)$/, "give {p} time"],
	[/^(?:stare at|gawp at|gape at|point at)$/, "look at {p} as you look at everybody else"],
	[/^(?:scold|tell off|blame|lecture|reproach|shout at|snap at|grumble at|moan at)$/, "help {p} calmly"],
	[
		/^(?:tease|mock|laugh at|make fun of|giggle at|smirk at|embarrass|show up|ridicule|humiliate)$/,
		"treat {p} with respect",
	],
	[
		/^(?:send away|turn away|turn down|refuse|reject|dismiss|brush off|fob off|send home|put off)$/,
		"find a way to help {p}",
	],
	[/^(?:wake|wake up|disturb|rouse|startle)$/, "leave {p} in peace"],
	[/^(?:ignore|overlook|neglect|forget|pass over|walk past|skip|disregard)$/, "look after {p} at once"],
	[/^(?:correct|remark on|comment on)$/, "let it pass when {p}"],
	[
		/^(?:contradict|talk over|cut short|cut off|finish the sentence of|finish the sentences of)$/,
		"listen to {p} to the end",
	],
	[/^(?:argue with|quarrel with|fight with|row with)$/, "stay calm and friendly with {p}"],
	[/^(?:sigh at|groan at|frown at|roll your eyes at|tut at)$/, "meet {p} with a friendly face"],
	[/^(?:doubt|disbelieve|suspect|accuse)$/, "take {p} at their word"],
];

/** Bans with a relative clause whose act none of the tables answers: the clause turned, the wait until it is over, the check before the act. */
export const RELATIVE_TURNED: readonly Keeping[] = [
	// "give nobody a key card whose name is not on the booking"
	{
		hint: / (?:anyone|anybody) /,
		build:
			/^(give|hand|lend|sell|issue|offer|serve|show|send|pay) (?:anyone|anybody) ((?:an?|the|any|our) [\w -]+?|[\w -]+?) (whose [\w -]+? (?:is|are)|who (?:is|are|has|have)) not (?:yet )?([^,;]+)$/,
		made: ([, verb = "", what = "", clause = "", state = ""]) => [
			`${verb} ${what.replace(/^any /, "")} only to people ${clause.replace(/^who is/, "who are").replace(/^who has/, "who have")} ${state}`,
		],
	},
	{
		hint: / whose .* (?:not|never)\b/,
		build: new RegExp(
			`^${PRE} ${NAME} whose ([\\w'’ -]+?) (is|are|has|have) (?:not|never)(?: yet)? (?:yet )?(been )?([^,;]+)$`,
		),
		made: ([, pre = "", name = "", part = "", be = "", been = "", state = ""], you) => {
			const base = been === "" ? undefined : baseOfParticiple(state.split(" ")[0] ?? "");
			const good = `${only(pre, `${name} whose ${part} ${beOf(part, be)} ${been}${state}`)}`;
			if (BAD.test(pre)) return undefined;
			return base === undefined || isPerson(name)
				? [
						good,
						`make sure ${theOne(person(name))}${/s$/.test(theOne(name)) ? "’" : "’s"} ${part} ${be} ${been}${state} before ${you} ${with_(pre, them(name))}`,
					]
				: [`${base} the ${part} of ${every(name)} before ${you} ${with_(pre, them(name))}`, good];
		},
	},
	{
		hint: / whose /,
		build: new RegExp(`^${PRE} ${NAME} whose ([\\w'’ -]+?) (is|are|has|have) (?:already )?([a-z-]+)$`),
		made: ([, pre = "", name = "", part = "", be = "", state = ""], you) => {
			const good = /^has|have$/.test(be) ? (state === "expired" ? "valid" : undefined) : stateWanted(state, part);
			if (good === undefined || BAD.test(pre)) return undefined;
			const is = /^(?:is|has)$/.test(be) ? "is" : "are";
			return [
				only(pre, `${name} whose ${part} ${is} ${good}`),
				`check that the ${part} ${is} ${good} before ${you} ${with_(pre, isPerson(name) ? "them" : theOne(name))}`,
			];
		},
	},
	{
		hint: / (?:who|that|which) (?:do|does|did|can|could|will|would)(?: not|not|n['’]t| never) /,
		build: new RegExp(
			`^${PRE} ${NAME} (who|that|which) (do|does|did|can|could|will|would)(?: not|not|n['’]t| never) ([a-z]+)((?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", aux = "", verb = "", rest = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const plain = rest
				.replace(/ (?:yet|any more|anymore)$/, "")
				.replace(/\b(any|anything|anyone)\b/, (one) => (one === "any" ? "" : one.replace("any", "some")))
				.replace(/ {2,}/g, " ");
			const all = many(name) || /^(?:anyone|anybody|people)\b/.test(name);
			const does =
				aux === "does" || aux === "do"
					? `${all ? verb : third(verb)}`
					: aux === "did"
						? `${all ? "have" : "has"} ${participleOf(verb) ?? `${verb}ed`}`
						: `${aux} ${verb}`;
			const it = isPerson(name) ? "them" : them(name);
			return [
				only(pre, `${name} ${link} ${does}${plain}`),
				`check that ${theOne(person(name))} ${does}${plain} before ${you} ${with_(pre, it)}`,
			].slice(0, /\b(?:anyone|anybody)\b/.test(`${pre} ${name}`) ? 1 : 2);
		},
	},
	{
		hint: / (?:has|have) (?:not|never) /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that |which |who )?((?:the|your|our|an?|their|its|nobody) ?(?:(?!the |an? |its |their |your |our )[\\w'’-]+ ){0,2}?[\\w'’-]+) (has|have) (?:not|never)(?: yet)? ([a-z]+(?: (?:off|out|up|to|on|for|in))?)(?: yet)?((?: (?:in|for|by|at) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", who = "", has = "", done = "", rest = ""], you) =>
			BAD.test(pre) || baseOfParticiple(done.split(" ")[0] ?? "") === undefined
				? undefined
				: [
						only(pre, `${name} that ${who} ${has} ${done}${rest}`),
						`wait until ${who} ${has} ${done} ${theOne(name)}${rest} before ${you} ${with_(pre, them(name))}`.replace(
							/ (off|out|up) (the [\w'’ -]+?) before/,
							" $1 $2 before",
						),
					],
	},
	// "greet someone who is on the phone"
	{
		hint: / (?:who|that) (?:is|are|has|have) /,
		build: new RegExp(`^${PRE} ${NAME} (?:who|that) ((?:is|are|has|have) [^,;]+)$`),
		made: ([, pre = "", name = "", clause = ""], you) => {
			const animal = /\b(?:dogs?|cats?|horses?|animals?|pets?|birds?|pony|ponies|rabbits?|cows?|sheep)$/.test(name);
			if (!(isPerson(name) || animal)) return undefined;
			const over = overFor(clause, many(name));
			if (!APPROACH.test(pre) && !(over !== undefined && /calmed|well again/.test(over) && !BAD.test(pre)))
				return undefined;
			if (animal)
				return over === undefined
					? undefined
					: [`wait until ${theOne(name)} ${over} before ${you} ${with_(pre, many(name) ? "them" : "it")}`];
			return over === undefined
				? undefined
				: [
						`wait until ${theOne(person(name))} ${over} before ${you} ${pre} ${/\b(?:at|in|on|for|with)$/.test(pre) ? "them" : "them"}`,
					];
		},
	},
	// "a colleague who is busy", "a case that is too heavy"
	{
		hint: / (?:that|which|who) (?:is|are|has been|have been) /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which|who) (is|are|has been|have been) (?:already |visibly |clearly )?([^,;]+)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", state = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const be = /^(?:is|has)/.test(verb) ? "is" : "are";
			const noun = headOf(name);
			const show =
				/^(?:sold out|full|fully booked|booked up|booked out)$/.test(state) &&
				/(?:show|performance|concert|flight|class|course|tour|trip|train|event|match|session|film|lesson|workshop|ferry|coach|bus|cruise|lecture|retreat)s?$/.test(
					noun,
				);
			const good = show ? undefined : stateWanted(state, noun);
			if (show) {
				const has = be === "is" ? "has" : "have";
				return [
					only(pre, `${name} ${link} still ${has} places`),
					`check that ${theOne(name)} still ${has} places before ${you} ${pre.replace(new RegExp(` (?:${LINKS})$`), "").replace(/\b(?:anyone|anybody)\b/, "people")}`,
				];
			}
			if (good === undefined || (isPerson(name) && !/enough/.test(good))) return undefined;
			return [
				/^(?:still|not yet)/.test(state)
					? `wait until ${theOne(name)} ${be} ${good} before ${you} ${with_(pre, them(name))}`
					: only(pre, `${name} ${link} ${beOf(name, be)} ${good}`),
				`check that ${theOne(person(name))} ${be} ${good} before ${you} ${with_(pre, them(name))}`,
			].slice(0, /\b(?:anyone|anybody)\b/.test(`${pre} ${name}`) ? 1 : 2);
		},
	},
	{
		hint: / (?:that|which|who) (?:has|have|shows?|bears?|carry|carries|comes? with) /,
		build: new RegExp(`^${PRE} ${NAME} (that|which|who) (has|have|shows?|bears?|carry|carries|comes? with) ([^,;]+)$`),
		made: ([, pre = "", name = "", link = "", verb = "", what = ""], you) => {
			if (BAD.test(pre) && !/^let out\b|^make\b/.test(pre)) return undefined;
			const turned = faultTurned(`with ${what}`);
			if (turned === undefined) return undefined;
			const good = turned.text.replace(/^with /, "");
			return [
				only(pre, `${name} ${link} ${verb} ${good}`),
				`check that ${theOne(person(name))} ${verb} ${good} before ${you} ${with_(pre, them(name))}`,
			];
		},
	},
	// "a table that still has crumbs on it"
	{
		hint: / (?:on|in|under|around|inside) (?:it|them)$/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) (?:still )?(?:has|have|with) ([^,;]+?) (?:left )?(on|in|under|around|inside|stuck to) (?:it|them)$`,
		),
		made: ([, pre = "", name = "", what = "", link = ""], you) =>
			BAD.test(pre)
				? undefined
				: [
						`clear ${what.replace(/^(?:any|an?) /, "the ")} ${/on|stuck/.test(link) ? "off" : "out of"} ${theOne(name)} before ${you} ${with_(pre, them(name))}`,
					],
	},
	{
		hint: / (?:is|are) (?:missing|lacking|short of) | (?:lacks?|misses) /,
		build: new RegExp(
			`^${PRE} ${NAME}((?: (?:back|out|away))?(?: (?:on|in|into|to|onto) (?:the|a|your) [\\w-]+)?) (?:that|which) (?:(?:is|are) (?:missing|lacking|short of)|lacks?|misses) ((?:an?|its|any|the|some) )?([\\w -]+)$`,
		),
		made: ([, pre = "", name = "", place = "", , what = ""], you) =>
			BAD.test(pre)
				? undefined
				: [
						`check that ${theOne(name)} ${many(name) ? "have" : "has"} ${/[^s]s$/.test(what) ? `all ${many(name) ? "their" : "its"} ${what}` : `${many(name) ? "their" : "its"} ${what}`} before ${you} ${with_(pre, them(name))}${place}`,
					],
	},
	// "a colour the manufacturer has stopped making", "that nobody makes any more"
	{
		hint: / (?:has|have) stopped | no longer /,
		build: new RegExp(
			`^${PRE} ${NAME} (that |which |who )?((?:(?:the|your|our|an?|their|its) )(?:[\\w'’-]+ )?[\\w'’-]+|you|they|we|[a-z]+s)? ?(?:(?:has|have) stopped ([a-z]+ing)|no longer ([a-z]+))((?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", who = "", gerund = "", verb = "", rest = ""], you) => {
			if (BAD.test(pre) || (who === "" && link === "")) return undefined;
			const base = gerund === "" ? (baseOfThird(verb) ?? verb) : (baseOfGerund(gerund) ?? "");
			if (base === "") return undefined;
			const plural = who === "" ? many(name) : many(who) || /^(?:you|they|we)$/.test(who);
			const does = plural ? base : third(base);
			return who === ""
				? [only(pre, `${name} ${link}still ${does}${rest}`)]
				: [
						only(pre, `${name} ${link === "" ? "that " : link}${who} still ${does}${rest}`),
						`check that ${who} still ${does} ${theOne(name)}${rest} before ${you} ${with_(pre, them(name))}`,
					];
		},
	},
	// "a flight that leaves from another airport"
	{
		hint: / (?:another|a different|some other|other) /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which|who) ([a-z]+ (?:[^,;]*? )?)(?:another|a different|some other) ([\\w -]+)$`,
		),
		made: ([, pre = "", name = "", link = "", does = "", what = ""]) =>
			BAD.test(pre) || isPerson(what) ? undefined : [only(pre, `${name} ${link} ${does}the same ${what}`)],
	},
	// "hair that has been bleached the same day"
	{
		hint: / (?:the same day|today|this morning|just|recently|freshly|only just) ?/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which|who) (has|have|is|are|was|were) (?:(only just|just|recently|freshly|newly|lately) )?(?:been )?([a-z]+)(?: (the same day|today|this morning|the same morning))?$`,
		),
		made: ([, pre = "", name = "", be = "", lately, done = "", day], you) =>
			BAD.test(pre) ||
			(lately === undefined && day === undefined) ||
			!(baseOfParticiple(done) !== undefined || /ed$/.test(done)) ||
			isPerson(name)
				? undefined
				: [
						`wait ${day === undefined ? "until" : "until the day after"} ${theOne(name)} ${day === undefined ? `${many(name) ? "have" : "has"} dried or settled` : `${/^(?:has|is|was)$/.test(be) ? "has" : "have"} been ${done}`} before ${you} ${with_(pre, them(name))}`,
					].slice(
						day === undefined &&
							!/^(?:paint|varnish|mop|wash|polish|wax|oil|coat|glue|seal|plaster|tile|lay|pour|concret)/.test(done)
							? 1
							: 0,
					),
	},
	// "bills that have already been paid"
	{
		hint: / (?:has|have) (?:already|since|long) been /,
		build: new RegExp(`^${PRE} ${NAME} (?:that|which) ((?:has|have) (?:already|since|long) been [a-z]+(?: [^,;]+)?)$`),
		made: ([, pre = "", name = "", clause = ""], you) => {
			if (isPerson(name)) return undefined;
			const act = pre.replace(new RegExp(` (?:${LINKS})$`), "");
			const alone = act === pre;
			return many(name)
				? [
						`check which ${name.replace(/^(?:the|any|your|our) /, "")} ${clause} before ${you} ${alone ? with_(pre, "any") : act}`,
					]
				: [`check whether ${theOne(name)} ${clause} before ${you} ${alone ? with_(pre, "it") : act}`];
		},
	},
	{
		hint: / (?:is|are) (?:already|long) /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which) (is|are) (?:already|long) (let|sold|booked|rented out|rented|hired out|hired|reserved|taken|promised|gone|spoken for|full|occupied|allocated|assigned)((?: (?:to|for|by) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", be = ""], you) => [
			only(pre, `${name} ${link} ${be} still available`),
			`check that ${theOne(name)} ${be} still available before ${you} ${pre.replace(new RegExp(` (?:${LINKS})$`), "")}${new RegExp(` (?:${LINKS})$`).test(pre) ? "" : ` ${them(name)}`}`,
		],
	},
	// "prices that are still being negotiated", "a case that is still pending"
	{
		hint: / (?:is|are) still /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) (is|are) still (?:being ([a-z]+)|(?:under (?:discussion|review|negotiation|investigation|consideration)|pending|open|undecided|in progress|unclear|in dispute|before the courts?))((?: (?:by|with|in) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", be = "", done = ""], you) => {
			const has = be === "is" ? "has" : "have";
			return [
				`wait until ${theOne(name)} ${has} been ${done === "" ? "settled" : done} before ${you} ${with_(pre, them(name))}`,
			];
		},
	},
	// "park on a bay that is reserved for doctors"
	{
		hint: /^(?:sit|park|stand|wait|lie|lean|stop|camp|put \w+|leave \w+|sleep|queue|eat|smoke) /,
		build: new RegExp(
			`^(?:sit(?: down)?|park|stand|wait|lie(?: down)?|stop|camp|sleep|queue|eat) (?:at|on|in|across) ${NAME} ((?:that|which) [^,;]+)$`,
		),
		made: ([, name = "", clause = ""]) =>
			/ (?:for|by|to) |reserved|laid|booked|marked/.test(clause)
				? [`keep ${name.replace(/^any /, "every ")} ${clause} free`]
				: undefined,
	},
	// "set off with the ramp down"
	{
		hint: / with (?:the|an?|your|their|any) /,
		build:
			/^((?!leave|be|keep|sit|stand|talk|speak|walk|sleep|wait|greet|serve)[a-z]+(?: (?:off|out|away|up|on|in|back))?(?: [^,;]+?)?) with (?:the|an?|your|their|its|any) ([\w -]+?) (?:still )?(down|up|raised|lowered|extended|attached|connected|unlocked|loose|unfastened|unsecured|undone|ajar|unlatched|hanging out|open|missing|off|deployed|switched off|unhooked)$/,
		made: ([, act = "", thing = "", state = ""], you) => {
			const good = RIGHT[state];
			return good === undefined
				? undefined
				: [`check that the ${thing} ${many(thing) ? "are" : "is"} ${good} before ${you} ${act}`];
		},
	},
	// "cast off with passengers still standing"
	{
		hint: / with .* (?:still )?(?:standing|inside|aboard|on board|underneath|in the way|near|nearby|below|unbelted|unstrapped|in it|on it|behind it)$/,
		build:
			/^((?!leave|be|keep)[a-z]+(?: (?:off|out|away|up|on|in|back))?(?: [^,;]+?)?) with (?:an? |the |any )?((?:[\w-]+ )?(?!still )[\w-]+) (?:still )?(standing|inside|aboard|on board|underneath|in the way|near|nearby|below|unbelted|unstrapped|in it|on it|behind it)$/,
		made: ([, act = "", who = "", state = ""], you) => {
			const be = many(who) || /^(?:people|children|anyone|anybody)$/.test(who) ? "are" : "is";
			const has = be === "are" ? "have" : "has";
			const whom = /^any(?:one|body)$/.test(who) ? "everyone" : many(who) ? `all ${who}` : `the ${who}`;
			const good =
				state === "standing"
					? `${be} seated`
					: /^un/.test(state)
						? `${be} strapped in`
						: /^(?:inside|aboard|on board|in it|on it)$/.test(state)
							? `${has} got off`
							: `${has} moved away`;
			return [
				`wait until ${whom} ${whom === "everyone" ? good.replace(/^are/, "is").replace(/^have/, "has") : good} before ${you} ${act}`,
			];
		},
	},
	// "alcohol to a guest who is driving"
	{
		hint: /^(?:offer|serve|sell|pour|bring|give) .*(?:who|that) /,
		build: new RegExp(
			`^(?:offer|serve|sell|pour|bring|give) (?:any )?(?:more )?(?:alcohol|wine|beer|spirits|champagne|liquor|(?:an alcoholic|a) drink|drinks|cocktails|shots)(?: to| for) ${NAME} ((?:who|that) [^,;]+)$`,
		),
		made: ([, name = "", clause = ""]) =>
			isPerson(name)
				? [
						`offer ${name.replace(/^any(?:one|body)$/, "everyone").replace(/^any /, "every ")} ${clause} soft drinks and water`,
					]
				: undefined,
	},
	// "shelves that customers are standing in front of"
	{
		hint: / (?:is|are) (?:still )?\w+ing/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that |which |who )?((?:the |an? |some |other |your )?[\\w'’-]+(?: [\\w'’-]+)?) (is|are) (?:still |currently )?(using|reading|holding|wearing|trying on|looking at|leafing through|playing with|eating|drinking|eating from|working on|working with|filling in|driving|watching|studying|choosing|standing|sitting|waiting|leaning|lying|kneeling|sleeping|resting)((?: (?:in|on|at|by|near|under|against|next)[^,;]*)?)$`,
		),
		made: ([, pre = "", name = "", who = "", be = "", doing = "", rest = ""], you) => {
			if (BAD.test(pre) && !/^(?:move|disturb|turn|touch)/.test(pre)) return undefined;
			if (
				isPerson(name) ||
				!/^(?:the|an?|some|other|your) |s$|^(?:children|people|somebody|someone)$/.test(who) ||
				/ while\b/.test(`${pre} ${name}`)
			)
				return undefined;
			const has = be === "is" ? "has" : "have";
			const over =
				/^(?:standing|sitting|waiting|leaning|lying|kneeling|sleeping|resting)$/.test(doing) && rest !== ""
					? `${has} moved on`
					: `${has} finished with ${theOne(name)}`;
			return [
				`wait until ${theOne(who)} ${over} before ${you} ${with_(pre, over.endsWith("moved on") ? theOne(name) : them(name))}`.replace(
					/ (on|from|at|in|near) (it|them)$/,
					" $1 $2",
				),
			];
		},
	},
	// "write on the customer's packaging"
	{
		hint: /^(?:write|scribble|draw|doodle|make notes|take notes|jot notes) on /,
		build: /^(?:write|scribble|draw|doodle|make notes|take notes|jot notes) on ((?:the|an?|your|their|our) [^,;]+)$/,
		made: ([, what = ""]) => [`make notes on a separate sheet and keep ${theOne(what)} clean`],
	},
	// "a course that nobody can teach"
	{
		hint: / (?:nobody|no one|no-one) (?!has\b)/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that |which |who )?(?:nobody|no one|no-one)(?: else)?((?: (?:here|on the team|in the team|on duty|in the house))?) (can|could|will|would|wants?|needs?|uses?|knows?|understands?|likes?|reads?|orders?|buys?|ordered|wanted|needed|asked for|checked|tested|is using|is able to)( [^,;]+)?$`,
		),
		made: ([, pre = "", name = "", where = "", verb = "", rest = ""]) =>
			BAD.test(pre)
				? undefined
				: [
						only(
							pre,
							`${name} that somebody${where === "" && /^can|could$/.test(verb) ? " here" : where} ${verb}${rest}`,
						),
					],
	},
	// "prices that include no tax"
	{
		hint: / no /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which|who) (includes?|shows?|carry|carries|bears?|contains?|offers?|gives?|names?|states?|provides?|has|have) no ([\\w-]+(?: [\\w-]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", what = ""]) =>
			BAD.test(pre) || /^(?:longer|more|less|other|one)\b/.test(what)
				? undefined
				: [
						only(
							pre,
							`${name} ${link} ${verb} ${/[^s]s$|^(?:tax|vat|proof|postage|insurance|water|food|information|space|access|service|packaging|help|breakfast|parking|shade|heating|light)$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`}`,
						),
					],
	},
	// "carry a ladder upright through a doorway"
	{
		hint: /^(?:carry|hold|move|transport|store|stack|lay|put|place|keep|load|ship|hang|pack|serve|wheel|push|stand) /,
		build: new RegExp(
			`^(carry|hold|move|transport|store|stack|lay|put|place|load|ship|hang|pack|wheel|push|stand)((?: (?:down|up|away))?) ((?:the|an?|your|any|their|our) [\\w -]+?|[\\w-]+s) (${Object.keys(POSED).join("|")})((?: (?:through|across|in|on|into|over|under|to|down|up|at|for|against|near) [^,;]+)?)$`,
		),
		made: ([, verb = "", particle = "", thing = "", posed = "", rest = ""]) => [
			`${verb}${particle} ${thing.replace(/^any /, "every ")} ${POSED[posed] ?? ""}${rest}`,
		],
	},
	{
		hint: /^(?:let|allow|make|have) .* (?:towards|into|onto|over|near|across|on) /,
		build:
			/^(?:let|allow|make|have) ((?:(?:the|an?|any|your|their) )?[\w -]+?) (?:to )?(?:escape|drift|blow|spill|splash|run|drip|fly|spread|swing|roll|fall|leak|wander|stray|shine|get|seep|settle|sprinkle|slop)(?: (?:out|off|over|down))? (towards|into|onto|over|near|across|on|in) ((?:the|an?|your|their|other|any) [^,;]+|[\w-]+['’]s? [^,;]+)$/,
		made: ([, what = "", link = "", place = ""]) => [
			`keep ${theOne(what)} ${link === "into" || link === "in" ? "out of" : link === "onto" || link === "on" ? "off" : "away from"} ${place}`,
		],
	},
	{
		hint: /^drop names/,
		build: /^drop names((?: [^,;]+)?)$/,
		made: ([, rest = ""]) => [`keep other people’s names to {themselves}${rest}`],
	},
	// "papers the office already holds", "questions the form has already answered"
	{
		hint: / (?:already|before) ?/,
		build: new RegExp(
			`^([a-z]+(?: (?:up|out|for|about|through|over|in))?)((?: (?:the |your |our |an? )?[\\w-]+)??) ${NAME} (?:that |which )?((?:the|your|our|their|an?|its) (?:(?!who|that|which)[\\w'’-]+ )?(?!who |that |which )[\\w'’-]+|you|they|we|customers|guests|patients|visitors|clients|others|colleagues) ((?:has|have) already [a-z]+|already (?:has|have|holds?|knows?|keeps?|owns?|uses?|gets?|pays?|possess(?:es)?)|(?:has|have) [a-z]+ before)((?: (?:to|in|on|by|from|for|at) [^,;]+)?)$`,
		),
		made: ([, verb = "", whom = "", name = "", who = "", has = "", rest = ""], you) => {
			if (BAD.test(verb)) return undefined;
			const mine = /^(?:you|they|we)$/.test(who) ? you : who;
			const [, served = "", asked = ""] = /^([a-z]+) ([a-z].*)$/.exec(name) ?? [];
			if (whom === "" && isServed(served) && many(name))
				return [`check which ${asked} ${mine} ${has}${rest} before ${you} ${verb} ${served}`];
			return many(name)
				? [
						`check which ${name.replace(/^(?:the|any|your|our) /, "")} ${mine} ${has}${rest} before ${you} ${verb.replace(/ (?:for|about)$/, "")}${whom}`,
					]
				: [`check whether ${mine} ${has} ${theOne(name)}${rest} before ${you} ${with_(verb, "it")}`];
		},
	},
	// "pictures that show pupils' faces"
	{
		hint: / (?:that|which) (?:show|contain|include|mention|name|reveal|identif|display|give away|quote|picture|depict|feature)/,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which) (?:still )?(show|contain|include|mention|name|reveal|identify|identifie|display|give away|quote|picture|depict|feature)s?(?: away)? ((?:the|any|an?|their|our|your|private|personal|other)\\b [^,;]+|[\\w-]+['’]s? [^,;]+|[\\w-]+s['’] [^,;]+|nuts|alcohol|meat|gluten|milk|names|faces|addresses)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", what = ""]) => {
			if (BAD.test(pre) || isPerson(name)) return undefined;
			const leave = many(name) ? "leave" : "leaves";
			return /^(?:contain|include)$/.test(verb) && /^(?:nuts|alcohol|meat|gluten|milk)/.test(what)
				? [only(pre, `${name.replace(/^an? /, "a ")} ${link} ${many(name) ? "are" : "is"} free of ${what}`)]
				: [only(pre, `${name} ${link} ${leave} out ${what.replace(/^any /, "")}`)];
		},
	},
	// "a customer who has asked for a woman"
	{
		hint: / (?:has|have) (?:asked|requested|ordered|booked|chosen|paid) | (?:prefers?|wants?|requests?|asks? for) /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:who|that) ((?:(?:has|have) (?:already )?(?:asked for|requested|ordered|booked|chosen|paid for|preferred)|prefers?|wants?|requests?|asks? for|asked for|ordered|booked) [^,;]+)$`,
		),
		made: ([, pre = "", name = "", clause = ""]) => {
			if (!isPerson(name) || /^(?:laugh|ignore|rush|hurry|refuse|turn|keep|argue|mock|charge|ask|interrupt)/.test(pre))
				return undefined;
			const done = /ordered|booked|chosen|paid/.exec(clause)?.[0];
			return [
				`give ${theOne(person(name))} who ${clause} exactly what they ${done === undefined ? (/asked|requested|asks?/.test(clause) ? "asked for" : "want") : done === "chosen" ? "chose" : done === "paid" ? "paid for" : done}`,
			];
		},
	},
	// "a hedge in which birds are nesting"
	{
		hint: / (?:in|on|at|to|under|with|for|from|through) which /,
		build: new RegExp(`^${PRE} ${NAME} (in|on|at|to|under|with|for|from|through) which (.+)$`),
		made: ([, pre = "", name = "", link = "", clause = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const [, who = "", be = "", doing = ""] =
				/^((?:the |an? |some |other )?[\w -]+?) (is|are) (?:still )?([a-z]+ing(?: [^,;]+)?)$/.exec(clause) ?? [];
			if (doing !== "")
				return [
					`wait until ${theOne(who)} ${be === "is" ? "has" : "have"} finished ${doing} before ${you} ${with_(pre, theOne(name))}`,
				];
			const [, they = "", has = "", what = ""] =
				/^((?:the |an? )?[\w-]+) (has|have) (?:no|not got (?:an?|any)|not been given (?:an?|any)) ([^,;]+)$/.exec(
					clause,
				) ?? [];
			if (what !== "")
				return [
					only(
						pre,
						`${name} ${link} which ${they} ${has} ${/s$|ission$|ance$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`}`,
					),
				];
			return undefined;
		},
	},
	// "forms that can be filled in online"
	{
		hint: / that can be /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) can be ([a-z]+(?: (?:in|out|up|off|away|over|back))?)((?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done.split(" ")[0] ?? "");
			if (base === undefined || (rest === "" && !/^(?:throw|bin|discard|scrap|destroy|replace|waste|dump)/.test(pre)))
				return undefined;
			const act = done.replace(/^[a-z]+/, base);
			return [`${act} ${every(name)}${rest}`];
		},
	},
	// "move a bag that belongs to a guest"
	{
		hint: / (?:that|which) (?:belongs?|is|are) /,
		build: new RegExp(
			`^(move|open|use|borrow|touch|unlock|drive|lend out|lend|throw away|search|unpack|read|take|clean|repair|feed|photograph|handle|lift|wash|switch off|log in to|look into) ${NAME} (?:that|which) (?:belongs? to|is|are) ((?:the|an?|another|somebody|someone|other) ?[\\w -]*?)(?:['’]s)?$`,
		),
		made: ([, act = "", name = "", who = ""], you) =>
			/^(?:the|an?|other) \w+ing$/.test(who) || !(isPerson(who) || /^(?:somebody|someone|another|other)/.test(who))
				? undefined
				: [
						`ask ${theOne(who).replace(/^(?:somebody|someone) else$/, "the owner")} before ${you} ${act} ${theOne(name)}`,
						`leave ${theOne(name)} as {you} find ${them(name)}`.replace("{you}", you),
					],
	},
	// "scold a child who has spilled a drink"
	{
		hint: / (?:who|that|whose) /,
		build: new RegExp(
			`^([a-z]+(?: (?:at|with|off|away|down|over|past|up|home|short|of|to|your eyes at|fun of|the sentences? of))?) ${NAME} ((?:who|that|whose) [^,;]+)$`,
		),
		made: ([, act = "", name = "", clause = ""]) => {
			if (!isPerson(name)) return undefined;
			const good = FOR_THEM.find(([bad]) => bad.test(act))?.[1];
			const whom = `${name
				.replace(/^any(?:one|body)$/, "everyone")
				.replace(/^some(?:one|body)$/, "the person")
				.replace(/^any /, "every ")} ${clause}`;
			return good === undefined
				? undefined
				: [good.replace("{p}", /^let it pass/.test(good) ? whom.replace(/ (?:who|that) /, " ") : whom)];
		},
	},
	// "hand scissors to a child who is running about"
	{
		hint: / (?:who|that) (?:is|are) \w+ing/,
		build: new RegExp(
			`^((?:hand|give|pass|serve|sell|lend|bring|throw|pour) (?:[^,;]+? (?:to|for) )?)${NAME} (?:who|that) (is|are) (?:running|rushing|jumping|walking|playing|dancing|climbing|moving|fidgeting|crying|shouting|arguing)(?: [^,;]+)?$`,
		),
		made: ([, pre = "", name = "", be = ""], you) =>
			isPerson(name)
				? [
						`${pre.trim().replace(/ (to|for)$/, " only $1")} ${name} who ${be} ${/child|toddler|pupil|boy|girl/.test(name) ? "sitting still" : "standing still"}`,
						`wait until ${theOne(person(name))} ${be} sitting still before ${you} ${pre.trim()} them`,
					]
				: undefined,
	},
	// Whoever is served and may not want it is asked first.
	{
		hint: / (?:who|that) /,
		build: new RegExp(
			`^((?:pour|refill|top up|phone|ring|call|move|seat|photograph|film|touch|hug|help|lift|undress|weigh|feed|wash|serve|offer|bring|clear|take the plate|carry|push|wheel|book|enrol|sign up|add|visit|write to|e-?mail|text|contact)(?: (?!to |who )[^,;]*?)??)(?: (for|of|from|to))? ${NAME} ((?:who|that) [^,;]+)$`,
		),
		made: ([, act = "", link, name = "", clause = ""], you) =>
			isPerson(name) &&
			!(
				/^(?:seat|move|put|carry|push|wheel)\b/.test(act) &&
				/ (?:next to|beside|near|in front of|behind|at the|by the|to the|into|in the) /.test(clause)
			) &&
			!/\b(?:drunk|under|not|never|lost|barred|banned|owes?)\b/.test(clause) &&
			!/^(?:offer|bring|book|add|serve)\b/.test(act)
				? [`ask ${name.replace(/^any /, "every ")} ${clause} before ${you} ${act}${link === undefined ? " them" : ""}`]
				: undefined,
	},
	// "leave a saw plugged in while you change the blade"
	{
		hint: /^(?:leave|have|keep) .* while (?:you|they|we) /,
		build:
			/^(?:leave|have|keep) ((?:the|an?|any|your|our|their) [\w -]+?|[\w-]+s) (plugged in|running|on|switched on|turned on|open|unlocked|uncovered|lit|loose|live|connected|unsecured|under pressure) while (?:you|they|we) ([a-z]+)((?: [^,;]+)?)$/,
		made: ([, thing = "", state = "", verb = "", rest = ""], you) => {
			const o = theOne(thing);
			const done = LEFT[state];
			return done === undefined || !verbs.has(verb) || /^(?:are|sleep|have)$/.test(verb)
				? undefined
				: [`${done.replace("{o}", o)} before ${you} ${verb}${rest}`];
		},
	},
	// "charge a member for a class that was cancelled"
	{
		hint: /^(?:charge|bill|invoice) /,
		build: new RegExp(
			`^(?:charge|bill|invoice)(?: (?!for )[^,;]*?)?(?: extra)? for ${NAME} ((?:that|which|who|we|they|you|the|nobody|no one) [^,;]+)$`,
		),
		made: ([, name = "", clause = ""]) => [`waive the charge for ${name} ${clause}`],
	},
	// "seat guests at a table that wobbles"
	{
		hint: / (?:that|which) \w+s?$/,
		build: new RegExp(`^${PRE} ${NAME} (that|which) (?:still )?(${Object.keys(DOES_WRONG).join("|")})s?$`),
		made: ([, pre = "", name = "", link = "", does = ""], you) => {
			const good = DOES_WRONG[does] ?? "";
			const be = many(name) ? "are" : "is";
			return BAD.test(pre)
				? undefined
				: [
						only(pre, `${name} ${link} ${be} ${good}`),
						`check that ${theOne(name)} ${be} ${good} before ${you} ${with_(pre, them(name))}`,
					];
		},
	},
	// The check before the act, of things alone.
	{
		hint: / (?:that|which) (?:is|are|has|have|can|needs?|still|may|might|could) /,
		build: new RegExp(
			`^((?:use|serve|sell|send|print|publish|lend|rent|hire|book|order|offer|recommend|quote|post|deliver|ship|pack|fit|install|promise|buy|accept|show|display|copy|issue|wear|load|cook|plant|hand|give|read|sign|pay|wash|iron|paint|cut|throw|bin|discard|erase|delete|take)(?: (?:out|up|off|away|over|in|back))?) ${NAME} (?:that|which) ((?:is|are|has|have|can|needs?|still|may|might|could) (?!not\\b|never\\b|no\\b)[^,;]+)$`,
		),
		made: ([, pre = "", name = "", clause = ""], you) =>
			isPerson(name) || / (?:than|worth|by|from) /.test(clause)
				? undefined
				: [`check whether ${theOne(name)} ${clause} before ${you} ${with_(pre, them(name))}`],
	},
];
