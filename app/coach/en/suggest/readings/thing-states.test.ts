import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("en");

it.each([
	["The worktop must not be sticky.", "Keep the worktop clean."],
	["Badges must never be faded.", "Keep badges easy to read."],
	["Your nails should not be long.", "Keep your nails short and clean."],
	["Stairs may not be cluttered during a visit.", "Keep stairs tidy during a visit."],
	["Stickers must not cover the barcode.", "Keep the barcode visible."],
	["Online prices must not differ from those in the shop.", "Online prices must match those in the shop."],
])("%s", (ban, wanted) => expect(mended(ban)[0]).toBe(wanted));

it("leaves people and unknown states to other builds", () => {
	for (const ban of ["Stewards must not be loud.", "The lobby must not be grey."])
		expect(mended(ban).join(" ")).not.toMatch(/^Keep (?:stewards|the lobby)/);
});
