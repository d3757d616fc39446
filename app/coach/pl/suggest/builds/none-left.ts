import { personOf } from "../../words/people.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const NONE = /^(?:Zero|Bez) (?<what>\p{L}+(?:ych|ich)? ?[^,:;]*)$/u;

/** "Zero plotek przy ladzie", "Bez plotek przy ladzie" as "Żadnych plotek przy ladzie"; undefined where another word is denied. */
function noneAtAll(rule: string): string | undefined {
	const { what = "" } = NONE.exec(rule)?.groups ?? {};
	const [first = ""] = what.split(" ");
	if (first === "" || /(?<!\p{L})(?:nie|i|ani)(?!\p{L})/u.test(what)) return undefined;
	if (/^(?:\p{L}+ych )?(?:komentarz|uwag|słow|słów|żart|kurz)/u.test(what)) return undefined;
	if (
		/^(?:zgody|pozwolenia|wiedzy|polecenia|uprawnień|kasku|rękawic|okularów|kamizelki|biletu|wyjątku|dyskusji)$/u.test(
			first,
		)
	)
		return /^Zero/u.test(rule) ? `Żadnych ${what}` : undefined;
	const none = /(?:ych|ich|ów|[bcdfgklmnprstwzłńśźż])$/u.test(first)
		? "Żadnych"
		: /(?:a|u|ego)$/u.test(first)
			? "Żadnego"
			: /(?:y|i|ej)$/u.test(first)
				? "Żadnej"
				: undefined;
	return none === undefined ? undefined : `${none} ${what}`;
}

/** Where one is told to see to it, other than by "dopilnuj". */
const SEE =
	/^(?:Czuwaj|Czuwajcie|Bacz|Baczcie|Dbaj|Dbajcie|Zatroszcz się|Zatroszczcie się|Miej oko na to|Przypilnuj)(?: nad tym| o to)?, (?:aby|żeby|by) (?<what>[^;:]+)$/u;

/** What soils a place, in the genitive. */
const DIRT =
	"okruszków|okruchów|plam|śmieci|kurzu|brudu|pajęczyn|smug|odcisków(?: palców)?|kałuż|błota|włosów|resztek(?: jedzenia)?|papierków|liści|piasku|brudnych (?:naczyń|talerzy|kubków|szklanek|filiżanek)|pustych (?:butelek|kubków|szklanek)";
const SOILED = new RegExp(
	`^Żadn(?:ych|ego|ej) (?<dirt>${DIRT}) (?<at>na|w|we|pod|przy|za) (?<place>\\p{L}+(?: \\p{L}+)??)(?<more>(?: (?:po|przed|w|podczas|przy) [^,]+)?)$`,
	"u",
);

/** "Żadnych okruszków na stole po poprzednich gościach" -> "Wycieraj stół po poprzednich gościach". */
function cleaned(rule: string): string[] {
	const { dirt = "", at = "", place = "", more = "" } = SOILED.exec(rule)?.groups ?? {};
	const on = at === "na" || at === "w" || at === "we";
	const clean = place === "" ? undefined : declined(place, on ? "loc" : "ins", "acc")?.text;
	const from = place === "" ? undefined : declined(place, on ? "loc" : "ins", "gen")?.text;
	if (clean === undefined || from === undefined) return [];
	if (/^(?:brudnych|pustych)/u.test(dirt)) {
		const things = accusativeOf(dirt);
		return things === undefined || !on
			? []
			: [`Zabieraj ${things} ${/^[sz][^aeiouy]/u.test(from) ? "ze" : "z"} ${from}${more} od razu`];
	}
	const wiped =
		at === "na" &&
		!/^(?:podłog|korytarz|chodnik|schod|parking|plac|taras|peron|podjazd|podwór|trawnik|sal|hal|zaplecz|boisk)/u.test(
			place,
		);
	return on
		? [
				`${wiped ? "Wycieraj" : "Sprzątaj"} ${clean}${more}`,
				`Sprawdzaj czystość ${from}${more === "" ? " na początku i na końcu zmiany" : more}`,
			]
		: [`Sprzątaj ${at} ${place}${more}`];
}

const POCKETED =
	/^Żadn(?:ych|ego|ej) (?<what>telefonów|telefonu|kluczy|papierosów|zapalniczek|drobnych|długopisów|słuchawek|pieniędzy|portfeli) (?:w kieszeni(?:ach)?|za paskiem|w fartuchu|w rękawie)(?: \p{L}+)?$/u;

/** "Żadnych telefonów w kieszeni fartucha" -> "Zostaw telefon w szafce przed zmianą". */
function lockedAway(rule: string): string[] {
	const { what = "" } = POCKETED.exec(rule)?.groups ?? {};
	const thing = what.startsWith("telefon") ? "telefon" : what === "" ? undefined : accusativeOf(what);
	return thing === undefined
		? []
		: [`Zostaw ${thing} w szafce przed zmianą`, `Odłóż ${thing} do szafki przed rozpoczęciem pracy`];
}

const STRAY =
	/^(?:Dopilnuj|Przypilnuj|Zadbaj|Dbaj|Pilnuj|Uważaj)(?<order>cie|my)?(?: o to)?, (?:aby|żeby|by) (?<thing>[^,]+?) nie (?:leż|zosta|pozosta|wala|zaleg|poniewier)\p{L}+(?: się)? (?:na|w|we) (?<place>\p{L}+(?: \p{L}+)?)$/u;
const PAPERS =
	/^(?:dan|wydruk|dokument|umow|kart(?!on)|recept|faktur|list|kopert|akt|teczk|wynik|paragon|rachunk|klucz|pieniądz|dowod|dowód|formularz|wniosk|zamówieni|notatk|raport)/u;
const MACHINES: Readonly<Record<string, string>> = {
	drukarce: "drukarki",
	kserokopiarce: "kserokopiarki",
	skanerze: "skanera",
	ksero: "ksero",
	faksie: "faksu",
	widoku: "widoku",
};

/** "Pilnuj, żeby dane klientów nie leżały na drukarce" -> "Zabieraj dane klientów z drukarki od razu". */
function pickedUp(rule: string): string[] {
	const { order = "", thing = "", place = "" } = STRAY.exec(rule)?.groups ?? {};
	if (thing === "" || !PAPERS.test(lower(thing)) || order === "my") return [];
	const from = MACHINES[place] ?? declined(place, "loc", "gen")?.text;
	if (from === undefined) return [];
	const what = /^(?:\p{L}+(?:y|e|i|a)|dane|klucze|pieniądze)(?= |$)/u.test(thing) ? thing : accusativeOf(thing);
	if (what === undefined) return [];
	if (place === "widoku") return [`Chowaj${order} ${lower(what)} do szafy lub szuflady od razu po użyciu`];
	return [`Zabieraj${order} ${lower(what)} ${/^[sz][^aeiouy]/u.test(from) ? "ze" : "z"} ${from} od razu`];
}

const ALIEN =
	/^(?:Upewnij|Sprawdź|Sprawdzaj|Dopilnuj|Zadbaj|Pilnuj)(?<order>cie)?(?: się)?(?: o to)?,? (?:że|czy|aby|żeby|by) (?<place>(?:w|we|na|przy) [^,]+?) nie (?:ma|jest|było|znalazł\p{L}+ się|było) (?<kind>cudz|obc|niewłaściw|złej|złego|złych|pomylon|nie swo)(?:ej|ego|ych)? (?<thing>[^,]+)$/u;

/** "Upewnij się, że w paczce nie ma cudzej faktury" -> "Sprawdź, czy w paczce jest właściwa faktura". */
function itsOwn(rule: string): string[] {
	const { order = "", place = "", thing = "" } = ALIEN.exec(rule)?.groups ?? {};
	const one = thing === "" ? undefined : nominativeOf(thing)?.replace(/^(?:jest|są) /u, "");
	if (one === undefined || personOf(strip(lower(thing.split(" ")[0] ?? "")))) return [];
	const [noun = ""] = one.split(" ");
	const right = /a$|ść$/u.test(noun)
		? "jest właściwa"
		: /[oe]$|ę$/u.test(noun)
			? "jest właściwe"
			: /[yi]$/u.test(noun)
				? "są właściwe"
				: "jest właściwy";
	return [`Sprawdź${order}, czy ${place} ${right} ${one}`];
}

const NEXT_DOOR =
	/^(?:Dopilnuj|Zadbaj|Dbaj|Pilnuj|Uważaj)(?<order>cie|my)?(?: o to)?, (?:aby|żeby|by) (?<who>[^,]+?) nie (?:słysz|usłysz|słucha)\p{L}+ (?<what>(?:cudzych |prywatnych |naszych |waszych )?(?:rozm|plot|żart|kłót|krzyk|śmiech|hałas|muzyk|narzeka)\p{L}+)(?<where>(?: (?:z|ze|w|na|zza|przy) [^,]+)?)$/u;

/** "Zadbaj, aby dzwoniący nie słyszał rozmów z sąsiednich biurek" -> "Rozmawiaj cicho, gdy dzwoniący jest na linii". */
function lowered(rule: string): string[] {
	const { order = "", who = "", what = "" } = NEXT_DOOR.exec(rule)?.groups ?? {};
	const person = who === "" ? undefined : personOf(strip(lower(who.split(" ").at(-1) ?? "")))?.served;
	if (person === undefined || order === "my") return [];
	const caller = /dzwoni|rozmówc|telefon/u.test(rule);
	const near = caller
		? "gdy obok trwa rozmowa telefoniczna"
		: `gdy ${person.nominative} ${person.plural ? "są" : "jest"} w pobliżu`;
	if (/^muzyk/u.test(what)) return [`Ścisz${order} muzykę, ${near}`];
	return [`Rozmawiaj${order} cicho, ${near}`, `Prowadź${order} takie rozmowy na zapleczu, przy zamkniętych drzwiach`];
}

const QUEUE =
	/^(?:Dopilnuj|Zadbaj|Pilnuj|Uważaj)(?<order>cie)?(?: o to)?, (?:aby|żeby|by) (?<who>kolejka|kolejki|grupa|oczekujący) nie (?:zasłania|blok|tarasow|zagradza|zastawia|zajmow)\p{L}+ (?<thing>[^,]+)$/u;

/** "Dopilnuj, żeby kolejka nie zasłaniała wyjścia" -> "Ustawiaj kolejkę z dala od wyjścia". */
function ledAside(rule: string): string[] {
	const { order = "", who = "", thing = "" } = QUEUE.exec(rule)?.groups ?? {};
	const whom = { kolejka: "kolejkę", kolejki: "kolejki", grupa: "grupę", oczekujący: "oczekujących" }[who];
	if (whom === undefined) return [];
	return [`Ustawiaj${order} ${whom} z dala od ${thing}`];
}

const ENTRY =
	/^Bez (?<what>[^,]+?) (?:zakaz|wzbronione|wzbroniony|zabronione|zabroniony|nie ma)? ?(?:wstępu|wstęp|wejścia|wejście|wjazdu|wjazd) (?<where>(?:na|do) [^,]+?)(?: wzbroniony| zabroniony| zabronione)?$/u;

/** "Bez kasku zakaz wstępu na teren budowy" as the ban on entering without it. */
function enteredWith(rule: string, instead: (ban: string) => string[]): string[] {
	const { what = "", where = "" } = ENTRY.exec(rule)?.groups ?? {};
	return what === "" ? [] : instead(`Nie ${/wjazd/u.test(rule) ? "wjeżdżaj" : "wchodź"} ${where} bez ${what}`);
}

/** What is not to be found, heard or left anywhere, told as what is done; none elsewhere. */
export function noneLeft(rule: string, instead: (ban: string) => string[]): string[] {
	const own = [
		...cleaned(rule),
		...lockedAway(rule),
		...pickedUp(rule),
		...itsOwn(rule),
		...lowered(rule),
		...ledAside(rule),
	];
	if (own.length > 0) return own.map((one) => capital(one, true));
	const entered = enteredWith(rule, instead);
	if (entered.length > 0) return entered;
	const none = noneAtAll(rule);
	if (none !== undefined) return instead(none);
	const { what = "" } = SEE.exec(rule)?.groups ?? {};
	return what === "" ? [] : instead(`Dopilnuj, żeby ${what}`);
}
