import { tellIdeas } from "./told-idea.ts";

/** Ideas from the shops. */
export const polishIdeas = tellIdeas([
	"301 zofia SKL-4 waiting done 21 | Ławka i haczyk na torby przy kasie | Starsze osoby stawiają zakupy na podłodze i schylają się po portfel. Ławka i dwa haczyki kosztują tyle co jeden telefon z przeprosinami. | kasa | Ławki i haczyki wiszą w obu sklepach od poniedziałku. Zmontowali je Marek i Paweł w jedno popołudnie.",
	"276 kasia SKL-2 queues done 17 | Druga kasa otwiera się przy czwartej osobie | Kto stoi czwarty, widzi, że ktoś idzie otworzyć kasę, i zostaje. Dziś odchodzą ci, którzy mają tylko jedną rzecz. | kasa | Próba trwała trzy tygodnie: odejścia z kolejki spadły z dwunastu dziennie do trzech. Zostaje na stałe.",
	"248 jan - returns done 12 | Zwrot bez pudełka | Klient wyrzuca karton tego samego dnia. Jeśli rzecz jest cała, przyjmijmy ją w reklamówce i sami ją zapakujemy. | zwroty | Przyjmujemy w każdym opakowaniu. Kartony daje magazyn.",
	"233 natalia SKL-7 words declined 4 | Ceny na każdej półce w trzech językach | Coraz więcej gości czyta po angielsku i po rosyjsku, a etykieta mówi tylko po polsku. | półki |  | Etykieta ma 5 cm i przy trzech językach litery stają się za małe dla starszych osób. Zrobimy za to kod QR z opisem. | Dziękujemy za oczy po stronie gości: bez tego listu kodu by nie było.",
	"205 natalia SKL returns done 11 | Wymiary wnęki zapisujemy już przy zwrocie | Kto oddaje za szeroką zmywarkę, nie mierzy kuchni drugi raz. Następna pasuje od ręki. | zwroty | Zapisujemy w obu sklepach. Tomasz wpisze to do standardu przy następnej wersji.",
	"190 pawel PRM-4 visits done 15 | Kierowca dzwoni z ostatniego zakrętu | Klient zdąży zejść i otworzyć bramę, a my nie krążymy po osiedlu. | dostawy | Dzwonimy dziesięć minut przed przyjazdem. Brama stoi otworem w dziewięciu dostawach na dziesięć.",
	"171 ewa - waiting under-consideration 9 | Kącik z kredkami przy ladzie serwisu | Rodzic opisuje usterkę spokojnie, a dziecko rysuje pralkę. Najładniejsze rysunki powieśmy na ścianie. | lada serwisu | Szukamy miejsca, w którym wózek i tak przejdzie. Odpowiemy po pomiarze obu sklepów.",
	"150 iga SKL-11 returns on-trial 13 | Paragon w telefonie zamiast w szufladzie | Klientka pokazuje numer i data zakupu znajduje się sama. Nikt nie szuka wyblakłej kartki. | zwroty | Sklep Port próbuje do końca miesiąca. Na razie czas zwrotu spadł o połowę.",
	"129 bartek SKL-2 queues merged 6 | Otwierać drugą kasę szybciej | Kiedy stoi kilka osób, jedna z nas siada za drugą kasą bez czekania na dzwonek. | kasa | Łączymy z wcześniejszym pomysłem o drugiej kasie: mówi to samo i jest już zrobiony.",
	"112 piotr PRM-3 words under-consideration 11 | Termin naprawy na magnesie | Zapisujemy dzień i imię na małym magnesie. Klient wiesza go na lodówce i przestaje dzwonić z pytaniem. | przyjęcie do naprawy | Liczymy koszt magnesów i pytamy warsztat o daty.",
	"84 lucja - papers under-consideration 8 keepers | Jedna kartka przy odbiorze zamiast trzech | Klient podpisuje trzy razy to samo nazwisko. Jedna kartka z trzema punktami wystarczy. | odbiór sprzętu | Dział prawny czyta wspólną kartkę.",
	"61 zofia SKL-9 phone on-trial 10 | Sklep oddzwania do osiemnastej tego samego dnia | Kto zostawił numer, ma spokojny wieczór i wie, na czym stoi. | telefon sklepu | Próbujemy w Starym Mieście przez cztery tygodnie i spisujemy każdą godzinę.",
	"38 marek - waiting new 5 | Wózek na ciężkie rzeczy przy samym wejściu | Pani z mikserem i siatkami nie szuka nas po sali. Bierze wózek i jest gotowa. | wejście",
	"17 kasia SKL-4 waiting new 7 keepers | Szklanka wody dla tych, którzy czekają w upał | Latem na ławce siedzi się gorąco. Dzbanek i papierowe kubki wystarczą. | kasa",
	"9 ewa SKL-12 words new 3 | Pokazać serce naprawy: stara część w woreczku | Klient widzi, co się zużyło, i rozumie cenę bez pytania. | odbiór sprzętu",
	"6 natalia - visits new 3 | Telefon dzień po dostawie | Pytamy, jak poszło pierwsze pranie, i od razu podpowiadamy program. | dostawy",
	"4 piotr - words new 2 | Naklejka „zacznij tutaj” na pudełku | Strzałka prowadzi do kartki z czterema krokami, a folia i śrubki czekają na swoją kolej. | kasa",
	"3 jan - visits new 2 | Stary sprzęt zabieramy przy dostawie nowego | Nikt nie wnosi i nie znosi pralki dwa razy. Klient ma wolny korytarz jeszcze tego dnia. | dostawy",
]);
