import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { locativeOf } from "../words/locatives.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const UNHELD =
	/^(?:nigdy )?nie (?<act>mów|mówcie|obiecuj|obiecujcie|podawaj|pisz|piszcie|wpisuj|sprzedawaj|zapewniaj|opowiadaj|deklaruj|polecaj|podpisuj|dopisuj|powtarzaj)(?<to>(?: \p{L}+(?:owi|om|ce|ej|emu))?)(?<rest>(?: (?:w|na|do|przez) \p{L}+)?) (?:niczego|nic), czego nie (?<verb>\p{L}+)(?<more>(?: [^,]+)?)$/iu;

/** "Nie mów klientowi niczego, czego nie ma w umowie" -> "Mów klientowi tylko to, co jest w umowie". */
function thatAlone(rule: string): string[] {
	const { act = "", to = "", rest = "", verb = "", more = "" } = UNHELD.exec(rule)?.groups ?? {};
	if (act === "") return [];
	if (/^ma$/u.test(verb)) return [capital(`${act}${to}${rest} tylko to, co jest${more}`, true)];
	if (/^(?:jesteś|możesz|umiesz|potrafisz|jesteśmy|możemy)$/u.test(verb))
		return [capital(`${act}${to}${rest} tylko to, ${/pew/u.test(more) ? "czego" : "co"} ${verb}${more}`, true)];
	return /^(?:potwierdzi|sprawdzi|widzia|słysza|zaakceptowa|podpisa|zamówi|zleci|ustali|zna|wie|przewiduj|obejmuj|rozumie)/u.test(
		verb,
	)
		? [capital(`${act}${to}${rest} tylko to, co ${verb}${more}`, true)]
		: [];
}

const STAYING = /^(?<told>(?!nie )[^,;:]+?),? nie (?:odchodząc|oddalając się|odstępując) od (?<what>[^,;:]+)$/iu;

/** "Licz banknoty na oczach klienta, nie odchodząc od okienka" -> "Licz banknoty na oczach klienta i zostań przy okienku". */
function stayed(rule: string): string[] {
	const { told = "", what = "" } = STAYING.exec(rule)?.groups ?? {};
	const [verb = ""] = told.split(" ");
	const form = told === "" ? undefined : readAct(lower(verb))?.form;
	if (form !== "imperative" && form !== "imperative-plural") return [];
	const stay = form === "imperative" ? "zostań" : "zostańcie";
	const person = personOf(strip(lower(what.split(" ").at(-1) ?? "")))?.served;
	const place = declined(what, "gen", "loc")?.text ?? locativeOf(what);
	const where = person !== undefined ? `obok ${what}` : place === undefined ? undefined : `przy ${place}`;
	return where === undefined ? [] : [`${told}${/ i /u.test(told) ? " oraz" : " i"} ${stay} ${where}`];
}

const LEFT_OVER =
	/^nie (?:zostawiaj|odkładaj|pozostawiaj)(?<order>cie|my)? (?<when>na (?:weekend|noc|jutro|poniedziałek|później|po \p{L}+) )?(?<what>(?:mail|e-mail|wiadomoś|list|pism|zgłosze|zapyta|pyta|reklamac|skarg|wnios)\p{L}*(?: \p{L}+)?) (?<last>na (?:weekend|noc|jutro|poniedziałek|później) )?bez odpowiedzi(?: (?<also>na (?:weekend|noc|jutro|poniedziałek)))?$/iu;
const BEFORE: readonly (readonly [RegExp, string])[] = [
	[/weekend|poniedziałek/u, "przed weekendem"],
	[/noc/u, "przed końcem zmiany"],
	[/jutro|później/u, "jeszcze dziś"],
];

/** "Nie zostawiaj na weekend maili bez odpowiedzi" -> "Odpowiedz na maile przed weekendem". */
function repliedBefore(rule: string): string[] {
	const found = LEFT_OVER.exec(rule)?.groups;
	const when = found?.when ?? found?.last ?? found?.also;
	const till = when === undefined ? undefined : BEFORE.find(([time]) => time.test(when))?.[1];
	const thing = till === undefined ? undefined : accusativeOf(found?.what ?? "");
	const order = found?.order === "my" ? "my" : found?.order === "cie" ? "cie" : "";
	return thing === undefined ? [] : [`Odpowiedz${order} na ${thing} ${till}`];
}

const FORCED =
	/^nie (?:zmuszaj|przymuszaj)(?<order>cie|my)? (?<who>\p{L}+) do (?<act>(?:szuka|powtarza|sta|czeka|chodze|biega|jeżdże|dźwiga|nosze|wnosze|dzwonie|wypełnia|tłumacze|opowiada|wraca|literowa|podawa)nia)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;

/** "Nie zmuszaj pacjenta do szukania gabinetu" as the ban on bidding him to look for it. */
function bidden(rule: string, instead: (ban: string) => string[]): string[] {
	const { order = "", who = "", act = "", self = "", rest = "" } = FORCED.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : personOf(strip(lower(who)))?.served;
	const verb = person === undefined ? undefined : readAct(lower(act).replace(/a$/u, "e"));
	return person === undefined || verb?.form !== "gerund"
		? []
		: instead(`Nie każ${order} ${person.dative} ${verb.verb.infinitive}${self}${rest}`);
}

/** What is kept to, stayed with or answered in time; none elsewhere. */
export const knownFirst = (rule: string, instead: (ban: string) => string[]): string[] => [
	...thatAlone(rule),
	...stayed(rule),
	...repliedBefore(rule),
	...bidden(rule, instead),
];
