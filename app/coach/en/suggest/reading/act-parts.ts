import { staffNouns } from "../../words/people.ts";
import { baseOfParticiple, isGerund, verbs } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { withoutAny } from "../words/any-word.ts";
import { classesOf } from "../words/noun-classes.ts";
import { phrasalVerbs } from "../words/phrasal-verbs.ts";
import { isServed } from "../words/served-nouns.ts";
import { definite, them, together } from "./ban.ts";

/** A name of a thing, person, place or time as the words of a rule give it. */
export interface Named {
	/** As written, without "any". */
	text: string;
	/** What it is: classes of `noun-classes.ts`, and "person", "staff", "pronoun". */
	classes: ReadonlySet<string>;
	/** Whose it is: "the resident" of "a resident's postcards". */
	owner?: string;
}

/** What stands behind the object with the word that joins it: "in the corridor", "while driving". */
export interface ActPart extends Named {
	link: string;
}

/** An act said in words, taken apart: "leave wet umbrellas on the tables". */
export interface ActParts {
	verb: string;
	/** "away" of "throw it away"; empty when there is none. */
	particle: string;
	/** Who gets it, where no word joins them: "a guest" of "hand a guest a dirty pen". */
	receiver: Named | undefined;
	/** The object, or nothing. */
	object: Named | undefined;
	/** "open", "unattended" behind the object. */
	state: string;
	/** "loudly": how it is done. */
	manner: string;
	parts: readonly ActPart[];
}

const LINKS = set(
	"in on at by with for from to into onto over across through under behind beside between near past along around round against before after during while when whenever until till unless if because as than without within outside inside above below beneath towards toward off among via despite except about like upon out once where up down since so though although even just only whether how why what who that which",
);
/** Links of several words. */
const LONG =
	/^(from across|from behind|from under|in front of|in view of|in sight of|in the presence of|in earshot of|within earshot of|within sight of|within reach of|within hearing of|in the middle of|on behalf of|on top of|next to|close to|because of|out of|instead of|ahead of|away from|other than|in return for|in exchange for|in case of|at the end of|at the start of|on account of|due to|such as|more than|rather than|face to face with)(?= )/;
const ALWAYS_PARTICLE = set("away aside apart back");
const PARTICLES = set("up off out away down over back on aside in around apart about through along forward");
const STATES = set(
	"unattended alone unsupervised unlocked open ajar unfinished dirty empty running unguarded unanswered unsigned overnight uncovered untidy blank unwashed unmarked unlabelled visible exposed loose lying waiting standing aloud barefoot unannounced uninvited twice outside indoors wet half-full half-empty hanging guessing",
);
const DETERMINER =
	/^(?:the|an?|any|your|their|our|its|his|her|every|each|all|another|one|two|three|someone['’]s|anyone['’]s|[\w-]+['’]s?)$/;
const PRONOUN =
	/^(?:it|them|him|her|this|that|these|those|yourself|themselves|himself|herself|ourselves|each other|one another)$/;
const CLAUSE = set(
	"while when whenever until till unless if because before after once where since whether how why what who that which as though although than",
);

/** Verbs that name who gets a thing before the thing: "hand a guest a pen". */
const GIVES =
	/^(?:give|hand|show|offer|send|sell|serve|lend|pass|tell|read|bring|charge|deny|refuse|promise|teach|pay|write|quote|ask|feed|pour|leave|cause|grant|save|spare|guarantee)$/;
const RECEIVER =
	/^((?:(?:the|an?|any|your|our|another|other|all|every) )?(?:[\w-]+ ){0,2}?[\w-]+) ((?:the|an?|any|your|their|his|her|its|our|more|less|one|two|three|cold|wrong|false|bad|old|empty|dirty|used|free|different|another|someone|somebody|that|what|how|why|when|where|sunshine)\b.+)$/;

/** The words of a name up to where its noun ends: "the back" of "the back of the shop", "tables" of "tables that are taken". */
function headOf(words: readonly string[]): number {
	for (let i = 1; i < words.length; i++)
		if (
			/^(?:of|that|which|who|whose|whom|where|in|on|at|from|with|for|to|about|behind|and|or|between|near|by|inside|under)$/.test(
				words[i] ?? "",
			) ||
			(i > 1 &&
				baseOfParticiple(words[i] ?? "") !== undefined &&
				words[i]?.endsWith("ed") &&
				i + 1 < words.length &&
				LINKS.has(words[i + 1] ?? ""))
		)
			return i - 1;
	return words.length - 1;
}

/** What a name names. */
export function named(text: string): Named {
	const plain = withoutAny(text)
		.replace(/^of /, "")
		.replace(/[,;.]$/, "")
		.trim();
	const words = plain.toLowerCase().split(" ");
	const at = headOf(words);
	const noun = words[at] ?? "";
	const classes = new Set(classesOf(noun, words[at - 1]));
	if (
		/^(?:pile|piece|box|bag|cup|glass|bottle|pair|set|kind|sort|copy|bit|plate|bowl|part|stack|list|lot|photo|photos|picture|pictures)s?$/.test(
			noun,
		) &&
		words[at + 1] === "of"
	)
		for (const one of classesOf(words.at(-1) ?? "", words.at(-2))) classes.add(one);
	const own = noun.replace(/['’]s?$/, "");
	if (isServed(own) && !/['’]/.test(noun)) classes.add("person");
	if (
		/^(?:people|strangers?|others|someone|somebody|anyone|anybody|everyone|everybody|outsiders?|bystanders?|onlookers?|neighbours?|colleagues?|owners?|buyers?|sellers?|couples?|friends?|person|persons|crowd|public)$/.test(
			noun,
		)
	)
		classes.add("person");
	if (staffNouns.has(own) && !isServed(own)) {
		classes.add("person");
		classes.add("staff");
	}
	if (PRONOUN.test(plain.toLowerCase())) classes.add("pronoun");
	if (/^(?:them|him|her)$/i.test(plain)) classes.add("person");
	const owner =
		/^((?:(?:an?|the|any|your|their|our|another|one|every|each) )?(?:[\w-]+ ){0,2}?[\w-]+)['’]s? (?=\w)/i.exec(
			plain,
		)?.[1];
	return owner === undefined ? { text: plain, classes } : { text: plain, classes, owner };
}

/** Takes an act apart; nothing for several acts, quoted words and clauses that are no plain act. */
export function actParts(said: string): ActParts | undefined {
	if (/["“”:;()]/.test(said) || /, (?!even|including|no matter)/.test(said)) return undefined;
	const act = said
		.replace(/,? (?:even|including|no matter) .+$/, "")
		.replace(/ (?:ever|just|simply|straight|directly|right|even)(?= )/g, "");
	const words = act.split(" ");
	const verb = (words[0] ?? "").toLowerCase();
	if (!/^[a-z-]+$/.test(verb)) return undefined;
	let from = 1;
	let particle = "";
	let manner = "";
	const second = words[1]?.toLowerCase() ?? "";
	if (
		PARTICLES.has(second) &&
		(words.length === 2 || ALWAYS_PARTICLE.has(second) || phrasalVerbs.has(`${verb} ${second}`)) &&
		!(second === "away" && words[2] === "from") &&
		!(second === "out" && words[2] === "of")
	) {
		particle = second;
		from = 2;
	}
	const parts: { link: string; words: string[] }[] = [];
	const object: string[] = [];
	let state = "";
	let current = object;
	let relative = false;
	for (let i = from; i < words.length; i++) {
		const word = words[i] ?? "";
		const norm = word.toLowerCase().replace(/,$/, "");
		const before = current.at(-1)?.toLowerCase() ?? "";
		if (/^(?:or|and|nor)$/.test(norm)) {
			const next = (words[i + 1] ?? "").toLowerCase();
			if (verbs.has(next) && words[i + 2] !== undefined && DETERMINER.test(words[i + 2]?.toLowerCase() ?? ""))
				return undefined;
			if (LINKS.has(next)) return undefined;
			current.push(word);
			continue;
		}
		if (norm === "that" && current === object && /^(?:tell|promise|assure|remind|inform|warn)$/.test(verb)) {
			current = [];
			parts.push({ link: norm, words: current });
			continue;
		}
		if (current.length > 0 && /^(?:that|which|who|whose|whom)$/.test(norm)) relative = true;
		if (relative && !/^(?:while|unless|until|because|without)$/.test(norm)) {
			current.push(word);
			continue;
		}
		relative = false;
		const long = LONG.exec(`${words.slice(i).join(" ").toLowerCase()} `)?.[1];
		if (long !== undefined) {
			current = [];
			parts.push({ link: long, words: current });
			i += long.split(" ").length - 1;
			continue;
		}
		const inside = parts.at(-1);
		if (/^(?:which|whom|whose)$/.test(norm) && LINKS.has(before) && !current.includes(before)) return undefined;
		if (/^(?:in|on|at|for|to|from|with)$/.test(norm) && /^(?:which|whom)$/i.test(words[i + 1] ?? "")) return undefined;
		if (
			inside !== undefined &&
			(CLAUSE.has(inside.link) || inside.link === "to do") &&
			!CLAUSE.has(norm) &&
			norm !== "without"
		) {
			current.push(word);
			continue;
		}
		if (norm === "to" && verbs.has((words[i + 1] ?? "").toLowerCase()) && !isServed(words[i + 1] ?? "")) {
			if (/^(?:plans?|decisions?|wish|right|ability|need|requests?|refusal|attempts?|time|way|offer)$/.test(before)) {
				current.push(word);
				continue;
			}
			current = [];
			parts.push({ link: "to do", words: current });
			continue;
		}
		if (norm === "of" || norm === "not") {
			current.push(word);
			continue;
		}
		const held =
			current.length > 1 &&
			(baseOfParticiple(before) !== undefined || isGerund(before)) &&
			!verbs.has(before) &&
			!CLAUSE.has(norm) &&
			!/^(?:during|without)$/.test(norm);
		if (
			LINKS.has(norm) &&
			!held &&
			!(
				DETERMINER.test(before) && /^(?:till|past|round|like|down|up|once|inside|outside|off|out|over|near)$/.test(norm)
			)
		) {
			if (
				PARTICLES.has(norm) &&
				current === object &&
				object.length > 0 &&
				(words[i + 1] === undefined || LINKS.has((words[i + 1] ?? "").toLowerCase())) &&
				particle === ""
			) {
				particle = norm;
				continue;
			}
			current = [];
			parts.push({ link: norm, words: current });
			continue;
		}
		if (ALWAYS_PARTICLE.has(norm) && current === object && object.length > 0 && particle === "") {
			particle = norm;
			continue;
		}
		const last = words[i + 1] === undefined || LINKS.has((words[i + 1] ?? "").toLowerCase());
		if (
			/^[a-z]{3,}ly$/.test(norm) &&
			!/^(?:family|only|early|elderly|daily|weekly|monthly|reply|supply|fly|friendly|likely|curly|lovely|ugly|silly|deadly|costly|lonely|jelly|belly|bully|assembly|july|anomaly|monopoly|butterfly|panoply|rally|tally|ally|hourly|yearly|oily|smelly)$/.test(
				norm,
			)
		) {
			if (last || current.length === 0) {
				manner ||= norm;
				continue;
			}
		}
		if (last && STATES.has(norm) && current === object && object.length > 0 && !/^(?:the|an?)$/.test(before)) {
			state ||= norm;
			continue;
		}
		current.push(word);
	}
	const what = object.join(" ").replace(/,$/, "");
	if (/^(?:to|of) |\b(?:not|never|nobody|nothing|no)\b/i.test(what)) return undefined;
	const [, receiver, thing = what] = GIVES.test(verb) ? (RECEIVER.exec(what) ?? []) : [];
	if (receiver !== undefined && !named(receiver).classes.has("person")) return undefined;
	return {
		verb,
		particle,
		receiver: receiver === undefined ? undefined : named(receiver),
		object: thing === "" ? undefined : named(thing),
		state,
		manner,
		parts: parts.map(({ link, words: own }) => ({ link, ...named(own.join(" ")) })),
	};
}

/** A part with its link, as written. */
export const saidPart = ({ link, text }: ActPart): string => `${link === "to do" ? "to" : link} ${text}`.trim();

/** "a guest" as "the guest", "food or drink" as "food and drink". */
export const known = (text: string): string =>
	together(definite(text)).replace(/^(?:one|another) (?=[\w-]+['’]s )/i, "each ");

/** "it" or "them" for a name. */
export const pronounOf = (text: string): string =>
	/^(?:them|him|her|it)$/i.test(text)
		? text
		: them(together(text).split(/ (?:of|that|which|who|you|they|we|in|on|at|for|from|with|about) /)[0] ?? "");
