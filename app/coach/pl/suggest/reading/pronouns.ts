import { personOf, type Served } from "../../words/people.ts";
import { servedBy } from "../pairs/phrases.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { strip } from "../words/rewriting-words.ts";

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

/** Acts done to persons. */
const TO_PERSONS =
	/^(?:po|za)?(?:proś|pytaj|prowadź|prosi|pyta)|^(?:wysłucha|odprowad|przeproś|przywita|powita|pożegna|uprzed|poinformuj|ostrze|obudź|obsłuż|słucha|zostaw|zawołaj|skieruj|wpuś|przepuś|uspok|wesprz|pochwal)/iu;
/** The act that is banned, with its object behind it or before it. */
const OBJECT =
	/^(?:(?<front>[^,;]+?) )?(?:nigdy )?nie (?:(?:wolno|należy|można|powinno się|powinien|powinna) )?\p{L}+(?: się)?(?<behind>(?: (?!(?:z|ze|na|do|w|we|o|od|po|przy|przez|pod|za|u|dla|bez|przed|nad|jak|gdy|samym|samą)(?!\p{L}))\p{L}+)*)/iu;
const STOOD_FOR: Readonly<Record<string, RegExp>> = {
	m: /^(?:go|niego)$/,
	f: /^(?:ją|nią|niej)$/,
	n: /^(?:je|nie)$/,
	p: /^(?:je|nie|nich)$/,
};

/** The thing that the banned act is done to, in the genitive and in the accusative; undefined for persons. */
function thingOf(before: string): { genitive: string; accusative: string; gender: string } | undefined {
	const { front = "", behind = "" } = OBJECT.exec(before)?.groups ?? {};
	const words = behind
		.trim()
		.split(" ")
		.filter((word) => servedBy(strip(word))?.dative !== word && !/^(?:mu|im|jej)$/.test(word));
	const genitive = words.join(" ") || front.charAt(0).toLowerCase() + front.slice(1);
	if (genitive === "" || genitive.split(" ").some((word) => ANY.test(word))) return undefined;
	const found = accusativeWithGender(genitive);
	return found === undefined ||
		found.gender === "same" ||
		servedBy(strip(genitive.split(" ").at(-1) ?? "")) !== undefined
		? undefined
		: { genitive, accusative: found.text, gender: found.gender };
}

/** "poproś o niego" after a ban on snatching a ticket: "poproś o numerek"; "zaprowadź tam gościa": "zaprowadź gościa do toalety". */
function withThing(text: string, before: string): string {
	const place = / ((?:do|na|w|we|pod) \p{L}+(?: \p{L}+(?:ą|y|ej|ego|ych|e))?)(?= |[,;]|$)/u.exec(before)?.[1];
	const there = / tam(?= |$|[.,])/.exec(text);
	if (there !== null && place !== undefined && !text.includes(place)) {
		const bare = text.slice(0, there.index) + text.slice(there.index + 4);
		const at = bare.search(/,| (?:i|oraz|razem|od razu) /u);
		return at < 0 ? `${bare} ${place}` : `${bare.slice(0, at)} ${place}${bare.slice(at)}`;
	}
	const asked =
		/^(?:zapytaj|spytaj|dopytaj|zapytajcie|zapytać|spytać)( \p{L}+(?: (?!o|czy|co|ile|jak|kto)\p{L}+)?)?(?=$|, a | i )/iu.exec(
			text,
		);
	const checked =
		/^(?:sprawdź|ustal|potwierdź|zmierz|policz|zważ|odczytaj|sprawdzić|sprawdźcie|policzcie)(?=$| (?:w|we|na|u|przy|z|przed|po|od|razem)(?!\p{L}))/iu.exec(
			text,
		);
	if (asked !== null || checked !== null) {
		const own = thingOf(before);
		const at = (asked ?? checked)?.[0].length ?? 0;
		if (own !== undefined && /zgad|domyśl|domysł|wymyśl|oko|pamięć|szacuj/u.test(before))
			return `${text.slice(0, at)} ${asked === null ? "" : "o "}${own.accusative}${text.slice(at)}`;
	}
	const found = /(?<= )(?:go|ją|je|niego|nią|niej|nich)(?= |[,.;]|$)/u.exec(text);
	if (found === null) return text;
	const thing = thingOf(before);
	const [pronoun] = found;
	const [verb = "", last = ""] = [text.split(" ")[0], text.slice(0, found.index).trim().split(" ").at(-1)];
	if (thing === undefined || !STOOD_FOR[thing.gender]?.test(pronoun)) return text;
	if (/^(?:go|ją|je)$/.test(pronoun) && (TO_PERSONS.test(verb) || TO_PERSONS.test(last))) return text;
	const oblique = /^(?:niego|nią|niej|nich)$/.test(pronoun);
	const genitive = oblique && /^(?:do|od|u|dla|bez|obok|z)$/.test(last);
	if (oblique && !genitive && !/^(?:o|na|po|przez)$/.test(last)) return text;
	return (
		text.slice(0, found.index) +
		(genitive ? thing.genitive : thing.accusative) +
		text.slice(found.index + pronoun.length)
	);
}

/**
 * A text that will stand without the words before it, its first pronoun made the noun it stood for ("wskaż mu drogę" after a clause on
 * a guest: "wskaż gościowi drogę"); undefined where a pronoun would be left without its noun.
 */
export function resolved(text: string, before: string): string | undefined {
	const words = withThing(text, before)
		.replace(/(?<= )(mu|im) (ją|go|je|to) (\p{L}+)/u, "$3 $2 $1")
		.split(" ");
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
