import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("a verdict on what a clause says is answered as the ban on that", () => {
	it.each([
		["It is poor service when a member has to ask twice for a towel.", "Bring every member a towel"],
		[
			"It is unprofessional when nurses discuss their holiday in front of patients.",
			"Nurses must discuss their holiday in private.",
		],
		[
			"It makes a poor impression if the counter is still wet when customers lean on it.",
			"Keep the counter dry when customers lean on it.",
		],
		["It is rude if you look at your phone while a client is speaking.", "Look at the client while they are speaking."],
		["It makes a bad impression to keep a visitor waiting.", "See to the visitor at once."],
		["Neither promise a refund nor name a date on the phone.", "Promise only what has been confirmed"],
		["Private phones have no place in the dark room.", "Keep private phones out of the dark room."],
		["The fire escape is not a place to store prams.", "Keep prams"],
		["You cannot hand out a tenant's number to anyone.", "You must keep the tenant's number confidential."],
		["Stop sending parents to the app when they ring the school.", "Stay with parents"],
		["A shift never starts without a briefing.", "A shift starts only after a briefing."],
	])("%s", (text, wording) => {
		expect(mended(text).join("\n")).toContain(wording.replace(/\.$/, ""));
	});
});

describe("what is important not to do, and what makes a bad impression, is answered as the plain ban", () => {
	it.each([
		["It is important not to interrupt the rehearsal.", "Wait until the rehearsal is over before you speak."],
		["It is vital that the gate isn't left open.", "Keep the gate closed."],
		["It's our policy never to quote over the phone.", "Quote in person."],
		[
			"It is not acceptable that a patient has to ring twice about a prescription.",
			"Settle the prescription the first time a patient rings.",
		],
		["It looks sloppy when pictures hang crooked.", "Make sure pictures hang straight."],
		[
			"It looks careless when a menu contains spelling mistakes.",
			"Check every menu for spelling mistakes before it goes out.",
		],
		["Chewing gum at the counter makes a poor impression.", "Chew gum in the break room, away from the counter."],
		["No nurse should have to lift a patient alone.", "Every nurse may lift a patient only together with a colleague."],
		[
			"Stop asking members whether they liked it and ask what they would change.",
			"Ask members what they would change.",
		],
	])("%s", (text, wording) => {
		expect(mended(text).join("\n")).toContain(wording.replace(/\.$/, ""));
	});
});
