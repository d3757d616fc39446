import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { awayFrom } from "../constructions/construct-place.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { type Shunned, shunnedIn } from "./shunned-frames.ts";
import { SHUNNED_THINGS } from "./shunned-things.ts";
import { KEPT_BACK, SHUNNED_WORDS } from "./shunned-words.ts";

interface Row {
	noun: RegExp;
	wordings: readonly string[];
	/** The first letters of its nouns, and where it stands in the tables. */
	starts: ReadonlySet<string>;
	at: number;
}

/** How many letters a row is looked up by, and how many words may stand up to its noun. */
const LETTERS = 3;

const ADJECTIVE =
	"(?:\\p{L}+(?:ych|ich|ego|ej|ymi|imi|ym|im|ne|we|kie|gie|łe|cze|sze|te|na|wa|ka|ga|ła|ny|wy|ki|ły|ą) ){0,2}?";

const patternOf = (noun: string): string =>
	noun
		.trim()
		.split(" ")
		.map((word) => (word === "*" ? "\\p{L}+" : word.replace("*", "[\\p{L}'’-]*")))
		.join(" ");

const rowsOf = (table: string): Omit<Row, "at">[] =>
	table
		.split("\n")
		.filter((line) => line.includes(";"))
		.map((line) => {
			const [nouns = "", wordings = ""] = line.split(" ; ");
			return {
				noun: new RegExp(`^${ADJECTIVE}(?:${nouns.split("|").map(patternOf).join("|")})(?= |$)`, "iu"),
				wordings: wordings.split("||").map((one) => one.trim()),
				starts: new Set(
					nouns.split("|").map((one) =>
						one
							.trim()
							.toLowerCase()
							.replace(/[* ].*$/u, "")
							.slice(0, LETTERS),
					),
				),
			};
		});

let known: readonly Row[] | undefined;

/** The rows of both tables. */
export function shunnedRows(): readonly Row[] {
	known ??= [...rowsOf(SHUNNED_WORDS), ...rowsOf(SHUNNED_THINGS)].map((row, at) => ({ ...row, at }));
	return known;
}

let indexed: ReadonlyMap<string, readonly Row[]> | undefined;

/** The rows whose noun may begin with one of the first words, in their order. */
function rowsFor(thing: string): readonly Row[] {
	if (indexed === undefined) {
		const found = new Map<string, Row[]>();
		for (const row of shunnedRows())
			for (const start of row.starts) found.set(start, [...(found.get(start) ?? []), row]);
		indexed = found;
	}
	const rows = new Set<Row>();
	for (const word of thing.toLowerCase().split(" ", LETTERS))
		for (let length = 1; length <= LETTERS; length++)
			for (const row of indexed.get(word.slice(0, length)) ?? []) rows.add(row);
	return [...rows].sort((one, other) => one.at - other.at);
}

const TOPIC = "(?:o|na temat|w sprawie|dotycząc\\p{L}+)";
const PLACE = "(?:(?:tuż |zaraz )?(?:w|we|na|przy|podczas|wobec|przed|po|pod|za|między|u|poza|obok|nad|na oczach))";
const BEHIND = new RegExp(
	`^(?<after>(?: \\p{L}+(?:ych|ich|ego|ymi|imi)(?= (?:${TOPIC}|${PLACE}|do|od|dla|z|ze) |$))?)(?<whose>(?: (?!(?:${TOPIC}|${PLACE}|do|od|dla|z|ze|bez|przez|ku|i|ani|oraz|lub|na podstawie|za pomocą) )[\\p{L}-]+){0,3}?)(?<topic>(?: ${TOPIC} (?!${PLACE} )\\S+(?: (?!${PLACE} )\\S+)*?)?)(?<other>(?: (?:do|od|dla|z|ze|przez|ku|na podstawie|za pomocą) (?!o |${PLACE} )\\S+(?: (?!o |${PLACE} )\\S+)*?)?)(?<place>(?: ${PLACE} (?!temat |adresem |podstawie |pomocą ).+)?)$`,
	"u",
);

/** What an act is aimed at, or its manner, where a place would stand in another case: "na pogodę", "w sufit", "po angielsku". */
const DIRECTION =
	/^(?:(?:na|w|we) (?:\p{L}+(?:ą|y|i|e) )?\p{L}{2,}(?:[bcdfgjklłmnprstwzżźńćś](?<!ej|ym|im|um)|ę|nia|cia)|na \p{L}+(?:rzy|ów|[lnrt]ych)(?= (?:przy|w|na|podczas) |$)|po \p{L}+sku|po (?:imieniu|nazwisku|kryjomu|wyglądzie|ubraniu|akcencie))(?= |$)/u;

const ADDRESSED = new RegExp(
	`^ pod adresem (?<whom>(?!${PLACE} )\\S+(?: (?!${PLACE} )\\S+)*?)(?<place>(?: ${PLACE} .+)?)$`,
	"u",
);

const NEXT = new RegExp(` ${PLACE} `, "u");

/** What stands behind the noun, by what it says of it. */
interface Rest {
	whose: string;
	topic: string;
	other: string;
	place: string;
}

function restOf(text: string): Rest | undefined {
	const owed = ADDRESSED.exec(text)?.groups;
	if (owed !== undefined) return { whose: owed.whom ?? "", topic: "", other: "", place: (owed.place ?? "").trim() };
	const found = BEHIND.exec(text)?.groups;
	if (found === undefined || / (?:i|ani|oraz|lub) /u.test(` ${found.whose} `)) return undefined;
	const { whose = "", topic = "", other = "", place = "" } = found;
	const set = place.trim();
	const known = declined(set.replace(/^\p{L}+ /u, ""), "loc", "gen") !== undefined;
	const short = known ? "" : (DIRECTION.exec(set)?.[0] ?? "");
	const next = short === "" ? -1 : set.slice(short.length).search(NEXT);
	const aimed = short === "" || next >= 0 ? set.slice(0, short.length + Math.max(next, 0)) : set;
	return {
		whose: whose.trim(),
		topic: topic.trim(),
		other: [other.trim(), aimed].filter((one) => one !== "").join(" "),
		place: set.slice(aimed.length).trim(),
	};
}

const TIME = /^(?:tuż |zaraz )?(?:podczas|przed|po|za kierownicą|w (?:czasie|trakcie|godzinach|dniu))(?= )/u;
/** What is done elsewhere or at another time does not stand in the place of the ban. */
const ELSEWHERE = /przerw|po pracy|zaplecz|szafk|socjaln|przed (?:pracą|zmianą)/u;

/** The hours in which one works, which what is done after work or in a break does without. */
const AT_WORK = /^(?:w (?:godzinach|czasie|trakcie) pracy|w pracy|podczas pracy|na (?:zmianie|dyżurze))$/u;

/** When the act is right, of the time of a ban: "podczas wizyty" and "przed wizytą" -> "po wizycie"; undefined for places. */
function after(place: string): string | undefined {
	if (/^za kierownicą/u.test(place)) return "po zatrzymaniu pojazdu";
	const { during = "", before = "" } =
		/^(?:tuż |zaraz )?(?:(?:podczas|w (?:czasie|trakcie)) (?<during>.+)|przed (?<before>.+))$/u.exec(place)?.groups ??
		{};
	if (/^(?:drzwi|wejści|budynk|lokal|dom|klient|goś|pacjent|pracą|zmianą)/u.test(before)) return undefined;
	const told =
		during === "" ? (before === "" ? undefined : declined(before, "ins", "loc")) : declined(during, "gen", "loc");
	return told === undefined ? undefined : `po ${told.text}`;
}

/** Where the act is right, of the place of a ban; undefined for none. */
function away(place: string): string | undefined {
	if (place === "" || TIME.test(place) || AT_WORK.test(place)) return undefined;
	const [prep = "", ...words] = place.split(" ");
	return awayFrom({ prep, words: words.join(" ") });
}

/** A verb of a wording in the form of the rule. */
function said(once: string, often: string | undefined, form: VerbForm): string {
	const told = /^(?:he|they|we)$/.test(form) ? (often ?? once) : once;
	const verb = anyVerbNamed(told);
	return verb === undefined ? told : formOf(verb, form);
}

/** True for a word that names somebody, by its form where the lists have no such person. */
const isPerson = (word: string): boolean =>
	personOf(strip(lower(word))) !== undefined ||
	/(?:arzy|erów|ików|ców|stów|gów|[lnrt]ych|nera|tera|iera|ora|arza)$/u.test(word);

/** A wording with its slots filled and its verbs in the form of the ban; undefined where it would lose what the ban says. */
function filledIn(
	wording: string,
	noun: string,
	ban: Shunned,
	rest: Rest,
): { text: string; place: string } | undefined {
	let told = wording;
	const place = [ban.front, rest.place].filter((one) => one !== "").join(" ");
	const loose = told.startsWith("{-}");
	told = told.replace("{-}", "");
	if (told.startsWith("{0}") && place !== "") return undefined;
	told = told.replace("{0}", "");
	for (const [slot, value] of [
		["{o}", rest.topic],
		["{x}", rest.other],
		["{g?}", rest.whose],
	] as const)
		if (told.includes(slot)) told = told.replace(` ${slot}`, value === "" ? "" : ` ${value}`);
		else if (
			value !== "" &&
			!loose &&
			!(slot === "{x}" && told.includes("{xd}")) &&
			!(slot === "{g?}" && /\{[gp]\}/u.test(told)) &&
			!(slot === "{o}" && told.includes("{xo}"))
		)
			return undefined;
	for (const [slot, value] of [
		["{g}", rest.whose],
		["{p}", rest.whose.split(" ").some(isPerson) ? rest.whose : ""],
		["{xd}", /^do /u.test(rest.other) ? rest.other.slice(3) : ""],
		["{xo}", /^o /u.test(rest.topic) ? rest.topic.slice(2) : ""],
	] as const) {
		if (!told.includes(slot)) continue;
		if (value === "") return undefined;
		told = told.replace(slot, value);
	}
	if (told.includes("{thing}")) {
		if (!/(?:ów|ek|ych|ji|ii|ów)(?= |$)/u.test(noun)) return undefined;
		told = told.replace("{thing}", noun);
	}
	if (told.includes("{word}"))
		told = told.replace("{word}", KEPT_BACK.find(([stem]) => stem.test(noun.split(" ").at(-1) ?? ""))?.[1] ?? "uwagi");
	if (told.includes("{after}")) {
		const when = after(place);
		return when === undefined ? undefined : { text: told.replace("{after}", when), place: "" };
	}
	if (/na osobności/u.test(told) && /^(?:na oczach|przy|wobec|w obecności)(?= )/u.test(place))
		return { text: told, place: "" };
	const off = told.includes("{away}");
	if (off || ELSEWHERE.test(told)) {
		if (/^, (?:gdy|kiedy)/u.test(ban.clause)) return undefined;
		const where = away(place);
		if (AT_WORK.test(place)) return { text: told.replace(/,? \{away\}/u, ""), place: "" };
		if (place !== "" && where === undefined) return undefined;
		told = off
			? told.replace(/,? \{away\}/u, (cut) => (where === undefined ? "" : cut.replace("{away}", where)))
			: told;
		if (!off && where !== undefined) told = `${told}, ${where}`;
		return { text: told, place: "" };
	}
	return { text: told, place };
}

const WRITTEN =
	/(?:^| )(?:w|we|na) (?:\p{L}+(?:ych|ich|ej|ym|im) )?(?:mail|e-mail|wiadomoś|odpowiedzi|pism|notat|opis|tytu|temat|post|komentarz|raport|dokument|protok|zlece|list|sms|ofert|umow|regulamin|czac|czat|recenzj|artyku|instrukcj|formularz|kart|dziennik|zeszy|ogłosze|ulot|stronie|profil|faktur|rachun|zaprosze|CV|komunikat|etykiet|wpis|zapis|piśmie|nazw)/iu;

/** What is shunned in writing is not said better but written better. */
const written = (text: string, place: string): string =>
	WRITTEN.test(place) &&
	!/^na \p{L}+(?:i|e|y)(?= |$)|\*(?:pisać|zachow)/u.test(`${/^na /u.test(place) ? place : ""} ${text}`.trim())
		? text.replace(/\*(?:mówić|odpowiadać)(?= )/gu, "*pisać")
		: text;

/** "rozmówca" by the name of who is served, where the ban names somebody. */
function named(text: string, ban: Shunned): string {
	if (!/rozmów(?:c|ców)/u.test(text)) return text;
	const served = `${ban.front} ${ban.thing}${ban.clause}`
		.split(" ")
		.map((word) => personOf(strip(lower(word)))?.served)
		.find((one) => one !== undefined);
	if (served === undefined) return text;
	const many = /[yi]$|e$/u.test(served.nominative);
	const told = text.replaceAll("rozmówcę", served.accusative).replaceAll("rozmówcy", served.genitive);
	return many ? told : told.replaceAll("rozmówca", served.nominative);
}

/** What one does for oneself is allowed at its place and time, and not commanded. */
const OWN_ACT =
	/^\*(?:jeść|palić|pić|grać|wychodzić na papierosa|korzystać z telefonu|pisać prywatne|odpisywać|prowadzić prywatne|załatwiać prywatne|robić (?:prywatne|zdjęcia)|rozmawiać przez telefon|słuchać muzyki|czytać w|spotykać|zaglądać|odpoczywać)(?= |$)/u;

const onlyThen = (text: string): string =>
	/tylko|dopiero|wyłącznie/u.test(text)
		? text
		: text.replace(/ (?=(?:w czasie przerwy|w pokoju|w przerwie|po pracy|na zapleczu|z dala|poza) ?)/u, " tylko ");

/** The wording as it is said in the form of the ban. */
function spoken(ban: Shunned, text: string, place: string): string {
	if (ban.lead === "należy " && OWN_ACT.test(text)) return spoken({ ...ban, lead: "wolno " }, onlyThen(text), place);
	const told = named(written(text, place), ban).replace(
		/\*(\p{L}+)(?:\/(\p{L}+))?/gu,
		(_, once: string, often?: string) => said(once, often, ban.form),
	);
	return (
		capital([ban.who.trim(), place, `${ban.lead}${told}`].filter((one) => one !== "").join(" "), true) +
		(/^, (?:o|na) któr/u.test(ban.clause) ? "" : ban.clause)
	);
}

const JOINED = /^(?<one>.+?) (?:i|oraz|ani|lub|czy) (?<two>.+)$/u;

/** The wordings for one noun and what stands behind it: of the first row that keeps what the ban says. */
function worded(ban: Shunned, thing: string): { text: string; place: string }[] {
	for (const row of rowsFor(thing)) {
		const [noun] = row.noun.exec(thing) ?? [];
		const rest = noun === undefined ? undefined : restOf(thing.slice(noun.length));
		if (noun === undefined || rest === undefined) continue;
		const found = row.wordings.flatMap((one) => filledIn(one, noun, ban, rest) ?? []);
		if (found.length > 0) return found;
	}
	return [];
}

/** Two nouns that are shunned together, each with its wording. */
function both(ban: Shunned): { text: string; place: string }[] {
	const { one = "", two = "" } = JOINED.exec(ban.thing)?.groups ?? {};
	if (
		one !== "" &&
		shunnedRows()
			.find(({ noun }) => noun.test(one))
			?.noun.test(two) === true
	)
		return worded(ban, two);
	const [first] = one === "" ? [] : worded(ban, one);
	const [second] = first === undefined ? [] : worded({ ...ban, front: "" }, two);
	if (first === undefined || second === undefined) return [];
	if (first.text === second.text) return [first];
	const [verb = ""] = first.text.split(" ");
	const text = second.text.startsWith(`${verb} `)
		? `${first.text} oraz${second.text.slice(verb.length)}`
		: `${first.text}${first.text.includes(" i ") ? " oraz " : " i "}${second.text}`;
	return [{ text, place: [first.place, second.place].filter((place) => place !== "").join(" ") }];
}

const REMEMBER = /^(?<head>(?:pamiętaj|zapamiętaj|uwaga|zasada|ważne)(?<many>cie)?(?:,? że|:)) (?<ban>.+)$/iu;

/** What to do in place of what a ban shuns by its noun, in the form of the ban or in that of the half beside it; none for nouns outside the tables. */
export function shunnedInstead(rule: string, form?: VerbForm, lead?: string): string[] {
	const { head = "", many, ban: inner = "" } = REMEMBER.exec(rule)?.groups ?? {};
	if (inner !== "")
		return shunnedInstead(inner, form ?? (many === undefined ? undefined : "imperative-plural")).map((one) =>
			head.endsWith(":") ? `${head} ${lower(one)}` : one,
		);
	for (const read of shunnedIn(rule)) {
		const ban = form === undefined ? read : { ...read, form, who: "", lead: lead ?? "" };
		const own = worded(ban, ban.thing);
		const found = own.length > 0 ? own : both(ban);
		if (found.length > 0) return found.map(({ text, place }) => spoken(ban, text, place));
	}
	return [];
}

/** True for a noun of the tables, whatever its case. */
export const isShunned = (thing: string): boolean => rowsFor(thing).some(({ noun }) => noun.test(thing));
