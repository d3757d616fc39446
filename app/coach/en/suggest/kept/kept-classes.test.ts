import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("acts whose build tells what is right keep all that they name", () => {
	it.each([
		[
			"Never reveal whether a tenant is behind with the rent.",
			"Keep to yourself whether a tenant is behind with the rent.",
		],
		[
			"Mechanics must not release a car before the brake test.",
			"Mechanics must complete the brake test before they release a car.",
		],
		["Stop using forms that omit the date of birth.", "Use only forms that include the date of birth."],
		["Do not miss a warning on the boiler display.", "Deal with every warning on the boiler display."],
		["Never charge anyone a fee that is not listed on the board.", "Charge a fee only if it is listed on the board."],
		["Do not count the notes in silence.", "Count the notes aloud."],
		["Do not use a razor twice.", "Use a fresh razor each time."],
		["Nobody is to operate the lift truck with passengers.", "Operate the lift truck alone."],
		["Never walk past a bench full of used towels.", "Clear every bench of used towels as you pass."],
		["Do not seat a visitor in the hall without telling them the reason.", "Tell the visitor the reason"],
		["Never take a deposit without issuing a receipt.", "Issue a receipt every time you take a deposit."],
		[
			"Never print a label that still has last week's date on it.",
			"Make sure the label shows the right date before you print it.",
		],
		["Don't make decisions on behalf of the owner.", "Leave decisions to the owner."],
		["Do not use the patients' lift for linen trolleys.", "Use the staff lift for linen trolleys."],
		["Never say that you don't know the way.", "Offer to find out the way."],
	])("%s", (text, wording) => {
		expect(mended(text).join("\n")).toContain(wording.replace(/\.$/, ""));
	});
});

describe("whole bans are answered by their build", () => {
	it.each([
		["Mop the corridor thoroughly but never noisily.", "Mop the corridor thoroughly and quietly."],
		["A desk must not stay unattended for longer than five minutes.", "within five minutes"],
		["The poster may not be taller than the door.", "The poster must be at most as tall as the door."],
		["There is no need to fill each pause with advice.", "Leave room for quiet moments."],
		["Messages from parents must never go to voicemail.", "Answer all messages from parents in person."],
		[
			"Drivers with less than a year of practice are not allowed to carry passengers.",
			"Drivers must have at least a year of practice before they carry passengers.",
		],
		[
			"The table must not wobble when somebody leans on it.",
			"Make sure the table stands steady when somebody leans on it.",
		],
		["Kettles must not be left plugged in.", "Unplug kettles after use."],
		[
			"Avoid stock phrases, long sentences and block capitals in letters.",
			"Say something concrete, keep sentences short and write in ordinary letters in letters.",
		],
		[
			"No visitor should have to change in sight of the car park.",
			"Let every visitor change out of sight of the car park.",
		],
		[
			"No guest should have to listen to staff conversations.",
			"Keep staff conversations out of earshot of every guest.",
		],
		["Make sure no pupil is left standing in the rain.", "See to every pupil in the rain at once."],
	])("%s", (text, wording) => {
		expect(mended(text).join("\n")).toContain(wording.replace(/\.$/, ""));
	});
});

describe("what is waited for, let slip, left behind or out of place", () => {
	it.each([
		["Do not wait for a diner to complain.", "Act before the diner complains."],
		["Do not wait until the tank is empty before you fill it.", "Fill the tank before it is empty."],
		["Never take it for granted that the caller has agreed.", "Check that the caller has agreed."],
		["Don't let a promise to ring back slip.", "Keep every promise to ring back."],
		["Do not keep reminding a client about the survey.", "once"],
		[
			"Never approach a visitor who is praying in the chapel.",
			"Let the visitor finish praying in the chapel in peace.",
		],
		["Prams do not belong on the landing.", "Keep prams off the landing."],
		["Never leave the car with the keys in the ignition.", "Take the keys with you when you leave the car."],
		[
			"Do not lower the shutter while customers are still in the shop.",
			"Make sure customers have left the shop before you lower the shutter.",
		],
		["Waiting times of more than five minutes are not acceptable.", "Keep waiting times to five minutes at most."],
		["Nurses who have a fever must not visit patients.", "Leave visiting patients to nurses who are well."],
		["Do not use harsh cleaners on the counter.", "Use gentle cleaners on the counter."],
		[
			"Stack the chairs along the wall and never in front of the fire door.",
			"Stack the chairs along the wall and keep them away from the fire door.",
		],
		["Don't slouch and don't lean on the shelves.", "Stand upright"],
		["As long as the paint is wet, nobody should touch it.", "As long as the paint is wet, "],
		["Make sure nobody has to ask for the price list.", "Give everyone the price list before they ask."],
		["We do not tolerate shouting in the stockroom.", "Speak quietly in the stockroom."],
	])("%s", (text, wording) => {
		expect(mended(text).join("\n")).toContain(wording.replace(/\.$/, ""));
	});
});

describe("what is expected, kept, asked of those served or done in a bad state", () => {
	it.each([
		["Do not expect a visitor to know the house rules.", "Explain the house rules to the visitor."],
		["Never correct a trainee's spelling in front of the class.", "Correct a trainee's spelling in private."],
		["We don't store guests' card numbers.", "We delete guests' card numbers as soon as we have used them."],
		["Not a word to reporters about the accident.", "to the manager with questions about the accident"],
		["Do not start the van while the tailgate is open.", "Close the tailgate before you start the van."],
		["Never ask a pupil to wash your cup.", "Wash your cup yourself."],
		["Don't get into an argument about refunds at the till.", "State the facts about refunds once at the till."],
		["No meal leaves the kitchen cold.", "Make sure every meal leaves the kitchen hot."],
		["Polish the taps daily, but never with steel wool.", "Polish the taps daily, with the cloth meant for them."],
	])("%s", (text, wording) => {
		expect(mended(text).join("\n")).toContain(wording.replace(/\.$/, ""));
	});
});
