import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("what is asked, shown and told keeps the person and the thing", () => {
	it.each([
		["Do not ask a caller leading questions.", "Ask the caller open questions."],
		["Never show the safe to visitors.", "Keep the safe out of sight of visitors."],
		["Never name a patient to the neighbours.", "Keep the patient’s name confidential."],
		["Do not carry a cake at head height.", "Carry a cake at waist height."],
		["Avoid drumming your fingers during a consultation.", "Keep your hands still during a consultation."],
		["Never skimp on the hygiene check.", "Carry out the hygiene check in full."],
		["Do not brush a dog's coat while it is tangled.", "Brush a dog's coat only once it is untangled."],
		["Don't bring up football at the counter.", "Keep football out of conversations at the counter."],
		["Never quote from a patient's letter in a talk.", "Keep the patient’s letter confidential."],
		["Do not send a pensioner to the website.", "Go to the website with the pensioner and help them there."],
		["Never leave a candle burning in the chapel.", "Put the candle out in the chapel."],
		[
			"Never hand back a coat with a button missing.",
			"Check that every button is there before you hand back the coat.",
		],
		[
			"Do not start the hike with half the class missing.",
			"Wait until the whole class is there before you start the hike.",
		],
		["Do not approach a horse from behind.", "Approach the horse from the front."],
		["Do not share a lift with a trolley of laundry.", "Use the lift only when it is free of laundry."],
		["Never serve soup in a chipped bowl.", "Serve soup in an undamaged bowl."],
		["Do not climb the rack in sandals.", "Put on closed shoes before you climb the rack."],
		["Don't refill a guest's cup after she has said no.", "Accept it the first time the guest declines."],
		["Never flirt with passengers.", "Stay polite and professional with passengers."],
		["You must not turn off your pager on call.", "You must keep your pager switched on while on call."],
		["Do not push invoices under doors.", "Hand invoices over in person."],
		["Never fill a lemonade bottle with cleaner.", "Fill the lemonade bottle only with what its label names."],
		["Do not charge a phone next to the oxygen bottle.", "Charge a phone well away from the oxygen bottle."],
		["Don't nibble the samples.", "Leave the samples to customers."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});
