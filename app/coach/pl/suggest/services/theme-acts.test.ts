import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions by the verb and the sense its object shows", () => {
	it.each([
		["Nie tłoczcie się przy ladzie.", "Przy ladzie ustawcie się w jednej kolejce."],
		["Nie rozcieńczaj soków.", "Podawaj soki bez dodatku wody."],
		["Nie mieszaj prania białego z kolorowym.", "Pierz białe i kolorowe rzeczy osobno."],
		["Nie mieszaj starych farb z nowymi.", "Zużyj jedną puszkę i dopiero wtedy otwórz następną."],
		["Nie przeciążaj gniazdek.", "Podłączaj jedno mocne urządzenie do jednego gniazdka."],
		["Nie zbaczaj z trasy.", "Trzymaj się wyznaczonej trasy."],
		["Nie ciągnij walizek po schodach.", "Użyj wózka lub windy."],
		["Nie cofaj licznika.", "Podaj rzeczywisty przebieg."],
		["Nie dzielcie tabletek nożem.", "Dzielcie tabletki tylko przyrządem do tabletek."],
		["Nie zamykaj dziecka w łazience.", "Zostań z dzieckiem i porozmawiaj spokojnie."],
		["Nie wybudzaj pacjenta na ankietę.", "Poczekaj, aż pacjent się obudzi."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));

	it.each([
		["Żadnych ukrytych opłat.", "Podaj wszystkie opłaty przed zamówieniem."],
		["Żadnych gołych kolan.", "Noś spodnie lub spódnicę za kolano."],
		["Żadnych literówek w ofercie.", "Sprawdź tekst przed wysłaniem."],
		["Żadnych klapsów.", "Rozmawiaj z dzieckiem spokojnie."],
		["Zero kurzu na półkach.", "Wycieraj półki do czysta."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));
});
