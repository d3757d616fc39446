import { expect, it } from "vitest";
import { pdfText } from "#tests/support/pdf-text.ts";
import { drawRecord } from "./draw-record.server.ts";

it("draws a record with the letters of three languages", async () => {
	const bytes = await drawRecord({
		...{ language: "pl", company: "Lumen", title: "Potwierdzenie przeczytania" },
		facts: [
			["Kto potwierdza", "Kasia Dąb, Ёлка Орлова"],
			["SHA-256", "0123456789abcdef"],
		],
		shown: "Pokazano: zmiany od wersji 2",
		rules: Array.from({ length: 60 }, (_, at): [string, string] => [
			`ЛЕН-${at + 1}`,
			"Назовите цену, zażółć gęślą jaźń.",
		]),
		...{ proof: "Skrót liczy się z tekstu.", foot: "Utworzone dzisiaj" },
	});
	expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
	const text = pdfText(bytes).replaceAll(/\s+/g, " ");
	for (const words of ["Potwierdzenie przeczytania", "Kasia Dąb, Ёлка Орлова", "ЛЕН-60", "zażółć gęślą jaźń"]) {
		expect(text).toContain(words);
	}
	expect(text).toContain("3 / 3");
});
