import { describe, expect, it } from "vitest";
import { matches } from "#app/coach/hints.ts";
import { check } from "#app/coach/packs.ts";
import { answersAll } from "../lists/listed-bans.ts";
import { TORN_PARTS, tornBy, withoutOldSelf } from "./torn-parts.ts";

const torn = (rule: string, told: string): boolean => tornBy(rule).some((test) => test(told));

const offered = (rule: string): string[] =>
	(check(rule, { kind: "rule", language: "pl" }).find((one) => one.check === "prohibition")?.suggestions ?? [])
		.filter((one) => one.kind === "phrase")
		.map((one) => rule.slice(0, one.start) + one.text + rule.slice(one.end));

describe("Polish wordings that are torn from their ban", () => {
	it.each([
		["Fotela i lusterek nie przestawiaj bez potrzeby.", "Fotela i zostaw ustawienia klienta bez zmian."],
		["Zabrania się przyjmowania od interesantów upominków.", "Zgłoś interesantów upominków przełożonemu."],
		["Nie mów dziecku „bądź dużym chłopcem”.", "Powiedz dziecku „pan” lub „pani”."],
		["Praktykanci nie wchodzą do pokojów sami", "Praktykanci zatrzymują się przed wejściem do pokojów sami"],
		["W mailach unikaj wykrzykników.", "W mailach używaj wykrzykników zgodnie z przeznaczeniem."],
		["Nie komentuj figury klientki.", "Omawiaj wagę klientki tylko w cztery oczy."],
		["Nie jeść na sali sprzedaży.", "Jeść sprzedaż na zapleczu."],
		["Urzędnik nie komentuje stanu cywilnego petenta.", "Urzędnik pyta cywilnego petenta, na czym mu zależy."],
		["Nie pozwól, żeby gość sam szukał stolika.", "Poproś o zatrzymanie się i wyjaśnij zasadę."],
		["Żadnych paragrafów w pierwszym zdaniu.", "Odkładaj paragrafy na wyznaczone miejsce."],
		["Przestańcie zasypywać klientów załącznikami.", "Zadajcie jedno pytanie i poczekajcie na odpowiedź."],
		["Nie wolno wnosić do kuchni prywatnych toreb.", "Należy użyć wózka."],
		["Nie należy przedstawiać oferty przed poznaniem potrzeb.", "Należy mówić „pan” lub „pani”."],
		["Nie ma co pouczać petenta, że się spóźnił.", "Powiedz petentowi, co już się udało."],
		["Nie zamykaj okienka przed nosem petenta.", "Zaproś petenta do środka i powiedz, do której pracujemy."],
		[
			"Zawsze zapowiedz przerwę w rozmowie, nigdy nie milcz.",
			"Zawsze zapowiedz przerwę w rozmowie, zapowiedz przerwę.",
		],
	])("%s", (rule, told) => expect(torn(rule, told)).toBe(true));

	it("knows what was torn by itself", () => {
		expect(matches("Każdy kasjer zabiera otwartą szufladę ze sobą", TORN_PARTS)).toBe(true);
		expect(matches("Przyjmij zwrot w terminie od razu", TORN_PARTS)).toBe(true);
		expect(torn("Nie wnoś sam ciężkich skrzyń.", "Użyj wózka.")).toBe(false);
		expect(torn("Nie wnoś prywatnych toreb na magazyn.", "Wchodź na magazyn bez prywatnych toreb.")).toBe(false);
		expect(torn("Nie otwieraj szaf ani drzwi.", "Otwieraj szafy tylko za zgodą i drzwi tylko za zgodą.")).toBe(false);
	});

	it("lets whole ones stand", () => {
		expect(torn("Fotela i lusterek nie przestawiaj.", "Fotela i lusterek używaj bez zmian.")).toBe(false);
		expect(torn("Zabrania się przyjmowania od gości prezentów.", "Odmawiaj przyjęcia od gości prezentów.")).toBe(false);
		expect(matches("Pal tylko w czasie przerwy, z dala od wejścia", TORN_PARTS)).toBe(false);
		expect(matches("Pal przy bramie szkoły w czasie przerwy", TORN_PARTS)).toBe(true);
	});

	it("leaves the reflexive word of the old act out", () => {
		const rule = "Prosimy się nie spóźniać na odprawę.";
		expect(withoutOldSelf("Prosimy przychodzić się na odprawę punktualnie.", rule)).toBe(
			"Prosimy przychodzić na odprawę punktualnie.",
		);
	});

	it("answers a list item by item", () => {
		expect(answersAll("Siadaj na krześle", "Nie wolno: siedzieć na ladzie, jeść, palić")).toBe(false);
		expect(offered("Unikamy: długich maili, skrótów, żartów.")[0]).toMatch(
			/^Piszemy krótko i na temat, pełnymi słowami; /,
		);
		expect(offered("Czego unikamy: plotek, krzyku, żucia gumy.")[0]?.split(";").length).toBe(3);
	});

	it("names the better words for those to be avoided", () => {
		expect(offered('Należy unikać zwrotu "jak już mówiłam".')[0]).toBe("Należy powiedzieć „chętnie powtórzę”.");
		expect(offered("Pracownik infolinii nie może prosić klienta o pełny numer karty.")[0]).toContain("cztery ostatnie");
	});
});
