import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf, accusativeWithGender } from "../words/accusative.ts";
import { lower, strip } from "../words/rewriting-words.ts";

type Turn = (ban: SaidBan) => readonly string[];

const servedAt = (words: string) => personOf(strip(lower(words.split(" ")[0] ?? "")))?.served;

/** "Nie kręć nosem na stare zegarki klientów" -> "Przyjmuj stare zegarki klientów życzliwie". */
export const takenKindly: Turn = ({ rest }) => {
	const what = /^(?:nosem|oczami|głową) na (?<what>[^,]+)$/u.exec(rest)?.groups?.what ?? "";
	return what === "" || servedAt(what) !== undefined ? [] : [`*przyjmować ${what} życzliwie`];
};

/** "Nie spóźniaj się z otwarciem apteki" -> "Otwieraj aptekę o czasie". */
export const onTime: Turn = ({ rest, self }) => {
	const { act = "", what = "" } = self
		? (/^z(?:e)? (?<act>\p{L}+(?:niem|ciem))(?: (?<what>[^,]+))?$/u.exec(rest)?.groups ?? {})
		: {};
	const doing = act === "" ? undefined : readAct(lower(act));
	if (doing?.form !== "gerund") return [];
	const verb = doing.verb.perfective ? (doing.verb.partner ?? doing.verb) : doing.verb;
	const object = what === "" ? "" : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object === "" ? "" : `${object} `}o czasie`];
};

const TOGETHER =
	/^(?<what>[^,]+?) (?<prep>w|na|we) (?:jed(?<one>nej|nym)|tej samej|tym samym|wspóln(?<own>ej|ym)) (?<where>\p{L}+) (?:z|ze) [^,]+$/u;

/** "Nie wieź jedzenia w jednej torbie z lodami" -> "Wieź jedzenie w osobnej torbie". */
export const inItsOwn: Turn = ({ verb, rest, self }) => {
	const { what = "", prep = "", where = "" } = self ? {} : (TOGETHER.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	if (object === undefined) return [];
	const ending = / (?:jednej|tej samej|wspólnej) /u.test(rest) ? "ej" : "ym";
	return [`*${verb.infinitive} ${object} ${prep} osobn${ending} ${where}`];
};

/** "Nie podjeżdżaj wózkiem pod nogi klientów" -> "Zatrzymuj się wózkiem w bezpiecznej odległości od klientów". */
export const safelyOff: Turn = ({ rest }) => {
	const { by = "", whom = "" } =
		/^(?:(?<by>\p{L}+(?:em|ą)) )?pod (?:same )?nogi (?<whom>\p{L}+)$/u.exec(rest)?.groups ?? {};
	const served = whom === "" ? undefined : servedAt(whom);
	return served === undefined
		? []
		: [`*zatrzymywać się ${by === "" ? "" : `${by} `}w bezpiecznej odległości od ${served.genitive}`];
};

const THEIRS = /^(?<from>z )?(?<what>\p{L}+) (?<whose>\p{L}+) do (?<use>(?:własn|prywatn|swoich)\p{L}* [^,]+)$/u;

/** "Nie używaj telefonu klienta do własnych rozmów" -> "Używaj własnego telefonu do własnych rozmów". */
export const ofOnesOwn: Turn = ({ verb, rest, self }) => {
	const { from = "", what = "", whose = "", use = "" } = self ? {} : (THEIRS.exec(rest)?.groups ?? {});
	if (what === "" || (servedAt(whose) === undefined && !/^firm/u.test(whose))) return [];
	const own = /(?:ów|ek)$/u.test(what) ? "własnych" : /[yi]$/u.test(what) ? "własnej" : "własnego";
	return [`*${verb.infinitive} ${from}${own} ${what} do ${use}`];
};

const REAL: Readonly<Record<string, string>> = {
	f: "rzeczywistą",
	n: "rzeczywiste",
	p: "rzeczywiste",
	m: "rzeczywisty",
};

/** "Nie zaniżaj wagi paczki" -> "Podawaj rzeczywistą wagę paczki". */
export const asItIs: Turn = ({ rest, self }) => {
	if (self || / (?:przy|na|w|przed|o) /u.test(` ${rest} `)) return [];
	const found = accusativeWithGender(rest);
	const thing = accusativeOf(rest);
	if (thing === undefined || found === undefined) return [];
	const [noun = ""] = thing.split(" ");
	const real = /ę$/u.test(noun) ? REAL.f : /[oe]$/u.test(noun) || /[yi]$/u.test(noun) ? REAL.n : REAL.m;
	return [`*podawać ${real} ${thing}`];
};

const WORN: Readonly<Record<string, string>> = {
	rękawiczkach: "rękawiczki",
	rękawicach: "rękawice",
	fartuchu: "fartuch",
	czepku: "czepek",
	masce: "maskę",
	kasku: "kask",
	ochraniaczach: "ochraniacze",
};
const WEARING =
	/^(?<what>[^,]+?) w (?<worn>rękawiczkach|rękawicach|fartuchu|czepku|masce|kasku|ochraniaczach)(?<which> (?:od|po|z|do) [^,]+)?$/u;
const LEFT: Readonly<Record<string, string>> = {
	wychodzic: "wyjściem",
	wchodzic: "wejściem",
	odchodzic: "odejściem",
	siadac: "siadaniem",
};

/** "Nie obsługuj kasy w rękawiczkach od mięsa" -> "Zdejmij rękawiczki od mięsa przed obsługiwaniem kasy". */
export const takenOff: Turn = ({ verb, rest, self }) => {
	const { what = "", worn = "", which = "" } = self ? {} : (WEARING.exec(rest)?.groups ?? {});
	if (
		what === "" ||
		verb.gerund === "" ||
		(which === "" &&
			!/^(?:kas|klamk|telefon|pieni|gotówk|drzwi|klawiat|z łazien|na ulic|do toalet|do jadal|do sklep|przed)/u.test(
				what,
			))
	)
		return [];
	return [`*zdjąć ${WORN[worn]}${which} przed ${LEFT[verb.family] ?? `${verb.gerund}m`} ${what}`];
};

const MINORS = /^(?<what>[^,]+?) (?:nieletnim|niepełnoletnim|osobom niepełnoletnim|małoletnim)$/u;

/** "Nie rozdawaj próbek nieletnim" -> "Rozdawaj próbki tylko pełnoletnim". */
export const ofAge: Turn = ({ verb, rest, self }) => {
	const what = self ? "" : (MINORS.exec(rest)?.groups?.what ?? "");
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} tylko pełnoletnim`];
};

const EDGE =
	/^(?<what>(?:[^,]+? )??)(?:na|przy) (?:samej |samym )?(?<edge>krawężniku|krawędzi|brzegu|skraju)(?<of> [^,]+)?$/u;
const OF_EDGE: Readonly<Record<string, string>> = { krawężniku: "krawężnika" };

/** "Nie stawaj na krawężniku peronu" -> "Stawaj z dala od krawężnika peronu". */
export const offTheEdge: Turn = ({ verb, rest, self }) => {
	const { what = "", edge = "", of = "" } = EDGE.exec(rest)?.groups ?? {};
	const object = what.trim() === "" ? "" : objectFor(what.trim(), verb);
	if (edge === "" || object === undefined) return [];
	return [
		`*${verb.infinitive}${self ? " się" : ""} ${object === "" ? "" : `${object} `}z dala od ${OF_EDGE[edge] ?? edge}${of}`,
	];
};

/** "Nie opuszczaj rolet przed nosem klienta" -> "Obsłuż klienta do końca i dopiero wtedy opuść rolety". */
export const servedFirst: Turn = ({ verb, rest, self }) => {
	const { what = "", whom = "" } =
		/^(?<what>[^,]+?) (?:klient\p{L}+ )?(?:tuż )?przed (?:samym )?nosem (?<whom>\p{L}+)$/u.exec(rest)?.groups ?? {};
	const served = self || whom === "" ? undefined : servedAt(whom);
	const once = verb.perfective ? verb : (verb.partner ?? verb);
	const object = served === undefined ? undefined : objectFor(what, once);
	return served === undefined || object === undefined
		? []
		: [`*obsłużyć ${served.accusative} do końca i dopiero wtedy *${once.infinitive} ${object}`];
};
