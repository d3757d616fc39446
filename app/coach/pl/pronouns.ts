import { personOf, type Served } from "./people.ts";
import { servedBy } from "./phrases.ts";
import { strip } from "./rewriting-words.ts";

/** Verbs that a dative follows. */
const TO_WHOM =
	/^(?:zaproponuj|podaj|daj|wskaż|pomóż|powiedz|przekaż|wyjaśnij|zapewnij|pozwól|podziękuj|przynieś|pokaż|odpowiedz|poradź|zwróć|proponuj|podawaj|pomagaj|wskazuj|proponuje|podaje|pomaga|wskazuje|wyjaśnia|przekazuje|proponują|podają)/i;

/** Pronouns of the third person, by whom they may stand for. */
const STANDS_FOR: Readonly<Record<Served["gender"], RegExp>> = {
	he: /^(?:mu|go|niego|nim|jego|niemu)$/,
	she: /^(?:jej|ją|nią|niej)$/,
	it: /^(?:mu|go|je|niego|nim|jego)$/,
	they: /^(?:im|ich|nimi|nich|je)$/,
};
const ANY = /^(?:mu|go|niego|nim|jego|jej|ją|nią|niej|je|im|ich|nimi|nich)$/;

/** Those who are served and named in a text, the last one last. */
function namedIn(text: string): Served[] {
	return text
		.split(/[^\p{L}]+/u)
		.map((word) => servedBy(strip(word.toLowerCase())))
		.filter((one): one is Served => one !== undefined);
}

/** The noun in the case that its pronoun has here; undefined where the case is not to be known. */
function nounFor(person: Served, pronoun: string, before: string, next: string): string | undefined {
	if (/^(?:z|ze|za|przed|nad)$/.test(before)) return person.instrumental;
	if (/^(?:do|od|u|dla|bez|obok|wobec)$/.test(before)) return person.genitive;
	if (/^(?:na|przez|o)$/.test(before) && /^(?:niego|nią)$/.test(pronoun)) return person.accusative;
	if (/^(?:mu|im|niemu)$/.test(pronoun)) return person.dative;
	if (pronoun === "jej") return TO_WHOM.test(before) ? person.dative : undefined;
	if (/^(?:go|ją|je)$/.test(pronoun)) return /słuch/.test(before) ? person.genitive : person.accusative;
	if (pronoun === "ich")
		return next === "" || /^(?:do|na|w|o|i|z|po|od|dla)$/.test(next) ? person.accusative : undefined;
	return undefined;
}

/**
 * A text that will stand without the words before it, its first pronoun made the noun it stood for ("wskaż mu drogę" after a clause on
 * a guest: "wskaż gościowi drogę"); undefined where a pronoun would be left without its noun.
 */
export function resolved(text: string, before: string): string | undefined {
	const words = text.replace(/(?<= )(mu|im) (ją|go|je|to) (\p{L}+)/u, "$3 $2 $1").split(" ");
	const persons = [...namedIn(before)].reverse();
	const clause = words.findIndex(
		(word, at) => at > 0 && (/^(?:i|oraz|a)$/.test(word) || /[,;]$/.test(words[at - 1] ?? "")),
	);
	let done: Served | undefined;
	for (const [at, written] of words.entries()) {
		const pronoun = written.replace(/[,.;]$/, "").toLowerCase();
		const own = servedBy(strip(pronoun));
		if (own !== undefined) done ??= own;
		if (!ANY.test(pronoun)) continue;
		if (done !== undefined && STANDS_FOR[done.gender].test(pronoun)) continue;
		const group = /^(?:im|jej)$/.test(pronoun)
			? /(?:^| )(osob(?:om|ie)(?: [\p{L}-]+(?:ym|im|ej|om|ie))+)/u.exec(before)?.[1]
			: undefined;
		const person = persons.find((one) => STANDS_FOR[one.gender].test(pronoun));
		const possessed = words[at + 1] ?? "";
		if (group !== undefined) words[at] = group;
		else if (person === undefined) {
			if (clause >= 0 && at > clause) continue;
			return undefined;
		} else {
			const noun = nounFor(person, pronoun, (words[at - 1] ?? "").toLowerCase(), possessed);
			if (noun !== undefined) words[at] = written.replace(/^\p{L}+/u, noun);
			else if (/^(?:jego|jej|ich)$/.test(pronoun) && possessed !== "" && personOf(strip(possessed)) === undefined) {
				const end = /[,.;]$/.exec(possessed)?.[0] ?? "";
				words[at] = possessed.replace(/[,.;]$/, "");
				words[at + 1] = `${person.genitive}${end}`;
			} else return undefined;
		}
		done = person ?? persons[0];
		if (done === undefined) return words.join(" ");
	}
	return words.join(" ");
}
