import { describe, expect, it } from "vitest";
import { offeredPieces } from "./offered-pieces.ts";

describe("a first offer of how to split a rule", () => {
	it("goes by sentences, in three languages", () => {
		expect(offeredPieces("Greet the guest. Offer tea!")).toEqual(["Greet the guest.", "Offer tea!"]);
		expect(offeredPieces("Поздоровайтесь. «Чай?» спросите сами.")).toEqual([
			"Поздоровайтесь.",
			"«Чай?» спросите сами.",
		]);
		expect(offeredPieces("Zadzwoń o 10.30 do gościa. Źle działa? Zamień.")).toEqual([
			"Zadzwoń o 10.30 do gościa.",
			"Źle działa?",
			"Zamień.",
		]);
	});

	it("goes by lines before sentences, without the marks of a list", () => {
		expect(offeredPieces("- Greet the guest. Smile.\n\n- Offer tea.\n")).toEqual([
			"Greet the guest. Smile.",
			"Offer tea.",
		]);
		expect(offeredPieces("1. Powitaj.\n2) Wysłuchaj.")).toEqual(["Powitaj.", "Wysłuchaj."]);
		expect(offeredPieces("а) Встречайте гостя\nб) Предлагайте стул")).toEqual(["Встречайте гостя", "Предлагайте стул"]);
		expect(offeredPieces("A. Brown opens the shop.\nLock it at nine.")).toEqual([
			"A. Brown opens the shop.",
			"Lock it at nine.",
		]);
		expect(offeredPieces("Use the lift - it is faster.\n24 hours is the limit.")).toEqual([
			"Use the lift - it is faster.",
			"24 hours is the limit.",
		]);
	});

	it("goes by clauses in a single sentence, and leaves the rest whole", () => {
		expect(offeredPieces("Greet; offer tea")).toEqual(["Greet;", "offer tea"]);
		expect(offeredPieces("Greet the guest")).toEqual(["Greet the guest"]);
		expect(offeredPieces("")).toEqual([]);
	});
});
