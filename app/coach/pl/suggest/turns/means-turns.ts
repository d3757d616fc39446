import { personOf } from "../../words/people.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";

type Turn = (ban: SaidBan) => readonly string[];

const LACKING =
	/^(?<what>[^,]+), (?<which>których|której|którego) (?<when>(?:dziś|dzisiaj|już|jeszcze|akurat|chwilowo|teraz) )?nie ma(?<where>(?: (?:dziś|już|jeszcze|akurat|w|na|u) ?[^,]*)?)$/u;
const THERE: Readonly<Record<string, string>> = { których: "które są", której: "która jest", którego: "który jest" };

/** "Nie polecaj dań, których dziś nie ma" -> "Polecaj tylko dania, które są dziś dostępne". */
export const thoseThere: Turn = ({ verb, rest, self }) => {
	const { what = "", which = "", when = "", where = "" } = self ? {} : (LACKING.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	if (object === undefined) return [];
	const day = /dzi/u.test(`${when}${where}`) ? " dziś" : "";
	const place = / (?:w|na|u) /u.test(where) ? where.replace(/ (?:dziś|już|jeszcze|akurat)/u, "") : "";
	const good = which === "których" ? "dostępne" : which === "której" ? "dostępna" : "dostępny";
	return [`*${verb.infinitive} tylko ${object}, ${THERE[which]}${day}${place === "" ? ` ${good}` : place}`];
};

const WRITTEN =
	/^(?<what>[^,]+?) (?:sms-em|smsem|mailem|e-mailem|wiadomością|na czacie|komunikatorem|przez komunikator|w wiadomości)(?<rest>(?: [^,]+)?)$/iu;

/** "Nie odwołuj lekcji SMS-em" -> "Odwołuj lekcję telefonicznie". */
export const byPhone: Turn = ({ verb, rest, self }) => {
	const { what = "", rest: more = "" } = self ? {} : (WRITTEN.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} telefonicznie${more}`];
};

const PRIVATE =
	/^(?<from>z )?(?:prywatn|własn|swoj)(?<end>ego|ej|ych|ich) (?<what>(?:odkurz|narzędz|sprzęt|drukark|drukar|aparat|aut|samoch|laptop|kalkul|notatn|szablon|numer|skrzynk|adres|kont|nożycz|kosmet|środk|czajnik|głośnik|tablet|skaner|lamp|krzes|formular|pieczą)\p{L}* ?.*)$/u;

/** "Nie używaj prywatnego odkurzacza w sali pokazowej" -> "Używaj służbowego odkurzacza w sali pokazowej". */
export const ofTheFirm: Turn = ({ verb, rest, self }) => {
	const { from = "", end = "", what = "" } = self ? {} : (PRIVATE.exec(rest)?.groups ?? {});
	if (what === "" || /(?:^| )(?:w czasie|podczas|po) /u.test(what)) return [];
	return [`*${verb.infinitive} ${from === "" ? "" : "ze "}służbow${end.replace(/^ich$/u, "ych")} ${what}`];
};

const TO_THE_MINUTE =
	/^(?:(?<whom>\p{L}+(?:owi|om|ce)) )?(?<what>\p{L}+(?: \p{L}+)?) (?:na (?:konkretną|dokładną|określoną) (?:minutę|godzinę)|co do minuty)$/u;

/** "Nie obiecuj kuriera na konkretną minutę" -> "Podawaj przedział godzin przyjazdu kuriera". */
export const withinHours: Turn = ({ rest, self }) => {
	const { whom, what = "" } = self ? {} : (TO_THE_MINUTE.exec(rest)?.groups ?? {});
	if (what === "") return [];
	const to = whom === undefined ? "" : ` ${whom}`;
	const of =
		personOf(strip(lower(what))) !== undefined ||
		/^(?:kuriera|montera|serwisanta|hydraulika|technika|majstra|fachowca|ekipy)$/u.test(what)
			? `przyjazdu ${what}`
			: what;
	return [`*podawać${to} przedział godzin ${of}`];
};

const NAMES = /^(?:imion|nazwisk|imienia) (?<whose>[^,]+)$/u;

/** "Nie myl imion stałych gości" -> "Zapamiętaj imiona stałych gości". */
export const knownByName: Turn = ({ rest, self }) => {
	const { whose = "" } = self ? {} : (NAMES.exec(rest)?.groups ?? {});
	const names = whose === "" || / (?:na|w|przy|podczas) /u.test(whose) ? undefined : accusativeOf(rest);
	return names === undefined ? [] : [`*zapamiętać ${names}, a w razie wątpliwości *zapytać`];
};

const THROUGH = /^(?<what>[^,]+?) przez (?:zamknięte?|zamkniętą|zamknięty|uchylone|uchyloną) (?<shut>\p{L}+)$/u;

/** "Nie podawaj banknotu przez zamknięte okno" -> "Otwieraj okno i dopiero wtedy podawaj banknot". */
export const opened: Turn = ({ verb, rest, self }) => {
	const { what = "", shut = "" } = self ? {} : (THROUGH.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : objectFor(what, verb);
	return object === undefined || verb.perfective
		? []
		: [`*otwierać ${shut} i dopiero wtedy *${verb.infinitive} ${object}`];
};

const LASTING =
	/^(?<what>(?:rozm[oó]w|spotka|wizyt|lekcj|przerw|zebra|zaję|prezenta|odpraw|narad|zabieg|trening|wykład|dyżur|pobyt)\p{L}*(?: (?:z|w|na|o) [^,]+)?)$/u;

/** "Nie przedłużaj rozmowy" -> "Zakończ rozmowę o czasie". */
export const endedInTime: Turn = ({ rest, self }) => {
	const { what = "" } = self ? {} : (LASTING.exec(rest)?.groups ?? {});
	if (what === "" || / bez /u.test(what)) return [];
	if (/^przerw/u.test(what)) return ["*wracać z przerwy o czasie"];
	const object = accusativeOf(what);
	return object === undefined
		? []
		: [/^rozm/u.test(what) ? `*zakończyć ${object} krótko i uprzejmie` : `*zakończyć ${object} o czasie`];
};

const LEAVING =
	/^(?<act>.*?), (?:zostawiając|pozostawiając) (?<who>\p{L}+)(?: (?:samego|samą|samych|same|samo))?(?<where>(?: (?:w|na|pod|przy|z|u|za|bez) [^,]+)?)$/u;

/** "Nie wychodź z gabinetu, zostawiając pacjenta pod lampą" -> "Zostań z pacjentem pod lampą". */
export const stayedWith: Turn = ({ rest, verb, self }) => {
	const { act = "", who = "", where = "" } = LEAVING.exec(rest)?.groups ?? {};
	const served = who === "" ? undefined : personOf(strip(lower(who)))?.served;
	if (served === undefined || !/^(?:wychodzic|odchodzic|wysiadac|oddalac|odjezdzac|opuszczac)$/u.test(verb.family))
		return [];
	const put = where === "" || /^ bez /u.test(where) ? "" : where;
	const left = act === "" || / nie /u.test(act) ? undefined : act;
	const found = [`*zostać z ${served.instrumental}${put}`];
	if (left !== undefined && verb.family !== "opuszczac")
		found.push(
			`*poprosić drugą osobę o opiekę nad ${served.instrumental} i dopiero wtedy *${verb.infinitive}${self ? " się" : ""} ${left}`,
		);
	return found;
};

/** Where a thing is held by what it hangs on. */
export const heldAt: Turn = ({ verb, rest, self }) => {
	const what = /^(?<what>[^,]+?) za (?:kabel|przewód|sznur)$/u.exec(rest)?.groups?.what ?? "";
	const object = self || what === "" ? undefined : (objectFor(what, verb) ?? declined(what, "gen", "acc")?.text);
	return object === undefined
		? []
		: [`*${verb.infinitive} ${object} za ${/^wtyczk/u.test(object) ? "obudowę" : "uchwyt"}`];
};
