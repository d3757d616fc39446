import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("a half that is told and a forbidden one as its manner", () => {
	it.each([
		["Let callers finish without talking over them.", "Let callers finish and speak once they have finished."],
		["Take back a cold dish without discussing it.", "Take back a cold dish at once and with a friendly word."],
		[
			"Explain the tariff clearly, without racing through the small print.",
			"Explain the tariff clearly and go through the small print step by step.",
		],
		["Seat the group without splitting it up.", "Seat the group together."],
		[
			"Show the room without hurrying the guest or looking at your phone.",
			"Show the room with your eyes on the person, and let the guest set the pace.",
		],
		[
			"Photograph the flat without getting family pictures in the shot.",
			"Photograph the flat and keep family pictures out of the shot.",
		],
		["Lift the patient without twisting your back.", "Lift the patient with a straight back."],
		[
			"Decline a request politely, without giving a long explanation.",
			"Decline a request politely in one or two sentences.",
		],
	])("%s", (text, expected) => {
		expect(offered(text).slice(0, 3)).toContain(expected);
	});

	it("says the half by itself last", () => {
		expect(offered("Seal the crate without forgetting the packing list.")[0]).not.toBe("Seal the crate.");
	});
});

describe("rows of don'ts, item by item", () => {
	it.each([
		[
			"Things to avoid: humming, bare shoulders and watches.",
			"Keep quiet, wear a shirt or blouse with sleeves and leave jewellery at home.",
		],
		[
			"Don'ts: sudden movements, long monologues, sighing.",
			"Move slowly and calmly, keep monologues short, and keep a friendly expression.",
		],
		[
			"Things to avoid on a house visit: muddy shoes, ringtones, nosy questions.",
			"On a house visit, wear clean shoes, set your phone to silent and ask only what the matter needs.",
		],
	])("%s", (text, expected) => {
		expect(offered(text).slice(0, 3)).toContain(expected);
	});
});
