import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const offers = mendedIn("en");

describe("bans whose build tells the thing, the person or the occasion", () => {
	it.each([
		["Ensure that no card numbers are visible on the counter.", "Keep card numbers out of sight on the counter."],
		["Make sure no guest has to wait in the cold.", "Let every guest wait out of the cold."],
		["Be careful not to let the dog out when the postman rings.", "Keep the dog inside when the postman rings."],
		["Make sure that hoses do not lie across the doorway.", "Keep hoses out of the doorway."],
		["Never shout to guests from the other end of the lobby.", "Walk over to the guests and speak to them quietly."],
		["Do not forward calls to a desk that is closed.", "Check that the desk is open before you forward calls."],
		[
			"The invoice must not exceed the quotation by more than five per cent.",
			"The invoice must stay within five per cent of the quotation.",
		],
		["A class must not number more than twenty pupils.", "A class must have at most twenty pupils."],
		["Pay nothing until the goods have been checked.", "Wait until the goods have been checked, then pay."],
		["Explain the bill, but do not sound impatient.", "Explain the bill and keep a warm, calm tone."],
		[
			"Keep client files in the locked cabinet. They must not be left on desks overnight.",
			"Keep client files in the locked cabinet. Clear them off desks before you go.",
		],
	])("%s", (rule, wording) => {
		expect(offers(rule)[0]).toBe(wording);
	});

	it.each([
		["Don'ts: muddy boots, loud radio, cigarettes on the doorstep.", /muddy boots/i],
		["Do not lift a dog onto the table before its owner agrees.", /first before/],
		["Lend nobody your access card, not even a colleague.", /not even/],
		["Cancel a membership without trying to talk the member out of it.", /talk the member out/],
		["Call the dispatcher from the lay-by and do not text while driving.", /from the lay-by while driving/],
	])("offers nothing broken for: %s", (rule, wrong) => {
		expect(offers(rule).filter((one) => wrong.test(one))).toEqual([]);
	});
});
