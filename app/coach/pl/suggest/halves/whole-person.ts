import { keptFew } from "#app/coach/remembered.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { personOf, type Served } from "../../words/people.ts";
import { readToken } from "../../words/verbs.ts";
import { strip } from "../words/rewriting-words.ts";

/** Words before a person that say which one, not what kind. */
const WHICH =
	/^(?:żadn|każd|inn|nasz|swoj|twoj|ten$|ta$|te$|tego|tej|tych|tym|tą|jedn|inwalidzk|cał|wszyst|któr|poprzedni|następn|kolejn|własn|cudz|jaki|taki|kiedy$|gdy|dopóki$|póki$|dan(?:ych|e|ymi)$|\p{L}+ow(?:y|e|a|ego|ej|ych|ym|ymi|ą)$|sam[aey]?$|sam(?:ego|ej|emu|ym|ych)$|ostatni|pierwsz|drugi|obc)/u;
const ADJECTIVE =
	/(?:[^aeiouyąęó]|[kgn]i|[lcs]i)(?:ego|emu|ej|ych|ymi|ym|ich|imi|im|ą|a|y|e)$|[kg]i$|\p{L}+ąc[ayeią]$/u;
/** Verbs in the past, which look like adjectives beside their subject: "pokazała klientka". */
const PAST = /\p{L}{2,}(?:ała|ęła|iła|yła|ował|zał)$/u;
const PARTICIPLE = /(?:ąc|[aeo]n|[ęiyu]t|n)(?:ego|emu|ej|ych|ymi|ym|ą|a|y|e|i)$/u;
/** What stands behind a person and belongs to him. */
const BEHIND =
	/^ ((?:z|ze) (?:\p{L}+(?:ym|ą|im|ymi|imi) )?(?:dzieckiem|dziećmi|wózkiem|psem|walizk\p{L}+|bagażem|lask\p{L}+|kulami|niepełnosprawności\p{L}+|niemowlęciem|plecakiem|gorączk\p{L}+|bólem|demencj\p{L}+|alergi\p{L}+|wad\p{L}+ \p{L}+)|na wózku(?: inwalidzkim)?|o kulach|w ciąży|w żałobie|po (?:operacji|zabiegu|udarze|wypadku|zawale)|z (?:afazją|autyzmem|zespołem \p{L}+|depresją|cukrzycą|padaczką|protezą|aparatem słuchowym|zagranicy))(?= |$|,|\.)/u;

/** What one who is served is doing: "czekającego na wynik". */
const DOING =
	/^ (\p{L}+ąc(?:ego|ej|emu|ą|y|a|ych|ym|ymi)(?: się)?(?: (?:na|w|o|z|do|po|za|od|przy) (?:\p{L}+(?:ego|ej|ych|ym) )?\p{L}+)?)(?=$|,|\.| nie | to | jest )/u;
/** Acts that a dative follows, where its form is that of the genitive as well. */
const GIVEN =
	/^(?:daj|dać|podaj|podać|pomóż|powiedz|wyjaśnij|przekaż|pozwól|pokaż|zaproponuj|odpowiedz|podziękuj|daje|podaje|pomaga|mówi|wyjaśnia|pozwala|proponuje)/iu;

/** What joins a participle to its own noun: "pogrążona w żałobie". */
const LINK = /^(?:w|na|po|z|od|o|przez)$/;

type Case = "nominative" | "genitive" | "dative" | "instrumental" | "accusative";
const CASES: readonly Case[] = ["nominative", "genitive", "dative", "instrumental", "accusative"];
const ENDINGS: Readonly<Record<Served["gender"], readonly string[]>> = {
	he: ["y", "ego", "emu", "ym", "ego"],
	she: ["a", "ej", "ej", "ą", "ą"],
	it: ["e", "ego", "emu", "ym", "e"],
	they: ["i", "ych", "ym", "ymi", "ych"],
};

/** An adjective or a participle in the case of one who is served; undefined where its form is not to be known. */
function agreeing(word: string, person: Served, wanted: Case): string | undefined {
	const stem = word.replace(/(?:iego|iemu|iej|ich|imi|im|ego|emu|ej|ych|ymi|ym|ią|ą|ie|i|a|y|e)$/u, "");
	if (stem.length < 3 || stem === word) return undefined;
	const soft = /^(?:i)/u.test(word.slice(stem.length)) && !/[kg]$/.test(stem);
	const gender = person.plural ? "they" : person.gender;
	let ending = ENDINGS[gender][CASES.indexOf(wanted)] ?? "";
	if (gender === "they" && wanted === "nominative") {
		if (/ąc$/.test(stem)) return `${stem}y`;
		return person.accusative === person.genitive ? undefined : `${stem}e`;
	}
	if (gender === "they" && wanted === "accusative" && person.accusative !== person.genitive) ending = "e";
	if (/[kg]$/.test(stem)) ending = ending.replace(/^y/, "i").replace(/^e/, "ie");
	else if (soft) ending = ending.replace(/^y/, "i").replace(/^([eaą])/, "i$1");
	return stem + ending;
}

/** What the rule says of one who is served: attributes before the noun, and behind it. */
interface Whole {
	person: Served;
	before: readonly string[];
	behind: string;
	clause: string;
}

/** True for words that agree: the ending of an adjective beside the form of its person. */
const agrees = (word: string, person: Served, noun: string): boolean =>
	CASES.some((wanted) => person[wanted] === noun && agreeing(word, person, wanted) === word) ||
	(person.plural && /(?:i|e|y)$/.test(word) && person.nominative === noun);

/** True for a word that is the verb of a clause: "na której ćwiczy klubowicz". */
const isVerb = (word: string): boolean =>
	(PAST.test(word) && !/(?:cała|stała|wspaniała|doskonała|dojrzała|nieśmiała|zuchwała)$/.test(word)) ||
	/^(?:he|they)$/.test(String(readToken({ norm: word, bare: strip(word) })?.form));

/** The first one whom a rule names with attributes; undefined where it names the same person twice. */
function wholeOf(rule: string): Whole | undefined {
	const text = rule.charAt(0).toLowerCase() + rule.slice(1);
	const words = [...text.matchAll(/\p{L}+/gu)];
	let found: Whole | undefined;
	const named = new Set<string>();
	for (const [at, match] of words.entries()) {
		const noun = match[0];
		const person = personOf(strip(noun))?.served;
		if (person === undefined || !CASES.some((one) => person[one] === noun)) continue;
		if (named.has(person.nominative)) return undefined;
		named.add(person.nominative);
		if (found !== undefined) continue;
		const touches = (left: number): boolean =>
			text.slice((words[left]?.index ?? 0) + (words[left]?.[0].length ?? 0), words[left + 1]?.index) === " ";
		let from = at;
		while (from > 0 && touches(from - 1)) {
			const word = words[from - 1]?.[0] ?? "";
			if (WHICH.test(word) || isVerb(word)) break;
			if (ADJECTIVE.test(word) && personOf(strip(word)) === undefined && agrees(word, person, noun)) {
				from--;
				continue;
			}
			const back = [2, 3].find((back) => {
				const one = words[from - back]?.[0] ?? "";
				const link = words[from - back + 1]?.[0] ?? "";
				return PARTICIPLE.test(one) && agrees(one, person, noun) && (back === 2 ? link === "się" : LINK.test(link));
			});
			if (from !== at || back === undefined) break;
			from -= back;
		}
		const before = words.slice(from, at).map((word) => word[0]);
		const rest = text.slice(match.index + noun.length);
		const clause = /^, (?:któr\p{L}+|czyj\p{L}+) (?![^,]*(?<!\p{L})nie(?!\p{L}))[^,;.!]+/u.exec(rest)?.[0] ?? "";
		const behind = BEHIND.exec(rest)?.[1] ?? DOING.exec(rest)?.[1] ?? "";
		if (before.length > 0 || behind !== "" || clause !== "") found = { person, before, behind, clause };
	}
	return found;
}

const wholeIn = keptFew(wholeOf);

/** A suggestion for a rule that starts at `start`, with the one who is served named by its whole phrase: "Zanieś bagaż starszego pasażera". */
export function withWholePerson(one: Suggestion, rule: string, start: number): Suggestion {
	if (one.text === "") return one;
	const found = wholeIn(rule);
	if (found === undefined) return one;
	const stays = found.clause !== "" && rule.slice(one.end - start).includes(found.clause);
	const whole = stays ? { ...found, clause: "" } : found;
	return named(/(?<!\p{L})klient/iu.test(rule) ? one : asPerson(one, whole.person), whole);
}

/** "klienta" of a wording that did not know the one who is served, as the person of the rule: "osobę". */
function asPerson(one: Suggestion, person: Served): Suggestion {
	if (person.plural || person.gender !== "she") return one;
	const forms: Readonly<Record<string, string>> = {
		klient: person.nominative,
		klientowi: person.dative,
		klientem: person.instrumental,
	};
	const text = one.text.replace(
		/(?<!\p{L})((?:do|od|dla|u|bez|wobec|Wysłuchaj|wysłuchaj|wysłuchać|słuchaj) )?(klient(?:a|owi|em)?)(?!\p{L})/gu,
		(all, link: string | undefined, word: string) => {
			const said = word === "klienta" ? (link === undefined ? person.accusative : person.genitive) : forms[word];
			return said === undefined ? all : `${link ?? ""}${said}`;
		},
	);
	return text === one.text ? one : { ...one, text };
}

/** A suggestion with the first mention of a person made the whole phrase of the rule. */
function named(one: Suggestion, whole: Whole): Suggestion {
	const { person, before } = whole;
	const key = (before.find((word) => word.length > 4) ?? (whole.behind || whole.clause))
		.replace(/^, \p{L}+ /u, "")
		.slice(0, 5);
	if (key === "") return one;
	if (one.text.toLowerCase().includes(key)) return one;
	const words = [...one.text.matchAll(/\p{L}+/gu)];
	const at = words.findIndex(
		({ 0: word }) =>
			CASES.some((wanted) => person[wanted] === word) &&
			personOf(strip(word))?.served?.nominative === person.nominative,
	);
	const match = words[at];
	if (match === undefined) return one;
	const noun = match[0];
	const earlier = words[at - 1]?.[0] ?? "";
	if (at > 0 && /(?:ego|emu|ej|ych|ymi|ich|imi)$/.test(earlier)) return one;
	const next = /^ (\p{L}+)/u.exec(one.text.slice(match.index + noun.length))?.[1] ?? "";
	if (/(?:ego|emu|ej|ych|ym|ymi|ą)$/.test(next) && agrees(next, person, noun)) return one;
	const preposition = /^(?:do|od|dla|u|bez|wobec|obok|wokół)$/.test(earlier);
	const order = preposition ? ["genitive" as const] : GIVEN.test(earlier) ? ["dative" as const, ...CASES] : CASES;
	const wanted = order.find((one) => person[one] === noun);
	if (wanted === undefined) return one;
	const link = before.findIndex((word) => LINK.test(word));
	const attributes = before.map((word, at) =>
		word === "się" || at === link || (link >= 0 && at === link + 1) ? word : agreeing(word, person, wanted),
	);
	const start = match.index;
	const after = one.text.slice(start + noun.length);
	const clause = /[,;] /.test(one.text.slice(0, start)) ? "" : whole.clause;
	const twice = /^z/.test(whole.behind) && (/^ z /.test(after) || /waliz|bagaż|plecak/.test(one.text));
	const behind = twice ? "" : whole.behind;
	const [doing = "", ...more] = behind.split(" ");
	const tail = /ąc\p{L}+$/u.test(doing) ? agreeing(doing, person, wanted) : doing;
	if (attributes.includes(undefined) || tail === undefined) return one;
	const from = earlier === "z" && /^(?:[szśźż][bcćdfghkl-npr-twzżź]|w[sz])/u.test(attributes[0] ?? "") ? "e" : "";
	const said = `${[...attributes, noun, ...(tail === "" ? [] : [tail, ...more])].join(" ")}${clause}`;
	const comma = clause !== "" && /^ \p{L}/u.test(after) ? "," : "";
	return { ...one, text: one.text.slice(0, start).replace(/ $/, `${from} `) + said + comma + after };
}
