import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("builds that stood apart are read plainly", () => {
	it.each([
		["Drivers must not: start the bus before the doors are closed.", "Drivers must wait until the doors are closed"],
		["Filming is forbidden in the changing rooms.", "Keep your camera and phone put away in the changing rooms."],
		["Running is strictly prohibited on the stairs.", "Walk calmly on the stairs."],
		["Phones are strictly forbidden in the kitchen.", "Keep your phones out of sight in the kitchen."],
		["Absolutely no phones on the ward.", "Keep phones out of sight on the ward."],
		["Food and coffee have no business in the archive.", "archive"],
		["Never lower the ramp while anyone is behind the van.", "Make sure everyone is clear of the van before"],
		["Cashiers may not buy shoes they have marked down themselves.", "only shoes that a colleague has marked down"],
		["Never use yellow cloths for the sinks.", "Use the cloths marked for the sinks."],
		["Never drive with the forks raised.", "Lower the load before you drive."],
		["Crews must not throw crates back.", "Crews must handle crates with care."],
		["Do not leave an e-mail unanswered overnight.", "the same day"],
	])("%s", (text, wanted) => {
		expect(mended(text)[0]).toContain(wanted);
	});
});

describe("no wording that cannot stand", () => {
	it.each([
		["Bindings must not be adjusted by trainees.", / by trainees/],
		["Do not install personal programs on the tills.", /install(?:ing)? personal/],
		["Never enter a flat while the alarm is sounding.", /then enter while/],
		["Do not sell tickets to friends and do not serve them at your own counter.", /own to/],
		["Never read out a member's account details over the phone.", /in person/],
		["Pupils must not be left alone in the laboratory.", /\balone\b/],
		["Never enter a tenant's flat uninvited.", /uninvited/],
		["Never lower the lift while anyone is standing under it.", /price list/],
		["Don't lie to close a deal.", /feet/],
		["Forget about reading from the slides.", /books and papers/],
		["Photos of pupils are strictly forbidden.", /\bare\b/],
		["No refunds without a receipt.", /before you refunds/],
		["Avoid handling unpacked food with bare hands.", /bare hands/],
		["The night guard doesn't sleep at the desk.", /distance/],
		["Never criticise another stylist's work in front of a client.", /the stylist/],
		["Offer no one a refund the owner has not signed off.", /only (?:anyone|one)/],
		["Never phone a tenant at home.", /away from home/],
		["Don't ask for a PIN by phone.", /last four/],
		["Couriers must not hand their scanner to a friend.", /trained/],
		["The cashier must: not remark aloud on what is being bought.", /aloud/],
		["Explain the form to the patient without glancing at the clock.", /customer/],
	])("%s", (text, refused) => {
		for (const said of mended(text)) expect(said).not.toMatch(refused);
	});
});
