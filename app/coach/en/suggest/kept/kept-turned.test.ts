import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("plain acts that one circumstance makes wrong keep all the rest", () => {
	it.each([
		[
			"Avoid terms like “upsell” on the shop floor.",
			"Use plain, everyday words on the shop floor in place of “upsell”.",
		],
		[
			"Never tell a tenant that it is “not our problem”.",
			"Tell the tenant plainly and kindly how things stand in place of “not our problem”.",
		],
		["Steer clear of exclamation marks in notices.", "End every sentence in notices with a full stop."],
		["Steer clear of jokes about salaries at the buffet.", "Keep salaries out of conversations at the buffet."],
		[
			"Do not leave a member's badge in the reader.",
			"Take the member's badge out of the reader as soon as you have finished.",
		],
		["Do not post residents' names in the group chat.", "Keep residents' names out of the group chat."],
		["Do not summon a swimmer from across the hall.", "Walk over to the swimmer and speak quietly."],
		["Do not hold a consultation through the cubicle curtain.", "Hold the consultation face to face."],
		["Avoid typing while you are with a patient.", "Finish with the patient before you type."],
		["Never tow a trailer with the bikes on it.", "Take the bikes off before you tow the trailer."],
		["Never lift the hoist with a resident in it.", "Help the resident out before you lift the hoist."],
		["Don't serve beer to a guest who ordered juice.", "Give the guest the juice they ordered."],
		["Don't open the crate with a screwdriver.", "Open the crate with the tool made for it."],
		["Do not arrange cakes on the plate with your fingers.", "Arrange cakes on the plate with tongs or a spoon."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("acts that only their place makes wrong", () => {
	it.each([
		["Do not unload crates on the tram tracks.", "Unload crates well away from the tram tracks."],
		["Do not wash buckets in the fountain.", "Wash buckets away from the fountain."],
		["Never run the roller over wet grass.", "Wait until the grass is dry before you run the roller."],
		["Do not chain bicycles to the railings.", "Keep the railings free of bicycles."],
		["Do not write prices on the shop window.", "Keep the shop window free of prices."],
		["Don't leave the doctor's name off the label.", "Put the doctor's name on the label."],
		["Staff may not receive visitors at the workbench.", "Staff must receive visitors away from the workbench."],
		[
			"Drivers must not let pupils out on the road side.",
			"Drivers must stop at a safe spot before they let pupils out.",
		],
		[
			"Don't clear a guest's plate while she is still eating.",
			"Wait until the guest has finished eating, then clear the guest's plate.",
		],
		["Don't forward a patient's letter to friends.", "Keep the patient's letter confidential."],
		["Never replace a chef's recipe with your own.", "Keep to the chef's recipe as given."],
		["Do not use the last chair in the lounge.", "Leave the last chair in the lounge to customers."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("what belonged to the banned act alone goes with it", () => {
	it.each([
		["Quit interrupting the client to show how much you know.", "Let the client finish."],
		["Do not close the desk for a birthday party.", "Keep the desk open."],
		["Do not carry rumours from the canteen into the ward.", "Keep rumours out of the ward."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("a side, a source, a bin or what runs meanwhile is turned", () => {
	it.each([
		["Do not fasten your belt at the front.", "Fasten your belt at the back."],
		["Do not keep the hatch open while the fan is running.", "Keep the hatch closed while the fan is running."],
		["Never start the press while your rings are on.", "Take your rings off before you start the press."],
		["Do not serve pies from the day before.", "Serve pies made the same day."],
		["Never let a van park in the taxi lane.", "Keep the taxi lane free of vans."],
		["Don't try lipstick on a customer's hand.", "Ask the customer before you try lipstick on their hand."],
		["Don't sell a beginner a racing ski.", "Offer the beginner the ski that suits them."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});
