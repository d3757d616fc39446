import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("pl");

describe("Polish bans on how something is done", () => {
	it.each([
		["Nie zamykaj drzwi z trzaskiem.", "Zamykaj drzwi cicho i delikatnie."],
		["Nie podawaj pieczywa gołą ręką.", "Podawaj pieczywo w rękawiczkach."],
		["Nie pisz do mieszkańców urzędowym językiem.", "Pisz do mieszkańców prostym językiem."],
		["Kurier nie wnosi paczek w zabłoconych butach.", "Kurier wnosi paczki w czystych butach."],
		["Zakaz wchodzenia do gościa w zabłoconych butach.", "Wchodź do gościa w czystych butach."],
		["Nauczyciel nie wystawia ocen w gniewie.", "Nauczyciel uspokaja się i dopiero wtedy wystawia oceny."],
		["Nie sprzedawaj więdnących róż po pełnej cenie.", "Sprzedawaj więdnące róże po obniżonej cenie."],
		["Nie przychodź na zmianę zmęczona.", "Przychodź na zmianę wypoczęta."],
	])("%s -> %s", (ban, rule) => {
		expect(mended(ban)[0]).toBe(rule);
	});

	it("leaves acts alone that no manner makes right", () => {
		expect(mended("Nie wyzywaj gości półgębkiem.").join(" ")).not.toContain("Wyzywaj");
	});
});
