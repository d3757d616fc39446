import { personOf } from "../../words/people.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { genitiveFrom } from "./thing-turns.ts";

type Turn = (ban: SaidBan) => readonly string[];

const isPerson = (words: string): boolean => personOf(strip(lower(words.split(" ")[0] ?? ""))) !== undefined;

/** What shuts with a bang, in the accusative by the form it is slammed in. */
const SLAMMED: Readonly<Record<string, string>> = {
	drzwiami: "drzwi",
	drzwiczkami: "drzwiczki",
	klapą: "klapę",
	bagażnikiem: "bagażnik",
	szufladą: "szufladę",
	szufladami: "szuflady",
	szafkami: "szafki",
	szafką: "szafkę",
	oknem: "okno",
	pokrywą: "pokrywę",
	bramą: "bramę",
	furtką: "furtkę",
	maską: "maskę",
	lodówką: "lodówkę",
};

/** "Nie zatrzaskuj drzwi samochodu klienta" -> "Zamykaj drzwi samochodu klienta delikatnie". */
export const shutSoftly: Turn = ({ rest, self }) => {
	const [noun = "", ...more] = self ? [] : rest.split(" ");
	const slammed = SLAMMED[noun];
	if (slammed !== undefined) return more.length === 0 ? [] : [`*zamykać ${[slammed, ...more].join(" ")} delikatnie`];
	const object = /^(?:drzwi|klap|szuflad|okn|okien|bram|furt|bagażnik|maski|pokryw|szaf)/u.test(noun)
		? accusativeOf(rest)
		: undefined;
	return object === undefined ? [] : [`*zamykać ${object} delikatnie`];
};

const WET =
	/^(?<front>.*?)(?<prep>na|po) (?:świeżo |dopiero co |jeszcze )?(?:umyt|zmyt|mokr|wymyt|wilgotn|nawoskowan|wylan|pomalowan)(?:ą|ej|e|ych|ym) (?<floor>podłog|posadz|schod|parkiet|płytk|wylewk|kafelk)(?<end>\p{L}+)$/u;
const DRIED: Readonly<Record<string, string>> = {
	podłog: "podłogi",
	posadz: "posadzki",
	schod: "schodów",
	parkiet: "parkietu",
	płytk: "płytek",
	kafelk: "kafelków",
	wylewk: "wylewki",
};

/** "Nie wjeżdżaj wózkiem na świeżo umytą podłogę" -> "Wjeżdżaj wózkiem na podłogę dopiero po jej wyschnięciu". */
export const onceDry: Turn = ({ verb, rest, self }) => {
	const { front = "", prep = "", floor = "", end = "" } = WET.exec(rest)?.groups ?? {};
	const dried = DRIED[floor];
	if (dried === undefined || verb.perfective) return [];
	const what = front.trim();
	const object = what === "" ? "" : objectFor(what, verb);
	if (object === undefined) return [];
	const many = /^(?:schod|płytk|kafelk)/u.test(floor);
	const whose = many ? "ich" : /^parkiet/u.test(floor) ? "jego" : "jej";
	return [
		`*${verb.infinitive}${self ? " się" : ""}${object === "" ? "" : ` ${object}`} ${prep} ${floor}${end} dopiero po ${whose} wyschnięciu`,
	];
};

const LOOKED = /^(?<whom>\p{L}+) (?:do|w|na) (?<what>[^,]+)$/u;

/** "Nie zaglądaj gościom do talerzy" -> "Zachowaj odległość i podejdź na znak gości". */
export const keptDistance: Turn = ({ rest }) => {
	const { whom = "", what = "" } = LOOKED.exec(rest)?.groups ?? {};
	const served = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	if (served?.dative !== lower(whom)) return [];
	return /talerz|jedzen|dani|kieliszk/u.test(what)
		? [`*zachować odległość i *podejść na znak ${served.genitive}`]
		: /kart|portfel|toreb|torb|telefon|ekran|notat|pin|kiesze|koszyk|dokument/iu.test(what) || what === ""
			? [`*zachować odległość i *patrzeć w inną stronę`]
			: [];
};

const FOOD = /^(?:jedzeni|kanap|posił|napoj|kaw|herbat|przekąs|obiad|śniad|słodycz|owoc|ciast|kub|butel|pizz)/u;
const BROUGHT = /^(?:do (?<site>\p{L}+) (?<what>[^,]+)|(?<thing>[^,]+?) do (?<place>\p{L}+(?: \p{L}+)?))$/u;

/** "Nie przynoś do kasy jedzenia z domu" -> "Zostawiaj jedzenie z domu w pokoju socjalnym". */
export const leftOutside: Turn = ({ rest, self }) => {
	const { what, thing } = self ? {} : (BROUGHT.exec(rest)?.groups ?? {});
	const said = what ?? thing ?? "";
	const object = FOOD.test(said) ? accusativeOf(said) : undefined;
	return object === undefined ? [] : [`*zostawiać ${object} w pokoju socjalnym`];
};

const ON_FLOOR = /^(?<what>[^,]+?) (?:na (?:gołej |samej )?(?:podłodze|ziemi|posadzce)|na kolan(?:ie|ach))$/u;

/** "Nie przepakowuj zamówień na podłodze" -> "Przepakowuj zamówienia na czystym stole". */
export const onTable: Turn = ({ verb, rest, self }) => {
	const { what = "" } = self ? {} : (ON_FLOOR.exec(rest)?.groups ?? {});
	const object = what === "" || isPerson(what) ? undefined : objectFor(what, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} na czystym stole`];
};

const OVER =
	/^(?:(?:do|na) (?<whom>\p{L}+) )?przez (?:lad|okn|ulic|płot|ścian|drzwi|kontuar|kontuar|blat|szyb|kuchni|mur)\p{L}*$/u;

/** "Nie przekrzykujcie się przez ladę" -> "Podejdźcie bliżej i mówcie cicho". */
export const nearer: Turn = ({ rest }) => {
	const found = OVER.exec(rest);
	if (found === null) return [];
	const served = personOf(strip(lower(found.groups?.whom ?? "")))?.served;
	return [`*podejść ${served === undefined ? "bliżej" : `do ${served.genitive}`} i *mówić cicho`];
};

const FRAGILE =
	/^(?:paczk|paczek|pudeł|karton|tort|ciast|owoc|pieczyw|chleb|zakup|jaj|kwiat|toreb|torb|bukiet|bułk|bułek|opakow)/u;

/** "Nie zgniataj pudełek z ciastem" -> "Kładź pudełka z ciastem na wierzchu i przenoś je ostrożnie". */
export const onTop: Turn = ({ rest, self }) => {
	const object = !self && FRAGILE.test(rest) && !/ (?:po|w|na|przed|bez) /u.test(rest) ? accusativeOf(rest) : undefined;
	return object === undefined ? [] : [`*kłaść ${object} na wierzchu i *przenosić ostrożnie`];
};

/** What is done in time, so that it does not come to this. */
const COMES_TO: readonly (readonly [RegExp, string])[] = [
	[/^przepełni(?:enia|ania)$/u, "*opróżniać {acc} na bieżąco"],
	[/^(?:rozładowania|wyładowania)(?: się)?$/u, "*ładować {acc} na bieżąco"],
	[/^(?:zabrudzenia|zakurzenia|zaparowania)(?: się)?$/u, "*czyścić {acc} na bieżąco"],
	[/^(?:zwiędnięcia|wyschnięcia|uschnięcia)$/u, "*podlewać {acc} na czas"],
	[/^(?:przeterminowania)(?: się)?$/u, "*sprawdzać codziennie daty {gen}"],
	[/^(?:przegrzania)(?: się)?$/u, "*sprawdzać temperaturę {gen}"],
	[/^(?:zatkania|zapchania)(?: się)?$/u, "*oczyszczać {acc} na bieżąco"],
	[/^(?:zgubienia|zaginięcia|utraty)$/u, "*odkładać {acc} zawsze na to samo miejsce"],
];
const LETTING = /^do (?<end>\p{L}+(?: się)?) (?<what>(?!się)[^,]+)$/u;

/** "Nie dopuszczaj do przepełnienia wózków z praniem" -> "Opróżniaj wózki z praniem na bieżąco". */
export const inTime: Turn = ({ rest, self }) => {
	const { end = "", what = "" } = self ? {} : (LETTING.exec(rest)?.groups ?? {});
	const told = COMES_TO.find(([bad]) => bad.test(end))?.[1];
	const object = told === undefined || isPerson(what) ? undefined : accusativeOf(what);
	return told === undefined || object === undefined ? [] : [told.replace("{acc}", object).replace("{gen}", what)];
};

const CLOSE_TO =
	/^(?:[^,]*? )?pod (?:sam(?:e|ą|ym|ymi|o|) )?(?<what>(?:drzwi|wejści|okn|bram|witryn|schod|podjazd|próg|klat)\p{L}*(?: [^,]+)?)$/u;

/** "Nie podjeżdżaj pod same drzwi przychodni" -> "Zatrzymuj się z dala od drzwi przychodni". */
export const farFrom: Turn = ({ rest }) => {
	const { what = "" } = CLOSE_TO.exec(rest)?.groups ?? {};
	const from = what === "" ? undefined : (genitiveFrom(what) ?? declined(what, "ins", "gen")?.text);
	return from === undefined ? [] : [`*zatrzymywać się z dala od ${from}`];
};
