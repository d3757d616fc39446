import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const paragraphs = (text: string): string[] =>
	readText(text).blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));

describe("plain text", () => {
	it.each([
		[
			"Nie poganiaj starszej osoby przy terminalu.",
			"Żadnych słuchawek na sali.",
			"Witaj każdego gościa po imieniu.",
			"Nie odkładaj obiecanego telefonu na jutro.",
			"Odbierz płaszcz i nie rzucaj go na krzesło.",
		],
		[
			"Offer regular guests the table by the window",
			"Carry hot plates with a folded cloth",
			"Serve the oldest guest at the table first",
			"Count the change aloud into the guest's hand",
		],
	])("has a rule on each line where every line begins with a capital letter: %s", (...lines) => {
		expect(paragraphs(lines.join("\n"))).toEqual(lines);
		expect(paragraphs(lines.join("\r\n"))).toEqual(lines);
	});

	it("puts lines together that were cut where the next word had no room", () => {
		const cut =
			"Greet every guest at the door and take the coat. Offer water while the\ntable is laid. Ask about allergies before the order is taken, and tell\nthe kitchen at once. Serve guests of one table together, the oldest\nguest first.";
		expect(paragraphs(cut)).toEqual([cut.replaceAll("\n", " ")]);
	});
});
