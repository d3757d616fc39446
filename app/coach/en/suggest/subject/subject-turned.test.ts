import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("bans on what a subject does or suffers", () => {
	it.each([
		["No dog goes home with wet fur.", "Dry every dog’s fur before it goes home."],
		[
			"No vehicle leaves the yard with a cracked windscreen.",
			"Make sure every vehicle leaves the yard with a sound windscreen.",
		],
		["See that no mourner has to hunt for the chapel.", "Show every mourner the way to the chapel."],
		["Ensure that samples never travel in the passenger's seat.", "Keep samples out of the passenger's seat."],
		["No swimmer should find the changing room locked.", "Make sure every swimmer finds the changing room open."],
		["No borrower may be fined for a book that we misplaced.", "Waive the fine for a book that we misplaced."],
		["Ensure no two dogs share a kennel.", "Give every dog its own kennel."],
		["No shelf may carry more than forty kilos.", "Make sure every shelf carries at most forty kilos."],
		["Ensure that no child is collected by an older sibling.", "Ensure that every child is collected by an adult."],
		["Make sure no subtenant signs for the main tenant.", "Have the main tenant sign in person."],
		["No patient should hear a diagnosis in the corridor.", "Tell every patient the diagnosis in private."],
		["Make sure customers don't have to chase their refund.", "Keep customers informed about their refund."],
		[
			"Ensure no visitor wanders through the production hall alone.",
			"Accompany every visitor through the production hall.",
		],
		["See that no invoice is paid twice.", "Pay every invoice only once."],
		["Make sure the baby's bottle isn't too hot.", "Make sure the baby's bottle is cool enough."],
		["Ensure the patient doesn't eat before the operation.", "Ensure the patient eats only after the operation."],
		["Nothing sharp may go into the laundry bag.", "Keep everything sharp out of the laundry bag."],
		[
			"No tenant should get a bill for somebody else's water.",
			"Make sure every tenant gets a bill for their own water.",
		],
		["Make sure campers don't wash dishes in the drinking fountain.", "Show campers where to wash dishes."],
	])("%s", (text, expected) => {
		expect(offered(text).slice(0, 3)).toContain(expected);
	});
});
