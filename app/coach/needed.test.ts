import { describe, expect, it } from "vitest";
import { compileAny, mayHold, neededBy, neededByAll, rowsFor } from "./needed.ts";

describe("what a pattern needs", () => {
	it.each([
		["\\bkeep (?:the )?dogs? off\\b", [" off"]],
		["^(?:leave|lock) [\\w ]+", ["leave", "lock"]],
		["a(?:b|cde)f", undefined],
		["(?:quietly)?x{0,3}", undefined],
		["(?:quietly){2} now", ["quietly"]],
		["(?!never)[^,]*\\bgum\\b", ["gum"]],
		["don['’]t wait", ["t wait"]],
	])("%s", (source, needed) => {
		expect(neededBy(source)).toEqual(needed);
	});

	it("takes the rarest of several", () => {
		expect(neededByAll(["the .*", "be worn by "])).toEqual(["be worn by "]);
	});

	it("finds the rows that may match, those that need nothing with them", () => {
		const rows = rowsFor([["queue"], undefined, ["gum", "smok"], [" and "]]);
		expect(rows("Chew Gum and smoke")).toEqual([1, 2, 3]);
		expect(rows("Wait")).toEqual([1]);
		expect(mayHold("wait in the queue", ["queue"])).toBe(true);
		expect(mayHold("wait", ["queue"])).toBe(false);
	});

	it("matches what the whole pattern matches", () => {
		const pattern = /\b(?:walk calmly|out of (?:the )?way)\b|, ?$|^Every \w+ must\b/i;
		const asked = compileAny(pattern);
		for (const text of [
			"Walk calmly",
			"walk, calmly",
			"stay out of the way",
			"so,",
			"every guest must",
			"if every guest must",
			"",
		])
			expect(asked(text)).toBe(pattern.test(text));
	});
});
