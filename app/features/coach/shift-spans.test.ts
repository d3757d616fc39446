import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftSpans } from "./shift-spans.ts";

describe("marks while one types", () => {
	it("stay on their words", () => {
		const spans = [
			{ start: 4, end: 7 },
			{ start: 12, end: 15 },
		];
		expect(shiftSpans(spans, "aaa bbb cccc ddd", "aaa bbb ccXcc ddd")).toEqual([
			{ start: 4, end: 7 },
			{ start: 13, end: 16 },
		]);
		expect(shiftSpans(spans, "aaa bbb cccc ddd", "aaa bXb cccc ddd")).toEqual([{ start: 12, end: 15 }]);
		expect(shiftSpans(spans, "aaa bbb cccc ddd", "")).toEqual([]);
	});

	it("never mark other words than before", () => {
		const text = fc.string({ maxLength: 40 });
		fc.assert(
			fc.property(text, text, fc.nat(40), fc.nat(40), (before, after, a, b) => {
				const start = Math.min(a, b, before.length);
				const end = Math.min(Math.max(a, b), before.length);
				for (const span of shiftSpans([{ start, end }], before, after)) {
					expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
				}
			}),
		);
	});
});
