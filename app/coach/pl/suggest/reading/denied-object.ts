import { isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import type { Verb } from "../../words/verbs.ts";
import { accusativeOf } from "../words/accusative.ts";
import { GENITIVE } from "../words/circumstance-words.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { genitiveOf } from "./noun-bans.ts";

type Rule = readonly [RegExp, string];

/** Nouns of one thing that show their accusative, with their genitive. */
const ONE: readonly Rule[] = [
	[/zwierzę$/, "zwierzęcia"],
	[/zwierzęta$/, "zwierząt"],
	[/pieniądze$/, "pieniędzy"],
	[/(?<=(?:[rgkhtfl]|opin|lin|kampan)i)ę$/, "i"],
	[/(?<=[kglj])ę$/, "i"],
	[/(?<=[śćźńdzbpwmfn])ię$/, "i"],
	[/ę$/, "y"],
	[/um$/, "um"],
	[/o$/, "a"],
	[/(?<=[nc]i)e$/, "a"],
	[/(?<=zaplecz|powietrz|morz|pol)e$/, "a"],
	[/ści$/, "ści"],
];
/** Nouns of several things by their ending, and the endings that their genitive may have. */
const MANY: readonly Rule[] = [
	[/([^aeiouyąęó])ka$/, "$1ek"],
	[/([dt])ra$/, "$1er"],
	[/dła$/, "deł"],
	[/sła$/, "seł"],
	[/kna$/, "kien"],
	[/ęcia$/, "ąt"],
	[/ęta$/, "ąt"],
	[/ia$/, "i"],
	[/a$/, ""],
	[/oby$/, "ób"],
	[/oły$/, "ół"],
	[/cje$/, "cji"],
	[/ki$/, "ków"],
	[/gi$/, "gów"],
	[/y$/, "ów"],
	[/je$/, "i"],
	[/le$/, "li"],
	[/nie$/, "ni"],
	[/ce$/, "ców"],
	[/e$/, "y"],
	[/ie$/, "i"],
	[/e$/, ""],
	[/i$/, "i"],
];
/** Feminine nouns of several things that lose their ending. */
const FEMININE =
	/^(?:uwag|prośb|osob|faktur|torb|toreb|gazet|igł|ulotk|próśb|rozmow|wizyt|zmian|kaw|zup|potraw|dostaw|paczk|notatk|teczk|szafk|półk|butelk|puszk|szklank|filiżank|łyżk|misk|skrzynk|zabawk|ścierk|gąbk|ręk|nog|stop|map|ramk|zniżk|podwyżk|plotk|pogawędk|dyskusj|kłótni|sprzeczk|obietnic|wymówk|ocen|opłat|cen|kwot|sum|dat|godzin|minut|stron|kopi|liczb|nazw|firm|ofert|reklam|taśm|lamp|świec|szyb|desk|cegł|płyt|rur|śrub|nakrętk|bluz|koszul|sukienk|spódnic|czapk|rękawic|maseczk|mask|kurtk|skarpet|strzykawk|tabletk|ampułk|próbk|kropl|recept|kart|legitymacj|umow|polis|skarg|spraw|zasad|norm|książ[eżk]|karteczk|\p{L}+[aeo]cj|\p{L}*(?:decyzj|instrukcj|transakcj|licencj|sankcj|funkcj))(?:y|i|e)$/u;
/** Things of the masculine whose genitive ends in -a. */
const IN_A =
	/(?:[^u]nik|yk|acz|arz|nóż|klucz|papieros|(?<!un|at|ąt|ąd|ad|ys|ios)ek|talerz|kosz|komputer|laptop|telewizor|monitor|fartuch|miesiąc|pieniądz|but|nos|palec|hamulec|koc|kielich|szampon|tablet|ręcznik|wazon)$/;
const ADJECTIVES: readonly Rule[] = [
	[/(?<=[kg])ą$/, "iej"],
	[/ią$/, "iej"],
	[/ą$/, "ej"],
	[/(?<=[kg])i$/, "iego"],
	[/y$/, "ego"],
	[/ie$/, "ich"],
	[/e$/, "ych"],
	[/ie$/, "iego"],
	[/e$/, "ego"],
];

const applied = (word: string, rules: readonly Rule[]): string[] =>
	rules.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));

/** A noun of one thing whose genitive its ending shows. */
function certain(noun: string): string | undefined {
	const person = personOf(strip(lower(noun)))?.served;
	if (person !== undefined && person.accusative === noun) return person.genitive;
	if (/^(?:psa|kota|konia|ptaka)$/.test(noun)) return noun;
	const [shown] = applied(noun, ONE);
	if (shown !== undefined) return shown;
	if (FEMININE.test(noun))
		return noun
			.replace(/([bcdfghjlłmnprstwzż])ki$/, "$1ek")
			.replace(/([csz])je$/, "$1ji")
			.replace(/igły$/, "igieł")
			.replace(/oby$/, "ób")
			.replace(/(?<![csz]j|nn)[yie]$/, "");
	if (!/[bcdfghjklłmnpqrstvwxzżńźć]$/.test(noun) || /(?:ami|ach|om)$/.test(noun)) return undefined;
	if (/ść$|dź$|źć$/.test(noun)) return noun.replace(/ść$/, "ści").replace(/dź$/, "dzi");
	if (/ó[wdjłz]$/.test(noun)) return noun.replace(/ó(.)$/, /(?:nóż|wóz)$/.test(noun) ? "o$1u" : "o$1u");
	if (/ń$/.test(noun)) return noun.replace(/ń$/, "nia");
	if (/ek$/.test(noun)) return noun.replace(/ek$/, IN_A.test(noun) ? "ka" : "ku");
	if (/ec$/.test(noun)) return noun.replace(/ec$/, "ca");
	return `${noun}${IN_A.test(noun) ? "a" : "u"}`;
}

const PLURAL = /(?:[yie]|[^i]a|nia|cia|dzia)$/;

/** A noun of several things in the genitive, proved by its way back. */
function proved(noun: string): string | undefined {
	if (!PLURAL.test(noun)) return undefined;
	return genitiveOf(noun, true) ?? applied(noun, MANY).find((own) => accusativeOf(own) === noun);
}

/** An adjective of one thing or of several, as the genitive of its noun wants it. */
function agreed(adjective: string, noun: string, genitive: string): string | undefined {
	const many = PLURAL.test(noun) && certain(noun) === undefined;
	const plural = many || FEMININE.test(noun) || /^(?:rzeczy|drzwi|schody|gości|klientów)$/.test(noun);
	const forms = applied(adjective, ADJECTIVES);
	if (/ą$/.test(adjective)) return forms[0];
	const wanted = plural ? /ch$/ : /go$/;
	return genitive === "" ? undefined : forms.find((form) => wanted.test(form));
}

/** The beginnings of what stands behind an object. */
const ENDS = /^(?:[„"«–—(]|(?:jako|niż|tak|zbyt|bardzo|tylko|się)$)/;

/** True for a noun that says whose the first thing is, or for a person as the object: "uwagi lokatorów", "klienta samego". */
const isOwner = (first: string, noun: string): boolean =>
	/(?:ów|[ai]ch|ami)$/.test(noun) ||
	personOf(strip(lower(first)))?.served?.accusative === first ||
	(ownsAs(noun) && !/(?:ego|ych|ich|ą)$/.test(first));

/** True for a person whose form may be a genitive. */
function ownsAs(noun: string): boolean {
	const person = personOf(strip(lower(noun)))?.served;
	return noun !== "osoby" && person !== undefined && (person.accusative !== noun || person.genitive === noun);
}

/** An object of the accusative in the genitive; undefined where its words do not show it. */
function genitiveOfObject(words: readonly string[]): string[] | undefined {
	for (const at of [1, 0, 2]) {
		const noun = words[at];
		if (noun === undefined || noun === "" || (at > 0 && isOwner(words[0] ?? "", noun))) continue;
		const lead = words.slice(0, at);
		if (lead.some((word) => applied(word, ADJECTIVES).length === 0)) continue;
		const named = /^(?:rzeczy|drzwi|schody)$/.test(noun) ? noun.replace(/schody/, "schodów") : undefined;
		const genitive = named ?? certain(noun) ?? proved(noun);
		if (genitive === undefined) continue;
		const before = lead.map((word) => agreed(word, noun, genitive));
		if (before.includes(undefined)) continue;
		const rest = words.slice(at + 1);
		const [next = ""] = rest;
		if (/(?:n[aey]|ą|ow[aey]|te|ty|tą|[kg]ie|sk[ai]|cze|ące)$/.test(next) && personOf(strip(next)) === undefined)
			rest[0] = agreed(next, noun, genitive) ?? next;
		return [...(before as string[]), genitive, ...rest];
	}
	return undefined;
}

/** What is said of an act told or allowed, as its negation says it: "zostawiać narzędzia na podłodze" -> "… narzędzi na podłodze". */
export function denied(rest: string, verb: Verb): string {
	const own = rest.trim();
	if (own === "" || GENITIVE.has(verb.family)) return own;
	const words = own.split(" ");
	const lead: string[] = [];
	while (/^(?:mu|im|mi|jej|ci|nam|wam|sobie|się|\p{L}{3,}(?:om|owi))$/u.test(words[0] ?? "") || dative(words[0] ?? ""))
		lead.push(words.shift() ?? "");
	const end = words.findIndex((word) => isPreposition(strip(lower(word))) || ENDS.test(word));
	const comma = words.findIndex((word) => word.endsWith(","));
	const to = Math.min(...[end, comma < 0 ? -1 : comma + 1, words.length].filter((one) => one >= 0));
	const object = words.slice(0, to);
	if (object.length === 0 || /ami$/u.test(object[0] ?? "")) return own;
	const mark = (object[object.length - 1] ?? "").endsWith(",") ? "," : "";
	const bare = object.map((word) => word.replace(/,$/, ""));
	const genitive = genitiveOfObject(bare);
	return genitive === undefined ? own : [...lead, genitive.join(" ") + mark, ...words.slice(to)].join(" ");
}

/** True for one who is served in the dative. */
function dative(word: string): boolean {
	const person = personOf(strip(lower(word)))?.served;
	return person !== undefined && person.dative === word && person.accusative !== word;
}
