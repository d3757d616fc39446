import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { withinTime } from "../words/numerals.ts";
import { lower, strip } from "../words/rewriting-words.ts";

const MAY = "nie (?:może|mogą|powinn\\p{L}+|wolno)";
const PASSING = new RegExp(
	`^(?<between>(?:od|między|pomiędzy|przed|po) [^,]+?) ${MAY} (?:minąć|mijać|upłynąć|upływać|zejść|być) (?<how>więcej|mniej|dłużej) niż (?<span>[^,]+)$`,
	"iu",
);

/** How many pass, as their verb agrees: two to four are several. */
const few = (span: string): boolean => /^(?:dwie|dwa|trzy|cztery|[234])(?: |$)/u.test(span);

/** "Między zupą a drugim daniem nie powinno minąć więcej niż dwadzieścia minut". */
function passing(rule: string): string[] {
	const { between = "", how = "", span = "" } = PASSING.exec(rule)?.groups ?? {};
	if (between === "") return [];
	const most = how === "mniej" ? "co najmniej" : "najwyżej";
	return [`${between} ${few(span) ? "mijają" : "mija"} ${most} ${span}`, `Zaplanuj ${lower(between)} ${most} ${span}`];
}

const KEPT_WAITING =
	/^nie (?:każ|każcie|karz) (?<whom>\p{L}+) (?<act>\p{L}+ć)(?<self> się)?(?<rest>(?: [^,]+?)?) (?:dłużej niż|więcej niż|ponad) (?<span>[^,]+)$/iu;
const AWAITED = /^ na (?<thing>\p{L}+(?: \p{L}+)?)$/u;

/** "Nie każ gościowi czekać na rachunek dłużej niż pięć minut": what the guest gets within that time. */
function keptWaiting(rule: string): string[] {
	const { whom = "", act = "", self = "", rest = "", span = "" } = KEPT_WAITING.exec(rule)?.groups ?? {};
	const person = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	const verb = readAct(lower(act))?.verb;
	if (person === undefined || verb === undefined || person.dative !== whom) return [];
	const found: string[] = [];
	const within = withinTime(span);
	const { thing = "" } = /^czekać$/i.test(act) ? (AWAITED.exec(rest)?.groups ?? {}) : {};
	if (thing !== "" && within !== undefined && !/nie$|cie$/u.test(thing)) found.push(`Podaj ${whom} ${thing} ${within}`);
	const form = formOf(verb, person.plural ? "they" : "he");
	const who = person.nominative.charAt(0).toUpperCase() + person.nominative.slice(1);
	if (form !== "") found.push(`${who} ${form}${self}${rest} najwyżej ${span}`);
	return found;
}

/** Until when a thing is not to lie about, and when it is done with. */
const UNTIL: readonly (readonly [RegExp, string])[] = [
	[/^(?:następnej|kolejnej) zmiany$/u, "przed końcem swojej zmiany"],
	[/^(?:jutra|następnego dnia|kolejnego dnia|rana)$/u, "tego samego dnia"],
	[/^(?:poniedziałku|następnego tygodnia)$/u, "jeszcze w tym tygodniu"],
	[/^(?:końca (?:dnia|zmiany|tygodnia))$/u, "od razu"],
];
const LYING = new RegExp(
	`^(?<none>żaden|żadna|żadne) (?<thing>[^,]+?) ${MAY} (?:czekać|poczekać|leżeć|zostać|zostawać|pozostać|zalegać)(?: bez odpowiedzi)? do (?<until>[^,]+)$`,
	"iu",
);

/** "Żadne zgłoszenie nie powinno czekać do następnej zmiany" -> "Załatw każde zgłoszenie przed końcem swojej zmiany". */
function lying(rule: string): string[] {
	const { none = "", thing = "", until = "" } = LYING.exec(rule)?.groups ?? {};
	const when = UNTIL.find(([late]) => late.test(until))?.[1];
	if (when === undefined || personOf(strip(thing.split(" ")[0] ?? "")) !== undefined) return [];
	const feminine = /^żadna$/i.test(none);
	const each = feminine ? "każdą" : /^żaden$/i.test(none) ? "każdy" : "każde";
	const object = feminine ? thing.replace(/^(\p{L}+)a(?= |$)/u, "$1ę") : thing;
	const answered = /^(?:mail|wiadomoś|list|pytani|zapytani|skarg|opini|reklamac|wniosek|prośb)/u.test(thing);
	const found = [`Załatw ${each} ${object} ${when}`];
	if (answered) found.unshift(`Odpowiedz na ${each} ${object} ${when}`);
	return found;
}

const HELD =
	/^nie (?:trzymaj|trzymajcie|przetrzymuj|przetrzymujcie) (?<whom>\p{L}+)(?<where>(?: (?:w|na|przy|pod|przed) [^,]+?)?) (?:dłużej niż|więcej niż|ponad) (?<span>[^,]+)$/iu;

/** "Nie trzymaj pacjenta w poczekalni ponad godzinę" -> "Zajmij się pacjentem w ciągu godziny". */
function held(rule: string): string[] {
	const { whom = "", where = "", span = "" } = HELD.exec(rule)?.groups ?? {};
	const person = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	const within = withinTime(span);
	if (person === undefined || within === undefined) return [];
	const who = person.nominative.charAt(0).toUpperCase() + person.nominative.slice(1);
	return [
		`${who} ${person.plural ? "czekają" : "czeka"}${where} najwyżej ${span}`,
		`Zajmij się ${person.instrumental} ${within}`,
	];
}

const HALF =
	/^(?<thing>\p{Lu}[^,]+?) nie (?:może|mogą|powinn\p{L}+) być (?:wyższ|większ)\p{L}+ (?:niż|od) (?<half>połow\p{L}) (?<rest>[^,]+)$/u;

/** "Zaliczka nie może być wyższa niż połowa ceny" -> "Zaliczka wynosi najwyżej połowę ceny". */
function half(rule: string): string[] {
	const { thing = "", rest = "" } = HALF.exec(rule)?.groups ?? {};
	return thing === ""
		? []
		: [`${thing} ${/ mogą | powinn[iy] /u.test(rule) ? "wynoszą" : "wynosi"} najwyżej połowę ${rest}`];
}

const GIVEN_AFTER =
	/^nie (?<act>\p{L}+)(?<rest> [^,]+?) (?:po upływie|później niż w ciągu|później niż po) (?<span>[^,]+)$/iu;

/** "Nie odpisuj na skargę po upływie tygodnia" -> "Odpisuj na skargę przed upływem tygodnia". */
function before(rule: string): string[] {
	const { act = "", rest = "", span = "" } = GIVEN_AFTER.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading === undefined || !/^imperative/.test(reading.form)) return [];
	const own = rest.trim();
	const object = /^(?:na|do|w|z|o|po|u|od|się) /u.test(own) ? own : accusativeOf(own);
	return object === undefined || !/upływie/u.test(rule)
		? []
		: [`${act.charAt(0).toUpperCase()}${act.slice(1)} ${object} przed upływem ${span}`];
}

const HELD_AT =
	/^(?<what>\p{Lu}[^,]+?) nie (?:może|mogą|powinn\p{L}+) (?:mieć miejsca|odbywać się|odbyć się|być prowadzon\p{L}|być wykonywan\p{L}) (?<when>po|przed) (?:godzinie |godziną )?(?<hour>\p{L}+(?:ej|ą)|\d{1,2}(?::\d\d)?)$/u;

/** "Rozmowy nie mogą odbywać się po dwudziestej" -> "Rozmowy odbywają się do dwudziestej". */
function heldAt(rule: string): string[] {
	const { what = "", when = "", hour = "" } = HELD_AT.exec(rule)?.groups ?? {};
	if (what === "" || !/\d|(?:st|nast|tej|ósm|siódm|szóst|drug|trzeci|czwart|piąt|dziewiąt|dziesiąt|tą)/u.test(hour))
		return [];
	const held = / mogą | powinn[iy] /u.test(rule) ? "odbywają się" : "odbywa się";
	return [`${what} ${held} ${when === "po" ? "do" : "od"} ${hour.replace(/ą$/u, "ej")}`];
}

/** Bounds that things and those who wait are kept within: none for other bans. */
export const boundedThings = (rule: string): string[] => [
	...passing(rule),
	...keptWaiting(rule),
	...lying(rule),
	...held(rule),
	...half(rule),
	...before(rule),
	...heldAt(rule),
];
