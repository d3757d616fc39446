import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("things that are to be kept right", () => {
	it.each([
		["Ensure that no name badge hangs loose.", "Fasten every name badge firmly."],
		["Make sure the cellar does not smell of damp in summer.", "Air the cellar in summer."],
		["See to it that the napkins never run out in the lounge.", "Top up the napkins in the lounge in good time."],
		[
			"Ensure that empty crates do not pile up behind the stall.",
			"Clear away empty crates behind the stall in good time.",
		],
		["Make sure the guest list is not visible on the tablet.", "Keep the guest list off the tablet."],
		["See that no pushchair stands in the snow.", "Keep pushchairs under cover."],
		["See to it that the pizzas do not go cold on the shelf.", "Keep the pizzas hot on the shelf."],
		["Make sure that the suitcases do not fall off the rack.", "Secure the suitcases on the rack."],
		["See to it that the gates do not bang at night.", "Close the gates gently at night."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
