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

it.each([
	["Gdy uczeń płacze, usiądź obok, a nie stój nad nim.", "Gdy uczeń płacze, usiądź obok, zamiast stać nad nim."],
	["Przyznaj się do pomyłki, a nie obwiniaj systemu.", "Przyznaj się do pomyłki, zamiast obwiniać system."],
	[
		"Maszynista zawsze sprawdza ciśnienie na manometrze, nigdy nie ocenia go na oko.",
		"Maszynista zawsze sprawdza ciśnienie na manometrze, zamiast oceniać je na oko.",
	],
	["Drzwi domykaj ręką. Nie kop ich.", "Drzwi domykaj ręką, zamiast kopać je."],
	[
		"Nie podpisuj protokołu w biegu, sprawdź najpierw datę.",
		"Zamiast podpisywać protokół w biegu, sprawdź najpierw datę.",
	],
	["Nie tłumacz się awarią, podaj nowy termin.", "Podaj nowy termin."],
	["Zważ list jeszcze raz, nie przewracając oczami.", "Zważ list jeszcze raz z życzliwym uśmiechem."],
	["Potwierdź adres odbiorcy, nie każąc mu dyktować kodu.", "Potwierdź adres odbiorcy."],
	["Opóźnienie kursu nie może przekraczać pięciu minut.", "Ogranicz opóźnienie kursu do pięciu minut."],
])("puts first what keeps the whole of the rule: %s", (text, first) => expect(offered(text)[0]).toBe(first));
