/**
 * What firms shun in looks, bearing, things and goings-on by a noun (or by the act that the noun names): rows as in `shunned-words.ts`.
 * {away} is the place of the ban left ("z dala od kasy"), {after} is when its time is over ("po wizycie"), and a wording that begins with {0} stands where no place is told.
 */
export const SHUNNED_THINGS = `
grymas* | min | kwaśn* min* | głupi* min* | miny | minach | skrzywion* min* | krzywieni* się | przewracani* oczami | wywracani* oczami | marszcz* ; *zachować/zachowywać przyjazny wyraz twarzy || *patrzeć na rozmówcę życzliwie
ziewani* | ziewan* | ziewnię* ; *słuchać uważnie i *patrzeć na rozmówcę || *zasłonić/zasłaniać usta dłonią i *przeprosić/przepraszać
wskazywani* palcem | wytykani* palcem | pokazywan* palcem ; *wskazywać otwartą dłonią
stukani* długopisem | pstrykani* długopisem | klikani* długopisem | bawieni* się długopisem ; *odłożyć/odkładać długopis || *trzymać dłonie spokojnie
klakson* | trąbieni* ; *używać klaksonu tylko w razie zagrożenia
luźn* kartek | luźn* kartk* | luźn* dokument* ; {-}*wkładać każdą kartkę od razu do segregatora
strzelani* palcami | bębnieni* palcami | stukani* palcami ; *trzymać dłonie spokojnie
klaskani* na | pstrykani* na | gwizdani* na | kiwani* na | cmokani* na | machani* na ; *przywołać/przywoływać {p} słowem i spojrzeniem
gest* | gestykulac* | gestykulowan* | machani* rękami | wymachiw* ; *trzymać dłonie spokojnie || *wykonywać spokojne, oszczędne ruchy
wzruszani* ramionami | wzrusze* ramion* ; *odpowiedzieć/odpowiadać słowami: „sprawdzę i dam znać” || *poszukać/szukać odpowiedzi i *podać/podawać ją
rąk w kieszeni* | ręce w kieszeni* | trzymani* rąk w kieszeni* | dłoni w kieszeni* ; *trzymać ręce na widoku
założon* rąk | założon* ręce | skrzyżowan* rąk | skrzyżowan* ramion* | krzyżowani* ramion | zaplatani* rąk | splatani* rąk ; *trzymać ręce swobodnie opuszczone || *stać w otwartej postawie
garbieni* | opierani* się | podpierani* | wylegiw* | rozwalan* ; *stać prosto || *siedzieć prosto na krześle
poklepyw* | klepani* | uścisk* | przytulani* | obejmow* | głaskani* | całus* | buziaków | poufał* gest* | dotykani* gości | dotykani* klient* ; *witać się słowem i uśmiechem || *zachować/zachowywać odległość wyciągniętej ręki
plucia | pluci* | splun* ; *używać chusteczki
dłubani* w telefon* | grzebani* w telefon* | siedzeni* w telefon* | siedzeni* z telefonem | stukani* w telefon ; *mieć telefon schowany i *patrzeć na rozmówcę
drapani* się | dłubani* w * | obgryzani* paznokci ; *trzymać dłonie z dala od twarzy
kichani* | kaszlu | kaszlani* | kasłani* | pociągani* nosem ; *zasłaniać usta i nos chusteczką
zerka* | zerkani* na zegar* | spogląda* na zegar* | patrzeni* na zegar* ; *patrzeć na rozmówcę i *słuchać do końca || *słuchać rozmówcy do końca
zerkani* w telefon | zerkani* na telefon | wpatrywa* | patrzeni* w * | gapieni* się w * | gapieni* się na * | zerkani* w * | patrzeni* na telefon | patrzeni* na ekran | patrzeni* przez okno | wgapiani* | gapieni* się ; *patrzeć na rozmówcę
biegani* | bieg* | bieganin* | biegów ; *chodzić spokojnym krokiem || *poruszać się powoli i ostrożnie
krzątanin* | nerwowych ruchów | nerwow* ruch* | gwałtown* ruch* ; *poruszać się spokojnie || *wykonywać powolne, pewne ruchy
pośpiech* | pospiech* | spieszeni* | gonitw* ; *pracować spokojnie i dokładnie || *zostawić/zostawiać sobie dość czasu na każdą czynność
nerw* | nerwowo* | panik* | paniczn* ; *zachować/zachowywać spokój || *działać spokojnie, krok po kroku
zniecierpliw* | niecierpliw* | irytac* | złoś* | gniew* | foch* | obraża* się ; *zachować/zachowywać cierpliwość i spokojny ton
chaos* | bałagan* | nieporząd* | rozgardiasz* | graciarn* ; *utrzymywać porządek || *odłożyć/odkładać każdą rzecz na jej miejsce od razu po użyciu
prowizork* | prowizor* | fuszer* | bylejako* | partactw* | niedbalst* | niechlujst* | chałtur* ; *wykonywać pracę starannie, do końca || *naprawiać trwale, według instrukcji
brawur* | szarż* | popisów | ryzykow* ; *pracować ostrożnie, w równym tempie
zwłok* | opóźnie* | ociąg* | odkładania na później | odkładan* na później | zwlekani* ; *załatwiać sprawę od razu || *odpowiadać tego samego dnia
kolejek | kolejk* ; *poprosić/prosić drugą osobę o pomoc, gdy robi się tłok
spóźni* | spóźniani* ; *przychodzić {x} punktualnie || *przychodzić {x} kilka minut wcześniej
drzem* | spania | spani* | drzemani* | drzemk* ; *odpoczywać w czasie przerwy, w pokoju socjalnym
gier | gry | grani* | krzyżów* | pasjans* | układani* pasjansa ; *grać tylko po pracy || *zająć/zajmować się pracą, a gry *zostawić/zostawiać na przerwę
facebook* | medi* społecznoś* | social medi* | instagram* | tiktok* | przeglądani* Internetu | przeglądani* internetu | scrollow* ; *zaglądać do mediów społecznościowych tylko w czasie przerwy
zakup* | prywatn* zakup* ; *robić prywatne zakupy po pracy
selfie ; {-}*mieć aparat i telefon schowane || {-}*robić zdjęcia tylko za pisemną zgodą osób, które na nich są
zdjęć | zdjęci* | nagrań | nagrani* | nagrywani* | fotografowani* | filmów z | filmik* | filmowani* ; *mieć aparat i telefon schowane || *robić zdjęcia tylko za pisemną zgodą osób, które na nich są

wyrazist* biżuteri* | duż* biżuteri* | krzykliw* biżuteri* | błyszcząc* biżuteri* | masywn* biżuteri* | dzwoniąc* biżuteri* ; *nosić drobną, dyskretną biżuterię || *pracować bez biżuterii
biżuteri* ; *pracować bez biżuterii || *zdjąć/zdejmować biżuterię przed pracą i *schować/chować ją do szafki
bransolet* | pierścion* | sygnet* | kolczyk* | łańcusz* | zegark* | naszyjn* | obrącz* | korali* | wisior* | piercing* ; *pracować bez {thing} || *zdjąć/zdejmować biżuterię przed pracą i *schować/chować ją do szafki
perfum* | wod* kolońsk* | zapach* | wod* toaletow* | dezodorant* | mocn* zapach* | intensywn* zapach* | duszn* zapach* ; *używać kosmetyków bezzapachowych || *wybrać/wybierać delikatny, ledwie wyczuwalny zapach
mocn* makijaż* | ostr* makijaż* | wyzywając* makijaż* | jaskraw* makijaż* | makijaż* | ciężk* makijaż* | sztuczn* rzęs* ; *nosić delikatny makijaż || *wybrać/wybierać lekki, naturalny makijaż
niechlujn* wygląd* | nieschludn* wygląd* | zaniedban* wygląd* | niedbał* wygląd* | niechlujn* str* | niechlujn* ubi* | niedbał* str* | niechlujstw* ; *dbać o czysty, schludny strój || *przychodzić w czystym, wyprasowanym stroju
krzykliw* manicur* | manicur* | manikiur* ; *mieć krótkie, czyste paznokcie
tips* | paznok* | hybryd* | lakier* do paznokci | lakier* na paznokci* | pomalowan* paznok* ; *mieć krótkie, czyste, niepomalowane paznokcie
rozpuszczon* włos* | luźn* włos* | włos* na ramion* ; *spiąć/spinać włosy || *związać/wiązać włosy
zarost* | brody | bród | brodzie | wąs* ; *golić się przed pracą
tatuaż* ; *zasłaniać tatuaże ubraniem
klapek | klapk* | japon* | sandał* | szpil* | obcas* | odkryt* but* | odkryt* palc* | tenisów* | adidas* | wysoki* obcas* ; *nosić pełne buty na płaskiej podeszwie
dres* | szort* | krótki* spod* | spodenk* | dżins* | jeans* | legins* | dziur* spodni* | kaptur* | czap* | bluz* z kapturem | mini | minispód* | dekolt* | koszul* bez rękawów | podkoszul* | ubrań sportow* | sportow* ubra* | sportow* str* ; *nosić strój służbowy || *przychodzić w stroju zgodnym z regulaminem
luźn* ubra* | luźn* rękaw* | szalik* | szalów | szale | chust | chusty | chustach | apasz* | krawat* ; *nosić dopasowany, zapięty strój || *schować/chować luźne części ubrania
brudn* rąk | brudn* ręce | brudn* rękami | nieumyt* rąk | nieumyt* ręce ; *pracować z czystymi, umytymi rękami || *myć ręce przed każdym zadaniem
brudn* paznok* ; *mieć czyste, krótkie paznokcie
brudn* fartuch* | poplamion* fartuch* | wymięt* | pognieci* | brudn* ubra* | brudn* str* | brudn* but* | zabłocon* but* | plam na ubran* ; *nosić czysty strój i buty || *zmienić/zmieniać zabrudzony strój na czysty
słuchawek na uszach | słuchawek w uszach | słuchawek dousz* | słuchawek | słuchawk* w uszach | słuchawk* na uszach | słuchawk* dousz* | słuchawki ; *mieć uszy wolne || *słuchać muzyki tylko w czasie przerwy
ciemn* okular* | okular* przeciwsłon* ; *zdjąć/zdejmować okulary przeciwsłoneczne

żuci* gum* | gum do żucia | gum* do żucia | gum* ; *pracować bez gumy w ustach || {0}*wyjąć/wyjmować gumę przed rozmową z klientem
żuci* do * | jedzeni* do * | żuci* ; {-}*rozmawiać z pustymi ustami || {-}*wyjąć/wyjmować gumę przed rozmową
telefon* na stole | telefonów na stole | telefon* na blacie | telefonów na blacie | komór* na stole ; *trzymać telefon wyciszony w kieszeni lub torbie
telefon* w kieszeni* | telefonów w kieszeni* | komór* w kieszeni* ; {-}*zostawiać telefon w szafce przed zmianą || {-}*odłożyć/odkładać telefon do szafki
prywatn* telefon* | telefon* | komórek | komórk* | smartfon* ; *mieć telefon wyciszony i schowany || *korzystać z telefonu tylko w czasie przerwy, {away} || *korzystać z telefonu dopiero {after}
tablet* | smartwatch* | gadżet* | urządze* mobiln* | urządze* elektron* | prywatn* urządze* | prywatn* laptop* ; *mieć prywatne urządzenia wyciszone i schowane || *korzystać z telefonu tylko w czasie przerwy || *korzystać z telefonu dopiero {after}
pendrive* | prywatn* nośnik* | prywatn* pamięci | dysk* przenośn* ; *używać tylko nośników firmowych
kanap* | przekąs* | jedzen* | posił* | śniadań | śniada* | obiad* | podjada* | zakąs* | chips* | słodycz* | ciast* | owoc* | lodów | lody | lodach | batonik* ; *jeść tylko w czasie przerwy, {away} || *jeść w pokoju socjalnym, w czasie przerwy || *jeść dopiero {after}
kawa | kawy | kawie | kaw | kawę | herbat* | szklan* z kaw* ; *pić kawę i herbatę w czasie przerwy, {away} || *trzymać napoje {away}
napoj* | napoi | kubk* | kubek | kubków | termos* | filiżan* | bidon* ; *trzymać napoje {away} || *pić w czasie przerwy, {away}
przebywani* w pracy pod wpływem | przebywani* na terenie * pod wpływem | przychodzeni* do pracy pod wpływem | prac* pod wpływem | stawiani* się w pracy pod wpływem ; {-}*zaczynać pracę w pełni trzeźwo || {-}*zachować/zachowywać trzeźwość przed pracą i w pracy
alkohol* przed * | alkoholu dzień przed * | piw* przed * ; {-}*przychodzić do pracy w pełni trzeźwo || {-}*zachować/zachowywać trzeźwość przed pracą i w pracy
alkohol* | piw* | win* do obiadu | wódk* | trunk* | narkotyk* | używ* | procent* | drinków | drink* ; *pracować na trzeźwo || *zachować/zachowywać pełną trzeźwość
palen* papieros* | palen* tyto* | papieros* | palen* | e-papieros* | dym* tytoniow* | wapow* | tyto* ; *palić tylko w wyznaczonym miejscu, {away} || *wychodzić na papierosa w czasie przerwy || *palić dopiero {after}
parasol* ; *zostawiać parasole w szatni, {away} || *odkładać parasole do stojaka, {away}
kurt* | płaszcz* | okry* wierzchn* ; *wieszać kurtki i płaszcze w szatni, {away}
torebek | toreb* | plecak* | prywatn* rzecz* | rzecz* prywatn* | rzecz* osobist* | osobist* rzecz* | bagaż* podręczn* ; *zostawiać rzeczy osobiste w szafce, {away} || *trzymać rzeczy osobiste w szafce
gazet* | czasopism* | książek prywatnych | magazyn* ilustrow* ; *czytać w czasie przerwy || *trzymać czasopisma w szafce, {away}
prezent* | upomin* | napiw* | łapówek | łapów* | korzyści | gratyfikac* | dowod* wdzięczno* ; *podziękować/dziękować i uprzejmie *odmówić/odmawiać przyjęcia {thing} || *przyjąć/przyjmować w zamian samo podziękowanie
osób postronnych | osób trzecich | osoby postronne | osobach postronnych | obc* osób | obc* na | znajomych | prywatn* gości | gości prywatn* | prywatn* wizyt* | odwiedzin ; *spotykać się ze znajomymi po pracy, {away} || *wpuszczać tylko osoby z przepustką
`;
