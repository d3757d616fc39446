/** The accusative of nouns whose genitive does not show it: genitive, accusative, gender (m, f, n, p for the plural, s where both are the same). */
export const ACCUSATIVE_NOUNS = `
współpracownika współpracownika s zmiennika zmiennika s zastępcy zastępcę m technika technika s konserwatora konserwatora s portiera portiera s opiekuna opiekuna s ubioru ubiór m koloru kolor m humoru humor m kaszlu kaszel m posiłku posiłek m drewna drewno n paliwa paliwo n świadka świadka s członka członka s wnuka wnuka s pani panią f prezesa prezesa s
szefa szefa s wieży wieżę f akcyzy akcyzę f ciszy ciszę f oporu opór m dozoru dozór m wzoru wzór m utworu utwór m
zbioru zbiór m odbioru odbiór m wyboru wybór m otworu otwór m zaworu zawór m danych dane p pism pisma p napiwku napiwek m
celów cele p drzwi drzwi p pieniędzy pieniądze p rzeczy rzeczy p okien okna p słów słowa p słowa słowo n okna okno n
konta konto n auta auto n światła światło n świateł światła p pisma pismo n hasła hasło n haseł hasła p biurka biurko n
łóżka łóżko n krzesła krzesło n krzeseł krzesła p pudełka pudełko n pudełek pudełka p miejsca miejsce n miejsc miejsca p imienia imię n
nazwiska nazwisko n nazwisk nazwiska p samochodu samochód m samochodów samochody p stołu stół m noża nóż m noży noże p wózka wózek m
wózków wózki p rąk ręce p ręki rękę f oczu oczy p ust usta p kart karty p cen ceny p list listy p
toreb torby p umów umowy p rozmów rozmowy p skarg skargi p uwag uwagi p spraw sprawy p faktur faktury p recept recepty p
wizyt wizyty p książek książki p zasad zasady p procedur procedury p opłat opłaty p stawek stawki p zdjęć zdjęcia p narzędzi narzędzia p
kluczy klucze p mięsa mięso n mleka mleko n piwa piwo n wina wino n ciasta ciasto n pieczywa pieczywo n śmieci śmieci p
papierosa papierosa m zupy zupę f głowy głowę f pracy pracę f prośby prośbę f próśb prośby p wody wodę f zgody zgodę f
nogi nogę f nóg nogi p nadziei nadzieję f kolejności kolejność f łat łaty p mebli meble p listu list m maila maila m
sms-a SMS-a m e-maila e-mail m faksu faks m biletów bilety p palet palety p plomb plomby p tac tace p ścierek ścierki p
zabawek zabawki p zmian zmiany p ofert oferty p map mapy p nazw nazwy p dat daty p stron strony p historii historię f
kopii kopię f opinii opinię f linii linię f windy windę f szyb szyby p szafek szafki p sal sale p kas kasy p
lamp lampy p półek półki p świadectwa świadectwo n zaufania zaufanie n sum sumy p kwot kwoty p kar kary p rat raty p
klatki klatkę f kuchni kuchnię f sali salę f soli sól f łodzi łódź f pościeli pościel f kąpieli kąpiel f karmy karmę f
karteczki karteczkę f ręcznika ręcznik m talerza talerz m klucza klucz m komputera komputer m papieru papier m stolika stolik m paska pasek m
alarmu alarm m dzieła dzieło n mydła mydło n piór pióra p pióra pióro n lustra lustro n futra futro n biura biuro n
lekarstwa lekarstwo n leku lek m leków leki p rachunku rachunek m ceny cenę f wyniku wynik m wyników wyniki p szczegółów szczegóły p
powodu powód m powodów powody p dowodu dowód m dowodów dowody p objawów objawy p przychodu przychód m wniosku wniosek m podatku podatek m
druku druk m znaku znak m roku rok m banku bank m wzroku wzrok m kroku krok m soku sok m bloku blok m
stanu stan m stroju strój m pokoju pokój m pokojów pokoje p pokoi pokoje p nastroju nastrój m napoju napój m napojów napoje p
przodu przód m ogrodu ogród m wywiadu wywiad m lodu lód m miodu miód m wozu wóz m obrazu obraz m nawozu nawóz m
dowozu dowóz m przewozu przewóz m zespołu zespół m kościoła kościół m protokołu protokół m zdań zdania p etykiet etykiety p metek metki p
usług usługi p potrzeb potrzeby p decyzji decyzję f obaw obawy p problemów problemy p wątpliwości wątpliwości p emocji emocje p słuchawki słuchawkę f
tabletek tabletki p ulotek ulotki p ran rany p igieł igły p zgłoszeń zgłoszenia p blizn blizny p tablicy tablicę f wiadomości wiadomości p
czynności czynności p baterii baterie p żelazka żelazko n laptopa laptop m tabletu tablet m tableta tablet m smartfona smartfon m identyfikatora identyfikator m
luster lustra p spodni spodnie p spodenek spodenki p gotówki gotówkę f reszty resztę f monet monety p piasku piasek m menu menu n
kosza kosz m zajęć zajęcia p naczyń naczynia p odpowiedzi odpowiedź f wypowiedzi wypowiedź f zapowiedzi zapowiedź f sprzedaży sprzedaż f podróży podróż f
odzieży odzież f nocy noc f pomocy pomoc f krwi krew f twarzy twarz f łóżek łóżka p biurek biurka p ciastek ciastka p
jajek jajka p jabłek jabłka p okienek okienka p aut auta p biur biura p piw piwa p win wina p ciast ciasta p
drzew drzewa p imion imiona p gier gry p kołder kołdry p wejść wejścia p wyjść wyjścia p przejść przejścia p dań dania p
smyczy smycz f lad lady p świec świece p rękawa rękaw m psa psa s kota kota s konia konia s nadzoru nadzór m
akt akta p raz raz m potraw potrawy p informacji informacje p okienka okienko n czujników czujniki p dokumentacji dokumentację f godziny godzinę f
reklamacji reklamację f zamków zamki p wiader wiadra p wiadra wiadro n mydeł mydła p zasłon zasłony p drabin drabiny p lodówek lodówki p
krwi krew f szkła szkło n jedzenia jedzenie n ubrania ubranie n prania pranie n telefonu telefon m tygodnia tydzień m psów psy p
zwierząt zwierzęta p zwierzęcia zwierzę n kluczyka kluczyk m kosmetyków kosmetyki p słoików słoiki p wyrobów wyroby p regałów regały p przesyłki przesyłkę f
przesyłek przesyłki p paczek paczki p prac prace p pracy pracę f części części p lekcji lekcję f ulg ulgi p nut nuty p
aptek apteki p wag wagi p wagi wagę f rolek rolki p taśm taśmy p ław ławy p szuflad szuflady p stref strefy p
ulic ulice p granic granice p różnic różnice p liczb liczby p tajemnic tajemnice p tajemnicy tajemnicę f oszczędności oszczędności p należności należności p
nieruchomości nieruchomość f kości kości p zdolności zdolność f warzyw warzywa p hantli hantle p pendrive'ów pendrive'y p gniazdek gniazdka p kabli kable p
królika królika s chomika chomika s gniazdka gniazdko n znamion znamiona p obchodu obchód m obwodu obwód m smug smugi p szkieł szkła p
chleba chleb m sera ser m parku park m targu targ m kubka kubek m bochenka bochenek m zastrzyku zastrzyk m maili maile p
języka język m dróg drogi p podłóg podłogi p korzyści korzyści p kwadransa kwadrans m krawata krawat m swetra sweter m swetrów swetry p
talerzyka talerzyk m kieliszka kieliszek m widelca widelec m obrusa obrus m jaj jaja p kufla kufel m kufli kufle p mopa mop m
kubła kubeł m skrzyń skrzynie p poręczy poręcz f parasola parasol m szlafroka szlafrok m kapci kapcie p gogli gogle p bieżni bieżnię f
pieczęci pieczęć f znaczka znaczek m awiza awizo n salda saldo n sald salda p skarbca skarbiec m kabla kabel m radia radio n
pilota pilot m czasopisma czasopismo n czasopism czasopisma p maści maść f plastra plaster m bandaża bandaż m bandaży bandaże p kuli kulę f
kul kule p brwi brwi p filtra filtr m koła koło n kół koła p hamulca hamulec m lusterka lusterko n lusterek lusterka p
linku link m koszyka koszyk m kolczyka kolczyk m testera tester m wieńca wieniec m ziemi ziemię f drzewa drzewo n kagańca kaganiec m
smoczka smoczek m stopni stopnie p wafla wafel m wafli wafle p rożka rożek m pączka pączek m wieczek wieczka p wieczka wieczko n
muszli muszlę f pokrowca pokrowiec m butli butlę f ognia ogień m foteli fotele p serduszek serduszka p ciasteczek ciasteczka p ciasteczka ciasteczko n
wiaderek wiaderka p światełek światełka p krzesełek krzesełka p kółek kółka p łóżeczek łóżeczka p łóżeczka łóżeczko n koszul koszule p gwoździ gwoździe p
pędzla pędzel m pędzli pędzle p kielni kielnię f cegieł cegły p węży węże p węża wąż m noszy nosze p palca palec m
palców palce p ucha ucho n uszu uszy p nosa nos m portfela portfel m portfeli portfele p kotleta kotlet m rogala rogal m
rogali rogale p ogórka ogórek m pomidora pomidor m dzbanka dzbanek m śrubokręta śrubokręt m flamastra flamaster m młotka młotek m wałka wałek m
sztućca sztuciec m taśm taśmy p krzesełka krzesełko n mikrofonów mikrofony p ramion ramiona p kolan kolana p ubrań ubrania p zaproszeń zaproszenia p
powitań powitania p pożegnań pożegnania p śrub śruby p bluz bluzy p rolet rolety p gablot gabloty p plam plamy p anegdot anegdoty p
pochwał pochwały p nagród nagrody p ocen oceny p diagnoz diagnozy p terapii terapię f emotek emotki p min miny p łez łzy p
wód wody p herbat herbaty p kaw kawy p zup zupy p serwet serwety p świeczek świeczki p banknotu banknot m formuł formuły p
formułek formułki p paragrafu paragraf m akapitu akapit m przecinka przecinek m zwrotów zwroty p ołówka ołówek m pucharu puchar m mandatu mandat m
mandatów mandaty p zastrzyków zastrzyki p plastrów plastry p woreczka woreczek m listewek listewki p stempla stempel m stempli stemple p terminali terminale p
terminala terminal m hoteli hotele p modeli modele p modelu model m paneli panele p panelu panel m sygnału sygnał m cieni cienie p
cienia cień m dłoni dłonie p skroni skroń f osłon osłony p bram bramy p furtek furtki p kluczyków kluczyki p opon opony p
masek maski p rur rury p rury rurę f zaworów zawory p fug fugi p tynku tynk m gruzu gruz m kamieni kamienie p
zaplecza zaplecze n cukru cukier m twarogu twaróg m kaszy kaszę f ciastka ciastko n grzebienia grzebień m materaca materac m kropli krople p gwoździa gwóźdź m obuwia obuwie n koszuli koszulę f skrzyni skrzynię f drinka drink m
kamienia kamień m roślin rośliny p gałęzi gałęzie p liści liście p chwastów chwasty p jabłka jabłko n warzywa warzywo n owocu owoc m
cytryn cytryny p porcji porcję f próśb prośby p gwarancji gwarancję f lokalizacji lokalizację f sytuacji sytuację f wypłat wypłaty p wpłat wpłaty p
wycen wyceny p zniżek zniżki p kaucji kaucję f nadpłat nadpłaty p wezwań wezwania p pism pisma p podań podania p sum sumy p
zer zera p cyfr cyfry p łodyg łodygi p róż róże p żarówek żarówki p liter litery p grzywien grzywny p męża męża s
ojca ojca s babci babcię f dziadka dziadka s syna syna s niani nianię f bloczka bloczek m drzazg drzazgi p młota młot m
nożyka nożyk m chochli chochlę f szczypiec szczypce p barmana barmana s loży lożę f parasoli parasole p plaży plażę f wioseł wiosła p
szala szal m skrzypiec skrzypce p smyczka smyczek m pianina pianino n motorniczego motorniczego s zwierzaka zwierzaka s zaległości zaległości p esemesów esemesy p
wywozu wywóz m przywozu przywóz m
kartotek kartoteki p bibliotek biblioteki p dyskotek dyskoteki p hipotek hipoteki p
`;

/** Quantities that keep a genitive after them. */
export const COUNTED: Readonly<Record<string, string>> = {
	kilku: "kilka",
	paru: "parę",
	wielu: "wiele",
	pięciu: "pięć",
	sześciu: "sześć",
	siedmiu: "siedem",
	ośmiu: "osiem",
	dziewięciu: "dziewięć",
	dziesięciu: "dziesięć",
	dwunastu: "dwanaście",
	piętnastu: "piętnaście",
	dwudziestu: "dwadzieścia",
	trzydziestu: "trzydzieści",
	czterdziestu: "czterdzieści",
	pięćdziesięciu: "pięćdziesiąt",
	stu: "sto",
	dwustu: "dwieście",
};
