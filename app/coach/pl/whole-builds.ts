import { accusativeOf } from "./accusative.ts";
import { readAct } from "./act-reading.ts";
import { isOf } from "./fill-tables.ts";
import { objectFor } from "./objects.ts";
import { personOf } from "./people.ts";
import { capital, lower, strip } from "./rewriting-words.ts";
import { pastOf, readPast } from "./spoken.ts";
import { formOf, type VerbForm } from "./verbs.ts";

const SAY_THAT =
	/^nie (?<say>mów|mówcie|odpowiadaj|tłumacz|pisz|powtarzaj|powtarzajcie|oznajmiaj|informuj)(?<to>(?: \p{L}+(?:owi|om|ce|ej|emu))?), że (?<clause>[^,]+), (?:tylko|lecz|ale|a) (?<told>\p{L}[^:;]+)$/iu;

/** "Nie mów, że towaru nie ma, tylko zaproponuj zamiennik" -> "Gdy towaru nie ma, zaproponuj zamiennik". */
function whenSo(rule: string): string[] {
	const { say = "", to = "", clause = "", told = "" } = SAY_THAT.exec(rule)?.groups ?? {};
	const [verb = ""] = told.split(" ");
	const act = say === "" ? undefined : readAct(lower(say))?.verb;
	if (act === undefined || !/^imperative/.test(readAct(lower(verb))?.form ?? "") || / (?:nie|bez) /u.test(` ${told} `))
		return [];
	return [`Gdy ${clause}, ${told}`, `Zamiast ${act.infinitive}${to}, że ${clause}, ${told}`, capital(told, true)];
}

const IGNORED =
	/^(?:nie|nigdy nie|proszę nie|nie (?:wolno|należy|można)) (?<act>ignoruj|ignorujcie|ignorujmy|ignorujemy|ignorować|lekceważ|lekceważcie|lekceważymy|lekceważyć|pomijaj|pomijać|bagatelizuj|bagatelizować|przeoczaj|odrzucaj) (?<what>(?:nawet )?(?:\p{L}+(?:ych|ich|ej|ego) )?(?:wiadomoś|mail|e-mail|zgłosze|pyta|zapyta|prośb|próśb|skarg|reklamac|opini|uwag|komentarz|telefon|sygnał|list|pism|wnios|sms)[^,]* [^,]+|[^,]+, (?:(?:w|na|z|o|do) )?któr[^,]+)$/iu;
const ANSWERED = /(?:wiadomoś|mail|zgłosze|pyta|prośb|próśb|skarg|reklamac|opini|komentarz|list|pism|wnios|sms)/iu;

/** "Nie ignoruj wiadomości, które przyszły w nocy" -> "Odpowiedz na wiadomości, które przyszły w nocy". */
function heeded(rule: string): string[] {
	const { act = "", what = "" } = IGNORED.exec(rule)?.groups ?? {};
	const [noun = "", clause = ""] = what.split(/(?=, (?:(?:w|na|z|o|do) )?któr)/u);
	const one = noun === "" || / bez /u.test(noun) ? undefined : accusativeOf(noun);
	// "opinii, w których": several, though the noun alone may be one.
	const several = / któr(?:e|ych|ymi|ym)(?!\p{L})/u.test(clause) && /ę$/u.test(one ?? "");
	const thing = several ? one?.replace(/(?<=i)ę$|(?<=j)ę$/u, "e") : one;
	if (several && thing === one) return [];
	if (thing === undefined || personOf(strip(lower(noun.split(" ")[0] ?? ""))) !== undefined) return [];
	const form: VerbForm = /ć$/u.test(act)
		? "infinitive"
		: /emy$|ymy$/u.test(act)
			? "we"
			: /cie$/u.test(act)
				? "imperative-plural"
				: /my$/u.test(act)
					? "imperative-we"
					: "imperative";
	const found: string[] = [];
	const lead =
		form === "infinitive"
			? /proszę/iu.test(rule)
				? "proszę "
				: /wolno|należy|można/iu.test(rule)
					? "należy "
					: ""
			: "";
	for (const [verb, more] of [...(ANSWERED.test(noun) ? [["odpowiadać", ""]] : []), ["reagować", " od razu"]]) {
		const reading = readAct(verb ?? "");
		const said = reading === undefined ? "" : formOf(reading.verb, form);
		if (said !== "") found.push(capital(`${lead}${said}${more} na ${thing}${clause}`, true));
	}
	return found;
}

const BEGUN =
	/^(?:nie|nigdy nie|nie warto|lepiej nie) (?<act>zaczynaj|zaczynajcie|zaczynać|rozpoczynaj|rozpoczynać) (?<what>[^,]+?) od (?<first>[^,]+)$/iu;
const TALKED = /^(?:spotkani|rozmow|prezentacj|wizyt|konsultacj|oprowadz|zebrani|odpraw|mail|odpowied|telefon)/u;

/** "Nie zaczynaj spotkania od rabatu" -> "Zacznij spotkanie od pytania o potrzeby, a rabat zostaw na koniec". */
function begun(rule: string): string[] {
	const { act = "", what = "", first = "" } = BEGUN.exec(rule)?.groups ?? {};
	const thing = TALKED.test(what) ? accusativeOf(what) : undefined;
	const last =
		first === "" ||
		/(?:nia|cia|pytań|przeprosin|krytyki|skarg|zarzutów|pretensji|wymówek|narzekań)$/u.test(first.split(" ")[0] ?? "")
			? undefined
			: accusativeOf(first);
	if (thing === undefined) return [];
	const order = /cie$/u.test(act) ? "cie" : "";
	const left =
		last === undefined || /^(?:rozmow|ploteczk|plot|żart)/u.test(first) ? "" : `, a ${last} zostaw${order} na koniec`;
	return [`Zacznij${order} ${thing} od powitania i pytania o potrzeby${left}`, `Zacznij${order} ${thing} od powitania`];
}

const KNOWING =
	/^(?:(?:nic|niczego|nigdy) )?nie (?<act>\p{L}+)(?<rest>(?: [^,]+?)?) bez (?:znajomości|poznania|sprawdzenia|ustalenia|rozeznania|wiedzy o tym) (?<what>[^,]+)$/iu;

/** "Nic nie doradzaj bez znajomości leków pacjenta" -> "Zapytaj o leki pacjenta i dopiero wtedy doradzaj". */
function known(rule: string): string[] {
	const { act = "", rest = "", what = "" } = KNOWING.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (!/bez znajomości|bez poznania/iu.test(rule) || reading === undefined || !/^imperative/.test(reading.form))
		return [];
	const thing = accusativeOf(what);
	const object = rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	if (thing === undefined || object === undefined) return [];
	const own = personOf(strip(lower(what.split(" ").at(-1) ?? ""))) !== undefined;
	const first = own ? `Zapytaj o ${thing}` : `Poznaj ${thing}`;
	return [
		`${first} i dopiero wtedy ${lower(act)} ${object}`.trim(),
		`Ustal ${thing}, zanim zaczniesz ${reading.verb.infinitive} ${object}`.trim(),
	];
}

const SEEN =
	/^(?<head>(?:dopilnuj|przypilnuj|zadbaj|pilnuj|upewnij się|postaraj się)(?:cie|my)?(?: o to)?,? (?:aby|żeby|by)) (?<who>\p{L}+(?: \p{L}+)?) nie (?<verb>\p{L}+(?:ł|ła|ło|li|ły))(?<self> się)? (?<rest>[^,]+)$/iu;

/** "Dopilnuj, żeby widzowie nie wchodzili na schody po ciemku" -> "Dopilnuj, żeby widzowie wchodzili na schody przy włączonym świetle". */
function asSeen(rule: string, instead: (ban: string) => string[]): string[] {
	const { head = "", who = "", verb = "", self = "", rest = "" } = SEEN.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : personOf(strip(lower(who.split(" ").at(-1) ?? "")));
	if (person?.side !== "served") return [];
	const told = readPast(lower(verb));
	if (told === undefined || isOf(told.verb.family, "wait")) return [];
	const base = told.verb.perfective ? (told.verb.partner ?? told.verb) : told.verb;
	const order = formOf(base, "imperative");
	if (order === "") return [];
	const found: string[] = [];
	for (const one of instead(`Nie ${order}${self} ${rest}`)) {
		const [first = "", ...more] = one.split(" ");
		const own = readAct(lower(first))?.verb;
		if (/przerw|zapleczu|służbow|po pracy/u.test(one)) continue;
		if (own === undefined || own.family !== base.family || /(?:,| i) \p{L}+(?:j|ź|ż|dź|sz)(?= |$)/u.test(one)) continue;
		found.push(`${head} ${who} ${pastOf(own, told.voice)} ${more.join(" ")}`);
	}
	return found.slice(0, 2);
}

const LEFT_WITH =
	/^(?<lead>(?:[^,]+ )?)nie (?<may>(?:może|mogą|powinien|powinna|wolno|należy) )?(?<act>odchodź|odchodźcie|odchodzi|odchodzą|odchodzić|wychodź|wychodzi|wychodzić|oddalaj się|oddala się|oddalać się) (?<from>od [^,]+?|z(?:e)? [^,]+?) (?:z|ze) (?<what>\p{L}+) (?<place>(?:na|w|przy) [^,]+)$/iu;
const CARRIED: Readonly<Record<string, string>> = {
	pieniędzmi: "pieniądze",
	gotówką: "gotówkę",
	kluczem: "klucz",
	kluczami: "klucze",
	dokumentami: "dokumenty",
	kartą: "kartę",
	lekami: "leki",
};

/** "Kasjer nie może odchodzić od kasy z pieniędzmi na blacie" -> "Kasjer chowa pieniądze i dopiero wtedy odchodzi od kasy". */
function putAway(rule: string): string[] {
	const { lead = "", may = "", act = "", from = "", what = "" } = LEFT_WITH.exec(rule)?.groups ?? {};
	const thing = CARRIED[lower(what)];
	const reading = thing === undefined ? undefined : readAct(lower(act.split(" ")[0] ?? ""));
	const hide = readAct("chować")?.verb;
	if (reading === undefined || hide === undefined || thing === undefined) return [];
	const form: VerbForm = /^(?:może|powinien|powinna)/u.test(may)
		? "he"
		: /^mogą/u.test(may)
			? "they"
			: /^(?:wolno|należy)/u.test(may)
				? "infinitive"
				: reading.form;
	const once = form === "imperative" || form === "infinitive";
	const first = formOf(once ? (hide.partner ?? hide) : hide, form);
	const then = formOf(once ? (reading.verb.partner ?? reading.verb) : reading.verb, form);
	const self = / się$/u.test(act) ? " się" : "";
	const duty = form === "infinitive" && may !== "" ? "należy " : "";
	return first === "" || then === ""
		? []
		: [capital(`${lead}${duty}${first} ${thing} do szuflady i dopiero wtedy ${then}${self} ${from}`, true)];
}

/** The wordings of bans of which the whole build is turned, with all that they name; none elsewhere. */
export function wholeBuilt(rule: string, instead: (ban: string) => string[]): string[] {
	return [...whenSo(rule), ...heeded(rule), ...begun(rule), ...known(rule), ...asSeen(rule, instead), ...putAway(rule)];
}
