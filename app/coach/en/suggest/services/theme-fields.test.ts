import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("themes of dining rooms, wards, roads and desks", () => {
	it.each([
		["Never splash water on a fat fire.", "Smother the fire with a lid or a fire blanket."],
		["Do not wedge the cellar door open.", "Keep the cellar door closed."],
		["Never leave fresh cream out of the fridge.", "Keep fresh cream in the fridge."],
		["Do not take money out of the till for lunch.", "Leave the money in the till."],
		[
			"Assistants must not weigh a child with the door open.",
			"Assistants must close the door before they weigh the child.",
		],
		["Do not lift a patient by the armpits.", "Use the hoist or a handling belt."],
		["Never dive into the shallow water.", "Enter the water by the steps."],
		["Do not leave a package out in the snow.", "Leave the package in a dry place."],
		["Never stand under a hoist.", "Keep a safe distance from a hoist."],
		["Do not put your fingers between the rollers.", "Keep your hands clear of the rollers."],
		["Do not fold the pages.", "Use a bookmark."],
		["Never leave applicants waiting without a word.", "Greet applicants at once and tell them how long it will take."],
		["Never stack crates above two metres.", "Stack crates up to two metres high."],
		["No smoking within five metres of the pumps.", "Keep the area within five metres of the pumps smoke-free."],
		["Never carry a toddler by the wrists.", "Support the child's whole body when you lift."],
		[
			"Drivers must not rest in the cab with the engine running.",
			"Drivers must switch the engine off before they rest.",
		],
		["Do not write invented reviews.", "Publish only genuine reviews."],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});
});

describe("constructions of many trades", () => {
	it.each([
		["Never leave the workshop unattended at lunch.", "at lunch", "with you"],
		["Do not let toddlers run in the hall.", "Ask toddlers to walk in the hall.", "Keep toddlers out"],
		[
			"Never let visitors bring ladders into the archive.",
			"Ask visitors to leave ladders outside the archive.",
			"for visitors",
		],
		["Do not give clients your badge.", "Keep your badge to yourself.", "Keep clients"],
		["Do not hold a hearing for more than two hours.", "two hours or less", "unused"],
		[
			"Clerks must not publish figures they have not checked.",
			"Clerks must check figures before they publish them.",
			"unused",
		],
		["The following are not allowed on the ward: open-toed shoes.", "Wear closed shoes on the ward.", "shoes: open"],
		["Never weld without goggles.", "Put on goggles before you weld.", "unused"],
	])("%s", (text, wanted, unwanted) => {
		const said = mended(text).join(" ");
		expect(said).toContain(wanted);
		expect(said).not.toContain(unwanted);
	});
});
