import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { orderFormOf } from "../words/order-forms.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const UNANSWERED =
	/^Żad(?<end>en|na|ne) (?<thing>[^,;]+?) nie (?:może|powinn?\p{L}*|ma prawa)? ?(?:pozostać|zostać|pozostawać|zostawać|być|zostaje|pozostaje|jest) bez (?:odpowiedzi|odzewu|reakcji)$/u;

/** "Żadne nagranie z poczty głosowej nie może pozostać bez odpowiedzi" -> "Każde nagranie z poczty głosowej dostaje odpowiedź". */
function answeredAll(rule: string): string[] {
	const { end = "", thing = "" } = UNANSWERED.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	const each = { en: "Każdy", na: "Każda", ne: "Każde" }[end] ?? "Każdy";
	return [`${each} ${thing} dostaje odpowiedź`, `${each} ${thing} dostaje odpowiedź tego samego dnia`];
}

const EMPTY =
	/^(?<head>[^,]+, (?:aby|żeby|by)) (?<place>[^,]+?) nie (?:(?:był|stał|świecił)(?<end>a|o|y|)) (?:pust\p{L}+|pustkami|bez (?:obsługi|obsady|nikogo|pracownika|dyżurnego))$/iu;

/** "Układaj grafik tak, by recepcja klubu nie stała pusta" -> "…, by recepcja klubu zawsze miała obsadę". */
function staffedPlace(rule: string): string[] {
	const { head = "", place = "", end = "" } = EMPTY.exec(rule)?.groups ?? {};
	if (place === "" || /^(?:w|na|przy) /u.test(place)) return [];
	if (
		!/^(?:recepcj|kas|lad|okienk|bar|sal|stanowisk|punkt|szatni|dyżurk|portierni|rejestracj|infolini|wypożyczaln|wież|basen|bram|oddział|sklep|stoisk|informacj|sekretariat|hal|plac)/u.test(
			lower(place),
		)
	)
		return [];
	const had = { "": "miał", a: "miała", o: "miało", y: "miały" }[end] ?? "miała";
	return [`${head} ${place} zawsze ${had} obsadę`];
}

const OVERNIGHT =
	/^(?:upewnij się|dopilnuj|zadbaj|pilnuj|sprawdź|sprawdzaj|przypilnuj)(?<order>cie|my)?(?: o to)?,? (?:że|aby|żeby|by|czy) żad(?<end>en|na|ne) (?<thing>[^,]+?) nie (?:zosta|pozosta|leż|sto|sta|zaleg)\p{L}+ (?<place>(?:w|we|na) [^,]+?)(?<night> na noc| po zamknięciu| po pracy| po zmianie)?$/iu;

/** "Upewnij się, że żadna przesyłka nie zostaje w aucie na noc" -> "Zabieraj każdą przesyłkę z auta przed końcem dnia". */
function takenOut(rule: string): string[] {
	const { order = "", end = "", thing = "", place = "", night = "" } = OVERNIGHT.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	const from = declined(place.replace(/^\p{L}+ /u, ""), "loc", "gen")?.text;
	if (from === undefined) return [];
	const [noun = "", ...rest] = thing.split(" ");
	const own = end === "na" ? (/a$/u.test(noun) ? noun.replace(/a$/u, "ę") : noun) : noun;
	const each = { en: "każdy", na: "każdą", ne: "każde" }[end] ?? "każdy";
	const what = [own, ...rest].join(" ");
	const when = night === "" ? "" : / na noc/u.test(night) ? " przed końcem dnia" : " przed zamknięciem";
	return [`Zabieraj${order} ${each} ${what} ${/^(?:sz?|z)(?!z)[^aeiouyąęó]/u.test(from) ? "ze" : "z"} ${from}${when}`];
}

const TALKED =
	/^(?<told>(?:(?:w|na|przy|podczas) [^,;.]+ )?(?:rozmawiaj|rozmawiajmy|rozmawiajcie|rozmawiamy|mów|mówmy|mówcie|mówimy|pytaj|pytajmy|pytajcie|pytamy|pisz|piszmy|piszcie|piszemy)) (?<topic>o [^,;.]+)[.,;]? (?:bez|żadnych|żadnej|żadnego|zero|ani słowa)(?: (?:dygresji|plotek|żartów|komentarzy|uwag|wtrętów|pogaduszek|rozmów|pogawędek|wycieczek|dyskusji|tematów|pytań))?(?: (?:o|na temat) .+| \p{L}+)?$/iu;

/** "Rozmawiaj o sprawie. Żadnych dygresji o polityce" -> "Rozmawiaj tylko o sprawie". */
export function onlyAbout(rule: string): string[] {
	const { told = "", topic = "" } = TALKED.exec(rule)?.groups ?? {};
	return told === "" ? [] : [capital(`${told} tylko ${topic}`, true)];
}

const NAMED_LAST =
	/^Nie \p{L}+ (?<what>(?!się )\p{L}+), (?:tylko|lecz|ale|a raczej) (?<told>\p{L}+ (?:(?:\p{L}+ )?o )\p{L}+[nc]ie)$/u;

/** "Nie zgaduj adresu, tylko poproś o przeliterowanie" -> "Poproś o przeliterowanie adresu": the thing goes with the deed that is named without it. */
function withThing(rule: string): string[] {
	const { what = "", told = "" } = NAMED_LAST.exec(rule)?.groups ?? {};
	return what === "" || accusativeOf(what) === undefined ? [] : [capital(`${told} ${what}`, true)];
}

const LACKING =
	/^Żad(?<end>en|na|ne) (?<thing>[^,;]+?) nie (?:może|powinn?\p{L}*|ma prawa) (?<verb>\p{L}+ć)(?<rest>(?: [^,;]+?)?) bez (?<need>[^,;]+)$/u;

/** "Żaden bagaż nie może jechać bez przywieszki" -> "Każdy bagaż ma przywieszkę": what is lacked is had before the thing goes anywhere. */
function hadBefore(rule: string): string[] {
	const { end = "", thing = "", verb = "", rest = "", need = "" } = LACKING.exec(rule)?.groups ?? {};
	if (
		thing === "" ||
		personOf(strip(lower(thing.split(" ")[0] ?? ""))) !== undefined ||
		/ \p{L}+(?:nia|cia)$/u.test(` ${need}`)
	)
		return [];
	const wanted = accusativeOf(need);
	const act = readAct(verb)?.verb;
	if (
		wanted === undefined ||
		act === undefined ||
		/^(?:zgod|wiedz|pozwol|sprawdz|kontrol|odpowied|reakcj|odzew|opłat)/u.test(need)
	)
		return [];
	const each = { en: "Każdy", na: "Każda", ne: "Każde" }[end] ?? "Każdy";
	const before =
		rest !== ""
			? act.gerund === ""
				? ""
				: ` przed ${act.gerund}m${rest}`
			: act.perfective
				? `, zanim ${formOf(act, "he")}`
				: "";
	return [`${each} ${thing} ma ${wanted}${before}`];
}

const UNHEARD =
	/^(?<whom>\p{L}+) nie (?:powin\p{L}+|może|mogą|mają prawa|ma prawa) (?<sense>(?:u|do)?słyszeć|widzieć|zobaczyć|oglądać) (?<what>[^,;]+)$/iu;

/** "Klient nie powinien słyszeć rozmów o innych zleceniach" -> "Rozmawiaj o innych zleceniach z dala od klienta". */
function outOfSight(rule: string): string[] {
	const { whom = "", sense = "", what = "" } = UNHEARD.exec(rule)?.groups ?? {};
	const served = personOf(strip(lower(whom)))?.served;
	if (served === undefined) return [];
	const topic = /^(?:rozmów|kłótni|sporów|plotek|dyskusji|narzekania|uwag) (?<about>o .+)$/u.exec(what)?.groups?.about;
	if (/sły/u.test(sense)) return topic === undefined ? [] : [`Rozmawiaj ${topic} z dala od ${served.genitive}`];
	const thing = accusativeOf(what);
	return thing === undefined ? [] : [`Trzymaj ${thing} poza zasięgiem wzroku ${served.genitive}`];
}

const TAKEN_UP =
	/^(?<what>[^,;]+?) nie (?<must>powin(?:ien|na|no|ny)|może|mogą|ma prawa) być (?:stale |zawsze )?(?:zajęt|zastawion|zablokowan|zawalon|zagracon|zatarasowan|zatłoczon|zapchan)(?<end>[aey])(?: [^,;]+)?$/u;

/** "Przymierzalnia nie powinna być zajęta przez towar" -> "Przymierzalnia powinna być wolna". */
function keptFree(rule: string): string[] {
	const { what = "", must = "", end = "" } = TAKEN_UP.exec(rule)?.groups ?? {};
	if (what === "") return [];
	const free = { a: "wolna", y: "wolny", e: "wolne" }[end] ?? "wolne";
	const said = /^powin/u.test(must) ? `${must} być ${free}` : `${must === "mogą" ? "są" : "jest"} zawsze ${free}`;
	return [
		`${what.replace(/^Żad(?:en|na|ne)(?= )/u, (none) => (none === "Żaden" ? "Każdy" : none === "Żadna" ? "Każda" : "Każde"))} ${said}`,
	];
}

const NOBODY_THERE =
	/^(?<head>[^,]{3,40}, (?<that>że|aby|żeby|by|czy)) nikt(?: z \p{L}+)? nie (?:stoi|jest|przebywa|siedzi|leży|został|zostaje|znajduje się|stał|był|przebywał|siedział|leżał|zostawał|znajdował się) (?<place>(?:w|we|na|pod|za|przy|przed|między|obok) [^,]+)$/u;

/** "Upewnij się, że nikt nie stoi pod podnośnikiem" -> "Upewnij się, że pod podnośnikiem jest pusto". */
function emptyThere(rule: string): string[] {
	const { head = "", that = "", place = "" } = NOBODY_THERE.exec(rule)?.groups ?? {};
	if (place === "" || / (?:bez|dłużej|sam|sama) /u.test(` ${place} `)) return [];
	return [`${head} ${place} ${/^(?:że|czy)$/u.test(that) ? "jest" : "było"} pusto`];
}

/** What a thing must not come to, by the beginning of the verb, and the state that it is kept in. */
const SPOILED: readonly (readonly [RegExp, string])[] = [
	[/^(?:mok|rdzewi)/u, "such"],
	[/^(?:gni|psu|czerstwi|kwaśni|więd|schn|wysych)/u, "śwież"],
	[/^(?:kurz|brudz)/u, "czyst"],
	[/^(?:styg|wystyg|chłod)/u, "ciepł"],
	[/^(?:topi|rozmraż|rozmarz|grz)/u, "zimn"],
	[/^(?:gubi|ginę|ginę|gin)/u, "na swoim miejscu"],
];
const SPOILING =
	/^(?<head>[^,]{3,40}, (?:aby|żeby|by)) (?<thing>(?!nikt|nic|żad)[^,]+?) nie (?<verb>\p{L}+?)(?<end>ł|ła|ło|ły)(?: się)?(?: (?:na|w|we|od|z|pod|przy|podczas) [^,]+)?$/u;

/** "Dopilnuj, by paczki nie mokły na deszczu" -> "Dopilnuj, by paczki były suche". */
function keptSo(rule: string): string[] {
	const { head = "", thing = "", verb = "", end = "" } = SPOILING.exec(rule)?.groups ?? {};
	const state = verb === "" ? undefined : SPOILED.find(([bad]) => bad.test(verb))?.[1];
	if (state === undefined) return [];
	const was = { ł: "był", ła: "była", ło: "było", ły: "były" }[end] ?? "były";
	const ending = { ł: "y", ła: "a", ło: "e", ły: "e" }[end] ?? "e";
	const soft = /ż$/u.test(state) && end === "ł" ? "y" : ending;
	return [`${head} ${thing} ${was} ${state.includes(" ") ? state : state + soft}`];
}

const ALONE =
	/^(?<head>[^,]{3,40}, (?:aby|żeby|by)) żad(?<end>en|na|ne) (?<who>\p{L}+) nie (?<rest>\p{L}+(?:ł|ła|ło)(?: się)?(?: [^,]+?)?) sam[ao]?$/u;

/** "Zadbaj, żeby żadne dziecko nie wracało do domu samo" -> "…, żeby każde dziecko wracało do domu z opiekunem". */
function accompanied(rule: string): string[] {
	const { head = "", end = "", who = "", rest = "" } = ALONE.exec(rule)?.groups ?? {};
	if (
		who === "" ||
		!/^(?:wraca|chodzi|szed|szł|wychodzi|schodzi|wchodzi|jecha|jeździ|pływa|kąpa|porusza|zosta)/u.test(rest)
	)
		return [];
	const each = { en: "każdy", na: "każda", ne: "każde" }[end] ?? "każdy";
	return [
		`${head} ${each} ${who} ${rest} ${/^(?:dziec|ucze|uczennic|podopieczn|przedszkol|malu)/u.test(who) ? "z opiekunem" : "z kimś z obsługi"}`,
	];
}

/** Bad states of things that a verdict names, and the good ones. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^głośn/u, "cich"],
	[/^(?:brudn|poplamion|zakurzon|zachlapan|lepk)/u, "czyst"],
	[/^(?:mokr|wilgotn)/u, "such"],
	[/^(?:zimn|letni|wystygł)/u, "ciepł"],
	[/^(?:pogniecion|wymięt|pomięt)/u, "wyprasowan"],
	[/^(?:zepsut|niesprawn|uszkodzon|połaman)/u, "sprawn"],
	[/^(?:nieśwież|zwiędł|czerstw)/u, "śwież"],
	[/^(?:nieaktualn|przeterminowan|stary)/u, "aktualn"],
	[/^(?:nieczyteln|niewyraźn)/u, "czyteln"],
];
const JUDGED_STATE =
	/^(?:Zbyt |Za )?(?<state>\p{L}+)(?<end>[aey]) (?<thing>\p{L}+)(?<place>(?: (?:w|we|na|przy|przed|dla|za|pod) [^,]+?)?),? (?<is>to|jest|są) (?!tylko|już|wyjątk)\p{L}[^,]*$/iu;

/** "Zbyt głośna muzyka w poczekalni jest niedopuszczalna" -> "Muzyka w poczekalni powinna być cicha". */
function goodState(rule: string): string[] {
	const { state = "", end = "", thing = "", place = "", is = "" } = JUDGED_STATE.exec(rule)?.groups ?? {};
	const good = STATES.find(([bad]) => bad.test(lower(`${state}${end}`)))?.[1];
	if (good === undefined || /^(?:rozmow|śmiech|żart|krzyk|ton|głos|pytan)/u.test(thing)) return [];
	const one =
		end === "a" ? "powinna" : end === "y" ? "powinien" : is !== "są" && /[eo]$/u.test(thing) ? "powinno" : "powinny";
	const ending = end === "y" && /[kg]$/u.test(good) ? "i" : end;
	return [`${capital(thing, true)}${place} ${one} być ${good}${ending}`];
}

/** What a list of things of style bans, in the genitive, and what is done instead. */
const STYLE: readonly (readonly [RegExp, string])[] = [
	[/wstęp|przydług\p{L}+ (?:wprowadz|opowie)/u, "przechodzić od razu do sprawy"],
	[
		/żargon|fachow|slang|obc\p{L}+ słów|trudn\p{L}+ słów|termin|urzędow\p{L}+ (?:zwrot|język)|kancelaryj/u,
		"używać prostych słów",
	],
	[/skrót/u, "pisać pełnymi słowami"],
	[/wykrzyknik/u, "kończyć zdania kropką"],
	[/wielkich liter|caps|wersalik/u, "pisać zwykłymi literami"],
	[/emotikon|emoji|buziek/u, "wyrażać życzliwość słowami"],
	[/ocen(?: |$)|osąd|krytyk|komentarzy/u, "opisywać fakty"],
	[/ogólnik|frazes|ozdobnik|lania wody/u, "podawać konkrety"],
	[/literów|błęd/u, "sprawdzać pisownię"],
	[/zdrobnie/u, "używać pełnych form słów"],
	[/ironi|sarkazm|złośliwoś|docink|uszczypliw/u, "odpowiadać życzliwie"],
	[/obietnic/u, "obiecywać tylko to, co pewne"],
	[/długich (?:zdań|akapit)|zdań wielokrotnie/u, "pisać krótkimi zdaniami"],
	[/formułek|szablon|gotowc|kopiowan/u, "pisać własnymi słowami"],
	[/czasu biernego|strony biernej|bezosobow/u, "pisać, kto co robi"],
	[/dygresj|wycieczek|plotek|prywat/u, "trzymać się sprawy"],
	[/podniesionego (?:tonu|głosu)|krzyk/u, "mówić spokojnie"],
	[/pośpiech|poganiani/u, "dawać klientom tyle czasu, ile potrzebują"],
	[/(?:wulgary|przekleń|potoczn)/u, "używać uprzejmych słów"],
	[/kłótni|sporów|przepychan/u, "rozmawiać rzeczowo"],
	[/narzeka|skarżenia|marudz/u, "mówić o rozwiązaniach"],
	[/wymów|tłumaczenia się|wykręt/u, "mówić, co teraz zrobimy"],
	[/zgadywa|domysł|przypuszcz/u, "podawać sprawdzone informacje"],
	[/przerywan/u, "słuchać do końca"],
	[/pytań (?:o wiek|o rodzin|prywatn|osobist)|osobistych pytań|prywatnych pytań/u, "pytać tylko o sprawę"],
];
const LIST =
	/^(?<set>(?:(?:w|na|przy|podczas|do|wobec|z) [^,:]+? )?)(?<verb>unikamy|unikaj|unikajmy|unikajcie|wystrzegamy się|wystrzegaj się|wystrzegajmy się|nie używamy|nie chcemy|nie stosujemy): (?<items>[^:;„"]+,[^:;„"]+|[^:;„"]+ (?:i|oraz|ani) [^:;„"]+)$/iu;

/** "W odpowiedziach unikamy: długich wstępów, żargonu, wykrzykników": what is done for each of them. */
function styleList(rule: string): string[] {
	const { set = "", verb = "", items = "" } = LIST.exec(rule)?.groups ?? {};
	if (items === "") return [];
	const form = orderFormOf(verb);
	const told: string[] = [];
	for (const item of items.split(/, | (?:i|oraz|ani|lub) /u)) {
		const deed = STYLE.find(([named]) => named.test(lower(item)))?.[1];
		const [first = "", ...rest] = (deed ?? "").split(" ");
		const act = deed === undefined ? undefined : anyVerbNamed(first);
		const said = act === undefined ? "" : formOf(act, form);
		if (said === "") return [];
		const whole = [said, ...rest].join(" ");
		if (!told.includes(whole)) told.push(whole);
	}
	const last = told.pop() ?? "";
	return [capital(`${set}${told.length === 0 ? last : `${told.join(", ")} i ${last}`}`, true)];
}

/** The wordings of a rule whose build says by itself what is right of the whole; none elsewhere. */
export const boundWholes = (rule: string): string[] => [
	...answeredAll(rule),
	...staffedPlace(rule),
	...takenOut(rule),
	...hadBefore(rule),
	...outOfSight(rule),
	...keptFree(rule),
	...emptyThere(rule),
	...keptSo(rule),
	...accompanied(rule),
	...goodState(rule),
	...onlyAbout(rule),
	...withThing(rule),
	...styleList(rule),
];
