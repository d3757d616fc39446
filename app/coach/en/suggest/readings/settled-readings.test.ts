import { expect, test } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

test.each([
	["Make sure the guest doesn't have to pay twice.", "Make sure the guest has to pay only once."],
	["Raw fish and salad must never share a tray.", "Use separate trays for raw fish and salad."],
	["Promise nothing on behalf of the owner.", "Leave all promises to the owner."],
	[
		"Wet coats must not lie on the counter for more than five minutes.",
		"Move wet coats off the counter within five minutes.",
	],
	["Advisers must not discuss fees during the first visit.", "Advisers must leave fees for a later visit."],
	["Do not download files from a client's laptop.", "Leave files on a client's laptop untouched."],
	["Ask for the form. Don't wait until the office closes.", "Ask for the form before the office closes."],
	["Be friendly with visitors but never loud.", "Be friendly and soft-spoken with visitors."],
	[
		"The porter must: never argue with a guest over the phone.",
		"The porter must keep calm with a guest over the phone and settle disputes in person.",
	],
])("%s", (rule, wording) => {
	expect(mended(rule)[0]).toBe(wording);
});
