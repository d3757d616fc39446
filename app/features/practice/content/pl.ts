import type { Exercise } from "../exercise.ts";

/** Ćwiczenia z życia zawodowego po polsku. */
export const polishExercises: readonly Exercise[] = [
	{
		...{ key: "pl-post-window", sort: "deed", place: "Poczta, poniedziałek" },
		told: "Starszy pan trzy razy pytał, jak wypełnić druk nadania. Renata za każdym razem odsunęła druk i powiedziała: „Tam jest wzór”.",
		given: "Renata, jesteś bezczelna.",
		keep: [
			["trzy|3|trzykrot", "trzy razy"],
			["druk|wzór", "druk nadania"],
		],
		model:
			"W poniedziałek starszy pan trzy razy pytał o druk nadania, a ty odsunęłaś go i powiedziałaś: „Tam jest wzór”.",
		lesson:
			"O „bezczelną” można się tylko pokłócić. O trzy pytania można zapytać: co by pomogło, żeby wystarczyło jedno?",
	},
	{
		...{ key: "pl-parquet-keys", sort: "deed", place: "Układanie podłóg" },
		told: "Ekipa umówiła się na ósmą. Darek przyjechał o jedenastej, klientka wzięła na ten dzień urlop.",
		given: "Darek, jesteś niesłowny.",
		keep: [
			["ósm|8", "ósmą godzinę"],
			["jedenast|11|trzy|3", "jedenastą"],
		],
		model: "Umówiliśmy się u klientki na ósmą, a ty przyjechałeś o jedenastej; wzięła na ten dzień urlop.",
		lesson:
			"„Niesłowny” brzmi jak wyrok na zawsze. Ósma i jedenasta to jeden ranek, który da się wyjaśnić jednym telefonem.",
	},
	{
		...{ key: "pl-clinic-door", sort: "deed", place: "Przychodnia, gabinet 5" },
		told: "Pielęgniarka Sylwia przy otwartych drzwiach powiedziała głośno, na co choruje pan Wójcik. Na korytarzu siedziało sześć osób.",
		given: "Sylwia, jesteś bezmyślna.",
		keep: [
			["drzwi", "otwarte drzwi"],
			["sześ|6", "sześć osób"],
		],
		model:
			"Przy otwartych drzwiach gabinetu powiedziałaś głośno, na co choruje pan Wójcik, a na korytarzu siedziało sześć osób.",
		lesson: "Czy ktoś myśli, tego nie widać. Otwarte drzwi widać i można je zamknąć przed pierwszym słowem.",
	},
	{
		...{ key: "pl-bank-signature", sort: "deed", place: "Oddział banku" },
		told: "Pani Kozak przyjechała dwa razy z sąsiedniej wsi, bo za pierwszym razem Patryk zapomniał o jej podpisie.",
		given: "Patryk, jesteś niekompetentny.",
		keep: [
			["dwa|dwukrot|drugi|2", "dwa przyjazdy"],
			["podpis", "podpis"],
		],
		model: "Pani Kozak przyjechała do nas dwa razy, bo za pierwszym razem zabrakło jej podpisu na wniosku.",
		lesson:
			"O kompetencjach rozmawia się latami. Jeden podpis to jedno miejsce na kartce, które można zaznaczyć ołówkiem.",
	},
	{
		...{ key: "pl-bakery-bread", sort: "deed", place: "Piekarnia, sobota rano" },
		told: "Klient poprosił o chleb krojony. Iwona podała niekrojony i obsługiwała następną osobę, choć klient zawołał ją dwa razy.",
		given: "Iwona, jesteś niegrzeczna.",
		keep: [
			["chleb|kroj", "krojony chleb"],
			["dwa|dwukrot|2", "dwa razy"],
		],
		model: "W sobotę klient prosił o chleb krojony i zawołał cię dwa razy, a ty obsługiwałaś już następną osobę.",
		lesson: "„Niegrzeczna” to wrażenie. Dwa wołania i chleb to rzeczy, które Iwona sama pamięta.",
	},
	{
		...{ key: "pl-office-printer", sort: "deed", place: "Biuro rachunkowe" },
		told: "Umowa pani Lis leżała w drukarce od rana do czternastej. Czytali ją inni klienci, którzy czekali obok.",
		given: "Konrad, jesteś nieodpowiedzialny.",
		keep: [
			["drukar", "drukarkę"],
			["umow", "umowę"],
			["czternast|14|rana|klien", "jak długo albo kto ją czytał"],
		],
		model: "Umowa pani Lis leżała w drukarce od rana do czternastej i czytali ją klienci, którzy czekali obok.",
		lesson: "Z „nieodpowiedzialnym” nie ma co zrobić. Z kartką w drukarce jest: odebrać ją od razu po wydruku.",
	},
	{
		...{ key: "pl-station-ticket", sort: "general", place: "Kasa biletowa" },
		told: "W piątek dwoje podróżnych kupiło bilet bez zniżki, bo Jacek o nią nie zapytał.",
		given: "Jacek, ty nigdy nie pytasz podróżnych o zniżkę.",
		keep: [
			["dwoje|dwie|dwóch|dwojg|2", "dwoje podróżnych"],
			["zniżk", "zniżkę"],
		],
		model: "Jacek, w piątek dwoje podróżnych kupiło bilet bez zniżki, bo pytanie o nią nie padło.",
		lesson:
			"Na „nigdy” Jacek odpowie listą dni, w których pytał. Dwie osoby w piątek to fakt, z którym można pójść dalej.",
	},
	{
		...{ key: "pl-furniture-screws", sort: "general", place: "Sklep meblowy, dostawy" },
		told: "W tym tygodniu do trzech szaf z dziesięciu zabrakło woreczka ze śrubami.",
		given: "Mirek, zawsze brakuje u ciebie śrub.",
		keep: [
			["trzech|trzy|3", "trzy szafy"],
			["śrub", "śruby"],
			["szaf|dziesię|10|tydzie|tygodni", "szafy z tego tygodnia"],
		],
		model: "Mirek, w tym tygodniu do trzech szaf z dziesięciu zabrakło woreczka ze śrubami.",
		lesson: "Trzy z dziesięciu: wiadomo, ile jest do poprawy, i siedem szaf zostaje pochwalonych po cichu.",
	},
	{
		...{ key: "pl-hotel-noise", sort: "general", place: "Pensjonat w górach" },
		told: "W nocy z soboty na niedzielę goście z pokoi 4 i 6 prosili o ciszę w kuchni.",
		given: "Halina, wszyscy skarżą się na hałas z twojej kuchni.",
		keep: [
			["4|6|dwa|dwóch|dwoje|pokoi|pokoj", "dwa pokoje"],
			["kuch|cisz|hałas", "hałas w kuchni"],
		],
		model: "Halina, w nocy z soboty na niedzielę goście z pokoi 4 i 6 prosili o ciszę w kuchni.",
		lesson: "„Wszyscy” to cały dom przeciw jednej osobie. Dwa pokoje w jedną noc to powód, żeby zamknąć drzwi kuchni.",
	},
	{
		...{ key: "pl-townhall-mail", sort: "general", place: "Urząd gminy" },
		told: "Pan Rybak napisał w sprawie drogi 4 i 11 kwietnia. Dziś jest 25 kwietnia, odpowiedzi nie ma.",
		given: "Beata, ty nikomu nigdy nie odpisujesz, pan Rybak ciągle pisze.",
		keep: [
			["rybak|drog", "pana Rybaka"],
			["4|11|25|kwietn|dwa|2", "daty"],
		],
		model: "Beata, pan Rybak pisał w sprawie drogi 4 i 11 kwietnia i do dziś, do 25 kwietnia, czeka na odpowiedź.",
		lesson: "„Nikomu nigdy” zrywa rozmowę. Dwa listy jednego pana można otworzyć i odpisać przed południem.",
	},
	{
		...{ key: "pl-pharmacy-order", sort: "general", place: "Apteka" },
		told: "We wtorek i w środę zamówione leki leżały w pudle do wieczora, a pani Zając odchodziła z niczym.",
		given: "Ewelina, za każdym razem zostawiasz zamówione leki w pudle.",
		keep: [
			["wtorek|środ|dwa|2", "wtorek i środę"],
			["lek|pudl", "leki w pudle"],
		],
		model: "Ewelina, we wtorek i w środę zamówione leki leżały w pudle do wieczora, a pani Zając odchodziła z niczym.",
		lesson: "„Za każdym razem” da się obalić jednym przykładem. Wtorek i środa stoją mocno.",
	},
	{
		...{ key: "pl-callcentre-hold", sort: "general", place: "Infolinia" },
		told: "Wczoraj pięć rozmów Ady urwało się przy przełączaniu. Klienci dzwonili od nowa.",
		given: "Ada, ciągle rozłączasz klientów przy przełączaniu.",
		keep: [
			["pięć|pięci|5", "pięć rozmów"],
			["przełącz", "przełączanie"],
		],
		model: "Ada, wczoraj pięć twoich rozmów urwało się przy przełączaniu i klienci dzwonili od nowa.",
		lesson: "Pięć rozmów można odsłuchać i znaleźć przycisk. „Ciągle” nie ma początku ani końca.",
	},
	{
		...{ key: "pl-heating-visit", sort: "proposal", place: "Serwis pieców" },
		told: "Klientka czekała w domu od ósmej do szesnastej. Serwisant był o wpół do czwartej.",
		given: "Klientka czekała w domu od ósmej, a ty dotarłeś o wpół do czwartej i straciła dzień pracy.",
		keep: [
			["ósm|8", "ósmą"],
			["czwart|15|16|dzień", "stracony dzień"],
		],
		model:
			"Klientka czekała w domu od ósmej, a ty dotarłeś o wpół do czwartej i straciła dzień pracy. Zadzwoń do niej pół godziny przed przyjazdem.",
		lesson: "Opis jest uczciwy, ale co dalej? Telefon pół godziny wcześniej to czyn na jutro.",
	},
	{
		...{ key: "pl-restaurant-menu", sort: "proposal", place: "Restauracja" },
		told: "Gość zamówił pstrąga, po kwadransie usłyszał, że pstrąga nie ma.",
		given: "Gość zamówił pstrąga i po kwadransie usłyszał, że się skończył. Wyszedł bez obiadu.",
		keep: [
			["pstrąg", "pstrąga"],
			["kwadrans|15|wyszed|obiad", "kwadrans albo wyjście gościa"],
		],
		model:
			"Gość zamówił pstrąga i po kwadransie usłyszał, że się skończył. Wyszedł bez obiadu. Proponuję, żeby kuchnia skreślała danie z tablicy od razu, gdy wyda ostatnią porcję.",
		lesson: "Tablica i skreślenie: wiadomo kto, co i kiedy. Samo „wyszedł bez obiadu” zostawia tylko przykrość.",
	},
	{
		...{ key: "pl-school-secretary", sort: "proposal", place: "Sekretariat szkoły" },
		told: "Rodzice trzech uczniów przyszli po zaświadczenie dwa razy, bo pieczątkę ma tylko dyrektorka.",
		given: "Rodzice trzech uczniów przyszli po zaświadczenie dwa razy, bo za pierwszym razem nie było pieczątki.",
		keep: [
			["zaświadcz", "zaświadczenie"],
			["pieczątk|dwa|2", "brak pieczątki"],
		],
		model:
			"Rodzice trzech uczniów przyszli po zaświadczenie dwa razy, bo za pierwszym razem nie było pieczątki. Umawiaj ich na godziny, w których dyrektorka jest w szkole.",
		lesson: "Nikt tu nie zawinił złą wolą. Umówiona godzina oszczędzi drugą drogę.",
	},
	{
		...{ key: "pl-warehouse-label", sort: "proposal", place: "Magazyn" },
		told: "Dwie palety pojechały do Radomia zamiast do Rawy: etykiety leżały obok siebie.",
		given: "Wczoraj dwie palety pojechały do Radomia zamiast do Rawy i klient czekał dzień dłużej.",
		keep: [
			["palet", "dwie palety"],
			["radom|raw", "Radom i Rawę"],
		],
		model:
			"Wczoraj dwie palety pojechały do Radomia zamiast do Rawy i klient czekał dzień dłużej. Następnym razem przeczytaj na głos miasto z etykiety, zanim zamkniesz naczepę.",
		lesson: "„Uważaj bardziej” niczego by nie zmieniło. Przeczytać na głos jedno słowo może każdy.",
	},
	{
		...{ key: "pl-vet-invoice", sort: "proposal", place: "Gabinet weterynaryjny" },
		told: "Właściciel kota dowiedział się o cenie badania krwi przy kasie. Zapłacił i wyszedł zły.",
		given: "Właściciel kota usłyszał cenę badania krwi dopiero przy kasie i wyszedł bardzo zły.",
		keep: [
			["cen", "cenę"],
			["kas|kot|badan", "badanie albo kasę"],
		],
		model:
			"Właściciel kota usłyszał cenę badania krwi dopiero przy kasie i wyszedł bardzo zły. Proszę, podaj cenę przed pobraniem i poczekaj na zgodę.",
		lesson: "Dwa kroki w jednym zdaniu: cena, potem zgoda. To da się zrobić już przy następnym kocie.",
	},
	{
		...{ key: "pl-carpenter-photo", sort: "proposal", place: "Stolarnia" },
		told: "Blat przyjechał o dwa centymetry za krótki: wymiar podano przez telefon.",
		given: "Blat dla państwa Sowów przyjechał o dwa centymetry za krótki, bo wymiar zapisano z telefonu.",
		keep: [
			["blat", "blat"],
			["dwa|2|centymetr|wymiar", "dwa centymetry"],
		],
		model:
			"Blat dla państwa Sowów przyjechał o dwa centymetry za krótki, bo wymiar zapisano z telefonu. Poproś klienta o zdjęcie z miarką, zanim przytniesz.",
		lesson: "Zdjęcie z miarką kosztuje minutę, nowy blat tydzień. Taka propozycja przekonuje sama.",
	},
	{
		...{ key: "pl-which-optician", sort: "which", place: "Salon optyczny" },
		told: "Klientka wróciła z okularami: oprawki uciskały ją za uchem.",
		texts: [
			"Klientka wróciła po trzech dniach, bo oprawki uciskały ją za uchem. Poproś każdą osobę, żeby przeszła się w nich po salonie.",
			"Jesteś niedbała, Lidka, i masz dwie lewe ręce.",
		],
		right: 0,
		teaches: "personality",
		lesson: "Pierwszy tekst mówi, co przymierzyć inaczej. Drugi mówi Lidce, kim jest, i na tym się kończy.",
	},
	{
		...{ key: "pl-which-taxi", sort: "which", place: "Centrala taksówek" },
		told: "Kurs na lotnisko przyjęto na czwartą rano, auto przyjechało dwadzieścia po czwartej.",
		texts: [
			"Nigdy nie wysyłasz aut na czas, Bogdan, wszyscy przez ciebie się spóźniają.",
			"Na lotnisko auto przyjechało dwadzieścia minut po czasie. Proponuję potwierdzać poranne kursy z kierowcą wieczorem.",
		],
		right: 1,
		teaches: "generalisation",
		lesson: "Dwadzieścia minut i wieczorne potwierdzenie: jest o czym mówić. „Nigdy” i „wszyscy” zamykają uszy.",
	},
	{
		...{ key: "pl-which-library", sort: "which", place: "Biblioteka" },
		told: "Czytelniczka przyszła po zarezerwowaną książkę, którą rano wypożyczono komuś innemu.",
		texts: [
			"Zarezerwowana książka poszła rano do kogoś innego i czytelniczka wróciła z niczym. Odkładaj rezerwacje na półkę przy biurku.",
			"Zarezerwowana książka poszła rano do kogoś innego i czytelniczka wróciła z niczym. Było jej bardzo przykro.",
		],
		right: 0,
		teaches: "no-proposal",
		lesson: "Oba teksty mówią prawdę. Tylko pierwszy podpowiada, gdzie ma stać następna rezerwacja.",
	},
	{
		...{ key: "pl-which-gym", sort: "which", place: "Klub sportowy" },
		told: "Nowa osoba na treningu dostała za ciężką sztangę i naderwała mięsień.",
		texts: [
			"Jesteś zarozumiały, Kamil, i myślisz tylko o sobie.",
			"Nowa osoba dostała na początek czterdzieści kilo i naderwała mięsień. Zacznij od pustej sztangi i zapytaj, jak się czuje.",
		],
		right: 1,
		teaches: "personality",
		lesson: "Pusta sztanga na początek to coś, co Kamil może zrobić jutro. Zarozumiałości jutro nie odłoży.",
	},
	{
		...{ key: "pl-which-allotment", sort: "which", place: "Sklep ogrodniczy" },
		told: "Sadzonki pomidorów stały w sobotę w pełnym słońcu i zwiędły, trzy osoby je oddały.",
		texts: [
			"W sobotę sadzonki zwiędły w słońcu i trzy osoby je oddały. Przestaw je o dziesiątej pod wiatę.",
			"Zawsze wszystko u ciebie więdnie, Grażyna.",
		],
		right: 0,
		teaches: "generalisation",
		lesson: "Godzina i wiata: Grażyna wie, co robić. „Zawsze wszystko” zostawia ją z pustymi rękami.",
	},
	{
		...{ key: "pl-which-tailor", sort: "which", place: "Poprawki krawieckie" },
		told: "Spodnie na rozmowę o pracę były gotowe dzień później, niż obiecano.",
		texts: [
			"Spodnie były gotowe dzień po terminie i klient poszedł na rozmowę w dżinsach. Szkoda.",
			"Spodnie były gotowe dzień po terminie i klient poszedł na rozmowę w dżinsach. Zapisuj na karteczce, na jaką okazję są potrzebne.",
		],
		right: 1,
		teaches: "no-proposal",
		lesson: "„Szkoda” niczego nie zmieni. Karteczka z okazją pokaże rano, które spodnie szyć najpierw.",
	},
];
