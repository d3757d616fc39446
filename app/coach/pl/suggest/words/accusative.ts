import { isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { ACCUSATIVE_NOUNS, COUNTED } from "./accusative-nouns.ts";
import { classesOf } from "./fill-tables.ts";
import { strip } from "./rewriting-words.ts";

const PRONOUNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	swojego: { m: "swój", n: "swoje" },
	swego: { m: "swój", n: "swoje" },
	twojego: { m: "twój", n: "twoje" },
	naszego: { m: "nasz", n: "nasze" },
	tego: { m: "ten", n: "to" },
	jednego: { m: "jeden", n: "jedno" },
	każdego: { m: "każdy", n: "każde" },
	tej: { f: "tę" },
	tych: { p: "te" },
	swoich: { p: "swoje" },
	twoich: { p: "twoje" },
	naszych: { p: "nasze" },
};
/** What stands before an object unchanged. */
const PARTICLE =
	/^(?:nawet|zbyt|także|również|tylko|choćby|jeszcze|już|tak|bardzo|nadmiernie|całkiem|zupełnie|całkowicie|niemal|prawie) /u;
/** How something is: before the word that says what it is like, it stays as it is. */
export const HOW =
	/^(\p{L}{2,}(?:[bcdfghklłmnprstwzż]o|nie|wie|le|rze)) (?=(?:(?:zbyt|bardzo) )?\p{L}{3,}(?:ego|ej|ych|ich) )/u;

/** Men in the plural that no table of persons has, whose accusative is their genitive. */
const MEN =
	/^(?:\p{L}*(?:cieli|jaciel[ie]|wateli|[ij]uszy|narciarzy|kolarzy|domowników|lokatorów|jubilatów|przewoźników|ławników|wczasowiczów|narzeczonych|maturzystów|emerytów|darczyńców|obcokrajowców|żołnierzy|malarzy|graczy|biegaczy|palaczy|spawaczy|tragarzy|piekarzy|stolarzy|murarzy|bramkarzy|marynarzy|dziennikarzy|piłkarzy|kucharzy|lekarzy|aptekarzy|kolekcjonerów|przechodniów|członków|świadków|aktorów|autorów|lektorów|instruktorów|kandydatów|chłopców|ojców|kibiców|mędrców|bywalców|cudzoziemców|jeńców|mieszkańców)|\p{L}{2,}[iy]stów|\p{L}{4,}(?:owców|ańców|awców)|krewnych|bliskich|znajomych|bezdomnych|dorosłych|chorych|nieletnich|niepełnoletnich|spóźnialskich|rannych|pijanych|nietrzeźwych)$/u;
/** Things that end as men do. */
const UNMANLY =
	/^(?:listów|rowców|owoców|grzejców|surowców|pokrowców|tworzywowców|hotelowców|wieżowców|biurowców|parowców|zespołów|tłumów|domów|okrętowców|tankowców|kontenerowców)$/u;

const DROPPED = new Set("żadnego żadnej żadnych jakiegokolwiek jakiejkolwiek jakichkolwiek ani".split(" "));
const KEPT = new Set(["jego", "jej", "ich"]);

let nouns: Map<string, [accusative: string, gender: string]> | undefined;

const end = (word: string, cut: number, add: string): string => word.slice(0, word.length - cut) + add;

function listed(): Map<string, [string, string]> {
	nouns ??= new Map(
		[...ACCUSATIVE_NOUNS.trim().matchAll(/(\S+) (\S+) ([mfnps])(?=\s|$)/g)].map((one) => [
			one[1] ?? "",
			[one[2] ?? "", one[3] === "s" ? "same" : (one[3] ?? "")],
		]),
	);
	return nouns;
}

const isListed = (word: string): boolean => listed().has(word);

/** True for a word of the classes of people. */
const isSomebody = (word: string): boolean =>
	classesOf(strip(word)).some((name) => /^(?:served|frail|staff|rival)$/.test(name));

/** The accusative of a noun in the genitive with its gender, where the ending shows it. */
function nounOf(word: string): [string, string] | undefined {
	const known = listed().get(word);
	if (known !== undefined) return known;
	if (MEN.test(word) && !UNMANLY.test(word)) return [word, "same"];
	if (/^\p{L}+(?:ów|rzy|czy|li)$/u.test(word) && !UNMANLY.test(word) && isSomebody(word)) return [word, "same"];
	if (/(?:a|e|ę|o|i)ni[ae]$|(?:ęci|yci|uci|zeni|ieni)a$/.test(word)) return [end(word, 1, "e"), "n"];
	if (/(?:wy|we|prze|dej|po|za)jścia$|dojścia$/.test(word)) return [end(word, 1, "e"), "n"];
	if (/[eo]ści$/.test(word)) return [end(word, 1, "").replace(/c$/, "ć"), "f"];
	if (/[csz]ji$|[^aeiou]ii$/.test(word)) return [end(word, 1, "ę"), "f"];
	if (/(?:[^aeiouy]rów|torów|stów)$/.test(word) && personOf(strip(end(word, 2, "")))?.side === "staff")
		return [word, "same"];
	if (/[lrnd]iów$/.test(word)) return [end(word, 2, "a"), "p"];
	if (word.endsWith("ków") || word.endsWith("gów")) return [end(word, 2, "i"), "p"];
	if (/[wr]ców$/.test(word)) return [word, "same"];
	if (/(?:cz|sz|rz|ż|c|j)ów$/.test(word)) return [end(word, 2, "e"), "p"];
	if (word.endsWith("ów") && personOf(strip(end(word, 2, "")))?.side === "staff") return [word, "same"];
	if (word.endsWith("ów")) return [end(word, 2, "y"), "p"];
	if (/[^aeiouyąęó]ek$/.test(word) && word.length > 4) return [end(word, 2, "ki"), "p"];
	if (/[dst]eł$/.test(word) && word.length > 4) return [end(word, 2, "ła"), "p"];
	if (/[ae]ń$/.test(word) && word.length > 4) return [end(word, 1, "nia"), "p"];
	if (/(?:cz|sz|rz|ż)y$/.test(word)) return [end(word, 1, "e"), "p"];
	if (/[bcdfhłmnprstwz]y$/.test(word)) return [end(word, 1, "ę"), "f"];
	if (/[dhłlw]ni$/.test(word) && word.length > 5) return [`${word}ę`, "f"];
	if (/[eo]m$|[ncwtkgłsdr]ym$/.test(word)) return undefined;
	if (/[^aeiouyąęó][bdfłmnprtw]$|[aeiouyąęó][bdfłmnprstwz]$/.test(word)) return [`${word}y`, "p"];
	if (/[aeiouyó](?:c|cz|sz|ż)$/.test(word)) return [`${word}e`, "p"];
	if (/[kg]i$/.test(word)) return [end(word, 1, "ę"), "f"];
	if (/[ntrdpłzżwmb]ku$/.test(word)) return [end(word, 2, "ek"), "m"];
	if (/(?:[żjl]|[crs]z)u$/.test(word)) return [end(word, 1, ""), "m"];
	if (/[bdfghłmnprstwzk]u$/.test(word)) return [end(word, 1, ""), "m"];
	if (/(?:[stc]tw|[dstg]ł|[ioa]w)a$/.test(word)) return [end(word, 1, "o"), "n"];
	if (/[iyk]ska$/.test(word)) return [end(word, 1, "o"), "n"];
	if (/(?:ch|sz|cz|rz)a$/.test(word)) return [end(word, 1, ""), "m"];
	if (/[bcdmnprstw]ka$/.test(word)) return [end(word, 2, "ek"), "m"];
	if (/(?:ik|or|er|arz|acz|ant|ak)a$/.test(word)) return [end(word, 1, ""), "m"];
	return undefined;
}

function modifierOf(word: string, gender: string): string | undefined {
	if (KEPT.has(word)) return word;
	if (DROPPED.has(word)) return "";
	const pronoun = PRONOUNS[word];
	if (pronoun !== undefined) return pronoun[gender];
	if (word.endsWith("ego")) {
		if (gender !== "m" && gender !== "n") return undefined;
		if (/[kg]iego$/.test(word)) return end(word, 3, gender === "m" ? "" : "e");
		if (word.endsWith("iego")) return end(word, 3, gender === "m" ? "" : "e");
		return end(word, 3, gender === "m" ? "y" : "e");
	}
	if (word.endsWith("ej")) return gender === "f" ? end(word, 2, "ą").replace(/([kg])ią$/, "$1ą") : undefined;
	if (word.endsWith("ych")) return gender === "p" ? end(word, 3, "e") : undefined;
	if (word.endsWith("ich")) return gender === "p" ? end(word, 2, "e") : undefined;
	return undefined;
}

const MODIFIER = /(?:ego|ej|ych|ich)$/;

/** Numerals that agree with their noun, before one that is not feminine. */
const FEW: ReadonlyMap<string, string> = new Map([
	["dwóch", "dwa"],
	["trzech", "trzy"],
	["czterech", "cztery"],
]);

/** "trzech talerzy" -> "trzy talerze". */
function fewOf(words: readonly string[]): string | undefined {
	const [number = "", noun = "", ...rest] = words;
	if (/^(?:osób|pań)$/.test(noun))
		return [number === "dwóch" ? "dwie" : FEW.get(number), noun === "osób" ? "osoby" : "panie", ...rest].join(" ");
	const found = nounOf(noun);
	if (found === undefined || personOf(strip(noun.toLowerCase())) !== undefined) return undefined;
	const plural = found[1] === "p" ? found[0] : undefined;
	if (plural === undefined) return undefined;
	const feminine = number === "dwóch" && !/(?:ów|y)$/.test(noun) && !/a$/.test(plural);
	return [feminine ? "dwie" : FEW.get(number), plural, ...rest].join(" ");
}

/** An object in the accusative, with the gender of its noun ("p" for the plural and for lists, "same" for persons and animals). */
export interface Accusative {
	text: string;
	gender: string;
}

/**
 * The accusative of an object that a negation put into the genitive ("nowej karty" -> "nową kartę"); undefined where the words do not
 * show it. What follows the noun (its own genitives, a phrase with a preposition) stays as it is.
 */
export const accusativeOf = (phrase: string): string | undefined => accusativeWithGender(phrase)?.text;

const ENDINGS: Readonly<Record<string, string>> = { m: "y", f: "ą" };

/** An object in the accusative with the state it is left in, by the stem of the adjective: "drogi" and "woln" -> "drogę wolną". */
export function withState(object: string, stem: string): string | undefined {
	const thing = object === "" ? undefined : accusativeWithGender(object);
	return thing && `${thing.text} ${stem}${ENDINGS[thing.gender] ?? "e"}`;
}

/** "podopiecznego w domu": somebody who is named by an adjective, with no noun behind it. */
const standsAlone = (word: string, next: string): boolean =>
	personOf(strip(word.toLowerCase()))?.served?.genitive === word &&
	(isPreposition(strip(next)) || /(?:[dnrwł]ie|no|wo|ło|li|ko|to)$/.test(next));

/** The members of a list in the accusative; undefined where one of them is not to be known. */
function listOf(first: string, joint: string, second: string): Accusative | undefined {
	const attributed =
		isPreposition(strip(second.split(" ")[0] ?? "")) ||
		(joint !== "ani" && first.split(" ").filter((word) => !MODIFIER.test(word)).length > 1);
	const parts = first.split(", ").map((part) => accusativeOf(part));
	const other = attributed && !first.includes(",") ? second : accusativeOf(second);
	return other === undefined || parts.includes(undefined)
		? undefined
		: {
				text: `${parts.join(", ")} ${joint !== "ani" ? joint : /^(?:w|we|u|na|przy|pod|za|do|od) /.test(second) ? "lub" : "i"} ${other}`,
				gender: "p",
			};
}

/** The same as `accusativeOf`, with the gender. */
export function accusativeWithGender(phrase: string): Accusative | undefined {
	const kept = PARTICLE.exec(phrase)?.[0] ?? HOW.exec(phrase)?.[0];
	if (kept !== undefined) {
		const rest = accusativeWithGender(phrase.slice(kept.length).trimStart());
		return rest && { text: `${kept.trim()} ${rest.text}`, gender: rest.gender };
	}
	const [, first = "", joint = "", second = ""] = /^(.+) (i|oraz|lub|albo|ani|czy) (.+)$/.exec(phrase) ?? [];
	if (first !== "") return listOf(first.replaceAll(/ (?:ani|i) /g, ", "), joint, second);
	const words = phrase.split(" ");
	const counted = COUNTED[words[0] ?? ""];
	if (counted !== undefined)
		return words.length > 1 ? { text: [counted, ...words.slice(1)].join(" "), gender: "p" } : undefined;
	if (FEW.has(words[0] ?? "")) {
		const few = fewOf(words);
		return few === undefined ? undefined : { text: few, gender: "p" };
	}
	let at = 0;
	while (
		at < words.length - 1 &&
		!isListed(words[at] ?? "") &&
		!standsAlone(words[at] ?? "", words[at + 1] ?? "") &&
		(MODIFIER.test(words[at] ?? "") || DROPPED.has(words[at] ?? ""))
	)
		at++;
	const noun = words[at] ?? "";
	const person = personOf(strip(noun.toLowerCase()))?.served;
	let accusative: string;
	let gender: string;
	const many = noun.endsWith("ów") ? strip(noun.slice(0, -2).toLowerCase()) : "";
	if (
		many !== "" &&
		!isListed(noun) &&
		(many === "koleg" || (personOf(many) ?? personOf(`${many}a`))?.side === "staff")
	)
		[accusative, gender] = [noun, "same"];
	else if (person === undefined && /(?:ów|[^k]a)$/.test(noun) && personOf(strip(noun.toLowerCase()))?.side === "staff")
		[accusative, gender] = [noun, "same"];
	else if (person !== undefined) {
		if (person.genitive !== noun) return undefined;
		accusative = person.accusative;
		gender = person.gender === "she" && !person.plural ? "f" : person.gender === "it" ? "n" : "same";
		if (person.plural && person.accusative !== person.genitive) gender = "p";
	} else {
		const found = nounOf(noun);
		if (found === undefined) return undefined;
		[accusative, gender] = found;
		if (gender === "f" && at > 0 && /(?:ych|ich)$/.test(words[at - 1] ?? "") && /i$/.test(noun)) {
			accusative = accusative.endsWith("ę") ? end(noun, 1, "e") : noun;
			gender = "p";
		}
		if (gender === "m" && personOf(strip(accusative.toLowerCase())) !== undefined)
			[accusative, gender] = [noun, "same"];
	}
	const before: string[] = [];
	for (const word of words.slice(0, at)) {
		const form = gender === "same" ? word : modifierOf(word, gender);
		if (form === undefined) return undefined;
		if (form !== "") before.push(form);
	}
	const rest = words.slice(at + 1);
	const next = rest[0];
	if (gender === "f" && next !== undefined && /[yi]ch$/.test(next) && /[śc]i$|[^aeiou]ji$/.test(noun)) {
		accusative = /ji$/.test(noun) ? `${noun.slice(0, -1)}e` : noun;
		gender = "p";
	}
	if (
		next !== undefined &&
		MODIFIER.test(next) &&
		personOf(strip(next))?.served?.genitive !== next &&
		!KEPT.has(next) &&
		!isListed(next) &&
		gender !== "same"
	) {
		const after = rest[1];
		const owner = after === undefined ? undefined : personOf(strip(after))?.served;
		if (
			after === undefined ||
			isPreposition(strip(after)) ||
			(/(?:ąc|[ao]n)(?:ych|ej|ego)$/.test(next) && !(owner?.plural === true && owner.genitive === after)) ||
			/^(?:osob|kontakt|wraż|pouf|służb|prywat|medycz|finans|firm|wewnętrz|księg)\p{L}*ych$/u.test(next) ||
			/^(?:w|z|na|do|o|od|po|przy|przez|za|pod|dla|i|lub|niż)$|(?:ym|im|em|ą|ami|ących|ącej|ącego|om|owi)$|^osobie$/.test(
				after,
			) ||
			(gender === "p" && owner?.plural === false && owner.genitive === after)
		) {
			const form = modifierOf(next, gender);
			if (form !== undefined) rest[0] = form;
			if (form !== undefined && /ąc(?:ych|ej|ego)$/.test(after ?? ""))
				rest[1] = modifierOf(after ?? "", gender) ?? after ?? "";
		}
	}
	return { text: [...before, accusative, ...rest].join(" "), gender };
}

/** The nominative of what a negation put into the genitive ("nie ma ratownika" -> "jest ratownik", with the verb that agrees); undefined where it is not to be known. */
export function nominativeOf(phrase: string): string | undefined {
	const [first = "", ...rest] = phrase.split(" ");
	const staff = /a$/.test(first) && personOf(strip(first.slice(0, -1).toLowerCase()))?.side === "staff";
	if (staff) return ["jest", first.slice(0, -1), ...rest].join(" ");
	const known = personOf(strip(first.toLowerCase()))?.served;
	if (known !== undefined)
		return known.genitive === first ? [known.plural ? "są" : "jest", known.nominative, ...rest].join(" ") : undefined;
	const object = accusativeWithGender(phrase);
	if (object === undefined || object.gender === "same") return undefined;
	const text =
		object.gender === "f"
			? object.text.replace(/ą(?= )/gu, "a").replace(/^([^ ]+(?:a )?[^ ]*?)ę(?= |$)/u, "$1a")
			: object.text;
	return `${object.gender === "p" ? "są" : "jest"} ${text}`;
}
