import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("plain acts of any trade", () => {
	it.each([
		["Do not hug a patient after the treatment.", "Greet the patient with a smile and a friendly word"],
		["Never fold the aprons while they are still damp.", "Let the aprons dry before you fold them."],
		["Do not hint at the discount.", "Keep the discount to yourself."],
		["Even on a quiet evening, do not turn off the lights in the lobby.", "keep the lights on in the lobby."],
		["Do not stare at a guest's scars.", "Keep your eyes on the guest's face and off the scars."],
		[
			"Never hand a parcel to a neighbour who has come without a note.",
			"only to a neighbour who has come with a note.",
		],
		["Drivers must not refuel with passengers aboard.", "Drivers may refuel only once everybody has got out."],
		["Stop ordering leaflets nobody reads.", "Order only leaflets that somebody reads."],
		["Stay in the lane and do not look at your feet.", "look straight ahead."],
		["Take the horse out without pulling the reins.", "Take the horse out and hold the reins loosely."],
		[
			"No guest should have to wait three days for an electrician.",
			"Get every guest an electrician in less than three days.",
		],
		[
			"No child may be collected by a person the parents have not named.",
			"may be collected only by a person the parents have named.",
		],
		["Remember that guests must never see dirty cups on the bar.", "Keep dirty cups off the bar."],
		["White shirt, dark trousers, no bracelets.", "White shirt, dark trousers, bracelets left in the locker."],
		["Be warm with the residents but never loud.", "Be warm and soft-spoken with the residents."],
		["Nobody leaves the pool without a towel.", "Give everyone a towel before they leave the pool."],
		["Do not send out puzzles with pieces missing.", "Check that all pieces are there before you pass"],
		["No visitor may light a grill outside the marked areas.", "Light a grill only in the marked areas."],
		["Avoid long words in letters to members.", "Use plain, everyday words in letters to members."],
		["Refrain from whistling at the operating table.", "Work quietly at the operating table."],
		["Stop passing on calls that you could answer yourself.", "Answer calls yourself whenever you can."],
		["Don't leave the tenant in the dark about the repair.", "Tell the tenant about the repair."],
		["Never leave a dog tied near the ramp.", "Keep the dog well away from the ramp."],
		["Reports must not reach the office later than Friday.", "Reports must reach the office by Friday."],
		["Show two flats and avoid pushing the bigger flat.", "mention the bigger flat once and let the customer choose."],
		["Stay polite. You must not answer a threat with a threat.", "answer a threat calmly and politely."],
		["Explain the lease without leaving out the deposit.", "Explain the lease and include the deposit."],
		["No guest should have to chase a waiter to pay.", "Bring every guest the bill before they have to ask."],
		["Never swing a full bucket over a bather's head.", "Keep the full bucket well away from a bather's head."],
		["Don't interrupt a lesson to answer the phone.", "Finish the lesson before you answer the phone."],
		["Do not let the sinks fill up with dishes.", "Clear dishes out of the sinks regularly."],
		["Do not speak for a patient when the doctor asks.", "Let the patient speak for themselves when the doctor asks."],
		["Steer clear of comparisons with the last owner.", "Keep the last owner out of the conversation."],
		["No dirty cups on the bar.", "Keep cups clean on the bar."],
		["Do not keep the delay secret from the guests.", "Tell the guests about the delay at once."],
		["Don't charge a client for a quotation.", "Give the client a quotation free of charge."],
		["Wipe the bar and do not use the same cloth for the floor.", "use a fresh cloth for the floor."],
		["Hang up the jacket without folding the sleeves.", "keep the sleeves flat."],
		[
			"No driver may steer the bus who has slept for less than eight hours.",
			"Only a driver who has slept for at least eight hours",
		],
		["There is no need to search a member every day.", "Search a member only when there is a reason."],
		["No patient should have to read the contract alone.", "Go through the contract with every patient."],
		["Do not show a house while the owner is away.", "Show a house only when the owner is there."],
		["Never tell a pupil the marks of another pupil.", "Tell the pupil only their own marks."],
		["Nobody leaves the shop with a bicycle that is not tested.", "Test every bicycle before anybody leaves the shop."],
		["See to it that no tray stays on the piano.", "Keep trays off the piano."],
		["No waiter may refuse a glass of water.", "Give a glass of water to everyone who asks."],
	])("%s", (text, wanted) => {
		expect(mended(text).join("\n")).toContain(wanted);
	});

	it.each([
		["Take care not to splash walkers when you rinse the terrace.", /nobody is when/],
		["Leave nobody standing in the hall.", /[Oo]ffer anyone/],
		["Don't stay quiet when a rung looks cracked.", /quiet only/],
	])("never breaks: %s", (text, refused) => {
		for (const said of mended(text)) expect(said).not.toMatch(refused);
	});
});
