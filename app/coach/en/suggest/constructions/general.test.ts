import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("constructions for verbs of many trades", () => {
	it.each([
		["Don't let a toddler stand on the window sill.", "Keep the toddler off the window sill."],
		["Never lend the works van to relatives.", "Keep the works van for work."],
		[
			"Clerks may not take part in a decision that concerns a cousin.",
			"Clerks must leave a decision that concerns a cousin to a colleague.",
		],
		["Do not hand out vouchers that are meant for members.", "Hand out vouchers only to members."],
		["Never carry trays on the saddle.", "Keep trays off the saddle."],
		["Don't lean ladders against the glass wall.", "Keep ladders away from the glass wall."],
		["No food, no drinking and no phones in the archive.", "Keep food, drinks and phones out of the archive."],
		[
			"Don't move a caller to another plan without explaining what it costs.",
			"Explain what it costs before you move a caller to another plan.",
		],
		[
			"Never send a parent off without telling them when the tutor is free.",
			"Tell them when the tutor is free before you send a parent off.",
		],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});

	it.each([
		["Never decant bleach into a juice bottle.", "labelled container"],
		["Do not paste client names into a public chatbot.", "out of a public chatbot"],
		["Don't round up the fare.", "exact amount"],
		["Never kiss toddlers.", "words and a smile"],
		["Do not spread rumours about a colleague.", "with respect"],
		["Never lick your fingers to turn pages.", "damp sponge"],
	])("%s", (text, part) => {
		expect(mended(text).join(" ")).toContain(part);
	});
});
