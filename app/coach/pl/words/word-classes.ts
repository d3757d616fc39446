import { spelled } from "./spelled.ts";

/* @__NO_SIDE_EFFECTS__ */
const set = (list: string): ReadonlySet<string> => new Set(spelled(list).split(" "));

/** Verb families (imperfective infinitives) by what they mean for a directive. */
export const HESITATE = set("wstydzic krepowac zalowac lekac obawiac wahac bac");
export const BANNING = set(
	"unikac powstrzymywac wystrzegac wstrzymywac stronic zaprzestawac zaniechac poniechac strzec wyzbywac przestawac darowac odpuszczac rezygnowac zabraniac zakazywac odradzac",
);
/** States and events that say nothing about conduct; a negated one is a fact. */
export const FACTS = set(
	"dzialac trwac potrwac miec bywac wiedziec znac widziec chciec lubic wolec byc rozumiec umiec czuc myslec pamietac wymagac otwierac zamykac psuc zmieniac konczyc zaczynac rozpoczynac tracic przewyzszac pozostawac zostawac dochodzic otrzymywac sadzic wierzyc watpic zgadzac znajdowac slyszec rejestrowac ogrzewac przypuszczac obejmowac drukowac spac lezec gubic przypominac spelniac",
);
/** What a firm does or does not do by its terms of business, not by its manners. */
export const TERMS = set(
	"pobierac przyjmowac naliczac dostarczac doreczac sprzedawac prowadzic wykonywac obslugiwac organizowac drukowac wysylac oferowac wymagac dowozic dyzurowac serwowac pracowac pozyczac rezerwowac zapewniac wydawac",
);
/** "nie otwiera się", "nie przedłuża się": the thing does not do it. */
export const HAPPENING = set(
	"otwierac zamykac zmieniac przedluzac psuc konczyc zaczynac rozpoczynac laczyc spozniac zgadzac znajdowac uczyc powtarzac liczyc nadawac dawac udawac okazywac mylic bac starac odzywac klocic zglaszac wlaczac wylaczac przesuwac kasowac drukowac wyswietlac zapisywac usmiechac smiac wahac wstydzic domyslac ruszac dodawac zatrzymywac przyjmowac uruchamiac nagrywac gubic niszczyc naliczac",
);
/** What customers go through; "nikt nie czeka" is a rule about service. */
export const ENDURED = set(
	"czekac wychodzic odchodzic odjezdzac stac zostawac pozostawac odsylac opuszczac slyszec lezec konczyc",
);
/** What nobody does anywhere; said of "nikt" they are facts. */
export const NOBODY_DOES = set("chodzic czytac kupowac placic sluchac szukac zauwazac doceniac uczyc oczekiwac pytac");
/** "nie widać", "nie słychać": infinitives that state. */
export const STATES = set("widac slychac czuc znac stac");
export const BOUNDING = set("przekraczac trwac potrwac zajmowac liczyc wynosic czekac przewyzszac stac");
/** "nie musi", "nie wymaga": release from a duty. */
export const RELEASE = set(
	"musi musza musisz musicie musimy musze trzeba potrzeba wymaga wymagaja wymagamy obowiazuje potrzebuje potrzebuja potrzebujemy dotyczy dotycza",
);
/** "nie trzeba krzyczeć": advice against an act, no release. */
export const NEEDLESS = set(
	"bac poganiac usprawiedliwiac naciskac spierac przekrzykiwac dyskutowac denerwowac przekonywac zasypywac obrazac sprzeczac pouczac powtarzac przepraszac krzyczec klocic zloscic podnosic tlumaczyc straszyc",
);

export const WRAPPERS = set(
	"bacz( cie yc) czuwa( c j jcie my) daz dazy( my) dba dbac dbaj( a cie) dbamy dopiln(owac owuje owujemy uj ujcie) oczekuje( my) piln(owac uj ujcie uje ujemy) postara(c j jcie) pros(i imy ze) spraw( cie ic) stara( c j ja jcie jmy my) troszcz( y ymy) unikac upewni(a ac aj amy c j jcie) uwaza( c j jcie my) wymaga( my ne) zabiegaj zadba(c j jcie jmy) zalezy zapewni(a aj amy c j jcie) zatroszcz( yc) chodzi",
);
export const EMPTY_VERBS = set(
	"dziala( c j jcie my) mow mowi( c my) robi( c my) obslug(iwac uj uje ujemy) organiz(owac uj ujcie uje ujemy) plan(owac uj ujcie uje ujemy) postep(owac uj ujcie uje ujemy) prac(owac uj ujcie uje ujemy) prowadz( cie i ic imy) rob rozmawia( c j my) uklada( c j my) uloz grafik dyzury dyzur harmonogram rozplanuj( cie) zachow(uj ujcie uje ujemy ywac) zaplan(owac uj ujcie) zorganiz(owac uj) zrob( ic)",
);
export const REMINDERS = set("pamieta pamietaj pamietajcie pamietajmy pamietamy pamietac wiedz wiedzcie");
export const DUTY = set(
	"nalezy masz powinien powinna powinno powinni powinny powinienes powinnas powinniscie powinnismy trzeba prosze prosimy warto lepiej musi musza musisz musimy obowiazek wskazane zaleca polecamy zalecamy najlepiej staraj starajcie staramy postaraj stara probuj wypada nalezaloby zobowiazany zobowiazana zobowiazani ma maja mamy radzimy radze",
);
export const POSSIBLE = set(
	"wolno wolisz woli wola umie pozwol pozwala mozna mozesz potrafi mozemy mozecie moze moge moga chce chca",
);

export const VERDICT_WORDS = set(
	`afront( em) amatorszczyzna aroganckie bezczeln(e ie osc oscia) bezduszn(e oscia) bezmysln(e oscia) blad bledem brzydk(ie o) chamskie chamstw(em o) dranstwem faux-pas gafa glupie glupota grubians(kie twem two) grzech( em) haniebne karygodn(a e) klamstw(em o) kompromit(acja ujace) kradziez( a) hanba krzywdzace lekcewaz(ace enie eniem) lenistwem naduzycie( m) nagann(a e) niechlujstw(em o) nieczule niedbal(e stwem stwo) niedopatrzeniem nieelegancko nieakceptowalne niegrzeczn(a ie osc) niekulturalnie nieladn(a ie) nielojalnoscia nieludzkie niemadre nieodpowiednie nieprofesjonaln(a ie) nieprzyzwoicie nierozsadne niestosown(a ie) nietakt( em ownie) nieuczciwosc( ia) nieuprzejm(a e ie osc) niezrecznie obcesowe obciach obraza obrazliw(a e) oburzajace okrucienstw(em o) okrutne oszustw(em o) partactw(em o) podle podlosc( ia) ponizajace potwarza prostac(kie twem two) protekcjonalne przewinienie( m) samowola skandal( em iczna iczne) swinstw(em o) szczeniactw(em o) tchorzostwem upokarzajace uwlaczajace wstyd wulgarne wykroczenie( m) zaniedbanie( m) zbrodnia zenada zenujace zniewaga`,
);
/** "brak …", "przejaw …": what makes these heads a bad verdict. */
export const VERDICT_OF = set(
	"amatorszczyzny arogancji bezczelnosci bezdusznosci bezmyslnosci braku chamstwa dyskrecji egoizmu empatii etyki glupoty godnosci ignorancji intymnosci klasy kultury lekcewazenia lenistwa niechlujstwa nieczulosci niedbalstwa niegrzecznosci niekompetencji nielojalnosci nieodpowiedzialnosci nieprofesjonalizmu nietaktu nieuczciwosci nieuprzejmosci obojetnosci odpowiedzialnosci oglady pogardy poufnosci praw procedur profesjonalizmu prywatnosci przyzwoitosci regulaminu rozsadku standardow standardu szacunku tajemnicy taktu uprzejmosci wychowania wyczucia wyobrazni zaniedbania zasad zaufania zlego zlej",
);
export const VERDICT_HEADS = set(
	"brak( iem) dowod( em) naduzycie( m) naruszenie( m) objaw( em) oznaka przejaw( em) przykladem swiad(czy ectwem) szczyt( em) wyraz( em) pogwalcenie( m) zlamanie( m) zle",
);
export const BAD_KIND = set("zly zlym zla zle zlej fatalny fatalna zlego");
export const BAD_KIND_NOUNS = set(
	"wizytowka praktyka guscie tonie obyczaj zwyczaj nawyk pomysl styl zwyczajem pomyslem stylem tonem ton nawykiem manier gust stylu maniery",
);
/** "nie jest dopuszczalne", "nie są mile widziane" */
export const GOOD_VERDICTS = set(
	"akceptowa(lne na ne ny) dobra dobrym dopuszczaln(a e y) dozwolon(a e y) eleganck(ie o) grzeczn(e ie) kulturaln(e ie) ladne ladnie mile pozadane profesjonaln(a e) przyjete uprzejme stosown(e ie) taktowne tolerowan(a e) upowazni(eni ona ony) uprawni(eni ona ony) w wlasciw(a e) wskazan(a e y) zalecane",
);

export const CONSTITUENT = set(
	"tylko jedynie wylacznie sam sama samo sama samej samym samych same samego tak taki taka takie az dosc wiecej mniej pozniej wczesniej dluzej krocej rzadziej czesciej dalej blizej wyzej nizej gorzej lepiej szybciej wolniej zawsze kazdy kazda kazde kazdego kazdej kazdemu wszyscy wszystko wszystkie wszystkich wszystkim calkiem calkowicie zupelnie bardzo do od na w we z ze o u po przy przez pod za nad przed dla bez to ten ta te ja ty on ona ono oni one my wy jego jej ich mu im go nas was jako jak co kto tyle tylu raz dwa jeden jedna jedno od-razu zaraz tutaj tam wtedy teraz dzis dzisiaj jutro wczoraj inaczej odwrotnie byle zbyt za nazbyt dziwnego gdzie kiedy",
);
export const CALENDAR = set(
	"sobot(e y) niedziel(e ) swiet(a o) weekend( y) piat(ek ki) poniedzial(ek ki) siedemnastej polnocy wtor(ek ki) srod(e y) czwart(ek ki) wakacje ferie noc noca sierpniu lipcu godzin(e ach) dwudziestej dziewietnastej osiemnastej szesnastej pietnastej osmej dziewiatej zmroku zmierzchu swicie swiatecznie wieczorami",
);
export const DESCRIPTIONS = set(
	"dlaczego historia skargi objawy przyklady opinie powod powody przyczyna przyczyny przyklad pytania skutek skutki statystyka wyniki",
);
/** Verbs of being and having, which make a sentence a statement of fact. */
export const STATING = set("bedzie byl byla bylo byly jest liczy ma maja oferuje posiada sa zawiera");

export const BEZ_ACTS = set(
	"agresji arogancji docinkow drwin dyskusji fochow fochu frazesow gniewu grymasow grymasu ironii irytacji jekow kazan klamstw klotni komentarza komentarzy kpin krzykow krzyku laski narzekan nerwow niecheci obietnic opryskliwosci plotek pogaduszek pogardy pogawedek polslowek pouczen poufalosci pretensji protekcjonalnosci przeklenstw przesluchan przytykow rozmow sarkazmu sciemy skrotow sporow sprzeczek szorstkosci uprzedzen usmieszkow usmieszku uszczypliwosci westchnien wulgaryzmow wykretow wymowek wyrzutow wyzszosci zargonu zartow zlosci zlosliwosci",
);
/** "-nie" and "-cie" words after „bez” that are no act of staff. */
export const BEZ_IDIOMS = set(
	"podania konca zadecia napiecia zajecia zycia sniadania zdania wspomagania wahania umawiania zwlekania czekania mieszkania zasilania ubrania stania wstawania ogrzewania oczekiwania zameldowania logowania opakowania umeblowania skierowania rejestrowania przerwania zobowiazania wskazania placenia potracenia zlecenia wyksztalcenia mienia cisnienia upowaznienia opoznienia watpienia zamowienia umowienia wyzywienia nadzienia zaokraglenia zezwolenia pozwolenia oswietlenia znieczulenia obciazenia polaczenia znaczenia oznaczenia swiadczenia doswiadczenia ubezpieczenia orzeczenia rozliczenia ograniczenia ukonczenia zapowiedzenia przechodzenia schodzenia wychodzenia ogrodzenia zastrzezenia zaopatrzenia proszenia zaproszenia zadluzenia przeszkod zbednych watpliwosci kolejki zwloki zbednej zmian uprawnienia wyroznienia zbednego wzgledu pospiechu uszczerbku wyjatku problemu zarzutu problemow ujmy oslony szansy przerwy",
);
export const CONVERB_IDIOMS = set(
	"czekajac zwazajac baczac liczac wspominajac zwlekajac mowiac wylaczajac spieszac tracac",
);
/** Nouns that end like a gerund but name no act. */
export const NOT_ACTS = set(
	"danie doswiadczenie mieszkanie ogloszenie oprogramowanie oswiadczenie picie polaczenie przyjecie pytanie rozwiazanie sniadanie spotkanie szkolenie ubezpieczenie ubranie wejscie wyjscie wynagrodzenie zaproszenie wyposazenie zadanie zamowienie zastepowanie zaswiadczenie zdjecie zebranie zgloszenie zlecenie",
);

export const THUS = set("tak sposob");
export const ABOUT = set("o");

/** Small words that the searches look for in a clause. */
export const SCRUPLES = set("oporow obaw skrupulow");
export const WITHOUT = set("bez");
export const NOTHING = set("nikomu niczego nic nikogo niczym");
export const LET = set("niech niechaj");
export const NEVER = set("bez nigdy zadnym przenigdy");
export const NOBODY = set("nikt zaden zadna zadne");
export const BEYOND = set("niz ponad");
export const THAN = set("niz");
export const BESIDES = set("poza oprocz procz");
export const ALONE = set("bez niz sam sama sami same");
export const REMOTE = set("online aplikacji");
export const TOPICS = set("temat tematy lukiem tematow");
export const APPEALS = set("prosze prosimy prosi apelujemy");
export const OUT_OF = set("z ze");
export const PLEASE = set("prosze prosimy");
export const ADVISED = set("zaleca wskazane prosimy obowiazuje zalecane obowiazek konieczne");
