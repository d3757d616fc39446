import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
import { alternates } from "./alternates.ts";

const mended = mendedIn("en");

describe("other builds of a wording", () => {
	it.each([
		["Knock before you enter a cabin", "Enter a cabin only after knocking"],
		["Clear a plate only once the table has finished", "Wait until the table has finished, then clear a plate"],
		["Start a peel only with a patch test", "Do a patch test before you start a peel"],
		["Let visitors in only with a badge", "Ask for a badge before you let visitors in"],
		["Let the tenant finish before you speak", "Wait until the tenant has finished, then speak"],
		["Keep crates out of the aisle", "Leave crates outside the aisle"],
		["Keep the ramp clear", "Make sure the ramp stays clear"],
	])("%s", (said, wanted) => {
		expect(alternates(said, "your")).toContain(wanted);
	});

	it("keeps who acts, and allows what is bound", () => {
		expect(alternates("must tell the client before they change a price", "their")).toContain(
			"may change a price only after telling the client",
		);
	});
});

describe("two acts in one ban", () => {
	it.each([
		[
			"Never put feet on the sofa or leave cups in the lounge.",
			"Keep your feet on the floor and keep cups out of the lounge.",
		],
		["Interpreters must not interrupt a speaker or give advice.", "let the speaker finish"],
	])("%s", (text, wanted) => {
		expect(mended(text).join(" ")).toContain(wanted);
	});

	it("never commands the second", () => {
		for (const said of mended("Do not pour solvents into open bottles or mix products from two makers."))
			expect(said).not.toContain("mix products");
	});
});
