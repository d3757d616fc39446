import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { type SaidBan, saidBan } from "../reading/said-ban.ts";
import { plainOf } from "../turns/more-turns.ts";
import { fromInstrumental } from "../turns/turning.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { locativeOf } from "../words/locatives.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { BROAD_CIRCUMSTANCES } from "./broad-circumstances.ts";
import { BROAD_DIGITAL } from "./broad-digital.ts";
import { BROAD_HANDLED } from "./broad-handled.ts";
import { BROAD_MORE } from "./broad-more.ts";
import { BROAD_PERSONS } from "./broad-persons.ts";
import { BROAD_SAID } from "./broad-said.ts";
import { BROAD_TIMES } from "./broad-times.ts";
import { untilDone } from "./broad-until.ts";

/**
 * One class of acts: the families of its verbs, what stands behind the verb, and what is told instead. In the pattern `@private` and the like are classes
 * of BROAD_WORDS; in the wordings `*` marks a verb that takes the form of the ban, `{what}` is a group of the pattern, `{what:acc}` its accusative from the
 * genitive, `{what:loc}` its locative, `{v}` the act, `{p}` the act done once. A row without families serves every act that is not wrong in itself. `{dat}` is the person told, with a space before it, or nothing; `{gen}`, `{acc}`, `{ins}` and `{nom}`
 * are those who are served and named, and a wording with one of them wants somebody.
 */
export type BroadRow = readonly [families: string, rest: string, ...told: readonly string[]];

/** Classes of words in the patterns of the rows, each a choice of beginnings or of whole words. */
const BROAD_WORDS: Readonly<Record<string, string>> = {
	"@w": "[\\p{L}-]+",
	"@what": "(?<what>[^,]+?)",
	"@private":
		"(?:numer\\p{L}* (?:konta|karty|telefon\\p{L}*|pokoju|dowodu|pesel|PESEL|polisy|umowy|rejestracyjn\\p{L}*)|(?:PESEL|pesel|diagnoz|rozpozna|wynik|recept|skierowa|zwolnie|nazwisk|adres|sald|zadłuż|zaległo|dług|kwot|wyciąg|historii|hasł|dat[yę]? urodzenia|lek[uió]|lekar|zarobk|dochod|stan(?:u)? konta|stan(?:u)? zdrowia|objaw|dan(?:e|ych)|wag[iaę]|pin|PIN|kod|schorze|choro)\\p{L}*)",
	"@aloud":
		"(?:na głos|głośno|za głośno|donośnie|na cały (?:głos|sklep|lokal|korytarz|oddział|regulator)|na całą (?:salę|aptekę|poczekalnię|recepcję|kolejkę|halę|restaurację)|przez (?:całą |cały )?(?:salę|poczekalnię|recepcję|korytarz|sklep|halę|ladę|okienko|drzwi)|z drugiego końca (?:sali|sklepu|korytarza|hali)|z daleka|tak(?: głośno)?, (?:że|żeby|by|aby|iż) [^,]*słysz[^,]*)",
	"@before":
		"(?:(?:przy|w obecności|wobec) [^,]+|(?:w|na|po) (?:poczekalni|kolejce|windzie|korytarzu|sali|recepcji|autobusie|tramwaju|przymierzalni|szatni|holu|lobby|drzwiach|progu|stołówce|barze|schodach|parkingu|ulicy|mieście|domu))",
	"@other":
		"(?:inn(?:ym|ymi|ego|ej|emu|ych) (?:klient|goś|gość|pacjent|petent|uczn|rodzic|dziec|dzieć|kursant|student|lokator|czytelni|uczestni|osob|osób|kierowc|rozmówc)\\p{L}*|(?:sąsiad|znajom|rodzin|koleg|koleżan|żon|męż|teściow|osob\\p{L}+ trzeci|postronn)\\p{L}*)",
};

type Compiled = readonly [rest: RegExp, told: readonly string[]];

const ROWS: readonly BroadRow[] = [
	...BROAD_SAID,
	...BROAD_DIGITAL,
	...BROAD_HANDLED,
	...BROAD_TIMES,
	...BROAD_PERSONS,
	...BROAD_MORE,
	...BROAD_CIRCUMSTANCES,
];

let byFamily: Map<string, Compiled[]> | undefined;

function rowsOf(family: string): readonly Compiled[] {
	if (byFamily === undefined) {
		byFamily = new Map();
		for (const [families, rest, ...told] of ROWS) {
			const pattern = new RegExp(`^${rest.replace(/@[a-z]+/g, (name) => BROAD_WORDS[name] ?? name)}$`, "u");
			for (const one of families.trim().split(/ +/u))
				byFamily.set(one, [...(byFamily.get(one) ?? []), [pattern, told]]);
		}
	}
	const any = isBad(family) ? [] : (byFamily.get("") ?? []);
	return [...(byFamily.get(family) ?? []), ...any];
}

/** The wordings of all rows with their slots emptied, for tests. */
export const broadWordings = (): string[] =>
	ROWS.flatMap(([, , ...told]) => told.map((one) => one.replace(/ ?\{[^}]*\}/gu, "")));

/** The families of all rows, for tests. */

const served = (word: string) => personOf(strip(lower(word)))?.served;

/** "klientowi", "starszej klientce", "mu" at the head of what stands behind the verb, and what is left. */
function toldFirst(rest: string): [whom: string, left: string] {
	const words = rest.split(" ");
	const [first = "", second = ""] = words;
	if (/^(?:mu|im|jej)$/u.test(first) && second !== "") return [first, words.slice(1).join(" ")];
	const [name = "", comma = ""] = /^(.*?)(,?)$/u.exec(first)?.slice(1) ?? [];
	if (served(name)?.dative === lower(name))
		return [name, `${comma}${comma === "" ? "" : " "}${words.slice(1).join(" ")}`];
	if (/^\p{L}{3,}(?<!id|\bat)(?:om|owi)$/u.test(name) && (comma !== "" || second !== ""))
		return [name, `${comma}${comma === "" ? "" : " "}${words.slice(1).join(" ")}`];
	if (/(?:emu|ej|[yi]m)$/u.test(first) && served(second)?.dative === lower(second))
		return [`${first} ${second}`, words.slice(2).join(" ")];
	return ["", rest];
}

const PERSON = /^(?:gen|acc|ins|nom)$/u;

/** A wording with the words of the ban in it; undefined where one has not the case that is wanted. */
function filledIn(
	told: string,
	ban: SaidBan,
	whom: string,
	groups: Readonly<Record<string, string | undefined>>,
): string | undefined {
	let whole = true;
	const text = told.replace(/( ?)\{([a-z]+)(?::([a-z]+))?(\?)?\}/gu, (_, space: string, name: string, form, may) => {
		if (name === "v") return `${space}*${ban.verb.infinitive}${ban.self ? " się" : ""}`;
		if (name === "p")
			return `${space}*${(ban.verb.perfective ? ban.verb : (ban.verb.partner ?? ban.verb)).infinitive}${ban.self ? " się" : ""}`;
		if (name === "dat") return whom === "" ? "" : ` ${whom}`;
		const person = PERSON.test(name)
			? ban.rest
					.split(/[ ,]+/u)
					.map((word) => served(word))
					.find((one) => one !== undefined)
			: undefined;
		if (PERSON.test(name)) {
			const { genitive = "", accusative = "", instrumental = "", nominative = "" } = person ?? {};
			const own = { gen: genitive, acc: accusative, ins: instrumental, nom: nominative }[name] ?? "";
			if (own === "") whole = false;
			return `${space}${own}`;
		}
		const said = groups[name]?.trim() ?? "";
		if (said === "") {
			if (may !== "?") whole = false;
			return "";
		}
		const own =
			form === "acc"
				? accusativeOf(said)
				: form === "obj"
					? objectFor(said, ban.verb)
					: form === "loc"
						? locativeOf(said)
						: form === "fem"
							? said.endsWith("ej")
								? said.replace(/ej$/u, "ą")
								: said.replace(/ą$/u, "ej")
							: form === "ins"
								? fromInstrumental(said)
								: said;
		if (own === undefined) whole = false;
		return `${space}${own}`;
	});
	const many = ban.rest.split(/[ ,]+/u).some((word) => {
		const one = served(word);
		return one?.plural && one.nominative !== "";
	});
	return whole
		? text
				.replace(/\[([^\]|]+)\|([^\]|]+)\]/gu, many ? "$2" : "$1")
				.replace(/ {2,}/gu, " ")
				.trim()
		: undefined;
}

const DOES = "(?<act>\\p{L}+(?:nie|cie|nia|cia|niem|ciem|niu|ciu))(?<self> się)?(?<rest>(?: .+)?)$";
/** Bans on the noun of an act: of those who are told "you", and of whoever acts. */
const NOUN_ORDER = new RegExp(
	`^(?:unikaj(?<many>cie)?|wystrzegaj(?<many2>cie)? się|zaniechaj(?<many3>cie)?|powstrzymaj(?<many4>cie)? się od|powstrzymuj(?<many5>cie)? się od|daruj(?<many6>cie)? sobie|zapomnij(?<many7>cie)? o|skończ(?<many8>cie)? z(?:e)?|zrezygnuj(?<many9>cie)? z(?:e)?) ${DOES}`,
	"iu",
);
const NOUN_BAN = new RegExp(
	`^(?:(?:surowo |stanowczo |kategorycznie |bezwzględnie |absolutnie )?(?:zabrania się|zakazuje się|odradza się|zabronione jest|zakazane jest|wzbronione jest|wykluczone jest|niedopuszczalne jest|niedozwolone jest|nieprofesjonalne jest|nie do przyjęcia jest)|(?:całkowity |absolutny |surowy )?zakaz|żadnego|bez|dość|koniec z(?:e)?|stop) ${DOES}`,
	"iu",
);

/** "Unikaj pytania klientek o wiek" -> "Nie pytaj klientek o wiek", "Zakaz pytania …" -> "Nie wolno pytać …"; "" elsewhere. */
function plainOfNoun(rule: string): string {
	const order = NOUN_ORDER.exec(rule)?.groups;
	const { act = "", self = "", rest = "" } = order ?? NOUN_BAN.exec(rule)?.groups ?? {};
	const named = act === "" ? undefined : readAct(lower(act));
	if (named?.form !== "gerund") return "";
	const verb = named.verb;
	if (order === undefined) return `Nie wolno ${verb.infinitive}${self}${rest}`;
	const many = Object.entries(order).some(([name, ending]) => name.startsWith("many") && ending !== undefined);
	const said = formOf(verb, many ? "imperative-plural" : "imperative");
	return said === "" ? "" : `Nie ${said}${self}${rest}`;
}

const NOBODY = /^nikt(?<of> z(?:e)? (?:nas|was|personelu|obsługi|zespołu|załogi|pracowników))? nie (?=\p{L})/iu;

/** What is told instead of a ban that a class of acts answers with its thing, person and place; none elsewhere. */
export function broadly(rule: string): string[] {
	const nobody = NOBODY.exec(rule);
	if (nobody === null) return answeredBy(rule);
	const { of = "" } = nobody.groups ?? {};
	return answeredBy(rule.replace(NOBODY, "Pracownik nie ")).map((told) =>
		told.replace(/^Pracownik(?= )/u, `Każdy${of}`),
	);
}

function answeredBy(rule: string): string[] {
	const plain = / nie |^nie |^nigdy |^przesta/iu.test(rule) ? plainOf(rule) : plainOfNoun(rule);
	const ban = plain === "" ? undefined : saidBan(plain);
	if (ban === undefined) return [];
	const ended = untilDone(ban).flatMap((one) => ban.tell(one) ?? []);
	if (ended.length > 0) return ended;
	const rows = rowsOf(ban.verb.family);
	if (rows.length === 0) return [];
	if (/, (?:tylko|lecz|ale|a) /u.test(ban.rest)) return [];
	const [whom, left] = toldFirst(ban.rest);
	for (const [pattern, wordings] of rows) {
		const groups = pattern.exec(left)?.groups ?? (pattern.test(left) ? {} : undefined);
		if (groups === undefined) continue;
		const told = wordings
			.map((one) => filledIn(one, ban, whom, groups))
			.flatMap((one) => (one === undefined ? [] : (ban.tell(one) ?? [])));
		if (told.length > 0) return told;
	}
	return [];
}
