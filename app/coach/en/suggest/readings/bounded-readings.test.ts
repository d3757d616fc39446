import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("bounds by a negated verb", () => {
	it.each([
		["The broth must not be served below sixty degrees.", "Serve the broth at sixty degrees or above."],
		["Tutorials must not last less than forty minutes.", "Tutorials must last at least forty minutes."],
		["No boat may have fewer than two guides.", "Every boat must have at least two guides."],
		[
			"No basket may be returned later than eight in the evening.",
			"Every basket must be returned by eight in the evening.",
		],
		["Accept no vouchers over fifty euros.", "Accept vouchers only up to fifty euros."],
		["Surcharges must not be higher than five per cent.", "Keep surcharges to five per cent at most."],
		["Do not let more than three riders onto the lift at a time.", "Let at most three riders onto the lift at a time."],
		[
			"Nobody may drive longer than four hours without a break.",
			"Take a break after four hours of driving at the latest.",
		],
		["Charge nobody more than the price on the board.", "Charge everyone at most the price on the board."],
		[
			"Tell nobody about the merger until the board has met.",
			"Wait until the board has met before you tell anyone about the merger.",
		],
		["Give no quotation until you have measured the room.", "Measure the room before you give a quotation."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});

describe("rows of banned things", () => {
	it.each([
		[
			"Don'ts: muddy boots, loud music, crumbs on the keyboard.",
			"Wear clean boots, keep music low and keep crumbs off the keyboard.",
		],
		[
			"Prohibited: gossip about residents, long voicemails.",
			"Speak about residents with respect and keep voicemails short.",
		],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});

describe("wrapped bans", () => {
	it.each([
		["Ensure that guests are not woken by the lawnmower before eight.", "Use the lawnmower only after eight."],
		["Make sure that you do not park in front of the fire station.", "Keep the fire station clear."],
		["Please note that the tablet has no place on the dinner table.", "Keep the tablet off the dinner table."],
		["Please remember that dogs must not ride in the front seat.", "Keep dogs out of the front seat."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
