import { describe, expect, it } from "vitest";
import { linesOf, MOST_LINES, rulesInLines } from "./part-lines.ts";

describe("the lines of a pasted list", () => {
	it.each([
		["- Greet the guest.\n- Offer a seat.\n\n", ["Greet the guest.", "Offer a seat."]],
		["1. Greet.\n2) Smile.\n(3) Listen.\na) Thank.", ["Greet.", "Smile.", "Listen.", "Thank."]],
		["• Встречайте гостя\r\n— Предлагайте стул", ["Встречайте гостя", "Предлагайте стул"]],
		[
			"Use the lift - it is faster.\n24 hours is the limit.",
			["Use the lift - it is faster.", "24 hours is the limit."],
		],
	])("%j", (text, lines) => {
		expect(linesOf(text)).toEqual(lines);
	});

	it("are one rule each from two lines on, as far as the editor can part them", () => {
		expect(rulesInLines("Greet every guest.")).toBe(0);
		expect(rulesInLines("Greet every guest.\n")).toBe(0);
		expect(rulesInLines("Greet every guest.\n\nOffer a seat.")).toBe(2);
		expect(rulesInLines("Greet.\n".repeat(MOST_LINES))).toBe(MOST_LINES);
		expect(rulesInLines("Greet.\n".repeat(MOST_LINES + 1))).toBe(0);
	});
});
