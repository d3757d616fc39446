import { expect, test } from "vitest";
import { waitsForReview } from "./review-date.ts";

test.each([
	[null, "2026-01-01", false],
	["2026-05-25", "2026-05-10", true],
	["2026-05-25", "2026-05-11", false],
	["2026-05-25", "2026-06-01", false],
])("%s, published %s: %s", (day, publishedOn, waits) => {
	expect(waitsForReview(day, publishedOn)).toBe(waits);
});
