import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
import { cannotStand, unsaid } from "./long-guard.ts";

const mended = mendedIn("en");

describe("circumstances that are joined", () => {
	it.each([
		[
			"Never leave a delivery van unlocked, with the keys in the ignition or with the engine running.",
			"Take the keys out of the ignition, switch the engine off and lock the delivery van before you leave it.",
		],
		[
			"Roofers must not work on a flat roof when winds exceed 25 mph or during thunderstorms.",
			"Roofers may work on a flat roof only in winds of up to 25 mph and once any thunderstorm has passed.",
		],
		[
			"Do not use the footbridge when the boards are wet or after dark.",
			"Use the footbridge only when the boards are dry and in daylight.",
		],
		[
			"Tram drivers must not pull off while passengers are standing on the steps or the gates are open.",
			"Tram drivers may pull off only once the steps are clear and the gates are closed.",
		],
		[
			"Roofers must not work from a hoist in high winds or on icy ground.",
			"Roofers may work from a hoist only in calm weather and on firm level ground.",
		],
		["Do not keep bleach and flour on the same shelf.", "Keep bleach and flour on separate shelves."],
	])("%s", (said, expected) => {
		expect(mended(said)[0]).toBe(expected);
	});

	it("finds a ban on several things that are not to be moved", () => {
		expect(mended("No hot meals are to be carried through the play area.").length).toBeGreaterThan(0);
	});
});

describe("what is not fit, and what comes first", () => {
	it.each([
		[
			"Check-in clerks must not accept a case that is over 30 kilos or has not been locked.",
			"Check-in clerks must decline any case that is over 30 kilos or has not been locked.",
		],
		[
			"Do not use a stepladder that is cracked, too short or missing a foot.",
			"Take out of use any stepladder that is cracked, too short or missing a foot.",
		],
		[
			"Buyers must not accept hampers worth more than £40 from suppliers without declaring them.",
			"Buyers must declare hampers worth more than £40 from suppliers before they accept them.",
		],
		[
			"Guards should not argue with a traveller who refuses to leave, but stay calm and call control.",
			"If a traveller refuses to leave, guards should stay calm and call control.",
		],
		[
			"Do not drive for more than three hours without taking a 30-minute break.",
			"Take a 30-minute break after at most three hours of driving.",
		],
		[
			"Tutors must not share test papers with students before the day of the test.",
			"Tutors must keep test papers confidential until the day of the test.",
		],
		[
			"Lenders must not encourage customers to borrow more than they can afford.",
			"Lenders must advise customers to borrow only as much as they can afford.",
		],
	])("%s", (said, expected) => {
		expect(mended(said)[0]).toBe(expected);
	});
});

describe("what cannot stand", () => {
	it.each([
		["Never leave a van unlocked or with the engine running.", "Lock the van or with the engine running"],
		["Do not leave a car open.", "Switch the engine off before you leave it open,"],
		[
			"Never reset an alarm before finding out what set it off.",
			"Keep the alarm on before finding out what set it off",
		],
		["Do not promise a date unless it is confirmed.", "Promise only what has been confirmed unless it is confirmed"],
		["Do not check a phone in sight of guests.", "Ask a colleague to check a phone in sight of guests"],
	])("%s %s", (said, wording) => {
		expect(cannotStand(said, wording)).toBe(true);
	});

	it("puts a wording that loses the number behind", () => {
		const said = "Do not leave a caller on hold for more than two minutes";
		expect(unsaid(said, "Come back to the caller within two minutes")).toBe(0);
		expect(unsaid(said, "Come back to the caller at once")).toBe(1);
	});
});
