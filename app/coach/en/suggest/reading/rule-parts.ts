import { baseOfGerund, baseOfParticiple, verbs } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { mayBeDone } from "./tails.ts";

/** A long rule taken apart in its words. */
export interface RuleParts {
	/** "If a pupil is upset", without its comma. */
	setting: string;
	/** Who is told; empty for an imperative. */
	who: string;
	/** "No clerk may": nobody of them. */
	every: boolean;
	/** The word of duty without its negation; empty for an imperative. */
	modal: string;
	/** The forbidden acts, their verbs in the base form. */
	acts: readonly string[];
	/** What stands behind the last act and holds for all: "until", "while", "even if", with what leads it. */
	tail: string;
	/** What is to be done instead, as far as the rule says so. */
	half: string;
	/** True where a further act has a "not" of its own. */
	apart: boolean;
	/** What the acts are done to, when it stands before them ("doors must not be locked"). */
	thing: string;
}

const OPENS =
	/^(?:if|when|whenever|where|wherever|while|whilst|during|in|at|on|inside|outside|between|after|before|once|for|within|as|throughout|following|from|with|except|unless)\b/i;
const FORBIDDEN = "(?:strictly |absolutely |expressly )?(?:not (?:allowed|permitted|authori[sz]ed|entitled)|forbidden)";
const EVER = "(?:ever |knowingly |under any circumstances |at any time |at any point )?";
const LEADS: readonly [RegExp, (parts: string[]) => [who: string, modal: string, rest: string, every?: boolean]][] = [
	[new RegExp(`^(?:please )?(?:do not|don['’]t|never) ${EVER}(.+)$`, "i"), ([, rest = ""]) => ["", "", rest]],
	[
		/^(?:it is|it's) (?:strictly |absolutely |expressly )?(?:forbidden|prohibited|not (?:permitted|allowed|acceptable)|unacceptable) (?:for (.+?) )?to (.+)$/i,
		([, who = "", rest = ""]) => [who, who === "" ? "" : "must", rest],
	],
	[
		/^no (?!one\b)([\w’'-]+(?: (?:of|in|on|at|or|and)? ?(?:the )?[\w’'-]+){0,3}?) (may|should|must|can|shall) (?:ever )?(.+)$/i,
		([, who = "", modal = "", rest = ""]) => [who, modal, rest, true],
	],
	[
		/^(?:no one|nobody|no-one) (may|should|must|can|shall) (?:ever )?(.+)$/i,
		([, modal = "", rest = ""]) => ["people", modal, rest],
	],
	[
		new RegExp(`^([^,;:]+?) (must|should|shall|may|will|can|do)(?: not|n['’]t| never) ${EVER}(.+)$`, "i"),
		([, who = "", modal = "", rest = ""]) => [who, modal, rest],
	],
	[/^([^,;:]+?) (?:cannot|can['’]t) (.+)$/i, ([, who = "", rest = ""]) => [who, "must", rest]],
	[
		new RegExp(`^([^,;:]+?) (?:is|are) (?:${FORBIDDEN}|never|not) to (.+)$`, "i"),
		([, who = "", rest = ""]) => [who, "must", rest],
	],
	[
		/^([^,;:]+?) (?:(?:is|are) (?:strictly |expressly )?(?:prohibited|banned|barred) from|(must|should) (?:refrain from|avoid)) (.+)$/i,
		([, who = "", modal = "must", rest = ""]) => [who, modal, based(rest)],
	],
	[/^(?:avoid|refrain from) (.+)$/i, ([, rest = ""]) => ["", "", based(rest)]],
];
const INVERTED =
	/^(?:under no circumstances|at no time|in no case|on no account) (should|must|may|can|shall|is|are) (.+)$/i;

const BANNED = /\b(?:must|should|shall|may|will|can|do) (?:not|never)\b|^(?:do not|never)\b|n['’]t\b|\bnever\b|[;:]/i;

/** "using lifts or stopping" -> "use lifts or stop". */
function based(said: string): string {
	return said.replace(/(^|, |,? (?:or|nor|and) )([\w-]+ing)\b/g, (whole, link: string, gerund: string) => {
		const base = baseOfGerund(gerund.toLowerCase());
		return base === undefined ? whole : `${link}${base}`;
	});
}

/** "Under no circumstances should a driver leave" -> "A driver should not leave". */
export function upright(said: string): string {
	const [, modal = "", rest = ""] = INVERTED.exec(said) ?? [];
	if (rest === "") return said;
	const parts = rest.split(" ");
	const to = /^(?:is|are)$/i.test(modal) ? parts.indexOf("to") : -1;
	const at = to > 0 ? to + 1 : parts.findIndex((word, i) => i > 0 && (verbs.has(word) || word === "be"));
	if (at < 1 || at > 9) return said;
	const who = parts.slice(0, to > 0 ? to : at).join(" ");
	return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${to > 0 ? "must" : modal.toLowerCase()} not ${parts.slice(at).join(" ")}`;
}

/** Verbs that are as often nouns: with them only a determiner or a preposition behind tells an act. */
const NOUNS = set(
	"drink change work order paint record book cash credit travel test check phone email text report visit photograph film picture copy file print stock store lock share offer trade deal gossip contact address name date note comment tip gift fine need request cook guard guide name plan play point post present price process project promise purchase question rate review risk rule sale sample service shop shout show sign staff stamp start supply support tool telephone tour touch train transfer treat trip view water weight wrap",
);
const SURE =
	/^(?:the|an?|any|your|their|our|his|her|its|it|them|him|us|at|with|to|on|off|away|out|in|into|for|from|up|down|over|about|through|by|behind|under|back|around|as|another|other|each|every|more|extra|people|children|all|others|anyone|anything|personal|private|confidential)$/;
const NO_OBJECT = /^(?:or|nor|and|of|that|which|who|is|are|was|were)$/;
/** Acts without an object. */
const BARE = /^(?:smoke|vape|eat|drink|snack)$/;
const SAYS = /^(?:imply|suggest|claim|state|say|pretend|promise|assume|allege|insist)$/;
/** Of these, what is an act before a noun in the plural. */
const ACTING =
	/^(?:change|use|offer|visit|share|process|copy|record|handle|store|transfer|promise|question|book|touch|contact|treat|trade|sign|post|print|play|photograph|film|cash)$/;
const LINK =
	/^(?:except|unless|even|whatever|however|including|especially|regardless|without|until|before|while|when)$/;

/** True when an act begins at the verb before `next`. */
function begins(verb: string, next: string, third: string): boolean {
	if (next === "" || NO_OBJECT.test(next) || LINK.test(verb)) return false;
	if (/^re-/.test(verb)) return true;
	if (/^\d/.test(next)) return verbs.has(verb) && !NOUNS.has(verb);
	if (SURE.test(next)) return verbs.has(verb) || (/^(?:the|an?|your|their|any|it|them)$/.test(next) && mayBeDone(verb));
	if (!verbs.has(verb)) return false;
	return NOUNS.has(verb)
		? ACTING.test(verb) && /s$/.test(/^[\w’'-]+s$/.test(third) ? third : next)
		: /^[\w’'-]{3,}$/.test(next);
}

/** The acts of a row: "dig trenches, drill holes or drive stakes into the ground". */
function splitActs(said: string, infinitive: boolean): string[] {
	const starts: [from: number, to: number][] = [];
	for (const one of said.matchAll(
		/(?:, (?:and |or |nor )?| (?:or|nor|and) )(?:(?:do not|never|must not|should not) |to )?/g,
	)) {
		const from = one.index + one[0].length;
		const [, verb = "", next = "", third = ""] = /^([\w-]+) ([\w’'-]+)(?: ([\w’'-]+))?/.exec(said.slice(from)) ?? [];
		const last = said.slice(0, one.index);
		if (/ to $/.test(one[0]) && !infinitive) continue;
		const speaks = next === "that" && SAYS.test(verb);
		if (!(speaks || begins(verb, next, third)) || verbs.has(/ to ([\w-]+)$/.exec(last)?.[1] ?? "")) continue;
		const before = last.slice(starts.at(-1)?.[1] ?? 0);
		if (/ and $/.test(one[0]) || !(before.includes(" ") || BARE.test(before))) continue;
		starts.push([one.index, from]);
	}
	const acts: string[] = [];
	let from = 0;
	for (const [end, next] of starts) {
		acts.push(said.slice(from, end));
		from = next;
	}
	acts.push(said.slice(from));
	return acts.some((act) => act.split(" ").length < 2 && !BARE.test(act)) || !acts.every((act) => verbish(act))
		? [said]
		: acts;
}

/** "It is forbidden to A or to B": acts after "to". */
const INFINITIVE =
	/\b(?:forbidden|permitted|allowed|authori[sz]ed|entitled|acceptable|prohibited|unacceptable|(?:is|are) (?:not|never)) (?:for .+? )?to /i;

const verbish = (act: string): boolean => {
	const [verb = ""] = act.split(" ");
	return verbs.has(verb) || mayBeDone(verb) || /^[a-z]+-[a-z]+$|ss$/.test(verb);
};

const TAIL =
	/,? (?:even (?=if|when|though|where|while|after|in|at|on|during|for|by|under|temporarily|briefly)|whatever|whichever|however|regardless|no matter|whether or not|unless|until|till (?=the|they|you|it|\d)|except|apart from|without|before|while|whilst|when|whenever|if|where|during|other than|for any (?:reason|purpose) other than|because|so that|in order to|simply|just because)\b.*$/;

/** A tail that speaks of the last act's thing: "without checking their passes", "where visitors can see them". */
const OWN_TAIL = /^ (?:without \w+ing|where) .*\b(?:their|them|it|its)\b/;

/** What binds acts: where one before the last has a bound of its own, that of the last is its own as well. */
const BINDING = /^,? (?:without|unless|until|before)\b/;
/** Acts that nothing makes right. */
const ILL =
	/^(?:argue|quarrel|shout|swear|interrupt|ignore|block|obstruct|overload|overfill|exceed|mix|blame|threaten|insult|speak over|humiliate|mock|conceal|hide|falsify|bypass|override|disable)\b/;
const OWN_BOUND =
	/ (?:without|unless|until|before|alone|unlocked|unattended|unsupervised|in (?:front|view|sight|the presence) of)\b/;

/** A rule taken apart, when its build is known. */
export function partsOf(given: string): RuleParts | undefined {
	const said = upright(given);
	let setting = "";
	let found: [string, string, string, boolean?] | undefined;
	const read = (one: string): void => {
		for (const [lead, take] of LEADS) {
			const parts = lead.exec(one);
			if (parts === null) continue;
			found = take(parts);
			return;
		}
	};
	if (OPENS.test(said) && !INVERTED.test(said)) {
		for (let comma = said.indexOf(", "); comma > 0 && found === undefined; comma = said.indexOf(", ", comma + 1)) {
			setting = said.slice(0, comma);
			if (BANNED.test(setting)) return undefined;
			read(upright(upper(said.slice(comma + 2))));
		}
	} else read(said);
	if (found === undefined) return undefined;
	const [who, modal, all, every = false] = found;
	if (who.split(" ").length > 22 || /\b(?:must|should|may) |^(?:and|but|or)\b| (?:and|but|or)$/i.test(who))
		return undefined;
	const [, rest = all, half = ""] =
		/^(.+?)(?:[;:]| [–—]|,? but(?! (?:not|never|only|for|by|in|on|at|to|with)\b)) (.+)$/.exec(all) ?? [];
	const acts = splitActs(rest, INFINITIVE.test(given));
	const last = acts.at(-1) ?? "";
	let tail = TAIL.exec(last)?.[0] ?? "";
	acts[acts.length - 1] = last.slice(0, last.length - tail.length);
	const bound = acts.at(-1) ?? "";
	if (
		acts.length > 1 &&
		(OWN_TAIL.test(tail) ||
			(BINDING.test(tail) && acts.slice(0, -1).some((one) => OWN_BOUND.test(one) || ILL.test(one))))
	) {
		acts[acts.length - 1] = `${bound}${tail}`;
		tail = "";
	}
	const passive = acts[0]?.startsWith("be ") === true ? activeActs(acts, who) : undefined;
	return {
		setting,
		who: who.replace(/^(?:the use of|use of) .*/i, ""),
		every,
		modal: modal.toLowerCase(),
		acts: passive ?? acts,
		tail,
		half,
		apart: /,? (?:and|or) (?:do not|never|must not|should not) /.test(rest),
		thing: passive === undefined ? "" : lower(who),
	};
}

/** "be locked from the outside", "propped open" of doors -> "lock doors from the outside", "prop doors open". */
function activeActs(acts: readonly string[], who: string): string[] | undefined {
	const rows = acts.flatMap((act) =>
		act.split(/(?:,? (?:or|nor) |, )(?=(?:be )?(?:[a-z]+(?:ed|n|t)|read|hung|held|shut)(?: |$))/),
	);
	const made: string[] = [];
	for (const one of rows) {
		const [participle = "", ...rest] = one.replace(/^be /, "").split(" ");
		const base =
			baseOfParticiple(participle) ??
			(verbs.has(participle.replace(/ed$/, "")) ? participle.replace(/ed$/, "") : undefined);
		if (base === undefined) return undefined;
		made.push(`${base} ${lower(who)} ${rest.join(" ")}`.trim());
	}
	return made;
}

/** "you", "we" or "they", by who is told. */
export const told = (parts: RuleParts): string =>
	parts.who === "" || /^you\b/i.test(parts.who) ? "you" : /^we\b/i.test(parts.who) ? "we" : "they";

export const ownOf = (parts: RuleParts): string =>
	told(parts) === "you" ? "your" : told(parts) === "we" ? "our" : "their";

const lower = (said: string): string =>
	/^(?:I\b|[A-Z]{2}|[A-Z][\w’'-]+['’]s? [A-Z])/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
const upper = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** A wording with its setting, its persons and a duty or a leave before it. */
export function stated(parts: RuleParts, act: string, leave = false): string {
	const { setting, every, modal } = parts;
	let { who } = parts;
	let duty = /^(?:may|can)$/.test(modal) ? "must" : modal === "do" ? "" : modal;
	if (leave) duty = /^(?:must|may|can|shall)$/.test(modal) ? "may" : duty;
	if (every) who = leave ? `${/^[aeiou]/i.test(who) ? "an" : "a"} ${who}` : `every ${who}`;
	const core = `${who} ${duty} ${act}`.replace(/\s+/g, " ").trim();
	return setting === "" ? upper(core) : `${setting}, ${lower(core)}`;
}

/** "A, B or C". */
export const either = (acts: readonly string[]): string =>
	acts.length < 2 ? (acts[0] ?? "") : `${acts.slice(0, -1).join(", ")} or ${acts.at(-1) ?? ""}`;

/** "A, B and C". */
export const both = (acts: readonly string[]): string =>
	acts.length < 2
		? (acts[0] ?? "")
		: `${acts.slice(0, -1).join(", ")}${acts.some((one) => / and |,/.test(one)) ? ", and" : " and"} ${acts.at(-1) ?? ""}`;
