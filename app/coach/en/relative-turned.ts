import { isServed } from "./served-nouns.ts";
import { faultTurned } from "./good-states.ts";
import { every, headOf, type Keeping, many, theOne, third } from "./kept-parts.ts";
import { staffNouns } from "./people.ts";
import { overFor, stateWanted } from "./relative-states.ts";
import { baseOfParticiple, participleOf } from "./verbs.ts";

const LINKS = "at|in|on|to|for|with|from|into|by|about|near|behind|off|onto|under|over|through|of";
const PRE = `([a-z]+(?: (?:[\\w'’-]+ ){0,6}?[\\w'’-]+)??)`;
const NAME = `((?:an?|any|the|one|another|your|our|another) (?:(?!(?:${LINKS}) )[\\w'’-]+ ){0,3}?[\\w'’-]+|(?:(?!(?:${LINKS}|out|up|away|down|back|an?|the|any|your|our) )[\\w-]+ ){0,2}?[\\w-]+s|(?:luggage|food|money|linen|stock|goods|meat|fish|milk|mail|equipment|clothing|washing|people|children|wine|medicine|bread|fruit|furniture|data|information|anyone|anybody|someone|somebody))`;
const PARTICLE = /^([a-z]+) (back|out|away|off|up|down|on|over|in|through)$/;

/** Acts that a check or another thing does not make right. */
const BAD =
	/^(?:leave|let|keep|wait|ignore|treat|blame|mock|make|be|have|tell|say|talk|laugh|complain|criticise|rush|hurry|interrupt|argue|judge|neglect|overlook|forget|disturb|wake|refuse|turn|reject|correct|move|stare|shout|scold|embarrass|lecture|tease|punish|sigh|insult|question|discuss|gossip|comment)\b/;

const isPerson = (name: string): boolean => {
	const head = headOf(name).toLowerCase();
	return isServed(head) || staffNouns.has(head) || /^(?:anyone|anybody|someone|somebody|people|person|children)$/.test(head);
};
const them = (name: string): string => (many(name) || isPerson(name) ? "them" : "it");
/** "hand back" with its thing: "hand it back". */
const with_ = (pre: string, it: string): string => (PARTICLE.test(pre) ? pre.replace(PARTICLE, `$1 ${it} $2`) : `${pre} ${it}`);
/** "sell anyone a ticket for" before "only". */
const only = (pre: string, name: string): string => {
	const said = pre.replace(/\b(?:anyone|anybody)\b/, "people");
	const [, act, link] = new RegExp(`^(.+) (${LINKS})$`).exec(said) ?? [];
	const what = name.replace(/^any /, "").replace(/^(?:anyone|anybody|someone|somebody)\b/, "people");
	return act === undefined ? `${said} only ${what}` : `${act} only ${link} ${what}`;
};
/** "anyone … is" -> "people … are". */
const beOf = (name: string, be: string): string =>
	/^(?:anyone|anybody|someone|somebody)\b/.test(name) ? be.replace(/^is$/, "are").replace(/^has$/, "have") : be;
const person = (name: string): string => name.replace(/^(?:anyone|anybody|someone|somebody)$/, "the person");

/** Acts that wait until somebody is free. */
const APPROACH =
	/^(?:greet|interrupt|approach|ask|call|disturb|speak to|talk to|address|photograph|film|touch|serve|ring|stop|weigh|examine|feed|bother|knock|walk up to|go up to|call out to|wave to|clean round|hoover round|mop round|vacuum round|clear the plate of|question|move|visit|phone|wake)(?: [^,;]*?)?$/;

/** What is done for those served in place of what is done to them; the clause stays with them. */
const FOR_THEM: readonly (readonly [RegExp, string])[] = [
	[/^(?:rush|hurry|hustle|push|press)$/, "give {p} time"],
	[/^(?:stare at|gawp at|gape at|point at)$/, "look at {p} as you look at everybody else"],
	[/^(?:scold|tell off|blame|lecture|reproach|shout at|snap at|grumble at|moan at)$/, "help {p} calmly"],
	[/^(?:tease|mock|laugh at|make fun of|giggle at|smirk at|embarrass|show up|ridicule|humiliate)$/, "treat {p} with respect"],
	[/^(?:send away|turn away|turn down|refuse|reject|dismiss|brush off|fob off|send home|put off)$/, "find a way to help {p}"],
	[/^(?:wake|wake up|disturb|rouse|startle)$/, "leave {p} in peace"],
	[/^(?:ignore|overlook|neglect|forget|pass over|walk past|skip|disregard)$/, "look after {p} at once"],
	[/^(?:correct|contradict|talk over|cut short|cut off|finish the sentence of|finish the sentences of)$/, "hear {p} out"],
	[/^(?:argue with|quarrel with|fight with|row with)$/, "stay calm and friendly with {p}"],
	[/^(?:sigh at|groan at|frown at|roll your eyes at|tut at)$/, "meet {p} with a friendly face"],
	[/^(?:doubt|disbelieve|suspect|accuse)$/, "take {p} at their word"],
];

/** Bans with a relative clause whose act none of the tables answers: the clause turned, the wait until it is over, the check before the act. */
export const RELATIVE_TURNED: readonly Keeping[] = [
	{
		hint: / whose .* (?:not|never)\b/,
		build: new RegExp(`^${PRE} ${NAME} whose ([\\w'’ -]+?) (is|are|has|have) (?:not|never)(?: yet)? (?:yet )?(been )?([^,;]+)$`),
		made: ([, pre = "", name = "", part = "", be = "", been = "", state = ""], you) => {
			const base = been === "" ? undefined : baseOfParticiple(state.split(" ")[0] ?? "");
			const good = `${only(pre, `${name} whose ${part} ${beOf(part, be)} ${been}${state}`)}`;
			if (BAD.test(pre)) return undefined;
			return base === undefined || isPerson(name)
				? [good, `make sure ${theOne(person(name))}${/s$/.test(theOne(name)) ? "’" : "’s"} ${part} ${be} ${been}${state} before ${you} ${with_(pre, them(name))}`]
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
			return [only(pre, `${name} whose ${part} ${is} ${good}`), `check that the ${part} ${is} ${good} before ${you} ${with_(pre, them(name))}`];
		},
	},
	{
		hint: / (?:who|that|which) (?:do|does|did|can|could|will|would)(?: not|not|n['’]t| never) /,
		build: new RegExp(`^${PRE} ${NAME} (who|that|which) (do|does|did|can|could|will|would)(?: not|not|n['’]t| never) ([a-z]+)((?: [^,;]+)?)$`),
		made: ([, pre = "", name = "", link = "", aux = "", verb = "", rest = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const plain = rest.replace(/ (?:yet|any more|anymore)$/, "").replace(/\b(any|anything|anyone)\b/, (one) => (one === "any" ? "" : one.replace("any", "some"))).replace(/ {2,}/g, " ");
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
		build: new RegExp(`^${PRE} ${NAME} (?:that |which |who )?((?:the|your|our|an?|their|its|nobody) ?(?:(?!the |an? |its |their |your |our )[\\w'’-]+ ){0,2}?[\\w'’-]+) (has|have) (?:not|never)(?: yet)? ([a-z]+(?: (?:off|out|up|to|on|for|in))?)(?: yet)?((?: (?:in|for|by|at) [^,;]+)?)$`),
		made: ([, pre = "", name = "", who = "", has = "", done = "", rest = ""], you) =>
			BAD.test(pre) || baseOfParticiple(done.split(" ")[0] ?? "") === undefined
				? undefined
				: [
						only(pre, `${name} that ${who} ${has} ${done}${rest}`),
						`wait until ${who} ${has} ${done} ${theOne(name)}${rest} before ${you} ${with_(pre, them(name))}`.replace(/ (off|out|up) (the [\w'’ -]+?) before/, " $1 $2 before"),
					],
	},
	// "greet someone who is on the phone"
	{
		hint: / (?:who|that) (?:is|are|has|have) /,
		build: new RegExp(`^${PRE} ${NAME} (?:who|that) ((?:is|are|has|have) [^,;]+)$`),
		made: ([, pre = "", name = "", clause = ""], you) => {
			if (!isPerson(name) || !APPROACH.test(pre)) return undefined;
			const over = overFor(clause, many(name));
			return over === undefined
				? undefined
				: [`wait until ${theOne(person(name))} ${over} before ${you} ${pre} ${/\b(?:at|in|on|for|with)$/.test(pre) ? "them" : "them"}`];
		},
	},
	// "a colleague who is busy", "a case that is too heavy"
	{
		hint: / (?:that|which|who) (?:is|are|has been|have been) /,
		build: new RegExp(`^${PRE} ${NAME} (that|which|who) (is|are|has been|have been) (?:already |visibly |clearly )?([^,;]+)$`),
		made: ([, pre = "", name = "", link = "", verb = "", state = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const be = /^(?:is|has)/.test(verb) ? "is" : "are";
			const noun = headOf(name);
			const show = /^(?:sold out|full|fully booked|booked up|booked out)$/.test(state) && /(?:show|performance|concert|flight|class|course|tour|trip|train|event|match|session|film|lesson|workshop|ferry|coach|bus|cruise|lecture|retreat)s?$/.test(noun);
			const good = show ? undefined : stateWanted(state, noun);
			if (show) {
				const has = be === "is" ? "has" : "have";
				return [only(pre, `${name} ${link} still ${has} places`), `check that ${theOne(name)} still ${has} places before ${you} ${pre.replace(new RegExp(` (?:${LINKS})$`), "").replace(/\b(?:anyone|anybody)\b/, "people")}`];
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
			return [only(pre, `${name} ${link} ${verb} ${good}`), `check that ${theOne(person(name))} ${verb} ${good} before ${you} ${with_(pre, them(name))}`];
		},
	},
	// "papers the office already holds", "questions the form has already answered"
	{
		hint: / (?:already|before) ?/,
		build: new RegExp(`^([a-z]+(?: (?:up|out|for|about|through|over|in))?)((?: (?:the |your |our |an? )?[\\w-]+)??) ${NAME} (?:that |which )?((?:the|your|our|their|an?|its) (?:[\\w'’-]+ )?[\\w'’-]+|you|they|we|customers|guests|patients|visitors|clients|others|colleagues) ((?:has|have) already [a-z]+|already (?:has|have|holds?|knows?|keeps?|owns?|uses?|gets?|pays?|possess(?:es)?)|(?:has|have) [a-z]+ before)((?: (?:to|in|on|by|from|for|at) [^,;]+)?)$`),
		made: ([, verb = "", whom = "", name = "", who = "", has = "", rest = ""], you) => {
			if (BAD.test(verb)) return undefined;
			const mine = /^(?:you|they|we)$/.test(who) ? you : who;
			const [, served = "", asked = ""] = /^([a-z]+) ([a-z].*)$/.exec(name) ?? [];
			if (whom === "" && isServed(served) && many(name))
				return [`check which ${asked} ${mine} ${has}${rest} before ${you} ${verb} ${served}`];
			return many(name)
				? [`check which ${name.replace(/^(?:the|any|your|our) /, "")} ${mine} ${has}${rest} before ${you} ${verb.replace(/ (?:for|about)$/, "")}${whom}`]
				: [`check whether ${mine} ${has} ${theOne(name)}${rest} before ${you} ${with_(verb, "it")}`];
		},
	},
	// "forms that can be filled in online"
	{
		hint: / that can be /,
		build: new RegExp(`^${PRE} ${NAME} (?:that|which) can be ([a-z]+(?: (?:in|out|up|off|away|over|back))?)((?: [^,;]+)?)$`),
		made: ([, pre = "", name = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done.split(" ")[0] ?? "");
			if (base === undefined || (rest === "" && !/^(?:throw|bin|discard|scrap|destroy|replace|waste|dump)/.test(pre))) return undefined;
			const act = done.replace(/^[a-z]+/, base);
			return [`${act} ${every(name)}${rest}`];
		},
	},
	// "move a bag that belongs to a guest"
	{
		hint: / (?:that|which) (?:belongs?|is|are) /,
		build: new RegExp(`^(move|open|use|borrow|touch|unlock|drive|lend out|lend|throw away|search|unpack|read|take|clean|repair|feed|photograph|handle|lift|wash|switch off|log in to|look into) ${NAME} (?:that|which) (?:belongs? to|is|are) ((?:the|an?|another|somebody|someone|other) ?[\\w -]*?)(?:['’]s)?$`),
		made: ([, act = "", name = "", who = ""], you) =>
			/^(?:the|an?|other) \w+ing$/.test(who) || !(isPerson(who) || /^(?:somebody|someone|another|other)/.test(who))
				? undefined
				: [`ask ${theOne(who).replace(/^(?:somebody|someone) else$/, "the owner")} before ${you} ${act} ${theOne(name)}`, `leave ${theOne(name)} as {you} find ${them(name)}`.replace("{you}", you)],
	},
	// "scold a child who has spilled a drink"
	{
		hint: / (?:who|that) /,
		build: new RegExp(`^([a-z]+(?: (?:at|with|off|away|down|over|past|up|home|short|of|to|your eyes at|fun of|the sentences? of))?) ${NAME} ((?:who|that) [^,;]+)$`),
		made: ([, act = "", name = "", clause = ""]) => {
			if (!isPerson(name)) return undefined;
			const good = FOR_THEM.find(([bad]) => bad.test(act))?.[1];
			const whom = `${name.replace(/^any(?:one|body)$/, "everyone").replace(/^some(?:one|body)$/, "the person").replace(/^any /, "every ")} ${clause}`;
			return good === undefined ? undefined : [good.replace("{p}", whom)];
		},
	},
	// The check before the act, of things alone.
	{
		hint: / (?:that|which) (?:is|are|has|have|can|needs?|still|may|might|could) /,
		build: new RegExp(`^((?:use|serve|sell|send|print|publish|lend|rent|hire|book|order|offer|recommend|quote|post|deliver|ship|pack|fit|install|promise|buy|accept|show|display|copy|issue|wear|load|cook|plant|hand|give|read|sign|pay|wash|iron|paint|cut|throw|bin|discard|erase|delete|take)(?: (?:out|up|off|away|over|in|back))?) ${NAME} (?:that|which) ((?:is|are|has|have|can|needs?|still|may|might|could) (?!not\\b|never\\b|no\\b)[^,;]+)$`),
		made: ([, pre = "", name = "", clause = ""], you) =>
			isPerson(name) || / (?:than|worth|by|from) /.test(clause) ? undefined : [`check whether ${theOne(name)} ${clause} before ${you} ${with_(pre, them(name))}`],
	},
];
