export const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Acts that are bad at any time: they are not put off, nor done elsewhere. */
export const NEVER = set(
	"wywyzszac wymadrzac odgrywac mscic uzalac tupac gwizdac kaszlec kichac smiac podsluchiwac agitowac gestykulowac szeptac wykrzykiwac osmieszac upokarzac wyszydzac zawstydzac dyskryminowac przerywac krzyczec wrzeszczec obrazac ponizac wyzywac klamac oszukiwac zwodzic ignorowac lekcewazyc bagatelizowac zbywac splawiac poganiac popedzac ponaglac pospieszac naciskac wciskac narzucac namawiac zmuszac wysmiewac kpic drwic szydzic zartowac ironizowac straszyc grozic wzdychac ziewac przewracac krzywic marszczyc prychac mruczec burczec trzaskac rzucac pchac szarpac patrzec zerkac spogladac gapic trzymac opierac uzywac korzystac zaganiac wyganiac dotykac podnosic krytykowac oceniac osadzac obgadywac plotkowac narzekac marudzic obwiniac winic pouczac besztac strofowac klocic spierac sprzeczac wdawac wtracac odwracac unikac zapominac gubic psuc niszczyc brudzic zostawiac pozostawiac zaniedbywac ukrywac zatajac milczec udawac zuc dlubac drapac obgryzac zmyslac zgadywac byc miec moc kazac dopuszczac pozwalac dawac traktowac podkradac krasc falszowac utrudniac komentowac pokazywac okazywac przeklinac klac czekac stac siedziec lezec chodzic konczyc ucinac przekrzykiwac ranic zawstydzac mieszac spieszyc wymyslac improwizowac domyslac zagladac podgladac podsluchiwac biegac obrazac nalegac scigac szarpac bic kopac popychac wszczynac wyludzac krasc zaklejac wyrywac upominac karcic ganic lajac wytykac wypominac zarzucac dosiadac strofowac spozniac przetrzymywac platac motac skubac tasowac halasowac sypiac balaganic smiecic spluwac grzebac brudzic plamic szkicowac bazgrac mazac donosic panikowac dramatyzowac nawracac dokuczac ublizac gnebic nekac przesladowac molestowac napastowac chrapac wyludzac przeklejac tuczyc wymachiwac machac kiwac nudzic zanudzac przypalac przesalac rozlewac rozsypywac upuszczac zrazac irytowac denerwowac prowokowac kusic wyjadac podbierac oblizywac slinic chlapac ochlapywac",
);
/** Of NEVER those that are right at their time, with leave or in their place. */
const SOMETIMES =
	/^(?:uzywac|korzystac|dotykac|podnosic|zagladac|patrzec|trzymac|pokazywac|konczyc|przerywac|mieszac|rzucac|opierac|siedziec|stac|chodzic|byc|miec|moc|dawac|pozwalac|dopuszczac|kazac|okazywac|pchac|zostawiac|pozostawiac|czekac|lezec|odwracac|kopac|bic|przeszukiwac|oceniac)$/;

/** True for an act that nothing makes right. */
export const isBad = (family: string): boolean => NEVER.has(family) && !SOMETIMES.test(family);

/** Verbs that ask for an object also after a place. */
export const PLACING = set(
	"posiadac wpisywac dopisywac wprowadzac wkladac wnosic przynosic wysylac dodawac dolaczac podawac stawiac klasc ukladac wrzucac wyrzucac zapisywac zostawiac wylewac nakladac stosowac wpuszczac przyjmowac udostepniac prowadzic wykonywac publikowac umieszczac zamieszczac przewozic pobierac drukowac podlaczac trzymac przechowywac wydawac sprzedawac przekazywac zakladac nosic pozostawiac odkladac otwierac zamykac zabierac przeprowadzac wystawiac wieszac omawiac skladac zadawac zalatwiac pokazywac odstawiac brac wyrazac wyglaszac oceniac komentowac krytykowac czytac odczytywac wynosic wywozic pozyczac wypozyczac usuwac kopiowac",
);
/** Verbs whose object stays in the genitive when nothing is negated. */
export const GENITIVE = set(
	"udzielac uzywac sluchac pilnowac szukac dotykac wymagac odmawiac zyczyc dokonywac dostarczac probowac przestrzegac wysluchiwac potrzebowac zadac bronic strzec dotrzymywac naduzywac uczyc unikac doswiadczac nabywac dopilnowywac",
);
export const SPEECH = set(
	"rozmawiac mowic omawiac pytac dyktowac czytac odczytywac podawac wreczac przekazywac zwracac tlumaczyc wyjasniac wypytywac dopytywac powtarzac dyskutowac informowac opowiadac przekazywac ujawniac wymieniac wywolywac ustalac negocjowac oglaszac doradzac wypowiadac poruszac przeprowadzac",
);
export const OWN_NEEDS = set(
	"jesc pic spozywac malowac czesac perfumowac przebierac liczyc telefonowac dzwonic odpoczywac rozmawiac pisac czytac przegladac przeliczac sortowac rozliczac",
);

export const CLOCK =
	/^(?:\d{1,2}(?:[.:]\d\d)?|(?:pierwsz|drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|[a-zśęą]+nast|dwudziest)(?:ą|i?ej)?)$/;
export const clockIn = (word: string, ending: "ą" | "ej"): string =>
	word.replace(/(?:ą|i?ej)$/, ending === "ej" && word.startsWith("drug") ? "iej" : ending);

/** Where others overhear; said quietly, the place no longer matters. */
export const PUBLIC_PLACE =
	/ (?:w poczekalni|na korytarzu|przy okienku|w kolejce|przy wszystkich|przy innych(?: \S+)?)(?= |$)/;

/** A circumstance and what it is turned into; the classes say of which acts that may be said. */
export const TURNED: readonly (readonly [RegExp, string, ReadonlySet<string>?])[] = [
	[/ na głos(?= |$)/, " po cichu"],
	[/ przy (?:dziec\p{L}+|ucz\p{L}+|podopieczn\p{L}+)(?= |$)/u, " na osobności", SPEECH],
	[/ głośno(?= |$)/, " cicho"],
	[
		/ (?:na korytarzu|w windzie|na schodach|w poczekalni|przy okienku|przy ladzie|na recepcji|przy kolejce|przy innych(?: \S+)?|przy wszystkich|przy świadkach|przy stoliku|na oczach(?: \S+){1,2}|publicznie|na forum(?: \S+)?|w obecności(?: \S+){1,2}|przy osobach \S+|w kolejce|przy drzwiach|w drzwiach|w miejscach publicznych|w miejscu publicznym|w autobusie|w sklepie|na sali|na progu|w hallu|w holu|w korytarzu|na przystanku)(?= |$)/,
		" na osobności",
		SPEECH,
	],
	[
		/ (?:na sali|przy ladzie|przy kasie|na recepcji|przy gościach|przy klientach|przy pacjentach|przy stanowisku(?: pracy| obsługi| kasowym)?|na stanowisku(?: pracy| obsługi| kasowym)?|za ladą|w obecności(?: \S+){1,2}|na oczach(?: \S+){1,2}|przy biurku)(?= |$)/,
		" na zapleczu",
		OWN_NEEDS,
	],
	[
		/ przez telefon(?= |$)/,
		" osobiście",
		set("podawac przekazywac udzielac ujawniac omawiac zalatwiac ustalac negocjowac wyceniac diagnozowac"),
	],
	[
		/ (na|z|ze|w|przez|do) prywatn(\S+)/,
		" $1 służbow$2",
		set("wysylac przesylac pisac dzwonic odpisywac kontaktowac zapisywac przechowywac"),
	],
	[
		/ (?:po północy|o północy|o świcie|bladym świtem)(?= |$)/,
		" w godzinach pracy",
		set("pisac odpowiadac odpisywac dzwonic wysylac telefonowac"),
	],
	[
		/^ (?:(tego)|(tej)|(tych)) sam(?:ego|ej|ych) (\S+)(?= (?:do|dla) )/,
		" osobn$1$2$3 $4",
		set("uzywac stosowac korzystac"),
	],
	[
		/^ (?:(tego)|(tej)|(tych)) sam(?:ego|ej|ych) (\S+)(?: drugi raz| ponownie| dwa razy| po raz drugi)?$/,
		" now$1$2$3 $4",
		set("uzywac stosowac korzystac"),
	],
	[
		/ (?:na pamięć|z pamięci)(?= |$)/,
		" z notatek",
		set("mowic omawiac dyktowac podawac tlumaczyc wyjasniac informowac wpisywac notowac wyceniac"),
	],
	[
		/ (?:w pośpiechu|w biegu|pospiesznie|niedbale|niechlujnie|na chybcika|na odczepnego)(?= |$)/,
		" spokojnie i dokładnie",
	],
	[/ (?:półsłówkami|zdawkowo|monosylabami|lakonicznie)(?= |$)/, " pełnymi zdaniami"],
	[/ (?:ironicznie|złośliwie|opryskliwie|oschle|arogancko|szorstko|burkliwie)(?= |$)/, " uprzejmie i spokojnie"],
	[
		/ (?:jak automat|jak robot|jak maszyna|jak z kartki|monotonnie)(?= |$)/,
		" własnymi słowami",
		set("mowic odpowiadac"),
	],
	[/ (na|w|po) mokr([aeiyą]\S*)/, " $1 such$2"],
	[/ (w|z|ze|na|do) brudn(\S+)/, " $1 czyst$2"],
	[/ (w|z|ze|na|do|przy) otwart(\S+)/, " $1 zamknięt$2"],
	[/ (w|z|ze|na|do|przy) włączon(\S+)/, " $1 wyłączon$2"],
	[/ (?:w weekend|w weekendy|w niedzielę|w niedziele|w święta|w soboty|w sobotę|w dni wolne)(?= |$)/, " w dni robocze"],
	[/ (?:w nocy|nocą|późnym wieczorem|wieczorem|wieczorami)(?= |$)/, " w ciągu dnia"],
	[/ po (?:alkoholu|piwie|spożyciu alkoholu)(?= |$)/, " na trzeźwo"],
	[
		/ przy (?:pacjencie|pacjentach|kliencie|klientach|gościach|gościu|rodzicach|dzieciach|uczniach)(?= |$)/,
		" na osobności",
		set("zwracac upominac pouczac"),
	],
	[/ pod wpływem (?:alkoholu|narkotyków|środków odurzających)(?= |$)/, " na trzeźwo"],
	[
		/ (?:w godzinach|w czasie|w trakcie|podczas) (?:pracy|zmiany|dyżuru|obsługi(?: \S+)?|kursu|jazdy|lekcji|zajęć|wizyty|zabiegu|seansu)(?= |$)/,
		" w czasie przerwy",
		set(
			"jesc pic spozywac czytac ogladac telefonowac dzwonic odpoczywac pisac przegladac rozmawiac grac palic sluchac robic zalatwiac kupowac",
		),
	],
	[
		/ (?:na przejściu|w przejściu|na korytarzu|na schodach|na podłodze|przed drzwiami|na drodze ewakuacyjnej)(?= |$)/,
		" na wyznaczonym miejscu",
		set("ukladac skladowac ustawiac stawiac trzymac przechowywac odkladac klasc odstawiac"),
	],
	[/ przed czasem(?= |$)/, " o czasie", set("odjezdzac ruszac wyjezdzac konczyc zamykac wychodzic zaczynac otwierac")],
	[/ w ostatniej chwili(?= |$)/, " z wyprzedzeniem"],
	[
		/ z[e]? (?:komentarzem|grymasem|westchnieniem|wyrzutem|pretensją|ironią|łaską|niechęcią|złością|fochem|przekąsem|kwaśną miną|obrażoną miną|miną)(?: „[^”]*”)?(?= |$)/u,
		" z uśmiechem",
	],
	[
		/ przy (?:cał\p{L}+ )?(?:klasie|grupie|autobusie|zespole|personelu|wszystkich|kolejce|kupujących|czekających|podopiecznych|uczestnikach|kolegach|uczniach|pasażerach)(?= |$)/u,
		" na osobności",
		SPEECH,
	],
	[
		/ w (?:porze|czasie) (?:obiadu|lunchu|posiłku|snu|kolacji|śniadania)(?= |$)/,
		" w godzinach pracy",
		set("dzwonic oddzwaniac telefonowac pisac odwiedzac przyjezdzac kontaktowac"),
	],
	[/ z dala od (?=\p{L})/u, " blisko ", set("zatrzymywac parkowac stawac ustawiac")],
	[/ przy osobie (?=\p{L}+ej)/u, " z dala od osoby "],
	[
		/ bez (?:potrzeby|wyraźnej potrzeby|powodu|ważnego powodu|istotnego powodu|przyczyny)(?= |$)/,
		" tylko w razie potrzeby",
	],
	[/ po terminie(?= |$)/, " w terminie"],
	[/ po (zamknięci|zakończeni|rozpoczęci)u(?= |$)/, " do $1a"],
	[/ po (?:upływie|przekroczeniu) (?=terminu|czasu)/, " przed upływem "],
	[/ razem z(?:e)? .+$/, " osobno"],
	[
		/ (?:samotnie|w pojedynkę|samodzielnie|samemu|w pojedynke|sam|sama|sami)(?= |$)/,
		" z drugą osobą",
		set(
			"wchodzic wspinac pracowac przenosic podnosic zjezdzac przewozic zostawac pozostawac obslugiwac uruchamiac prowadzic kierowac otwierac zamykac liczyc wykonywac przyjmowac podawac schodzic wychodzic jezdzic",
		),
	],
	[
		/ (?:blisko|obok|koło|w pobliżu|tuż przy) (?=\p{L})/u,
		" z dala od ",
		set("ustawiac stawiac klasc ukladac montowac wieszac przechowywac skladowac trzymac sadzac parkowac"),
	],
	[
		/ (?:na siłę|siłą)(?= |$)/,
		" powoli i delikatnie",
		set(
			"strzyc ubierac przebierac kapac myc sadzac wyprowadzac wciagac badac otwierac zamykac karmic zdejmowac wkladac wyjmowac przepychac prowadzic podnosic rozbierac czesac przesuwac",
		),
	],
	[/ na leżąco(?= |$)/, " w pozycji siedzącej"],
	[
		/ (?:emocjonalnie|nerwowo|impulsywnie|w nerwach|w emocjach|w złości|pod wpływem emocji)(?= |$)/,
		" spokojnie i rzeczowo",
	],
	[/ zbyt gorący?(ch|mi?|ej|ego|ą)(?= |$)/, " letni$1"],
	[/ (?:zbyt|za) (?:mocno|silnie)(?= |$)/, " delikatnie"],
	[/ (?:zbyt|za) (?:szybko|prędko)(?= |$)/, " spokojnie"],
	[/ (?:zbyt|za) (?:długo|szczegółowo)(?= |$)/, " krótko"],
	[/ (?:zbyt|za) (?:późno|wcześnie)(?= |$)/, " o ustalonej porze"],
	[
		/ (?:zbyt|za) blisko (?=(?:klient|gości|pacjent|petent|rozmów|dziec|osob|pasażer|uczni|twarz|lad)\p{L}*)/u,
		" w odległości wyciągniętej ręki od ",
		set("stac siadac podchodzic stawac"),
	],
	[/ (?:zbyt|za) blisko(?= |$)/, " w odległości wyciągniętej ręki", set("stac siadac podchodzic")],
	[/ krzykiem(?= |$)/, " spokojnym głosem", set("wywolywac wolac przywolywac odpowiadac reagowac")],
	[/ w rozpuszczon(\S+)(?= włos)/, " w spięt$1"],
	[/ za plecami (?=klient|gości|pacjent|koleg|koleż)/, " w obecności "],
	[
		/ prywatn(ym|ą|ego|ej) (?=telefon|poczt|kont|numer|mail|skrzynk|adres)/,
		" służbow$1 ",
		set("wydawac pisac wysylac przesylac przekazywac potwierdzac zalatwiac kontaktowac"),
	],
	[/ na (?:prywatn|własn)\S+ (?:zakupy|cele|wydatki|potrzeby|sprawy)(?= |$)/, " na cele służbowe"],
	[/ w godzinach (?=szczytu|największego|otwarcia|urzędowania|przyjęć)/, " poza godzinami "],
	[/ dopiero (?:(?:po|na|w|pod|przy) .+|następnego dnia|jutro|później|nazajutrz)$/, " od razu"],
	[/ tyłem do /, " przodem do ", set("stac siedziec siadac ustawiac")],
	[
		/ przy (?:pacjencie|pacjentach|kliencie|klientach|gościach|gościu|rodzicach|dzieciach|interesantach|petentach)(?= |$)/,
		" na zapleczu",
		set("omawiac dyskutowac rozmawiac ustalac negocjowac przeliczac liczyc rozliczac"),
	],
	[
		/ (?:przeznaczon\S+ )?dla (?:klientów|gości|pacjentów|uczniów|interesantów|podopiecznych|klientów i gości)(?= |$)/,
		" dla personelu",
		set("korzystac uzywac parkowac siadac wchodzic jezdzic"),
	],
	[
		/ (na|w|z|do|przez) cudz(\S+)/,
		" tylko $1 własn$2",
		set("logowac korzystac wchodzic podpisywac rejestrowac zapisywac"),
	],
	[
		/ (telefonu|komputera|samochodu|sprzętu|laptopa|internetu) (?:klient|goś|pacjent|mieszka|podopiecz|uczni|rodzic)\p{L}+$/u,
		" $1 służbowego",
		set("korzystac uzywac"),
	],
	[/ na podstawie ustn(ej|ego|ych) (?=\p{L})/u, " tylko na podstawie pisemn$1 "],
	[/ na (?:ustne|telefoniczne) (polecenie|zamówienie|zlecenie|zgłoszenie)(?= |$)/, " tylko na pisemne $1"],
	[/ na podstawie (?:jednej|pojedynczej) (sytuacji|obserwacji|opinii|informacji)(?= |$)/, " na podstawie wielu $1"],
	[/ z (?:własnych|prywatnych) pieniędzy(?= |$)/, " z pieniędzy kasy"],
	[/ za plecami (\S+)$/, " wprost, w obecności $1"],
	[
		/ (?:(?:późn\S+ )?wieczorem|w nocy|nocą|o świcie|skoro świt|o północy|bladym świtem|wczesnym rankiem|wczesnym ranem)(?= |$)/,
		" w ciągu dnia",
		set(
			"dzwonic telefonowac wysylac odkurzac wiercic sprzatac kosic puszczac przyjezdzac odwiedzac naprawiac malowac remontowac przesuwac przestawiac rozladowywac szlifowac stukac odbierac doreczac dostarczac",
		),
	],
];

/** Stems of adjectives and of their contraries. */
export const CONTRARY: Readonly<Record<string, string>> = {
	brudn: "czyst",
	zimn: "ciepł",
	zepsut: "śwież",
	uszkodzon: "sprawn",
	popsut: "sprawn",
	fałszyw: "prawdziw",
	nieprawdziw: "prawdziw",
	mylon: "sprawdzon",
	mętn: "jasn",
	głośn: "cich",
	niepotwierdzon: "potwierdzon",
	mokr: "such",
	błędn: "poprawn",
	nieważn: "ważn",
	śmierdząc: "czyst",
	podniesion: "spokojn",
	wystygł: "gorąc",
	ostygł: "gorąc",
	zużyt: "now",
	tęp: "ostr",
	poufał: "uprzejm",
	zabrudzon: "czyst",
	niechlujn: "starann",
	pospieszn: "spokojn",
	ogóln: "konkretn",
	ogólnikow: "konkretn",
	wymijając: "konkretn",
	niejasn: "jasn",
	pobieżn: "dokładn",
	zbędn: "potrzebn",
	pust: "pełn",
	wyszczerbion: "cał",
	podart: "cał",
	pogniecion: "wyprasowan",
	poplamion: "czyst",
	sprzeczn: "spójn",
	używan: "now",
	pochopn: "przemyślan",
	uniesion: "opuszczon",
	skomplikowan: "prost",
	obcisł: "luźn",
	przypadkow: "sprawdzon",
	anonimow: "imienn",
	uciążliw: "cich",
	wsteczn: "bieżąc",
	dłuższ: "krótsz",
	ostygnięt: "gorąc",
	rozmazan: "czyteln",
	niewygodn: "wygodn",
	szorstk: "uprzejm",
	ponur: "pogodn",
	przepełnion: "opróżnion",
	hałaśliw: "cich",
	zaległ: "bieżąc",
	skrócon: "pełn",
	tłust: "czyst",
	zakurzon: "czyst",
	ukryt: "widoczn",
	spleśniał: "śwież",
	zwiędł: "śwież",
	czerstw: "śwież",
};

/** "żadnego punktu" as the object of an order. */
export const EACH: Readonly<Record<string, string>> = { żadnego: "każdego", żadnej: "każdej", żadnych: "wszystkich" };

export const LEADS = set("nigdy prosimy prosze nalezy lepiej pod w zadnym pozorem wypadku razie absolutnie");
/** Adverbs that stand before an object. */
export const MANNERS = set(
	"ponownie samodzielnie pochopnie prywatnie publicznie glosno nagle celowo niepotrzebnie pospiesznie jednoczesnie bezposrednio zawsze od razu",
);
export const RECEIVERS = set(
	"rodzinie znajomym koledze kolezance kolegom kolezankom nikomu komukolwiek innym obcym postronnym wspolpracownikowi wspolpracownikom osobie osobom trzecim",
);
export const STOPPING = set(
	"razem wspolnie zbyt bezposrednio w we z ze na o od ode do u po przy przez pod za nad przed dla bez wobec podczas poza ponad jako miedzy wedlug wokol obok mimo jak i ani oraz lub albo to sobie mu jej im go ich",
);
/** Words that are no object: adverbs, instrumentals, datives. */
export const ADVERBIAL = /(?:(?:[^aeiouyąęóg]|[^e]g)o|ie|em|ami|ą|owi|om|sam|sama|pierwszy)$|im$|^(?:mu|jej)$/;

/** Nouns before which one stands rather than acts. */
export const STANDING =
	/^(?:sklep|dom|budynk|wejści|wyjści|bram|drzwi|lad|kas|okn|okien|hotel|lokal|salon|siedzib|garaż|posesj|furtk|ekran|monitor|komput|lustr|kamer|nos|ocz|twarz|tob|sob|nim|ni[ąm]|urzęd|szkoł|biur|szpital|prac|końc|czas|upływ|przystank|świt|noc|zmierzch|termin|kres|wszystk|inny|obc)|(?:azdem|arzem|erem|istą|[^e]cą|ością)$/u;

/** Endings of the instrumental and of the locative. */
const LOCATIVES: readonly (readonly [RegExp, string])[] = [
	[/(?<=^|[wzd]|roze)jazdą$/, "jeździe"],
	[/([kg])iem$/, "$1u"],
	[/(l|j|ch|cz|sz|rz|ż|dz|c)em$/, "$1u"],
	[/dem$/, "dzie"],
	[/([nsz])em$/, "$1ie"],
	[/([czs])ją$/, "$1ji"],
	[/(\p{L}{3}[dn])zią$/u, "$1zi"],
	[/([^ł])lą$/, "$1li"],
	[/ką$/, "ce"],
	[/gą$/, "dze"],
	[/rą$/, "rze"],
	[/tą$/, "cie"],
	[/dą$/, "dzie"],
	[/łą$/, "le"],
	[/([nwbpzsm])ą$/, "$1ie"],
	[/rem$/, "rze"],
	[/tem$/, "cie"],
	[/łem$/, "le"],
	[/([wbpm])em$/, "$1ie"],
];

/** The locative of a noun in the instrumental: "wyceną" -> "wycenie", "odbiorem" -> "odbiorze". */
export function locativeOf(noun: string): string | undefined {
	for (const [ending, instead] of LOCATIVES) if (ending.test(noun)) return noun.replace(ending, instead);
	return undefined;
}
