import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("acts of single trades by their class of thing", () => {
	it.each([
		[
			"Never leave one client's ledger open while another client sits down.",
			"Close each client's ledger before another client sits down.",
		],
		["Nobody may sign a tax return in the client's place.", "Let the client sign the tax return in person."],
		[
			"Lawyers may not meet opposing parties in the same waiting room.",
			"Lawyers must meet opposing parties in separate waiting rooms.",
		],
		["It is misleading to call a north-facing room sunny.", "Describe a north-facing room as it really is."],
		["Don't list an item that is no longer in the warehouse.", "List only items that are still in the warehouse."],
		["Never quote a price for a job you have not seen.", "Quote a price only for a job you have seen."],
		[
			"Do not reject a claim over a typing error.",
			"Put a typing error right with the customer and carry on with the claim.",
		],
		["Never ship a birthday present with the invoice on top.", "Send the invoice separately from a birthday present."],
		["Don't leave a chat window unanswered for ten minutes.", "Answer the chat window within ten minutes."],
		["Never talk a saver out of closing her account.", "Accept the saver's decision to close her account."],
		[
			"Lawyers may not promise that a case will be won.",
			"Lawyers must say honestly how likely it is that a case will be won.",
		],
		["Never hide rust under fresh paint.", "Show rust openly and name it."],
		["Never close a claim without reading it.", "Read the claim before you close it."],
		["Don't let a neighbour speak for the patient.", "Let the patient speak in person."],
		["Never read a will with the door open.", "Close the door before you read a will."],
		["Letting agents may not bend a photograph.", "Letting agents must keep a photograph flat in a clear folder."],
	])("%s at a desk", (ban, good) => {
		expect(mended(ban)).toContain(good);
	});
	it.each([
		["Never hand over a rental car with an empty tank.", "Refuel the rental car before you hand it over."],
		["Don't tighten wheel nuts by feel.", "Tighten wheel nuts with a torque wrench."],
		["Don't let a driver smoke at the pump.", "Ask the driver to smoke well away from the pump."],
		["Don't blow the whistle next to a pram.", "Step well away from a pram before you blow the whistle."],
		["Movers should not put a mattress down on a wet pavement.", "Movers should keep the mattress off a wet pavement."],
		["Do not note a scratch only after the customer has left.", "Note a scratch while the customer is still there."],
		["Never refuse a guide dog in the cab.", "Welcome a guide dog in the cab."],
		["Don't fold a rug over a sharp edge.", "Keep a rug away from a sharp edge."],
		["Never load a lorry from one side only.", "Load a lorry evenly from both sides."],
		["Never soak cyclists when you pass.", "Slow down for cyclists when you pass."],
		["Don't leave a fork truck with its forks up.", "Lower the forks before you leave a fork truck."],
		["It is rude to shut the door in a passenger's face.", "Hold the door open for the passenger."],
		[
			"Never shout the name of the stop at a blind passenger.",
			"Say the name of the stop clearly and calmly to the blind passenger.",
		],
		["Don't sell fireworks next to the pumps.", "Keep fireworks well away from the pumps."],
		["Do not fill a tyre above the pressure on the label.", "Fill a tyre only up to the pressure on the label."],
		[
			"Returned goods must not be put back on the shelf unchecked.",
			"Check returned goods before you put them back on the shelf.",
		],
	])("%s on the road", (ban, good) => {
		expect(mended(ban)).toContain(good);
	});
	it.each([
		["Never leave a lit torch lying on the floor.", "Turn the torch off before you put it down."],
		[
			"Don't work on a socket before you have tested it for voltage.",
			"Test the socket for voltage before you work on it.",
		],
		["Don't reach into a running machine to free a jam.", "Switch the machine off before you free a jam."],
		[
			"Don't clear the buffet while guests are still queuing.",
			"Leave the buffet in place until guests have finished queuing.",
		],
		["Nobody may sit down on a chair reserved for the family.", "Leave a chair free for the family."],
		[
			"Don't set a ski binding by guessing the skier's weight.",
			"Check the skier's weight before you set a ski binding.",
		],
		["No caller should be passed on three times.", "Find the right colleague first and pass every caller on once."],
		["Never lift the vases from a shelf to dust it.", "Leave the vases where they are and dust around them."],
		["Don't use a scraper on coated glass.", "Clean coated glass with a soft cloth."],
		["Never let an apprentice close the till on his own.", "Supervise the apprentice while they close the till."],
		["Don't dance with the guests while on duty.", "Leave dancing to the guests."],
		["Never cut the cake before the couple.", "Let the couple cut the cake first."],
		["Never drill above a cot.", "Cover or move the cot before you drill."],
		["Never clean the oven while it is hot.", "Let the oven cool before you clean it."],
		["Don't borrow a tool without putting it back.", "Put the tool back when you have finished."],
		["Never let campers wash dishes in the showers.", "Show campers where to wash dishes."],
		["Never use one cloth for the toilet and the sink.", "Use one cloth for the toilet and another for the sink."],
		["Don't drill into a wall you have not scanned.", "Drill only into a wall you have scanned."],
	])("%s with the hands", (ban, good) => {
		expect(mended(ban)).toContain(good);
	});
});
