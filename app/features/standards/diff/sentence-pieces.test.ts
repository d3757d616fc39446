import { describe, expect, it } from "vitest";
import { sentencePieces } from "./sentence-pieces.ts";

describe("a first offer of how to split a rule", () => {
	it("goes by sentences, in three languages", () => {
		expect(sentencePieces("Greet the guest. Offer tea!")).toEqual(["Greet the guest.", "Offer tea!"]);
		expect(sentencePieces("Поздоровайтесь. «Чай?» спросите сами.")).toEqual([
			"Поздоровайтесь.",
			"«Чай?» спросите сами.",
		]);
		expect(sentencePieces("Zadzwoń o 10.30 do gościa. Źle działa? Zamień.")).toEqual([
			"Zadzwoń o 10.30 do gościa.",
			"Źle działa?",
			"Zamień.",
		]);
	});

	it("goes by clauses and lines in a single sentence, and leaves the rest whole", () => {
		expect(sentencePieces("Greet; offer tea")).toEqual(["Greet;", "offer tea"]);
		expect(sentencePieces("Greet the guest")).toEqual(["Greet the guest"]);
		expect(sentencePieces("")).toEqual([]);
	});
});
