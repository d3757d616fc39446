import { withoutDiacritics } from "#app/coach/normalise.ts";
import { personOf, type Served } from "../../words/people.ts";
import { formOf, pluralOf, type VerbForm } from "../../words/verbs.ts";
import { accusativeOf } from "../words/accusative.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { ACT_CLASSES, ACT_PAIRS } from "./act-pairs.ts";
import { FALLBACK_PAIRS, MORE_PAIRS } from "./more-pairs.ts";
import { MANNER_PAIRS, NOUN_PAIRS, VERB_PAIRS, WITH } from "./phrase-pairs.ts";
import { SERVICE_PAIRS } from "./service-pairs.ts";

/** Stems of which one must begin some word near by, or with `without` none may. */
export interface Condition {
	stems: readonly string[];
	without: boolean;
	/** Where the first two letters of each stem are noted in the openings of words; -1 for who is served. */
	openings: readonly number[];
}

/** Words of a ban as its conditions are held against them. */
export interface AskedWords {
	words: readonly string[];
	/** The words with a space on either side of each. */
	text: string;
	/** 1 where a word begins with two letters, by `openingAt`. */
	openings: Uint8Array;
}

interface Pair {
	/** All of them must hold; empty for any words. */
	conditions: readonly Condition[];
	/** The stems that its conditions name. */
	stems: readonly string[];
	/** One of ACT_PAIRS. */
	first: boolean;
	phrase: string;
}

interface Tables {
	verbs: Map<string, Pair[]>;
	nouns: { stems: readonly string[]; phrase: string }[];
	manners: { stems: readonly string[]; phrase: string }[];
	companions: Map<string, string>;
}

/** In the order in which they are asked. */
const ALL_PAIRS = ACT_PAIRS + SERVICE_PAIRS + MORE_PAIRS + VERB_PAIRS + FALLBACK_PAIRS + ACT_CLASSES;

let tables: Tables | undefined;

const rows = (list: string): [string, string][] =>
	list
		.trim()
		.split(/\n+/)
		.map((row) => {
			const at = row.indexOf(" = ");
			return [row.slice(0, at), row.slice(at + 3)];
		});

function build(): Tables {
	const verbs = new Map<string, Pair[]>();
	const firsts = rows(ACT_PAIRS).length;
	for (const [at, [left, phrase]] of rows(ALL_PAIRS).entries()) {
		const [families = "", condition = ""] = left.split(" [");
		const conditions = condition
			.replace("]", "")
			.split("&")
			.filter((one) => one !== "")
			.map(conditionOf);
		const stems = conditions.flatMap((one) => (one.without ? [] : one.stems));
		const pair: Pair = { conditions, stems, first: at < firsts, phrase };
		for (const family of families.split(",")) verbs.set(family, [...(verbs.get(family) ?? []), pair]);
	}
	const stemmed = (list: string): { stems: string[]; phrase: string }[] =>
		rows(list).map(([left, phrase]) => ({ stems: led(withoutDiacritics(left).split("|")), phrase }));
	const pairs = WITH.split(" ");
	const companions = new Map<string, string>();
	for (let i = 0; i + 1 < pairs.length; i += 2) companions.set(pairs[i] ?? "", pairs[i + 1] ?? "");
	return { verbs, nouns: stemmed(NOUN_PAIRS), manners: stemmed(MANNER_PAIRS), companions };
}

/** The one who is served that a word names, also in the locative: "przy kliencie", "przy gościach". */
export function servedBy(word: string): Served | undefined {
	const found =
		personOf(word) ??
		(word.endsWith("ach")
			? personOf(`${word.slice(0, -3)}om`)
			: (word.endsWith("ie") && /nt?cie$|ntie$/.test(word)) || word === "gosciu"
				? personOf(word === "gosciu" ? "gosc" : `${word.replace(/[ct]ie$/, "")}t`)
				: undefined);
	return found?.served;
}

/** Stems with the space before a word, as `begins` looks for them. */
const led = (stems: readonly string[]): string[] =>
	stems.map((stem) => (stem === "@" || stem.startsWith(" ") ? stem : ` ${stem}`));

/** The words asked last for one who is served, and the answer: many rows ask the same words. */
let asked: readonly string[] = [];
let found = false;

function anyServed(words: readonly string[]): boolean {
	if (words !== asked) {
		asked = words;
		found = words.some((word) => servedBy(word) !== undefined);
	}
	return found;
}

/** True when one of the stems begins a word; `text` is the words with a space on either side of each. */
function begins(words: readonly string[], text: string, stems: readonly string[]): boolean {
	for (const stem of stems) if (stem === "@" ? anyServed(words) : text.includes(stem)) return true;
	return false;
}

const OPENINGS = 1024;

/** Two letters as a number that hardly any other two share. */
const openingAt = (text: string, at: number): number =>
	(text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (OPENINGS - 1);

/** Reads "stem|stem" or "!stem|stem". */
export function conditionOf(written: string): Condition {
	const stems = led(written.replace(/^!/, "").split("|"));
	const openings = stems.map((stem) => (stem === "@" || stem.length < 3 ? -1 : openingAt(stem, 1)));
	return { stems, without: written.startsWith("!"), openings };
}

/** Words made ready for many conditions. */
export function askedWords(words: readonly string[]): AskedWords {
	const text = spaced(words);
	const openings = new Uint8Array(OPENINGS);
	for (let at = text.indexOf(" "); at >= 0 && at + 1 < text.length; at = text.indexOf(" ", at + 1))
		openings[openingAt(text, at + 1)] = 1;
	return { words, text, openings };
}

/** True when a stem of the condition begins a word. */
function beginsOne({ stems, openings }: Condition, asked: AskedWords): boolean {
	for (let i = 0; i < stems.length; i++) {
		const opening = openings[i] ?? -1;
		if (opening >= 0 && asked.openings[opening] !== 1) continue;
		const stem = stems[i] ?? "";
		if (stem === "@" ? anyServed(asked.words) : asked.text.includes(stem)) return true;
	}
	return false;
}

/** True when all conditions hold. */
export function holdAll(conditions: readonly Condition[], asked: AskedWords): boolean {
	for (const condition of conditions) if (beginsOne(condition, asked) === condition.without) return false;
	return true;
}

/** "kliencie" as the other forms begin: "klientie". */
export const withT = (word: string): string => (word.endsWith("ncie") ? `${word.slice(0, -3)}tie` : word);

/** Words as one text, with a space on either side. */
export const spaced = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** Which pairs are asked: all, those that ask for some word beside the verb, or of these the first alone. */
export type Asked = boolean | "first";

/** A phrase that fits, and what its pair asked for. */
export interface Fitting {
	phrase: string;
	/** The stems that the pair's conditions name. */
	stems: readonly string[];
	asked: Asked;
}

/** What to do in place of a forbidden verb, given the words around it and its object in the genitive ("" when there is none), in the order of the pairs. */
export function* pairsForVerb(family: string, said: readonly string[], object = ""): Generator<Fitting> {
	tables ??= build();
	const pairs = tables.verbs.get(family);
	if (pairs === undefined) return;
	const asked = askedWords(said.map((word) => withT(word)));
	for (const pair of pairs) {
		const { stems } = pair;
		if (!holdAll(pair.conditions, asked)) continue;
		const phrase = pair.phrase.includes("{obj") ? withObject(pair.phrase, object) : pair.phrase;
		if (phrase === undefined) continue;
		yield { phrase, stems, asked: pair.first && stems.length > 0 ? "first" : stems.length > 0 };
	}
}

/** The first phrase of pairsForVerb of those that are asked; undefined when no pair fits. */
export function phraseForVerb(
	family: string,
	said: readonly string[],
	object = "",
	special: Asked = false,
): string | undefined {
	for (const one of pairsForVerb(family, said, object)) {
		if (special === "first" && one.asked !== "first") continue;
		if (special === true && one.asked === false) continue;
		return one.phrase;
	}
	return undefined;
}

/** A phrase with the object of the sentence in it; undefined where the sentence has none, or its case is not to be known. */
function withObject(phrase: string, object: string): string | undefined {
	if (object === "") return undefined;
	if (!phrase.includes("{objacc}")) return phrase.replace("{obj}", object);
	const accusative = accusativeOf(object);
	return accusative === undefined ? undefined : phrase.replace("{objacc}", accusative);
}

/** What to do in place of a banned thing. */
export function phraseForNoun(words: readonly string[]): string | undefined {
	tables ??= build();
	for (const [at, word] of words.entries()) {
		if (word === "slowa" && words[at - 1] === "ani") continue;
		const pair = tables.nouns.find(({ stems }) =>
			stems.some((stem) => !stem.includes(" ", 1) && word.startsWith(stem.slice(1))),
		);
		if (pair !== undefined) return pair.phrase;
	}
	const text = spaced(words);
	return tables.nouns.find((pair) => begins(words, text, pair.stems))?.phrase;
}

/** How to do it in place of a banned manner. */
export function phraseForManner(words: readonly string[]): string | undefined {
	tables ??= build();
	const text = spaced(words);
	return tables.manners.find((pair) => begins(words, text, pair.stems))?.phrase;
}

/** Endings of genitives and of their instrumentals. */
const COMPANION_ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/iego$/, "im"],
	[/ego$/, "ym"],
	[/ej$/, "ą"],
	[/ych$/, "ymi"],
	[/ich$/, "imi"],
	[/ów$/, "ami"],
	[/ek$/, "kami"],
	[/ń$/, "niami"],
	[/([kg])a$/, "$1iem"],
	[/a$/, "em"],
	[/([kg])u$/, "$1iem"],
	[/([^aeiouyąęó])u$/, "$1em"],
	[/y$/, "ą"],
	[/([kgj])i$/, "$1ą"],
	[/ości$/, "ością"],
];

/** The instrumental for "z" of a noun that stands in the genitive after "bez"; undefined when it is not known. */
export function companionOf(genitive: string): string | undefined {
	tables ??= build();
	return tables.companions.get(genitive) ?? (genitive.endsWith("nia") ? `${genitive.slice(0, -1)}em` : undefined);
}

/** The instrumental of a noun or adjective in the genitive, by its ending where it is not listed. */
export function instrumentalOf(genitive: string): string | undefined {
	const known = companionOf(genitive);
	if (known !== undefined) return known;
	for (const [ending, instead] of COMPANION_ENDINGS)
		if (ending.test(genitive) && genitive.length > 3) return genitive.replace(ending, instead);
	return undefined;
}

const PRONOUNS: Readonly<Record<Served["gender"], readonly [string, string, string, string, string]>> = {
	he: ["go", "mu", "nim", "go", "niego"],
	she: ["jej", "jej", "nią", "ją", "niej"],
	it: ["go", "mu", "nim", "je", "niego"],
	they: ["ich", "im", "nimi", "ich", "nich"],
};

/** The same person by pronouns, for a clause after one that names the person. */
function pronounsOf(named: Served): Served {
	const [genitive, dative, instrumental, accusative] = PRONOUNS[named.plural ? "they" : named.gender];
	return { ...named, nominative: "", genitive, dative, instrumental, accusative };
}

/** What belongs to somebody, before the pronoun that says to whom. */
const OWNED =
	/(?:^| )(?:spraw(?:ę|y|ą)|decyzj(?:ę|i)|rzeczy|wizerunek|pytania|wybór|zdanie|postępy|potrzeb(?:y|om)) $/u;

/** Renders a phrase: `*verb` in the form asked for, {dat} … as the one who is served. */
export function render(phrase: string, form: VerbForm, named: Served, before = false): string {
	const served = before ? pronounsOf(named) : named;
	const present = form === "he" || form === "they" || form === "we";
	let text = phrase;
	if (text.includes("*"))
		text = text.replace(/\*([a-ząćęłńóśźż]+)/g, (_, infinitive: string) => {
			const verb = anyVerbNamed(infinitive);
			if (verb === undefined) throw new Error(`unknown verb in a phrase: ${infinitive}`);
			const used = present && verb.perfective && verb.partner !== undefined ? verb.partner : verb;
			return formOf(used, form);
		});
	if (text.includes("{"))
		text = text.replace(/\{([a-ząćęłńóśźż]+)\}/g, (_, slot: string, at: number, whole: string) => {
			switch (slot) {
				case "nom":
					return served.nominative;
				case "gen":
					if (before && OWNED.test(whole.slice(0, at))) return served.genitive === "go" ? "jego" : served.genitive;
					return before && /(?:^| )(?:do|od|u|dla|z) $/.test(whole.slice(0, at))
						? (PRONOUNS[named.plural ? "they" : named.gender][4] ?? "")
						: served.genitive;
				case "dat":
					return served.dative;
				case "ins":
					return served.instrumental;
				case "acc":
					return before && /(?:^| )(?:na|o) $/.test(whole.slice(0, at))
						? named.plural || named.gender !== "she"
							? (PRONOUNS[named.plural ? "they" : named.gender][4] ?? "")
							: "nią"
						: served.accusative;
				default:
					return served.plural ? (PLURALS[slot] ?? pluralOf(slot)) : slot;
			}
		});
	if (text.includes("  ")) text = text.replace(/ {2,}/g, " ");
	return text.includes(" ,") ? text.replaceAll(" ,", ",") : text;
}

const PLURALS: Readonly<Record<string, string>> = {
	chce: "chcą",
	skończy: "skończą",
	poda: "podadzą",
	powie: "powiedzą",
	wyjdzie: "wyjdą",
	wybierze: "wybiorą",
	usiądzie: "usiądą",
};

/** All phrases with verbs, for tests. */
export function allPhrases(): string[] {
	return [...rows(ALL_PAIRS), ...rows(NOUN_PAIRS)].map(([, phrase]) => phrase);
}

/** All families that have a pair, for tests. */
export function pairedFamilies(): string[] {
	tables ??= build();
	return [...tables.verbs.keys()];
}
