import { personOf } from "../../words/people.ts";
import { formOf, readVerb, type VerbForm } from "../../words/verbs.ts";
import { awayFrom } from "../constructions/construct-place.ts";
import { answeredBan, answeredBuild } from "../fill/answered-builds.ts";
import { splitContent } from "../reading/act-parts.ts";
import { readAct } from "../reading/act-reading.ts";
import { genitiveOf } from "../reading/noun-bans.ts";
import { accusativeOf, accusativeWithGender, nominativeOf } from "../words/accusative.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { limited } from "./ban-limits.ts";
import { everSo, wellMade } from "./good-qualities.ts";
import { nothingBut, toldNobody } from "./nothing-but.ts";
import { lyingBan, seenTo } from "./seen-to-forms.ts";
import { thoseOnly } from "./those-alone.ts";

const NONE_WITHOUT =
	/^(?:żadn(?:ych|ego|ej)|ani jedn(?:ej|ego)) (?<thing>\p{L}+(?: [^,]+?)?) bez (?<need>(?!powod|sens|potrzeb|końca|pokryc|umiar|przerw)\p{L}+[^,]*)$/iu;

const NOT_A_COIN = /^ani (?<coin>złotówk|grosz|kropl)(?:i|a) (?<from>(?:z|ze|na|za|do) .+?) bez (?<need>[^,]+)$/iu;

/** "Ani złotówki z kasy bez paragonu" -> "Każda złotówka z kasy wymaga paragonu". */
function coined(rule: string): string[] {
	const { coin = "", from = "", need = "" } = NOT_A_COIN.exec(rule)?.groups ?? {};
	if (coin === "") return [];
	return [`${lower(coin) === "grosz" ? "Każdy grosz" : `Każda ${lower(coin)}a`} ${from} wymaga ${need}`];
}

/** "Żadnych rabatów bez zgody kierownika" -> "Rabaty wymagają zgody kierownika". */
function needing(rule: string): string[] {
	const { thing = "", need = "" } = NONE_WITHOUT.exec(rule)?.groups ?? {};
	if (thing === "" || / (?:bez|ani) /.test(` ${thing} `)) return [];
	const [first = ""] = thing.split(" ");
	const act = /(?:nia|cia)$/.test(first) ? readAct(lower(first)) : undefined;
	if (act?.form === "gerund") return [];
	const gender = accusativeWithGender(thing)?.gender;
	const told = gender === undefined || gender === "same" ? undefined : nominativeOf(thing);
	if (told === undefined) return [];
	const name = told.replace(/^(?:jest|są) /, "");
	const every = { m: "Każdy ", f: "Każda ", n: "Każde " }[gender ?? ""] ?? "";
	return [
		`${every === "" ? capital(name, true) : every + name} ${gender === "p" ? "wymagają" : "wymaga"} ${need.replace(/^sprawdzenia$/, "wcześniejszego sprawdzenia")}`,
	];
}

const NOT_A_WORD =
	/^ani słowa,? (?:(?:\p{L}+(?:owi|om)) )?(?:o tym,? )(?<clause>(?:ile|co|kto|kogo|komu|jak|kiedy|gdzie|skąd|dlaczego|czym|z kim|o czym|czy) .+)$/iu;

/** "Ani słowa o tym, ile wydał klient" -> "Zachowaj dla siebie, ile wydał klient". */
function secret(rule: string): string[] {
	const clause = NOT_A_WORD.exec(rule)?.groups?.clause;
	return clause === undefined ? [] : [`Zachowaj dla siebie to, ${clause}`, `Zachowaj w tajemnicy, ${clause}`];
}

const CROWDS =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|postaraj się|staraj się|organizuj \p{L}+(?: \p{L}+)? tak|pracuj tak|zrób wszystko)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by) (?<place>(?:(?:w|we|na|przy|przed|pod) [^,]+? )?)nie (?:(?:tworzy|robi|ustawia|powstawa|powsta|zbiera|gromadzi|utworzy|zrobi|ustawi)\p{L}+|było|była|były|rosła|rosły)(?: się)? (?<place2>(?:(?:w|we|na|przy|przed|pod) \p{L}+ )?)(?:\p{L}+(?:e|a|ych|y|ej) )?(?:kolej\p{L}+|zator\p{L}*|tłok\p{L}*|tłum\p{L}*|ścisk\p{L}*|kork\p{L}*|ogonk\p{L}*)(?<after>(?: (?:w|we|na|przy|przed|pod) .+)?)$/iu;

/** "Zadbaj, aby przy kasie nie tworzyły się kolejki". */
function uncrowded(rule: string): string[] {
	const found = CROWDS.exec(rule)?.groups;
	if (found === undefined) return [];
	const place = `${found.place ?? ""}${found.place2 ?? ""}${(found.after ?? "").trim()}`.trim();
	const where = place === "" ? "" : ` ${place}`;
	const ending = found.order ?? "";
	return [
		`${ending === "" ? "Poproś" : ending === "cie" ? "Poproście" : "Poprośmy"} drugą osobę o pomoc, gdy${where} rośnie kolejka`,
		`${ending === "" ? "Zadbaj" : ending === "cie" ? "Zadbajcie" : "Zadbajmy"}, aby obsługa${where} szła sprawnie`,
	];
}

const REMEMBERED =
	/^(?:pamiętaj|uważaj|pilnuj|staraj się|postaraj się)(?<order>cie|my)?(?: się)?,? (?:aby|żeby|by) (?<before>(?:(?:w|na|przy|podczas) [^,]+? )?)nie (?<deed>\p{L}+[ćc])(?= |$)(?<rest>.*)$/iu;

/** "Pamiętaj, aby nie wchodzić do sali" as "Nie wchodź do sali"; undefined elsewhere. */
function plainOrder(rule: string): string | undefined {
	const found = REMEMBERED.exec(rule)?.groups;
	const deed = lower(found?.deed ?? "");
	const verb = (readVerb(strip(deed)) ?? readSuggested(deed))?.verb;
	if (found === undefined || verb === undefined) return undefined;
	const form: VerbForm =
		({ cie: "imperative-plural", my: "imperative-we" }[found.order ?? ""] as VerbForm) ?? "imperative";
	const order = formOf(verb, form);
	return order === ""
		? undefined
		: `Nie ${order}${found.rest}${found.before === "" ? "" : ` ${(found.before ?? "").trim()}`}`;
}

const GUESSED =
	/^(?:żadnych|unikaj|unikamy|wystrzegaj się|powstrzymaj się od|bez|zapomnij o) (?:domysł(?:ów|ach)|przypuszcze(?:ń|niach)|spekulacj(?:i|ach))(?<about>(?: (?:w|co|na|o) .+)?)$/iu;

/** "Żadnych domysłów w sprawie awarii". */
function known(rule: string): string[] {
	const about = GUESSED.exec(rule)?.groups?.about;
	return about === undefined ? [] : [`Podawaj tylko sprawdzone informacje${about.replace(/^ co do /, " na temat ")}`];
}

const WAITING =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by) (?:żadn\p{L}+ )?(?<thing>zamówieni|paczk|przesyłk|dani|potraw|dokument|wniosk|zgłoszeni|mail|wiadomości|list|rachunk|napoj)(?<ending>\p{L}*)(?<own>(?: \p{L}+)?) nie (?:czeka|leża|sta|stygł|zalega)\p{L}+(?: .+)?$/iu;

/** What is done with things at once, in place of letting them lie. */
const AT_ONCE: readonly (readonly [RegExp, string, string])[] = [
	[/^(?:dani|potraw|napoj)/, "zanoś", "gościom od razu po przygotowaniu"],
	[/^(?:zamówieni|paczk|przesyłk|rachunk)/, "wydawaj", "od razu"],
	[/^(?:dokument|wniosk|zgłoszeni)/, "załatwiaj", "w dniu wpływu"],
	[/^(?:mail|wiadomości|list)/, "odpowiadaj na", "tego samego dnia"],
];

/** "Dopilnuj, żeby zamówienia nie czekały na ladzie" -> "Wydawaj zamówienia od razu". */
function handedOver(rule: string): string[] {
	const { order = "", thing = "", ending = "", own = "" } = WAITING.exec(rule)?.groups ?? {};
	const found = AT_ONCE.find(([things]) => thing !== "" && things.test(lower(thing)));
	if (found === undefined) return [];
	const one = /^(?:paczk|przesyłk|potraw)/.test(lower(thing)) && ending === "a" ? "ę" : ending;
	const [verb = "", ...more] = found[1].split(" ");
	const said = `${verb}${order}`;
	return [`${capital([said, ...more].join(" "), true)} ${lower(thing)}${one}${own} ${found[2]}`];
}

const ANSWERED_OFF =
	/^(?:(?:unikaj|unikamy|żadnych|koniec z|wystrzegaj się|powstrzymaj się od) odpowiedz(?:i|iami)|nie (?:odpowiadaj|odpisuj|zbywaj \p{L}+)) na (?:odczepnego|odczep się|odwal)$/iu;

const STEP = /^ani kroku (?<where>(?:na|do|po|w|za) .+?)(?<without> bez .+)?$/iu;

const MISTAKEN =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|upewnij się|sprawdź)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by|że) (?:w (?<place>\p{L}+(?: \p{L}+)?) nie było|(?<thing>\p{L}+(?: \p{L}+)?) nie (?:zawiera|mia)\p{L}+) (?<fault>błędów|literówek|pomyłek|braków)(?: .+)?$/iu;

/** "Dopilnuj, by faktura nie zawierała literówek". */
function unmistaken(rule: string): string[] {
	const { order = "", thing = "", fault = "" } = MISTAKEN.exec(rule)?.groups ?? {};
	if (fault === "") return [];
	const what = lower(thing).replace(/^(\p{L}+)a(?= |$)/u, "$1ę");
	return thing === ""
		? [`Przeczytaj${order} tekst jeszcze raz i popraw${order} błędy przed wysłaniem`]
		: [`Sprawdź${order} ${what} przed wysłaniem`, `Przeczytaj${order} ${what} jeszcze raz i popraw${order} błędy`];
}

const SMOKED_AND_DRUNK =
	/^(?:(?:zabrania|zakazuje) się|zakaz|nie wolno|zabronione jest|zakazane jest) (?:pali\p{L}+|paleni[ae])(?: (?:tytoniu|papierosów))? (?:i|oraz|ani|lub) (?:picia|pić|spożywania|spożywać|spożycia)(?: napojów alkoholowych| alkoholu)(?<where>(?: .+)?)$/iu;

/** "Zabrania się palenia i picia alkoholu w szatni". */
function soberly(rule: string): string[] {
	const where = SMOKED_AND_DRUNK.exec(rule)?.groups?.where;
	if (where === undefined) return [];
	const place = where.trim();
	return [
		`${capital(place === "" ? "w pracy" : place, true)} należy zachować trzeźwość, a palić wolno tylko w wyznaczonym miejscu`,
	];
}

const HURRIED =
	/^(?:żadn(?:ych|ego|ej)|unikaj|unikajcie|unikamy|bez|wystrzegaj się|powstrzymaj się od) (?<fault>pośpiechu|nerwów|nerwowości|paniki|chaosu|improwizacji|hałasu|zgadywania|bylejakości|niedbalstwa) (?:przy|podczas|w czasie|w trakcie) (?<act>\p{L}+[nc]i[ua]|obsłu\p{L}+|sprzedaży|rozmow\p{L}+|wydaw\p{L}+)(?<rest>(?: .+)?)$/iu;

const CALMLY: Readonly<Record<string, string>> = {
	pośpiechu: "spokojnie i uważnie",
	hałasu: "cicho",
	improwizacji: "według instrukcji",
	chaosu: "po kolei, według planu",
	zgadywania: "tylko na podstawie sprawdzonych danych",
	bylejakości: "starannie",
	niedbalstwa: "starannie",
};

/** "Żadnego pośpiechu przy wydawaniu leków" -> "Wydawaj leki spokojnie i uważnie". */
function calmly(rule: string): string[] {
	const { fault = "", act = "", rest = "" } = HURRIED.exec(rule)?.groups ?? {};
	if (fault === "") return [];
	const adverb = CALMLY[lower(fault)] ?? "spokojnie";
	const reading = readAct(lower(act).replace(/u$/, "a"));
	const object = rest === "" ? "" : accusativeOf(rest.trim());
	const order = reading?.form === "gerund" ? formOf(reading.verb, "imperative") : "";
	return order === "" || object === undefined
		? [`Przy ${lower(act).replace(/a$/, "u")}${rest} pracuj ${adverb}`]
		: [`${capital(order, true)}${object === "" ? "" : ` ${object}`} ${adverb}`];
}

const LEFT_THERE =
	/^żadn(?:a|e|y) (?<thing>\p{L}+(?: \p{L}+)?) nie (?:może |powinn\p{L}+ )?(?:zostaje|zostać|zostawać|leży|leżeć|stoi|stać|moknie|moknąć) (?<place>(?:na|w|pod|przy|za|przed) .+)$/iu;

const FETTER = /^nie (?:przegap|przeocz)(?<order>cie|my)? (?<thing>[^,]+)$/iu;

/** "Nie przegap urodzin gościa" -> "Zwracaj uwagę na urodziny gościa". */
function noticed(rule: string): string[] {
	const { order = "", thing = "" } = FETTER.exec(rule)?.groups ?? {};
	const what = thing === "" ? undefined : accusativeOf(thing);
	return what === undefined ? [] : [`Zwracaj${order} uwagę na ${what}`, `Zapisz${order} ${what} w kalendarzu`];
}

const FEARED =
	/^nie (?:bój|bójcie|bójmy|obawiaj|obawiajcie|lękaj) się (?<thing>(?!że |aby |żeby |o |\p{L}+ć )\p{L}+[^,]*)$/iu;

/** "Nie bój się trudnych pytań" -> "Przyjmuj spokojnie trudne pytania". */
function unafraid(rule: string): string[] {
	const thing = FEARED.exec(rule)?.groups?.thing ?? "";
	const what = thing === "" ? undefined : accusativeOf(thing);
	const order = /cie się/.test(rule) ? "Przyjmujcie" : "Przyjmuj";
	return what === undefined ? [] : [`${order} spokojnie ${what}`];
}

const EMPTY_PLACES =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|sprawdzaj|sprawdź)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by|czy) (?<place>(?:na|w|we|przy) [^,]+?) nie (?:było|ma|powstawały|zostawały|zostało) (?:pustych miejsc|pustych półek|luk|dziur|braków)$/iu;

/** "Dopilnuj, żeby na półkach nie było pustych miejsc". */
function refilled(rule: string): string[] {
	const { order = "", place = "" } = EMPTY_PLACES.exec(rule)?.groups ?? {};
	return place === "" ? [] : [`Uzupełniaj${order} towar ${lower(place)} na bieżąco`];
}

const ASSUMED =
	/^(?<lead>nie (?:zakładaj|sądź|przypuszczaj|licz na to|przyjmuj z góry|wychodź z założenia)(?<order>cie|my)?|nie (?:należy|wolno|można|warto|powinno się) (?:zakładać|sądzić|przypuszczać|liczyć na to|przyjmować z góry|wychodzić z założenia)),? (?:z góry,? )?że (?<clause>[^,]+)$/iu;

/** "Nie zakładaj, że klient zna regulamin" -> "Sprawdź, czy klient zna regulamin". */
function verified(rule: string): string[] {
	const { lead = "", order = "", clause = "" } = ASSUMED.exec(rule)?.groups ?? {};
	if (clause === "" || /(?<!\p{L})(?:nie|nikt|tylko|sam|sama|kłam\p{L}*|oszu\p{L}*|kradn\p{L}*)(?!\p{L})/u.test(clause))
		return [];
	const impersonal = /ć(?: |$)/.test(`${lead.split(" ").slice(2).join(" ")} `);
	const [first = "", ...more] = clause.split(" ");
	const who = personOf(strip(lower(first)))?.served;
	const asked =
		who !== undefined && who.nominative === first ? `Zapytaj${order} ${who.accusative}, czy ${more.join(" ")}` : "";
	if (impersonal) return [`Należy sprawdzić, czy ${clause}`];
	return [`Sprawdź${order}, czy ${clause}`, asked].filter((one) => one !== "");
}

const NOTHING_MOVED =
	/^(?:niczego|nic) nie (?:\p{L}+ć |(?:należy|wolno) )?(?:wyrzuca|zabiera|przestawia|rusza|dotyka|przekłada|wynoś|wynosi|przesuwa|bierz|brać)\p{L}* (?<place>(?:z|ze|w|we|na) .+)$/iu;

const THEN_IT =
	/^nie (?<act>\p{L}+) (?<thing>[^,]+?),? (?:tylko|lecz|ale|a) (?<next>\p{L}+) (?<it>ją|go|je)(?<rest>(?: .+)?)$/iu;

/** "Nie licz reszty w myślach, tylko wyłóż ją na tackę" -> "Wyłóż resztę na tackę". */
function namedAgain(rule: string): string[] {
	const { act = "", thing = "", next = "", rest = "" } = THEN_IT.exec(rule)?.groups ?? {};
	const first = readAct(lower(act));
	if (thing === "" || first?.form !== "imperative" || !/[^aeiouyąęó]$|[aiu]j$/.test(next)) return [];
	const { object } = splitContent(thing, true);
	const what = object === "" ? undefined : accusativeOf(object);
	return what === undefined ? [] : [`${capital(lower(next), true)} ${what}${rest}`];
}

const REFUSING =
	/^(?<ban>nie [^,]+), (?:gdy|jeśli|jeżeli|kiedy) (?<who>\p{L}+) (?:odmówi|odmawia|się nie zgodzi|nie wyrazi(?:ł|ła)? zgody|nie wyraża zgody|protestuje|się sprzeciwi|się sprzeciwia)$/iu;

/** "Nie pakuj zakupów, gdy klient odmówi" -> "Pakuj zakupy tylko za zgodą klienta". */
function consentedBan(rule: string): string | undefined {
	const { ban = "", who = "" } = REFUSING.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : personOf(strip(lower(who)))?.served;
	return person === undefined ? undefined : `${ban} bez zgody ${person.genitive}`;
}

/** Things that are banned where they surprise, and what is done in their place. */
const SURPRISES: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:żadnych|bez|koniec z) niespodzian\p{L}+ (?:na|w) (?:rachunku|fakturze|cenie|kosztach|umowie)$/iu,
		"Uprzedzaj klienta o każdej opłacie",
	],
	[/^ani (?:minuty|sekundy) spóźnienia (?<where>(?:na|do|w) .+)$/iu, "Przychodź $<where> punktualnie"],
	[/^(?:żadnych|bez|unikaj) skrótów w (nazwach .+)$/iu, "Pisz $1 w pełnym brzmieniu"],
	[
		/^(?:wystrzegaj się|unikaj|żadnych) gotow(?:ych) (?:odpowiedzi|formułek|formuł|szablonów)(?<rest> w .+)?$/iu,
		"Odpowiadaj własnymi słowami$<rest>",
	],
	[
		/^ani słowa o (?!konkuren|tym|pieni|polity|religi|spraw|diagnoz|napiw)(?!.* (?:przy|w|na|podczas|wobec) )(?<what>\p{L}+.*)$/iu,
		"Zachowaj informacje o $<what> dla siebie",
	],
	[
		/^o (?<what>[^,]+?) nie (?:mów|opowiadaj|wspominaj|rozmawiaj|dyskutuj|plotkuj)(?<order>cie)? (?:nikomu|z nikim|przy nikim)(?: [^,]+)?$/iu,
		"Zachowaj$<order> informacje o $<what> dla siebie",
	],
];

/** A set ban of a few words with its own wording. */
function surprised(rule: string): string[] {
	const found = SURPRISES.find(([ban]) => ban.test(rule));
	return found === undefined
		? []
		: [rule.replace(found[0], found[1]).replace("w nazwach", "nazwy").replace("Pisz nazwach", "Pisz nazwy")];
}

const LYING =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|upewnij się|sprawdź|sprawdzaj)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by|że|czy) (?<place>(?:w|we|na|przy|pod|za|po) [^,]+?) nie (?<lies>leż|sta[łl]|stoj|wala|zalega|wis|gra)\p{L}* (?<thing>\p{L}.*)$/iu;

const LYING_THERE =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|upewnij się|sprawdź|sprawdzaj)(?<order>cie|my)?(?: o to)?,? (?:aby|żeby|by|że|czy) (?<thing>(?!(?:w|we|na|przy|pod|za|po|nikt|nic|żad\p{L}+) )[^,]+?) nie (?:leżały|stały|walały się|zalegały|wisiały|leżą|stoją|walają się|zalegają|wiszą) (?<place>(?:w|we|na|przy|pod) \p{L}[^,]*)$/iu;

/** "Pilnuj, żeby kable nie leżały w przejściu" -> "Trzymaj kable z dala od przejścia", for things whose plural stands as the object. */
function keptOff(rule: string): string[] {
	const { order = "", thing = "", place = "" } = LYING_THERE.exec(rule)?.groups ?? {};
	const first = thing.split(" ")[0] ?? "";
	const [prep = "", ...words] = lower(place).split(" ");
	const away = place === "" ? undefined : awayFrom({ prep, words: words.join(" ") });
	if (away === undefined || personOf(strip(lower(first))) !== undefined) return [];
	return [`Trzymaj${order} ${lower(thing)} ${away}`];
}

/** "Upewnij się, że na stole nie leżą narzędzia", "aby w holu nie grała muzyka": things that are not to lie about or to play in a place. */
function clearedAway(rule: string): string[] {
	const { order = "", place = "", lies = "", thing = "" } = LYING.exec(rule)?.groups ?? {};
	if (thing === "" || /^(?:kolej|nikt|żad|sam|bez|dłużej)/u.test(thing)) return [];
	const where = capital(place, true);
	if (lies === "gra") {
		const off = { muzyka: "wyłączona", radio: "wyłączone", telewizor: "wyłączony" }[thing];
		return off === undefined ? [] : [`${where} ${thing} jest ${off}`, `${where} zachowaj${order} ciszę`];
	}
	const [first = "", ...more] = thing.split(" ");
	if (personOf(strip(first)) !== undefined || /(?:ów|em|ami)$/.test(first)) return [];
	const object = [
		first.replace(/a$/, /(?:ta|na|ła|ra|ka)$/.test(first) && !/ka$/.test(more[0] ?? "") ? "ę" : "a"),
		...more,
	].join(" ");
	return [
		`${where} na bieżąco ${/^(?:wczorajsz|stare|czerstw|przetermin|nieśwież)/.test(object) ? "wymieniaj" : "sprzątaj"}${order} ${object}`,
		`Sprawdzaj${order}, czy ${place} jest czysto`,
	];
}

/** What persons must wear or have with them, and the words for those who do. */
const EQUIPPED: readonly (readonly [RegExp, string])[] = [
	[/^kamizel\p{L}+$/u, "w kamizelkach"],
	[/^kask\p{L}+$/u, "w kaskach"],
	[/^(?:masek|maski|maseczki)$/u, "w maskach"],
	[/^okular\p{L}*$/u, "w okularach"],
	[/^fartuch\p{L}*$/u, "w fartuchach"],
	[/^czepk\p{L}+$/u, "w czepkach"],
	[/^bilet\p{L}*$/u, "z biletem"],
	[/^przepust\p{L}+$/u, "z przepustką"],
	[/^identyfikator\p{L}*$/u, "z identyfikatorem"],
	[/^legitymacji$/u, "z legitymacją"],
	[/^zaproszenia$/u, "z zaproszeniem"],
	[/^opask\p{L}+$/u, "z opaską"],
];

const NOBODY_WITHOUT =
	/^nikogo nie (?<act>wpuszczaj|wprowadzaj|zapraszaj|przepuszczaj|zabieraj)(?<order>cie|my)?(?<where>(?: (?:na|do|w|za|przez) [^,]+?)?) bez (?<kind>\p{L}+(?:ego|ej|ych|ich) )?(?<worn>\p{L}+)$/iu;

/** "Nikogo nie wpuszczaj na rampę bez kamizelki" -> "Wpuszczaj na rampę tylko osoby w kamizelkach". */
function onlyWith(rule: string): string[] {
	const { act = "", order = "", where = "", kind = "", worn = "" } = NOBODY_WITHOUT.exec(rule)?.groups ?? {};
	const having = kind === "" ? EQUIPPED.find(([thing]) => thing.test(lower(worn)))?.[1] : undefined;
	return having === undefined ? [] : [`${capital(lower(act), true)}${order}${where} tylko osoby ${having}`];
}

const NOBODY_BEFORE = /^(?:nikogo|nikomu|niczego|nic) nie (?<act>\p{L}+ .*(?<!\p{L})(?:przed|bez|zanim|dopóki) .+)$/iu;

/** "Niczego nie wyrzucaj z pokoju gościa" -> "Zostaw wszystkie rzeczy z pokoju gościa na miejscu". */
function unmoved(rule: string): string[] {
	const place = NOTHING_MOVED.exec(rule)?.groups?.place;
	return place === undefined ? [] : [`Zostaw wszystkie rzeczy ${place} na swoim miejscu`];
}

/** "Żadna paczka nie zostaje na deszczu" as the ban on leaving it there. */
function leavingBan(rule: string): string | undefined {
	const { thing = "", place = "" } = LEFT_THERE.exec(rule)?.groups ?? {};
	const named =
		thing === "" || personOf(strip(lower(thing.split(" ")[0] ?? ""))) !== undefined
			? undefined
			: genitiveOf(lower(thing));
	return named === undefined ? undefined : `Nie zostawiaj ${named} ${place}`;
}

/** The wordings of a ban that its build alone decides; none elsewhere. */
export function wordedByBuild(rule: string, instead: (ban: string) => string[]): string[] {
	const found = [
		...wellMade(rule),
		...everSo(rule),
		...needing(rule),
		...coined(rule),
		...secret(rule),
		...uncrowded(rule),
		...known(rule),
		...handedOver(rule),
		...unmistaken(rule),
		...soberly(rule),
		...clearedAway(rule),
		...keptOff(rule),
		...onlyWith(rule),
		...calmly(rule),
		...noticed(rule),
		...unafraid(rule),
		...refilled(rule),
		...verified(rule),
		...unmoved(rule),
		...surprised(rule),
		...seenTo(rule),
		...nothingBut(rule),
		...thoseOnly(rule),
		...toldNobody(rule),
		...namedAgain(rule),
		...(ANSWERED_OFF.test(rule) ? ["Udzielaj pełnych, konkretnych odpowiedzi"] : []),
		...limited(rule),
		...answeredBuild(rule),
	];
	if (found.length > 0) return found;
	const someone = NOBODY_BEFORE.exec(rule)?.groups?.act;
	const step = STEP.exec(rule)?.groups;
	const plain =
		step !== undefined
			? `Nie wchodź ${step.where}${step.without ?? ""}`
			: someone === undefined
				? (answeredBan(rule) ?? plainOrder(rule) ?? leavingBan(rule) ?? consentedBan(rule) ?? lyingBan(rule))
				: `Nie ${someone}`;
	return plain === undefined ? [] : instead(plain);
}
