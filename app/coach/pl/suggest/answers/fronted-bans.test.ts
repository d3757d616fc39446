import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["O poglądy polityczne pasażerów się nie pyta.", "Traktuj poglądy polityczne pasażerów jako ich prywatną sprawę."],
	["Bibliotekarz nie wytyka czytelnikowi spóźnienia.", "Bibliotekarz przyjmuje spokojnie spóźnienie czytelnika."],
	["Na nikogo nie podnoś głosu.", "Mów do każdego spokojnym głosem."],
	["Z nikim nie rozmawiaj o przetargu.", "Zachowaj informacje o przetargu dla siebie."],
	["Za nikogo nie odbijaj karty.", "Odbijaj kartę tylko za siebie."],
	["Umów się nie podpisuje ołówkiem.", "Podpisuj umowy długopisem."],
	["Kasjer nie odchodzi od okienka w trakcie wpłaty.", "Kasjer zostaje przy okienku do końca wpłaty."],
	[
		"Nie przekazujemy rozmowy w ciemno.",
		"Uprzedzamy następną osobę, o co chodzi, i dopiero wtedy przekazujemy rozmowę.",
	],
	["Miej na uwadze, że z klientem nie przechodzi się na „ty”.", "Zwracaj się do klienta per „pan” lub „pani”."],
])("answers bans told of nobody or on nobody: %s", (ban, told) => {
	expect(offered(ban)).toContain(told);
});
