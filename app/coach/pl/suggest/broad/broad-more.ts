import type { BroadRow } from "./broad-acts.ts";

const OFFER = "proponowac oferowac sprzedawac podsuwac wciskac zachwalac polecac reklamowac przedstawiac";
const ON_OTHERS =
	"sprawdzac zmieniac wydawac udostepniac podawac przekazywac otwierac odwolywac zamykac anulowac kasowac usuwac przepisywac drukowac wysylac przekladac";
const SERVING =
	"obslugiwac witac przyjmowac rozmawiac siedziec wchodzic stac podawac zegnac prowadzic wychodzic uczyc badac siadac pracowac";

/** Classes of acts by whom, how often, in whose favour and in what they are done; asked behind those of single fields. */
export const BROAD_MORE: readonly BroadRow[] = [
	[
		"mowic powtarzac tlumaczyc odpowiadac opowiadac informowac",
		",? ?że (?:koleżan|kole[gż]|szef|kierown|pracowni|pani|pan|system|program|zmienni|lekarz|brakuje|mamy|jesteśmy)\\p{L}* .*(?:zwolnieni|chor|ciąż|urlop|kacu|rozw|kłop|odesz|zwoln|awari|nie działa|zawiesi|ludzi|rąk|przemęcz|wakacj|dziec).*",
		"*powiedzieć{dat}, kto i kiedy zajmie się sprawą",
		"*podać{dat} termin i *zaproponować rozwiązanie",
	],
	[
		"otwierac kichac kaszlec kierowac pryskac rozpylac dmuchac zamiatac strzepywac lac sypac machac psikac celowac wytrzepywac trzepac wiercic ciac szlifowac",
		"(?<what>[^,]*?) ?w (?:stronę|kierunku) (?<who>[^,]+)",
		"{v} {what:obj?} z dala od {who}",
	],
	[
		"rozmawiac stac siedziec obslugiwac pracowac czekac mowic podawac witac przyjmowac uczyc",
		"(?<what>[^,]*?) ?(?:odwrócon\\p{L}+ )?(?:tyłem|plecami|bokiem) do (?<who>[^,]+)",
		"{v}{dat} {what:obj?} przodem do {who}",
	],
	[
		"dawac udzielac przyznawac robic zmieniac przyjmowac obiecywac przesuwac wydawac oferowac",
		"(?<what>[^,]+?), (?:bo|ponieważ|gdyż|skoro|dlatego, że|tylko dlatego, że) .*(?:krzycz|groz|nalega|płacz|naciska|awantur|straszy|marudz|narzeka|znajom|ładn|miły|miła).*",
		"{v}{dat} {what:obj} tylko według jednakowych zasad",
		"*wysłuchać rozmówcy i *podać zasady spokojnym głosem",
	],
	[
		"robic pisac notowac kreslic rysowac zapisywac liczyc",
		"(?:notat\\p{L}+ |obliczeń |dopisków |numerów? \\p{L}+ )?na (?:dowod|paszpor|kartach? pacj|recept|umow|dokumen|akta|książ|zdję|banknot|świadec|legitym|certyfik|opakowan|ścian|blac|mebl|stoł|ladz)\\p{L}*(?: [^,]+)?",
		"*notować na osobnej kartce",
		"*zapisywać uwagi w systemie",
	],
	[
		"odmawiac",
		"(?<what>(?:szklanki wody|wody|krzesła|koca|parasola|torby|kubka|serwetki|chusteczki|paragonu|rachunku|menu|ręcznika|długopisu|formularza))(?: (?:osob|komu|klient|goś|pacjent|tym|dziec|przechodni|pasażer|kurier|kierowc)\\p{L}*)(?:,? (?:bez|z|który|która|które|którzy|kto|spoza) .*)",
		"*podać {what:acc} każdemu, kto poprosi",
	],
	[
		"odmawiac",
		"(?<what>(?:pomocy|informacji|odpowiedzi|porady|wyjaśnień))(?: (?:osob|komu|klient|goś|pacjent|tym|dziec|przechodni|pasażer|kurier|kierowc)\\p{L}*)(?:,? (?:bez|z|który|która|które|którzy|kto|spoza) .*)",
		"*udzielać {what} każdemu, kto poprosi",
	],
	[
		"wpisywac wystawiac oceniac poprawiac wyceniac kasowac rozliczac wypelniac czytac przygotowywac",
		"(?<what>[^,]+?) na oczach (?<who>[^,]+)",
		"{v} {what:obj} poza wzrokiem {who}",
	],
	[
		"",
		"(?<what>[^,]*?) ?(?:dwa razy|drugi raz|ponownie|dwukrotnie|wciąż|ciągle|stale|zawsze) (?:w|na) (?:tym samym|tej samej|jednym|jednej) (?:miejscu|pozycji|stronie|punkcie|półce|ręce|palcu)(?: [^,]+)?",
		"{v} {what:obj?} za każdym razem w innym miejscu",
	],
	[
		"mowic powtarzac twierdzic sugerowac",
		",? ?że .*(?:fason|kolor|strój|sukienk|fryzur|krój|makijaż|okular|opraw|kapelusz|buty|płaszcz|spodni).*(?:nie (?:\\p{L}+ )?(?:służy|pasuje|leży|do twarzy)|źle|brzydk|pogrubia|postarza|poszerza).*",
		"*pokazać{dat} to, co pasuje lepiej",
		"*zapytać, jaki krój i kolor rozmówca lubi",
	],
	[
		"chowac zabierac trzymac przechowywac wkladac odkladac",
		"(?<what>(?:regulamin|cennik|menu|książk\\p{L}+ skarg|księg\\p{L}+ skarg|ulotk|ulotek|rozkład)[^,]*?) (?:pod|za|do|w) (?:lad|szuflad|zaplecz|szaf|kontuar|biurk)\\p{L}*",
		"*trzymać {what:acc} na widoku, w zasięgu ręki",
	],
	[
		"wymieniac wyliczac wytykac pokazywac opisywac omawiac komentowac",
		"(?:wad|błęd|uster|niedociągn|słab|potkn|fuszer|niedorób)\\p{L}* (?:poprzedni|inn|konkurenc|kole[gż]|koleżan|zmiennik|tamt)\\p{L}*.*",
		"*zachować uwagi o cudzej pracy dla siebie",
		"*opisać{dat} to, co zrobimy teraz",
	],
	[
		"dzwonic telefonowac oddzwaniac rozmawiac prowadzic odbierac",
		"(?<what>[^,]*?) ?(?:z|ze) (?:ulicy|autobusu|tramwaju|pociągu|metra|toalety|łazienki|imprezy|restauracji|kawiarni|hałaśliw\\p{L}+ \\p{L}+)",
		"{v} {what:obj?} z cichego miejsca",
	],
	[
		"podawac serwowac wydawac mieszac przygotowywac trzymac przechowywac nosic mierzyc",
		"(?<what>[^,]+?) w (?:@w )?(?:kubk|szklan|talerz|misc|garnk|filiżan|kielisz|dzban|pojemnik|naczyni|słoik|wiadr|butel|miseczc)\\p{L}* po @w(?: @w)?",
		"{v}{dat} {what:obj} w czystym naczyniu",
	],
	[
		"lac nalewac nakladac wlewac przelewac wsypywac pakowac przesypywac dolewac",
		"(?<what>[^,]+?) do (?:@w )?(?:kubk|szklan|talerz|mis|garnk|filiżan|kielisz|dzban|pojemnik|naczyni|słoik|wiadr|butel|pudeł|pude|work|kanist|zbiorni)\\p{L}* po @w(?: @w)?",
		"{v}{dat} {what:obj} do czystego naczynia",
	],
	[
		"trzymac ukladac przechowywac skladowac odkladac podawac wieszac",
		"(?<what>[^,]+?) (?:wymieszan|zmieszan|pomieszan|przemieszan)\\p{L}+ (?:z|ze) [^,]+",
		"*trzymać {what:acc} osobno, z opisem",
	],
	[
		"wyjmowac wkladac zaznaczac wypelniac podpisywac wpisywac wybierac odpowiadac decydowac klikac zatwierdzac placic pisac",
		"[^,]+? za (?:niego|nią|nich)",
		"*zostawić tę czynność klientowi",
		"*pokazać klientowi, jak to zrobić, i *poczekać",
	],
	[
		"tlumaczyc usprawiedliwiac zaslaniac wyjasniac",
		"(?<what>(?:opóźn|spóźn|brak|bł[ęą]d|pomył|awari|zwłok|odmow|przerw|kolej|uster)\\p{L}*(?: @w)??) \\p{L}+(?:ą|em|ami)(?: @w)?",
		"*podać{dat} prawdziwy powód i *zaproponować rozwiązanie",
		"*przeprosić i *podać nowy termin",
	],
	[
		"przerywac zaklocac przeplatac zawieszac",
		"(?<what>(?:masaż|zabieg|strzyżeni|badani|lekcj|zajęć|zajęci|wizyt|prezentac|trening|konsultac|pokaz|egzamin|szkoleni|obsług|pomiar|golen|golę|malowani|wykład)[^,]*?) (?:rozmow|telefon|pytani|spraw|żart|krzyk|uwag|wejści|komunikat|przerw|plot)\\p{L}*(?:ą|em|ami|iem)(?: [^,]+)?",
		"*dokończyć {what:acc} i dopiero wtedy *zająć się inną sprawą",
		"*poprosić drugą osobę o przejęcie innych spraw",
	],
	[
		"przepinac przypinac nosic wieszac chowac zakladac",
		"(?<what>(?:identyfikator|plakiet|odznak|znacz|imienni)\\p{L}*) (?:na|w|do|pod|przy) (?:spodn|pas|kiesze|rękaw|plec|tor|kołnierz|sweter|swetr|bluz|fartuch)\\p{L}*(?: [^,]+)?",
		"*nosić {what:acc} na piersi, na widoku",
	],
	[
		"oceniac diagnozowac wyceniac szacowac kwalifikowac opisywac stawiac",
		"(?<what>(?!klient|goś|pacjent|petent|kandydat|ludz|człow|osob|rozm)[^,]+?) (?:na podstawie|po|z|ze|według|przez) (?:samego |samych |samym |jednego |jednym )?(?:zdję|opis|telefon|wrażeni|rozmow|słów|filmik|nagran|mail|wideo|czat)\\p{L}*(?: [^,]+)?",
		"*obejrzeć {what:acc} na miejscu i dopiero wtedy *ocenić",
		"*zaprosić na oględziny i *ocenić na miejscu",
	],
	[
		"klasc dokladac ukladac dosypywac wsypywac wykladac nakladac dolewac",
		"(?<what>(?:śwież|now)\\p{L}+ @w) (?:na|do) (?:wczoraj|star|poprzedni|reszt|przetermin|zwiędł)\\p{L}*(?: @w)?",
		"*usunąć to, co stare, i dopiero wtedy *wyłożyć {what:acc}",
	],
	[
		"podawac dawac wreczac przekazywac",
		"(?:do ręki )?(?<what>[^,]+?) (?:ostrzem|szpicem|czubkiem|igłą) (?:w|do) [^,]+",
		"*podawać{dat} {what:acc} rękojeścią do przodu",
	],
	[
		"przekladac przerzucac zrzucac zwalac spychac",
		"(?:swoj\\p{L}+ |własn\\p{L}+ |całej )?(?:win|odpowiedzialnoś)\\p{L}* na [^,]+",
		"*przeprosić w imieniu firmy i *powiedzieć, co zrobimy",
		"*opisać, co się stało, i *podać rozwiązanie",
	],
	[
		"wylaczac gasic zamykac odlaczac restartowac wstrzymywac sciszac",
		"(?<what>[^,]+?) w (?:połowie|środku|trakcie) (?<of>piosenki|utworu|filmu|zdania|cyklu|prania|ładowania|pobierania|wysyłki|odcinka|meczu|seansu|rozmowy|pracy|zabiegu|treningu|lekcji)",
		"{v} {what:obj} dopiero po zakończeniu {of}",
	],
	[
		"przechodzic przeciskac przejezdzac wchodzic",
		"(?:się )?(?:między|pomiędzy) (?:rozmawiając|dyskutując|całując|stojąc|fotografując)\\p{L}+(?: @w)?",
		"*przejść bokiem i *powiedzieć „przepraszam”",
	],
	[
		"odpowiadac odbierac witac zaczynac",
		'(?:na )?(?:telefon\\p{L}*|połączeni\\p{L}*|rozmow\\p{L}+)(?: telefoniczn\\p{L}+)? (?:od )?(?:słow|zwrot|burknięci|mruknięci)\\p{L}* ?[„"]?.*',
		"*podać nazwę firmy i swoje imię na początku rozmowy",
	],
	[
		"pytac dopytywac zagadywac",
		"(?<what>[^,]+?) co (?:chwilę|moment|minutę|kilka minut|parę minut|pięć minut|dziesięć minut|kwadrans)",
		"{v} {what:obj} raz, w dogodnej chwili",
	],
	[
		"mowic zapowiadac oglaszac powtarzac przypominac informowac nadawac",
		"(?<what>(?!przez |na |w |do )[^,]+?) co (?:chwilę|moment|minutę|kilka minut|parę minut|pięć minut|dziesięć minut|kwadrans|drugie zdanie|krok)",
		"{v}{dat} {what:obj} raz, wyraźnie",
		"*powiedzieć to raz i *podać, gdzie szukać szczegółów",
	],
	[
		"sprawdzac dzwonic pisac wysylac zagladac podchodzic wychodzic odswiezac zmieniac przestawiac",
		"(?<what>[^,]*?) ?co (?:chwilę|moment|minutę|kilka minut|parę minut|pięć minut|dziesięć minut|kwadrans|godzinę)",
		"{v}{dat} {what:obj?} o ustalonej porze",
		"*umówić się na jedną porę i *trzymać się jej",
	],
	[
		OFFER,
		"(?<what>[^,]*?),? ?(?:komuś|tym|temu|osobie|klient\\p{L}+|gości\\p{L}*|pacjent\\p{L}+), (?:kto|którzy|który|która|które) (?:już |właśnie |tylko |się )?(?:prosi|poprosi|chce|zamówi|pyta|czeka|spieszy|płaci|wychodzi|przysz)\\p{L}*.*",
		"*zrobić najpierw to, z czym rozmówca przychodzi",
		"*zapytać, czy jest czas na krótką informację",
	],
	[
		"mowic rozmawiac opowiadac wypowiadac",
		"o (?<who>@w(?: @w)?) w trzeciej osobie(?: .*)?",
		"*mówić wprost, w drugiej osobie",
	],
	[
		"przerywac zaklocac",
		"(?:cisz|posił|modlitw|chwil|odpoczyn|lektur|milcz|drzemk|zadum)\\p{L}*(?: .+)?",
		"*poczekać na dogodną chwilę i dopiero wtedy *zapytać",
		"*zostawić rozmówcy tyle ciszy, ile potrzebuje",
	],
	[
		"tlumaczyc opisywac nazywac zapowiadac okreslac wyjasniac przedstawiac kwitowac",
		'(?<what>[^,„"]+?) (?:słow\\p{L}+|zwrot\\p{L}+|określeni\\p{L}+|zdani\\p{L}+) [„"].*',
		"*opisać{dat} {what:acc} prostymi, życzliwymi słowami",
	],
	[
		"wyswietlac wywieszac wypisywac pisac umieszczac pokazywac wieszac zapisywac",
		"(?<what>(?:imieni|imion)?\\p{L}* ?@private(?: [^,]+?)?) (?:na|w) (?:tablic|ekran|monitor|drzwi|witryn|gablot|ścian|karteczk|widocznym|szyb|okn|ogłosze)\\p{L}*(?: [^,]+)?",
		"*używać w tym miejscu samych numerów",
		"*podawać {what:acc} tylko zainteresowanym, na osobności",
	],
	[
		"obslugiwac przyjmowac wpuszczac zapraszac witac",
		"(?<what>[^,]+?) przed (?:nowymi|innymi|pozostałymi|resztą|zwykłymi|tymi, .+)(?: @w)?",
		"{v} wszystkich w kolejności przyjścia",
		"*stosować tę samą kolejność wobec wszystkich",
	],
	[
		"przesadzac przenosic przestawiac",
		"(?<what>[^,]+?) w (?:połowie|środku) (?<of>posiłku|obiadu|kolacji|śniadania|rozmowy|zabiegu|lekcji|seansu|koncertu|przedstawienia)",
		"*zostawić {what:acc} na miejscu do końca {of}",
	],
	[
		"",
		"(?<what>[^,]+?) (?:z|ze) (?:obcym|cudzym|konkurencyjnym|innym) logo(?: [^,]+)?",
		"{v}{dat} {what:obj} z naszym logo",
	],
	[
		"wystawiac wypisywac rejestrowac zapisywac wydawac drukowac",
		"(?<what>(?:faktur|rachun|paragon|zaświadcz|recept|umow|skierow|bilet|certyfikat|zwolnie)\\p{L}*(?: @w)??) na (?:inn|cudz|czyj|fałszyw|zmyślon|wymyślon|drug)\\p{L}+ (?:firm|osob|nazwisk|dan|dat|podmiot|adres|żon|męż|kwot)\\p{L}*(?: .+)?",
		"{v} {what:obj} tylko zgodnie z dokumentami",
		"*sprawdzić dane w dokumencie i dopiero wtedy {p} {what:obj}",
	],
	[
		"wysylac podawac wydawac wywieszac skladac przekazywac wystawiac",
		"(?<to>do @w )?(?<what>@w) (?:pisanych|wypełnianych|wypisywanych|wypełnionych|wypisanych|napisanych) (?:ręcznie|odręcznie|ołówkiem|długopisem)",
		"{v}{dat} {to?} {what:obj} w wersji drukowanej",
	],
	[
		"",
		"(?<what>[^,]+?) (?:bez namysłu|bez zastanowienia|bezmyślnie|pochopnie|w pośpiechu i bez namysłu|na łapu-capu)",
		"*sprawdzić wszystko dokładnie i dopiero wtedy {p}{dat} {what:obj}",
	],
	[
		"",
		"(?<what>[^,]+?) (?:dla świętego spokoju|dla spokoju|na odczepnego|żeby mieć spokój|dla pozoru|na niby|pro forma|na pokaz)",
		"{v}{dat} {what:obj} rzetelnie, do końca",
	],
	[
		"zostawiac odkladac rzucac stawiac klasc wieszac parkowac ustawiac skladac chowac",
		"(?<what>[^,]+?) (?:gdzie popadnie|byle gdzie|gdzie bądź|gdziekolwiek|gdzie się da)",
		"{v} {what:obj} tylko w wyznaczonym miejscu",
	],
	[
		"",
		"(?<what>[^,]+?) pod nieobecność (?<who>[^,]+)",
		"{v} {what:obj} tylko w obecności {who}",
		"*poczekać na powrót {who}",
	],
	[
		"dawac udzielac przyznawac obiecywac oferowac dodawac wydawac proponowac skracac przyspieszac zalatwiac wpuszczac rezerwowac",
		"(?<what>[^,]*?) ?(?:w zamian )?za (?:(?:dobr|pozytywn|pochlebn|szczer)\\p{L}+ )?(?:opinię|napiwek|pochwałę|komplement|polecenie|dobre słowo|uśmiech|prezent|pięć gwiazdek|dobrą ocenę|ocenę|czekoladki|łapówkę|przysługę)(?: [^,]+)?",
		"{v}{dat} {what:obj?} według zasad równych dla wszystkich",
	],
	[
		ON_OTHERS,
		"(?<what>[^,]+?) na (?:ustną |telefoniczną |zwykłą )?prośbę (?:męż|żon|mam|matki|ojc|rodzic|rodzin|kole|znajom|sąsiad|osób trzec|osoby trzec|partner|syn|cór|babci|narzeczon|pracodaw|wspólnik)\\p{L}*.*",
		"{v} {what:obj} dopiero na wniosek osoby, której sprawa dotyczy",
		"*poprosić o pisemne upoważnienie",
	],
	...(
		[
			["kurtce", "kurtkę"],
			["płaszczu", "płaszcz"],
			["czapce", "czapkę"],
			["rękawicy", "rękawicę"],
			["rękawiczce", "rękawiczkę"],
			["kapturze(?: na głowie)?", "kaptur"],
			["(?:okularach przeciwsłonecznych|ciemnych okularach)", "ciemne okulary"],
			["słuchawkach(?: na uszach)?", "słuchawki"],
			["(?:brudnym|poplamionym|zakrwawionym) fartuchu", "brudny fartuch"],
		] as const
	).map(
		([worn, off]): BroadRow => [
			SERVING,
			`(?<what>[^,]*?) ?w ${worn}`,
			`*zdjąć ${off} i dopiero wtedy {p}{dat} {what:obj?}`,
		],
	),
];
