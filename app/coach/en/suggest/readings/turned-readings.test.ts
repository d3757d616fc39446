import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("bans that are turned round in their own build", () => {
	it.each([
		[
			"No letter leaves the office unread by a second person.",
			"Have every letter read by a second person before it leaves the office.",
		],
		[
			"See to it that invoices don't go out with the wrong name.",
			"See to it that invoices go out with the right name.",
		],
		[
			"The temperature in the van must never rise above seven degrees.",
			"Keep the temperature in the van at seven degrees or below.",
		],
		["Don't lecture a patient about smoking, ask what would help.", "Ask a patient what would help."],
		[
			"Don't argue about the scratch; photograph it and call the manager.",
			"If somebody disputes the scratch, photograph it and call the manager.",
		],
		[
			"Make sure nobody is left in the sauna at closing time.",
			"Check that everyone has left the sauna at closing time.",
		],
		[
			"Never forget that a visitor cannot be photographed without consent.",
			"Ask for consent before you photograph a visitor.",
		],
		[
			"Ensure no allergen information is missing from the labels.",
			"Make sure the labels show all allergen information.",
		],
		[
			"Make sure that patients do not see each other's files on the screen.",
			"Make sure that patients see only their own files on the screen.",
		],
		[
			"Try to make sure that nobody sits alone at the welcome dinner.",
			"Make sure everyone has company at the welcome dinner.",
		],
		["Remember: a locked toilet at noon is unacceptable.", "Keep the toilet open at noon."],
		["Offer nothing that is not on the shelf.", "Offer only what is on the shelf."],
		["Be generous with time but never with promises.", "Be generous with time and careful with promises."],
		[
			"Explain the delay and don't blame the traffic.",
			"Explain the delay, take responsibility and say what happens next.",
		],
		["Drivers ought not to eat in the cab.", "Drivers should eat"],
		[
			"Guides cannot change the route without telling the office.",
			"Guides must tell the office before they change the route.",
		],
		["Not a word to the press about a guest.", "Refer questions from the press about a guest to your manager."],
		["Say nothing bad about the competition.", "Speak with respect about the competition."],
		[
			"A phone call must not last longer than the treatment allows.",
			"A phone call may last only as long as the treatment allows.",
		],
		["No invoice goes out without a second look.", "Give every invoice a second look before it goes out."],
		[
			"See that nobody uses the lift during the fire drill.",
			"Make sure everyone takes the stairs during the fire drill.",
		],
		["Pack the order without leaving the kitchen door open.", "Pack the order and close the kitchen door."],
		["A repair must not take longer than the date we named.", "Finish a repair by the date we named."],
		[
			"See to it that no order is forgotten during the shift change.",
			"Make sure every order is dealt with during the shift change.",
		],
		["Don't criticise, encourage.", "Encourage."],
		["Accept no parcels without an address.", "Accept only parcels with an address."],
		[
			"The bath water must not be hotter than thirty-eight degrees.",
			"The bath water must be at most thirty-eight degrees.",
		],
		["Make sure the keys don't lie on the counter.", "Keep the keys off the counter."],
		["Organise breaks so that the desk is never empty.", "Keep the desk staffed at all times."],
		["Touch nothing in a guest's safe.", "Leave everything in a guest's safe untouched."],
		["No complaint may sit in the inbox for more than a day.", "Deal with every complaint within a day."],
		["Make sure that children do not run near the ovens.", "Keep children away from the ovens."],
		["Ensure that no dirty linen is carried through the lobby.", "Keep dirty linen out of the lobby."],
		["Forget about lunch until the last patient has been seen.", "Leave lunch until the last patient has been seen."],
		["A repair shouldn't cost more than the estimate.", "A repair should cost at most the estimate."],
		["Hand out no keys after midnight.", "Hand out keys only before midnight."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]?.slice(0, wording.length)).toBe(wording);
	});
});
