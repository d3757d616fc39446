const families = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs by what their act does to its object, as their families: a construction of construct-*.ts serves one or more of these classes. */

/** Things are put somewhere and left there. */
export const PUT = families(
	"zostawiac pozostawiac klasc stawiac odkladac odstawiac ustawiac ukladac rozkladac rozstawiac gromadzic magazynowac porzucac skladowac trzymac przechowywac wieszac opierac rozwieszac",
);
/** Of these, the ones that last. */
export const STORE = families("trzymac przechowywac skladowac gromadzic magazynowac");
export const PARK = families("parkowac stawac zatrzymywac");
export const LEAVE = families("zostawiac pozostawiac porzucac");
/** Ways and things are made impassable. */
export const BLOCK = families("blokowac zastawiac tarasowac zagradzac barykadowac");

/** Somebody speaks, with "o" and what about. */
export const TALK = families(
	"rozmawiac mowic opowiadac dyskutowac plotkowac gadac rozpowiadac wspominac dyskutowac wypowiadac",
);
/** A matter or a paper is made known. */
export const REVEAL = families("ujawniac zdradzac udostepniac rozpowszechniac wynosic przekazywac podawac pokazywac");
/** Opinions on somebody or something. */
export const JUDGE = families("komentowac oceniac krytykowac obgadywac obmawiac podwazac negowac kwestionowac");
/** Somebody is told off. */
export const REPRIMAND = families(
	"krytykowac upominac pouczac ganic karcic strofowac besztac poprawiac rugac napominac rozliczac krzyczec",
);
/** Somebody is treated without respect. */
export const DEMEAN = families(
	"osmieszac ponizac wysmiewac obrazac lekcewazyc upokarzac przezywac dyskryminowac obgadywac wyszydzac zawstydzac",
);
export const PUBLISH = families("publikowac zamieszczac wrzucac umieszczac wstawiac");

/** Acts on money, goods and papers that somebody else does for one's own people. */
export const TRANSACT = families(
	"obslugiwac kasowac nabijac wydawac sprzedawac przyznawac realizowac zalatwiac rozpatrywac podejmowac wykonywac zatwierdzac podpisywac rezerwowac rozliczac ksiegowac wyceniac rejestrowac przyjmowac wystawiac udzielac",
);
/** Acts that somebody in charge agrees to. */
export const DECIDE = families(
	"zmieniac anulowac obnizac podnosic podwyzszac umarzac przyznawac udzielac zatwierdzac zwalniac zamawiac zamieniac przesuwac przedluzac skracac kasowac usuwac modyfikowac odwolywac kupowac instalowac wypozyczac",
);
export const REPAIR = families("naprawiac serwisowac rozkrecac demontowac konserwowac reperowac");
/** Acts that change a thing. */
export const CHANGE = families("zmieniac modyfikowac przerabiac edytowac przeprogramowywac przestrajac");
/** Acts that take a thing from where it is. */
export const DISPLACE = families(
	"przestawiac przesuwac przekladac usuwac zdejmowac ruszac odczepiac zrywac demontowac",
);
export const SWITCH_OFF = families("wylaczac odlaczac dezaktywowac");
export const OPEN = families("otwierac rozpakowywac odpieczetowywac");
export const TOUCH = families("dotykac ruszac");

/** What somebody does for himself at work. */
export const PRIVATE = families(
	"jesc pic spozywac palic pisac czytac ogladac grac sluchac przegladac telefonowac dzwonic rozmawiac uzywac korzystac odpoczywac robic malowac czesac podjadac surfowac odbierac zalatwiac prowadzic siedziec",
);
export const WEAR = families("nosic zakladac ubierac miec");
export const ACCEPT = families("przyjmowac brac pobierac akceptowac");
export const ENTER = families("wchodzic wjezdzac zagladac wkraczac");
export const PROMISE = families("obiecywac gwarantowac przyrzekac deklarowac");
/** Acts that can wait while somebody is served. */
export const DEFERRABLE = families(
	"rozmawiac ukladac sprzatac liczyc jesc pic pisac czytac telefonowac dzwonic przegladac porzadkowac myc zamiatac sortowac przeliczac rozpakowywac uzupelniac gadac wypelniac odbierac sprawdzac",
);
