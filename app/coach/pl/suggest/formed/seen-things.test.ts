import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Pilnuj, aby skrzynki z owocami nie stały na słońcu.", "Pilnuj, aby skrzynki z owocami stały w cieniu."],
	["Dopilnuj, żeby kartony nie leżały na podłodze.", "Dopilnuj, żeby kartony leżały na paletach."],
	["Zadbaj, by goście nie wracali w mokrych kurtkach.", "Zadbaj, by goście wracali w suchych kurtkach."],
	["Upewnij się, że bramki nie zostały otwarte na weekend.", "Upewnij się, że bramki zostały zamknięte na weekend."],
	["Pilnuj, aby w łazience nie skończyły się mydełka.", "Uzupełniaj mydełka w łazience na bieżąco."],
	[
		"Dopilnuj, aby hulajnogi nie blokowały przejścia.",
		"Zostawiaj przejście wolne, a hulajnogi odstawiaj na wyznaczone miejsce.",
	],
	["Zadbaj, aby nikt nie wchodził na budowę bez kamizelki.", "Zadbaj, aby każdy wchodził na budowę w kamizelce."],
	["Pilnuj, żeby latarki nie leżały bez baterii.", "Pilnuj, żeby latarki miały baterie."],
	["Zadbaj, aby rozmowa nie trwała dłużej niż kwadrans.", "Zadbaj, aby rozmowa trwała najwyżej kwadrans."],
])("says what things are to do: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it("offers no deed of staff for what a thing must not do", () => {
	expect(offered("Upewnij się, że makaron nie leży obok środków czystości.")).toEqual([
		"Upewnij się, że makaron leży z dala od środków czystości.",
	]);
});

it.each([
	["Pilnuj, żeby rowery nie stały oparte o szybę.", "Pilnuj, żeby rowery stały w stojaku."],
	["Pilnuj, żeby hydrant nie był zastawiony paletami.", "Pilnuj, żeby hydrant był dostępny."],
	[
		"Podłącz butlę i nie odkręcaj zaworu, zanim sprawdzisz wąż.",
		"Podłącz butlę i odkręcaj zawór dopiero wtedy, gdy sprawdzisz wąż.",
	],
])("%s", (text, instead) => expect(offered(text)).toContain(instead));
