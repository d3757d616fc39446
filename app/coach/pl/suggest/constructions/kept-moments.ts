import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import type { Parts } from "../reading/act-parts.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { strip } from "../words/rewriting-words.ts";
import type { Objected } from "./construct-restriction.ts";

/** "Nie dawaj pacjentowi lustra zaraz po zabiegu" -> "Odczekaj chwilę po zabiegu i dopiero wtedy daj pacjentowi lustro". */
function* awhileAfter(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (isBad(parts.family)) return;
	const [, before = "", after = ""] =
		/^(.*?) ?(?:zaraz|tuż|natychmiast|bezpośrednio|od razu) po ([^,]+)$/u.exec(parts.content) ?? [];
	if (after === "" || / bez /.test(before) || /^(?:odchodz|wychodz|zostaw)/u.test(parts.family)) return;
	const what = before === "" ? "" : objected(before);
	if (what === undefined) return;
	const self = parts.self ? " się" : "";
	yield `*odczekać chwilę po ${after} i dopiero wtedy *${parts.once.infinitive}${self} ${what}`.trim();
}

/** Faults that a thing has, in the instrumental, and the genitive of them; "" where that would be read as an act. */
const FAULTS: Readonly<Record<string, string>> = {
	wgnieceniami: "",
	zagnieceniami: "",
	wgnieceniem: "",
	plamami: "plam",
	plamą: "plam",
	rysami: "rys",
	rysą: "rys",
	dziurami: "dziur",
	dziurą: "dziur",
	błędami: "błędów",
	błędem: "błędów",
	literówkami: "literówek",
	pęknięciami: "",
	pęknięciem: "",
	śladami: "śladów",
	odciskami: "odcisków",
	zaciekami: "",
	smugami: "smug",
	kleksami: "kleksów",
	skreśleniami: "",
	poprawkami: "poprawek",
	przetarciami: "",
	pleśnią: "pleśni",
	rdzą: "rdzy",
	okruchami: "okruchów",
	wyszczerbieniami: "",
	brakami: "braków",
	usterką: "usterek",
	usterkami: "usterek",
	wadą: "wad",
	wadami: "wad",
	kurzem: "kurzu",
	włosami: "włosów",
};
const FAULTY = new RegExp(
	`^(?<before>.*?) ?(?:z|ze) (?:\\p{L}+(?:ymi|imi|ym|ą) )?(?<fault>${Object.keys(FAULTS).join("|")})(?<after>(?: (?:na|po|w) [^,]+)?)$`,
	"u",
);

/** Acts that are right with a thing that is whole. */
const OFFERED =
	/^(?:wykladac|podawac|wydawac|sprzedawac|wysylac|serwowac|wreczac|oddawac|przekazywac|publikowac|wieszac|wypozyczac|nosic|zakladac|wystawiac|pakowac|drukowac|rozdawac|eksponowac|zostawiac|dostarczac|ukladac|stawiac|nakrywac|skladac|przedstawiac|chodzic|przychodzic|pracowac|wystepowac)$/;

/** "Nie wykładaj na półkę opakowań z wgnieceniami" -> "Wykładaj na półkę tylko opakowania bez wgnieceń". */
function* faultless(parts: Parts, objected: Objected): Generator<string | undefined> {
	const { before = "", fault = "", after = "" } = FAULTY.exec(parts.content)?.groups ?? {};
	if (fault === "" || before === "" || !OFFERED.test(parts.family)) return;
	const right = FAULTS[fault] === "" ? `w nienaruszonym stanie` : `bez ${FAULTS[fault] ?? ""}${after}`;
	if (/^(?:w|we|na) \p{L}+$/u.test(before)) {
		yield `${parts.order} ${before} ${right}`;
		return;
	}
	const [, place = "", thing = ""] = /^((?:na|do|w|przy) \p{L}+ )?(.+)$/u.exec(before) ?? [];
	const what = thing === "" ? undefined : objected(thing);
	if (what === undefined || personOf(strip(thing.split(" ").at(-1) ?? "")) !== undefined) return;
	yield `${parts.order} tylko ${what} ${right} ${place}`.trim();
	yield `*obejrzeć ${what} i *odłożyć na bok każdą sztukę z wadą`;
}

const VESSEL =
	/^(?:(?:\p{L}+ )?(?:zlew|zlewie|umywal|wann|brodzik|misk|wiadr|garnk|kuchence|mikrofal|piekarnik|zmywar|pralc|lodówc|zamrażar|czajnik|toale)\p{L}*)/u;

const TABLE = /^(?:stole|stoliku|blacie|ladzie|parapecie|biurku)(?= |$)/u;

/** "Nie dezynfekuj narzędzi w zlewie kuchennym" -> "Dezynfekuj narzędzia w miejscu do tego przeznaczonym". */
function* inItsPlace(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (
		!/^(?:dezynfekowac|sterylizowac|plukac|myc|prac|namaczac|moczyc|rozmrazac|suszyc|chlodzic|czyscic|mieszac|rozrabiac|podgrzewac|gotowac|wylewac|czesac|strzyc|golic|przewijac|kapac)$/.test(
			parts.family,
		)
	)
		return;
	const cooking = /^(?:podgrzewac|gotowac|chlodzic|rozmrazac)$/.test(parts.family);
	const place = parts.phrases.find(
		(one) =>
			(/^(?:w|we)$/.test(one.prep) ? VESSEL.test(one.words) : one.prep === "na" && TABLE.test(one.words)) &&
			!(cooking && /mikrofal|piekarnik|kuchence|garnk|lodówc|zamrażar/u.test(one.words)),
	);
	const what =
		place === undefined || parts.object === "" || / bez |,/.test(parts.content) ? undefined : objected(parts.object);
	if (what !== undefined) yield `${parts.order} ${what} w miejscu do tego przeznaczonym`;
}

const PUT_OFF =
	/^(?<deed>\p{L}+(?:nia|cia)) (?<rest>[^,]+ )?(?:na|do) (?:rano|rana|jutro|jutra|później|potem|wieczór|wieczora|poniedziałek|poniedziałku|weekend|ostatni\p{L}+ \p{L}+|koniec \p{L}+|końca \p{L}+|kolejn\p{L}+ \p{L}+|następn\p{L}+ \p{L}+|po \p{L}+)$/u;

/** "Nie odkładaj sprzątania sali na rano" -> "Posprzątaj salę od razu". */
function* atOnce({ family, content }: Parts): Generator<string | undefined> {
	if (!/^(?:odkladac|przesuwac|przekladac|zostawiac)$/.test(family)) return;
	const { deed = "", rest = "" } = PUT_OFF.exec(content)?.groups ?? {};
	const reading = deed === "" ? undefined : readAct(deed.replace(/(?<=[nc])ia$/u, "ie"));
	if (reading?.form !== "gerund") return;
	const verb = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
	const what = rest === "" ? "" : objectFor(rest.trim(), verb);
	if (what === undefined || formOf(verb, "imperative") === "") return;
	yield `*${verb.infinitive} ${what} od razu`;
	yield `*${verb.infinitive} ${what} jeszcze tego samego dnia`;
}

/** "Nie rób przerwy w połowie strzyżenia" -> "Dokończ strzyżenie i dopiero wtedy zrób przerwę". */
function* brokenOff(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (
		!/^(?:robic|wychodzic|odchodzic|przerywac|zmieniac|odbierac|dzwonic|zaczynac|pytac|zostawiac|proponowac)$/.test(
			parts.family,
		)
	)
		return;
	const [, before = "", event = ""] =
		/^(.*?) ?w (?:połowie|pół|środku) (?!drogi|zdania|słowa|nocy|dnia|sali|sklepu)([^,]+)$/u.exec(parts.content) ?? [];
	const ended =
		event === "" ||
		!/(?:nia|cia|zabiegu|kursu|pokazu|lekcji|wizyty|usługi|rozmowy|obsługi|próby|treningu|posiłku)(?= |$)/u.test(event)
			? undefined
			: accusativeOf(event);
	const what = ended === undefined ? undefined : before === "" ? "" : objected(before);
	if (ended === undefined || what === undefined) return;
	yield `*dokończyć ${ended} i dopiero wtedy *${parts.once.infinitive}${parts.self ? " się" : ""} ${what}`.trim();
}

/** Acts that are wrong by their moment or by a fault of their thing, with the thing kept. */
export function* keptMoments(parts: Parts, objected: Objected): Generator<string | undefined> {
	yield* awhileAfter(parts, objected);
	yield* faultless(parts, objected);
	yield* inItsPlace(parts, objected);
	yield* atOnce(parts);
	yield* brokenOff(parts, objected);
}
