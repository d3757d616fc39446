import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("bans with a clause that blames a thing or tells a person", () => {
	it.each([
		[
			"Never lend out a bike whose brakes have not been checked.",
			"Check the brakes of every bike before you lend it out.",
		],
		["Don't quote a customer whose review is not public.", "Quote only a customer whose review is public."],
		["We don't let out flats that have damp walls.", "We let out only flats that have dry walls."],
		["Try not to greet someone who is on the phone.", "Wait until the person is off the phone before you greet them."],
		["Don't set a table that still has crumbs on it.", "Clear crumbs off the table before you set it."],
		[
			"Do not promise a colour the manufacturer has stopped making.",
			"Promise only a colour that the manufacturer still makes.",
		],
		[
			"Avoid asking for papers the office already holds.",
			"Check which papers the office already holds before you ask.",
		],
		["Don't use a ladder that is too short for the job.", "Use only a ladder that is long enough for the job."],
		["Never clip a dog that is trembling.", "Wait until the dog has calmed down before you clip it."],
		["Do not pass on a message you have not understood.", "Pass on only a message that you have understood."],
		[
			"It is wrong to charge tourists more than locals who buy the same ticket.",
			"Charge tourists the same as locals who buy the same ticket.",
		],
		["Never leave a saw plugged in while you change the blade.", "Unplug the saw before you change the blade."],
		["No driver may set off with the ramp down.", "Check that the ramp is up before you set off."],
		["Be careful not to let steam escape towards the guests.", "Keep steam away from the guests."],
		["Never repeat loudly the diagnosis.", "Repeat the diagnosis quietly."],
	])("%s", (text, expected) => {
		expect(offered(text).slice(0, 3)).toContain(expected);
	});
});
