import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Zapytaj klienta o zdanie. Nigdy nie zgaduj gustu.", "Zapytaj klienta o zdanie, zamiast zgadywać gust."],
	["Wezwij windę kluczem, nie szarp drzwi.", "Wezwij windę kluczem, zamiast szarpać drzwi."],
	["Zapisz zgłoszenie od razu, nie odkładaj go na jutro.", "Zapisz zgłoszenie od razu, zamiast odkładać je na jutro."],
	["Nie odsyłaj pacjenta do domu: umów wizytę domową.", "Zamiast odsyłać pacjenta do domu, umów wizytę domową."],
	["Nie wołaj kelnera przez salę. Podejdź do niego.", "Podejdź do kelnera."],
	["Nie wyrywaj dziecku książki, tylko podaj inną.", "Podaj inną książkę."],
])("joins the told half with the banned one: %s", (text, instead) => expect(offered(text)).toContain(instead));

it("leaves acts that go beside the told one to other builds", () => {
	expect(offered("Otwórz przesyłkę przy kliencie i nie niszcz opakowania.").join(" ")).not.toContain("zamiast");
});
