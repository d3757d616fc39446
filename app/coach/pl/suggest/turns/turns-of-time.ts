import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { servedAt, type Turn } from "./turning.ts";

const TIMES =
	/ ?(?<!\p{L})(?:dwa|trzy|kilka|wiele|parę) razy$| (?:dwukrotnie|wielokrotnie|drugi raz|po raz drugi|ponownie)$/u;

/** "Nie używaj rękawiczek dwa razy" -> "Używaj rękawiczek tylko raz". */
export const once: Turn = ({ verb, self, rest }) => {
	const times = TIMES.exec(rest);
	const what = times === null ? "" : rest.slice(0, times.index).trim();
	if (
		times === null ||
		/(?:grzew|mraz|mraż)/u.test(verb.family) ||
		/ (?:tego samego|w tym samym|z rzędu)/u.test(` ${rest}`)
	)
		return [];
	const object = what === "" ? "" : objectFor(what, verb);
	return object === undefined
		? []
		: [`*${verb.infinitive}${self ? " się" : ""} ${object} tylko raz`.replace("  ", " ")];
};

const OVERNIGHT =
	/^(?<what>.+?)(?: (?<place>(?:w|we|na|pod|przy|przed) (?!noc)[^,]+))? na noc(?: (?<where>(?:w|we|na|pod|przy) [^,]+))?$/u;

/** "Nie zostawiaj fusów na noc" -> "Wyrzucaj fusy na koniec dnia". */
export const byEvening: Turn = ({ rest }) => {
	const { what = "", place = "", where = "" } = OVERNIGHT.exec(rest)?.groups ?? {};
	const thing =
		what === ""
			? undefined
			: /^(?:go|je|ją|ich|jej)$/u.test(what)
				? what.replace(/^(?:ich|jej)$/u, (one) => (one === "ich" ? "je" : "ją"))
				: accusativeOf(what);
	if (thing === undefined || servedAt(what) !== undefined) return [];
	const site = (place || where).replace(/^(?:w|we|na) /u, "");
	const from = site === "" || /^(?:pod|przy|przed) /u.test(site) ? undefined : declined(site, "loc", "gen")?.text;
	if (/^(?:fus|śmie|reszt|odpad|okruch|skórk|oblezy)/u.test(thing)) return [`*wyrzucać ${thing} na koniec dnia`];
	if (/^(?:brudn|naczyni|kub|talerz|szklan|garn|pędzl|filiżan)/u.test(thing)) return [`*myć ${thing} na koniec dnia`];
	return [from === undefined ? `*chować ${thing} na koniec dnia` : `*zabierać ${thing} z ${from} na koniec dnia`];
};

const CLOSING =
	/^(?<what>.+?) (?<when>(?:na|o) (?:(?:ostatni\p{L}+ )?(?:kwadrans|godzin\p{L}+|pół godziny|chwil\p{L}+|moment|minut\p{L}+|\p{L}+ minut)))(?: tuż)? przed (?<end>zamknięciem|końcem (?:\p{L}+)|wyjściem)$/u;

/** "Nie umawiaj wizyt na kwadrans przed zamknięciem" -> "Umawiaj wizyty tak, aby skończyły się przed zamknięciem". */
export const endedBefore: Turn = ({ verb, rest }) => {
	const { what = "", end = "" } = CLOSING.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} tak, aby zakończyć je przed ${end}`];
};

const PUT_OFF =
	/^(?<what>[^,]+?) (?:na (?:jutro|później|potem|inny dzień|następny dzień|kolejny dzień|ostatnią chwilę|po weekendzie)|do jutra)$/u;

/** "Nie odkładaj obiecanego telefonu na jutro" -> "Zadzwoń jeszcze dziś, zgodnie z obietnicą". */
export const today: Turn = ({ rest }) => {
	const { what = "" } = PUT_OFF.exec(rest)?.groups ?? {};
	const promised = /^obiecan/u.test(what) ? ", zgodnie z obietnicą" : "";
	if (/telefonu|rozmowy telefonicznej|oddzwonienia/u.test(what)) return [`*zadzwonić jeszcze dziś${promised}`];
	const thing = what === "" ? undefined : accusativeOf(what);
	if (thing === undefined) return [];
	const to = /^(?:odpowied\p{L}+) na (?<to>.+)$/u.exec(what)?.groups?.to;
	if (to !== undefined) return [`*odpowiedzieć na ${to} jeszcze dziś`];
	return [`*załatwić ${thing} jeszcze dziś`];
};

const RUNNING =
	/^(?<what>.*?) ?przy (?<state>włączon|uruchomion|pracując|otwart|zapalon|odkręcon)(?:ym|ej|ych) (?<thing>\p{L}+)$/u;

const STOPPED: Readonly<Record<string, string>> = {
	włączon: "wyłączyć",
	uruchomion: "wyłączyć",
	pracując: "wyłączyć",
	otwart: "zamknąć",
	zapalon: "zgasić",
	odkręcon: "zakręcić",
};

/** What leaving and coming is called where it is done once. */
const LEFT: Readonly<Record<string, string>> = { wychodzic: "wyjściem", wchodzic: "wejściem", odchodzic: "odejściem" };

/** "Nie podjadaj przy włączonym mikrofonie" -> "Wyłącz mikrofon przed jedzeniem". */
export const stoppedFirst: Turn = ({ verb, self, rest }) => {
	const { what = "", state = "", thing = "" } = RUNNING.exec(rest)?.groups ?? {};
	const known = thing === "" ? undefined : declined(thing, "loc", "acc")?.text;
	const own =
		known ??
		(/(?<=[nst])ie$/u.test(thing)
			? thing.replace(/ie$/u, "")
			: /[kg]u$/u.test(thing)
				? thing.replace(/u$/u, "")
				: undefined);
	const stop = STOPPED[state];
	if (own === undefined || stop === undefined || verb.gerund === "" || self) return [];
	const named = LEFT[verb.family] ?? `${verb.gerund}m`;
	return [`*${stop} ${own} przed ${named}${what === "" ? "" : ` ${what}`}`];
};

const AFTERWARDS = /^(?<what>[^,]+?) po (?<whose>jego |jej |ich )?(?<done>\p{L}+[nc]iu)(?<rest>(?: [^,]+)?)$/u;

/** "Nie poprawiaj grafiku po jego ogłoszeniu" -> "Popraw grafik przed jego ogłoszeniem". */
export const beforehand: Turn = ({ verb, rest }) => {
	const { what = "", whose = "", done = "", rest: behind = "" } = AFTERWARDS.exec(rest)?.groups ?? {};
	const object = what === "" ? undefined : objectFor(what, verb);
	if (object === undefined) return [];
	const once = /^zmieniac$/u.test(verb.family)
		? "ustalić"
		: ((verb.perfective ? verb : verb.partner)?.infinitive ?? verb.infinitive);
	return [`*${once} ${object} przed ${whose}${done.replace(/u$/u, "em")}${behind}`];
};

const LATE =
	/^(?<what>.*?) ?po (?<hour>(?:pierwsz|drugi|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast|szesnast|siedemnast|osiemnast|dziewiętnast|dwudziest)ej(?: (?:pierwszej|drugiej|trzeciej))?(?: (?:wieczorem|rano|po południu))?)$/u;

/** "Nie dzwoń do drzwi po dziewiątej wieczorem" -> "Dzwoń do drzwi najpóźniej do dziewiątej wieczorem". */
export const untilThen: Turn = ({ verb, self, rest }) => {
	const { what = "", hour = "" } = LATE.exec(rest)?.groups ?? {};
	const object = what === "" ? "" : objectFor(what, verb);
	if (hour === "" || object === undefined) return [];
	return [`*${verb.infinitive}${self ? " się" : ""} ${object} najpóźniej do ${hour}`.replace("  ", " ")];
};
