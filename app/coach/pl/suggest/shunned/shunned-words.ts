/**
 * What firms shun in speech and writing by a noun (or by the act that the noun names): nouns ; wordings.
 * Nouns: alternatives parted by "|", `stem*` with any ending, words before it as they agree; other adjectives may stand before the first word.
 * Wordings, parted by "||": `*verb` takes the form of the ban (`*one/often` for perfective verbs: the second where it is told of us or of somebody).
 * Slots: {o} what the words are about ("o zarobkach klienta"), {xo} the same without its preposition, {g} whose or what of, {x} any other phrase
 * behind the noun; {p} whose or whom, of a person, {xd} what stands behind "do"; a wording without the slot is not offered where the ban has it, unless it begins with {-};
 * {g}, {p}, {xo} and {xd} must be there. The place or time of the ban stands in front of
 * the wording, or where {s} stands. The narrower row stands above the broader.
 */
export const SHUNNED_WORDS = `
wykrzyknik* ; *kończyć zdania kropką || *pisać spokojnie i *kończyć zdania kropką
wielokrop* ; *kończyć zdania kropką || *dopisywać myśl do końca
wielki* liter* | drukowan* liter* | caps lock* | capslock* | kapitalik* ; *pisać zwykłymi, małymi literami || *zaczynać wielką literą tylko zdania i nazwy własne
pogrubi* | podkreśl* | kolorow* czcion* | ozdobn* czcion* | czcion* | kolorow* liter* ; *używać jednej, prostej czcionki || *wyróżniać tylko to, co najważniejsze
ironiczn* uśmiesz* | drwiąc* uśmiesz* | kpiąc* uśmiesz* | złośliw* uśmiesz* | ironiczn* uśmiech* ; *uśmiechać się życzliwie || *zachować/zachowywać przyjazny wyraz twarzy
emotik* | emoji | emotek | buźk* | buziek | uśmieszk* | serdusz* | minki | minek | naklejek w wiadomoś* ; *wyrażać życzliwość słowami || *pisać pełnymi zdaniami
gif* | mem* | memów | łańcusz* w wiadomoś* | śmieszn* obraz* | filmików ; *wysyłać tylko wiadomości, które dotyczą sprawy || *pisać tylko o tym, co ważne dla odbiorców
skrót* przez | skrótów przez ; *omijać {g} i *chodzić wyznaczoną drogą
wielki* słów | wielki* słow* | górnolotn* sł* | górnolotn* zwrot* | patos* | napuszon* sł* | napuszon* język* ; *mówić prosto i konkretnie
skrót* myśl* ; *wyjaśniać wszystko pełnymi zdaniami || *opisywać sprawę krok po kroku
skrótowc* ; *podawać pełne nazwy || *wyjaśniać każdy skrót przy pierwszym użyciu
skrótów | skróty | skrótach | skrótami ; *mówić pełnymi słowami || *rozwijać każdy skrót
żargon* | terminolog* | fachow* nazw* | terminów | terminach | terminy branżow* | nowomow* | korpomow* ; *mówić prostym, codziennym językiem || *wyjaśniać każde trudne słowo
slang* | kolokwializm* | gwar* | mow* potoczn* | język* potoczn* | potoczn* zwrot* | potoczn* sł* | potoczn* język* | młodzieżow* sł* ; *używać starannej, poprawnej polszczyzny || *mówić uprzejmym, ogólnie znanym językiem
wtręt* po angielsku | wtręt* angiel* | angielsk* wtręt* | angielsk* słów* | angielsk* wstaw* | wstaw* po angielsku | anglicyzm* | obc* słów* | obc* słow* | obcojęzyczn* wstaw* | obcojęzyczn* zwrot* | zapożycze* ; *używać polskich słów || *szukać polskiego odpowiednika
wulgar* | przeklń* | przekleń* | brzydk* sł* | rynsztok* ; *mówić kulturalnym językiem || *dobierać spokojne, uprzejme słowa
zdrobni* | zdrabnia* ; *mówić zwykłymi słowami, jak do osoby dorosłej || *używać pełnych form słów
archaizm* | urzędow* zwrot* | urzędow* język* | urzędnicz* język* | urzędnicz* zwrot* | sztywn* formuł* ; *pisać prostym, codziennym językiem || *pisać tak, jak mówi się do żywej osoby
numer* paragraf* | paragraf* | numer* przepis* | numer* artykuł* | cytat* z regulaminu | cytat* z ustaw* | cytowan* przepis* | cytowan* paragraf* | sygnatur* ; *wyjaśniać przepisy prostymi słowami || *podawać treść przepisu własnymi słowami
cytat* ; *pisać własnymi słowami || *podawać tylko cytaty potwierdzone przez ich autora
długi* zda* | zda* wielokrotnie złożon* | zdań złożonych | rozbudowan* zda* ; *pisać krótkimi zdaniami || *dzielić dłuższe myśli na krótkie zdania
długi* wstęp* | wstępów | wstępy | wstępach | wstępami | przydługi* wstęp* ; *zaczynać od najważniejszej informacji || *przechodzić od razu do sprawy
dygresj* | wycieczk* osobist* | lania wody | lani* wody ; *trzymać się tematu || *mówić krótko i na temat
długi* mail* ; *pisać krótkie maile || *pisać krótko, jedna sprawa w jednym mailu
długi* wiadomoś* | elaborat* ; *pisać krótko, jedna sprawa w jednej wiadomości || *zamknąć/zamykać wiadomość w kilku zdaniach
ogólnik* | frazes* | banał* | pustosłow* | komunał* | wodolej* ; *podawać konkrety: kto, co i do kiedy || *podawać fakty, liczby i terminy
długi* podpis* | rozbudowan* podpis* ; *podpisywać się krótko: imię, nazwisko, stanowisko
rutynow* odpowied* | szablonow* odpowied* | standardow* odpowied* | gotow* odpowied* ; *odpowiadać {x} własnymi słowami || *odpowiadać {x} osobiście i konkretnie
gotow* formuł* | wyuczon* formuł* | formuł* | regułk* | gotowc* | szablon* | gotow* odpowied* | recytowani* | klisz* | wyświechtan* zwrot* | sloganów | slogan* | hasł* reklamow* ; {-}*mówić własnymi słowami || *odpowiadać dokładnie na to, o co pyta rozmówca
kopiowan* odpowied* | wklejani* odpowied* | wklejan* odpowied* | kopiuj-wklej ; *pisać każdą odpowiedź od nowa, do konkretnej osoby || *odpowiadać na to, o co pyta rozmówca
automatyczn* odpowied* ; *pisać każdą odpowiedź osobiście || *odpowiadać osobiście na każde pytanie
zdawkow* odpowied* | półsłówk* | monosylab* | lakoniczn* odpowied* | krótki* odpowiedzi „tak” ; *odpowiadać pełnymi zdaniami || *podawać całą potrzebną informację
wymijając* odpowied* | wykręt* | uników | unik* od odpowiedzi | kluczeni* ; *odpowiadać wprost || *podawać konkretną odpowiedź albo termin, w którym będzie
tryb* rozkazując* | rozkaz* | ton* rozkazując* | rozkazując* ton* | komenderowani* ; *prosić uprzejmie || *używać form grzecznościowych, takich jak „proszę” i „czy może pan”
stron* biern* | form* bezosobow* | bezosobow* form* ; *pisać, kto co robi || *zwracać się wprost do czytelnika
spóźnion* odpowied* | opóźnion* odpowied* | odpowied* po terminie ; *odpowiadać tego samego dnia || *odpowiadać w ustalonym terminie
literów* | błęd* ortograficzn* | ortograf* | byk* ; *przeczytać/czytać tekst jeszcze raz przed wysłaniem || *sprawdzać pisownię przed wysłaniem
czerwon* długopis* | czerwon* kolor* | pisani* na czerwono | pisani* kolorem czerwonym | pisani* czerwonym * ; *pisać na niebiesko lub czarno
skreśl* | przekreśl* | korektor* | zamazywa* | zamazani* | kleks* ; *pisać czytelnie i *przepisać/przepisywać stronę, gdy trafi się pomyłka || *wypełniać dokument od nowa po każdej pomyłce
dopisk* | odręczn* dopisk* | odręczn* popraw* | dopisywa* ; *wprowadzać zmiany w nowej wersji dokumentu || *wpisywać zmiany tylko w wyznaczonym polu i *podpisać/podpisywać je
drobn* druk* | drobn* drucz* | gwiazdek | gwiazdk* | przypis* ; *podawać wszystkie warunki w głównym tekście, zwykłą czcionką || *pisać cały tekst czytelną czcionką
karteczek | karteczk* samoprzyl* | samoprzylepn* kartecz* | żółt* karteczk* | karteczk* ; *zapisywać wszystko w systemie || *prowadzić zapiski w jednym zeszycie
notatk* na * kartkach | notatek na * kartkach | zapisk* na * kartkach | zapisków na * kartkach | luźn* notat* | notatk* na * | notatek na * | zapisków na * ; *prowadzić notatki w jednym zeszycie || *zapisywać ustalenia od razu w systemie
ołówk* | zapis* ołówkiem | wpis* ołówkiem ; *pisać długopisem
wstaw* „yyy” | przerywnik* | wypełniacz* | wtrące* | wtręt* ; *mówić płynnie, a zamiast wypełniacza *zrobić/robić krótką pauzę || *mówić krótkimi, pełnymi zdaniami

szept* | szeptani* | poszeptywa* ; *mówić pełnym głosem, tak by każdy obecny słyszał || *mówić otwarcie, a poufne sprawy *omówić/omawiać na zapleczu
gromadzeni* się pracownik* | gromadzeni* się personel* | grupowani* się pracownik* | zbierani* się w grup* | stani* w grup* ; *stać na swoich stanowiskach || {-}*rozmawiać z kolegami w czasie przerwy, na zapleczu
nieuprzejmoś* wobec | niegrzecznoś* wobec | opryskliwoś* wobec | arogancj* wobec | chamstw* wobec | lekceważeni* wobec | pogard* wobec | wyniosłoś* wobec | obcesowoś* wobec ; *zwracać się do {p} uprzejmie i z szacunkiem || *mówić do {p} spokojnym, życzliwym tonem
podnoszeni* głos* na | krzycz* na | krzyk* na | wrzeszcz* na | wrzask* na ; *mówić do {p} spokojnym głosem || *zachować/zachowywać spokojny ton wobec {p}
nawoływa* | okrzyk* przez | pokrzykiw* | wołani* przez | krzyk* przez | krzycz* przez | przekrzykiwani* się | okrzyk* ; {-}*podejść/podchodzić bliżej i *mówić spokojnym głosem || {-}*mówić po kolei i półgłosem
krzyk* | wrzask* | krzycze* | podniesion* głos* | podnoszeni* głos* | podniesion* ton* | ostr* ton* | wybuch* | wrzeszcz* ; *mówić spokojnym, cichym głosem || *zachować/zachowywać spokojny ton
głośn* rozm* | głośn* pogaw* | głośn* rozmawia* ; *rozmawiać cicho || *rozmawiać półgłosem
westchni* | wzdychani* | sapani* | stękani* | jęk* | jęcz* ; *zachować/zachowywać życzliwy wyraz twarzy i *mówić spokojnie || *wziąć/brać cichy, spokojny oddech
mrucz* | mamrot* | bąkani* | mówieni* przez zęby | mówienia pod nosem | mówieni* pod nosem | burcze* | burknię* | odburk* ; *mówić głośno, wyraźnie i życzliwie || *patrzeć na rozmówcę i *mówić wyraźnie
monolog* | wykład* | kazań | kazani* | tyrad* | przemów | przemow* ; *mówić krótko, a potem *pytać o zdanie rozmówcy || *mówić po jednym, dwóch zdaniach i *słuchać odpowiedzi
moralizow* | poucze* | pouczani* | morał* | umoralni* | prawieni* morał* ; *mówić krótko, co można teraz zrobić || *wskazywać rozwiązanie i *zachować/zachowywać oceny dla siebie
ironi* | ironizow* | sarkazm* | sarkastyczn* uwag* | kpin* | kpiarsk* ton* | drwin* | szyderstw* | szydzeni* | kpieni* ; *mówić rzeczowo i życzliwie || *odpowiadać poważnie i z szacunkiem
docink* | przytyk* | uszczypliwo* | złośliwo* | przycink* | kąśliw* uwag* | złośliw* uwag* | złośliw* komentarz* | zgryźliw* uwag* | podtekst* | dogryza* ; *zwracać się do {g} życzliwie i z szacunkiem || *mówić rzeczowo i życzliwie || *zachować/zachowywać uwagi {o} dla siebie || *zachować/zachowywać uwagi na temat {xd} dla siebie || *mówić wprost i życzliwie
żart* z | dowcip* z | kpin z | kpin* z | żartowani* z | podśmiewani* się z | śmiani* się z | naśmiewani* się z | nabijani* się z | śmiech* z | kpieni* z | drwin* z | szydzeni* z ; *odnosić się z szacunkiem do {g} || *zachować/zachowywać powagę
żart* | dowcip* | żarcik* | kawał* o | dowcipkow* | żartowani* | wygłup* ; *mówić poważnie i życzliwie || *zachować/zachowywać żarty {o} dla siebie || *odnosić się do sprawy poważnie
śmiech* | chichot* | chichotani* | śmiani* się | rechot* ; *zachować/zachowywać powagę || *mówić spokojnie i z powagą
powtarzani* plot* | roznoszeni* plot* | rozsiewani* plot* | powielani* plot* | powtarzani* pogłos* ; {-}*przekazywać tylko sprawdzone informacje || {-}*zachować/zachowywać zasłyszane wieści dla siebie
plot* | plotkowani* | obmawiani* | obgadywani* | obmow* | pomówień | pomówieni* | oszczerstw* ; *rozmawiać o sprawach służbowych || *mówić o {xo} z szacunkiem || *zachować/zachowywać to, co wiadomo o {xo}, dla siebie
pogłos* | domysł* | przypuszcze* | spekulacj* | zgadywa* | domniema* | zgadywank* | hipotez* | wróżeni* z fusów | niesprawdzon* informac* | niesprawdzon* wiadomo* ; *podawać tylko sprawdzone informacje || *podawać tylko sprawdzone informacje {o} || *powiedzieć/mówić „sprawdzę” i *wrócić/wracać z odpowiedzią
pochopn* obietnic* | obietnic* bez pokrycia | pust* obietnic* | obietnic* | obiecan* | obiecywan* | przyrzecze* | gwarancj* słown* | gruszek na wierzbie | gruszki na wierzbie ; *obiecać/obiecywać tylko to, co na pewno można spełnić || *podawać tylko potwierdzone terminy
wymów* | usprawiedliwi* | tłumaczeń | wykręcania się | wykrętów | wykręcani* się | zasłaniani* się ; *przeprosić/przepraszać i *powiedzieć/mówić, kiedy sprawa będzie załatwiona || *powiedzieć/mówić wprost, co się stało i co robimy dalej
przerywani* | wchodzeni* w słowo | wtrącani* się | wpadani* w słowo ; *wysłuchać/wysłuchiwać rozmówcy do końca || *poczekać/czekać, aż rozmówca skończy, i dopiero wtedy *odpowiedzieć/odpowiadać
kłótni* | spory | sporach | sporami | sporów | sprzecz* | awantur* | scysj* | pyskówek | pyskówk* | przepychan* słown* | utarcz* | kłócenia się | kłóceni* się | spierani* się | wykłócani* się | licytowan* się | scen | sceny przy ; *rozmawiać {x} spokojnie || *omówić/omawiać różnicę zdań {x} na osobności
polemik* | dyskusj* | dyskutowani* | spierania ; *wysłuchać/wysłuchiwać do końca i *odpowiedzieć/odpowiadać rzeczowo || *podać/podawać fakty i *zaproponować/proponować rozwiązanie
dyskusj* o polityce | rozm* o polityce | polity* | agitacj* | religi* | temat* politycznych | temat* polityczn* | tematów światopogl* | polityczn* komentarz* | polityczn* wątk* ; *rozmawiać na neutralne tematy || *trzymać się tematów związanych z pracą
poufało* | spoufala* | „tyka*” | tykani* | mówienia na „ty” | przechodzeni* na „ty” | zwrot* na „ty” | bruderszaft* ; *zwracać się per „pan” lub „pani” || *zachować/zachowywać uprzejmy dystans
gróźb | groźb* | straszeni* | straszak* | ultimatum | szantaż* | zastraszani* | odgraż* | pogróż* ; *wyjaśnić/wyjaśniać spokojnie, co będzie dalej || *podać/podawać spokojnie fakty i możliwe rozwiązania
nacisk* | presj* | nagabywa* | namolno* | nachaln* sprzedaż* | nachalno* | natarczywo* | wciskan* | namawiania | namawiani* | naciągani* | wywierani* presji | ponagl* | poganiani* ; *zostawić/zostawiać czas do namysłu || *przedstawić/przedstawiać możliwości i *poczekać/czekać na decyzję
wytykani* * błęd* | wytykani* błęd* | wypominani* * błęd* | wypominani* błęd* ; {-}*omawiać błędy spokojnie, na osobności || {-}*pokazać/pokazywać, jak zrobić to następnym razem
oskarż* | zarzut* | pretensj* | wyrzut* | obwinian* | wypomin* | szukania winnych | szukani* winn* | zrzucani* winy | przerzucani* winy | zganiani* winy | zwalani* winy | obarczani* winą ; *opisać/opisywać spokojnie fakty i *zaproponować/proponować rozwiązanie || *zająć/zajmować się tym, jak naprawić sprawę
porównań z konkurencj* | porównywan* z konkurencj* | uwag o konkurencj* | komentarz* o konkurencj* | krytyk* konkurencj* | komentarz* na temat konkurencj* | uwag* na temat konkurencj* | opini* o konkurencj* | krytykowani* konkurencj* ; *mówić o naszej ofercie
krytykowani* | krytyk* ; *mówić, co poprawić, na osobności || *wskazać/wskazywać, co można zrobić lepiej
porówn* | porównywa* ; *mówić o postępach i potrzebach tej jednej osoby || *opisać/opisywać samą sprawę
pochlebstw* | pochwał na wyrost | przesadn* komplement* | komplement* o wyglądzie | komplement* na temat wyglądu | komplement* | podlizyw* | schlebia* | lizusostw* ; *chwalić za konkretną rzecz || *podziękować/dziękować prostymi słowami
pytań osobist* | osobist* pytań | osobist* pyta* | prywatn* pyta* | wścibsk* pyta* | wścibst* | niedyskretn* pyta* | intymn* pyta* | dociekani* | przesłuch* ; *pytać tylko o to, co potrzebne do załatwienia sprawy || *przyjąć/przyjmować tyle, ile rozmówca sam powie
pytań o | pytania o | pytaniach o ; {-}*pytać tylko o to, co potrzebne do załatwienia sprawy || {-}*pytać o potrzeby rozmówcy
zamknięt* pyta* | sugerując* pyta* | podchwytliw* pyta* ; *zadawać pytania otwarte || *pytać „jak?” i „co?”
prywatn* mail* | prywatn* wiadomoś* | prywatn* sms* | prywatn* SMS* | prywatn* korespond* | prywatn* poczt* | prywatn* czat* ; *pisać prywatne wiadomości tylko w czasie przerwy, {away} || *odpisywać na prywatne wiadomości po pracy || *odpisywać na wiadomości dopiero {after}
rozmawiani* przez telefon | rozm* przez telefon | rozm* telefoniczn* | odbierani* telefon* | gadani* przez telefon ; *rozmawiać przez telefon na zapleczu, {away} || *odłożyć/odkładać telefon i *patrzeć na klienta
prywatn* rozm* | rozm* prywatn* | prywatn* telefonów | prywatn* połącz* | pogawęd* | pogadusz* | prywatn* pogaw* ; *prowadzić prywatne rozmowy na zapleczu, w czasie przerwy || *odłożyć/odkładać prywatne rozmowy do przerwy
prywat* | prywatn* spraw* | załatwiania prywatn* | załatwiani* spraw prywatnych ; *załatwiać prywatne sprawy w przerwie || *załatwiać prywatne sprawy po pracy
aluzj* | napomyk* ; *zachować/zachowywać uwagi na temat {xd} dla siebie || *mówić wprost i życzliwie
nieproszon* rad* | dobr* rad* | złot* rad* | nieproszon* porad* ; {-}*radzić tylko wtedy, gdy ktoś o to poprosi
komentowani* ; *zachować/zachowywać uwagi na temat {g} dla siebie || *rozmawiać o sprawie, z którą przychodzi rozmówca
komentarz* | uwag* | opini* | wzmian* | wypowiedzi | wypowiedź | wynurz* | zwierzeń | zwierzeni* | zwierzani* się | opowieści | opowiadani* | anegdot* | histor* o ; *zachować/zachowywać {word} {o} dla siebie || *zachować/zachowywać {word} {g?} dla siebie || *zachować/zachowywać {word} {x} dla siebie || *rozmawiać o sprawie, z którą przychodzi rozmówca || *mówić tylko o tym, co dotyczy sprawy
oceniani* * po * | sądzeni* * po * | oceniani* po * | oceniani* * z góry | oceniani* z góry ; {-}*traktować każdego z tym samym szacunkiem || {-}*stosować wobec wszystkich te same zasady
oceniani* | osądzani* ; *zachować/zachowywać ocenę {g} dla siebie
pochopn* diagno* | diagno* | stawiani* diagno* ; {-}*stawiać diagnozę dopiero po badaniu || {-}*zaprosić/zapraszać na badanie, zanim padnie diagnoza
pochopn* decyz* | pochopn* wnios* | pochopn* ocen* | pochopn* sąd* | wyciągani* wniosków ; *sprawdzić/sprawdzać fakty i dopiero wtedy *decydować || *zebrać/zbierać informacje przed podjęciem decyzji
ocen* | osąd* | etykiet* | etykietk* | szufladkowan* | łatek | łatk* | przyklejan* łat* ; *opisać/opisywać konkretne zachowanie || *mówić o faktach
przezwisk* | ksywek | ksyw* | przydomk* | wyzwisk* | obelg* | epitet* | inwektyw* | obraźliw* słów | obraźliw* słow* | obraźliw* określ* ; *zwracać się do każdego po imieniu lub per „pan” i „pani” || *mówić z szacunkiem
stereotyp* | uogóln* | generaliz* | uprzedze* ; *opierać się na faktach || *pytać każdego o jego własne potrzeby
przechwał* | przechwalan* | chwaleni* się | chwalenia się | chełpi* | samochwał* | popisyw* ; *mówić o tym, co ważne dla rozmówcy || *podać/podawać same fakty
narzeka* na pogod* | narzeka* na upał* | narzeka* na deszcz* | narzeka* na korki | narzekań na pogod* | utyskiwa* na pogod* ; *mówić o przyjemnych stronach dnia || *zachować/zachowywać takie uwagi dla siebie
narzeka* | narzekań | biadoleni* | marudze* | utyskiwa* | skarżeni* się | skarg na | żalów | użalani* | lament* | żaleni* ; *zgłosić/zgłaszać uwagi przełożonemu || *mówić o tym, co można poprawić
kłamst* | kłamani* | półprawd* | przemilcz* | oszustw* | ściem* | ściemniani* | mijani* się z prawdą | zatajani* | koloryzow* ; *mówić całą prawdę || *podać/podawać prawdziwą przyczynę
milczeni* po ; po {g} *odpowiedzieć/odpowiadać tego samego dnia || po {g} *podziękować/dziękować za opinię i *powiedzieć/mówić, co poprawimy
milczeni* | cisz* | milknięci* ; *mówić na bieżąco, co się dzieje || *odzywać się regularnie i *podać/podawać czas oczekiwania
śpiew* | śpiewani* | nuceni* | pogwizd* | gwizda* | gwizd* ; *pracować w ciszy
głośn* dzwonk* | dzwonk* | dzwoniąc* telefon* | głośn* sygnał* ; *mieć telefon wyciszony || *wyciszać dzwonki telefonów
stukani* talerz* | stukani* naczyni* | brzęk* | brzęczeni* | szczęk* | stukani* sztućc* ; *odkładać naczynia cicho || *pracować cicho i ostrożnie
stukani* w klawiatur* ; *pisać cicho na klawiaturze || *trzymać ręce spokojnie i *słuchać
hałas* | hałasow* | trzaskani* | łomot* | stukani* | szurani* | zgiełk* ; *zachować/zachowywać ciszę || *pracować cicho
muzyk* | głośn* muzyk* | radi* | telewiz* ; *zachować/zachowywać ciszę || *słuchać muzyki w przerwie, na słuchawkach
improwiz* | improwizow* | eksperyment* | samowol* | samowolk* | partyzant* ; *pracować według instrukcji || *uzgodnić/uzgadniać każdą zmianę z przełożonym
wyjątk* dla | faworyz* | faworyzow* | wyjątków | taryf* ulgow* | podwójn* standard* | kumoterstw* ; *traktować wszystkich według tych samych zasad || *stosować te same zasady wobec każdego
niespodzian* | zaskakiwa* ; *uprzedzić/uprzedzać o każdej zmianie
`;

/** The words of a remark as they are kept back, by the stem that the ban names. */
export const KEPT_BACK: readonly (readonly [RegExp, string])[] = [
	[/^koment/, "komentarze"],
	[/^opini/, "opinie"],
	[/^opowie/, "opowieści"],
	[/^zwierz/, "zwierzenia"],
	[/^/, "uwagi"],
];
