import { isPreposition } from "../../words/grammar.ts";
import { customer, personOf, type Served } from "../../words/people.ts";
import type { VerbForm } from "../../words/verbs.ts";
import { instrumentalOf, render } from "../pairs/phrases.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { locativeOf } from "../words/locatives.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** Who is told and what has been read as the order: "Kasjer nie", "nie … -cie", "nie należy". */
interface Told {
	lead: string;
	form: VerbForm;
}

/** A wording from a phrase with `*` before its verbs, as the rule tells it. */
const said = ({ lead, form }: Told, phrase: string, served: Served = customer(false)): string => {
	const text = render(phrase, form, served).replace(/\s+/g, " ").trim();
	return lead === "" ? capital(form === "infinitive" ? `należy ${text}` : text, true) : `${lead}${text}`;
};

/** The form in which a banned act tells: "zwlekaj", "zwleka", "wolno zwlekać"; undefined where it tells nobody. */
function toldBy(lead: string, act: string): Told | undefined {
	if (/^nikt $/iu.test(lead)) return { lead: "", form: "imperative" };
	if (/^(?:może|mogą|powin)/u.test(act))
		return lead.split(" ").some((word) => personOf(strip(lower(word)))?.side === "staff")
			? { lead, form: /^(?:mogą|powinni)/u.test(act) ? "they" : "he" }
			: undefined;
	if (/ć(?: się)?$/u.test(act)) return lead === "" ? { lead, form: "infinitive" } : undefined;
	const form = readAct(lower(act.split(" ")[0] ?? ""))?.form;
	if (form === undefined) return undefined;
	if (/^imperative|^we$/.test(form)) return lead === "" ? { lead, form } : undefined;
	if (!/^(?:he|they)$/.test(form)) return undefined;
	return lead.split(" ").some((word) => personOf(strip(lower(word)))?.side === "staff") ? { lead, form } : undefined;
}

const WHEN = "(?<when>(?:(?:nawet )?(?:gdy|jeśli|jeżeli|kiedy|choćby) [^,]+, |zawsze [^,]+, (?:ale |lecz |a )?)?)";
const MAY = "(?:(?:należy|wolno|można|warto|ma co|ma sensu|ma po co|może|mogą|powinien|powinna|powinni) )?";
const DELAYED = new RegExp(
	`^${WHEN}(?<lead>(?:[^,]+? )??)(?:nigdy )?nie (?<act>${MAY}(?:zwleka|ociąga|czeka|opóźnia)\\p{L}*(?: się)?) (?:z|ze) (?<deed>\\p{L}+(?:em|ą|ami))(?<rest>(?: [^,]+)?)$`,
	"iu",
);
const LATER =
	/ (?:do|na) (?:jutra|jutro|rana|wieczora|wieczór|poniedziałku|poniedziałek|później|końca \p{L}+(?: \p{L}+)?|koniec \p{L}+|ostatni\p{L}+ \p{L}+|następn\p{L}+ \p{L}+|kolejn\p{L}+ \p{L}+)$/u;

/** Deeds by the noun that names them where it is no gerund: the verb, and whether what stood in the genitive is its object. */
const DEEDS: readonly (readonly [noun: RegExp, verb: string, object?: true])[] = [
	[/^zwrot/, "zwrócić", true],
	[/^telefon/, "zadzwonić"],
	[/^(?:informacj|wiadomości|zawiadomie)/, "poinformować"],
	[/^(?:odpowiedzi|ripost)/, "odpowiedzieć"],
	[/^wysyłk/, "wysłać", true],
	[/^napraw/, "naprawić", true],
	[/^wymian/, "wymienić", true],
	[/^wypłat/, "wypłacić", true],
	[/^(?:zapłat|płatności)/, "zapłacić"],
	[/^przelew/, "wysłać przelew"],
	[/^przeprosin/, "przeprosić"],
	[/^przegląd/, "zrobić przegląd"],
	[/^obsług/, "obsłużyć", true],
	[/^pomoc/, "pomóc"],
	[/^decyzj/, "podjąć decyzję"],
	[/^zamówieni/, "złożyć zamówienie"],
	[/^reakcj/, "zareagować"],
	[/^rachunk/, "podać rachunek"],
	[/^rozmow/, "porozmawiać"],
	[/^raport/, "wysłać raport"],
	[/^faktur/, "wystawić fakturę"],
	[/^prośb/, "poprosić"],
	[/^pytani/, "zapytać"],
	[/^dostaw/, "dostarczyć", true],
	[/^odbior/, "odebrać", true],
	[/^zakup/, "kupić", true],
	[/^remont/, "zacząć remont"],
	[/^skarg/, "przekazać skargę"],
	[/^reklamacj/, "rozpatrzyć reklamację"],
	[/^ewakuacj/, "zacząć ewakuację"],
	[/^kontrol/, "zrobić kontrolę"],
	[/^korekt/, "poprawić", true],
	[/^zmian/, "zmienić", true],
];
/** What cannot wait for the end of the day. */
const URGENT = /pogotow|straż|policj|karetk|gaz|alarm|pożar|ewakuac|ratow|lekarz|krw|duszno|wezw|omdl|wypad/iu;

/** "Nie zwlekaj ze zwrotem pieniędzy" -> "Zwróć pieniądze od razu": the deed itself, at once. */
function atOnce(text: string): string[] {
	const [, ban = "", clause = ""] = /^(nie [^,]+), ((?:gdy|kiedy|jeśli|jeżeli) [^,]+)$/iu.exec(text) ?? [];
	if (/(?<!\p{L})(?:ją|go|je|ich|jej|mu|im|nią|nim|nimi)(?!\p{L})/u.test(clause)) return [];
	const rule = clause === "" ? text : `${capital(clause, true)}, ${lower(ban)}`;
	const { when = "", lead = "", act = "", deed = "", rest = "" } = DELAYED.exec(rule)?.groups ?? {};
	const told = act === "" ? undefined : toldBy(lead, act);
	if (told === undefined) return [];
	const own = rest.replace(LATER, "").trim();
	const free = own === "" || isPreposition(strip(own.split(" ")[0] ?? ""));
	const row = DEEDS.find(([noun]) => noun.test(lower(deed)));
	const gerund = row === undefined ? readAct(lower(deed).replace(/m$/u, "")) : undefined;
	if (row === undefined && gerund?.form !== "gerund") return [];
	const once = gerund?.verb.perfective === false ? (gerund.verb.partner ?? gerund.verb) : gerund?.verb;
	const verb = row?.[1] ?? once?.infinitive ?? "";
	const given = /owi(?= |$)|om(?= |$)|emu(?= |$)|ce(?= |$)/u.test(own.split(" ")[0] ?? "");
	const object = free || given ? own : row?.[2] === true ? accusativeOf(own) : once ? objectFor(own, once) : undefined;
	if (object === undefined || (row?.[2] === true && own === "")) return [];
	const long = free && (/^poinform/.test(verb) || object.split(" ").length > 3);
	const whole = long ? `*${verb} od razu ${object}` : `*${verb} ${object} od razu`;
	const later = URGENT.test(rule) ? [] : [`*${verb} ${object} jeszcze tego samego dnia`];
	return [whole, ...later].map((one) => (when === "" ? said(told, one) : when + lower(said(told, one))));
}

const HIDDEN = new RegExp(
	`^${WHEN}(?<lead>(?:[^,]+? )??)(?:nigdy )?nie (?<act>${MAY}(?:przemilcz|przemilcza|zataj|zataja|ukry|ukrywa|skrywa|tai|pomija)\\p{L}+)(?: przed (?<whom>\\p{L}+))? (?<what>[^,]+?)(?: przed (?<last>\\p{L}+))?$`,
	"iu",
);
/** What is to be told, no thing that lies hidden. */
const FACTS =
	/^(?:\p{L}+(?:ego|ej|ych|ich) )?(?:informac|opóźnie|wad|uster|błęd|pomyłk|pomyłek|braku|brak|koszt|opłat|dopłat|prowizj|ryzyk|skutk|awari|zmian|podwyż|zagroże|wypad|problem|kłopot|uszkodze|szkod|strat|skarg|zdarze|powikła|działań|ograniczeń|ograniczenia|przeciwwskaza|przyczyn|termin|warunk|limit|kar[ay]?$|kar |odwoła|zwłok|spóźnie|niedobor|usterek|rys|plam|remont|utrudnie|hałas)/u;

/** "Nie przemilczaj opóźnienia lotu" -> "Powiedz otwarcie o opóźnieniu lotu". */
function toldOpenly(rule: string): string[] {
	const { when = "", lead = "", act = "", whom: front = "", last = "", what = "" } = HIDDEN.exec(rule)?.groups ?? {};
	const whom = front || last;
	const told =
		act === "" || !FACTS.test(what) || / (?:w|we|na|pod|za|przed) /u.test(what) ? undefined : toldBy(lead, act);
	if (told === undefined) return [];
	const served = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	if (whom !== "" && served === undefined) return [];
	const about = /^informacji (o .+)$/u.exec(what)?.[1] ?? locativeOf(what);
	if (about === undefined) return [];
	const of = about.startsWith("o ") ? about : `o ${about}`;
	const who = served === undefined ? ["", ""] : [" {dat}", " {acc}"];
	return [`*powiedzieć${who[0]} otwarcie ${of}`, `*poinformować${who[1]} od razu ${of}`].map((one) =>
		when === "" ? said(told, one, served) : when + lower(said(told, one, served)),
	);
}

const UNASKED =
	/^(?<lead>(?:[^,]+? )??)nie (?:(?:należy|wolno|można) )?(?<act>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+?)?) bez (?<deed>\p{L}+[nc]ia)(?<own> się)?, (?<clause>(?:że|czy|co|jak|ile|kto|gdzie|kiedy|na co|o co|do kogo) [^;:]+)$/iu;

/** "Nie kończ rozmowy bez upewnienia się, że klient zrozumiał" -> "Upewnij się, że klient zrozumiał, i dopiero wtedy zakończ rozmowę". */
function madeSure(rule: string): string[] {
	const found = UNASKED.exec(rule)?.groups;
	if (found === undefined) return [];
	const { lead = "", act = "", self = "", rest = "", deed = "", own = "", clause = "" } = found;
	const told = toldBy(lead, act);
	const banned = readAct(lower(act))?.verb;
	const first = readAct(lower(deed).replace(/a$/u, "e"));
	if (told === undefined || banned === undefined || first?.form !== "gerund") return [];
	const lasting = /^(?:he|they|we)$/.test(told.form);
	const pick = (verb: typeof banned): string =>
		(verb.perfective === lasting ? (verb.partner ?? verb) : verb).infinitive;
	const object = rest === "" ? "" : objectFor(rest.trim(), banned);
	if (object === undefined) return [];
	return [said(told, `*${pick(first.verb)}${own}, ${clause}, i dopiero wtedy *${pick(banned)}${self} ${object}`)];
}

const UNTALKED =
	/^(?<lead>(?:[^,]+? )??)nie (?:(?:należy|wolno|można) )?(?<act>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+?)?) bez (?:(?:\p{L}+(?:ej|ego) )?(?<talk>rozmowy|konsultacji|kontroli)) (?<about>[^,]+)$/iu;
const TALKS: Readonly<Record<string, readonly [verb: string, thing: boolean]>> = {
	rozmowy: ["porozmawiać", false],
	konsultacji: ["porozmawiać", false],
	kontroli: ["sprawdzić", true],
};

/** "Nie zaczynaj strzyżenia bez wstępnej rozmowy o długości" -> "Porozmawiaj o długości i dopiero wtedy zacznij strzyżenie". */
function talkedFirst(rule: string): string[] {
	const { lead = "", act = "", self = "", rest = "", talk = "", about = "" } = UNTALKED.exec(rule)?.groups ?? {};
	const told = act === "" ? undefined : toldBy(lead, act);
	const banned = readAct(lower(act))?.verb;
	const [verb = "", thing = false] = TALKS[lower(talk)] ?? [];
	if (told === undefined || banned === undefined || verb === "" || / (?:bez|ani) /u.test(`${rest} ${about}`)) return [];
	if (!thing && !/^(?:o|z|ze|w sprawie) /u.test(about)) return [];
	const first = thing ? accusativeOf(about) : about;
	const object = rest === "" ? "" : objectFor(rest.trim(), banned);
	if (first === undefined || object === undefined) return [];
	const lasting = /^(?:he|they|we)$/.test(told.form);
	const done = (banned.perfective === lasting ? (banned.partner ?? banned) : banned).infinitive;
	return [said(told, `*${verb} ${first} i dopiero wtedy *${done}${self} ${object}`)];
}

const LATE =
	/^Spóźni(?:enie|anie)(?: się)? (?<to>(?:na|do) [^,]+? )?bez (?:uprzedzenia|słowa|zapowiedzi|telefonu|informacji|wiadomości)(?= |$)/u;

/** "Spóźnienie na wizytę bez uprzedzenia to brak szacunku" -> "Uprzedź telefonicznie o każdym spóźnieniu na wizytę". */
function warned(rule: string): string[] {
	const found = LATE.exec(rule);
	if (found === null) return [];
	const to = (found.groups?.to ?? "").trim();
	return [
		`Uprzedź telefonicznie o każdym spóźnieniu ${to}`.trim(),
		to === "" ? "Przychodź punktualnie" : `Przychodź ${to} punktualnie`,
	];
}

const LACKING =
	/^(?<who>Osoby|Osobom|Pracownicy|Pracownikom|Klienci|Kierowcy|Uczestnicy|Goście) bez (?<what>[^,]+?) nie (?:mogą|powinny|powinni|wolno|mają prawa) (?<act>\p{L}+ć(?: się)?)(?<rest>(?: [^,]+)?)$/u;
const ABLE: Readonly<Record<string, string>> = { Osobom: "osoby", Pracownikom: "pracownicy" };

/** "Osoby bez uprawnień nie mogą obsługiwać wózków" -> "Tylko osoby z uprawnieniami mogą obsługiwać wózki". */
function thoseWith(rule: string): string[] {
	const { who = "", what = "", act = "", rest = "" } = LACKING.exec(rule)?.groups ?? {};
	const verb = act === "" || what === "" ? undefined : readAct(act.replace(/ się$/u, ""))?.verb;
	const having = what.split(" ").map((word) => instrumentalOf(word));
	const object = verb === undefined || rest === "" ? "" : objectFor(rest.trim(), verb);
	if (verb === undefined || having[0] === undefined || object === undefined) return [];
	const all = what
		.split(" ")
		.map((word, at) => having[at] ?? word)
		.join(" ");
	return [
		`Tylko ${ABLE[who] ?? lower(who)} ${/^[sz][^aeiouy]/u.test(all) ? "ze" : "z"} ${all} mogą ${act} ${object}`.trim(),
	];
}

/** What is put off, hidden or not made sure of, told as the deed that is wanted; none elsewhere. */
export const wantedDeeds = (rule: string): string[] => [
	...atOnce(rule),
	...toldOpenly(rule),
	...madeSure(rule),
	...talkedFirst(rule),
	...thoseWith(rule),
	...warned(rule),
];
