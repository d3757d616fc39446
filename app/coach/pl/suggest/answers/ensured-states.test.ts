import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Zadbaj, by muzyka nie zagłuszała rozmów.", "Zadbaj, by muzyka grała cicho, w tle."],
	["Pilnuj, aby rozmowy nie przekraczały pięciu minut.", "Pilnuj, aby rozmowy trwały najwyżej pięć minut."],
	["Spraw, żeby gość nie czuł się pominięty.", "Spraw, żeby gość czuł się zauważony i wysłuchany."],
	["Upewnij się, że nikt nie wszedł na budowę.", "Upewnij się, że na budowie są tylko osoby upoważnione."],
	["Zadbaj, aby psy nie leżały na gorącym betonie.", "Zadbaj, aby psy leżały na chłodnym betonie."],
	["Pilnuj, żeby woda w basenie nie była za zimna.", "Pilnuj, żeby woda w basenie była ciepła."],
	["Dopilnuj, aby banery nie wisiały krzywo.", "Dopilnuj, aby banery wisiały prosto."],
	["Zadbaj o to, żeby pacjent nie marzł podczas badania.", "Zadbaj o to, żeby pacjentowi było ciepło podczas badania."],
	[
		"Zadbaj, aby dzieci nie dotykały gorącego pieca.",
		"Zadbaj, aby dzieci zachowywały bezpieczną odległość od gorącego pieca.",
	],
	[
		"Postaraj się, by klient nie musiał dwa razy wypełniać ankiety.",
		"Postaraj się, by klient wypełniał ankietę tylko raz.",
	],
	["Ułóż grafik tak, żeby nikt nie obsługiwał sam dwóch kas.", "Ułóż grafik tak, żeby każdy obsługiwał jedną kasę."],
	[
		"Ułóż grafik tak, żeby nikt nie zostawał sam na nocnej zmianie.",
		"Ułóż grafik tak, żeby każdy pracował na nocnej zmianie z drugą osobą.",
	],
	[
		"Dopilnuj, żeby wykonawca nie zostawiał po sobie śmieci.",
		"Dopilnuj, żeby wykonawca sprzątał po sobie przed wyjściem.",
	],
	["Żaden klient nie może usłyszeć, że nie mamy czasu.", "Powiedz klientowi, kiedy zajmiemy się sprawą."],
])("sees to what is right: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});
