import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("bans that are wrapped in what is ensured, in a verdict or in nothing and nobody", () => {
	it.each([
		["Ensure that no raw meat is stored above cooked food.", "Store raw meat below cooked food."],
		["Make sure that no guest waits at the bar without a menu.", "Give every guest at the bar a menu straight away."],
		["See to it that parcels don't lie in the hall overnight.", "Clear parcels out of the hall every evening."],
		["Ensure that dogs do not run onto the pitch.", "Keep dogs off the pitch."],
		["Sign for nothing you have not counted.", "Count everything before you sign for it."],
		[
			"Lend nobody your till code, not even the manager.",
			"Keep your till code to yourself, even when the manager asks.",
		],
		[
			"Bear in mind that it is rude to talk over an interpreter.",
			"Wait until the interpreter has finished before you speak.",
		],
		["Forget about closing early on Fridays.", "Stay open until closing time on Fridays."],
		[
			"A good caretaker never leaves a lamp broken over the weekend.",
			"A good caretaker reports the lamp for repair the same day.",
		],
	])("%s", (rule, wording) => {
		expect(mended(rule)[0]).toBe(wording);
	});
});
