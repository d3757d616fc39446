import { isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import type { Verb } from "../../words/verbs.ts";
import { accusativeOf, accusativeWithGender, HOW } from "../words/accusative.ts";
import { ADVERBIAL, GENITIVE, PLACING } from "../words/circumstance-words.ts";
import { strip } from "../words/rewriting-words.ts";
import { splitContent } from "./act-parts.ts";

/** Prepositions that only objects of acts meet. */
const MORE_OPENING = /^(?:spod|spoza|sprzed|znad|zza|podczas|wśród|wokół|według|ponad)$/;

/** Acts whose object is people. */
const PEOPLE =
	/^(?:wzywac|zapraszac|informowac|prosic|pytac|wpuszczac|obslugiwac|badac|kierowac|zatrudniac|uprzedzac)$/;

/** What stands before the object: a way, or a pronoun behind its preposition. */
const OPENING =
	/^(?:(?:telefonicznie|mailowo|ustnie|elektronicznie|samodzielnie|samowolnie|osobiście|publicznie|prywatnie|ręką|palcem|głową|dłonią|nogą|brodą|kciukiem) |(?:z|ze|od|do|dla|przy|u|na|w|za) (?:siebie|sobie|sobą|niej|niego|nich|nim|nimi|nią) )(?!(?:w|we|na|z|ze|do|od|o|przy|po|przez|przed|za|pod|dla|u|bez|podczas|i|ani|lub|oraz|jako) )(?=\p{L})/u;

/** Two things with what belongs to each: "od kontrahentów prezentów o wartości 100 zł ani zaproszeń na wyjazdy". */
function both(content: string, verb: Verb): string | undefined {
	const parts = content.split(" ani ");
	const [first = "", second = ""] = parts;
	if (parts.length !== 2 || isPreposition(strip(second.split(" ")[0] ?? "")) || / (?:i|oraz|lub) |,/.test(content))
		return undefined;
	if (!/ (?:o|na|do|z|ze|w|od|dla|po|przy|powyżej|poniżej) /.test(` ${first} `)) return undefined;
	const one = objectFor(first, verb);
	const other = accusativeOf(second);
	return one === undefined || other === undefined ? undefined : `${one} i ${other}`;
}

/** What is said of an act with its object in the case that the verb asks for; undefined where the words do not show it. */
export function objectFor(content: string, verb: Verb): string | undefined {
	const words = content.split(" ");
	const lead: string[] = [];
	while (words.length > 0) {
		const bare = strip((words[0] ?? "").toLowerCase());
		const person = personOf(bare)?.served;
		if (
			(person !== undefined && (person.dative === words[0] || person.instrumental === words[0])) ||
			(words.length > 1 && /^(?:mu|im|mi|ci|nam|wam|sobie)$|^\p{L}{3,}(?:om|owi)$/u.test(words[0] ?? ""))
		)
			lead.push(words.shift() ?? "");
		else break;
	}
	if (!GENITIVE.has(verb.family)) {
		const own = OPENING.exec(words.join(" "))?.[0] ?? "";
		const rest = own === "" ? undefined : objectFor(words.join(" ").slice(own.length), verb);
		if (rest !== undefined) return [...lead, `${own}${rest}`].join(" ");
	}
	const first = words[0];
	if (first === undefined || /^[„"«]/u.test(first)) return content;
	const bare = strip(first.toLowerCase());
	const two = GENITIVE.has(verb.family) ? undefined : both(words.join(" "), verb);
	if (two !== undefined) return [...lead, two].join(" ");
	if (isPreposition(bare) && PLACING.has(verb.family) && !GENITIVE.has(verb.family))
		return placedFirst(words.join(" "));
	const adverb = ADVERBIAL.test(first) && !HOW.test(words.join(" "));
	if (GENITIVE.has(verb.family) || isPreposition(bare) || MORE_OPENING.test(first) || adverb) return content;
	if (first === "ich" && PEOPLE.test(verb.family)) return content;
	if (
		/^(?:ich|jej|go|je)$/.test(first) &&
		(words.length === 1 || /^(?:go|je)$/.test(first) || isPreposition(strip(words[1] ?? "")))
	)
		return [...lead, { ich: "je", jej: "ją" }[first] ?? first, ...words.slice(1)].join(" ");
	const [thing = "", as] = words.join(" ").split(" jako ");
	const object = accusativeWithGender(thing);
	if (object === undefined) return undefined;
	const named = as
		?.replace(/ego$/, object.gender === "n" ? "e" : "y")
		.replace(/ej$/, "ą")
		.replace(/ych$/, "e");
	return [...lead, object.text, ...(named === undefined ? [] : ["jako", named])].join(" ");
}

/** A place and then the object that the verb asks for: "do rachunku usług" -> "do rachunku usługi". */
export function placedFirst(content: string): string | undefined {
	const { object, phrases, receiver } = splitContent(content, true);
	if (object === "" || receiver !== "") return content;
	const thing = accusativeOf(object);
	return thing === undefined
		? undefined
		: phrases.flatMap((one, at) => [`${one.prep} ${one.words}`.trim(), ...(at === 0 ? [thing] : [])]).join(" ");
}
