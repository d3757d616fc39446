import type { MessageCode } from "../codes.ts";

/**
 * Frames that judge a person, by what is said in them: what somebody lacks, has, is made of, is likened to, can only do.
 * Elements as in ../phrases.ts with the classes of label-words.ts; parted by ";".
 */
export const FRAMES: readonly (readonly [string, MessageCode])[] = [
	[
		`_ z <you> jak z|ze _; z <you> _ jak z|ze _; co to za _ z <you>; co za _2 z <you>; zero klasy|stylu|polotu; chodzący|chodząca|chodzące <bad>; <staff> z _ _1 taki|taka sobie|se; kluchy|klucha|trąba|pierdoła z <you>; <virtue> _2 poskąpił*; <virtue> _1 u|w <you> zero|brak|brakuje|krzty|ani|za; <virtue> _1 <you> brak|brakuje; z <virtue> u <you> _1 krucho|kiepsko|źle|słabo|gorzej|problem|kłopot; jesteś jak _; on|ona|pan|pani jest jak _; on|ona|<staff> nie ma hamulców|zahamowań|skrupułów|kręgosłupa|zasad|wstydu; <inf> to <you> umiesz|umie|potrafisz|potrafi; zbyt|za|zanadto|tak pewny|pewna siebie; człowiek|kobieta|facet humorów|nastrojów|skrajności; z tych , co _1 na|za cudz*; na cudzym|cudzych grzbiecie|garbie|plecach; cudzymi rękami|rękoma; żadne zasady|reguły _1 nie obowiązują; ładny|ładna z <you> _; z <you> to żaden|żadna _; jaki|jaka|jakiż z <you> <staff>|opiekun*|pracowni*|koleg*|koleżank*|fachow*|specjalist*|gospod*; się <you> _1 nie nadaje; do <they> <you> _2 nie nadaje;
		mistrz|mistrzyni|król|królowa|specjalist*|ekspert* w|od _1 zwalani*|narzekani*|migani*|unikani*|plotkowani*|marudzeni*|wykręcani*|obijani*|kłamani*|spóźniani*|psuci*|dzieleni*|szukani*;
		na <you> nie .|!; <they> na <you> nie; ile _1 jest z <you> pożytku|pociechy; tyle z <you> pożytku|pociechy; z <you> to _1 pożytek|pociecha jak; nie ten poziom|kaliber|format; nie dla <you> ta|ten|to praca|robota|zawód|stanowisko; minęło|minął|minęła <you> się z powołaniem;
		niezły|niezła|niezłe|dobry|dobre z <you> numer|agent|agentka|ziółko|gagatek|aparat|aparatka|ananas|typ|typek|model|przypadek;
		ty to jesteś artysta|artystka|agent|agentka|aparat|numer|model;
		<you> _1 powierzyć|zaufać|ufać|wierzyć nie można|da|sposób; trudno|ciężko z <you> wytrzymać|współpracować|pracować|dogadać;
		nie sposób z <you> wytrzymać|współpracować|pracować; z <you> się nie dogada*; <poss> brak <virtue>;
		<virtue> _3 ze świecą; <bad> to <poss> drugie imię; <virtue> to nie <poss> cnota|specjalność|domena|mocna;
		nie masz|ma <you> kręgosłupa|jaj|ikry|zahamowań|hamulców|skrupułów|zasad; nie masz jaj|kręgosłupa|ikry|zahamowań|hamulców|skrupułów|zasad; nie masz|ma za knut|gram _;
		bez krzty|kręgosłupa|ikry|jaj|skrupułów|polotu|hamulców; człowiek|człowiekiem|osoba|osobą|ktoś|typ|kolega|szef bez zasad;
		einsteinem|geniuszem|orłem|aniołem|mistrzem|demonem|gigantem|mistrzynią _5 nie jesteś|jest; prochu _1 nie wymyśli*;
		nie jesteś|jest _1 najostrzejsz*|najbystrzejsz*|najlotniejsz*|lotn*; jedyne , co umiesz|potrafisz; umiesz|umie|potrafisz|potrafi tylko|jedynie <inf>;
		wstyd mi za <you>; przynosisz|przynosi _2 wstyd|hańbę|ujmę; kto <you> _1 dał _1 dyplom|prawo|uprawnienia|licencję|tytuł;
		wielki|wielka|też|ładny|ładna mi <staff>|<title>|fachowiec|kolega|koleżanka; <title> _1 się znalazł|znalazła; znalazł|znalazła się _1 <title>; pan|pani <title> się znalazł|znalazła; co za typ|typek;
		z|ze <lone> żaden|żadna <job>; na <you>|<role> _1 nie można|da|sposób ?się polegać|liczyć; nie można|sposób|da ?się polegać|liczyć na _1 <you>|<role>; na tym|tej|naszym|naszej|waszym|waszej <role> nie można|da|sposób ?się polegać;
		<virtue> _1 zero; <virtue> _1 u _3 brak|ani; <virtue> ?to <you> nie masz|ma|miał|miała; trzeba być _2 <vice>; pomylił|pomyliłeś|pomyliłaś|pomyliła|pomylili _1 zawód|zawody|powołanie|powołania;
		nie nadaje|nadajesz|nadajecie|nadają się _1 do pracy|kontaktu|rozmów|rozmowy|obsługi z|ludzi|klientów|klienta|gości|pacjentów; nie nadaje|nadajesz|nadają się _1 na <role>|stanowisko; nie powinien|powinna|powinieneś|powinnaś _1 pracować z <they>;
		z|ze <you> się nie da|sposób pracować|wytrzymać|współpracować|dogadać|rozmawiać;
		nie ?jest|jesteś|był|była <staff>|człowiek|facet|kobieta|szef|pracownik , tylko|lecz|a|to _1 katastrofa|kara|baba|skaranie|nieporozumienie|porażka|żart|parodia|<vice>;
		wykazał|wykazała|wykazałeś|wykazałaś|wykazuje|wykazujesz|popisał|popisała|popisałeś|popisałaś się _3 brakiem <virtue>; jesteś|jest _1 wrażliw*|delikatn*|słab*|miękk*|nerwow*|powoln*|tęp* na|do tę|to|tej|tego pracę|robotę|stanowisko|zawód|pracy|roboty|stanowiska|zawodu;
		król|królowa|mistrz|mistrzyni|czempion|specjalist* _1 dramatu|wymówek|wykrętów|plotek|intryg|narzekania|lenistwa|spóźnień|uników`,
		"personality.fitness",
	],
	[
		`nie chce|chciało się <you> <inf>; patrzy|patrzysz|patrzą tylko|wyłącznie|jedynie na siebie|swoje|swój; ma|masz|mają gdzieś <they>; ma|masz|mają <they> gdzieś; przestań|przestańcie|dość _1 mądrzyć|wymądrzać|wywyższać|panoszyć|szarogęsić|puszyć|podlizywać|mądrzenia|wymądrzania; <whom> na niczym _1 nie zależy; na niczym <whom> nie zależy; <whom> _1 chodzi|zależy tylko|wyłącznie|jedynie o|na <gain>; gwiżdżesz|gwiżdże|bimbasz|plujesz|pluje|kichasz|srasz _1 na; <you> interesuje|interesują|obchodzi|obchodzą tylko|wyłącznie|jedynie; lubisz|lubi rządzić|poniżać|plotkować|dogryzać|narzekać|krytykować|leniuchować|pouczać; po trupach; wynosisz|wynosi się ponad|nad; nosisz|nosi głowę|nos za|wysoko;
		<you>|<staff> się wywyższa|wymądrza|panoszy|mądrzy|puszy|leni|obija|podlizuje|płaszczy|wozi|rządzi|miga|wynosi|popisuje; tylko byś _; byś się tylko _; <you> tylko _ w głowie; rżniesz|rżnie głupa; zgrywasz|zgrywa|udajesz|strugasz eksperta|mistrza|szefa|bohatera;
		podlizuje*|płaszczysz|pasożytuje* się|na; grasz|gra _1 na dwa fronty; wtyka*|wsadza*|wściubia* nos* _1 w nie|cudze; kłamie*|łże* jak`,
		"personality.motive",
	],
	[
		`głuch*|ślep* na cudze|ludzi|prośby|potrzeby|krzywdę|innych|wszystko; pstro|siano|sieczkę|pusto ma|masz w głowie; z fochami|humorkami; włącz*|używa* _1 mózg*|myślenie|głowy; ma|masz długie ręce; ni _1 pies; masz|ma|miał* _1 nierówno|równo pod sufitem; nie masz _1 równo pod sufitem; masz|ma|miał* _1 źle|pusto|pstro|siano|sieczkę|trociny|kolei w głowie; nie po kolei w głowie; siano|sieczka|trociny|pstro w głowie;
		zły|złe|ciężki|kiepski|wredny charakter|podejście; roszczeniowe|lekceważące|olewackie|aroganckie podejście|nastawienie; roszczeniową|lekceważącą|olewacką|arogancką postawę; wysokie|wygórowane|wielkie mniemanie; wygórowane|wybujałe|przerośnięte|rozdęte ego; masz|ma|<poss> _1 wielkie ego; przerost ambicji|ego; kompleks wyższości|boga;
		masz _1 humory|fochy|humorki; masz|ma _1 grubą|słoniową skórę; masz|ma _1 lepkie|dziurawe ręce|palce|łapy; niewyparzon* gęb*|język|jęzor; masz|ma _1 długi język|jęzor;
		język|jęzor|gębę masz _1 za|niewyparzon*; język <you> świerzbi; masz|ma dwa|dwie|podwójn* oblicz*|twarz*; głow*|pamięć _2 jak sito|rzeszoto|durszlak; mózg jak|wielkości _; mózg <you> _1 wyparował|wysechł|zlasował|stanął; serce|serca z lodu|granitu|betonu|kamienia; ręce _2 dwie lewe; pusty|pusta|płytki|płytka|prosty|prosta|tępy|tępa|ciemny|ciemna|głuchy|głucha jak _;
		palma|woda <you> odbiła|uderzyła; odbiło|odwaliło <you> .|!|,|?; przewróciło|poprzewracało <you> się; z byka|konia|drzewa _1 spadł*;
		zachowuje* się _2 jak dziecko|dzieciak|primadonna|diva|gwiazda|hrabia|hrabina|książę|król|królowa|smarkacz|nastolatek|przedszkolak|bydło|święta;
		piątym kołem; piąte koło u; wrzodem na; jak wrzód; ciężko|wolno|tępo kapuje*|kojarzy*|myślisz;
		za wysokie progi; do <staff>|menedżera|lidera|ideału|profesjonalisty|mistrza _1 <you> _1 daleko; <virtue> <you> _1 nie starcza|starczy|wystarcza|wystarczyło; <bad> za grosz; bym <you> _1 nie powierzył*|zaufał*|zostawił*; nie _1 lepszy|lepsza|lepsi od <vice>|złodziej*|zwierz*|dzieci*|dziecka; zamiast mózgu|głowy|rozumu; to|jesteś buldożer*|taran|taranem|rekin*|hien*|szakal*; z takim|taką|takimi manierami|charakterem|podejściem|nastawieniem|kulturą|temperamentem; rozczarowując*|męcząc*|irytując*|denerwując*|żenując* człowiek|typ|facet|kobieta|osoba|kolega|koleżanka; z|przy <poss> temperamentem|charakterem|temperamencie|charakterze|humorach|nastrojach; z <poss> podejściem do życia;
		zachowuje* się _2 jak udzieln*|obrażon*|rozkapryszon*; chodzącym|chodzącą|chodzące|chodzący problem*|katastrof*|nieszczęści*|pretensj*|wymówk*|kłopot*; <you> się _1 do tego nie urodził*; myślałby kto; królewna|księżniczka|primadonna|hrabianka się|znowu|nie; przedszkole|piaskownica|żłobek|cyrk , _1 nie zespół|firma|praca|zmiana|obsługa;
		babcia|ślimak|żółw|pies|kot|robot|automat|papuga _4 od|niż ciebie|pana|pani|niego|niej|ty; ślimak|żółw _3 przy tobie|panu|pani; zosia samosia; <staff> z przypadku|łaski|nadania; <staff>|nowy|nowa|on|ona to _1 nieporozumienie|porażka|pomyłka|katastrofa|dramat;
		tyle _1 co|ile lodówka|kamień|cegła|kot|słup|beton|głaz|but|automat|robot|mur|ściana|parkometr; nie jesteś|jest _1 partner* do; rządzi* się _3 jak u siebie; bóg|rozum <you> opuścił; <you> bóg|rozum _1 opuścił; jesteś ślepy|ślepa|głuchy|głucha; pcha* się na świecznik|afisz; charakterek; charakterkiem; charakterku; temperamencik; prędzej|łatwiej|szybciej _3 ze|z|do ścianą|ściany|słupem|drzwiami|kotem|psem|kamieniem|papugą|lampą|automatem;
		wielka|jaśnie pani|pan|państwo|dama|gwiazda|księżniczka _1 nie|znowu|łaskawie|raczy*; tupetu|bezczelności|arogancji|pychy|czelności|złośliwości|zarozumiałości|pewności _1 <you> nie brak|brakuje|brakowało; trzeba być _1 z kamienia|lodu|betonu; jesteś|jest <you> _1 z kamienia|lodu|betonu;
		żeby|gdybyś|gdyby choć|miał|miała _2 odrobinę|krztę|gram|cień|trochę <virtue>|rozumu|oleju|wyobraźni; gdzie <you> ma|masz głowę|rozum|serce|wstyd|sumienie|oczy|mózg; gdzie <poss> głowa|rozum|serce|wstyd|sumienie|kultura|takt|mózg|<virtue>;
		masz|ma|macie _1 za grosz _; ani krzty|grama|odrobiny|cienia|joty _; kto <you> _1 nauczył|wychował|wychowywał|uczył|zatrudnił|przyjął; w stodole|oborze|chlewie|lesie|buszu <you> chowali|wychowali|wychował*; niżej <you> godności|godność; poniżej <poss> godności; korona by|nie|<you> _1 z|spadła|spadnie|spadłaby; korona z głowy <you>;
		wozić się; jak pan i władca; zamień|zamienił* _2 na rozum*; z wdziękiem|gracją|subtelnością|delikatnością|taktem słonia|czołgu|walca|buldożera|traktora; charyzma|urok|wdzięk|empatia|czar|wrażliwość|empatią|wdziękiem|urokiem|wrażliwością _1 parkometru|cegły|betonu|kamienia|buta|kłody|lodówki|zombie|robota|słupa;
		ani me|be|ryba|widzę; ani do tańca; do tańca _4 nie; ni pies; własną|rodzoną matkę _1 sprzeda*; sprzeda* _1 własną|rodzoną matkę; nóż w plecy; jak po kaczce; jak grochem o; jak ze ścianą; jak do ściany .|!|,|?;
		wieś z <you>; wyszła|wyszedł|wyłazi z <you> wieś|cham|burak|słoma; janusz biznesu; typowy janusz|polaczek; typowa blondynka|grażyna|karyna|baba; to|istna kara boska; skaranie boskie; krzyż pański; wazelina <you>; hamulcowy|hamulcowa zespołu|działu|rozwoju`,
		"personality.idiom",
	],
];
