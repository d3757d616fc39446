import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("English suggestions", () => {
	it.each([
		["Do not put toolboxes on the sofa.", "Keep toolboxes off the sofa."],
		["Never park in the ambulance bay.", "Park outside the ambulance bay."],
		["Don't block the lift door with prams.", "Keep the lift door clear of prams."],
		["Staff may not take towels out of the spa.", "Staff must leave towels in the spa."],
		["Do not joke about the bill in front of diners.", "Joke about the bill in private."],
		[
			"Never discuss one tenant with another tenant's neighbours.",
			"Discuss each tenant only with that tenant's own neighbours.",
		],
		[
			"Clerks must not process claims of their own relatives.",
			"Clerks must ask a colleague to process claims of their own relatives.",
		],
		[
			"Employees are forbidden to approve their own overtime.",
			"Employees must ask their manager to approve their own overtime.",
		],
		["Don't charge for work that was not done.", "Charge only for work that was done."],
		["Smoking in uniform is not allowed.", "Change out of your uniform before you smoke."],
		["Do not throw, kick or drop suitcases.", "Handle suitcases with care."],
		["Never pressure members into signing today.", "Give members time to decide."],
		["Volunteers may not handle medicines.", "Volunteers must leave handling medicines to permanent staff."],
		[
			"Long nails and nail polish are not allowed in the bakery.",
			"Keep your nails short, natural and unpolished in the bakery.",
		],
		[
			"Drivers are prohibited from: carrying unauthorised passengers.",
			"Drivers must carry only authorised passengers.",
		],
		["Don't just point to the platform; take the passenger there.", "Take the passenger to the platform."],
		[
			"Never guess when a patient asks about doses; call the pharmacist.",
			"Call the pharmacist when a patient asks about doses.",
		],
		["Guests must not be kept waiting while you finish a call.", "See to guests first, then finish the call."],
		["Typing while the caller is speaking should be avoided.", "Type once the caller has finished speaking."],
		["No private chats while the line is open.", "Hold private chats only when the line is closed."],
		["Nothing is to be stored on top of the ovens.", "Keep the top of the ovens clear."],
		["There must be no loose cables in the aisle at night.", "Keep the aisle free of loose cables at night."],
		["Smoking is not permitted within five metres of the pumps.", "Smoke at least five metres away from the pumps."],
		[
			"Parcels must not be issued to any person whose identity has not been verified.",
			"Issue parcels only to people whose identity has been verified.",
		],
		[
			"Staff must not refuse entry to anybody because of their age or accent.",
			"Staff must treat everybody equally, whatever their age or accent.",
		],
		["Do not slice cheese with the same gloves.", "Change gloves before you slice cheese."],
		["Do not send a card that reveals the diagnosis.", "Send only a card that keeps the diagnosis confidential."],
		[
			"Agents shall not disclose balances to a third party, even a spouse, without the holder's written consent.",
			"Agents shall keep balances confidential, even from a spouse, unless they have the holder's written consent.",
		],
		["Do not close the bar before midnight.", "Keep the bar open until midnight."],
	])("%s", (text, wanted) => {
		const all = mended(text);
		expect(all).toContain(wanted);
	});

	it("keeps the object before a phrase that fits the verb alone", () => {
		expect(mended("Never shout at apprentices.")[0]).toContain("apprentices");
		expect(mended("No running in the swimming hall.")[0]).toContain("swimming hall");
	});
});
