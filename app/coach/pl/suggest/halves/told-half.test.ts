import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("pl");

describe("Polish suggestions for rules of two halves", () => {
	it.each([
		["Wymień opatrunek delikatnie, nie odrywając plastra jednym ruchem.", "Wymień opatrunek delikatnie."],
		["Witaj każdego uczestnika po imieniu, nikogo nie pomijając.", "Witaj każdego uczestnika po imieniu."],
		["Nie pokazuj palcem drogi do toalety, lecz zaprowadź tam gościa.", "Zaprowadź gościa do toalety."],
		["Nie wyrywaj klientowi numerka z ręki, poproś o niego.", "Poproś o numerek."],
		["Nie licz reszty w myślach, tylko wyłóż ją na tackę.", "Wyłóż resztę na tackę."],
		["Nie zgaduj składu dania, tylko zapytaj kucharza.", "Zapytaj kucharza o skład dania."],
		["Bluza z logo, pełne buty, żadnych szortów.", "Bluza z logo, pełne buty, długie spodnie."],
		["Oddaj pieniądze bez zadawania pytań, gdy paragon jest ważny.", "Oddaj pieniądze, gdy paragon jest ważny."],
	])("%s", (text, expected) => {
		expect(mended(text)).toContain(expected);
	});

	it("leaves no template where the good half stands by itself", () => {
		for (const text of [
			"Buty suszymy po każdym kliencie; wydawanie mokrych jest niedopuszczalne.",
			"Nagłe przypadki przyjmuj od razu. Właściciela nie wypraszaj z gabinetu.",
		])
			expect(mended(text).some((one) => one.includes("___"))).toBe(false);
	});

	it("takes neither a lead-in nor the rest of a row for a half", () => {
		expect(mended("Nie należy: zostawiać wezwania bez odpowiedzi.")).not.toContain(
			"Zostawiać wezwania bez odpowiedzi.",
		);
		expect(mended("Konduktor powinien: nie budzić pasażera po sprawdzeniu biletu.")).not.toContain(
			"Konduktor powinien.",
		);
		expect(
			mended("Pracownik ochrony nie ma prawa przeszukiwać bagażu; w razie kradzieży wzywa policję.").some((one) =>
				one.startsWith("W razie"),
			),
		).toBe(false);
	});
});

describe("Polish suggestions that name the person whole, and headings and things seen to", () => {
	it.each([
		["Poganianie jąkającego się rozmówcy to brak kultury.", "Daj jąkającemu się rozmówcy tyle czasu, ile potrzebuje."],
		[
			"Zadbaj o to, żeby pogrążona w żałobie rodzina nie czekała w holu.",
			"Zaproś pogrążoną w żałobie rodzinę o umówionej godzinie.",
		],
		["Przerywanie osobie z afazją w pół zdania jest nieuprzejme.", "Wysłuchaj osoby z afazją do końca."],
		["Tego nie robimy: pożyczanie sprzętu znajomym bez wpisu.", "Pożyczamy sprzęt znajomym tylko z wpisem."],
		[
			"Zadbaj, aby po godzinie dwudziestej w holu nie grała muzyka.",
			"Po godzinie dwudziestej w holu muzyka jest wyłączona.",
		],
		["Nie udawaj, że nie widzisz zwiedzającego z wózkiem.", "Przywitaj zwiedzającego z wózkiem od razu."],
		[
			"Concierge nie spoufala się ze stałymi gośćmi.",
			"Concierge utrzymuje ze stałymi gośćmi wyłącznie służbowy kontakt.",
		],
	])("%s", (text, expected) => {
		expect(mended(text)).toContain(expected);
	});
});

describe("items of several acts under a lead-in that forbids", () => {
	it.each([
		["żuć gumy i nosić słuchawek", "Wyrzuć gumę przed rozpoczęciem pracy i pracuj bez słuchawek"],
		["siedzieć i czytać gazet", "Zostaw gazety na przerwę"],
	])("take no act of the row for an order: %s", (item, wording) => {
		const findings = check(`Na zmianie nie wolno:\n- ${item}`, { kind: "rule", language: "pl" });
		const own = findings.find((one) => one.message === "prohibition.lead-in-item");
		expect(own?.suggestions[0]?.text).toBe(wording);
	});
});
