import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
import { lostBy, strange } from "../constructions/candidates.ts";
import { declined } from "../words/noun-cases.ts";

const mended = mendedIn("pl");

describe("Polish suggestions that keep what is said of the act", () => {
	it.each([
		["Nie zostawiaj pustych kartonów w alejkach.", "Zostaw alejki wolne od pustych kartonów."],
		["Nie ustawiaj krzeseł na drodze ewakuacyjnej.", "Trzymaj krzesła poza drogą ewakuacyjną."],
		[
			"Nie parkuj na chodniku ani na miejscach dla osób niepełnosprawnych.",
			"Parkuj poza chodnikiem i miejscami dla osób niepełnosprawnych.",
		],
		["Trener nie dotyka klienta bez jego zgody.", "Trener dotyka klienta tylko za jego zgodą."],
		["Nie wydawaj klucza bez sprawdzenia dokumentu.", "Sprawdź dokument i dopiero wtedy wydaj klucz."],
		[
			"Po zamknięciu kuchni nie odmawiaj gościom szorstko; zaproponuj im zimne przekąski.",
			"Po zamknięciu kuchni zaproponuj gościom zimne przekąski.",
		],
		[
			"Pracownik nie może, bez pisemnej zgody przełożonego, udzielać informacji o klientach osobom trzecim, w tym członkom ich rodzin.",
			"Pracownik udziela informacji o klientach osobom trzecim, w tym członkom ich rodzin, tylko za pisemną zgodą przełożonego.",
		],
		[
			"Nie przyjmujemy zwrotu bez paragonu lub innego dowodu zakupu.",
			"Przyjmujemy zwrot tylko z paragonem lub innym dowodem zakupu.",
		],
		[
			"Nie prowadź wózka widłowego z uniesionymi widłami, nawet na krótkim odcinku.",
			"Prowadź wózek widłowy z opuszczonymi widłami, także na krótkim odcinku.",
		],
		[
			"Pracownik działu obsługi nie może odmówić przyjęcia reklamacji, nawet jeśli uważa ją za bezzasadną.",
			"Pracownik działu obsługi przyjmuje reklamację, nawet jeśli uważa ją za bezzasadną.",
		],
		["Bileter nie używa latarki bez potrzeby.", "Bileter używa latarki tylko w razie potrzeby."],
		["Sprzedawcy nie wolno odchodzić od kasy.", "Sprzedawca zostaje na stanowisku do przyjścia zmiennika."],
		["Prosimy o niewnoszenie jedzenia na salę.", "Prosimy zostawić jedzenie przed wejściem na salę."],
		["Czego nie robimy: nie dyskutujemy o cenach przy innych klientach.", "Dyskutujemy o cenach na osobności."],
		[
			"Nie udostępniaj danych pracowników innym osobom niż upoważnione przez dział kadr.",
			"Udostępniaj dane pracowników tylko osobom upoważnionym przez dział kadr.",
		],
		[
			"Nie udzielaj rabatów innych niż przewidziane w regulaminie.",
			"Udzielaj tylko rabatów przewidzianych w regulaminie.",
		],
		[
			"Osobom postronnym nie wolno przebywać w strefie załadunku.",
			"W strefie załadunku mogą przebywać tylko osoby upoważnione.",
		],
		["Nie traktuj stażystów lekceważąco.", "Traktuj współpracowników z szacunkiem."],
		["Nie przychodź do pracy w przepoconym ubraniu.", "Przychodź do pracy w czystym, wyprasowanym stroju."],
		["Nie używaj służbowego numeru do prywatnych rozmów.", "Używaj służbowego numeru tylko do służbowych rozmów."],
		["Nie zmieniaj grafiku bez zgody kierownika.", "Poproś kierownika o zgodę przed zmianą grafiku."],
		["Nie wydawaj klientowi towaru bez potwierdzenia wpłaty.", "Potwierdź wpłatę przed wydaniem klientowi towaru."],
		["Nie przyjmuj zwrotu bez paragonu.", "Poproś o paragon przed przyjęciem zwrotu."],
		[
			"Nie odsyłaj klienta bez wyjaśnienia sprawy i zapowiedzenia rozmowy.",
			"Wyjaśnij sprawę i zapowiedz rozmowę przed odesłaniem klienta.",
		],
		["Unikaj żargonu bankowego w rozmowie z klientem.", "W rozmowie z klientem używaj zrozumiałych słów."],
		["Żadnych telefonów na sali.", "Na sali miej telefon wyciszony i schowany."],
		["Hasła nie mogą być udostępniane innym osobom.", "Należy zachować hasła dla siebie."],
		["Dane klientów nie mogą być wysyłane na prywatne skrzynki.", "Należy wysyłać dane klientów na służbowe skrzynki."],
		["Zakaz jedzenia i picia przy kasie.", "Wolno jeść i pić tylko w czasie przerwy, z dala od kasy."],
		["Nie otwieraj drzwi autobusu poza przystankiem.", "Otwieraj drzwi autobusu tylko na przystanku."],
		["Nie stosuj skrótów, których klient nie zna.", "Stosuj tylko skróty, które klient zna."],
		["Nie obiecuj terminów, na które nie masz wpływu.", "Obiecuj tylko terminy, na które masz wpływ."],
		["Nie wpuszczaj nikogo bez identyfikatora.", "Wpuszczaj tylko osoby z identyfikatorem."],
		[
			"Nie składaj klientom obietnic, których firma nie jest w stanie dotrzymać.",
			"Składaj klientom tylko obietnice, które firma jest w stanie dotrzymać.",
		],
		["Nie wchodź na drabinę bez asekuracji drugiej osoby.", "Wchodź na drabinę tylko z asekuracją drugiej osoby."],
		[
			"Nigdy nie zostawiaj dziecka samego na przewijaku, nawet na chwilę.",
			"Zostań obok dziecka na przewijaku albo poproś o to drugą osobę.",
		],
		[
			"Pracownikom ochrony nie wolno opuszczać stanowiska przed przybyciem zmiennika.",
			"Pracownicy ochrony zostają na stanowisku do przyjścia zmiennika.",
		],
		[
			"Nie wolno oceniać, krytykować ani podważać zaleceń innego lekarza w obecności pacjenta.",
			"Należy zachować uwagi na temat zaleceń innego lekarza dla siebie.",
		],
		[
			"Podczas sprzątania nie przestawiaj i nie dotykaj rzeczy osobistych gościa.",
			"Podczas sprzątania zostaw rzeczy osobiste gościa na miejscu.",
		],
		[
			"Nie dopuszcza się przyjmowania zgłoszeń bez dowodu zakupu.",
			"Należy przyjmować zgłoszenia tylko z dowodem zakupu.",
		],
		[
			"Nie rozmawiaj z koleżanką, gdy klient czeka na obsługę.",
			"Gdy klient czeka na obsługę, odłóż rozmowę z koleżanką na później.",
		],
		["Nie kasuj towaru dla członków rodziny.", "Poproś innego pracownika o skasowanie towaru dla członków rodziny."],
		[
			"Wykonywanie operacji na rachunkach członków rodziny nie jest dozwolone.",
			"Poproś innego pracownika o wykonanie operacji na rachunkach członków rodziny.",
		],
		["Recepcja w ciągu dnia nigdy nie zostaje bez obsługi.", "Recepcja w ciągu dnia zawsze ma obsługę."],
		["Nauczyciel nie wychodzi z klasy w trakcie lekcji.", "Nauczyciel zostaje w klasie do końca lekcji."],
		[
			"Nie oznaczaj przesyłki jako doręczonej przed wydaniem jej odbiorcy.",
			"Wydaj przesyłkę odbiorcy i dopiero wtedy oznacz ją jako doręczoną.",
		],
		["Nie dzwonimy do odbiorców przed godziną 8:00 ani po 20:00.", "Dzwonimy do odbiorców między 8:00 a 20:00."],
		["Nie myj podłogi przy klientach.", "Myj podłogę po wyjściu klientów."],
		[
			"Nie dyskutuj z gościem o reklamacji, tylko zaproponuj rozwiązanie.",
			"Zamiast dyskutować z gościem o reklamacji, zaproponuj rozwiązanie.",
		],
		["Nie otwieraj szuflad podczas sprzątania.", "Otwieraj szuflady dopiero po sprzątaniu."],
		["Nie sprzedawaj karnetów bez regulaminu.", "Sprawdź regulamin przed sprzedażą karnetów."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));

	it("offers no two that differ in an ending or in what one leaves out", () => {
		for (const text of ["Nie wolno jeść ani pić przy kasie.", "Nie przyjmuj napiwków od pacjentów."])
			expect(new Set(mended(text)).size).toBe(mended(text).length);
	});

	it("leaves one blank and keeps the rest where nothing is ready", () => {
		expect(mended("Nie rozwijaj bandaży różnych marek.")).toContain("Zamiast rozwijać bandaże różnych marek, ___.");
	});

	it("gives every act of a row its rule", () => {
		expect(
			mended("Zabrania się: biegania po schodach, krzyczenia i rzucania przedmiotami.")[0]?.split(/[;,] | i /u),
		).toHaveLength(3);
	});
});

describe("what a candidate keeps", () => {
	const nothing = (): boolean => false;

	it("counts the words of the ban that are gone", () => {
		expect(lostBy("Odłóż biżuterię", "biżuterii i zegarków", nothing)).toBe(1);
		expect(lostBy("Zachowaj uwagi dla siebie", "wagi ćwiczących", (word) => word === "wagi")).toBe(1);
		expect(lostBy("Jedz w czasie przerwy", "przy ladzie", nothing)).toBe(0);
	});

	it("knows the things of another trade", () => {
		expect(strange("Zapisz to w karcie i wydaj receptę", "Nie krzycz na dzieci.")).toBe(true);
		expect(strange("Wydaj paragon", "Nie odmawiaj paragonu.")).toBe(false);
	});

	it.each([
		["samochodzie służbowym", "loc", "ins", "samochodem służbowym"],
		["drodze ewakuacyjnej", "loc", "acc", "drogę ewakuacyjną"],
		["wejściem do hotelu", "ins", "gen", "wejścia do hotelu"],
		["niskim stole", "loc", "acc", "niski stół"],
		["rozmowy z klientem", "gen", "loc", "rozmowie z klientem"],
	] as const)("declines %s from %s to %s", (words, from, to, expected) =>
		expect(declined(words, from, to)?.text).toBe(expected),
	);
});
