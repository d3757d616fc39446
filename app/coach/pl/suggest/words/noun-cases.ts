/** Nouns of places and of times by their declension: feminine (nominative, genitive, locative), masculine and neuter (with the instrumental), plural. */
const FEMININE = `
lada lady ladzie;kasa kasy kasie;sala sali sali;kuchnia kuchni kuchni;recepcja recepcji recepcji;klatka klatki klatce;łazienka łazienki łazience;toaleta toalety toalecie;winda windy windzie;hala hali hali;szatnia szatni szatni;poczekalnia poczekalni poczekalni;siłownia siłowni siłowni;rampa rampy rampie;ulica ulicy ulicy;trasa trasy trasie;podłoga podłogi podłodze;półka półki półce;szafka szafki szafce;szafa szafy szafie;szuflada szuflady szufladzie;ściana ściany ścianie;kabina kabiny kabinie;droga drogi drodze;strefa strefy strefie;alejka alejki alejce;brama bramy bramie;tablica tablicy tablicy;skrzynka skrzynki skrzynce;chłodnia chłodni chłodni;lodówka lodówki lodówce;szkoła szkoły szkole;świetlica świetlicy świetlicy;sypialnia sypialni sypialni;firma firmy firmie;restauracja restauracji restauracji;kawiarnia kawiarni kawiarni;apteka apteki aptece;placówka placówki placówce;przychodnia przychodni przychodni;rejestracja rejestracji rejestracji;taśma taśmy taśmie;scena sceny scenie;widownia widowni widowni;piwnica piwnicy piwnicy;posesja posesji posesji;przymierzalnia przymierzalni przymierzalni;produkcja produkcji produkcji;klasa klasy klasie;jadalnia jadalni jadalni;drabina drabiny drabinie;posadzka posadzki posadzce;trawa trawy trawie;rzeźba rzeźby rzeźbie;gablota gabloty gablocie;gaśnica gaśnicy gaśnicy;rozdzielnia rozdzielni rozdzielni;kanapa kanapy kanapie;ławka ławki ławce;umywalka umywalki umywalce;wanna wanny wannie;zmywalnia zmywalni zmywalni;rozmowa rozmowy rozmowie;zmiana zmiany zmianie;praca pracy pracy;jazda jazdy jeździe;wizyta wizyty wizycie;lekcja lekcji lekcji;obsługa obsługi obsłudze;przerwa przerwy przerwie;dostawa dostawy dostawie;naprawa naprawy naprawie;impreza imprezy imprezie;wycieczka wycieczki wycieczce;podróż podróży podróży;kontrola kontroli kontroli;prezentacja prezentacji prezentacji;narada narady naradzie;odprawa odprawy odprawie;konsultacja konsultacji konsultacji;operacja operacji operacji;kąpiel kąpieli kąpieli;karetka karetki karetce;ciężarówka ciężarówki ciężarówce;maska maski masce;kierownica kierownicy kierownicy;uroczystość uroczystości uroczystości;procedura procedury procedurze;kolejka kolejki kolejce;stołówka stołówki stołówce;pralnia pralni pralni;myjnia myjni myjni;piekarnia piekarni piekarni;stacja stacji stacji;poczta poczty poczcie;galeria galerii galerii;wystawa wystawy wystawie;dyżurka dyżurki dyżurce;portiernia portierni portierni;budowa budowy budowie;przerwa przerwy przerwie;drogeria drogerii drogerii;ciemnia ciemni ciemni;garderoba garderoby garderobie;pracownia pracowni pracowni;serwerownia serwerowni serwerowni;kotłownia kotłowni kotłowni;czytelnia czytelni czytelni;sypialnia sypialni sypialni;analiza analizy analizie;wycena wyceny wycenie;wpłata wpłaty wpłacie;zapłata zapłaty zapłacie;weryfikacja weryfikacji weryfikacji;akceptacja akceptacji akceptacji;komoda komody komodzie;sofa sofy sofie;płatność płatności płatności;diagnoza diagnozy diagnozie;biblioteka biblioteki bibliotece;fryzjernia fryzjerni fryzjerni;plaża plaży plaży;bieżnia bieżni bieżni;mata maty macie;zamrażarka zamrażarki zamrażarce;piaskownica piaskownicy piaskownicy;paleta palety palecie;łódź łodzi łodzi;kancelaria kancelarii kancelarii;teczka teczki teczce;strona strony stronie;furtka furtki furtce;jezdnia jezdni jezdni;łąka łąki łące;stajnia stajni stajni;kaplica kaplicy kaplicy;szklarnia szklarni szklarni;
klawiatura klawiatury klawiaturze;klamka klamki klamce;szyba szyby szybie;poręcz poręczy poręczy;balustrada balustrady balustradzie;kamera kamery kamerze;drukarka drukarki drukarce;lampa lampy lampie;maszyna maszyny maszynie;kuchenka kuchenki kuchence;waga wagi wadze;krawędź krawędzi krawędzi;blacha blachy blasze;deska deski desce;ścieżka ścieżki ścieżce;bramka bramki bramce;wiata wiaty wiacie;kasetka kasetki kasetce;budka budki budce;skrytka skrytki skrytce;zakrystia zakrystii zakrystii;sauna sauny saunie;trybuna trybuny trybunie;arena areny arenie;skrzynia skrzyni skrzyni;huśtawka huśtawki huśtawce;zjeżdżalnia zjeżdżalni zjeżdżalni;krata kraty kracie;rabata rabaty rabacie;platforma platformy platformie;przyczepa przyczepy przyczepie;naczepa naczepy naczepie;kładka kładki kładce;wieża wieży wieży;wieżyczka wieżyczki wieżyczce;linia linii linii;pętla pętli pętli;weranda werandy werandzie;altana altany altanie;suszarnia suszarni suszarni;spiżarnia spiżarni spiżarni;lakiernia lakierni lakierni;spawalnia spawalni spawalni;próbówka próbówki próbówce;kozetka kozetki kozetce;leżanka leżanki leżance;wykładzina wykładziny wykładzinie;tabliczka tabliczki tabliczce;etykieta etykiety etykiecie;siatka siatki siatce;sterownia sterowni sterowni;wartownia wartowni wartowni;bramownica bramownicy bramownicy;witryna witryny witrynie;taca tacy tacy;tacka tacki tacce;śluza śluzy śluzie;remiza remizy remizie;suwnica suwnicy suwnicy;frezarka frezarki frezarce;tokarka tokarki tokarce;koparka koparki koparce;studnia studni studni;zagroda zagrody zagrodzie;obora obory oborze;pościel pościeli pościeli
`;
const MASCULINE = `
stół stołu stole stołem;stolik stolika stoliku stolikiem;bar baru barze barem;blat blatu blacie blatem;parapet parapetu parapecie parapetem;korytarz korytarza korytarzu korytarzem;parking parkingu parkingu parkingiem;magazyn magazynu magazynie magazynem;gabinet gabinetu gabinecie gabinetem;pokój pokoju pokoju pokojem;samochód samochodu samochodzie samochodem;pojazd pojazdu pojeździe pojazdem;autobus autobusu autobusie autobusem;wagon wagonu wagonie wagonem;sklep sklepu sklepie sklepem;salon salonu salonie salonem;hotel hotelu hotelu hotelem;lokal lokalu lokalu lokalem;oddział oddziału oddziale oddziałem;zakład zakładu zakładzie zakładem;budynek budynku budynku budynkiem;teren terenu terenie terenem;obiekt obiektu obiekcie obiektem;chodnik chodnika chodniku chodnikiem;trawnik trawnika trawniku trawnikiem;podjazd podjazdu podjeździe podjazdem;dom domu domu domem;szpital szpitala szpitalu szpitalem;urząd urzędu urzędzie urzędem;plac placu placu placem;fotel fotela fotelu fotelem;regał regału regale regałem;komputer komputera komputerze komputerem;monitor monitora monitorze monitorem;serwer serwera serwerze serwerem;zlew zlewu zlewie zlewem;kosz kosza koszu koszem;wózek wózka wózku wózkiem;przystanek przystanku przystanku przystankiem;peron peronu peronie peronem;basen basenu basenie basenem;hol holu holu holem;taras tarasu tarasie tarasem;balkon balkonu balkonie balkonem;ogród ogrodu ogrodzie ogrodem;dyżur dyżuru dyżurze dyżurem;zabieg zabiegu zabiegu zabiegiem;trening treningu treningu treningiem;kurs kursu kursie kursem;seans seansu seansie seansem;posiłek posiłku posiłku posiłkiem;spektakl spektaklu spektaklu spektaklem;koncert koncertu koncercie koncertem;lot lotu locie lotem;załadunek załadunku załadunku załadunkiem;rozładunek rozładunku rozładunku rozładunkiem;montaż montażu montażu montażem;egzamin egzaminu egzaminie egzaminem;masaż masażu masażu masażem;pokaz pokazu pokazie pokazem;serwis serwisu serwisie serwisem;czat czatu czacie czatem;eksponat eksponatu eksponacie eksponatem;bufet bufetu bufecie bufetem;warsztat warsztatu warsztacie warsztatem;kort kortu korcie kortem;przedział przedziału przedziale przedziałem;sekretariat sekretariatu sekretariacie sekretariatem;garaż garażu garażu garażem;bank banku banku bankiem;teatr teatru teatrze teatrem;posterunek posterunku posterunku posterunkiem;kącik kącika kąciku kącikiem;plan planu planie planem;żłobek żłobka żłobku żłobkiem;bufet bufetu bufecie bufetem;tramwaj tramwaju tramwaju tramwajem;pociąg pociągu pociągu pociągiem;przegląd przeglądu przeglądzie przeglądem;pomiar pomiaru pomiarze pomiarem;dywan dywanu dywanie dywanem;parkiet parkietu parkiecie parkietem;skarbiec skarbca skarbcu skarbcem;kanał kanału kanale kanałem;dach dachu dachu dachem;strych strychu strychu strychem;piec pieca piecu piecem;ogródek ogródka ogródku ogródkiem;kontener kontenera kontenerze kontenerem;dworzec dworca dworcu dworcem;port portu porcie portem;kajak kajaka kajaku kajakiem;market marketu markecie marketem;targ targu targu targiem;stragan straganu straganie straganem;sąd sądu sądzie sądem;segregator segregatora segregatorze segregatorem;sejf sejfu sejfie sejfem;system systemu systemie systemem;las lasu lesie lasem;boks boksu boksie boksem;wybieg wybiegu wybiegu wybiegiem;cmentarz cmentarza cmentarzu cmentarzem;kościół kościoła kościele kościołem;grób grobu grobie grobem;
czujnik czujnika czujniku czujnikiem;kaloryfer kaloryfera kaloryferze kaloryferem;hydrant hydrantu hydrancie hydrantem;grzejnik grzejnika grzejniku grzejnikiem;wentylator wentylatora wentylatorze wentylatorem;piekarnik piekarnika piekarniku piekarnikiem;skaner skanera skanerze skanerem;terminal terminala terminalu terminalem;ekran ekranu ekranie ekranem;wieszak wieszaka wieszaku wieszakiem;kontuar kontuaru kontuarze kontuarem;materac materaca materacu materacem;koc koca kocu kocem;podnośnik podnośnika podnośniku podnośnikiem;wjazd wjazdu wjeździe wjazdem;zjazd zjazdu zjeździe zjazdem;most mostu moście mostem;pomost pomostu pomoście pomostem;brzeg brzegu brzegu brzegiem;pokład pokładu pokładzie pokładem;wykop wykopu wykopie wykopem;dźwig dźwigu dźwigu dźwigiem;paczkomat paczkomatu paczkomacie paczkomatem;automat automatu automacie automatem;bankomat bankomatu bankomacie bankomatem;kiosk kiosku kiosku kioskiem;namiot namiotu namiocie namiotem;domek domku domku domkiem;ołtarz ołtarza ołtarzu ołtarzem;prysznic prysznica prysznicu prysznicem;stadion stadionu stadionie stadionem;bagażnik bagażnika bagażniku bagażnikiem;schowek schowka schowku schowkiem;fotelik fotelika foteliku fotelikiem;próg progu progu progiem;komin komina kominie kominem;kominek kominka kominku kominkiem;grill grilla grillu grillem;fortepian fortepianu fortepianie fortepianem;głośnik głośnika głośniku głośnikiem;silnik silnika silniku silnikiem;tor toru torze torem;autokar autokaru autokarze autokarem;helikopter helikoptera helikopterze helikopterem;samolot samolotu samolocie samolotem;prom promu promie promem;statek statku statku statkiem;park parku parku parkiem;skwer skweru skwerze skwerem;dziedziniec dziedzińca dziedzińcu dziedzińcem;krawężnik krawężnika krawężniku krawężnikiem;bagaż bagażu bagażu bagażem;zbiornik zbiornika zbiorniku zbiornikiem;pojemnik pojemnika pojemniku pojemnikiem;kombajn kombajnu kombajnie kombajnem;ciągnik ciągnika ciągniku ciągnikiem;traktor traktora traktorze traktorem;rów rowu rowie rowem;zsyp zsypu zsypie zsypem;śmietnik śmietnika śmietniku śmietnikiem;pulpit pulpitu pulpicie pulpitem;blok bloku bloku blokiem;ring ringu ringu ringiem;podest podestu podeście podestem;hangar hangaru hangarze hangarem
`;
const NEUTER = `
biurko biurka biurku biurkiem;stanowisko stanowiska stanowisku stanowiskiem;zaplecze zaplecza zapleczu zapleczem;przejście przejścia przejściu przejściem;wejście wejścia wejściu wejściem;wyjście wyjścia wyjściu wyjściem;okno okna oknie oknem;okienko okienka okienku okienkiem;auto auta aucie autem;mieszkanie mieszkania mieszkaniu mieszkaniem;pomieszczenie pomieszczenia pomieszczeniu pomieszczeniem;miejsce miejsca miejscu miejscem;biuro biura biurze biurem;łóżko łóżka łóżku łóżkiem;krzesło krzesła krześle krzesłem;pudełko pudełka pudełku pudełkiem;muzeum muzeum muzeum muzeum;przedszkole przedszkola przedszkolu przedszkolem;laboratorium laboratorium laboratorium laboratorium;spotkanie spotkania spotkaniu spotkaniem;szkolenie szkolenia szkoleniu szkoleniem;zebranie zebrania zebraniu zebraniem;badanie badania badaniu badaniem;sprzątanie sprzątania sprzątaniu sprzątaniem;zwiedzanie zwiedzania zwiedzaniu zwiedzaniem;przedstawienie przedstawienia przedstawieniu przedstawieniem;lustro lustra lustrze lustrem;podwórko podwórka podwórku podwórkiem;schronisko schroniska schronisku schroniskiem;urządzenie urządzenia urządzeniu urządzeniem;kino kina kinie kinem;archiwum archiwum archiwum archiwum;boisko boiska boisku boiskiem;osiedle osiedla osiedlu osiedlem;centrum centrum centrum centrum;audytorium audytorium audytorium audytorium;rusztowanie rusztowania rusztowaniu rusztowaniem;piętro piętra piętrze piętrem;studio studia studiu studiem;lotnisko lotniska lotnisku lotniskiem;stoisko stoiska stoisku stoiskiem;pobocze pobocza poboczu poboczem;akwarium akwarium akwarium akwarium;pole pola polu polem;
molo mola molu molem;podium podium podium podium;siedzenie siedzenia siedzeniu siedzeniem;jacuzzi jacuzzi jacuzzi jacuzzi;łóżeczko łóżeczka łóżeczku łóżeczkiem;podwozie podwozia podwoziu podwoziem;poddasze poddasza poddaszu poddaszem;zagłębienie zagłębienia zagłębieniu zagłębieniem;wgłębienie wgłębienia wgłębieniu wgłębieniem;skrzyżowanie skrzyżowania skrzyżowaniu skrzyżowaniem;torowisko torowiska torowisku torowiskiem;ognisko ogniska ognisku ogniskiem;jezioro jeziora jeziorze jeziorem;nabrzeże nabrzeża nabrzeżu nabrzeżem;kąpielisko kąpieliska kąpielisku kąpieliskiem;targowisko targowiska targowisku targowiskiem;sanktuarium sanktuarium sanktuarium sanktuarium;obserwatorium obserwatorium obserwatorium obserwatorium;pole pola polu polem
`;
const PLURAL = `
schody schodów schodach;drzwi drzwi drzwiach;alejki alejek alejkach;przejścia przejść przejściach;korytarze korytarzy korytarzach;półki półek półkach;blaty blatów blatach;stoły stołów stołach;stoliki stolików stolikach;pokoje pokoi pokojach;sale sal salach;miejsca miejsc miejscach;pomieszczenia pomieszczeń pomieszczeniach;toalety toalet toaletach;łazienki łazienek łazienkach;biurka biurek biurkach;ściany ścian ścianach;parapety parapetów parapetach;zajęcia zajęć zajęciach;lekcje lekcji lekcjach;drogi dróg drogach;windy wind windach;gabinety gabinetów gabinetach;wyjścia wyjść wyjściach;wejścia wejść wejściach;godziny godzin godzinach;strefy stref strefach;chodniki chodników chodnikach;kuchnie kuchni kuchniach;zawody zawodów zawodach;szafy szaf szafach;okna okien oknach;schowki schowków schowkach;regały regałów regałach;warsztaty warsztatów warsztatach;negocjacje negocjacji negocjacjach;rozmowy rozmów rozmowach;mieszkania mieszkań mieszkaniach;urodziny urodzin urodzinach;oględziny oględzin oględzinach;meble mebli meblach;kasy kas kasach;
trybuny trybun trybunach;kulisy kulis kulisach;tory torów torach;poręcze poręczy poręczach;krzesła krzeseł krzesłach;ławki ławek ławkach;głośniki głośników głośnikach;grzejniki grzejników grzejnikach;kaloryfery kaloryferów kaloryferach;maszyny maszyn maszynach;wózki wózków wózkach;regały regałów regałach;rabaty rabat rabatach;trawniki trawników trawnikach;łóżka łóżek łóżkach;wieszaki wieszaków wieszakach;skrzynki skrzynek skrzynkach;magazyny magazynów magazynach;szatnie szatni szatniach;auta aut autach;samochody samochodów samochodach;autobusy autobusów autobusach;pociągi pociągów pociągach;siedzenia siedzeń siedzeniach;fotele foteli fotelach;krzesła krzeseł krzesłach;szyby szyb szybach;lustra luster lustrach;stanowiska stanowisk stanowiskach;maszyny maszyn maszynach;łóżka łóżek łóżkach;lady lad ladach;klatki klatek klatkach;hale hal halach;parkingi parkingów parkingach;tace tac tacach;witryny witryn witrynach;podłogi podłóg podłogach;ławki ławek ławkach;leżaki leżaków leżakach;peron peronów peronach;tory torów torach;rampy ramp rampach;piętra pięter piętrach;kieliszki kieliszków kieliszkach;talerze talerzy talerzach;sztućce sztućców sztućcach;szklanki szklanek szklankach;ekrany ekranów ekranach;naczynia naczyń naczyniach;obrusy obrusów obrusach;ręczniki ręczników ręcznikach;fartuchy fartuchów fartuchach;koszule koszul koszulach;okulary okularów okularach;eksponaty eksponatów eksponatach;narzędzia narzędzi narzędziach
`;

export type Case = "gen" | "acc" | "ins" | "loc";
export type Gender = "m" | "f" | "n" | "p";

interface Declined {
	forms: Readonly<Record<Case, string>>;
	gender: Gender;
}

let byForm: Map<string, Declined[]> | undefined;

function build(): Map<string, Declined[]> {
	const found = new Map<string, Declined[]>();
	const add = (gender: Gender, gen: string, acc: string, loc: string, ins: string): void => {
		const one: Declined = { forms: { gen, acc, ins, loc }, gender };
		for (const form of new Set([gen, acc, loc, ins])) found.set(form, [...(found.get(form) ?? []), one]);
	};
	const rows = (list: string): string[][] =>
		list
			.trim()
			.split(/;\s*/)
			.map((row) => row.split(" "));
	for (const [nom = "", gen = "", loc = ""] of rows(FEMININE)) {
		const ends = nom.endsWith("a");
		const stem = ends ? nom.slice(0, -1) : /ść$/.test(nom) ? nom.replace(/ść$/, "ści") : nom;
		const soft = /l$/.test(nom) ? `${stem}ą` : `${stem}ą`;
		add("f", gen, ends ? `${stem}ę` : nom, loc, soft);
	}
	for (const [nom = "", gen = "", loc = "", ins = ""] of rows(MASCULINE)) add("m", gen, nom, loc, ins);
	for (const [nom = "", gen = "", loc = "", ins = ""] of rows(NEUTER)) add("n", gen, nom, loc, ins);
	for (const [nom = "", gen = "", loc = ""] of rows(PLURAL)) add("p", gen, nom, loc, loc.replace(/ach$/, "ami"));
	return found;
}

/** The endings of an adjective by case, in the order of `Gender` m, f, n, p. */
const ADJECTIVE: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
	gen: { m: "ego", f: "ej", n: "ego", p: "ych" },
	acc: { m: "y", f: "ą", n: "e", p: "e" },
	ins: { m: "ym", f: "ą", n: "ym", p: "ymi" },
	loc: { m: "ym", f: "ej", n: "ym", p: "ych" },
};

/** An adjective of one case and gender put into another case; undefined where it does not agree. */
function adjective(word: string, from: Case, to: Case, gender: Gender): string | undefined {
	const hard = ADJECTIVE[from][gender];
	const stem = word.endsWith(hard)
		? word.slice(0, -hard.length)
		: word.endsWith(hard.replace(/^y/, "i"))
			? word.slice(0, -hard.length)
			: undefined;
	if (stem === undefined || stem.length < 2) return undefined;
	const soft = /^[iy]/.test(hard) && word.endsWith(hard.replace(/^y/, "i")) && hard.startsWith("y");
	const ending = ADJECTIVE[to][gender];
	const base = stem.replace(/i$/, (end) => (/[kg]i$/.test(stem) && /^[yą]/.test(ending) ? "" : end));
	if (soft || /[kg]i$/.test(stem)) {
		const root = /[kg]i?$/.test(stem) ? stem.replace(/i$/, "") : stem;
		if (/[kg]$/.test(root)) return ending.startsWith("ą") ? root + ending : `${root}i${ending.replace(/^y/, "")}`;
		return ending.startsWith("y") ? `${root}i${ending.slice(1)}` : `${root}i${ending}`;
	}
	return base + ending;
}

/** A place or a time in another case, with its adjectives and what belongs to it; undefined for a noun that is not known. */
export function declined(words: string, from: Case, to: Case): { text: string; gender: Gender } | undefined {
	byForm ??= build();
	const all = words.split(" ");
	for (let at = 0; at < Math.min(all.length, 3); at++) {
		const noun = byForm.get(all[at] ?? "")?.find((one) => one.forms[from] === all[at]);
		if (noun === undefined) continue;
		const before = all.slice(0, at).map((word) => adjective(word, from, to, noun.gender));
		if (before.includes(undefined)) return undefined;
		const rest = all.slice(at + 1);
		const next = rest[0];
		if (next !== undefined) {
			const agreed = adjective(next, from, to, noun.gender);
			if (agreed !== undefined) rest[0] = agreed;
		}
		return { text: [...before, noun.forms[to], ...rest].join(" "), gender: noun.gender };
	}
	return undefined;
}
