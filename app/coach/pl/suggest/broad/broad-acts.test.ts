import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { formOf } from "../../words/verbs.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { broadWordings } from "./broad-acts.ts";

const mended = readilyMendedIn("pl");

describe("Polish classes of acts", () => {
	it("tell acts whose verbs are known in every form", () => {
		const told = broadWordings().flatMap((one) => [...one.matchAll(/\*(\p{L}+)/gu)].map(([, verb = ""]) => verb));
		const lacking = [...new Set(told)].filter((infinitive) => {
			const verb = anyVerbNamed(infinitive);
			return (
				verb === undefined ||
				(["imperative", "imperative-plural", "they"] as const).some((form) => formOf(verb, form) === "")
			);
		});
		expect(lacking).toEqual([]);
	});

	it.each([
		[
			"Nie czytaj klientowi wyciągu z konta tak, żeby słyszała kolejka.",
			"Pokaż klientowi wyciąg z konta na kartce lub ekranie.",
		],
		["Nie mów pacjentowi, że samo przejdzie.", "Sprawdź i powiedz pacjentowi, co wiadomo na pewno."],
		["Nie pytaj głośno o przyczynę wizyty w poczekalni.", "Zapytaj o przyczynę wizyty cicho, na osobności."],
		["Nie wyliczaj gościowi, ile już wypił.", "Zachowaj dla siebie, ile już wypił."],
		["Nie wykłócaj się z kierowcą o miejsce rozładunku.", "Ustal z kierowcą spokojnie miejsce rozładunku."],
		["Nie otwieraj paczek kluczami od auta.", "Otwieraj paczki narzędziem do tego przeznaczonym."],
		["Nie wpychaj dokumentów do przepełnionej teczki.", "Wkładaj dokumenty do nowej teczki."],
		["Zakaz podnoszenia kartonów za taśmę.", "Należy chwytać kartony od spodu, oburącz."],
		["Zapomnijcie o naklejaniu metki na starą.", "Zdejmijcie stare i dopiero wtedy naklejcie nowe."],
		["Nie podawaj ręki, siedząc.", "Wstań i dopiero wtedy podaj rękę."],
		["Nie oddzwaniaj na drugi dzień.", "Oddzwaniaj jeszcze tego samego dnia."],
		["Nie zbieraj danych na wszelki wypadek.", "Zbieraj dane tylko w razie rzeczywistej potrzeby."],
		["Nie otwieraj rejestracji pięć minut po ósmej.", "Otwieraj rejestrację punktualnie o ósmej."],
		["Nie umawiaj trzech osób na ten sam termin.", "Umawiaj każdą osobę na osobną godzinę."],
		["Nie kończ czatu, dopóki klient coś pisze.", "Poczekaj, aż klient skończy pisać, i dopiero wtedy skończ czat."],
		["Zabrania się wpuszczania dostawców w porze obiadowej.", "Należy wpuszczać dostawców poza porą obiadową."],
		["Nie pisz do klientów z adresu „noreply”.", "Pisz do klientów z adresu, na który można odpowiedzieć."],
		[
			"Nie publikuj zdjęć wnętrza auta z widoczną tablicą.",
			"Zasłoń tablicę i dopiero wtedy opublikuj zdjęcia wnętrza auta.",
		],
		["Nie mów pasażerom, skąd wraca poprzedni klient.", "Zachowaj dla siebie, skąd wraca poprzedni klient."],
		["Nie odmawiaj szklanki wody osobie bez zakupów.", "Podaj szklankę wody każdemu, kto poprosi."],
		["Nie przerywaj masażu rozmową z recepcją.", "Dokończ masaż i dopiero wtedy zajmij się inną sprawą."],
		["Nie oceniaj obrażeń na podstawie zdjęcia.", "Obejrzyj obrażenia na miejscu i dopiero wtedy oceń."],
		["Nikt z obsługi nie otwiera sejfu pod nieobecność gościa.", "Każdy z obsługi czeka na powrót gościa."],
		["Nie wydawaj kluczy pod nieobecność kierownika.", "Wydawaj klucze tylko w obecności kierownika."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));

	it("leave alone what says itself what is right", () => {
		expect(mended("Nie mów klientce, że rozmiar jest za mały, tylko przynieś większy.")[0]).toBe(
			"Gdy rozmiar jest za mały, przynieś większy.",
		);
	});
});
