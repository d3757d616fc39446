import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("English bans on how something is done", () => {
	it.each([
		["Don't close the door with a bang.", "Close the door quietly and gently."],
		["Do not hand out bread with bare hands.", "Hand out bread only with gloves or tongs."],
		["It is rude to answer a guest through gritted teeth.", "Answer a guest clearly and warmly."],
		["Writing to residents in legal language is unacceptable.", "Write to residents in plain, everyday words."],
		["A courier never enters a flat in wet shoes.", "A courier enters a flat with shoe covers on."],
		["Do not discuss bills through a closed window.", "Discuss bills face to face."],
		["Don't quote prices off the top of your head.", "Quote prices from the current list."],
		["Trainees may not cut hair on their own.", "Trainees may cut hair only under supervision."],
		["Do not work alone on the ladder.", "Work on the ladder only together with a colleague."],
	])("%s -> %s", (ban, rule) => {
		expect(mended(ban)[0]).toBe(rule);
	});

	it("keeps the bad manner in no suggestion and makes no bad act right", () => {
		expect(mended("Don't quote prices off the top of your head.").slice(0, -1).join(" ")).not.toContain("off the top");
		expect(mended("Never swear at a colleague in a raised voice.").join(" ")).not.toMatch(/Swear/);
	});
});
