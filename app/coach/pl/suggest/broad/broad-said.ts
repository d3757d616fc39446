import type { BroadRow } from "./broad-acts.ts";

const SAY = "mowic twierdzic powtarzac tlumaczyc zapewniac wmawiac pisac odpisywac odpowiadac";
const TELL =
	"czytac odczytywac mowic podawac wymieniac oglaszac wyczytywac dyktowac powtarzac wywolywac wykrzykiwac omawiac wypowiadac wolac krzyczec";
const DISCLOSE =
	"podawac mowic zdradzac ujawniac informowac potwierdzac wyjawiac opowiadac przekazywac udzielac rozpowiadac";
const ASK = "pytac dopytywac wypytywac zagadywac indagowac";
const COUNT = "wyliczac wypominac przypominac wytykac liczyc mowic komentowac zauwazac";
const TALK = "omawiac rozmawiac dyskutowac komentowac opowiadac relacjonowac konsultowac";

/** Classes of acts of speech: what is shown, said, asked, written and announced to those who are served. */
export const BROAD_SAID: readonly BroadRow[] = [
	// What belongs to one person alone, so that others hear it.
	[
		TELL,
		"(?:@aloud )?(?<what>@private[^,]*?)(?: @aloud)(?: @before)?",
		"*omówić {what:acc} po cichu, z dala od innych osób",
		"*pokazać{dat} {what:acc} na kartce lub ekranie",
	],
	[
		TELL,
		"@aloud (?<what>@private[^,]*?)(?: @before)?",
		"*omówić {what:acc} po cichu, z dala od innych osób",
		"*pokazać{dat} {what:acc} na kartce lub ekranie",
	],
	[
		ASK,
		"@aloud(?: @w)? (?<what>o [^,]+?)(?: @before)?",
		"*zapytać {what} cicho, na osobności",
		"*podejść bliżej i *zapytać {what} półgłosem",
	],
	[
		ASK,
		"(?:@w )??(?<what>o [^,]+?) @aloud(?: @before)?",
		"*zapytać {what} cicho, na osobności",
		"*podejść bliżej i *zapytać {what} półgłosem",
	],
	[
		"oglaszac zapowiadac wywolywac wolac czytac nadawac komunikowac wzywac",
		"przez (?:głośnik\\p{L}*|mikrofon|megafon|radiowęzeł|interkom|krótkofalówkę)(?:, | )(?:czyj\\p{L}*|kto|kogo|komu|nazwisk|imi|z podaniem|dan).*",
		"*podać przez głośnik sam numer, a resztę *powiedzieć osobiście",
		"*podejść do osoby, której sprawa dotyczy, i *powiedzieć to po cichu",
	],
	[
		"oglaszac zapowiadac komunikowac podawac informowac",
		"(?:@w )??(?:o )?(?<what>opóźnie|zmian|przerw|awari|odwołan|koniec|końc)(?<of>\\p{L}*(?: [^,]+?)??) (?:krzykiem|przez krzyk[^,]*|z zaplecza|z drzwi|z kuchni|przez okno)",
		"*podejść i *powiedzieć o tym spokojnym głosem",
	],
	// Who is where, does what and pays how much, told to whoever asks.
	[
		DISCLOSE,
		"(?:(?:przez|na) @w(?: @w)?|(?:pytając|obc|dzwoniąc|nieznajom)\\p{L}+(?: @w)?|@other|nikomu|komukolwiek), (?<what>(?:kto|czy|gdzie|kiedy|ile|z kim|o której|jak|za ile|dokąd|komu|co|do kogo|w którym|na którym|na którą|który|która|które) .+)",
		"*zachować dla siebie, {what}",
		"*sprawdzić, kto pyta, i *odpowiedzieć tylko osobie uprawnionej",
	],
	[
		DISCLOSE,
		"(?:(?:przez|na) @w(?: @w)?|(?:pytając|obc|dzwoniąc|nieznajom)\\p{L}+(?: @w)?|nikomu|komukolwiek), że (?<what>(?!kto).+)",
		"*zachować dla siebie, że {what}",
	],
	// A body, an age, a state of health: nobody's business here.
	[
		SAY,
		"(?:@w )??, (?:że|jak|iż) .*(?:przyty|utył|schud|postarz|wygląda|zmarszcz|łys|siw|zmęczon|blad[aoy]|grub|chud|wag[ęai]|wiek|lat$|cer[ęa]|brzydk|brzuch).*",
		"*zachować uwagi o wyglądzie dla siebie",
		"*rozmawiać tylko o tym, po co rozmówca przyszedł",
	],
	[
		SAY,
		", (?:że|jak|iż) .*(?:przyty|utył|schud|postarz|(?:źle|staro|blado|kiepsko|marnie|mizernie|grubo|młodo) wygląda|wygląda (?:źle|staro|blado|kiepsko|marnie|mizernie|grubo|młodo|na)|zmarszcz|łysie|siwi|zmęczon|brzydk|brzuch).*",
		"*zachować uwagi o wyglądzie dla siebie",
		"*rozmawiać tylko o tym, z czym {nom} [przychodzi|przychodzą]",
	],
	[
		ASK,
		"(?!.* (?:przy|w obecności|wobec) )(?<who>@w(?: @w)?) o (?<what>(?:termin porodu|ciąż|wiek|wag[ęi]|zarobk|pensj|dochod|rozw[óo]d|dzieci|plany (?:rodzinne|małżeńskie|na przyszłość)|orientacj|wyznani|religi|poglądy|poprzedni(?:ą|ego) (?:prac|partner)|męż|mąż|żon[ęy]|partner|chorob|operacj|blizn|tatuaż|narodowość|pochodzenie|akcent|majątek|oszczędności|rodzin|życie|stan cywilny|samotno|dietę|nałog)[^,]*)",
		"*pytać {who:acc} tylko o to, co potrzebne do sprawy",
		"*zostawić takie tematy osobie, której dotyczą",
	],
	[
		ASK,
		"(?!.* (?:przy|w obecności|wobec) )o (?<what>(?:termin porodu|ciąż|wiek|wag[ęi]|zarobk|pensj|dochod|rozw[óo]d|dzieci|plany (?:rodzinne|małżeńskie)|orientacj|wyznani|religi|poglądy|męż|mąż|żon[ęy]|partner|blizn|tatuaż|narodowość|pochodzenie|akcent|majątek|oszczędności|stan cywilny)[^,]*)",
		"*pytać tylko o to, co potrzebne do sprawy",
		"*zostawić takie tematy osobie, której dotyczą",
	],
	[
		ASK,
		"(?<who>@w(?: @w)?), (?:kto (?:płaci|zapłaci|reguluje|bierze rachunek)|czy płac\\p{L}+ (?:razem|osobno|wspólnie)).*",
		"*położyć rachunek na środku stołu",
		"*poczekać, aż ktoś sięgnie po rachunek",
	],
	[
		ASK,
		", (?:kto (?:płaci|zapłaci|reguluje|bierze rachunek)|czy płac\\p{L}+ (?:razem|osobno|wspólnie)).*",
		"*położyć rachunek na środku stołu",
		"*poczekać, aż ktoś sięgnie po rachunek",
	],
	// Empty comfort and things said without knowledge.
	[
		SAY,
		"(?:, )?że .*(?:jakoś|wytrzyma|nic się nie stanie|nic się nie stało|będzie dobrze|samo (?:przejdzie|minie)|na pewno|chyba|się ułoży|się uda|raczej|pewnie|da radę|bez problemu|wszystko gra|nie trzeba).*",
		"*sprawdzić i *powiedzieć{dat}, co wiadomo na pewno",
		"*podać{dat} fakty i możliwe rozwiązania",
	],
	[
		SAY,
		"(?:, )?że .*(?:musi(?:ał|ała)? (?:się )?po\\p{L}+|mógł|mogła|mogli|trzeba było|powin(?:ien|na) (?:był|była|wiedzieć)|nie um|nie rozumi|nie słucha|sam (?:jest )?sobie|sama (?:jest )?sobie|wina|winn).*",
		"*powiedzieć{dat}, co można zrobić teraz",
		"*opisać{dat} kolejny krok",
	],
	[
		"pisac odpisywac zaczynac konczyc odpowiadac",
		'(?:w (?:mailu|mailach|wiadomości|wiadomościach|odpowiedzi|liście|czacie)|na czacie)(?<to> do @w| (?:do )?<w>)?,? (?:że |słow\\p{L}+ |zwrot\\p{L}+ |formuł\\p{L}+ )?[„"].*',
		"*opisać sprawę od początku, uprzejmym zdaniem",
		"*napisać, co już ustalono i co będzie dalej",
	],
	// The same again, louder.
	[
		"powtarzac mowic tlumaczyc wyjasniac objasniac",
		"(?:tego samego|tej samej @w|tych samych @w|jednego|w kółko|@what) (?:coraz głośniej|głośniej|podniesionym głosem|z krzykiem|w kółko|po raz trzeci|tym samym tonem)",
		"*powtórzyć{dat} to samo wolniej i prostszymi słowami",
		"*pokazać{dat} na przykładzie, o co chodzi",
	],
	[
		"powtarzac mowic tlumaczyc wyjasniac objasniac",
		"coraz głośniej(?: (?<what>[^,]+))?",
		"*powtórzyć{dat} to samo wolniej i prostszymi słowami",
		"*pokazać{dat} na przykładzie, o co chodzi",
	],
	// How somebody lives, parks, raises children, spends.
	[
		"pouczac instruowac uczyc strofowac poprawiac krytykowac",
		"(?<who>@w(?: @w)?), (?<what>(?:jak|gdzie|kiedy|co|ile|w co|czym|czego|z kim) .+)",
		"*doradzić tylko wtedy, gdy {nom} o to [zapyta|zapytają]",
		"*zostawić tę decyzję osobie, której dotyczy",
	],
	[
		COUNT,
		", (?<what>(?:ile|co|jak dużo|jak długo|za ile|jak często|ile razy) (?:już |dotąd |dziś |wczoraj )?(?:(?:wypi|zjad|zjedz|wyda|zamówi|kupi|pali|waż|siedz|czeka|dzwoni|przychodzi|pyta|pomyli|spóźni|zużył|razy)).*)",
		"*zachować dla siebie, {what}",
		"*podać{dat} tylko to, o co [pyta|pytają]",
	],
	// Somebody's case with somebody else.
	[
		TALK,
		"(?=[^,]*(?:klient|pacjent|goś|uczn|lokator|petent|czytelni|kursant|choro|lecz|reklamac|diagno|wynik|dan(?:e|ych)|rozwod|kole[gż]|koleżan|jej|jego|ich|cudz))(?<what>@w(?: @w)??(?: (?:klient|pacjent|goś|petent|uczn|kursant|lokator|czytelni|uczestni)\\p{L}*)?) (?:z|ze) @other",
		"*omawiać {what:acc} tylko z osobą, której dotyczy",
		"*omówić sprawę na osobności, z tym, kogo dotyczy",
	],
	[
		TALK,
		"(?!.* przy )o (?=[^,]*(?:klient|pacjent|goś|uczn|lokator|petent|czytelni|kursant|choro|lecz|reklamac|diagno|wynik|dan(?:e|ych)|rozwod|kole[gż]|koleżan|jej|jego|ich|cudz))(?<what>[^,]+?) (?:z|ze) @other",
		"*rozmawiać o tej sprawie tylko z osobą, której dotyczy",
	],
	[
		TALK,
		"(?:z|ze) @other o (?=[^,]*(?:klient|pacjent|goś|uczn|lokator|petent|czytelni|kursant|choro|lecz|reklamac|diagno|wynik|dan(?:e|ych)|rozwod|kole[gż]|koleżan|jej|jego|ich|cudz))(?<what>[^,]+?)",
		"*rozmawiać o tej sprawie tylko z osobą, której dotyczy",
	],
	[
		`${TALK} mowic zdradzac ujawniac opowiadac`,
		"(?!.* przy )o (?=[^,]*(?:klient|pacjent|goś|uczn|lokator|petent|czytelni|kursant|choro|lecz|reklamac|diagno|wynik|dan(?:e|ych)|rozwod|kole[gż]|koleżan|jej|jego|ich|cudz))(?<what>[^,]+?) @other",
		"*rozmawiać o tej sprawie tylko z osobą, której dotyczy",
		"*zachować dla siebie to, co dotyczy innych",
	],
	// Disputes with those who deliver, park, wait.
	[
		"klocic spierac wyklocac sprzeczac targowac awanturowac",
		"(?:z|ze) (?<with>(?:kierowc|kurier|dostawc|listonosz|magazynier|ochroniarz|sąsiad|taksówkarz|podwykonawc|śmieciarz|kolega|koleg|koleżan)\\p{L}*) o (?<what>[^,]+)",
		"*ustalić z {with} spokojnie {what}",
		"*poprosić przełożonego o rozstrzygnięcie",
	],
];
