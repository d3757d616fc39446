import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("themes", () => {
	it.each([
		[
			"Stewards must not check their handset during a boarding.",
			"Stewards must keep their handset out of sight during a boarding.",
		],
		["Never vape beside the fuel pumps.", "Vape well away from the fuel pumps."],
		["Do not accept chocolates from parents.", "Politely decline chocolates from parents."],
		["Employees may not lend their badge to anyone.", "Employees must keep their badge for their own use."],
		["Don't read out a balance aloud.", "Show the balance in writing."],
		["Never sell fireworks to anyone under 16.", "Sell fireworks only to people aged 16 or over."],
		["Bakers must not touch rolls with bare hands.", "Bakers must touch rolls only with gloves or tongs."],
		["Don't hurry a member in the pool.", "Give the member time in the pool."],
		["Keys must not be left in the ignition.", "Take keys out of the ignition when you leave."],
		["Do not chat while weighing fruit.", "Give the customer your full attention."],
		["Never drag a toddler by the wrist.", "Guide the toddler gently."],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});

	it("asks for the thing and not for the verb alone", () => {
		expect(mended("Do not use a wet sponge on the oak floor.").join(" ")).not.toContain("sight");
		expect(mended("Never lend an umbrella to a stranger.").join(" ")).not.toContain("hands");
	});
});

describe("words that a rule quotes", () => {
	it.each([
		['Never tell a diner "that\'s not my table".', 'Tell a diner "I\'ll find the right person for you".'],
		['Don\'t say "no worries" when a caller thanks you.', 'Say "You\'re welcome" when a caller thanks you.'],
		['Do not open a letter with "Unfortunately".', "Open a letter with what you can do."],
		[
			"Clerks must not say “calm down” to a visitor.",
			"Clerks must say “I understand. Let me see what I can do” to a visitor.",
		],
		['Avoid the word "problem" in e-mails.', 'Write "question" or "matter" in e-mails.'],
		['Never call a resident "sweetie".', "Call a resident by the name they prefer."],
	])("%s", (text, wanted) => {
		expect(mended(text)[0]).toBe(wanted);
	});

	it("leaves quoted words alone that no line knows", () => {
		expect(mended('Do not say "ahoy" to a guest.').join(" ")).not.toContain("welcome");
	});
});
