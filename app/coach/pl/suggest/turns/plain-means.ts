import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { genitiveFrom } from "./thing-turns.ts";

type Turn = (ban: SaidBan) => readonly string[];

const ALOUD = /(?:^| )(?:na głos|głośno|na cały głos)(?= |$)/u;

/** "Nie czytaj na głos nazwisk z listy" -> "Czytaj nazwiska z listy po cichu". */
export const inSilence: Turn = ({ verb, rest, self }) => {
	if (self || !ALOUD.test(rest) || !/(?:^| )(?:nazwisk|imion|czas|kwot|wynik|banknot|pieni|gotówk)/u.test(rest))
		return [];
	const what = rest.replace(ALOUD, "").trim();
	const object = what === "" || / (?:przy|przed|w obecności) /u.test(what) ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} po cichu`];
};

const BY_HEART =
	/^(?<what>[^,]+?) z (?:samej )?(?:pamięci|głowy)(?<rest>(?: [^,]+)?)$|^z (?:pamięci|głowy) (?<thing>[^,]+)$/u;

/** "Nie wystawiaj ocen z pamięci" -> "Wystawiaj oceny na podstawie notatek". */
export const byNotes: Turn = ({ verb, rest, self }) => {
	const { what, rest: more = "", thing } = self ? {} : (BY_HEART.exec(rest)?.groups ?? {});
	const said = what ?? thing ?? "";
	const object = said === "" ? undefined : objectFor(said, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} na podstawie notatek${more}`];
};

const JUDGED =
	/^(?<whom>\p{L}+), że (?:on |ona |oni )?(?:sam |sama |sami )?(?:jest|są|był|była|byli|wygląda|wyglądają|przesadza|przesadzają|marudzi|marudzą|się czepia|panikuje)(?= |$)/u;

/** "Nie mów klientom, że są niecierpliwi" -> "Zachowaj oceny klientów dla siebie". */
export const unjudged: Turn = ({ rest }) => {
	const { whom = "" } = JUDGED.exec(rest)?.groups ?? {};
	const served = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	return served?.dative !== lower(whom)
		? []
		: [`*wysłuchać ${served.genitive} i *powiedzieć, co można zrobić`, `*zachować oceny ${served.genitive} dla siebie`];
};

const UNWASHED = /^(?<what>[^,]+?) bez (?:wcześniejszego )?(?<first>prysznica|kąpieli|rozgrzewki)$/u;
const FIRST: Readonly<Record<string, string>> = {
	prysznica: "prysznicu",
	kąpieli: "kąpieli",
	rozgrzewki: "rozgrzewce",
};

/** "Nie wpuszczaj na basen osób bez prysznica" -> "Wpuszczaj osoby na basen dopiero po prysznicu". */
export const onceWashed: Turn = ({ verb, rest, self }) => {
	const { what = "", first = "" } = UNWASHED.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined || verb.perfective
		? []
		: [`*${verb.infinitive}${self ? " się" : ""} ${object} dopiero po ${FIRST[first] ?? first}`];
};

const BODY: Readonly<Record<string, string>> = {
	dłonią: "dłoń",
	ręką: "rękę",
	rękami: "ręce",
	palcem: "palec",
	palcami: "palce",
	łokciem: "łokieć",
};
const COVERED =
	/^(?<by>dłonią|ręką|rękami|palcem|palcami|łokciem|plecami|ciałem|głową|sobą) (?<what>[^,]+)$|^(?<thing>[^,]+?) (?<with>dłonią|ręką|rękami|palcem|palcami|łokciem|plecami|ciałem|głową|sobą)$/u;

/** "Nie zasłaniaj dłonią terminala" -> "Trzymaj dłoń z dala od terminala". */
export const uncovered: Turn = ({ rest, self }) => {
	const { by, what, thing, with: other } = self ? {} : (COVERED.exec(rest)?.groups ?? {});
	const said = what ?? thing ?? "";
	if (said === "" || /^(?:ust|twarz|nos|oczu|widok)/u.test(said)) return [];
	const part = BODY[by ?? other ?? ""];
	return [
		part === undefined
			? `*stanąć z boku, tak aby było widać ${accusativeOf(said) ?? said}`
			: `*trzymać ${part} z dala od ${said}`,
	];
};

const POINTED =
	/^(?<what>(?:suszark|lamp|strumie|par[ęy]|dysz|myjk|światł|palnik|laser|głośnik|wentyl|nawiew|kamer|reflektor|klimaty|opryskiwacz|spray|dezodor)\p{L}*(?: (?!prosto|wprost|bezpo)\p{L}+)?) (?:prosto |wprost |bezpośrednio )?(?:na|w|w stronę) (?<on>[^,]+)$/u;

/** "Nie kieruj suszarki prosto na skórę głowy" -> "Trzymaj suszarkę z dala od skóry głowy". */
export const turnedAway: Turn = ({ rest, self }) => {
	const { what = "", on = "" } = self ? {} : (POINTED.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : accusativeOf(what);
	const served = personOf(strip(lower(on.split(" ")[0] ?? "")))?.served;
	const from = served?.genitive ?? genitiveFrom(on);
	return object === undefined || from === undefined ? [] : [`*trzymać ${object} z dala od ${from}`];
};

const ASKED =
	/^(?<whom>(?:koleg|koleżank|współpracowni|innych|kogoś|stażyst|praktykant|recepcj|klient|gośc|pacjent)\p{L}*) o (?<act>\p{L}+[nc]ie) (?:twoj|swoj|własn)(?<end>ego|ej|ich|ych) (?<what>[^,]+)$/u;
const OWN: Readonly<Record<string, string>> = { ego: "swój", ej: "swoją", ich: "swoje", ych: "swoje" };

/** "Nie proś kolegi o podbicie twojej karty" -> "Podbij swoją kartę samodzielnie". */
export const byOneself: Turn = ({ rest }) => {
	const { act = "", end = "", what = "" } = ASKED.exec(rest)?.groups ?? {};
	const doing = act === "" ? undefined : readAct(lower(act));
	const object = doing?.form !== "gerund" ? undefined : accusativeOf(what);
	const own = end === "ego" && /[oe]$/u.test(object?.split(" ")[0] ?? "") ? "swoje" : OWN[end];
	return object === undefined || doing === undefined ? [] : [`*${doing.verb.infinitive} ${own} ${object} samodzielnie`];
};

const DAY = /^(?<what>dnia|zmiany|tygodnia|dyżuru|pracy) od (?<first>[^,]+)$/u;
const DAYS: Readonly<Record<string, string>> = {
	dnia: "dzień",
	zmiany: "zmianę",
	tygodnia: "tydzień",
	dyżuru: "dyżur",
	pracy: "pracę",
};

/** "Nie zaczynaj dnia od skarg" -> "Zacznij dzień od planu, a skargi zostaw na później". */
export const begunWell: Turn = ({ rest, self }) => {
	const { what = "", first = "" } = self ? {} : (DAY.exec(rest)?.groups ?? {});
	const later = first === "" || /^(?:nia|cia)$/u.test(first) ? undefined : accusativeOf(first);
	const day = DAYS[what];
	if (day === undefined) return [];
	return [
		later === undefined
			? `*zacząć ${day} od planu zadań`
			: `*zacząć ${day} od planu zadań, a ${later} *zostawić na później`,
	];
};
