import type { BroadRow } from "./broad-acts.ts";

/** Acts that are right at their time and wrong with this circumstance; "" is every act that is right in itself. */
const ANY = "";
const TRADE =
	"wydawac zmieniac podmieniac doliczac dopisywac wymieniac usuwac zabierac przesuwac odwolywac skracac podnosic obnizac dodawac wprowadzac zamieniac przepisywac skreslac anulowac przenosic przekladac nagrywac kserowac kopiowac zapisywac pobierac naliczac przedluzac odlaczac wylaczac sprzedawac wymontowywac montowac oddawac zatrudniac";
const REPLY =
	"oddzwaniac odpisywac odpowiadac zglaszac wpisywac przekazywac sprzatac wysylac rozliczac zapisywac notowac uzupelniac oddawac informowac powiadamiac zawiadamiac czyscic myc naprawiac wystawiac potwierdzac przepraszac sprawdzac";
const CHANGE =
	"zmieniac odwolywac przekladac przesuwac zamykac skracac wprowadzac ustalac zamieniac anulowac informowac zawiadamiac powiadamiac umawiac zglaszac zamawiac planowac ukladac wypowiadac podnosic";
const MIDDLE =
	"oferowac proponowac sprzedawac zmieniac odchodzic wychodzic opuszczac pytac sprzatac odbierac dzwonic wystawiac podawac przedstawiac wspominac zagadywac zaczynac wreczac rozliczac zbierac podsuwac odkurzac";
const what = "(?<what>[^,]*?)";

/** What is done at the same time, or why, how and how early something is done, whatever the act is: the act stays, what makes it wrong is turned. */
export const BROAD_CIRCUMSTANCES: readonly BroadRow[] = [
	[
		ANY,
		`${what},? (?:żując|mając w ustach) (?:gum|cukier|tic|pestk)[^,]*`,
		"*wyrzucić gumę i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what}, (?:jednocześnie )?(?:jedząc|pijąc|przeżuwając|popijając|dojadając|dopijając|podjadając|gryząc|przegryzając|chrupiąc)(?: [^,]+)?`,
		"*dokończyć posiłek i dopiero wtedy {p}{dat} {what:obj?}",
		"*jeść i *pić tylko w czasie przerwy, na zapleczu",
	],
	[
		ANY,
		`${what}, (?:jednocześnie )?(?:rozmawiając przez (?:telefon|komórkę)|trzymając (?:telefon|słuchawkę)[^,]*|telefonując|dzwoniąc)(?: [^,]+)?`,
		"*skończyć rozmowę telefoniczną i dopiero wtedy {p}{dat} {what:obj?}",
		"*odłożyć telefon i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what}, (?:jednocześnie )?(?:patrząc w telefon|zerkając (?:w|na) telefon|gapiąc się w telefon|scrollując[^,]*|przeglądając telefon[^,]*|pisząc sms[^,]*|pisząc SMS[^,]*|klikając w telefon\\p{L}*|sprawdzając telefon|sprawdzając wiadomości)`,
		"*odłożyć telefon i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what}, (?:patrząc|zerkając|gapiąc się|spoglądając|wpatrując się) (?:w|na) (?:ekran|monitor|komputer|zegarek|zegar|sufit|okno|podłogę|ścianę|bok|drzwi|kasę|klawiaturę)(?: [^,]+)?`,
		"{v}{dat} {what:obj?}, patrząc na rozmówcę",
		"*podnieść wzrok i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[ANY, `${what}, siedząc(?: za biurkiem| na krześle| w fotelu)?`, "*wstać i dopiero wtedy {p}{dat} {what:obj?}"],
	[
		ANY,
		`${what}, (?:stojąc (?:tyłem|bokiem|plecami)|odwracając się (?:tyłem|plecami)|będąc odwrócon\\p{L}+)(?: [^,]+)?`,
		"*stanąć twarzą do rozmówcy i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what}, (?:stojąc|wisząc|sterując|zaglądając) (?:nad|za|przez) (?:głową|plecami|stolikiem|ramieniem|ramię)?[^,]*`,
		"*stanąć z boku, na widoku, i {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what}, (?:spiesząc się|śpiesząc się|pędząc|popędzając się|gnając)(?: [^,]+)?`,
		"{v}{dat} {what:obj?} spokojnie, krok po kroku",
	],
	[ANY, `${what}, (?:biegnąc|biegając)(?: [^,]+)?`, "*zwolnić kroku i dopiero wtedy {p}{dat} {what:obj?}"],
	[
		ANY,
		`${what}, (?:idąc|chodząc|maszerując|schodząc|wchodząc po)(?: [^,]+)?`,
		"*zatrzymać się i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[ANY, `${what}, (?:prowadząc|kierując|jadąc)(?: [^,]+)?`, "*zatrzymać pojazd i dopiero wtedy {p}{dat} {what:obj?}"],
	[
		"schodzic wchodzic chodzic isc przechodzic biegac wysiadac wsiadac",
		`${what}, (?:czytając|patrząc|pisząc|przeglądając|rozmawiając|zerkając|sprawdzając)(?: [^,]+)?`,
		"{v} {what:obj?}, patrząc pod nogi",
	],
	[
		ANY,
		`${what}, (?:trzymając|wkładając|mając) (?:ręce|ręc\\p{L}+|dłonie|rękę|dłoń) w kieszeni(?:ach)?`,
		"{v}{dat} {what:obj?} z dłońmi na widoku",
	],
	[
		ANY,
		`${what}, (?:krzycząc|podnosząc głos|wrzeszcząc|pokrzykując|wykrzykując)(?: [^,]+)?`,
		"{v}{dat} {what:obj?} spokojnym głosem",
	],
	[
		ANY,
		`${what}, (?:ziewając|wzdychając|przewracając oczami|krzywiąc się|marszcząc (?:brwi|nos|czoło)|prychając|robiąc miny)(?: [^,]+)?`,
		"{v}{dat} {what:obj?} z życzliwym wyrazem twarzy",
	],
	[
		ANY,
		`${what}, (?:śmiejąc się|chichocząc|żartując|dowcipkując|kpiąc|ironizując)(?: [^,]+)?`,
		"{v}{dat} {what:obj?} poważnie i życzliwie",
	],
	[ANY, `${what}, paląc(?: [^,]+)?`, "*zgasić papierosa i dopiero wtedy {p}{dat} {what:obj?}"],
	[
		ANY,
		`${what},? (?:słuchając muzyki|mając (?:słuchawki|w uszach)[^,]*|(?:ze|z) słuchawk\\p{L}+ (?:w|na) usz\\p{L}+)`,
		"*zdjąć słuchawki i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[ANY, `${what}, (?:wskazując|pokazując|celując) palcem(?: [^,]+)?`, "{v}{dat} {what:obj?}, wskazując otwartą dłonią"],
	[
		ANY,
		`${what}, (?:opierając się|podpierając się|leżąc|wylegując się|rozkładając się|zwisając|kiwając się|huśtając się|bujając się)(?: [^,]+)?`,
		"*stanąć prosto i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what}, (?:już |jednocześnie |w tym samym czasie |równocześnie )?(?:pakując|licząc|wycierając|układając|sprzątając|przeglądając|segregując|porządkując|czyszcząc|pisząc|stukając|klikając|poprawiając|czytając|rozkładając|przeliczając|obsługując|myjąc|polerując|wypełniając|rozmawiając|szukając|odkładając|składając|wieszając|metkując|zamiatając|odkurzając|parząc|krojąc|przygotowując|kończąc|zaczynając|przestawiając|drukując|skanując|malując)(?! na )(?: [^,]+)?`,
		"*odłożyć inne zajęcia i dopiero wtedy {p}{dat} {what:obj?}",
		"{v}{dat} {what:obj?} z pełną uwagą",
	],
	// Why and how early.
	[ANY, `${what} na zapas`, "{v}{dat} {what:obj?} tylko w razie bieżącej potrzeby"],
	[ANY, `na zapas ${what}`, "{v}{dat} {what:obj?} tylko w razie bieżącej potrzeby"],
	[ANY, `${what} na wyrost`, "{v}{dat} {what:obj?} według rzeczywistych potrzeb"],
	[ANY, `${what} na wszelki wypadek`, "{v}{dat} {what:obj?} tylko w razie rzeczywistej potrzeby"],
	[
		TRADE,
		`${what} (?:po cichu|cichaczem|po kryjomu|potajemnie|ukradkiem|chyłkiem)`,
		"*powiedzieć o tym wprost i dopiero wtedy {p}{dat} {what:obj?}",
		"{v}{dat} {what:obj?} tylko za wiedzą i zgodą zainteresowanych",
	],
	[
		TRADE,
		"(?:po cichu|cichaczem|po kryjomu|potajemnie|ukradkiem|chyłkiem) (?<what>[^,]*)",
		"*powiedzieć o tym wprost i dopiero wtedy {p}{dat} {what:obj?}",
		"{v}{dat} {what:obj?} tylko za wiedzą i zgodą zainteresowanych",
	],
	[TRADE, `${what} za plecami (?<whose>@w)`, "{v} {what:obj?} tylko za wiedzą {whose}"],
	[
		REPLY,
		`${what} (?:dopiero )?(?:na drugi dzień|nazajutrz|po (?:dwóch|trzech|kilku|paru) dniach|po tygodniu|jutro|następnego dnia(?: rano)?|po weekendzie|na koniec tygodnia|pod koniec tygodnia|na koniec miesiąca|za kilka dni|po kilku godzinach)`,
		"{v}{dat} {what:obj?} jeszcze tego samego dnia",
		"{v}{dat} {what:obj?} na bieżąco",
	],
	[
		REPLY,
		"(?:dopiero )?(?:na drugi dzień|nazajutrz|po (?:dwóch|trzech|kilku|paru) dniach|po tygodniu|jutro|następnego dnia(?: rano)?|po weekendzie)(?: (?<what>[^,]+))?",
		"{v}{dat} {what:obj?} jeszcze tego samego dnia",
	],
	[
		CHANGE,
		`${what} (?:z dnia na dzień|z godziny na godzinę|w ostatniej chwili|na ostatnią chwilę|z marszu|bez wyprzedzenia|tuż przed (?:wizytą|terminem|zmianą|dyżurem|zajęciami|przyjazdem)|na (?:godzinę|kwadrans|pół godziny|chwilę|minutę) przed(?: [^,]+)?)`,
		"{v}{dat} {what:obj?} z co najmniej kilkudniowym wyprzedzeniem",
		"*zapowiedzieć to z wyprzedzeniem",
	],
	[
		MIDDLE,
		`${what} w (?:połowie|środku) (?<of>zabiegu|rozmowy|posiłku|treningu|strzyżenia|badania|lekcji|zajęć|wizyty|obiadu|kolacji|seansu|koncertu|masażu|spotkania|prezentacji|obsługi|naprawy|zamówienia|dyżuru|zmiany|egzaminu|czynności|pracy)`,
		"{v}{dat} {what:obj?} dopiero po zakończeniu {of}",
	],
	[
		ANY,
		`${what} (?:na chybił trafił|na chybił-trafił|jak popadnie|jak leci|na los szczęścia)`,
		"{v}{dat} {what:obj?} według ustalonego porządku",
	],
	[
		ANY,
		`${what} (?:pod wpływem (?:emocji|złości|nerwów)|w złości|w nerwach|w gniewie|na gorąco|w emocjach|ze złości|z nerwów)`,
		"*uspokoić się i dopiero wtedy {p}{dat} {what:obj?}",
	],
	[
		ANY,
		`${what} (?:z przyzwyczajenia|z automatu|z rozpędu|odruchowo|z nudów|rutynowo|dla zasady)`,
		"{v}{dat} {what:obj?} tylko wtedy, gdy jest to potrzebne",
	],
	[
		ANY,
		`${what} (?:z litości|po znajomości|ze znajomości|na ładne oczy|z sympatii|po starej znajomości|za uśmiech)`,
		"{v}{dat} {what:obj?} według tych samych zasad co dla wszystkich",
	],
	[ANY, `${what} na własną rękę`, "{v}{dat} {what:obj?} w porozumieniu z przełożonym"],
	[ANY, `${what} (?:hurtem|zbiorczo|masowo|wszystkim naraz|seryjnie)`, "{v}{dat} {what:obj?} pojedynczo, każde osobno"],
];
