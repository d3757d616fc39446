import type { BroadRow } from "./broad-acts.ts";

const TELL = "mowic opowiadac zdradzac wyjawiac ujawniac podawac powtarzac informowac przekazywac rozpowiadac";

/** Classes of acts with persons, bodies, belongings and with one's own looks and ways. */
export const BROAD_PERSONS: readonly BroadRow[] = [
	[
		TELL,
		",? (?<what>(?:skąd|dokąd|kto|ile|z kim|za ile|co|po co|do kogo|jak długo|gdzie|kiedy|dlaczego|na co|czym|od kogo|czyj\\p{L}*) .*(?:inn|poprzedni|następn|sąsiad|koleg|koleżan|kole[dż]|szef|kierowni|zmiennik|pracowni|firma|konkurent|klient|goś|pacjent|lokator|właściciel).*)",
		"*zachować dla siebie, {what}",
		"*rozmawiać tylko o sprawie rozmówcy",
	],
	[
		"",
		"(?<what>[^,]*?),? ?(?:w|na) @w(?: @w)?, (?:w którym|w której|na którym|na której|gdzie) (?<who>ktoś|gość|pacjent|pacjentka|dziecko|klient|klientka|goście|dzieci|pacjenci) (?:śpi|śpią|drzemie|odpoczywa|odpoczywają)",
		"*poczekać, aż {who} [się obudzi|się obudzą], i dopiero wtedy {p} {what:obj?}",
	],
	[
		"pozyczac podawac dawac uzywac przekazywac wypozyczac",
		"(?<what>(?:grzebie|szczotk|ręcznik|peleryn|pilnik|pęsęt|pęset|kubk|butelk|kask|rękawic|maszynk|nożycz|pędzl|gąbk|mat[yę]?|okular|kapc|szlafrok|klapk|słuchaw|koc[a]?|poduszk|lizak|smocz|szczoteczk|termometr|ołów|kred)\\p{L}*(?: @w)?) (?:jedn\\p{L}+ @w (?:drugi|inn|kolejn)\\p{L}+|po (?:inn|poprzedni)\\p{L}+ @w|po @w|kilku osobom|dwóm osobom|u kilku @w)(?: @w)?",
		"*dać każdej osobie własny, czysty przybór",
		"*umyć i *zdezynfekować przybory po każdej osobie",
	],
	[
		"podnosic brac nosic przytulac glaskac karmic czestowac ubierac przebierac calowac dotykac laskotac zabierac sadzac przewijac fotografowac pocieszac wozic prowadzic",
		"(?:(?:cudz|obc|nieznan|nieznajom)\\p{L}+ (?:dzieck|dziec|malu|niemowl)\\p{L}*|(?:dzieck|dziec|malu|niemowl)\\p{L}* (?:klient|goś|pacjent|petent|obc)\\p{L}*)(?: (?:na ręce|na kolana|na ramiona|z wózka|z fotelika|słodyczami|cukierkami))?",
		"*zapytać rodzica o zgodę",
		"*poczekać na prośbę rodzica i dopiero wtedy *pomóc",
	],
	[
		"wyrzucac niszczyc przerabiac usuwac kasowac kreslic zdejmowac zbierac myc dezynfekowac",
		"(?<what>[^,]+?) przy (?:nich|nim|niej|gości\\p{L}*|klien\\p{L}+|pacjen\\p{L}+|dziec\\p{L}+|rodzic\\p{L}+)",
		"{v} {what:obj} dopiero po zakończeniu wizyty, na zapleczu",
	],
	[
		"przegladac ogladac podziwiac",
		"(?:się )?(?:w|we) (?:witryn|lustr|szyb|telefon|okni|lusterk|drzwi)\\p{L}*(?: [^,]+)?",
		"*sprawdzić wygląd w szatni przed zmianą",
	],
	[
		"podkradac podjadac podbierac skubac wyjadac zjadac dojadac kosztowac",
		"(?<what>(?!pieni|towar|narz|klucz|dokument|przykład|udział)[^,]+?) (?:z|ze) (?:talerz|tac|pater|bufet|półk|lad|stoł|zamówie|toreb|torb|pude|garn|dostaw|wózk|zestaw|porcj|kosz)\\p{L}*(?: [^,]+)?",
		"*zostawić {what:acc} dla gości",
		"*jeść własny posiłek w czasie przerwy",
	],
	[
		"stac siedziec patrzec przygladac obserwowac czekac",
		"(?:się )?(?:bezczynnie|z boku i patrzeć|jak słup|w bezruchu|bez zajęcia)(?: [^,]+)?",
		"*podejść i *zaproponować pomoc",
		"*zająć się następnym zadaniem",
	],
];
