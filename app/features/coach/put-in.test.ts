import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replacementOf } from "./put-in.ts";

describe("what turns one text into another", () => {
	it("is the one range that differs", () => {
		expect(replacementOf("Do not run. Smile.", "Walk. Smile.")).toEqual({ start: 0, end: 10, words: "Walk" });
		expect(replacementOf("Smile.", "Smile.")).toMatchObject({ words: "" });
	});

	it("gives the other text and cuts no letter", () => {
		const text = fc.string({ unit: fc.constantFrom("a", "b", "😀", "😁", "ж"), maxLength: 12 });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const { start, end, words } = replacementOf(before, after);
				expect(before.slice(0, start) + words + before.slice(end)).toBe(after);
				expect(words).toBe(Buffer.from(words).toString());
				const taken = before.slice(start, end);
				expect(taken).toBe(Buffer.from(taken).toString());
			}),
		);
	});
});
