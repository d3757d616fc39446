import { personOf } from "../../words/people.ts";
import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { pastOf, readPast } from "../reading/spoken.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isOf } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";
import { orderFormOf } from "../words/order-forms.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

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
	/^(?:nie|nigdy nie|proszę nie|nie (?:wolno|należy|można)) (?<act>ignoruj|ignorujcie|ignorujmy|ignorujemy|ignorować|lekceważ|lekceważcie|lekceważymy|lekceważyć|bagatelizuj|bagatelizować|przeoczaj|odrzucaj) (?<what>(?:nawet )?(?:\p{L}+(?:ych|ich|ej|ego) )?(?:wiadomoś|mail|e-mail|zgłosze|pyta|zapyta|prośb|próśb|skarg|reklamac|opini|uwag|komentarz|telefon|sygnał|list|pism|wnios|sms)[^,]* [^,]+|[^,]+, (?:(?:w|na|z|o|do) )?któr[^,]+)$/iu;
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
	const form = orderFormOf(act);
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

const NOBODY_BUT =
	/^(?<none>nikomu|nikogo|z nikim) (?:poza|oprócz|prócz) (?<who>\p{L}+(?: (?:\p{L}+(?:a|u|y|i|ej|ego|ych)))?) nie (?<act>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;

/** Who is named behind "poza", in the case that the act asks for; undefined where the forms are not known. */
function caseOf(who: string, none: string): string | undefined {
	const [first = "", ...rest] = who.split(" ");
	const bare = strip(lower(first));
	const person = personOf(bare)?.served ?? moreServed(bare);
	const behind = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
	if (person !== undefined)
		return (
			(/^nikomu$/iu.test(none) ? person.dative : /^nikogo$/iu.test(none) ? person.accusative : person.instrumental) +
			behind
		);
	const stem = (/^(\p{L}+?)i?em$/u.exec(first) ?? /^(\p{L}+(?:arz|nik|or|er|ent|ant|acz))a$/u.exec(first))?.[1];
	if (stem === undefined || (/^z nikim$/iu.test(none) && !/em$/u.test(first))) return undefined;
	return (/^nikomu$/iu.test(none) ? `${stem}owi` : /^nikogo$/iu.test(none) ? `${stem}a` : first) + behind;
}

/** "Nikomu poza adresatem nie wydawaj listu" -> "Wydawaj list tylko adresatowi". */
function thatOne(rule: string): string[] {
	const { none = "", who = "", act = "", self = "", rest = "" } = NOBODY_BUT.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	if (reading === undefined || !/^(?:imperative|we$)/.test(reading.form)) return [];
	const whom = caseOf(who, none);
	const object = rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	if (whom === undefined || object === undefined) return [];
	const alone = /^z nikim$/iu.test(none) ? `tylko z ${whom}` : `tylko ${whom}`;
	const led = /^(?:o|na|do|w|za|przez|przy) /u.test(object);
	return [
		capital(`${act}${self} ${led ? `${alone} ${object}` : `${object} ${alone}`}`.replace(/\s+/g, " ").trim(), true),
	];
}

const ASKED =
	/^(?:dopilnuj|przypilnuj|zadbaj|pilnuj|postaraj się|organizuj pracę tak|pracuj tak)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by) (?<who>\p{L}+) nie musia(?:ł|ła|ło|li|ły) (?:(?:dwa razy|kilka razy|ponownie|znowu|długo|wielokrotnie) )?(?<act>prosić o|dopominać się o|upominać się o|szukać) (?<what>[^,]+)$/iu;

/** "Zadbaj, żeby gość nie musiał dwa razy prosić o ręcznik" -> "Podaj gościowi ręcznik po pierwszej prośbie". */
function spared(rule: string): string[] {
	const { order = "", who = "", act = "", what = "" } = ASKED.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : personOf(strip(lower(who)))?.served;
	if (person === undefined) return [];
	if (/^szukać/iu.test(act)) {
		const thing = accusativeOf(what);
		return thing === undefined ? [] : [`Wskaż${order} ${person.dative} ${thing} od razu`];
	}
	return /^(?:wyjaśnie|informac|rozmow|pomoc)/u.test(what)
		? [`Udziel${order} odpowiedzi ${person.dative} po pierwszej prośbie`]
		: [`Podaj${order} ${person.dative} ${what} po pierwszej prośbie`];
}

/** What staff are or lack who may not act, and those who may. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^są (?:przeziębieni|chorzy|zakatarzeni|zaziębieni|zakażeni)$/u, "są zdrowi"],
	[/^są (?:nietrzeźwi|pijani|pod wpływem alkoholu)$/u, "są trzeźwi"],
	[/^są (?:zmęczeni|niewyspani|przemęczeni)$/u, "są wypoczęci"],
	[/^są nie(\p{L}+eni|\p{L}+ani)$/u, "są $1"],
	[/^są bez (?:stroju|identyfikatora|uprawnień)$/u, "mają potrzebne uprawnienia"],
];
const THOSE =
	/^(?<who>pracownikom|pracownicy|osobom|osoby|kelnerom|kelnerzy|kasjerom|kasjerzy|kierowcom|kierowcy|kucharzom|kucharze|stażystom|stażyści|praktykantom|praktykanci), (?:którzy|które) (?<state>[^,]+), nie (?<may>wolno|mogą|powinni|powinny) (?<act>\p{L}+ć)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;
const NAMED: Readonly<Record<string, string>> = {
	pracownikom: "pracownicy",
	osobom: "osoby",
	kelnerom: "kelnerzy",
	kasjerom: "kasjerzy",
	kierowcom: "kierowcy",
	kucharzom: "kucharze",
	stażystom: "stażyści",
	praktykantom: "praktykanci",
};

/** "Pracownikom, którzy są przeziębieni, nie wolno obsługiwać bufetu" -> "Obsługiwać bufet mogą tylko pracownicy, którzy są zdrowi". */
function thoseWho(rule: string): string[] {
	const { who = "", state = "", act = "", self = "", rest = "" } = THOSE.exec(rule)?.groups ?? {};
	const reading = act === "" ? undefined : readAct(lower(act));
	const row = STATES.find(([bad]) => bad.test(state));
	const [, having = ""] = /^nie (.+)$/u.exec(state) ?? [];
	const [verb = "", ...thing] = having.split(" ");
	const own =
		thing.length === 0 || /^(?:w|na|o|do|z|po|się) /u.test(`${thing.join(" ")} `)
			? thing.join(" ")
			: accusativeOf(thing.join(" "));
	const good =
		row !== undefined
			? state.replace(row[0], row[1])
			: having === "" || own === undefined
				? undefined
				: `${verb} ${own}`.trim();
	const object = reading === undefined ? undefined : rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	if (reading === undefined || good === undefined || object === undefined) return [];
	const those = NAMED[lower(who)] ?? lower(who);
	return [
		`${capital(lower(act), true)}${self} ${object} mogą tylko ${those}, ${/^osoby/u.test(those) ? "które" : "którzy"} ${good}`.replace(
			/\s+/g,
			" ",
		),
	];
}

/** The wordings of bans of which the whole build is turned, with all that they name; none elsewhere. */
export function wholeBuilt(rule: string, instead: (ban: string) => string[]): string[] {
	return [
		...whenSo(rule),
		...heeded(rule),
		...begun(rule),
		...known(rule),
		...asSeen(rule, instead),
		...putAway(rule),
		...thatOne(rule),
		...spared(rule),
		...thoseWho(rule),
	];
}
