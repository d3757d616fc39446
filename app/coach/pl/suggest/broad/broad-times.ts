import type { BroadRow } from "./broad-acts.ts";

const LATE =
	"(?:(?:dopiero )?(?:kilka|parę|pięć|dziesięć|piętnaście|dwadzieścia|trzydzieści|kwadrans|pół godziny|chwilę|minutę|godzinę) ?(?:minut)? ?po|z opóźnieniem, po|dopiero po)";
const EARLY =
	"(?:kilka|parę|pięć|dziesięć|piętnaście|dwadzieścia|trzydzieści|kwadrans|pół godziny|chwilę|minutę|godzinę|na kwadrans|na chwilę|na minutę) ?(?:minut)? ?przed";
const HOUR =
	"(?:pierwsz|drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast|szesnast|siedemnast|osiemnast|dziewiętnast|dwudziest)";
const FRIENDS =
	"(?:znajom|kole[gż]|koleżan|rodzin|krewn|przyjaci|swoich|swoim|bliskich|bliskim|sąsiad|kumpl|kuzyn)\\p{L}*";
const TURN =
	"(?:poza kolejnością|bez kolejki|poza kolejką|bokiem|tylnym wejściem|przed innymi|od zaplecza|w pierwszej kolejności)";
const PUT_OFF =
	"(?:do rana|na noc|do jutra|na jutro|do poniedziałku|na poniedziałek|na weekend|przez weekend|do następnej zmiany|na następną zmianę|dla następnej zmiany|na rano|do wieczora|na później|na potem)";
const LAST =
	"(?:na|do) (?:ostatni(?:ą|ej)? (?:dzień|dnia|chwil[ęi]|moment|momentu|godzin[ęy]|minut[ęy])|koniec (?:terminu|zmiany|dnia|tygodnia|miesiąca))(?: @w)?";
const GOODS =
	"(?:towar|dostaw|paczk|paczek|wóz|wózk|narzędz|sprzęt|karton|skrzyn|gotów|kluc|rower|leżak|parasol|mebl|krzes|stolik|dokument|akt|kas[ey]t|utarg|pieniędz|ubra|odzie|pran|ręcznik|produkt|żywnoś|mięs|lek|bagaż|przesył|auto|aut|samoch)";
const MESS = "(?:brudn|naczy|śmiec|bałagan|resztk|okruch|talerz|szklan|zlew|podłog|kuchni|blat|kosz|odpad|papier|włos)";
const CASES =
	"(?:zgłosze|mail|wiadomoś|wnios|zamówie|reklamac|sprawy|spraw |zada|odpowied|telefon|skarg|faktur|rozlicze|raport|recept|zlece|pyta|próś|prośb)";

/** Classes of acts by their time: opening and closing, order, queues, deadlines, promises of time. */
export const BROAD_TIMES: readonly BroadRow[] = [
	[
		"otwierac zaczynac rozpoczynac uruchamiac odslaniac wydawac podawac",
		`(?<what>[^,]+?) ${LATE} (?<hour>${HOUR}\\p{L}*)`,
		"{v} {what:obj} punktualnie o {hour}",
		"*przyjść kilka minut wcześniej i {p} {what:obj} punktualnie",
	],
	[
		"zamykac konczyc gasic wylaczac zwijac skladac zabierac chowac blokowac opuszczac",
		`(?<what>[^,]+?) ${EARLY} (?<hour>${HOUR}ą)`,
		"{v} {what:obj} dopiero o {hour:fem}",
	],
	[
		"zamykac konczyc gasic wylaczac zwijac skladac zabierac chowac blokowac opuszczac zaslaniac",
		`(?<what>[^,]+?) ${EARLY} (?:zamknięciem|końcem(?: [^,]+)?)`,
		"{v} {what:obj} dopiero o godzinie zamknięcia",
	],
	[
		"umawiac zapowiadac podawac obiecywac wyznaczac ustalac deklarowac planowac",
		'(?<what>[^,„"]+?) na (?:[„"].*|bliżej nieokreślon.*|kiedyś|oko|cały dzień|jakiś)',
		"*podać{dat} dokładną godzinę i *dotrzymać jej",
		"*umówić {what:acc} na konkretną godzinę",
	],
	[
		"mowic obiecywac zapowiadac podawac powtarzac rzucac odpowiadac",
		'(?!.* bez )[„"](?:za (?:pięć|chwil|moment|minut|kwadrans)|zaraz|już|chwil|momen|sekund|minut)[^”"]*[”"].*',
		"*podać{dat} rzeczywisty czas oczekiwania",
		"*sprawdzić, ile to potrwa, i *powiedzieć{dat} prawdę",
	],
	[
		"mowic obiecywac zapowiadac twierdzic zapewniac",
		", że (?:to |coś |sprawa |naprawa |wizyta |dostawa )?(?:potrwa|zajmie|będzie) .+, (?:jeśli|gdy|skoro|chociaż|choć|wiedząc) .+",
		"*podać{dat} rzeczywisty czas oczekiwania",
	],
	// Friends first.
	[
		"przyjmowac obslugiwac wpuszczac zapisywac umawiac przepuszczac wolac zapraszac sadzac",
		`(?<what>${FRIENDS}(?: @w)?) ${TURN}`,
		"{v} {what:obj} w kolejności zgłoszeń, jak wszystkich",
		"*stosować tę samą kolejność wobec wszystkich",
	],
	[
		"przyjmowac obslugiwac wpuszczac zapisywac umawiac przepuszczac wolac zapraszac sadzac",
		`(?:${TURN} )(?<what>${FRIENDS}(?: @w)?)`,
		"{v} {what:obj} w kolejności zgłoszeń, jak wszystkich",
		"*stosować tę samą kolejność wobec wszystkich",
	],
	[
		"rezerwowac odkladac zajmowac trzymac chowac blokowac zatrzymywac przyznawac wydzielac rozdawac",
		`(?<what>[^,]+?) (?:(?:dla|na rzecz) )(?:własn\\p{L}+ |swo\\p{L}+ )?${FRIENDS}`,
		"*przydzielać {what:acc} w kolejności zgłoszeń",
		"*stosować te same zasady wobec wszystkich",
	],
	[
		"wywieszac wieszac zostawiac stawiac przyklejac zawieszac",
		"(?:kartk|tablicz|ogłosze|informacj|wywiesz)[^,]*? bez (?:podania )?godziny(?: [^,]+)?",
		"*napisać na kartce godzinę powrotu",
		"*wywieszać kartkę tylko z godziną powrotu",
	],
	[
		"wywieszac wieszac zostawiac stawiac przyklejac zawieszac wystawiac",
		'(?:kartk|tablicz|ogłosze|informacj|wywiesz)[^,]*?[„"](?:zaraz|przerwa|nieczynne|wracam|zamknięte|chwil)[^”"]*[”"].*',
		"*obsłużyć wszystkich czekających i dopiero wtedy *wywiesić kartkę z godziną powrotu",
		"*poprosić o zastępstwo na czas przerwy",
	],
	// Put off.
	[
		"zostawiac pozostawiac odkladac trzymac",
		`(?<what>${GOODS}[^,]*?)(?: (?:na|w|przed|pod|przy|za) [^,]+?)? ${PUT_OFF}`,
		"*schować {what:acc} przed końcem zmiany",
		"*odłożyć {what:acc} na miejsce jeszcze tego samego dnia",
	],
	[
		"zostawiac pozostawiac odkladac",
		`(?<what>${MESS}[^,]*?)(?: (?:na|w|przed|pod|przy|za) [^,]+?)? ${PUT_OFF}`,
		"*posprzątać przed końcem zmiany",
		"*zostawić po sobie czyste stanowisko",
	],
	[
		"zostawiac pozostawiac odkladac przekladac",
		`(?<what>${CASES}[^,]*?)(?: (?:na|w|przed|pod|przy|za) [^,]+?)? ${PUT_OFF}`,
		"*załatwić {what:acc} jeszcze tego samego dnia",
	],
	[
		"zostawiac pozostawiac odkladac przekladac odwlekac",
		`(?<what>(?!sobie)[^,]+?) ${LAST}`,
		"*przygotować {what:acc} z zapasem czasu",
		"*zaplanować {what:acc} na kilka dni przed terminem",
	],
	[
		"wypisywac wystawiac wpisywac uzupelniac rozliczac sprawdzac oddawac wysylac podpisywac ksiegowac wprowadzac liczyc notowac zapisywac",
		"(?<what>[^,]+?) (?:hurtem |zbiorczo |wszystkich naraz |dopiero |razem )?(?:na|pod) koniec (?:dnia|tygodnia|miesiąca|roku|zmiany|kwartału)",
		"{v} {what:obj} na bieżąco",
	],
	[
		"wypisywac wystawiac wpisywac uzupelniac rozliczac sprawdzac oddawac wysylac podpisywac ksiegowac wprowadzac liczyc notowac zapisywac",
		"hurtem (?<what>[^,]+?)(?: (?:na|pod) koniec (?:dnia|tygodnia|miesiąca|roku|zmiany|kwartału))?",
		"{v} {what:obj} na bieżąco",
	],
	// Two at one time.
	[
		"potwierdzac umawiac zapisywac przyjmowac rezerwowac wpisywac planowac zapraszac",
		"(?:dwóch|dwojga|trzech|kilku|dwu|dwoje) (?<what>@w(?: @w)?) na (?:tę samą|ten sam|jedną|jeden|tą samą|to samo) (?:godzin|termin|por|czas|dzień|kwadrans)\\p{L}*",
		"*umawiać każdą osobę na osobną godzinę",
		"*sprawdzić kalendarz i *zaproponować następny wolny termin",
	],
	[
		"potwierdzac przydzielac rezerwowac wydawac sprzedawac obiecywac wynajmowac",
		"(?:tego samego|tej samej|jednego|jednej) (?<what>@w) (?:dwóm|dwojgu|kilku|trzem|dwu) @w(?: @w)?",
		"*sprawdzić stan rezerwacji i dopiero wtedy *potwierdzić",
		"*zapisać każdą rezerwację od razu w systemie",
	],
	[
		"opozniac wstrzymywac przeciagac",
		"(?<what>@w(?: @w)?),? (?:czekając|oczekując|z powodu|przez|ze względu|dla|bo) .+",
		"*dotrzymać godziny {what}",
		"*zacząć o ustalonej porze",
	],
	[
		"wpuszczac przyjmowac rozladowywac sprzatac dzwonic umawiac zapraszac wystawiac remontowac wiercic odkurzac myc wymieniac odbierac dostarczac rozkladac ladowac zamawiac",
		"(?<what>[^,]*?) ?w porze (?<of>obiadowej|śniadaniowej|wieczornej|lunchowej|nocnej|południowej)",
		"{v} {what:obj?} poza porą {of:fem}",
	],
	[
		"wpuszczac przyjmowac rozladowywac sprzatac dzwonic umawiac zapraszac wystawiac remontowac wiercic odkurzac myc wymieniac odbierac dostarczac rozkladac ladowac zamawiac",
		"(?<what>[^,]*?) ?w porze (?<of>obiadu|śniadania|kolacji|lunchu|drzemki|ciszy|karmienia|modlitwy|mszy|posiłk\\p{L}+|odwiedzin|wizyt)",
		"{v} {what:obj?} poza porą {of}",
	],
	[
		"wpuszczac przyjmowac rozladowywac sprzatac dzwonic umawiac zapraszac wystawiac remontowac wiercic odkurzac myc wymieniac odbierac dostarczac rozkladac ladowac zamawiac prowadzic aktualizowac",
		"(?<what>[^,]*?) ?(?:w godzinach szczytu|w szczycie|w największym ruchu|w czasie największego ruchu|przy pełnej sali)",
		"{v} {what:obj?} poza godzinami szczytu",
	],
	// Sent away to come again.
	[
		"prosic kazac odsylac polecac",
		"(?:@w(?: @w)?)?, (?:żeby|aby|by) (?:się )?(?:przysz|przyj|wróci|zadzwoni|zgłosi|poszuka|poszed|poszl|poszł|napisa|spróbowa|przyjecha)\\p{L}* .*",
		"*załatwić sprawę od razu, na miejscu",
		"*podać termin i *oddzwonić z odpowiedzią",
	],
	[
		"kazac",
		"(?:stać|czekać|siedzieć|marznąć|moknąć) (?:w|na) (?:deszcz|mroz|zimn|słońc|upal|dworz|wietrz|schod|przeciąg|ulic|chłodz|śnieg)\\p{L}*.*",
		"*zaprosić {acc} do środka na czas oczekiwania",
		"*zaprosić czekających do środka",
	],
	[
		"",
		"(?<what>[^,]+?) na (?:samo )?słowo(?: (?<whose>@w))?",
		"{v}{dat} {what:obj} dopiero po sprawdzeniu w zapisach",
		"*poprosić o potwierdzenie na piśmie i dopiero wtedy {p}{dat} {what:obj}",
	],
	[
		"obslugiwac odbierac zalatwiac kontynuowac konczyc przyjmowac sprawdzac",
		"(?<what>@w(?: @w)?) przed (?<who>(?:osobą|klientem|klientką|gościem|pacjentem|pacjentką|interesantem|petentem|kupującym|czekając\\p{L}+)(?:,? .+)?)",
		"*zająć się najpierw {who}",
	],
	[
		"zaslaniac zakrywac zastawiac zaklejac przyslaniac",
		"(?<what>(?!twarz|ust|usta|oczy|oczu)(?:zegar|kamer|cennik|cen|tabli|znak|okn|okien|wyjś|plan|numer|identyfikator|ekran|monitor|lustr|lamp|światł|czujnik|gaśnic|hydrant|drogowskaz|rozkład|menu|półk|etykiet|metk|logo|termometr|licznik|wizjer|szyb)\\p{L}*(?: \\p{L}{4,}(?<!em|ą|ami))??)(?: (?:plakat|kartk|ubrani|kurtk|ręcznik|parasol|karton|pude|paczk|towar|dekorac|taśm|folią|kwiat|rośli|ciał|plec|fartuch)\\p{L}*)?(?<place> (?:w|na|przy|nad|za) [^,]+)?",
		"*zostawić {what:acc} {place?} na widoku",
	],
	[
		"wyganiac wypraszac popedzac przeganiac wyplaszac ponaglac poganiac",
		"(?<who>@w(?: @w)?) (?:(?:gaszeniem|odkurzaniem|odkurzaczem|sprzątaniem|stawianiem|zamiataniem|wyłączaniem|brzęczeniem|zamykaniem|zwijaniem|przestawianiem|trzaskaniem|szczękiem|składaniem|zbieraniem|patrzeniem|stukaniem)(?: [^,]+)?)",
		"*uprzedzić {acc} o godzinie zamknięcia z wyprzedzeniem",
		"*podejść do {gen} i *powiedzieć uprzejmie, do której jest otwarte",
	],
	[
		"skracac przyspieszac ucinac obcinac przerywac",
		"(?<what>(?:trening|zaję|lekcj|masaż|zabieg|wizyt|konsultac|badani|strzyżeni|szkoleni|rozmow|seans|spotkani|wykład|prezentac|zwiedzani|rejs|kurs)[^,]*), (?:bo|gdyż|ponieważ|skoro|gdy|kiedy|żeby|aby) .+",
		"*prowadzić {what:acc} przez cały umówiony czas",
		"*poprosić następną osobę o chwilę cierpliwości",
	],
];
