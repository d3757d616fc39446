import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("what is not to happen to those who are served", () => {
	it.each([
		["No renter should be handed a car with an empty tank.", "Hand every renter a car with a full tank."],
		[
			"No customer ever waits more than five minutes at the pick-up desk.",
			"Serve every customer at the pick-up desk within five minutes.",
		],
		["No patient should wait in the corridor for more than ten minutes.", "See to every patient within ten minutes."],
		[
			"No passenger may be left at the pier without information about the next ferry.",
			"Give every passenger at the pier information about the next ferry.",
		],
		["Organise the seating so that no couple has to sit apart.", "Seat every couple together."],
		[
			"Make sure no child leaves the nursery with a stranger.",
			"Hand every child over only to somebody on the collection list.",
		],
		[
			"See to it that the shelves are never empty on Saturday morning.",
			"Keep the shelves well stocked on Saturday morning.",
		],
		["Be firm but never threatening when you ask for the ticket.", "Be firm and friendly when you ask for the ticket."],
		[
			"Make sure no guest goes to bed with an unanswered question.",
			"Answer every guest's questions before they go to bed.",
		],
		[
			"No reader should leave without at least one suggestion.",
			"Give every reader at least one suggestion before they leave.",
		],
		["No child should leave the dentist in tears.", "Comfort every child before they leave."],
		["Make sure the customer doesn't have to wait for the change.", "Have the change ready for the customer."],
		["Ensure that no caller is put on hold twice.", "Put every caller on hold only once."],
		["Nobody should have to look for a member of staff.", "Be on hand whenever a customer needs you."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
