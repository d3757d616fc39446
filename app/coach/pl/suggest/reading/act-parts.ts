import { isPreposition } from "../../words/grammar.ts";
import { personOf, type Served } from "../../words/people.ts";
import type { Verb } from "../../words/verbs.ts";
import { ADVERBIAL, MANNERS, RECEIVERS } from "../words/circumstance-words.ts";
import { badAdverb } from "../words/manner-adverbs.ts";
import { strip } from "../words/rewriting-words.ts";
import { awaited, receives } from "./awaited-noun.ts";

/** What is said of an act after its verb, in pieces. */
export interface Parts {
	verb: Verb;
	family: string;
	/** True for a verb with „się”. */
	self: boolean;
	/** All that is said, as it stands after a negation. */
	content: string;
	/** The object in the genitive; "" where there is none. */
	object: string;
	/** Who gets or is told something, in the dative; "" where nobody is named. */
	receiver: string;
	/** The phrases with a preposition, and instrumentals with none, in their order. */
	phrases: readonly Phrase[];
	/** The one who is served. */
	served: Served;
	/** The act as a noun, in the accusative: "rozmowę", "układanie". */
	named: string;
	/** The order, with "się" and a second verb beside the first: "*jeść i *pić". */
	order: string;
	/** The same of one act that is brought to its end: "ułożenie". */
	done: string;
	/** The verb for one act in an order, the imperfective elsewhere. */
	once: Verb;
	/** All words of the sentence, without diacritics. */
	words: readonly string[];
}

export interface Phrase {
	prep: string;
	words: string;
}

const MORE_PREPOSITIONS = new Set(
	"podczas poza wokol wzdluz spod sprzed ponad posrod wsrod zamiast jako oprocz".split(" "),
);
/** How something is told or done, after the object. */
export const BY_WHICH = new Set(
	"telefonicznie mailowo publicznie osobiscie ustnie pisemnie glosno samodzielnie recznie elektronicznie jednoczesnie pochopnie recznie odplatnie nieodplatnie prywatnie".split(
		" ",
	),
);
const opensPhrase = (bare: string): boolean => isPreposition(bare) || MORE_PREPOSITIONS.has(bare);

/** Nouns that hardly ever stand without a genitive of their own. */
const OWNING =
	/^(?:sali|terenie|godzinach|czasie|trakcie|obecności|miejscu|stanowisku|ladzie|kabinie|domu|mieszkaniu|końcu|początku|ramach|strefie|oczach|imieniu|środku|pobliżu|rachunkach|koncie|wejściem|klatce|wysokości)$/;

/** True for an object's own phrase: "informacji o zwrotach", "karty z nazwiskiem", "prośby do kierownika". */
function belongs(prep: string, next: string, last: string): boolean {
	if (/(?:an|on|ęt)(?:ego|ej|ych)$/.test(last)) return true;
	if (prep === "o")
		return /^(?:sygna|inform|wiadom|pr[oó]ś?b|decyz|skar|pyta|wnio|rozm|dan|komunik|umow|zapyt|powiadom|zgod|opini)/.test(
			last,
		);
	if (prep === "na" && /^(?:dłoni|rękach|palc|szyi|głowie|nadgarst|twarz)/.test(next)) return true;
	if (prep === "do") return /^(?:klucz|hasł|kluczyk|kod|dostęp|instrukc|zamk|drzwi|prośb|uwag)/.test(last);
	if (prep === "na") return /^(?:skarg|odpowiedz|zgod|umow)/.test(last);
	if (prep === "z" || prep === "ze") return /(?:em|ą|ami|ymi|ym|im)$/.test(next);
	return false;
}

/** "stażystom", "pracownikom": the dative plural of staff. */
export function isStaffDative(bare: string): boolean {
	const stem = bare.endsWith("om") ? bare.slice(0, -2) : "";
	return stem !== "" && [stem, `${stem}a`, `${stem}i`].some((word) => personOf(word)?.side === "staff");
}

/** True when a phrase goes on over a preposition: "podczas rozmowy z klientem", "przed wejściem do hotelu", "na miejscach dla gości". */
function carries(open: { prep: string; words: string[] }, bare: string, next: string): boolean {
	const [first = ""] = open.words;
	if (
		/^(?:na|do)$/.test(bare) &&
		/^(?:w|na|z)$/.test(open.prep) &&
		/(?:włosach|twarzy|dłoniach|leki|śmieci|buty)$/.test(next)
	)
		return true;
	if (open.prep === "podczas" || (open.prep === "w" && /^(?:czasie|trakcie|obecności|rozmowie)$/.test(first)))
		return bare !== "bez" && bare !== "przy";
	const last = open.words[open.words.length - 1] ?? "";
	return (
		(bare === "do" && /^(?:wejści|wyjści|drzwi|dojści|drog|drodz|kluc)/.test(last)) ||
		(bare === "dla" && /^(?:w|na|z|ze|do|od)$/.test(open.prep)) ||
		(bare === "z" && /^os[oó]b$/.test(last)) ||
		(bare === "z" && /^(?:rozmow|spotkan|kontak|korespond)/.test(last))
	);
}

/** Splits what is said of an act into its object, its receiver and its phrases. */
export function splitContent(content: string, takes: boolean): Pick<Parts, "object" | "receiver" | "phrases"> {
	const words = content === "" ? [] : content.split(" ");
	const object: string[] = [];
	const receiver: string[] = [];
	const phrases: { prep: string; words: string[] }[] = [];
	let open: { prep: string; words: string[] } | undefined;
	for (const [at, word] of words.entries()) {
		const bare = strip(word.toLowerCase());
		if (opensPhrase(bare) && at + 1 < words.length) {
			const last = object[object.length - 1] ?? "";
			if (open === undefined && object.length > 0 && belongs(bare, words[at + 1] ?? "", last)) {
				object.push(word);
				continue;
			}
			if (
				open?.prep === bare &&
				bare === "o" &&
				/^(?:i|ani|lub|oraz|czy)$/.test(open.words[open.words.length - 1] ?? "")
			) {
				open.words.push(word);
				continue;
			}
			if (open !== undefined && carries(open, bare, words[at + 1] ?? "")) {
				open.words.push(word);
				continue;
			}
			open = { prep: word.toLowerCase(), words: [] };
			phrases.push(open);
			continue;
		}
		if (open !== undefined) {
			open.words.push(word);
			continue;
		}
		if (object.length > 0 && receives(receiver, bare, words[at + 1])) {
			receiver.push(word);
			continue;
		}
		if (
			object.length > 0 &&
			receiver.length === 0 &&
			/(?:om|owi)$/.test(word) &&
			personOf(bare)?.served?.dative === word
		) {
			receiver.push(word);
			continue;
		}
		if (object.length === 0) {
			const person = personOf(bare)?.served;
			if (RECEIVERS.has(bare) || person?.dative === word || (receiver.length === 0 && /owi$/.test(word))) {
				receiver.push(word);
				continue;
			}
			if (MANNERS.has(bare) || (ADVERBIAL.test(word) && !word.startsWith("„"))) {
				phrases.push({ prep: "", words: [word] });
				continue;
			}
		} else if (/(?:ą|ami|ymi|imi|em)$/.test(word) && !awaited(object, word)) {
			open = { prep: "", words: [word] };
			phrases.push(open);
			continue;
		} else if (
			BY_WHICH.has(bare) ||
			badAdverb(word) !== "" ||
			words[at + 1] === "razy" ||
			RECEIVERS.has(bare) ||
			personOf(bare)?.served?.dative === word ||
			isStaffDative(bare) ||
			(word.length > 6 && /(?<!id|at)om$/.test(word))
		) {
			open = { prep: "", words: [word] };
			phrases.push(open);
			continue;
		}
		object.push(word);
	}
	if (object.length === 0 && !cutBehind(phrases, object) && takes) separate(phrases, object);
	return {
		object: object.join(" ").replace(/,$/, ""),
		receiver: receiver.join(" "),
		phrases: phrases.map((one) => ({ prep: one.prep, words: one.words.join(" ").replace(/,$/, "") })),
	};
}

/** "mediach społecznościowych", "tablicy informacyjnej": a word of kind behind the place that it names. */
const agreesBehind = (noun: string, next: string): boolean =>
	/(?:ow|sk|ck|yjn|czn|aln|ępn)(?:ych|ich|ej|ym|im)$/.test(next) &&
	!/^(?:służb|firm|osob|finans|prywat)/.test(next) &&
	(/ach$/.test(noun)
		? /ych$|ich$/.test(next)
		: /[eiy]$/.test(noun)
			? /ej$/.test(next)
			: /u$/.test(noun) && /[yi]m$/.test(next));

/** Things that stand behind a place and belong to the act: "na terenie hali słuchawek dousznych". */
export const THING =
	/^(?:słuchawek|telefonów|telefonu|biżuterii|zegarków|pierścionków|okularów|zdjęć|rozmów|posiłków|napojów|jedzenia|żywności|leków|odpadów|narzędzi|kluczy|pieniędzy|danych|informacji|palet|kartonów|przedmiotów|materiałów|nośników|plecaków|toreb|alkoholu|papierosów|muzyki|urządzeń|sprzętu)$/;

/** What is no place: a time, a presence, an act. */
export const NO_PLACE =
	/^(?:trakcie|czasie|godzinach|obecności|razie|przypadku|sytuacji|celu|ramach|zakresie|sprawie|temat|podstawie|sprzedaży|produkcji|obsłudze|\p{L}+[nc]i[ua])$/u;

/** Parts a thing from the place before it; false where there is none. */
function cutBehind(phrases: { prep: string; words: string[] }[], object: string[]): boolean {
	const last = phrases[phrases.length - 1];
	if (last === undefined || !/^(?:w|we|na)$/.test(last.prep) || NO_PLACE.test(last.words[0] ?? "")) return false;
	let at = last.words.findIndex((word, nth) => nth > 0 && THING.test(word));
	if (at < 0) return false;
	while (
		at > 1 &&
		/(?:ych|ich|ego)$/.test(last.words[at - 1] ?? "") &&
		!agreesBehind(last.words[at - 2] ?? "", last.words[at - 1] ?? "")
	)
		at--;
	object.push(...last.words.splice(at));
	return true;
}

/** "na ladzie dokumentów": a place before the object is parted from it. */
function separate(phrases: { prep: string; words: string[] }[], object: string[]): void {
	const first = phrases.find((one) => /^(?:w|we|na|od|przy|przez|do)$/.test(one.prep));
	if (first === undefined) return;
	let at = 0;
	while (at < first.words.length - 1 && /(?:ego|ej|ych|ich|ym|im|ą)$/.test(first.words[at] ?? "")) at++;
	const noun = first.words[at] ?? "";
	if (
		/^(?:halę|hali|salę|sali|terenie|teren|strefę|strefie|stanowisku|stanowisko)$/.test(noun) &&
		first.words.length > at + 2 &&
		!/(?:ą|em|ami|ych|ego|ej)$/.test(first.words[at + 2] ?? "") &&
		!/(?:ych|ego|ej)$/.test(first.words[at + 1] ?? "")
	) {
		object.push(...first.words.slice(at + 2));
		first.words.length = at + 2;
		return;
	}
	if (agreesBehind(noun, first.words[at + 1] ?? "") && first.words.length > at + 2) at++;
	if (/^(?:i|lub|ani|oraz|albo)$/.test(first.words[at + 1] ?? "") && first.words.length > at + 5) at += 3;
	const rest = first.words.slice(at + 1);
	const [next = ""] = rest;
	if (
		rest.length === 0 ||
		OWNING.test(noun) ||
		(personOf(strip(next)) !== undefined && !/^os[oó]b/.test(next)) ||
		/(?:ą|em|ami)$/.test(next)
	)
		return;
	first.words.length = at + 1;
	object.push(...rest);
	const follows = phrases[phrases.indexOf(first) + 1];
	if (follows !== undefined && belongs(follows.prep, follows.words[0] ?? "", object[object.length - 1] ?? "")) {
		object.push(follows.prep, ...follows.words);
		phrases.splice(phrases.indexOf(follows), 1);
		while (/(?:an|on|ęt)(?:ego|ej|ych|ym|ymi)$/.test(object[object.length - 1] ?? "")) {
			const more = phrases[phrases.indexOf(first) + 1];
			if (more === undefined) break;
			object.push(more.prep, ...more.words);
			phrases.splice(phrases.indexOf(more), 1);
		}
	}
}

/** The phrases as they stood, less those that a test takes away. */
export const tailOf = (parts: Parts, without: (phrase: Phrase) => boolean = () => false): string =>
	parts.phrases
		.filter((one) => !without(one))
		.map((one) => `${one.prep} ${one.words}`.trim())
		.join(" ");

const TIME =
	/^(?:podczas|w (?:czasie|trakcie|godzinach)|po (?:pracy|zmianie|godzinach)|w (?:nocy|dzień|weekend|święta)|za kierownicą)/;

/** True for a phrase of time: "podczas zmiany", "w godzinach pracy". */
export const isTime = (one: Phrase): boolean => TIME.test(`${one.prep} ${one.words}`);

/** The time itself, in the genitive: "rozmowy z klientem" of "podczas rozmowy z klientem". */
export const timeOf = (one: Phrase): string | undefined =>
	/^(?:podczas|w czasie|w trakcie) (.+)$/.exec(`${one.prep} ${one.words}`)?.[1];

/** True for a phrase of place. */
export const isPlace = (one: Phrase): boolean =>
	/^(?:na|w|we|przy|przed|pod|za|nad|obok|koło|wokół|między|u)$/.test(one.prep) &&
	!isTime(one) &&
	!/^(?:głos|koniec|później|potem|jutro|następn|ostatni|później|kolejn|tydzień|dzień|miesiąc|sieci|dłoni|rękach|palc|kieszeni|imieni|spraw|celu|cel|związk|przypadk|razi|sposób|form|temat|obecnoś|oczach|osobno|stron|język|kimś|pomoc|prac[ęy]$|piśm|mail)/.test(
		one.words,
	);

/** True for a phrase that names those who see or hear the act. */
export const isBefore = (one: Phrase): boolean =>
	/^(?:przy|wobec|przed)$/.test(one.prep)
		? isPersons(strip(whoSees(one))) || SEEING.test(one.words) || SEEING.test(whoSees(one))
		: /^(?:obecności|oczach|forum)/.test(one.words) || one.words === "publicznie";

const SEEING =
	/^(?:klient|gości|pacjen|innych|wszystkich|koleg|klas|grup|zespo|uczni|rodzic|dzieć|osob|ludź|współprac|interes|pasaż|podopiecz|personel)/;

const isPersons = (bare: string): boolean => personOf(bare) !== undefined;

/** The word for those who see or hear: behind "obecności", and behind a word that says which ones ("przy jedzących gościach"). */
export function whoSees({ words }: Phrase): string {
	const [first = "", ...rest] = words.split(" ").slice(/^(?:obecności|oczach) /.test(words) ? 1 : 0);
	return rest.length > 0 && AGREEING.test(first) && !isPersons(strip(first.toLowerCase())) && !SEEING.test(first)
		? (rest[0] ?? "")
		: first;
}

/** Endings of words that say which persons. */
const AGREEING = /(?:ych|ich|ym|im|ymi|imi|ej|ego)$/;
