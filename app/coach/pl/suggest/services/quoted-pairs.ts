import { strip } from "../words/rewriting-words.ts";

/** What to say in place of words that are not to be said: what the quoted words hold = the better words, two where there are two. */
const QUOTED_PAIRS = `
jakos to|jakos sie|zobaczy sie|zobaczymy|postaram sie|moze kied|kiedys tam|damy znac|sie zobaczy|jak sie uda = „sprawdzę to i dam znać do godziny…” // „zrobimy to do dnia…”
jak juz mowil|juz mowil|przeciez mowil|jak wspomin|juz tlumacz|mowilem|mowilam|powtarzam = „chętnie powtórzę” // „wyjaśnię to jeszcze raz”
nastepn|kto nastep|kolejn = „zapraszam” // „zapraszam kolejną osobę”
zajete|zajety numer|prosze dzwonic = „oddzwonię za kilka minut” // „proszę o chwilę cierpliwości”
dlug$|zadluzen|dluznik = „kwota do zapłaty” // „należność”
nie ruszaj|nie dotyk|nie rusz|rece precz = „tu oglądamy oczami” // „chętnie pokażę z bliska”
nie biegaj|nie biegac|nie skacz = „idziemy spokojnym krokiem”
pieniaz|pieniazk = „pieniądze” // „kwota”
fakturk|fakturec = „faktura”
karteczk|karteluszk = „kartka”
paragonik = „paragon”
rachuneczk|rachuneczek = „rachunek”
kawk|kawusi|kaweczk = „kawa”
herbatk = „herbata”
buleczk|buleczek|chlebek|chlebus = „bułka” i „chleb”
dowodzik|dokumencik = „dowód” lub „dokument”
podpisik = „podpis”
telefonik = „telefon”
numerek|numereczk = „numer”
minutk|sekundk|chwilunia|momencik = „proszę o dwie minuty” // „wrócę za pięć minut”
drobniak = „drobne”
zastrzyczek|tabletec|tabletunia|krewk|brzuszek|raczk|nozk|glowk|oczk|zabk|zabek = „ręka”, „noga” i inne pełne nazwy
torebusi|siateczk|reklamoweczk = „torba”
umowk = „umowa”
zdechl|umarl|nie zyje|zgon|odszedl|trup|zwlok = „bardzo mi przykro z powodu tej straty”
mamus|tatus|mamo|mamuni|tato|ciocia|ciociu|wujku|dziecin|dziadku|dziadzi|staruszk|laseczk|laska|lala|maluszk|ksiezniczk|zabciu|rybko|perelk = „pan” lub „pani” // „proszę pana” lub „proszę pani”
pozdro|pzdr|buziak|caluj|sciskam|trzymcie|z fartem = „z poważaniem” // „pozdrawiam serdecznie”
asap|fyi|btw|jw|itp|itd|wg|tzn|bdb|thx|plis|pls|np|ps = pełne słowa w miejsce skrótu
spadaj|won|wynoch|precz|zamknij sie|cicho badz|morda|spier = „proszę o spokojną rozmowę” // „zapraszam do wyjścia”
trudno|no i co|i co z tego|bywa|takie zycie|mowi sie trudno|zdarza sie|nic sie nie stalo|to nic takiego|nie przesadzaj|prosze nie przesadz|przesadza = „przykro mi, zobaczę, co mogę zrobić” // „rozumiem, zajmę się tym”
prosze sie nie martw|nie martw|bez obaw|luzik = „zajmę się tym i dam znać do godziny…” // „powiem, co zrobimy krok po kroku”
ostatnia sztuk|ostatnie sztuk|ostatnie miejsc|tylko dzis|promocja konczy|taka okazja|zal nie|druga taka = „mamy jeszcze… sztuk” // „oferta trwa do dnia…”
a nie mowil|trzeba bylo sluch = „pomogę to naprawić” // „zobaczmy, co da się zrobić”
kto to panu|kto to pani|kto panu to|kto pani to|kto to tak|kto to robil|partacz|fuszer = „zobaczę, co da się zrobić” // „opiszę, co trzeba poprawić”
jak pan chce|jak pani chce|jak sobie|wedle woli|obojetne|wszystko jedno|mnie to obojet|nie robi mi = „doradzę, które wyjście jest lepsze” // „proponuję takie rozwiązanie”
dobra$|dobra dobra|no dobra|aha|mhm|yhm|no raczej|spoczko|no tak|wporzo|w porzo|git$ = „oczywiście” // „tak, już się tym zajmuję”
ta pani|ten pan|ten facet|ta babk|babka|gosciu|laska|dziadek|typ$|typ |facet|baba|koles = „pan” lub „pani”
tanio|najtansz|tanioch|taniej sie = „w dobrej cenie” // „w tym przedziale cenowym”
przepraszam ze zyj|laski|bez laski = „już pomagam” // „chętnie to zrobię”
prosze przyjsc innym|prosze przyjsc kiedy|prosze wrocic = „umówię dogodny termin” // „podam najbliższy wolny termin”
nie wiem|niewiem|nie mam pojecia|skad mam wiedziec|nie orientuje|pojecia nie = „zaraz to sprawdzę” // „dobre pytanie, już to ustalam”
nie da sie|nie mozna|niemozliwe|nie ma mozliwosci|wykluczone|nie ma takiej opcji|nie ma szans|nic z tego|nie dam rady|nie zrobimy = „sprawdzę, co możemy zrobić” // „mogę zaproponować inne rozwiązanie”
nie moj|nie moja|nie nasz|nie ja|nie do mnie|nie naleze|nie zajmuje|nie zajmujemy|moim obowiazk|inny dzial|innego dzial|kolegi wina|wina koleg|nie odpowiadam = „przekażę tę sprawę właściwej osobie” // „już łączę z osobą, która się tym zajmuje”
nie ode mnie|nie zalezy|nie decyduj|nie mam wplywu|nic nie poradze|nic nie moge|nie moge pomoc|nie pomoge|rece opad|mam zwiazane = „zobaczę, co mogę dla państwa zrobić” // „mogę zaproponować inne rozwiązanie”
uspok|spokojnie|bez nerw|nie denerw|nie krzycz|nie unos|wyluz|po co te nerwy|bez emocji = „rozumiem, zaraz się tym zajmę” // „chcę pomóc, proszę powiedzieć, co się stało”
musi poczekac|musi pan poczekac|musi pan czekac|musi pani poczekac|musi pani czekac|prosze czekac|prosze poczekac|trzeba poczekac|niech poczeka|zaczeka|chwileczk|chwilk|momen|sekund = „proszę o chwilę cierpliwości, zaraz wracam” // „potrzebuję na to dwóch minut, proszę o cierpliwość”
powin|trzeba bylo|bylo trzeba|nalezalo|mogl pan|mogla pani = „proponuję, żebyśmy zrobili to tak” // „następnym razem pomoże to zrobić szybciej”
nie ma problem|zaden problem|spoko|nie ma sprawy|luz|luzik|ok$|okej|no problem|oki|okejka|nie ma za co|drobiazg|jasne = „proszę bardzo” // „z przyjemnością”
nie ma$|nie mamy|skonczyl|brak towar|brakuje|zabraklo|wyszlo|nie posiadamy|nie prowadzimy|juz nie = „mogę zaproponować podobny produkt” // „sprawdzę, kiedy to będzie dostępne”
nie moge|nie wolno mi|nie mam czasu|nie mam teraz|nie teraz|jestem zajet|zajety|pozniej|jutro|potem|za chwil = „zajmę się tym o…” // „wrócę do tej sprawy za kilka minut”
taki jest regul|taki regul|takie sa zasad|takie sa przepis|takie mamy|regulamin|procedur|przepis|taka polityk|takie zasad|zasady sa = „wyjaśnię, skąd ta zasada, i pokażę, co możemy zrobić” // „w ramach zasad mogę zaproponować…”
zrozumial|rozumie pan|rozumie pani|jasne\\?|czy to jasne|dotarlo|nie rozumie|nie slucha|zle pan|zle pani|mylisz|myli sie|nie ma racji|nieprawda|klam|bzdur|bzdet|glupot|niemozliwe zeby = „sprawdźmy to razem” // „wyjaśnię to jeszcze raz”
przeciez mowi|juz mowi|mowilem|mowilam|powtarza|ile razy|tlumacz = „wyjaśnię to jeszcze raz, prościej” // „chętnie powtórzę”
slucham|halo|tak\\?|no\\?|czego|co\\?|o co chodzi|w jakiej sprawie|co podac|dla kogo|co dla = „dzień dobry, w czym mogę pomóc?” // „dzień dobry, jak mogę pomóc?”
nastepny|nastepna|kolejny|prosze dalej|kto teraz|kto nastepn = „zapraszam kolejną osobę” // „dzień dobry, zapraszam”
niestety|przykro mi ale|obawiam sie = „mogę zaproponować…” // „sprawdzę, co możemy zrobić”
wszystko bedzie|bedzie dobrze|na pewno|gwarant|sto procent|100|obiecuj|zapewniam|da sie zalatw|zalatwi = „zrobimy wszystko, co w naszej mocy” // „sprawdzę to i dam znać”
nie bedzie bol|nic nie bol|nie boli|nie zaboli = „może być nieprzyjemnie, powiem przed każdym krokiem” // „proszę dać znać, gdy poczuje pan lub pani ból”
wina|zawinil|pan zrobil|pani zrobil|zle zrobi|blad klient = „sprawdźmy, co się stało” // „zobaczmy, jak to naprawić”
kochan|slonk|slonecz|skarb|zlotk|misi|babci|babcia|dziad|mlody czlow|kotk|dziecko|panie kierow|stary|ziom|mordo|szefie|szefow|kierownik|paniusi|pani kochan|dziewczyn|chlop = „pan” lub „pani”
czesc|hej|siema|elo|witam|witaj|hejka|jol|yo$ = „dzień dobry” // „dzień dobry, w czym mogę pomóc?”
nara|narka|papa|pa$|na razie|trzymaj = „do widzenia” // „dziękuję, do zobaczenia”
pan sie nie zna|nie zna sie|to proste|to oczywiste|kazdy wie|kazdy to wie|logiczne|banal = „już wyjaśniam krok po kroku” // „pokażę, jak to zrobić”
nie pracuj|jestem now|dopiero zacz|ucze sie|pierwszy dzien = „zaraz zapytam i wrócę z odpowiedzią” // „poproszę o pomoc kogoś z zespołu”
nie wyglada|dla pana za drog|to drogie|za drog|stac pan|stac pani = „pokażę kilka możliwości w różnych cenach” // „jaki przedział cenowy mam pokazać?”
zamykamy|juz zamkn|koniec pracy|konczymy|po godzin|wychodze|fajrant|przerwa = „zdążymy to załatwić, zapraszam” // „zapraszam jutro od godziny otwarcia”
wszyscy|nikt sie|tylko pan|tylko pani|inni klien|nikt inny|pierwszy raz slysz = „dziękuję za tę informację, sprawdzę to” // „zajmę się tą sprawą”
prosze wejsc na|jest na stron|na stronie|w internecie|wszystko jest napis|prosze przeczyt|umie pan czyt|jest napisan = „pokażę, gdzie to jest” // „już to wyjaśniam”
zadzwon|prosze zadzwon|prosze dzwon|prosze napisac|prosze przyjsc|zglosic sie gdzie|nie ten numer|zly numer|pomylil = „połączę z właściwą osobą” // „podam numer do właściwej osoby”
system|komputer|awari|zawiesil|nie dziala|wolno chodzi = „potrzebuję chwili, zaraz to sprawdzę” // „zapiszę dane i oddzwonię”
reklam|nie uznaj|sam pan|sama pani|zepsul|pan zepsul = „przyjmę zgłoszenie i sprawdzę przyczynę” // „sprawdzę, co się stało”
to wszystko|cos jeszcze|jeszcze cos|koniec = „czy mogę jeszcze w czymś pomóc?” // „czy mogę pomóc w czymś jeszcze?”
moze cos|moze deser|doliczyc|reszta dla|reszty nie|bez reszty|drobne|drobnych|nie mam wydac = „zaraz przyniosę resztę” // „rozmienię pieniądze i wrócę”
dziwne|u mnie dziala|u innych dziala = „sprawdźmy to krok po kroku” // „chcę zobaczyć, gdzie jest przyczyna”
musi pan|musi pani|musza panst|musicie = „najprościej będzie, jeśli zrobimy to razem” // „proponuję takie rozwiązanie”
musze|musimy|zmuszon = „zrobię to” // „zajmę się tym”
zaraz$|juz ide|juz id|za chwile$ = „wrócę za pięć minut” // „sprawdzę to i oddzwonię do godziny…”
problem|klopot|trudnosc = „sprawa” lub „pytanie” // „zajmę się tą sprawą”
moge pomoc|pomoc = „dzień dobry, proszę się rozejrzeć” // „dzień dobry, jestem w pobliżu”
smacznego = „życzę smacznego” // „dobrego wieczoru”
`;

let table: { stems: RegExp; words: string[] }[] | undefined;

function build(): { stems: RegExp; words: string[] }[] {
	return QUOTED_PAIRS.trim()
		.split("\n")
		.map((row) => {
			const [left = "", right = ""] = row.split(" = ");
			return { stems: new RegExp(`(?:^| )(?:${left})`), words: right.split(" // ") };
		});
}

/** Better words for quoted ones, the best first; undefined where the table has none. */
export function wordsInstead(quoted: string): string[] | undefined {
	table ??= build();
	const plain = strip(quoted.toLowerCase())
		.replace(/[^\p{L}\d?]+/gu, " ")
		.trim();
	return table.find(({ stems }) => stems.test(plain))?.words;
}
