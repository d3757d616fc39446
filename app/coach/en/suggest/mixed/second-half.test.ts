import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("rules of which one half forbids", () => {
	it.each([
		[
			"Search bags politely, without touching personal items.",
			"Search bags politely and leave personal items untouched.",
		],
		[
			"Take the customer's measurements without commenting on their figure.",
			"Take the customer's measurements and keep remarks about their figure to yourself.",
		],
		[
			"Correct a member's posture calmly and without grabbing their arm.",
			"Correct a member's posture calmly and guide them with words.",
		],
		[
			"Hang the car keys in the cabinet and do not leave them on the counter.",
			"Hang the car keys in the cabinet and keep them off the counter.",
		],
		[
			"If a card is declined, don't announce it to the whole queue.",
			"If a card is declined, tell the customer quietly.",
		],
		[
			"Read the meter in front of the householder. You should not estimate it.",
			"Read the meter in front of the householder. You should write down the exact figure.",
		],
		["Explain the contract without rushing the client.", "Explain the contract at a pace that suits the client."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});

describe("persons of a certain kind", () => {
	it.each([
		["Walking ahead of an elderly visitor is thoughtless.", "Walk beside the elderly visitor at their pace."],
		["It is rude to finish the sentence of a caller who stammers.", "Let the caller who stammers finish speaking."],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
