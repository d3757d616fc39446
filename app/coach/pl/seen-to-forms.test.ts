import { expect, it } from "vitest";
import { readilyMendedIn } from "#tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Dopilnuj, żeby kelner nie zapomniał o wodzie dla psa.", "Dopilnuj, żeby kelner pamiętał o wodzie dla psa."],
	["Zadbaj, żeby rower nie wrócił do klienta brudny.", "Zadbaj, żeby rower wrócił do klienta czysty."],
	["Ustaw grafik tak, żeby recepcja nie zostawała pusta.", "Ustaw grafik tak, żeby recepcja zostawała obsadzona."],
	["Upewnij się, że w sali nie jest duszno.", "Upewnij się, że w sali jest przewiewnie."],
	["Uważaj, żeby nie porysować blatu.", "Zabezpiecz blat przed pracą."],
	["Żadnych prywatnych paczek w chłodni.", "Trzymaj prywatne paczki poza chłodnią."],
])("turns what must not come about: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it.each([
	["Nie pakuj zakupów wbrew woli klienta.", "Pakuj zakupy tylko za zgodą klienta."],
	["Nie pakuj zakupów od niechcenia.", "Pakuj zakupy z zaangażowaniem."],
	["Nie pakuj mięsa z chlebem.", "Pakuj mięso osobno."],
	["Nie podawaj ryby widelcem do mięsa.", "Podawaj rybę osobnym widelcem."],
	["Nie zwracaj się do dziecka przez rodzica.", "Zwracaj się do dziecka bezpośrednio."],
	["Wulkanizator nie może wyrzucać starych opon klienta.", "Wulkanizator wyrzuca stare opony tylko za zgodą klienta."],
	["Opłata nie może być wyższa niż w cenniku.", "Opłata wynosi tyle, ile w cenniku."],
	["Grupa nie może liczyć mniej niż trzy osoby.", "Grupa liczy co najmniej trzy osoby."],
])("turns a circumstance and keeps the act: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});
