import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions for bans of several parts", () => {
	it.each([
		[
			"Opiekunka nie daje dziecku słodyczy ani nie włącza mu bajek bez zgody rodziców.",
			"Opiekunka daje dziecku słodycze i włącza mu bajki tylko za zgodą rodziców.",
		],
		[
			"W trakcie zabiegu kosmetyczka nie odbiera telefonu i nie wychodzi z gabinetu.",
			"W trakcie zabiegu kosmetyczka ma telefon wyciszony i zostaje w gabinecie do końca zabiegu.",
		],
		[
			"Nie korzystaj z prywatnej poczty na komputerze służbowym ani nie instaluj na nim własnych programów.",
			"Korzystaj z internetu służbowego tylko w sprawach służbowych i instaluj tylko programy zatwierdzone przez firmę.",
		],
		[
			"Pracownikom kuchni nie wolno wchodzić na salę w poplamionym fartuchu ani bez nakrycia głowy.",
			"Pracownicy kuchni wchodzą na salę w czystym fartuchu i tylko w nakryciu głowy.",
		],
		[
			"Nie pouczaj rodziców przy dziecku, ale porozmawiaj z nimi na osobności.",
			"Porozmawiaj z rodzicami na osobności.",
		],
		[
			"Po zamknięciu kuchni nie odmawiaj gościom w sposób szorstki; zaproponuj im zimne przekąski.",
			"Po zamknięciu kuchni zaproponuj gościom zimne przekąski.",
		],
		[
			"Nie używaj samochodu służbowego do celów prywatnych, chyba że masz pisemną zgodę dyrektora.",
			"Używaj samochodu służbowego do celów prywatnych tylko wtedy, gdy masz pisemną zgodę dyrektora.",
		],
		[
			"Nie wolno przyjmować zwrotów bez paragonu, chyba że klient płacił kartą.",
			"Wolno przyjmować zwroty bez paragonu tylko wtedy, gdy klient płacił kartą.",
		],
		[
			"Zabrania się wnoszenia na halę sprzedaży telefonów komórkowych i napojów, z wyjątkiem wody w zamkniętej butelce.",
			"Wolno wnosić na halę sprzedaży tylko wodę w zamkniętej butelce.",
		],
		[
			"Nie przerywaj rozmówcy, nawet jeśli znasz już odpowiedź na jego pytanie.",
			"Wysłuchaj rozmówcy do końca, nawet jeśli znasz już odpowiedź na jego pytanie.",
		],
		[
			"Nie wolno rozpoczynać sprzątania pokoju, jeśli gość jeszcze śpi.",
			"Jeśli gość jeszcze śpi, należy poczekać z rozpoczęciem sprzątania pokoju.",
		],
		[
			"Nie przyjmujemy zwrotu bez paragonu lub innego dowodu zakupu.",
			"Przyjmujemy zwrot tylko z paragonem lub innym dowodem zakupu.",
		],
		[
			"Pracownik nie może, bez pisemnej zgody przełożonego, udzielać informacji o klientach osobom trzecim.",
			"Pracownik udziela informacji o klientach osobom trzecim tylko za pisemną zgodą przełożonego.",
		],
		[
			"Bez zgody przełożonego nie zamawiaj towaru ani nie zmieniaj cen.",
			"Zamawiaj towar i zmieniaj ceny tylko za zgodą przełożonego.",
		],
		[
			"Nie odmawiaj pomocy klientowi, który nie mówi po polsku; poproś o pomoc kolegę znającego jego język.",
			"Gdy klient nie mówi po polsku, poproś o pomoc kolegę znającego jego język.",
		],
		[
			"Nie przekazuj gościa z działu do działu, tylko sam ustal odpowiedź i mu ją przekaż.",
			"Sam ustal odpowiedź i przekaż ją gościowi.",
		],
		[
			"Nie stawiaj wózka przy wejściu ani na drodze ewakuacyjnej.",
			"Zostaw wejście i drogę ewakuacyjną wolne od wózka.",
		],
		[
			"Nie mów klientowi, że towaru nie ma, zanim nie sprawdzisz stanu magazynu.",
			"Sprawdź stan magazynu i dopiero wtedy powiedz klientowi, że towaru nie ma.",
		],
		[
			"Bibliotekarz nie ujawnia nikomu, jakie książki wypożycza czytelnik, także członkom jego rodziny.",
			"Bibliotekarz zachowuje w tajemnicy, jakie książki wypożycza czytelnik, także przed członkami jego rodziny.",
		],
		[
			"Pielęgniarka nie informuje rodziny o stanie pacjenta przez telefon, jeżeli nie może potwierdzić jej tożsamości.",
			"Pielęgniarka informuje rodzinę o stanie pacjenta przez telefon dopiero wtedy, gdy może potwierdzić jej tożsamość.",
		],
		[
			"Nie przyjmuj zamówienia, jeśli nie masz pewności, że zdążysz je zrealizować.",
			"Przyjmuj zamówienie dopiero wtedy, gdy masz pewność, że zdążysz je zrealizować.",
		],
		[
			"Wyników badań nie przekazujemy telefonicznie, z wyjątkiem nagłych przypadków.",
			"Przekazujemy wyniki badań telefonicznie tylko w nagłych przypadkach.",
		],
		["Nie prowadź rozmów o wynikach badań w windzie ani na korytarzu.", "Rozmawiaj o wynikach badań na osobności."],
		["Nigdy nie zostawiaj gościa przy wejściu bez powitania.", "Przywitaj gościa przy wejściu."],
	])("%s", (bad, better) => {
		expect(mended(bad)).toContain(better);
	});

	it("leaves no pronoun without its noun and no ban within what it joins", () => {
		for (const rule of [
			"Nie obiecuj klientowi rabatu, lecz zapytaj kierownika i oddzwoń do niego tego samego dnia.",
			"Nie pouczaj rodziców przy dziecku, ale porozmawiaj z nimi na osobności.",
		])
			expect(mended(rule)[0]).not.toMatch(/ (?:niego|nimi) /);
	});
});
