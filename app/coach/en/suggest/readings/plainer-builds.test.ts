import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("English bans read plainly", () => {
	it.each([
		[
			"The following are forbidden in the workshop: radios and kettles.",
			"Keep radios and kettles out of the workshop.",
		],
		["Smoking is forbidden anywhere in the depot, including in lorries.", "Smoke outside the depot and lorries."],
		["Failure to sign the logbook is not acceptable.", "Sign the logbook."],
		["Say nothing about the repair before the inspection.", "Speak about the repair only after the inspection."],
		[
			"Bracelets must not be worn by anyone who carries babies.",
			"People who carry babies must leave bracelets at home.",
		],
		["Videos of pupils are strictly forbidden.", "Keep pupils out of your photographs."],
		["Flash photography in the cathedral is prohibited.", "Switch the flash off in the cathedral."],
		["Dirty sheets must not be pressed against your chest.", "Press dirty sheets away from your chest."],
		["Do not hold wet towels against your tunic.", "Keep wet towels clear of your tunic."],
		["Never give a guest a nurse's private number.", "Keep the nurse's private number confidential."],
		["Unapproved refunds are not permitted.", "Ask the manager before you give a refund."],
		["No one may enter the vault alone.", "Enter the vault only together with a colleague."],
		["Stewards are not allowed to gamble in the lounge.", "Stewards may gamble only outside the lounge."],
		["Do not hand out skates that have not been dried.", "Hand out only skates that have been dried."],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});

	it.each([
		["Do not overload the barrow.", "options"],
		["Never leave the toddlers alone in the waiting area.", "toddlers alone"],
		["Expired yoghurts must not be put back on the shelf.", "on display"],
		["Never ask a diner for a tip.", "tip to themselves"],
		['Do not answer the phone with "yes".', "out of sight"],
	])("never says of %s: %s", (text, wrong) => {
		expect(mended(text).join("\n")).not.toContain(wrong);
	});
});
