import { expect, test } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

test.each([
	[
		"Before the band has finished, do not start to stack the chairs.",
		"Wait until the band has finished before you stack the chairs.",
	],
	["No camper should have to guess where the tap is.", "Tell every camper where the tap is before they ask."],
	["Ensure our letters never end without a signature.", "Ensure our letters always end with a signature."],
	["Take care that no one is filmed without being asked.", "Ask everyone before you film them."],
	["There is no need to justify the fare to every onlooker.", "Justify the fare to every onlooker only when asked."],
	["A kettle must never stand next to the sink.", "Keep every kettle away from the sink."],
	[
		"Offer a seat first. Never ask for the referral before that.",
		"Offer a seat first. Ask for the referral only after that.",
	],
	["Be open about the risks but never alarming.", "Be open and reassuring about the risks."],
	["Describe the repair without drowning the owner in jargon.", "Describe the repair in plain, everyday words."],
	["Close the cage without trapping the parrot.", "Make sure the parrot is clear before you close the cage."],
	[
		"Beams over four metres must not be carried by one person.",
		"Carry beams over four metres only with a second person.",
	],
	["See that patients never meet each other in the corridor.", "Keep patients apart in the corridor."],
	["Tell no one but the owner the result of the survey.", "Tell only the owner the result of the survey."],
	[
		"Plan the rota so that nobody closes alone on Fridays.",
		"Plan the rota so that at least two people work together on Fridays.",
	],
	["Promise no one a transfer before the interview.", "Promise a transfer only after the interview."],
	["Say nothing on the ward about the inquest.", "Talk about the inquest only in private."],
	[
		"No parent should hear from a neighbour that the nursery is closing.",
		"Tell every parent yourself that the nursery is closing, before a neighbour does.",
	],
	["Be careful not to let the conversation drift to religion.", "Keep the conversation clear of religion."],
])("%s", (rule, wording) => {
	expect(mended(rule)[0]).toBe(wording);
});
