import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { pastOf } from "../reading/spoken.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { moreServed } from "../words/more-people.ts";
import { orderFormOf } from "../words/order-forms.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const WHO =
	/^nie (?<act>\p{L}+)(?<before>(?: [^,]+?)??) (?<none>nikomu|nikogo)(?<rest>(?: [^,]+?)?), kto nie (?<verb>\p{L}+)(?<self> się)?(?<what>(?: [^,]+)?)$/iu;

/** "Nie sprzedawaj piwa nikomu, kto nie pokaże dowodu" -> "Sprzedawaj piwo tylko temu, kto pokaże dowód". */
function whoever(rule: string): string[] {
	const { act = "", before = "", none = "", rest = "", verb = "", self = "", what = "" } = WHO.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading === undefined || !/^(?:imperative|we$)/.test(reading.form)) return [];
	const object = before === "" ? "" : objectFor(before.trim(), reading.verb);
	const own = what.trim();
	const thing = own === "" || /^(?:w|na|do|z|o|po|przy|za|się|przez) /u.test(own) ? own : accusativeOf(own);
	if (object === undefined || thing === undefined) return [];
	const whom = /^nikomu$/iu.test(none) ? "temu" : "tego";
	return [
		capital(`${act} ${object}${rest} tylko ${whom}, kto ${verb}${self} ${thing}`.replace(/\s+/g, " ").trim(), true),
	];
}

const AFTER =
	/^(?:nic|niczego) nie (?<act>\p{L}+)(?<rest>(?: [^,]+?)?) po (?<whose>(?:jej|jego|ich) )?(?<done>\p{L}+[nc]iu)(?<more>(?: [^,]+)?)$/iu;

/** "Nic nie dopisuj do karty po jej podpisaniu" -> "Dopisuj do karty tylko przed jej podpisaniem". */
function onlyBefore(rule: string): string[] {
	const { act = "", rest = "", whose = "", done = "", more = "" } = AFTER.exec(rule)?.groups ?? {};
	const form = act === "" ? undefined : readAct(lower(act))?.form;
	return form === undefined ||
		!/^(?:imperative|we$)/.test(form) ||
		/^(?:zabier|wyrzuc|rusz|przestaw|dotyk|otwier|usuw|kasuj)/iu.test(act)
		? []
		: [capital(`${act}${rest} tylko przed ${whose}${done.replace(/u$/u, "em")}${more}`, true)];
}

/** What somebody is not left without, and what they get: to everyone in a place. */
const WITHOUT: readonly (readonly [RegExp, string])[] = [
	[/^(?:informacji|wyjaśnienia|słowa)$/u, "Powiedz{o} każdej osobie{p}, co będzie dalej i ile to potrwa"],
	[/^(?:pomocy|wsparcia)$/u, "Zaproponuj{o} pomoc każdej osobie{p}"],
	[/^(?:opieki|nadzoru)$/u, "Zapewnij{o} opiekę każdej osobie{p}"],
	[/^(?:odpowiedzi)$/u, "Odpowiedz{o} każdej osobie{p} albo podaj{o} termin odpowiedzi"],
	[/^(?:obsługi|uwagi)$/u, "Podejdź{o} do każdej osoby{p} i powiedz{o}, kiedy będzie obsłużona"],
];
const NOBODY_LEFT =
	/^nikogo nie (?:zostawiaj|pozostawiaj|trzymaj)(?<order>cie|my)?(?<place>(?: (?:w|na|przy|pod|przed) [^,]+?)?) bez (?<what>\p{L}+)$/iu;

/** "Nikogo nie zostawiaj w poczekalni bez informacji". */
function nobodyLeft(rule: string): string[] {
	const { order = "", place = "", what = "" } = NOBODY_LEFT.exec(rule)?.groups ?? {};
	const told = what === "" ? undefined : WITHOUT.find(([lacking]) => lacking.test(lower(what)))?.[1];
	return told === undefined || order === "my" ? [] : [told.replaceAll("{o}", order).replace("{p}", place)];
}

const NOT_SO =
	/^nie (?:może|powinno) (?:być tak|się zdarzyć|dochodzić do tego|dojść do tego), (?:że|żeby|by|aby) (?<who>\p{L}+) (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;

/** "Nie może być tak, że klient szuka sprzedawcy po całym sklepie" as what is to be seen to. */
function notSo(rule: string, instead: (ban: string) => string[]): string[] {
	const { who = "", verb = "", self = "", rest = "" } = NOT_SO.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : personOf(strip(lower(who)));
	const reading = person === undefined ? undefined : readAct(lower(verb));
	if (person === undefined || reading === undefined) return [];
	const gender = person.served?.gender ?? "he";
	const voice = person.plural ? "li" : gender === "she" ? "ła" : gender === "it" ? "ło" : "ł";
	const past = /[łl][aoyi]?$/u.test(verb) && reading.form !== "he" ? verb : pastOf(reading.verb, voice);
	return past === "" ? [] : instead(`Dopilnuj, żeby ${lower(who)} nie ${past}${self}${rest}`);
}

const FORGOTTEN =
	/^nie (?<may>wolno|można|należy|powinno się|możemy|mogą|może) zapom(?:inać|nieć) (?<what>o [^,]+|\p{L}+ć(?: [^,]+)?)$/iu;
const DUTY: Readonly<Record<string, string>> = { możemy: "Musimy" };

/** "Nie wolno zapominać o zważeniu bagażu" -> "Należy pamiętać o zważeniu bagażu". */
function remembered(rule: string): string[] {
	const { may = "", what = "" } = FORGOTTEN.exec(rule)?.groups ?? {};
	if (what === "" || /^mo(?:gą|że)$/iu.test(may)) return [];
	return [`${DUTY[lower(may)] ?? "Należy"} pamiętać${/^o /.test(what) ? "" : ", aby"} ${what}`];
}

const FEARED =
	/^nie (?<may>(?:należy|wolno|trzeba|warto|powinno się) )?(?<act>bój się|bójcie się|bójmy się|bać się|obawiaj się|obawiajcie się|obawiać się|wstydź się|wstydzić się|unikaj|unikać) (?<what>pytań|rozmów|rozmowy|próśb|uwag|skarg|reklamacji)(?<about>(?: [^,]+)?)$/iu;
const MET: Readonly<Record<string, readonly [once: string, what: string]>> = {
	pytań: ["odpowiadać", "na pytania"],
	próśb: ["odpowiadać", "na prośby"],
	uwag: ["odpowiadać", "na uwagi"],
	skarg: ["odpowiadać", "na skargi"],
	reklamacji: ["przyjmować", "reklamacje"],
	rozmów: ["prowadzić", "rozmowy"],
	rozmowy: ["prowadzić", "rozmowę"],
};

/** "Nie należy obawiać się pytań o skład kremu" -> "Należy spokojnie odpowiadać na pytania o skład kremu". */
function met(rule: string): string[] {
	const { may = "", act = "", what = "", about = "" } = FEARED.exec(rule)?.groups ?? {};
	const [verb = "", thing = ""] = MET[lower(what)] ?? [];
	const reading = verb === "" ? undefined : readAct(verb);
	if (reading === undefined) return [];
	const form = may !== "" ? "infinitive" : orderFormOf(act);
	const said = formOf(reading.verb, form);
	if (said === "") return [];
	return [
		form === "infinitive"
			? `Należy spokojnie ${said} ${thing}${about}`
			: capital(`${said} spokojnie ${thing}${about}`, true),
	];
}

const NO_HELP =
	/^nie (?<act>\p{L}+) nikogo(?<rest>(?: [^,]+)?), (?:gdy|jeśli|jeżeli|kiedy) nie ma (?<who>\p{L}+(?: [^,]+)?)$/iu;

/** "Nie wpuszczaj nikogo na basen, gdy nie ma ratownika" -> "Wpuszczaj na basen tylko wtedy, gdy jest ratownik". */
function whenThere(rule: string): string[] {
	const { act = "", rest = "", who = "" } = NO_HELP.exec(rule)?.groups ?? {};
	const form = act === "" ? undefined : readAct(lower(act))?.form;
	const there = form === undefined || !/^(?:imperative|we$)/.test(form) ? undefined : nominativeOf(who);
	return there === undefined ? [] : [capital(`${act}${rest} tylko wtedy, gdy ${there}`, true)];
}

const BUT_THOSE =
	/^nie (?<act>\p{L}+)(?<before>(?: [^,]+?)??) nikomu (?:oprócz|prócz|poza) (?<kind>\p{L}+(?:ych|ich|ymi|imi) )?(?<who>\p{L}+)$/iu;

/** "Nie dawaj zniżki nikomu oprócz stałych klientów" -> "Dawaj zniżkę tylko stałym klientom". */
function butThose(rule: string): string[] {
	const { act = "", before = "", kind = "", who = "" } = BUT_THOSE.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	const whom = who === "" ? undefined : (personOf(strip(lower(who)))?.served ?? moreServed(strip(lower(who))));
	if (reading === undefined || whom === undefined || !/^(?:imperative|we$)/.test(reading.form)) return [];
	const object = before === "" ? "" : objectFor(before.trim(), reading.verb);
	const quality = kind.replace(/(?:ych|ymi) $/u, "ym ").replace(/(?:ich|imi) $/u, "im ");
	return object === undefined
		? []
		: [capital(`${act} ${object} tylko ${quality}${whom.dative}`.replace(/\s+/g, " "), true)];
}

const PASSED =
	/^nie (?<may>(?:wolno|należy|można|powinno się) )?(?:pomijaj|pomijać|opuszczaj|opuszczać) (?:pytania|pytań) (?<about>o [^,]+)$/iu;

/** "Nie pomijaj pytania o alergie" -> "Zapytaj o alergie za każdym razem". */
function askedEach(rule: string): string[] {
	const { may = "", about = "" } = PASSED.exec(rule)?.groups ?? {};
	return about === "" ? [] : [`${may === "" ? "Zapytaj" : "Należy zapytać"} ${about} za każdym razem`];
}

const LET_IN =
	/^nie (?<act>(?:wpuszczaj|wprowadzaj|zapraszaj|przepuszczaj|zabieraj)(?:cie|my)?)(?<where>(?: (?:na|do|w|za|przez) [^,]+?)?) nikogo(?<more>(?: (?:na|do|w|za|przez) [^,]+?)?) bez (?<what>\p{L}+(?: \p{L}+)?)$/iu;

/** "Nie wpuszczaj na trybunę nikogo bez biletu" as "Nikogo nie wpuszczaj na trybunę bez biletu". */
function nobodyFirst(rule: string, instead: (ban: string) => string[]): string[] {
	const { act = "", where = "", more = "", what = "" } = LET_IN.exec(rule)?.groups ?? {};
	return act === "" ? [] : instead(`Nikogo nie ${act}${where}${more} bez ${what}`);
}

const ALONE =
	/^(?:nie (?:zostawiaj|pozostawiaj)(?<order>cie|my)? nikogo sam(?:ego|ej)|nikogo nie (?:zostawiaj|pozostawiaj)(?<also>cie|my)? sam(?:ego|ej))(?<place>(?: [^,]+)?)$/iu;

/** "Nie zostawiaj nikogo samego na schodach" -> "Zostań z każdą osobą na schodach albo poproś o to kogoś". */
function stayedWith(rule: string): string[] {
	const { order, also, place = "" } = ALONE.exec(rule)?.groups ?? {};
	if (!ALONE.test(rule) || (order ?? also) === "my") return [];
	return (order ?? also) === "cie"
		? [`Zostańcie z każdą osobą${place} albo poproście o to kogoś`]
		: [`Zostań z każdą osobą${place} albo poproś o to kogoś`];
}

const NEGLECTED =
	/^nie (?:zaniedbuj|zaniedbujcie|opuszczaj) (?<kind>(?:codziennego|regularnego|dokładnego) )?(?<act>\p{L}+[nc]ia)(?<rest>(?: [^,]+)?)$/iu;
const OFTEN: Readonly<Record<string, string>> = {
	codziennego: " codziennie",
	regularnego: " regularnie",
	dokładnego: " dokładnie",
};

/** "Nie zaniedbuj mycia rąk między klientami" -> "Myj ręce między klientami". */
function keptUp(rule: string): string[] {
	const { kind = "", act = "", rest = "" } = NEGLECTED.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading?.form !== "gerund") return [];
	const lasting = reading.verb.perfective ? (reading.verb.partner ?? reading.verb) : reading.verb;
	const order = formOf(lasting, "imperative");
	const object = rest === "" ? "" : objectFor(rest.trim(), lasting);
	return order === "" || object === undefined
		? []
		: [capital(`${order}${OFTEN[lower(kind.trim())] ?? ""} ${object}`.trim(), true)];
}

/** Bans on nobody and nothing, on what must not come about, and on what is not to be forgotten or feared, turned whole. */
export function nobodyBuilt(rule: string, instead: (ban: string) => string[]): string[] {
	return [
		...whoever(rule),
		...onlyBefore(rule),
		...nobodyLeft(rule),
		...notSo(rule, instead),
		...remembered(rule),
		...met(rule),
		...whenThere(rule),
		...butThose(rule),
		...askedEach(rule),
		...stayedWith(rule),
		...keptUp(rule),
		...nobodyFirst(rule, instead),
	];
}
