import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf, passageIn } from "./passages.ts";

test("paragraphs part at empty lines and keep their places", () => {
	const text = "One line\nand its second\n\n  Two\n \t\n- a\n- b\n";
	expect(paragraphsOf(text).map((one) => one.text)).toEqual(["One line\nand its second", "Two", "- a\n- b"]);
	for (const { start, end, text: words } of paragraphsOf(text)) expect(text.slice(start, end)).toBe(words);
});

test("a passage is found by its words, however its lines break", () => {
	const text = "We wait in\nthe cold. Give us\n\na bench.";
	expect(passageIn(text, "in the cold. Give")).toEqual({ start: 8, end: 25 });
	expect(passageIn(text, " Give us a bench. ")).toEqual({ start: 21, end: 38 });
	expect(passageIn(text, "a chair")).toBeNull();
	expect(passageIn(text, "  ")).toBeNull();
});

test("every stretch of a text that has words is found again", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
			const part = text.slice(Math.min(a, b), Math.max(a, b));
			const found = passageIn(text, part);
			const words = (one: string) => one.replace(/\s+/g, "");
			if (part.trim() === "") expect(found).toBeNull();
			else expect(found && words(text.slice(found.start, found.end))).toBe(words(part));
		}),
	);
});
