import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

describe("builds that are turned as a whole", () => {
	it.each([
		[
			"Nie mów, że stolika nie ma, tylko zaproponuj miejsce przy barze.",
			"Gdy stolika nie ma, zaproponuj miejsce przy barze.",
		],
		["Nie ignoruj maili, które przyszły w weekend.", "Odpowiadaj na maile, które przyszły w weekend."],
		["Nie zaczynaj rozmowy od ceny.", "Zacznij rozmowę od powitania i pytania o potrzeby, a cenę zostaw na koniec."],
		["Nie doradzaj bez znajomości leków pacjenta.", "Zapytaj o leki pacjenta i dopiero wtedy doradzaj."],
		[
			"Dopilnuj, żeby widzowie nie wchodzili na schody po ciemku.",
			"Dopilnuj, żeby widzowie wchodzili na schody przy włączonym świetle.",
		],
		[
			"Kasjer nie może odchodzić od okienka z gotówką na blacie.",
			"Kasjer chowa gotówkę do szuflady i dopiero wtedy odchodzi od okienka.",
		],
		[
			"Nawet stałym klientom nie sprzedawaj leku bez recepty.",
			"Sprzedawaj lek tylko z receptą, także stałym klientom.",
		],
		["Żadnych telefonów do pacjentów po dziewiętnastej.", "Dzwoń do pacjentów najpóźniej do dziewiętnastej."],
		["Nie zostawiaj klienta bez odpowiedzi na mail.", "Odpowiedz klientowi na mail tego samego dnia."],
		["Pilnuj, aby na stołach nie stały puste kieliszki.", "Zabieraj ze stołów puste kieliszki od razu."],
		[
			"Kurier nie zostawia paczki, dopóki odbiorca nie poda kodu.",
			"Kurier zostawia paczkę dopiero wtedy, gdy odbiorca poda kod.",
		],
		["Wyniki wysyłaj przez portal; nie wysyłaj ich mailem.", "Wyniki wysyłaj tylko przez portal."],
	])("keeps what the rule is about: %s", (text, instead) => expect(offered(text)).toContain(instead));
});

describe("lists", () => {
	it("answers every item or none", () => {
		expect(offered("Zabronione: palenie przed wejściem, rozmowy o klientach, jedzenie w samochodzie.")[0]).toBe(
			"Pal tylko w wyznaczonym miejscu, z dala od wejścia; zachowaj informacje o klientach dla siebie; jedz i pij tylko w pomieszczeniu dla pracowników.",
		);
		expect(offered("Kierowcy zabrania się: palenia w kabinie, słuchania głośnej muzyki, rozmów o polityce.")[0]).toBe(
			"Kierowca może palić tylko podczas postoju, poza pojazdem; słucha cichej muzyki; zostawia rozmowy o polityce na czas po pracy.",
		);
	});
});
