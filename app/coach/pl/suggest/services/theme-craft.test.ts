import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions for kitchens, wards, classes, workshops and streets", () => {
	it.each([
		["Nie pakuj bułek gołymi rękami.", "Podawaj bułki szczypcami lub w rękawiczce."],
		["Nie wydawaj kosiarki bez demonstracji.", "Pokaż klientowi obsługę kosiarki przed wydaniem."],
		[
			"Pielęgniarka nie bada pacjentki przy otwartych drzwiach.",
			"Pielęgniarka zamyka drzwi i dopiero wtedy bada pacjentkę.",
		],
		["Nie wpuszczaj psa do mokrego boksu.", "Osusz klatkę i dopiero wtedy włóż psa."],
		["Krawcowa nie zgaduje długości rękawa.", "Krawcowa mierzy długość rękawa przed przyjęciem zlecenia."],
		["Nie zostawiaj hantli na podłodze.", "Odkładaj hantle na stojak od razu po użyciu."],
		["Nie odjeżdżaj sprzed nosa pasażerce z wózkiem.", "Poczekaj na pasażerkę z wózkiem i otwórz drzwi."],
		[
			"Opiekunka nie zmusza dziecka do przeprosin.",
			"Opiekunka rozmawia z dzieckiem na osobności i zachęca do przeprosin.",
		],
		["Nie podnoś wazonu za ucho.", "Chwytaj wazon od spodu, oburącz."],
		["Nie tnij tkaniny przed drugą miarą.", "Zmierz dwa razy i dopiero wtedy tnij tkaninę."],
		["Nie używaj kasku po upadku.", "Wycofaj kask po upadku z użycia."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));
});
