import { expect, test } from "vitest";
import { stemOf, stemsOf } from "./stems.ts";
import { rarity, termsOf, wantedTerms } from "./terms.ts";

test.each([
	["customer customers", "one"],
	["deliver delivery deliveries delivered", "one"],
	["queue queues", "one"],
	["kolejka kolejki kolejce kolejek", "close"],
	["klient klienta klientow klientom klientami", "one"],
	["naprawa naprawy naprawie naprawe", "one"],
	["очередь очереди очередью очередей", "one"],
	["клиент клиента клиенту клиентов клиентами", "one"],
	["ремонт ремонта ремонте ремонтом", "one"],
	["звонок звонка", "close"],
])("the forms of a word share a stem: %s", (words, how) => {
	const stems = new Set(words.split(" ").map(stemOf));
	expect(stems.size).toBeLessThanOrEqual(how === "one" ? 1 : 2);
});

test("words that differ keep different stems", () => {
	const words = ["customer", "custody", "delivery", "кофе", "касса", "kasa", "kawa", "repair", "report"];
	expect(new Set(words.map(stemOf)).size).toBe(words.length);
});

test("small words, accents and case do not count", () => {
	expect(stemsOf("Jak SKRÓCIĆ kolejkę, żeby nikt nie czekał?", 10)).toEqual(stemsOf("skrocic kolejke nikt czekal", 10));
	expect(stemsOf("Чтобы все знали, когда ёлка", 10)).toEqual(stemsOf("знали елка", 10));
});

test("rule, tag and place stand beside the words, alone and in pairs", () => {
	const terms = termsOf({ title: "Ring back", text: "", place: "Reception", ruleId: 4, tags: [9] });
	expect(terms).toEqual(["ring", "back", "#r4", "#g9", "@recept", "#r4@recept", "#g9@recept", "#r4#g9"]);
});

test("what is looked for is bounded, however much is written", () => {
	const text = Array.from({ length: 400 }, (_, n) => `word${n}`).join(" ");
	expect(wantedTerms({ title: text, text, place: text, ruleId: 1, tags: [1, 2, 3, 4, 5] }).length).toBe(20);
});

test("a term that many ideas have says less than one that few have", () => {
	const few = rarity([900, 40], 1_000, false);
	const many = rarity(
		Array.from({ length: 300 }, (_, n) => 1_000 - n * 2),
		1_000,
		true,
	);
	expect(few).toBeGreaterThan(0.8);
	expect(many).toBeLessThan(0.2);
	expect(rarity([], 1_000, false)).toBe(0);
});
