import { staffNouns } from "../../words/people.ts";
import { headOf, many } from "../reading/kept-parts.ts";
import { isServed } from "../words/served-nouns.ts";

export const LINKS = "at|in|on|to|for|with|from|into|by|about|near|behind|off|onto|under|over|through|of";
export const PRE = `([a-z]+(?: (?:[\\w'’-]+ ){0,6}?[\\w'’-]+)??)`;
export const NAME = `((?:an?|any|the|one|another|your|our|another) (?:(?!(?:${LINKS}) )[\\w'’-]+ ){0,3}?[\\w'’-]+|(?:(?!(?:${LINKS}|out|up|away|down|back|an?|the|any|your|our) )[\\w-]+ ){0,2}?[\\w-]+s|(?:luggage|food|money|linen|stock|goods|meat|fish|milk|mail|equipment|clothing|washing|people|children|wine|medicine|bread|fruit|furniture|data|information|anyone|anybody|someone|somebody))`;
const PARTICLE = /^([a-z]+) (back|out|away|off|up|down|on|over|in|through)$/;

/** Acts that a check or another thing does not make right. */
export const BAD =
	/^(?:leave|let|keep|wait|ignore|treat|blame|mock|make|be|have|tell|say|talk|laugh|complain|criticise|rush|hurry|interrupt|argue|judge|neglect|overlook|forget|disturb|wake|refuse|turn|reject|correct|move|stare|shout|scold|embarrass|lecture|tease|punish|sigh|insult|question|discuss|gossip|comment)\b/;

export const isPerson = (name: string): boolean => {
	const head = headOf(name).toLowerCase();
	return (
		isServed(head) || staffNouns.has(head) || /^(?:anyone|anybody|someone|somebody|people|person|children)$/.test(head)
	);
};
export const them = (name: string): string => (many(name) || isPerson(name) ? "them" : "it");
/** "hand back" with its thing: "hand it back". */
export const with_ = (pre: string, it: string): string =>
	PARTICLE.test(pre) ? pre.replace(PARTICLE, `$1 ${it} $2`) : `${pre} ${it}`;
const TAKEN_ON =
	/^(?:take|put|try|hand|let|fill|call|bring|turn|switch|pass|carry|give|send|move|trade|check|book|key) (?:on|in|off|over)$/;

/** "sell anyone a ticket for" before "only". */
export const only = (pre: string, name: string): string => {
	const said = pre.replace(/\b(?:anyone|anybody)\b/, "people");
	const [, act, link] = new RegExp(`^(.+) (${LINKS})$`).exec(said) ?? [];
	const what = name.replace(/^any /, "").replace(/^(?:anyone|anybody|someone|somebody)\b/, "people");
	return act === undefined || TAKEN_ON.test(said) ? `${said} only ${what}` : `${act} only ${link} ${what}`;
};
/** "anyone … is" -> "people … are". */
export const beOf = (name: string, be: string): string =>
	/^(?:anyone|anybody|someone|somebody)\b/.test(name) ? be.replace(/^is$/, "are").replace(/^has$/, "have") : be;
export const person = (name: string): string => name.replace(/^(?:anyone|anybody|someone|somebody)$/, "the person");

/** What is done to a thing left in a state. */
export const LEFT: Readonly<Record<string, string>> = {
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
export const POSED: Readonly<Record<string, string>> = {
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
export const RIGHT: Readonly<Record<string, string>> = {
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
export const APPROACH =
	/^(?:greet|overtake|pass|drive past|ride past|walk past|interrupt|approach|ask|call|disturb|speak to|talk to|address|photograph|film|touch|serve|ring|stop|weigh|examine|feed|bother|knock|walk up to|go up to|call out to|wave to|clean round|hoover round|mop round|vacuum round|clear the plate of|question|move|visit|phone|wake)(?: [^,;]*?)?$/;

/** What is done for those served in place of what is done to them; the clause stays with them. */
export const FOR_THEM: readonly (readonly [RegExp, string])[] = [
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
