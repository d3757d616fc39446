import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { whereNeeded } from "../fill/fill-restated.ts";
import { enoughOf } from "../lists/listed-bans.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { readPast } from "../reading/spoken.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { wantedDeeds } from "./delayed-deeds.ts";
import { notGivenUp } from "./given-up.ts";
import { knownFirst } from "./known-first.ts";
import { letThem } from "./let-them.ts";
import { nobodyBuilt } from "./nobody-builds.ts";
import { noneLeft } from "./none-left.ts";
import { plainerTurn } from "./plainer-turn.ts";
import { saidClauses } from "./said-clauses.ts";
import { turnedWholes } from "./turned-wholes.ts";
import { wholeBuilt } from "./whole-builds.ts";

const EVEN =
	/^Nawet (?<whom>(?:przy|podczas|w|na|po|u|do|z|ze|dla|wobec) [^,]+?|\p{L}+(?:ym|im|ej|emu|owi|om)(?: \p{L}+(?:owi|om|ce|ej|emu|im|ym|iu|cie|ie))?) (?:nigdy )?nie (?<rest>[^,]+)$/u;

/** "Nawet stałym klientom nie sprzedawaj leku bez recepty": the plain ban, and whom it holds for, too. */
function evenFor(rule: string, instead: (ban: string) => string[]): string[] {
	const { whom = "", rest = "" } = EVEN.exec(rule)?.groups ?? {};
	const given = /^\p{L}+(?:ym|im|ej|emu|owi|om)(?: |$)/u.test(whom);
	return whom === ""
		? []
		: instead(`Nie ${rest}`)
				.filter((one) => !/ tylko w czasie przerwy| poza /u.test(one))
				.filter((one) => !given || !/dla siebie|upoważnion|uprawnion|w tajemnicy/u.test(one))
				.map((one) => `${one}, także ${whom}`);
}

const CALLS =
	/^(?:Żadnych|Żadnego|Zero|Koniec z|Dość) (?:\p{L}+(?:ych|imi|ymi) )?(?:telefon(?:ów|ami|u)|rozmów telefonicznych|dzwonienia) (?<whom>do \p{L}.+)$/u;

/** "Żadnych telefonów do pacjentów po dziewiętnastej": calls, no things. */
function calls(rule: string, instead: (ban: string) => string[]): string[] {
	const enough = enoughOf(rule);
	if (enough !== undefined) return instead(enough);
	const { whom = "" } = CALLS.exec(rule)?.groups ?? {};
	return whom === "" || /^do (?:recepcj|kieszen|szaf|pokoj|prac)/u.test(whom) ? [] : instead(`Nie dzwoń ${whom}`);
}

const UNHEARD =
	/^(?:.*? )??(?<leave>nie (?:zostawiaj|pozostawiaj)|zostawić|pozostawić|zostawiać|zostawienie|pozostawienie) (?<what>(?:skarg|reklamacj|wiadomoś|pyta|prośb|próśb|opini|zgłosze|mail|list|pism|wnios|zapyta)\p{L}*(?: \p{L}+)?) bez odpowiedzi(?: (?:to|jest) .*)?$/iu;

/** "Najgorsze, co można zrobić, to zostawić skargę bez odpowiedzi" -> "Odpowiedz na skargę tego samego dnia". */
function heard(rule: string): string[] {
	const { leave = "", what = "" } = UNHEARD.exec(rule)?.groups ?? {};
	if (what === "") return [];
	const thing = /ić$|ać$/u.test(leave) ? what : accusativeOf(what);
	return thing === undefined
		? []
		: [`Odpowiedz na ${thing} tego samego dnia`, `Potwierdź odbiór i podaj termin odpowiedzi na ${thing}`];
}

const AVOIDED =
	/^Unikaj(?<order>cie|my)? (?<what>(?:\p{L}+(?:ych|ich) )?(?:słów|słówek|skrótów|zwrotów|określeń|pojęć|wyrażeń|nazw|terminów), (?:których|jakich) .+)$/u;

/** "Unikaj słów, których dziecko nie rozumie" as the ban on using them. */
function usedOnly(rule: string, instead: (ban: string) => string[]): string[] {
	const { order = "", what = "" } = AVOIDED.exec(rule)?.groups ?? {};
	return what === "" ? [] : instead(`Nie używaj${order} ${what}`);
}

const UNANSWERED =
	/^(?<lead>(?:.*? )?)(?:nie (?:zostawiaj|pozostawiaj)|(?:po)?zostawi(?:ć|ać|anie|enie)) (?<whom>\p{L}+) bez odpowiedzi (?<to>na (?:mail|e-mail|pytani|list|wiadomoś|skarg|zgłoszeni|reklamac|wnios|pism|opini|SMS|zapytani|prośb|uwag)[^,]*?)(?:,? (?:to|jest) .*)?$/iu;

/** "Nie zostawiaj klienta bez odpowiedzi na mail" -> "Odpowiedz klientowi na mail tego samego dnia". */
function answered(rule: string): string[] {
	const { lead = "", whom = "", to = "" } = UNANSWERED.exec(rule)?.groups ?? {};
	const person = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	if (person === undefined || /(?<!\p{L})(?:kto|nikt|żaden)(?!\p{L})/iu.test(lead) || / dłużej| ponad /u.test(to))
		return [];
	return [
		`Odpowiedz ${person.dative} ${to} tego samego dnia`,
		`Potwierdź ${person.dative} odbiór i podaj termin odpowiedzi`,
	];
}

const STANDS =
	/^(?:dopilnuj|przypilnuj|zadbaj|dbaj|pilnuj|upewnij się|sprawdzaj|sprawdź|uważaj)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by|że|czy) (?<place>(?:w|we|na) [^,]+?) nie (?:sta|sto|leż|wis|zaleg|zosta|pozosta|wala|piętrz|poniewier)\p{L}+(?: się)? (?<thing>\p{L}[^,]+)$/iu;
/** What is not to be found in a place for being bad, and what is done with it. */
const TAKEN: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:wczorajsz|czerstw|przetermin|nieśwież|zwiędł|zepsut|niesprzedan|star)/u,
		"Zabieraj{o} {z} {thing} przed otwarciem",
	],
	[
		/^(?:brudn|pust|zużyt|używan|mokr|połaman|zepsut|uszkodzon|porzucon|przepełnion)/u,
		"Zabieraj{o} {z} {thing} od razu",
	],
	[/^(?:prywatn|osobist|cudz)/u, "Trzymaj{o} {thing} w szafce"],
	[
		/^(?:wózki|karton|palet|skrzyn|pudł|worki|śmieci|odpad|opakowa|narzędzi|kabl|butelk|gazet|ulotk|kubk|talerz|naczyni)/u,
		"Zabieraj{o} {z} {thing} od razu",
	],
];

/** "Upewnij się, że na korytarzu nie stoją wózki" -> "Zabieraj z korytarza wózki od razu". */
function takenAway(rule: string): string[] {
	const { order = "", place = "", thing = "" } = STANDS.exec(rule)?.groups ?? {};
	const [first = ""] = thing.split(" ");
	const stray = personOf(strip(first)) === undefined && !/^(?:kolej|nic|nikt|sam|bez|pust|dłużej|żad)/u.test(thing);
	const deed =
		TAKEN.find(([kind]) => kind.test(thing))?.[1] ??
		(stray && /(?:y|i|e|a)$/u.test(first) && / nie (?:zosta|pozosta|leż|zaleg|wala)\p{L}+(?:y|ą) /u.test(rule)
			? "Zabieraj{o} {z} {thing} od razu"
			: undefined);
	const where = deed === undefined ? undefined : declined(place.replace(/^\p{L}+ /u, ""), "loc", "gen")?.text;
	if (/^mokr\p{L}+ paraso/u.test(thing))
		return [`Odkładaj${order} ${thing} do stojaka`, `Ustaw${order} stojak na ${thing} ${place}`];
	if (deed !== undefined && where === undefined && deed.includes("{z}") && /(?:y|i|e|a)$/u.test(first) && !order)
		return [`Zabieraj od razu ${thing} pozostawione ${place}`];
	if (deed === undefined || where === undefined) return [];
	const from = /^(?:sz?|z)(?!z)[^aeiouyąęó]/u.test(where) ? "ze" : "z";
	return [deed.replace("{o}", order).replace("{z}", `${from} ${where}`).replace("{thing}", thing)];
}

const MINGLED =
	/^(?<head>(?:dopilnuj|przypilnuj|zadbaj|dbaj|pilnuj|uważaj)(?:cie|my)?(?: o to)?,? (?:aby|żeby|by)) (?<what>[^,]+?) nie (?:mieszały|myliły|plątały) się(?<place>(?: (?:w|we|na|przy) [^,]+)?)$/iu;

/** "Dopilnuj, by rachunki nie mieszały się w szufladzie" -> "Dopilnuj, by rachunki leżały w szufladzie osobno". */
function parted(rule: string): string[] {
	const { head = "", what = "", place = "" } = MINGLED.exec(rule)?.groups ?? {};
	return what === "" ? [] : [`${head} ${what} leżały${place} osobno`];
}

const EMPTY =
	/^(?<head>(?:dopilnuj|przypilnuj|zadbaj|dbaj|pilnuj|organizuj pracę tak|ustaw grafik tak|układaj grafik tak)(?:cie|my)?(?: o to)?,? (?:aby|żeby|by)) (?<place>(?:w|we|na|przy) [^,]+?) nie (?:było|zostawało|zostało) (?:pusto|nikogo)$/iu;

/** "Pilnuj, aby na recepcji nie było pusto" -> "Pilnuj, aby na recepcji zawsze ktoś był". */
function staffed(rule: string): string[] {
	const { head = "", place = "" } = EMPTY.exec(rule)?.groups ?? {};
	return place === "" ? [] : [`${head} ${place} zawsze ktoś był`, `Umów zastępstwo ${place} przed każdym wyjściem`];
}

const UNTIL =
	/^(?<lead>(?:[^,;:]+? )??)(?:nigdy )?nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,;:]+)?), (?<opens>zanim|nim|dopóki|póki) (?<clause>[^;:]+)$/iu;
const UNDONE = /^(?<who>(?:[^,]+? )?)nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/iu;
const OPENS = /^ (?:w|we|na|z|ze|do|o|od|po|przy|za|pod|przed|u|przez|że|czy|się) /u;

const INSIDE =
	/^(?<place>(?:w|na|przy) [^,]+?) (?:jeszcze )?(?:jest|są|siedzi|siedzą|stoi|stoją|przebywa|przebywają) (?:jeszcze )?(?<who>\p{L}+)$/u;

/** The clause of what is waited for, told: "odbiorca nie poda kodu" -> "odbiorca poda kod"; undefined where its object does not show its case. */
function told(opens: string, clause: string): string | undefined {
	const { place = "", who: there = "" } = INSIDE.exec(clause)?.groups ?? {};
	const person = place === "" ? undefined : personOf(strip(lower(there)));
	if (/^w kolejce (?:czeka|stoi|stoją|jest|są|ktoś)/u.test(clause)) return "kolejka się skończy";
	if (person?.side === "served") return `${lower(there)} ${person.plural ? "wyjdą" : "wyjdzie"}`;
	if (!/(?<!\p{L})nie(?!\p{L})/u.test(clause)) return /^(?:zanim|nim)$/iu.test(opens) ? clause : undefined;
	const { who = "", verb = "", self = "", rest = "" } = UNDONE.exec(clause)?.groups ?? {};
	if (verb === "" || /^(?:jest|są|ma|mają|było|będzie|być)$/u.test(verb)) return undefined;
	const past = readPast(verb);
	const done =
		past?.verb.perfective === true
			? formOf(past.verb, past.voice === "li" || past.voice === "ły" ? "they" : "he")
			: verb;
	const thing = rest.trim();
	const own =
		rest === "" || OPENS.test(`${rest} `)
			? thing
			: /^(?:wszystkiego|tego)(?= |$)/u.test(thing)
				? thing.replace(/^wszystkiego/u, "wszystko").replace(/^tego/u, "to")
				: accusativeOf(thing);
	return own === undefined || done === "" ? undefined : `${who}${done}${self} ${own}`.trim();
}

/** "Kurier nie zostawia paczki, dopóki odbiorca nie poda kodu" -> "Kurier zostawia paczkę dopiero wtedy, gdy odbiorca poda kod". */
function onlyAfter(rule: string): string | undefined {
	const { lead = "", verb = "", self = "", rest = "", opens = "", clause = "" } = UNTIL.exec(rule)?.groups ?? {};
	const reading = verb === "" ? undefined : readAct(lower(verb));
	if (reading === undefined || isBad(reading.verb.family)) return undefined;
	const form = /^(?:imperative|we$|he$|they$)/.test(reading.form) ? lower(verb) : "";
	if (form === "" || (/^(?:he|they)$/.test(reading.form) && lead === "")) return undefined;
	if (/^imperative|we$/.test(reading.form) && lead !== "" && !/^(?:w|na|przy|podczas|po) /iu.test(lead))
		return undefined;
	const after = told(opens, clause);
	const object = rest === "" ? "" : objectFor(rest.trim(), reading.verb);
	if (after === undefined || object === undefined || /(?<!\p{L})(?:nic|niczego|nikogo|nikomu|ani)(?!\p{L})/u.test(rest))
		return undefined;
	const who = lead
		.replace(/^nikt(?= )/iu, "Każdy")
		.replace(/^żad(?:en|na)(?= )/iu, (none) => (/a$/u.test(none) ? "Każda" : "Każdy"));
	return capital(`${who}${form}${self} ${object} dopiero wtedy, gdy ${after}`.replace(/\s+/g, " "), true);
}

/** The beginnings of the words of a clause that say something. */
const stems = (clause: string): string[] =>
	(strip(lower(clause)).match(/[a-z]{4,}/g) ?? [])
		.filter((word) => personOf(word) === undefined)
		.map((word) => word.slice(0, 5));

const SETTING =
	/^(?<set>(?:Bez względu na|Niezależnie od|Mimo|Pomimo|Wbrew) [^,]+?),? (?:nigdy )?nie (?<rest>\p{L}+ [^,]+)$/u;

/** "Bez względu na porę nie odmawiaj gościowi wody": the setting, and the plain ban's answer. */
function whatever(rule: string, instead: (ban: string) => string[]): string[] {
	const { set = "", rest = "" } = SETTING.exec(rule)?.groups ?? {};
	return set === "" ? [] : instead(`Nie ${rest}`).map((one) => `${set} ${lower(one)}`);
}

const OUTSIDE =
	/^Poza (?<when>(?:godzinami|terminami|strefą|salą|wyznaczonym \p{L}+|czasem) ?[^,]*?) nie (?<verb>\p{L}+)(?<self> się)?(?<rest>(?: [^,]+)?)$/u;
const INSIDE_OF: readonly (readonly [RegExp, string])[] = [
	[/^godzinami/u, "w godzinach"],
	[/^terminami/u, "w terminach"],
	[/^strefą/u, "w strefie"],
	[/^salą/u, "na sali"],
	[/^czasem/u, "w czasie"],
];

/** "Poza godzinami wizyt nie wpuszczaj gości" -> "Wpuszczaj gości tylko w godzinach wizyt". */
function inside(rule: string): string[] {
	const { when = "", verb = "", self = "", rest = "" } = OUTSIDE.exec(rule)?.groups ?? {};
	const row = INSIDE_OF.find(([place]) => place.test(when));
	const reading = verb === "" || row === undefined ? undefined : readAct(lower(verb));
	if (
		reading === undefined ||
		row === undefined ||
		!/^(?:imperative|we$)/.test(reading.form) ||
		isBad(reading.verb.family)
	)
		return [];
	const own = rest.trim();
	const object = own === "" || /^\p{L}+ących(?= |$)/u.test(own) ? own : objectFor(own, reading.verb);
	return object === undefined
		? []
		: [capital(`${lower(verb)}${self} ${object} tylko ${when.replace(...row)}`.replace(/\s+/g, " "), true)];
}

/** What is offered, and first the act as soon as its clause allows it, where no wording speaks of that clause. */
export function withClause(rule: string, own: readonly string[]): string | undefined {
	const clause = / (?:zanim|nim|dopóki|póki) /.test(rule) ? UNTIL.exec(rule)?.groups?.clause : undefined;
	if (clause === undefined) return undefined;
	const said = stems(clause);
	if (own.some((one) => said.some((stem) => strip(lower(one)).includes(stem)))) return undefined;
	return onlyAfter(rule);
}

/** What a build that is turned here has in it: plain orders have none of it. */
const TELLTALE =
	/[,:]|nik(?:t|im|ogo|omu)|ni(?:c|czego) |żad|zero |koniec z|do[śs][ćc] |precz|skończ|^(?:nawet|bez względu|niezależnie|mimo|pomimo|wbrew|poza) |bez (?:odpowiedzi|znajomości|poznania)|^bez |^spóźni|odchodząc|oddalając|odstępując|zmusza|przymusza|bez (?:\p{L}+ )?(?:rozmowy|konsultacji|kontaktu|kontroli) |^osob\p{L}+ bez |ignor|lekcewa|bagateli|przeocz|odrzuc|za?czyn|odch|wych|oddala|prawa|mogą|może|obaw|bój|bać|unika|wstyd|pomij|opuszcza|powodu|potrzeby|sensu|po co|ma co|musisz|trzeba|zapom|niż |zostaw|wszy|łszy|zaniedb|tolerujemy|akceptujemy|dopuszczamy|zwlek|ociąg|opóźnia|czeka\p{L}* ze? |przemilcz|zataj|ukry|tai|rezygn|pozwala/iu;

/** The wordings of a ban whose build hides a plainer one, or tells by itself what is right; none elsewhere. */
export function plainerBuilt(rule: string, instead: (ban: string) => string[]): string[] {
	if (!TELLTALE.test(rule)) return [];
	const plainer = plainerTurn(rule);
	const turns = plainer === undefined ? [] : instead(plainer);
	if (turns.length > 0) return turns;
	return [
		...saidClauses(rule),
		...notGivenUp(rule),
		...letThem(rule, instead),
		...wantedDeeds(rule),
		...knownFirst(rule, instead),
		...noneLeft(rule, instead),
		...wholeBuilt(rule, instead),
		...nobodyBuilt(rule, instead),
		...inside(rule),
		...turnedWholes(rule, instead),
		...whereNeeded(rule),
		...takenAway(rule),
		...staffed(rule),
		...parted(rule),
		...answered(rule),
		...heard(rule),
		...usedOnly(rule, instead),
		...calls(rule, instead),
		...evenFor(rule, instead),
		...whatever(rule, instead),
	];
}
