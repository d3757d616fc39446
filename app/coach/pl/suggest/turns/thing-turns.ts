import { personOf } from "../../words/people.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isRighted, withContrary } from "../words/contrary-words.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";

type Turn = (ban: SaidBan) => readonly string[];

const isPerson = (words: string): boolean => personOf(strip(lower(words.split(" ")[0] ?? ""))) !== undefined;

/** The genitive of a thing in the accusative, by its ending where it is not known. */
export function genitiveFrom(what: string): string | undefined {
	const known = declined(what, "acc", "gen")?.text;
	if (known !== undefined) return known;
	const [noun = "", ...rest] = what.split(" ");
	const own = /[kg]ę$/u.test(noun)
		? noun.replace(/ę$/u, "i")
		: /(?<=[bdfłmnprstwzc])ę$/u.test(noun) && !/(?:ni|ci|si|zi)ę$/u.test(noun)
			? noun.replace(/ę$/u, "y")
			: /(?:ni|ji|[lj])ę$/u.test(noun)
				? noun.replace(/(?<=ni)ę$/u, "").replace(/ę$/u, "i")
				: /(?:[^aeiouyęą])y$/u.test(noun)
					? noun.replace(/y$/u, "ów")
					: undefined;
	return own === undefined || rest.some((word) => /(?:ą|ę)$/u.test(word)) ? undefined : [own, ...rest].join(" ");
}

const FOUND =
	/^(?<what>(?:\p{L}+ )?\p{L}+ ?(?:znalezion|zostawion|pozostawion|zapomnian|zgubion)(?:ych|ego|ej)(?: przez \p{L}+(?: \p{L}+)??| (?:w|na|przy|pod) \p{L}+(?: \p{L}+)??| u nas)?|(?:znalezion|zostawion|pozostawion|zapomnian|zgubion)(?:ych|ego|ej) \p{L}+(?: (?:w|na|przy|pod) \p{L}+(?: \p{L}+)??)?)$/u;
const AWAY = /(?:^| )(?:do (?:domu|kosza|śmieci|kieszeni|torby|śmietnika)|dla siebie|na śmietnik|od razu)(?= |$)/u;
const WASTE = /^(?:rzeczy|śmiec|resztk|odpad|niedopałk|jedzeni|kanapk|petów|butelk|puszk|opakow|gaze|ogryzk|chustecz)/u;

/** "Nie wyrzucaj ładowarek zostawionych w pokojach" -> "Odkładaj ładowarki zostawione w pokojach do rzeczy znalezionych". */
export const keptForOwner: Turn = ({ rest, self }) => {
	const { what = "" } = self ? {} : (FOUND.exec(rest.replace(AWAY, "").trim())?.groups ?? {});
	if (what === "" || WASTE.test(what) || isPerson(what)) return [];
	const object = accusativeOf(what);
	return object === undefined ? [] : [`*odkładać ${object} do pudełka na rzeczy znalezione`];
};

const THROWN = /^(?<what>(?!okiem|cień|się)[^,]+?) (?<on>na|do) (?<where>\p{L}+(?: \p{L}+)?)$/u;
const NOT_LAID =
	/^(?:(?:brudn|sam)\p{L}+ )?(?:podło|ziemi|posadz|beton|trawnik|ulic|kos[zy]|śmiet|kąt|chodnik|bruk|płyt|asfalt|stron|oko|klient|goś|stert|stos|wod|basen|zlew|toale|umywal)/u;

/** "Nie rzucaj książek na wózek" -> "Odkładaj książki na wózek delikatnie". */
export const laidDown: Turn = ({ rest, self, verb }) => {
	const { what = "", on = "", where = "" } = self ? {} : (THROWN.exec(rest)?.groups ?? {});
	if (
		what === "" ||
		NOT_LAID.test(where) ||
		isPerson(what) ||
		/^(?:bagaż|uwag|słów|słowa|spojrz|obelg|haseł|oskarż|wyzwisk|monet|pieni|reszt|kart)/u.test(what)
	)
		return [];
	const object = /^\p{L}+(?:em|ą|ami)(?= |$)/u.test(what) ? undefined : objectFor(what, verb);
	if (object === undefined || isPerson(object)) return [];
	return on === "na" ? [`*odkładać ${object} na ${where} delikatnie`] : [`*wkładać ${object} do ${where} delikatnie`];
};

const LEANT = /^(?<what>[^,]+?) o (?<on>[^,]+)$/u;

/** "Nie opieraj rowerów o witrynę sklepu" -> "Ustawiaj rowery z dala od witryny sklepu". */
export const stoodApart: Turn = ({ rest, self }) => {
	const { what = "", on = "" } = self ? {} : (LEANT.exec(rest)?.groups ?? {});
	const object =
		what === "" || /^(?:łokc|głow|nóg|nogi|stop|rąk|plec|but)/u.test(what) || isPerson(what)
			? undefined
			: accusativeOf(what);
	const from = object === undefined ? undefined : genitiveFrom(on);
	return object === undefined || from === undefined ? [] : [`*ustawiać ${object} z dala od ${from}`];
};

/** Things that make a noise in the hand, and in the accusative. */
const NOISY: Readonly<Record<string, string>> = {
	długopisem: "długopis",
	ołówkiem: "ołówek",
	kluczami: "klucze",
	kluczem: "klucz",
	kluczykami: "kluczyki",
	breloczkiem: "breloczek",
	brelokiem: "brelok",
	łyżeczką: "łyżeczkę",
	monetami: "monety",
	bilonem: "bilon",
	telefonem: "telefon",
	nożyczkami: "nożyczki",
	zapalniczką: "zapalniczkę",
	spinaczem: "spinacz",
	pilotem: "pilot",
	myszką: "myszkę",
	papierkiem: "papierek",
	gumką: "gumkę",
	linijką: "linijkę",
	zegarkiem: "zegarek",
	pieczątką: "pieczątkę",
	zszywaczem: "zszywacz",
	grzebieniem: "grzebień",
	kubkiem: "kubek",
	młotkiem: "młotek",
};
const PLAYED =
	/^(?<with>\p{L}+)(?: o \p{L}+| w \p{L}+| na blacie)??(?<when> (?:podczas|w trakcie|w czasie|przy|na|w) [^,]+)?$/u;

/** "Nie stukaj długopisem podczas rozmowy" -> "Odłóż długopis na czas rozmowy". */
export const putDown: Turn = ({ rest }) => {
	const { with: thing = "", when = "" } = PLAYED.exec(rest)?.groups ?? {};
	const held = NOISY[thing];
	if (held === undefined) return [];
	const [, during = ""] = /^ (?:podczas|w trakcie|w czasie) (.+)$/u.exec(when) ?? [];
	const by = /^ przy (\p{L}+)$/u.exec(when)?.[1];
	const served = by === undefined ? undefined : personOf(strip(lower(by)))?.served;
	if (during !== "") return [`*odłożyć ${held} na czas ${during}`];
	if (served !== undefined) return [`*odłożyć ${held} i *skupić się na rozmowie`];
	return [`*odłożyć ${held} i *trzymać ręce spokojnie${when}`];
};

const TWO_PLACES =
	/^(?<what>[^,]+?) (?:na|w) (?<site>\p{L}+) (?<where>(?:w|we|na|przy|obok|koło|przed) (?!czas|trakc|godzin|cią|dni|zamkn|otwar|końc)[^,]+)$/u;
const FREE: Readonly<Record<string, string>> = { m: "wolny", f: "wolną", n: "wolne", p: "wolne" };

/** "Nie stawiaj doniczek na parapecie w sali zabiegowej" -> "Zostaw parapet w sali zabiegowej wolny od doniczek". */
export const keptFree: Turn = ({ rest, self }) => {
	const { what = "", site = "", where = "" } = self ? {} : (TWO_PLACES.exec(rest)?.groups ?? {});
	const place = site === "" ? undefined : declined(site, "loc", "acc");
	if (place === undefined || isPerson(what) || / (?:do|z|na|w) /u.test(what) || /(?:ę|ą)$/u.test(what)) return [];
	return [`*zostawić ${place.text} ${where} ${FREE[place.gender] ?? "wolne"} od ${what}`];
};

const BY_HAND =
	/^(?<what>[^,]+?) (?:ręcznie|odręcznie|flamastrem|markerem|(?:w|do) (?:własnym |prywatnym |zwykłym )?(?:zeszy|note|kalendarz)\p{L}+|na (?:luźnych )?(?:kartce|kartkach|karteczkach|karteczce|dłoni|ręce|świstkach|serwetce|serwetkach|pudełku))$|^(?:ręcznie|odręcznie) (?<thing>[^,]+)$/u;

/** "Nie zmieniaj ceny na etykiecie ręcznie" -> "Zmieniaj cenę na etykiecie tylko w systemie". */
export const bySystem: Turn = ({ rest, verb, self }) => {
	const { what, thing } = self ? {} : (BY_HAND.exec(rest)?.groups ?? {});
	const said = what ?? thing ?? "";
	const object = said === "" || /^(?:has[eł]|pin|kod|login)/iu.test(said) ? undefined : objectFor(said, verb);
	return object === undefined ? [] : [`*${verb.infinitive} ${object} tylko w systemie`];
};

/** Acts to which a thing in a bad state goes, and which are right with one in a good state. */
const SURELY = new Set(
	"nalewac przelewac nakladac rozlewac siadac wchodzic wychodzic chodzic wpuszczac zapraszac prowadzic podawac serwowac ukladac nalozyc pakowac wlewac wsypywac sadzac klasc kroic wysylac owijac przyjmowac pracowac stawac wieszac przeliczac liczyc lac stawiac ustawiac".split(
		" ",
	),
);
const IN_STATE = /(?:^| )(?:w|we|na|do|z|ze|po|według) (?:\p{L}+(?:ych|ich|ym|im|ej|ego|ymi|imi|ą|e) )/u;

/** "Nie rozlewaj zupy do letnich talerzy" -> "Rozlewaj zupę do gorących talerzy". */
export const inGoodState: Turn = ({ rest, verb, self }) => {
	const at = IN_STATE.exec(rest);
	if (at === null || verb.perfective || !(SURELY.has(verb.family) || isRighted(verb.family, false))) return [];
	const before = rest.slice(0, at.index).trim();
	const good = withContrary(rest.slice(at.index).trim());
	if (good === undefined || /(?<!\p{L})cał/u.test(good) || / (?:bez|za|przed|zamiast) /u.test(` ${rest} `)) return [];
	const object = before === "" ? "" : objectFor(before, verb);
	return object === undefined
		? []
		: [`*${verb.infinitive}${self ? " się" : ""} ${object === "" ? "" : `${object} `}${good}`];
};

const GIVEN = /^(?<whom>\p{L}+(?:owi|om|ce|ej|emu|ście|cie)) (?<what>\p{L}+(?: (?:do|z|od|dla) \p{L}+)?)$/u;

/** "Nie zabieraj pacjentowi pilota do łóżka" -> "Zostaw pacjentowi pilota do łóżka". */
export const leftWith: Turn = ({ rest, self, verb }) => {
	const { whom = "", what = "" } = self ? {} : (GIVEN.exec(rest)?.groups ?? {});
	const served = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	if (served?.dative !== lower(whom) || /^(?:czasu|głosu|zabawk|telefon|nadziei|radości)/u.test(what)) return [];
	const object = objectFor(what, verb);
	return object === undefined ? [] : [`*zostawić ${whom} ${object}`];
};

const OF_SEVERAL = /^(?<what>\p{L}+(?: \p{L}+)??) z (?<which>(?:różn|kilku|dwóch|dwu|trzech|wielu)\p{L}* .+)$/u;

/** "Nie mieszaj śmieci z różnych koszy" -> "Trzymaj śmieci z różnych koszy osobno". */
export const keptApart: Turn = ({ rest, self }) => {
	const { what = "", which = "" } = self ? {} : (OF_SEVERAL.exec(rest)?.groups ?? {});
	const object = what === "" ? undefined : accusativeOf(what);
	return object === undefined ? [] : [`*trzymać ${object} z ${which} osobno`];
};

/** Before whom something is done, and from whom one goes away. */
const BESIDE: Readonly<Record<string, string>> = {
	gościach: "gości",
	gościu: "gościa",
	klientach: "klientów",
	kliencie: "klienta",
	klientce: "klientki",
	pacjentach: "pacjentów",
	pacjencie: "pacjenta",
	pacjentce: "pacjentki",
	dzieciach: "dzieci",
};
const WIPED =
	/^(?<what>[^,]+?) (?:rękawem|fartuchem|koszulą|dłonią|ręką|spodniami|swetrem|własnym ręcznikiem|bluzą|o (?:fartuch|spodnie|bluzę|koszulę|ubranie))(?<where>(?: (?:przy|w|na|przed) [^,]+)?)$/u;

/** "Nie wycieraj blatu fartuchem" -> "Wycieraj blat czystą ściereczką". */
export const wipedClean: Turn = ({ rest, verb, self }) => {
	const { what = "", where = "" } = self ? {} : (WIPED.exec(rest)?.groups ?? {});
	const object =
		what === "" || /^(?:szk[ieł]|soczew|ekran|okular|obiektyw)/u.test(what) ? undefined : objectFor(what, verb);
	if (object === undefined) return [];
	const own = /^(?:nos|twarz|czoł|pot|ust|rąk|ręce|dłoni|okular)/u.test(object);
	const by = BESIDE[where.trim().replace(/^\p{L}+ /u, "")];
	const away = own && by !== undefined ? `, z dala od ${by}` : where;
	return [
		`*${verb.infinitive} ${object} ${/^(?:nos|ust)/u.test(object) ? "chusteczką" : own ? "papierowym ręcznikiem" : "czystą ściereczką"}${away}`,
	];
};

const WAITING = /^(?<whom>\p{L}+) czekać(?: na (?<what>[^,]+))?(?<where>(?: (?:przy|w|pod|przed) [^,]+)?)$/u;

/** "Nie każ kurierowi czekać na podpis" -> "Podpisz kurierowi odbiór od razu". */
export const servedAtOnce: Turn = ({ rest }) => {
	const { whom = "", what = "", where = "" } = WAITING.exec(rest)?.groups ?? {};
	if (whom === "") return [];
	if (/^podpis$/u.test(what)) return [`*podpisać ${whom} odbiór od razu`];
	if (what === "") {
		const stem = personOf(strip(lower(whom))) === undefined ? /^(\p{L}+)owi$/u.exec(whom)?.[1] : undefined;
		return stem === undefined || where !== "" ? [] : [`*obsłużyć ${stem}a od razu`];
	}
	return /^(?:reszt|paragon|rachun|klucz|kaw|herbat|wod|kart|ręczni|odpowied|potwierdz|faktur|bilet|formularz|druk|list)/u.test(
		what,
	)
		? [`*dać ${whom} ${what} od razu`.replace("*dać", /^odpowied/u.test(what) ? "*dać" : "*podać")]
		: [];
};
