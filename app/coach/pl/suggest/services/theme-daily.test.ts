import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions for what nearly every firm forbids", () => {
	it.each([
		["Nie zatrzymuj rzeczy zapomnianych przez gości.", "Oddaj znalezione rzeczy przełożonemu."],
		["Nie odkładaj czystych obrusów na ziemię.", "Odkładaj czyste obrusy na czystą półkę lub wózek."],
		["Nie przechowuj surowych ryb nad warzywami.", "Trzymaj surowe ryby na najniższej półce."],
		["Nie wykładaj nowego towaru przed starszym.", "Ułóż starszy towar z przodu, a nowy z tyłu."],
		["Nie odchodź od lady, gdy w kasie leżą pieniądze.", "Zamknij kasę na klucz przed odejściem."],
		["Nie opuszczaj kuchni, gdy frytownica jest włączona.", "Wyłącz urządzenie przed wyjściem."],
		["Nie podgrzewaj zupy ponownie.", "Przygotuj świeżą porcję zupy."],
		["Nie przenoś mieszkańca bez pomocy.", "Podnoś mieszkańca podnośnikiem lub we dwie osoby."],
		["Nie wołaj pacjentów po nazwisku na korytarzu.", "Wywołuj pacjentów numerem lub godziną wizyty."],
		["Nie umawiaj klientek na ten sam termin.", "Umawiaj każdą osobę na osobną godzinę."],
		["Nie przepuszczaj zwiedzających z walizkami do sali.", "Poproś zwiedzających o zostawienie bagażu w szatni."],
		["Nie zjadaj produktów z półki.", "Zostaw produkty dla gości."],
		["Nie wpuszczaj nikogo do serwerowni.", "Wpuszczaj do serwerowni tylko pracowników."],
		[
			"Nie obiecuj przesyłki, jeśli nie możesz dotrzymać terminu.",
			"Obiecuj przesyłkę dopiero wtedy, gdy możesz dotrzymać terminu.",
		],
		["Nie zmieniaj diety bez kontaktu z lekarzem.", "Zmieniaj dietę dopiero po kontakcie z lekarzem."],
		["Zakaz wynoszenia dokumentów poza oddział.", "Zostaw dokumenty w oddziale."],
	])("%s", (text, expected) => expect(mended(text)[0]).toBe(expected));

	it("speaks of an act only with its thing", () => {
		expect(mended("Nie odkładaj dla siebie towaru z wyprzedaży.")[0]).toBe("Zostaw towar z wyprzedaży dla klientów.");
		expect(mended("Nie wydawaj dania, które spadło na podłogę.")[0]).toBe("Przygotuj nową porcję.");
	});
});
