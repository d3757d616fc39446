import { withoutDiacritics } from "../normalise.ts";
import { personOf, type Served } from "./people.ts";
import { MANNER_PAIRS, NOUN_PAIRS, VERB_PAIRS, WITH } from "./phrase-pairs.ts";
import { formOf, pluralOf, type VerbForm, verbNamed } from "./verbs.ts";

interface Pair {
	/** Stems of which one must begin some word near by; empty for any. */
	stems: readonly string[];
	/** True when none may. */
	without: boolean;
	phrase: string;
}

interface Tables {
	verbs: Map<string, Pair[]>;
	nouns: { stems: readonly string[]; phrase: string }[];
	manners: { stems: readonly string[]; phrase: string }[];
	companions: Map<string, string>;
}

let tables: Tables | undefined;

const rows = (list: string): [string, string][] =>
	list
		.trim()
		.split("\n")
		.map((row) => {
			const at = row.indexOf(" = ");
			return [row.slice(0, at), row.slice(at + 3)];
		});

function build(): Tables {
	const verbs = new Map<string, Pair[]>();
	for (const [left, phrase] of rows(VERB_PAIRS)) {
		const [families = "", condition = ""] = left.split(" [");
		const inner = condition.replace("]", "");
		const pair: Pair = {
			stems: inner
				.replace("!", "")
				.split("|")
				.filter((stem) => stem !== ""),
			without: inner.startsWith("!"),
			phrase,
		};
		for (const family of families.split(",")) verbs.set(family, [...(verbs.get(family) ?? []), pair]);
	}
	const stemmed = (list: string): { stems: string[]; phrase: string }[] =>
		rows(list).map(([left, phrase]) => ({ stems: withoutDiacritics(left).split("|"), phrase }));
	const pairs = WITH.split(" ");
	const companions = new Map<string, string>();
	for (let i = 0; i + 1 < pairs.length; i += 2) companions.set(pairs[i] ?? "", pairs[i + 1] ?? "");
	return { verbs, nouns: stemmed(NOUN_PAIRS), manners: stemmed(MANNER_PAIRS), companions };
}

const begins = (words: readonly string[], stems: readonly string[]): boolean =>
	stems.some((stem) =>
		stem === "@"
			? words.some((word) => personOf(word)?.side === "served")
			: stem.includes(" ")
				? words.join(" ").includes(stem)
				: words.some((word) => word.startsWith(stem)),
	);

/** What to do in place of a forbidden verb, given the words around it; undefined when no pair fits. */
export function phraseForVerb(family: string, words: readonly string[]): string | undefined {
	tables ??= build();
	for (const pair of tables.verbs.get(family) ?? []) {
		if (pair.stems.length === 0) return pair.phrase;
		if (begins(words, pair.stems) !== pair.without) return pair.phrase;
	}
	return undefined;
}

/** What to do in place of a banned thing. */
export function phraseForNoun(words: readonly string[]): string | undefined {
	tables ??= build();
	for (const word of words) {
		const pair = tables.nouns.find(({ stems }) => stems.some((stem) => !stem.includes(" ") && word.startsWith(stem)));
		if (pair !== undefined) return pair.phrase;
	}
	return tables.nouns.find((pair) => begins(words, pair.stems))?.phrase;
}

/** How to do it in place of a banned manner. */
export function phraseForManner(words: readonly string[]): string | undefined {
	tables ??= build();
	return tables.manners.find((pair) => begins(words, pair.stems))?.phrase;
}

/** The instrumental for "z" of a noun that stands in the genitive after "bez"; undefined when it is not known. */
export function companionOf(genitive: string): string | undefined {
	tables ??= build();
	return tables.companions.get(genitive) ?? (genitive.endsWith("nia") ? `${genitive.slice(0, -1)}em` : undefined);
}

/** Renders a phrase: `*verb` in the form asked for, {dat} … as the one who is served. */
export function render(phrase: string, form: VerbForm, served: Served): string {
	const present = form === "he" || form === "they" || form === "we";
	return phrase
		.replace(/\*([a-ząćęłńóśźż]+)/g, (_, infinitive: string) => {
			const verb = verbNamed(infinitive);
			if (verb === undefined) throw new Error(`unknown verb in a phrase: ${infinitive}`);
			const used = present && verb.perfective && verb.partner !== undefined ? verb.partner : verb;
			return formOf(used, form);
		})
		.replace(/\{([a-ząćęłńóśźż]+)\}/g, (_, slot: string) => {
			switch (slot) {
				case "nom":
					return served.nominative;
				case "gen":
					return served.genitive;
				case "dat":
					return served.dative;
				case "ins":
					return served.instrumental;
				case "acc":
					return served.accusative;
				default:
					return served.plural ? (PLURALS[slot] ?? pluralOf(slot)) : slot;
			}
		});
}

const PLURALS: Readonly<Record<string, string>> = { poda: "podadzą", powie: "powiedzą" };

/** All phrases with verbs, for tests. */
export function allPhrases(): string[] {
	return [...rows(VERB_PAIRS), ...rows(NOUN_PAIRS)].map(([, phrase]) => phrase);
}

/** All families that have a pair, for tests. */
export function pairedFamilies(): string[] {
	tables ??= build();
	return [...tables.verbs.keys()];
}
