import { describe, expect, it } from "vitest";
import { mendedIn, readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");
const offered = mendedIn("pl");

describe("Polish suggestions from the build of a long ban", () => {
	it.each([
		[
			"Zabrania się obsługiwania suwnicy przez osoby bez uprawnień.",
			"Obsługiwać suwnicę mogą tylko osoby z uprawnieniami.",
		],
		[
			"Nie wolno wchodzić do pracowni chemicznej osobom, które nie odbyły szkolenia BHP.",
			"Wchodzić do pracowni chemicznej mogą tylko osoby, które odbyły szkolenie BHP.",
		],
		["Osobom niepełnoletnim nie wolno korzystać z siłowni.", "Korzystać z siłowni mogą tylko osoby pełnoletnie."],
		[
			"Konsultant nie przekazuje telefonicznie numerów umów, dopóki nie sprawdzi tożsamości rozmówcy.",
			"Konsultant sprawdza tożsamość rozmówcy i dopiero wtedy przekazuje telefonicznie numery umów.",
		],
		[
			"Nie należy przyjmować do przechowania bagaży, których właściciel nie podał nazwiska lub nie okazał biletu.",
			"Należy przyjmować do przechowania tylko bagaże, których właściciel podał nazwisko i okazał bilet.",
		],
		[
			"Zakazuje się podawania mieszkańcom leków przyniesionych przez rodzinę, o ile lekarz nie wpisał ich do karty.",
			"Wolno podawać mieszkańcom leki przyniesione przez rodzinę tylko wtedy, gdy lekarz wpisał je do karty.",
		],
		[
			"Zabrania się dopuszczania do pracy przy prasie osób, które nie przeszły szkolenia lub nie mają badań lekarskich.",
			"Należy dopuszczać do pracy przy prasie tylko osoby, które przeszły szkolenie i mają badania lekarskie.",
		],
		[
			"Kierowcy nie mogą wnosić do kabiny pojazdu przedmiotów, które nie zostały zapisane w karcie wyposażenia.",
			"Kierowcy wnoszą do kabiny pojazdu tylko przedmioty, które zostały zapisane w karcie wyposażenia.",
		],
		[
			"Kelner, u którego wystąpiły objawy grypy, nie może mieć kontaktu z gośćmi do czasu okazania zaświadczenia lekarskiego.",
			"Kelner, u którego wystąpiły objawy grypy, ma kontakt z gośćmi dopiero po okazaniu zaświadczenia lekarskiego.",
		],
		[
			"Masażysta nie może rozpoczynać zabiegu po jedzeniu bez umycia rąk i zmiany pościeli na łóżku.",
			"Masażysta rozpoczyna zabieg po jedzeniu dopiero po umyciu rąk i zmianie pościeli na łóżku.",
		],
		[
			"Podczas burzy nie wolno prowadzić prac na dachu ani przebywać na dachu.",
			"Podczas burzy należy wstrzymać prace na dachu i zejść na ziemię.",
		],
		[
			"Bez pisemnej zgody inspektora budowlanego żaden pracownik nie może udzielać prasie informacji o wypadkach.",
			"Pracownik udziela prasie informacji o wypadkach tylko za pisemną zgodą inspektora budowlanego.",
		],
		[
			"Pracownik ochrony nie przekazuje kluczy do piwnicy osobom spoza listy lokatorów, nawet jeśli powołują się na zgodę zarządcy.",
			"Pracownik ochrony przekazuje klucze do piwnicy tylko osobom z listy lokatorów, także gdy ktoś powołuje się na zgodę zarządcy.",
		],
		[
			"Stażystom nie wolno samodzielnie obsługiwać tokarek, wymieniać noży ani kasować alarmów, dopóki nie zdadzą egzaminu stanowiskowego.",
			"Stażyści samodzielnie obsługują tokarki, wymieniają noże i kasują alarmy dopiero wtedy, gdy zdadzą egzamin stanowiskowy.",
		],
		[
			"Pracownicy, którzy wrócili z urlopu, nie mogą podejmować pracy na wysokości przed uzyskaniem orzeczenia lekarza.",
			"Pracownicy, którzy wrócili z urlopu, podejmują pracę na wysokości dopiero po uzyskaniu orzeczenia lekarza.",
		],
		[
			"W dni wolne kierowcy nie mogą brać dodatkowych kursów bez akceptacji dyspozytora i potwierdzenia w systemie.",
			"W dni wolne kierowcy biorą dodatkowe kursy dopiero po akceptacji dyspozytora i potwierdzeniu w systemie.",
		],
		[
			"Pracownicy kadr nie przekazują list płac innym pracownikom, w tym kierownikom brygad, bez zgody dyrektora.",
			"Pracownicy kadr przekazują listy płac innym pracownikom, w tym kierownikom brygad, tylko za zgodą dyrektora.",
		],
		[
			"Doradca nie proponuje klientowi funduszu, zanim nie pozna jego wiedzy, doświadczenia i celów.",
			"Doradca poznaje jego wiedzę, doświadczenie i cele i dopiero wtedy proponuje klientowi fundusz.",
		],
		[
			"Konsultant nie kończy połączenia, dopóki nie upewni się, że klient zna termin odpowiedzi.",
			"Konsultant upewnia się, że klient zna termin odpowiedzi, i dopiero wtedy kończy połączenie.",
		],
		[
			"Obsługa kolejki nie wpuszcza do wagonu osób nietrzeźwych ani dzieci poniżej dziesiątego roku życia bez opiekuna.",
			"Obsługa kolejki wpuszcza do wagonu tylko osoby trzeźwe, a dzieci poniżej dziesiątego roku życia tylko z opiekunem.",
		],
		[
			"Opiekunce nie wolno podawać podopiecznemu leków, których nie przepisał lekarz, ani zmieniać dawek.",
			"Opiekunka podaje podopiecznemu tylko leki, które przepisał lekarz, i zostawia dawki bez zmian.",
		],
		[
			"Urzędnik nie może żądać od strony zaświadczeń, które urząd wydaje z własnych rejestrów.",
			"Urzędnik uzyskuje zaświadczenia, które urząd wydaje z własnych rejestrów.",
		],
		[
			"Doradca nie może uzależniać udzielenia pożyczki od zakupu ubezpieczenia.",
			"Doradca udziela pożyczki niezależnie od zakupu ubezpieczenia.",
		],
		[
			"Nie wolno pozostawiać bez nadzoru wózków serwisowych i środków czystości na korytarzach.",
			"Wolno pozostawiać wózki serwisowe i środki czystości na korytarzach tylko pod nadzorem.",
		],
		[
			"Zabrania się montażu części innych niż wskazane w zleceniu oraz rozszerzania zakresu naprawy bez zgody właściciela.",
			"Wolno montować tylko części wskazane w zleceniu i rozszerzać zakres naprawy tylko za zgodą właściciela.",
		],
		[
			"Hostessa nie rozmawia z innymi hostessami, nie siada na ekspozycji i nie je na stoisku w godzinach targów.",
			"Hostessa rozmawia z innymi hostessami, siada na ekspozycji i je na stoisku tylko poza godzinami targów.",
		],
		[
			"Wychowawca nie publikuje w mediach społecznościowych zdjęć dzieci bez pisemnej zgody rodziców.",
			"Wychowawca publikuje w mediach społecznościowych zdjęcia dzieci tylko za pisemną zgodą rodziców.",
		],
		[
			"Do czasu zakończenia kontroli pracownicy nie kontaktują się ze zgłaszającym i nie usuwają wiadomości ze skrzynek.",
			"Pracownicy kontaktują się ze zgłaszającym i usuwają wiadomości ze skrzynek dopiero po zakończeniu kontroli.",
		],
		[
			"Bez pisemnego polecenia mistrza pracownikom nie wolno uruchamiać linii, zdejmować osłon ani zmieniać nastaw.",
			"Pracownicy uruchamiają linię, zdejmują osłony i zmieniają nastawy tylko na pisemne polecenie mistrza.",
		],
		[
			"Asystent nie podejmuje za podopiecznego decyzji finansowych ani nie podpisuje w jego imieniu umów, jeżeli nie posiada pełnomocnictwa.",
			"Asystent podejmuje za podopiecznego decyzje finansowe i podpisuje w jego imieniu umowy tylko wtedy, gdy posiada pełnomocnictwo.",
		],
		[
			"Zabronione jest wnoszenie do serwerowni plecaków i urządzeń nagrywających, z wyjątkiem sprzętu zgłoszonego administratorowi.",
			"Wolno wnosić do serwerowni tylko sprzęt zgłoszony administratorowi.",
		],
		[
			"Monter nie zostawia u klienta opakowań, resztek kabli ani narzędzi po zakończeniu prac.",
			"Monter zabiera opakowania, resztki kabli i narzędzia ze sobą.",
		],
		[
			"Przedstawiciel nie może pokazywać lekarzom próbek, pokrywać kosztów wyjazdów ani organizować spotkań w godzinach przyjęć.",
			"Przedstawiciel pokazuje lekarzom próbki, pokrywa koszty wyjazdów i organizuje spotkania tylko poza godzinami przyjęć.",
		],
		[
			"Pracownicy archiwum nie mogą wynosić akt poza budynek, kopiować ich ani pokazywać osobom spoza urzędu bez zgody dyrektora.",
			"Pracownicy archiwum wynoszą akta poza budynek, kopiują je i pokazują osobom spoza urzędu tylko za zgodą dyrektora.",
		],
		[
			"Kierownik nie może planować pracownikowi dwóch zmian pod rząd, chyba że sam o to poprosi.",
			"Kierownik planuje pracownikowi dwie zmiany pod rząd tylko wtedy, gdy sam o to poprosi.",
		],
		[
			"Kasjer nie może opuszczać stanowiska, dopóki nie zamknie kasy i nie wyloguje się z systemu.",
			"Kasjer zamyka kasę, wylogowuje się z systemu i dopiero wtedy opuszcza stanowisko.",
		],
		[
			"Pielęgniarka nie może podać leku na podstawie zlecenia ustnego, z wyjątkiem stanów nagłych.",
			"Pielęgniarka podaje lek na podstawie zlecenia ustnego tylko w stanach nagłych.",
		],
		[
			"Bileterzy nie wpuszczają spóźnionych widzów na salę po trzecim dzwonku, z wyjątkiem przerwy między aktami.",
			"Bileterzy wpuszczają spóźnionych widzów na salę po trzecim dzwonku tylko w przerwie między aktami.",
		],
		[
			"Kierowca autobusu nie może ruszyć z przystanku, zanim drzwi nie zostaną zamknięte, a pasażerowie nie zajmą miejsc.",
			"Kierowca autobusu rusza z przystanku dopiero wtedy, gdy drzwi zostaną zamknięte, a pasażerowie zajmą miejsca.",
		],
		[
			"Lekarz nie może odmówić wpisania do dokumentacji uwag zgłoszonych przez pacjenta.",
			"Lekarz wpisuje do dokumentacji uwagi zgłoszone przez pacjenta.",
		],
		[
			"Zabrania się sprzedaży wyrobów tytoniowych i alkoholu osobom poniżej 18. roku życia.",
			"Należy sprzedawać wyroby tytoniowe i alkohol tylko osobom pełnoletnim.",
		],
		[
			"Pracownikom laboratorium zabrania się pipetowania ustami, wąchania odczynników oraz przechowywania żywności w lodówkach z próbkami.",
			"Pracownicy laboratorium pipetują tylko przyrządem, rozpoznają odczynniki po etykiecie i przechowują żywność tylko w lodówce dla personelu.",
		],
		[
			"Listonosz nie może doręczyć listu poleconego osobie niepełnoletniej ani zostawić go w skrzynce.",
			"Listonosz doręcza list polecony tylko osobie pełnoletniej i zostawia w skrzynce tylko awizo.",
		],
		[
			"Wychowawca kolonii nie stosuje kar cielesnych, nie odbiera dzieciom posiłków i nie zabrania im kontaktu z rodzicami.",
			"Wychowawca kolonii rozwiązuje konflikty rozmową, zapewnia dzieciom wszystkie posiłki i umożliwia im kontakt z rodzicami.",
		],
		[
			"Rolnik nie może stosować nawozów na zamarzniętej glebie ani w odległości mniejszej niż 5 m od brzegu jeziora.",
			"Rolnik stosuje nawozy tylko na rozmarzniętej glebie i w odległości co najmniej 5 m od brzegu jeziora.",
		],
		[
			"Pracownikom budowy nie wolno zdejmować kasku, wchodzić do wykopów bez drabiny ani przebywać w zasięgu pracy koparki.",
			"Pracownicy budowy noszą kask do końca pracy, wchodzą do wykopów tylko z drabiną i stoją poza zasięgiem pracy maszyny.",
		],
		[
			"Akustyk nie przekracza poziomu 100 dB ani nie kieruje głośników w stronę okien mieszkalnych.",
			"Akustyk przestrzega poziomu 100 dB i kieruje głośniki w stronę widowni.",
		],
		[
			"Kominiarz nie może wystawić protokołu bez wykonania pomiaru ciągu.",
			"Kominiarz wykonuje pomiar ciągu i dopiero wtedy wystawia protokół.",
		],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});

	it.each([
		["Operatorzy pras nie mogą sięgać do strefy stempla ani blokować osłon w czasie ruchu maszyny.", /blokują osłony/],
		["Rejestratorka nie może prosić pacjenta o głośne podanie numeru PESEL w kolejce.", /głośne/],
		["Stomatolog nie rozpoczyna zabiegu bez przeprowadzenia wywiadu i uzyskania zgody pacjenta.", / i uzyskanie /],
		["Pracownikom leśnym zabrania się ścinania drzew oraz pracy pilarką powyżej linii barków.", /oraz pracy/],
	])("offers nothing torn for %s", (text, torn) => {
		expect(offered(text).filter((one) => torn.test(one) && !one.includes("___"))).toEqual([]);
	});

	it("gives no leave for what is wrong in every case", () => {
		const all = offered(
			"Opiekunka nie może przekazywać dziecka osobom nieupoważnionym ani podawać mu leków bez zgody rodziców.",
		);
		expect(all.filter((one) => /osobom nieupoważnionym.*tylko za/.test(one) && !one.includes("___"))).toEqual([]);
	});
});
