import { baseOfGerund, verbs } from "../../words/verbs.ts";
import { alike, gist } from "../guards/keeps.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import { completed } from "./mixed-completed.ts";
import { insteadOf, onlyThere } from "./mixed-instead.ts";
import { type Noun, nounsOf, spelled } from "./mixed-nouns.ts";

/** The wordings of a rule of two halves: what joins both, and the half that says what to do by itself. */
export interface Mixed {
	joined: string[];
	alone?: string;
	/** The half without the occasion that was found for it. */
	bare?: string;
	/** The half "instead of" the banned act, where one is done in place of the other. */
	instead?: string;
	/** The half is short and says nothing of what the ban is about: it goes behind "instead of". */
	brief?: true;
	/** What stood there goes before the half alone. */
	last?: true;
	/** The half alone goes before what is made of both. */
	whole: boolean;
}

/** What answers a ban that stands by itself. */
export type Offered = (ban: string) => string[];

const BANS =
	/\b(?:not|never|no|nor|nobody|nothing|none|avoid|without|refrain|stop \w+ing|forbidden|prohibited|n['’]t)\b|n['’]t\b/i;
const NEGATED =
	"(?:do not|don['’]t|never|avoid|stop|refrain from|quit|not|(?:you|they|staff|we) (?:should|must|may|can|do) (?:not|never)|(?:you|they|we) (?:shouldn|mustn|can|don)['’]?t|(?:must|should|may) (?:not|never))";
const BEHIND = new RegExp(
	`^(.+?)(,? (?:and|but)|,| [–—]|;|:) (?:also |please |always |that |then )*(${NEGATED}) (.+)$`,
	"i",
);
const NONE_BEHIND =
	/^(.+?)(,? (?:and|but)|,| [–—]|;) ()((?!(?:let|make|have|keep|be|is|get|there|with|say|in|on|at|under|by)\b)([a-z]+) (?:no|nothing|nobody|no one) .+)$/;
const WITHOUT = /^(.+?),?(?: (?:and|but))? without (?:ever |even |first )?([a-z]+ing)\b(.*)$/i;
const LEADING = /^(?:(?:if|when|whenever|before|after|while|once|as soon as|in|on|at|during|for) [^,]+, |[^,:]+: )/i;
const SUBJECT = /^([^,;:]+?) (?:must|should|will|shall) (?:always )?(?=[a-z])/i;

/** What stands before the order of a half: "When an order is wrong, ", and who is told. */
function orderOf(half: string): { lead: string; order: string } | undefined {
	const lead = LEADING.exec(half)?.[0] ?? "";
	let rest = half.slice(lead.length);
	const subject = SUBJECT.exec(rest)?.[0] ?? "";
	rest = rest.slice(subject.length).replace(/^(?:please|always|instead|rather|but|just|simply)\b,? /i, "");
	const first = /^[a-z]+/i.exec(rest)?.[0].toLowerCase() ?? "";
	return verbs.has(first) ? { lead: lead + subject, order: rest } : undefined;
}

const small = (said: string): string =>
	/^(?:I\b|[A-Z]{2})/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);

/** "Knock, announce yourself" -> "Knock and announce yourself". */
function closed(half: string, order: string): string {
	const head = half.slice(0, half.length - order.length);
	return head.length + order.length === half.length && half.endsWith(order) && !/ and /.test(order)
		? head +
				order.replace(/, (?=[a-z]+ [^,]+$)/, (comma, at: number) =>
					verbs.has(/^[a-z]+/.exec(order.slice(at + 2))?.[0] ?? "") ? " and " : comma,
				)
		: half;
}

/** The half and what answers the ban, as one sentence, parted as they were. */
function join(half: string, order: string, link: string, wording: string): string {
	const said = small(wording);
	const two = /^[a-z]+ [^,]*? and ([a-z]+) /.exec(said)?.[1] ?? "";
	if (/^[a-z]+, [a-z]+ [^,]*? and /.test(said) && !/[,;]| and /.test(order)) return `${half}, ${said}`;
	if (/but/.test(link) && / only /.test(said)) return `${half}, but ${said}`;
	if (verbs.has(two) && !/[,;]| and /.test(order)) return `${half}, ${said}`;
	if (/ and /.test(order)) return /[;:–—]/.test(link) ? `${half}${link.trimEnd()} ${said}` : `${half}, and ${said}`;
	return `${half} and ${said}`;
}

/** The forbidden act as a plain ban. */
function banOf(negated: string, act: string): string | undefined {
	if (/^(?:avoid|stop|refrain from|quit)$/i.test(negated)) {
		const first = /^[a-z]+/i.exec(act)?.[0] ?? "";
		const base = baseOfGerund(first);
		return base === undefined
			? /^avoid$/i.test(negated)
				? `Avoid ${act}`
				: undefined
			: `Do not ${base}${act.slice(first.length)}`;
	}
	const rest = act.replace(/^(?:just|simply|ever|merely|even|only) /, "");
	const first = /^[a-z]+/i.exec(rest)?.[0] ?? "";
	return verbs.has(first) ||
		(/n['’]t$|^(?:do|never)/i.test(negated) &&
			!/^(?:a|an|the|any|too|so|this|that|what|how|when|if|because|your|more|less)$/.test(first))
		? `Do not ${rest}`
		: undefined;
}

const WEAK =
	/^(?:keep|make|sure|stay|leave|take|only|before|with|them|their|when|your|that|this|it|the|an?|and|in|on|of|to)$/;

/** The beginnings of the words that carry a sense. */
const senses = (said: string): string[] =>
	(small(said).match(/[\w’'-]+/g) ?? []).filter((word) => !WEAK.test(word)).map((word) => word.slice(0, 4));

/** True for what only says the half again: "close the gate" and "keep it closed". */
function saysAgain(order: string, wording: string): boolean {
	const [, what = ""] =
		/^(?:name|keep to) (?:an|the) (?:exact|agreed|set) (date|price|length|measure)/i.exec(wording) ?? [];
	if (what !== "" && (order.includes(what) || order.includes("agreed"))) return true;
	if (/\buntil the other person has finished$/.test(wording) && /^(?:let|hear|listen)\b/i.test(order)) return true;
	if (alike(gist(order), gist(wording))) return true;
	const known = senses(order);
	const own = senses(wording);
	const shared = own.filter((word) => known.includes(word));
	return (
		shared.length === own.length ||
		(shared.length > 1 && shared.length >= own.length / 2) ||
		(own[0] === known[0] && own[0] !== undefined)
	);
}

/** True where the half takes the thing to one place and the wording to another. */
const takenTwice = (order: string, wording: string): boolean =>
	/^(?:return|take|bring|carry|put|hang|send|move) .+ (?:to|in|into|on|onto) /i.test(order) &&
	/^(?:take|bring|carry|put|return|store|hang) (?:it|them|the [\w-]+) (?:straight |back )?(?:to|in|into|on) the /i.test(
		wording,
	);

/** A ban behind the half that says what to do. */
function banBehind(said: string, offered: Offered): Mixed | undefined {
	const without = WITHOUT.exec(said);
	const none = NONE_BEHIND.exec(said);
	const behind = BEHIND.exec(said) ?? (verbs.has(none?.[5] ?? "") ? none : null);
	const [, half = "", link = "", negated = "", act = ""] =
		behind !== null && (without === null || (behind[1]?.length ?? 0) <= (without[1]?.length ?? 0))
			? behind
			: without === null
				? []
				: ["", without[1] ?? "", " and", "without", `${without[2] ?? ""}${without[3] ?? ""}`];
	const own = half === "" || BANS.test(half) ? undefined : orderOf(half);
	if (/^(?:please )?(?:(?:keep|bear) in mind|remember|note)$/i.test(half)) return undefined;
	if (own === undefined || own.order.split(" ").length < 2) return undefined;
	const bare = closed(half, own.order);
	const set = /^(?:let|keep|leave|wear) /i.test(own.order)
		? (/ (during (?:the|an?) [^,;]+)$/.exec(act)?.[0] ?? "")
		: "";
	const alone =
		set === "" || / (?:during|while|when|before|after|until|if) /.test(half) || negated === "without"
			? bare
			: bare + set;
	if (/^be /i.test(own.order)) return { joined: [], alone, whole: false, last: true };
	const there = /^without$/.test(negated) ? undefined : onlyThere(half, act);
	if (there !== undefined) return { joined: [capitalise(there.replace(/^always /i, ""))], alone, whole: false };
	const ban = negated === "" ? capitalise(act) : negated === "without" ? banOf("stop", act) : banOf(negated, act);
	if (ban === undefined) return undefined;
	const nouns = nounsOf(half);
	const told = spelled(ban, nouns);
	if (/^wait(?:ing)? (?:around )?to be (?:asked|told|reminded|prompted|called|sent)$/.test(act))
		return { joined: [`${bare} of your own accord`, `${bare} unprompted`], alone, whole: false };
	const just = /^(?:just|simply|merely) /i.test(act);
	const instead =
		negated !== "without" && (just || (told?.noun !== undefined && !told.noun.person))
			? insteadOf(
					bare,
					act.replace(/^(\w+)ing\b/, (word) => baseOfGerund(word) ?? word),
				)
			: undefined;
	const other = instead === undefined ? {} : { instead };
	if (just || /^(?:guess|assume|estimate)(?! (?:what|why|how|whether|where|who)) /i.test(act))
		return { joined: [], alone, whole: false, ...other };
	const joined =
		told === undefined
			? []
			: offered(told.said).flatMap((one) => {
					const wording = told.back(one).replace(/\.$/, "");
					const [first = ""] = small(wording).split(/[ ,]/);
					if (!verbs.has(first) || /[;:]/.test(wording) || BANS.test(wording)) return [];
					if (saysAgain(own.order, wording) || takenTwice(own.order, wording)) return [];
					return / only in (?:it|them)$/.test(wording) ? [] : [join(half, own.order, link, wording)];
				});
	return {
		joined: [...new Set(joined)],
		alone,
		whole: false,
		...other,
	};
}

const RECEIVING = /^(ask|tell|show) (?=(?:what|how|whether|which|where|when|why|if|about|for)\b)/i;
const GIVEN = /^(?:give|quote|offer|state|guess|estimate|promise|tell|name|agree|discuss|confirm|make|take)$/;

/** The occasion of a ban, where it is what the other half is for: "over the phone". */
function occasion(ban: string): string | undefined {
	const [, verb = "", thing = "", way = ""] =
		/^(?:do not|don['’]t|never) ([a-z]+) ((?:an?|the|any) [^,;]+?) ((?:over|on) the (?:phone|telephone)|by (?:phone|e-?mail|text|text message)|online)$/i.exec(
			ban,
		) ?? [];
	const [, whom = "somebody", matter = ""] =
		/^(?:do not|don['’]t|never) (?:(?:argue|quarrel|haggle|bicker)(?: with ((?:an?|the|any) [^,;]+?))? (?:about|over)|debate|dispute) ((?:an?|the|any|their) [^,;]+)$/i.exec(
			ban,
		) ?? [];
	if (matter !== "")
		return `If ${/^the \w+s$/.test(whom) ? whom.replace(/^the (\w+)s$/, "a $1") : whom.replace(/^(?:any|the) /, "a ")} disputes ${matter.replace(/^any /, "a ")}, `;
	if (GIVEN.test(verb) && !thing.split(" ").some((word) => word === "to" || isServed(word)))
		return `When somebody asks for ${thing.replace(/^any /, "a ")} ${way}, `;
	return undefined;
}

/** Verbs of orders that are no words of bans. */
const FURTHER = /^(?:initial|tape|jot|log|photograph|bookmark|phone|text|email|route)$/i;
/** The half that says what to do, behind its ban. */
function banBefore(said: string, offered: Offered): Mixed | undefined {
	const lead =
		/^(?:if|when|whenever|before|after|while|once) [^,]+, (?=(?:do not|don['’]t|never)\b)/i.exec(said)?.[0] ?? "";
	const rest = said.slice(lead.length);
	const [, ban = "", link = "", half = ""] =
		/^((?:do not|don['’]t|never) .+?)(;| [–—]|:|,? but|,)(?: (?:but|instead|rather|please|just|simply|always))*,? ([a-z]+ .+)$/i.exec(
			rest,
		) ?? [];
	const verb = /^[a-z]+/i.exec(half)?.[0] ?? "";
	if (ban === "" || !(verbs.has(verb.toLowerCase()) || FURTHER.test(verb)) || BANS.test(half) || / one$/.test(half))
		return undefined;
	if (/^(?:even|and|or|nor|if|when|unless|including|however)$/i.test(verb)) return undefined;
	if (/^[a-z]+ first$/i.test(half) && / (?:before|without|until) /.test(ban)) {
		const [first, ...more] = offered(ban);
		return first === undefined
			? undefined
			: { joined: more, alone: `${lead}${lead === "" ? first : small(first)}`, whole: true };
	}
	if (link === "," && /\b(?:or|nor)\b/.test(half)) return undefined;
	const nouns = nounsOf(
		ban
			.replace(/^(?:do not|don['’]t|never) /i, "")
			.replace(/^((?:let|make|have) (?:the|an?|any|your) [\w-]+) (?=[a-z]+ )/, "$1, "),
	);
	const person = nouns.find((one) => one.person);
	const [, receiver] =
		/^(?:do not|don['’]t|never) [a-z]+ ((?:an?|the|any|your|every) [^,;]+?)(?= (?:to|that|what|how|when|if|with|for|about|in|on|at|because|or|as)\b|$)/i.exec(
			ban,
		) ?? [];
	let named = half;
	if (RECEIVING.test(half) && person !== undefined && !nounsOf(half).some((one) => one.person)) {
		const who =
			receiver !== undefined && isServed(receiver.split(" ").at(-1) ?? "")
				? receiver.replace(/^any /, "a ")
				: person.text;
		named = half.replace(RECEIVING, `$1 ${who} `);
	}
	const [, to = "", place = ""] =
		/ (to|at|towards?|into|in|on) ((?:the|an?|your|their) [^,;]+)$/i.exec(/ there\b/.test(named) ? ban : "") ?? [];
	if (place !== "") named = named.replace(/ there\b/, ` ${/^(?:at|towards?|into)$/.test(to) ? "to" : to} ${place}`);
	const told: { said: string; noun?: Noun } | undefined =
		/ it\b/.test(named) && nounsOf(lead).some((one) => !one.person) ? { said: named } : spelled(named, nouns);
	if (told === undefined) return undefined;
	const time = lead === "" ? (/ (?:when|if|while|whenever) [^,;]+$/.exec(ban)?.[0] ?? "") : "";
	const whole = completed(told.said.replace(/,? instead$/, ""), nouns);
	const alone = `${whole}${/ (?:when|if|while|before|after|until) /.test(half) ? "" : time}`;
	const answers = offered(ban).flatMap((one) =>
		/ and |[;,]/.test(one) || one.toLowerCase().startsWith(`${verb.toLowerCase()} `)
			? []
			: [`${lead}${lead === "" ? one : small(one)}${/ and /.test(alone) ? ", " : " and "}${small(alone)}`],
	);
	const when = lead !== "" ? lead : (occasion(ban) ?? "");
	const act = ban.replace(/^(?:do not|don['’]t|never) /i, "");
	const instead =
		told.noun === undefined && named === half && !/\b(?:first|then|there)$/.test(half)
			? insteadOf(`${lead === "" ? capitalise(half) : `${lead}${half}`}`.replace(/,? instead$/, ""), act)
			: undefined;
	return {
		...(instead === undefined ? {} : { instead }),
		...(when === "" &&
		!/ (?:when|if|before|while) /.test(act) &&
		half.split(" ").length < 7 &&
		act.split(" ").length > 5 &&
		!nounsOf(half).some((one) => nouns.some(({ text }) => text === one.text))
			? { brief: true as const }
			: {}),
		joined: answers.slice(0, 1),
		alone:
			when === ""
				? capitalise(alone)
				: `${capitalise(when)}${small(lead === "" && /disputes/.test(when) ? named : alone)}`,
		...(lead === "" && when !== "" ? { bare: capitalise(alone) } : {}),
		...(when === "" && whole !== told.said.replace(/,? instead$/, "") ? { bare: capitalise(told.said) } : {}),
		whole: true,
	};
}

/** The wordings of a sentence with two halves. */
export const mixed = (said: string, offered: Offered): Mixed | undefined =>
	banBefore(said, offered) ?? banBehind(said, offered);

/** The wordings of a ban whose sentence follows one that says what to do: its pronouns are said by the nouns of that. */
export function mixedNext(
	before: string,
	said: string,
	offered: Offered,
): { answers: string[]; instead?: string } | undefined {
	if (BANS.test(before) || orderOf(before) === undefined) return undefined;
	const nouns: Noun[] = nounsOf(before);
	const told = spelled(said, nouns);
	if (told === undefined || told.noun === undefined) return { answers: [] };
	const act = /^(?:do not|don['’]t|never|you (?:must|should) (?:not|never)) (.+)$/i.exec(said)?.[1];
	const instead =
		act === undefined || (told.noun.person && !/^ask /i.test(before)) ? undefined : insteadOf(before, act);
	return { answers: offered(told.said).map((one) => told.back(one)), ...(instead === undefined ? {} : { instead }) };
}
