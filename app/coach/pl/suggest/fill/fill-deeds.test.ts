import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { keptWrongs } from "../guards/kept-wrongs.ts";

const offered = (rule: string): string[] =>
	(check(rule, { kind: "rule", language: "pl" }).find((one) => one.check === "prohibition")?.suggestions ?? [])
		.filter((one) => one.kind === "phrase")
		.map((one) => rule.slice(0, one.start) + one.text + rule.slice(one.end));

describe("Polish acts of hands, kitchens, roads and lessons", () => {
	it.each([
		["Nie opróżniaj kosza przy jedzących gościach.", "Opróżniaj kosz po wyjściu gości."],
		["Nie wyprowadzaj dwóch dużych psów naraz.", "Wyprowadzaj duże psy pojedynczo."],
		["Nie wnoś trzech walizek naraz.", "Wnoś walizki pojedynczo."],
		["Nie gotuj mleka na dużym ogniu.", "Gotuj mleko na małym ogniu."],
		["Nie prowadź autobusu z radiem na cały regulator.", "Prowadź autobus przy cichej muzyce."],
		["Nie czesz dzieci wspólnym grzebieniem.", "Czesz dzieci osobnym, czystym grzebieniem."],
		["Nie gol klienta tępą brzytwą.", "Gol klienta ostrą brzytwą."],
		["Nie wysiadaj na jezdnię.", "Wysiadaj od strony chodnika."],
		["Nie zamiataj śmieci pod dywan.", "Zbieraj śmieci na szufelkę."],
		["Nie łykaj końcówek słów.", "Wymawiaj każde słowo do końca."],
		["Nie wsypuj resztek do zlewu.", "Wyrzucaj resztki do pojemnika na odpady."],
		["Nie podnoś dziecka za ręce.", "Podnoś dziecko oburącz, pod pachy."],
		["Nie używaj przy dzieciach słowa „głupi”.", "Zamiast „głupi” użyj innego, uprzejmego słowa."],
	])("%s", (rule, wording) => expect(offered(rule)).toContain(wording));

	it("gives no leave elsewhere for what nothing makes right", () => {
		for (const rule of [
			"Niedopuszczalne jest używanie wulgaryzmów w miejscu pracy.",
			"Nie plącz kabli na scenie.",
			"Nie skub pieczywa na zapleczu.",
			"Nie odwracaj się plecami do klienta, gdy coś mówi.",
			"Konduktor nie wyrzuca z pociągu dziecka bez biletu.",
		])
			expect(offered(rule).join()).not.toMatch(/poza |dopiero|wymaga|przed wyrzuceniem/);
	});

	it("keeps no bad quality, motive or hour that nobody has set", () => {
		const kept = (rule: string, told: string): boolean => keptWrongs(rule).some((test) => test(told));
		expect(kept("Nie wysyłaj niesprawdzonych umów.", "Wyślij niesprawdzone umowy pocztą służbową")).toBe(true);
		expect(kept("Nie wysyłaj niesprawdzonych umów.", "Sprawdź umowy przed wysłaniem")).toBe(false);
		expect(kept("Nie dolewaj wina wbrew jego woli.", "Trzymaj wino wbrew jego woli osobno")).toBe(true);
		expect(kept("Nie zasypuj klientów ulotkami.", "Zasypuj klientów tylko ulotkami, o które prosili")).toBe(true);
		expect(kept("Nie zasypuj klientów ulotkami.", "Zamiast zasypywać klientów ulotkami, zapytaj")).toBe(false);
		expect(kept("Nie wskazuj towaru palcem.", "Wstań i dopiero wtedy wskaż towar palcem")).toBe(true);
		expect(kept("Nie wskazuj towaru palcem.", "Wskaż towar otwartą dłonią")).toBe(false);
		expect(kept("Nie przeciągaj rozmowy.", "Zakończ rozmowę o umówionej porze")).toBe(true);
		expect(kept("Nie przedłużaj zebrania.", "Zakończ zebranie o umówionej porze")).toBe(false);
	});
});
