import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish suggestions for halls, sites, roads and salons", () => {
	it.each([
		[
			"Kierowcy wózków nie mogą przekraczać 8 km/h na placu.",
			"Kierowcy wózków jadą z prędkością najwyżej 8 km/h na placu.",
		],
		["Nie przekraczaj dopuszczalnego udźwigu suwnicy.", "Ładuj najwyżej do dopuszczalnego udźwigu suwnicy."],
		["Nie odchodź od pracującej tokarki.", "Wyłącz maszynę przed odejściem."],
		["Nie wolno przebywać w zasięgu pracy żurawia.", "Należy stać poza zasięgiem pracy maszyny."],
		["Nie wydawaj roweru klientowi bez zapłaty.", "Wydawaj rower klientowi dopiero po zapłacie."],
		["Zabrania się przechodzenia przez tory.", "Należy przechodzić przez tory tylko wyznaczonym przejściem."],
		["Nie wolno używać cudzego identyfikatora.", "Należy używać tylko własnego identyfikatora."],
		["Nie używaj jednorazowych rękawiczek powtórnie.", "Używaj jednorazowych rękawiczek tylko raz."],
		["Nie zostawiaj fiolek bez etykiet.", "Opisz fiolki od razu."],
		["Zakaz wchodzenia na stoły.", "Użyj stabilnej drabinki lub podestu."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));

	it.each([
		["Fryzjer nie może jeść i pić przy klientach.", "Fryzjer może jeść i pić tylko w czasie przerwy, na zapleczu."],
		["Nie wypożyczaj skuterów osobom poniżej 18 lat.", "Wypożyczaj skutery tylko osobom, które ukończyły 18 lat."],
		[
			"Nie wpuszczamy na karuzelę dzieci niższych niż 110 cm.",
			"Wpuszczamy na karuzelę tylko dzieci od 110 cm wzrostu.",
		],
		["Zakaz wejścia na halę bez obuwia ochronnego.", "Załóż obuwie ochronne i dopiero wtedy wejdź na halę."],
		["Nie zapisuj na kurs więcej osób, niż jest miejsc.", "Zapisuj na kurs najwyżej tyle osób, ile jest miejsc."],
		["Nie wyłączaj czujników dymu.", "Zostaw czujniki dymu w działaniu."],
		["W imieniu szkoły nie wypowiadamy się w mediach.", "Kierujemy pytania mediów do rzecznika lub kierownictwa."],
	])("%s", (text, expected) => expect(mended(text)[0]).toBe(expected));

	it.each([
		["Konduktor nie może podnosić głosu na pasażera bez biletu.", /tylko z biletem|wymaga biletu/],
		["Kasjer nie może jeść i pić przy kasie.", /Kasjer pić/],
		["Nie wolno jeść i pić przy maszynie.", /^Należy pić/],
		["Na halę nie wchodzimy bez kasku.", /^Na halę zakładamy/],
	])("%s", (text, wrong) => {
		for (const rule of mended(text)) expect(rule).not.toMatch(wrong);
	});
});
