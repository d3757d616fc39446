import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { denied } from "../reading/denied-object.ts";
import { objectFor } from "../reading/objects.ts";
import { saidBan } from "../reading/said-ban.ts";
import { served } from "../reading/served-words.ts";
import { readPast } from "../reading/spoken.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

type Instead = (ban: string) => string[];

const LET =
	/^(?:nigdy )?nie (?:dopuść|dopuszczaj|pozwól|pozwalaj)(?<order>cie|my)?(?:,? do tego)?,? (?:żeby|aby|by) (?<clause>[^,;:]+)$/iu;

/** "Nie dopuść, żeby dane trafiły do kosza" -> "Dopilnuj, żeby dane nie trafiły do kosza". */
function seenTo(rule: string): string | undefined {
	const { order = "", clause = "" } = LET.exec(rule)?.groups ?? {};
	if (clause === "" || order === "my" || / niż /u.test(clause) || /(?:^| )(?:nie|sam|sama|sami|same) /u.test(clause))
		return undefined;
	const words = clause.split(" ");
	const at = words.findIndex((word, i) => i > 0 && readPast(word) !== undefined);
	const verb = readPast(words[at] ?? "")?.verb;
	if (verb === undefined) return undefined;
	const self = words[at + 1] === "się" ? " się" : "";
	const rest = denied(words.slice(at + (self === "" ? 1 : 2)).join(" "), verb);
	const who = words.slice(0, at).join(" ");
	// Whoever acts is answered as a wrapped ban.
	if (/^(?:ktoś|ktokolwiek|nikt)(?= |$)/u.test(who) || personOf(strip(lower(words[0] ?? ""))) !== undefined)
		return undefined;
	return `Dopilnuj${order}, żeby ${who} nie ${words[at]}${self} ${rest}`.trim();
}

const LACK =
	/^brak (?<what>\p{L}+(?: \p{L}+)??)(?<place>(?: (?:w|we|na|przy|podczas|po|przed|u) [^,;]+?)?) (?:to|jest|są) (?:(?:jest )?(?:niedopuszczaln|nieakceptowaln|niedozwolon|karygodn)\p{L}+|(?:poważny |duży )?błąd|wstyd|nietakt|zaniedbanie|wykroczenie)$/iu;

/** "Brak uśmiechu na recepcji jest niedopuszczalny" -> "Uśmiech na recepcji jest obowiązkowy". */
function obligatory(rule: string): string[] {
	const { what = "", place = "" } = LACK.exec(rule)?.groups ?? {};
	const [, is = "", thing = ""] = /^(jest|są) (.+)$/u.exec(what === "" ? "" : (nominativeOf(what) ?? "")) ?? [];
	if (thing === "") return [];
	const [first = ""] = thing.split(" ");
	const ending = is === "są" ? "e" : /a$|ość$/u.test(first) ? "a" : /[oe]$/u.test(first) ? "e" : "y";
	return [capital(`${thing}${place} ${is} obowiązkow${ending}`, true)];
}

const TAKEN_FOR =
	/^nie (?:zakładaj|zakładajcie|myśl|przypuszczaj),? że (?<who>\p{L}+) nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,;:]+)?)$/iu;

/** "Nie zakładaj, że senior nie poradzi sobie z aplikacją" -> "Zapytaj seniora, czy poradzi sobie z aplikacją". */
function askedFirst(rule: string): string[] {
	const { who = "", verb = "", self = "", rest = "" } = TAKEN_FOR.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : served(who);
	const reading = person === undefined ? undefined : readAct(verb);
	if (person === undefined || reading === undefined || !/^(?:he|they)$/.test(reading.form)) return [];
	const object = rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	if (object === undefined) return [];
	const order = /^nie \p{L}+cie(?= )/iu.test(rule) ? "cie" : "";
	return [`Zapytaj${order} ${person.accusative}, czy ${verb}${self} ${object}`.trim()];
}

const UNNOTICED =
	/^nie (?:licz(?<order>cie)? na to|zakładaj(?<more>cie)?),? że (?<who>\p{L}+) nie (?:zauważ|dostrze|spostrze|wypatrz)\p{L}+ (?<what>(?:plam|kurz|brud|usterk|rys|zadrapa|uszkodze|pęknię|śmie|bałagan|zabrudze)\p{L}*(?: [^,;:]+)?)$/iu;

/** "Nie licz na to, że gość nie zauważy plamy" -> "Usuń plamę przed przyjściem gościa". */
function removed(rule: string): string[] {
	const { order, more, who = "", what = "" } = UNNOTICED.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : served(who);
	const thing = person === undefined ? undefined : accusativeOf(what);
	const end = order ?? more ?? "";
	return person === undefined || thing === undefined ? [] : [`Usuń${end} ${thing} przed przyjściem ${person.genitive}`];
}

const UNATTENDED =
	/^(?<who>\p{L}+(?:om|owi)) nie wolno (?<act>\p{L}+ć)(?<rest>(?: [^,;:]+?)?) bez (?<whom>nauczyciela|opiekuna|ratownika|trenera|instruktora|opieki|nadzoru|rodzica|rodziców|lekarza|wychowawcy|pracownika)$/u;
const ATTENDED: Readonly<Record<string, string>> = {
	opieki: "pod opieką",
	nadzoru: "pod nadzorem",
	rodziców: "z rodzicami",
	wychowawcy: "z wychowawcą",
};

/** "Uczniom nie wolno zostawać w sali bez nauczyciela" -> "Uczniom wolno zostawać w sali tylko z nauczycielem". */
function attended(rule: string): string[] {
	const { who = "", act = "", rest = "", whom = "" } = UNATTENDED.exec(rule)?.groups ?? {};
	const verb = whom === "" || served(who) === undefined ? undefined : readAct(act)?.verb;
	const object = verb === undefined || rest === "" ? "" : objectFor(rest.trim(), verb);
	if (verb === undefined || object === undefined) return [];
	const whose = ATTENDED[whom] ?? `z ${whom.replace(/ka$/u, "kiem").replace(/a$/u, "em")}`;
	return [`${who} wolno ${act} ${object} tylko ${whose}`.replace(/ +/gu, " ")];
}

const PUT_OFF =
	/^Zapomnij(?<order>cie|my)? o (?<thing>\p{L}+(?: \p{L}+)??), (?<when>(?:gdy|kiedy|jeśli|dopóki) [^,;:]+)$/u;

/** "Zapomnij o przerwie, gdy w kolejce ktoś czeka" -> "Gdy w kolejce ktoś czeka, odłóż przerwę na później". */
function putOff(rule: string): string[] {
	const { order = "", thing = "", when = "" } = PUT_OFF.exec(rule)?.groups ?? {};
	const own = thing === "" ? undefined : (declined(thing, "loc", "acc")?.text ?? accusativeFromLocative(thing));
	return own === undefined ? [] : [`${capital(when, true)}, odłóż${order} ${own} na później`];
}

/** "przerwie" -> "przerwę", "telefonie" -> "telefon"; undefined where the ending does not show it. */
function accusativeFromLocative(thing: string): string | undefined {
	if (/^(?:przerw|zabaw|rozmow|kaw|wizyt)ie$/u.test(thing)) return thing.replace(/ie$/u, "ę");
	if (/(?:on|ow|ans|ap)ie$/u.test(thing)) return thing.replace(/ie$/u, "");
	return undefined;
}

const HELD =
	/^(?:Wstrzymaj|Powstrzymaj|Wstrzymajcie|Powstrzymajcie) się (?:z|od) (?<noun>komentarz|ocen|odpowiedzi|decyzj|diagnoz|obietnic|wycen|rad|porad)\p{L}*(?<rest>(?: [^,]+)?), (?<until>aż|dopóki|póki|zanim) (?<clause>[^,;:]+)$/u;
const SAID: Readonly<Record<string, string>> = {
	komentarz: "Komentuj",
	ocen: "Oceniaj",
	odpowiedzi: "Odpowiadaj",
	decyzj: "Podejmij decyzję",
	diagnoz: "Postaw diagnozę",
	obietnic: "Obiecuj",
	wycen: "Podaj wycenę",
	rad: "Doradzaj",
	porad: "Doradzaj",
};

/** "Wstrzymaj się z komentarzem, aż klientka sama zapyta" -> "Komentuj dopiero wtedy, gdy klientka sama zapyta". */
function onlyThen(rule: string): string[] {
	const { noun = "", rest = "", until = "", clause = "" } = HELD.exec(rule)?.groups ?? {};
	const said = SAID[noun];
	if (said === undefined || (until === "aż") === / nie /u.test(` ${clause} `) || until === "zanim") return [];
	const told = clause.replace(/(^| )nie (?=\p{L})/u, "$1");
	if (told !== clause && /\p{L} \p{L}/u.test(told) && !/ (?:o|na|do|w|z|się) | się$/u.test(` ${told}`)) return [];
	return [`${said}${rest} dopiero wtedy, gdy ${told}`];
}

const NEEDLESS_EACH =
	/^Nie (?:ma potrzeby|ma sensu|ma powodu|trzeba|musisz|warto) (?<act>\p{L}+ć) każd(?:ego|ej) (?<thing>\p{L}+)(?<more> (?:od|z|ze|do|dla|w|na|po) [^,;:]+)$/u;

/** "Nie ma potrzeby drukować każdego maila od kontrahenta": where it is needed. */
function whereNeeded(rule: string): string[] {
	const { act = "", thing = "", more = "" } = NEEDLESS_EACH.exec(rule)?.groups ?? {};
	const verb = act === "" ? undefined : readAct(act)?.verb;
	const one = thing === "" ? undefined : accusativeOf(thing);
	return verb === undefined || one === undefined || served(thing) !== undefined || verb.imperative === ""
		? []
		: [`${capital(verb.imperative, true)} ${one}${more} tylko wtedy, gdy jest to potrzebne`];
}

const SHUT_OUT =
	/^(?<head>(?:dopilnuj|zadbaj|przypilnuj|pilnuj)(?<order>cie)?(?: o to)?,? (?:aby|żeby|by)) (?<who>\p{L}+) nie (?:czeka|sta)\p{L}+ (?:pod|przed) zamkni\p{L}+ (?<place>\p{L}+)$/iu;

/** "Dopilnuj, żeby kursanci nie czekali pod zamkniętą salą" -> "Dopilnuj, żeby kursanci mogli od razu wejść". */
function letIn(rule: string): string[] {
	const { order = "", who = "", place = "" } = SHUT_OUT.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : served(who);
	const what = /ą$/u.test(place) ? place.replace(/ą$/u, "ę") : /ami$/u.test(place) ? place.replace(/ami$/u, "i") : "";
	return person === undefined || what === "" ? [] : [`Otwieraj${order} ${what} przed przyjściem ${person.genitive}`];
}

/** What is worn, in the genitive, and the words for wearing it. */
const WORN: Readonly<Record<string, string>> = {
	rękawiczek: "w rękawiczkach",
	rękawic: "w rękawicach",
	czepka: "w czepku",
	fartucha: "w fartuchu",
	kasku: "w kasku",
	maseczki: "w maseczce",
	maski: "w masce",
	okularów: "w okularach",
	kamizelki: "w kamizelce",
	ochraniaczy: "w ochraniaczach",
	"obuwia ochronnego": "w obuwiu ochronnym",
};
const UNWORN = /^Bez (?<what>\p{L}+(?: ochronnego)?) nie (?<act>\p{L}+)(?<self> się)?(?<rest>(?: [^,;:]+)?)$/u;

/** "Bez rękawiczek nie dotykaj pieczywa" -> "Dotykaj pieczywa tylko w rękawiczkach". */
function worn(rule: string): string[] {
	const { what = "", act = "", self = "", rest = "" } = UNWORN.exec(rule)?.groups ?? {};
	const wear = WORN[what];
	const reading = wear === undefined ? undefined : readAct(act);
	if (wear === undefined || reading === undefined || !/^(?:imperative|we$)/.test(reading.form)) return [];
	const object = rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	return object === undefined ? [] : [capital(`${act}${self} ${object} tylko ${wear}`.replace(/ +/gu, " "), true)];
}

const ALONE = /^(?<what>\p{L}[^,;:]*?) (?:sam|sama|samemu|w pojedynkę)$/u;

/** "Ochroniarz nie przeszukuje torby sam" -> "Ochroniarz przeszukuje torbę z drugą osobą". */
function withAnother(rule: string): string[] {
	if (!/ (?:sam|sama|samemu|w pojedynkę)$/u.test(rule)) return [];
	const said = saidBan(rule.replace(/(?<= |^)nigdy (?=nie )/iu, ""));
	const { what = "" } = said === undefined ? {} : (ALONE.exec(said.rest)?.groups ?? {});
	if (said === undefined || what === "" || served(what.split(" ")[0] ?? "") !== undefined) return [];
	const object = objectFor(what, said.verb);
	const told = object === undefined ? undefined : said.tell(`*${said.verb.infinitive} ${object} z drugą osobą`);
	return told === undefined || said.self || /^(?:decyd|zostaw|pozostaw)/u.test(said.verb.family) ? [] : [told];
}

const MIXED_UP = /^nie (?:mieszaj|mieszajcie|mieszamy) (?<what>\p{L}+ \p{L}+(?:ej|ego|ych)) z (?<other>\p{L}+ą)$/iu;

/** "Nie mieszaj pościeli czystej z brudną" -> "Trzymaj pościel czystą i brudną osobno". */
function keptApart(rule: string): string[] {
	const { what = "", other = "" } = MIXED_UP.exec(rule)?.groups ?? {};
	const own = what === "" ? undefined : accusativeOf(what);
	const keep = /cie /u.test(rule) ? "Trzymajcie" : /my /u.test(rule) ? "Trzymamy" : "Trzymaj";
	return own === undefined || !/ą$/u.test(own) ? [] : [`${keep} ${own} i ${other} osobno`];
}

const LANDS =
	/^(?<head>(?:dopilnuj|zadbaj|przypilnuj|pilnuj|upewnij się|nie dopuść|nie pozwól)(?:cie)?(?: o to)?,? (?:aby|żeby|by|że)) (?<what>[^,]+?)(?<none> nie)? (?<verb>trafi\p{L}+) (?<where>(?:do|w|na) [^,]+)$/iu;
/** Where something must not land, what it is, and where it is to land. */
const LANDINGS: readonly (readonly [where: RegExp, what: RegExp, good: string])[] = [
	[
		/^do (?:kosza|śmietnika|śmieci|makulatury)/u,
		/dan[ey]|dokument|formularz|wydruk|umow|kart|nazwisk|kopi|notat/iu,
		"do niszczarki",
	],
	[/^(?:do|w) (?:niepowołan|obc|cudz)\p{L}+ r[ąę]/u, /./u, "tylko do rąk osób upoważnionych"],
	[/^do (?:obcych|niepowołanych|postronnych)/u, /./u, "tylko do osób upoważnionych"],
	[/^(?:do|na) (?:niewłaściw|zł|inn)(?:ego|ej|ych|ą|y) /u, /./u, ""],
];

/** "Nie dopuść, żeby dane trafiły do kosza" -> "Dopilnuj, żeby dane trafiły do niszczarki". */
function landed(rule: string): string[] {
	const { head = "", what = "", none = "", verb = "", where = "" } = LANDS.exec(rule)?.groups ?? {};
	if (what === "" || (none === "") !== /^nie /iu.test(head)) return [];
	const good = LANDINGS.find(([place, thing]) => place.test(where) && thing.test(what))?.[2];
	if (good === undefined) return [];
	const told = good !== "" ? good : where.replace(/(?:niewłaściw|zł|inn)(?=(?:ego|ej|ych|ą|y) )/u, "właściw");
	const see = head.replace(/^nie (?:dopuść|pozwól)(cie)?/iu, "Dopilnuj$1");
	return [`${see} ${what} ${verb} ${told}`];
}

/** What a ban says otherwise: its wordings, or those of the plainer ban that it is. */
export function putOtherwise(rule: string, instead: Instead): string[] {
	const own = [
		...obligatory(rule),
		...askedFirst(rule),
		...putOff(rule),
		...onlyThen(rule),
		...whereNeeded(rule),
		...letIn(rule),
		...landed(rule),
		...worn(rule),
		...withAnother(rule),
		...keptApart(rule),
		...removed(rule),
		...attended(rule),
	];
	if (own.length > 0) return own;
	const plain = seenTo(rule);
	return plain === undefined ? [] : instead(plain).filter((one) => !one.includes("___"));
}
