import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "#app/platform/languages.ts";
import { pairTexts } from "./pair-texts.ts";

const placed = (texts: string[], section = "A") => texts.map((text) => ({ text, section }));
const pair = (old: string[], fresh: string[], language: Language = "en") =>
	pairTexts(placed(old), placed(fresh), language);

describe("knowing rules again in a changed document", () => {
	it("finds equal texts wherever they stand, signs and case aside", () => {
		expect(pair(["Greet the guest.", "Thank the guest."], ["Thank the guest", "greet the guest!"])).toEqual([1, 0]);
	});

	it("gives equal texts in their order, under the same heading first", () => {
		const old = [
			{ text: "Greet the guest.", section: "Door" },
			{ text: "Greet the guest.", section: "Desk" },
		];
		expect(pairTexts(old, [{ text: "Greet the guest.", section: "Desk" }], "en")).toEqual([1]);
		expect(pair(["Greet.", "Greet."], ["Greet.", "Greet."])).toEqual([0, 1]);
	});

	it("knows reworded rules by their words, in three languages and other forms", () => {
		expect(
			pair(
				["Call the customer one day before the repair ends.", "Name the price before the work begins."],
				["Name the price and the date before you begin the work.", "Call customers a day before their repair ends."],
			),
		).toEqual([1, 0]);
		expect(
			pair(
				["Назовите клиенту срок ремонта.", "Предложите замену на время ремонта."],
				["Предложите клиенту замену, пока идёт ремонт.", "Назовите сроки ремонта и запишите их в карту клиента."],
				"ru",
			),
		).toEqual([1, 0]);
		expect(
			pair(
				["Zadzwoń dzień wcześniej, gdy termin się przesuwa.", "Podaj cenę przed rozpoczęciem pracy."],
				["Podaj klientowi cenę, zanim rozpoczniesz pracę.", "Gdy przesuwa się termin, zadzwoń dzień wcześniej."],
				"pl",
			),
		).toEqual([1, 0]);
	});

	it("leaves new rules without a pair, and gives each old rule once", () => {
		expect(
			pair(["Greet the guest at the door."], ["Water the plants every Monday.", "Greet each guest at the door."]),
		).toEqual([null, 0]);
		expect(
			pair(["Greet the guest at the door."], ["Greet the guest at the door.", "Greet the guest at the desk."]),
		).toEqual([0, null]);
	});

	it("takes the likeliest pair of all first", () => {
		expect(
			pair(
				["Answer letters within two days.", "Answer calls by the third ring."],
				["Answer calls and letters within two days.", "Answer letters within two working days."],
			),
		).toEqual([null, 0]);
	});

	it("does not guess between two that are as like", () => {
		expect(
			pair(["Offer the guest black tea.", "Offer the guest green tea."], ["Offer the guest white tea or milk."]),
		).toEqual([null]);
	});

	it("goes by what was chosen", () => {
		const old = placed(["Greet the guest.", "Thank the guest."]);
		const fresh = placed(["Greet the guest.", "Wave."]);
		expect(pairTexts(old, fresh, "en", new Map([[1, 0]]))).toEqual([null, 0]);
		expect(pairTexts(old, fresh, "en", new Map([[0, null]]))).toEqual([null, null]);
	});

	it("pairs a document with itself, and nothing twice, whatever it holds", () => {
		const text = fc
			.array(fc.constantFrom("greet", "the", "guest", "чай", "zadzwoń", "10:30", "price"), {
				minLength: 1,
				maxLength: 6,
			})
			.map((words) => words.join(" "));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 15 }), fc.array(text, { maxLength: 15 }), (old, fresh) => {
				expect(pair(old, old)).toEqual(old.map((_, at) => at));
				const found = pair(old, fresh).filter((one) => one !== null);
				expect(new Set(found).size).toBe(found.length);
			}),
		);
	});

	it("knows 500 rules again in well under a second", () => {
		const words = ["guest", "price", "repair", "call", "card", "day", "tea", "door", "part", "note", "desk", "form"];
		const rule = (at: number) =>
			Array.from(
				{ length: 14 },
				(_, place) => `${words[(at * 7 + place * 5) % 12]}${(at * 31 + place * 17) % 90}`,
			).join(" ");
		const old = Array.from({ length: 500 }, (_, at) => `${rule(at)} number${at}`);
		const started = performance.now();
		const found = pair(
			old,
			[...old].reverse().map((text) => `${text} please now`),
		);
		expect(performance.now() - started).toBeLessThan(2_000);
		expect(found).toEqual(old.map((_, at) => 499 - at));
	});
});
