import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const offers = mendedIn("en");

describe("bans whose whole build says what to do", () => {
	it.each([
		[
			"Make sure that nobody leaves without hearing “thank you” from the person who served them.",
			"Make sure that everyone hears “thank you” from the person who served them before they leave.",
		],
		[
			"See to it that no guest checks out without being offered a taxi.",
			"See to it that every guest is offered a taxi before they check out.",
		],
		[
			"Do not iron, fold or throw away clothes that lie on the floor.",
			"Leave clothes that lie on the floor as they are.",
		],
		["No emojis until the customer uses one.", "Emojis only once the customer uses one."],
		["Don’t hurry anybody with the bill.", "Give everyone the time they need with the bill."],
		["Never say a room number aloud; write it on the key folder.", "Write the room number on the key folder."],
		["Don’t eat, drink or chew gum while you are on a call.", "Eat, drink and chew gum only before or after a call."],
		["It is rude to clear a glass that is still half full.", "Leave the glass until the guest has finished."],
	])("%s", (ban, deed) => {
		expect(offers(ban)[0]).toBe(deed);
	});
});

describe("items of a list that forbids", () => {
	it.each([
		["close a case that the customer thinks is open", "close the case once the customer confirms it is settled"],
		["point; walk with the guest instead", "walk with the guest"],
		["Eating and drinking at the desk", "Keep food and drink away from the desk"],
	])("are answered as the plain ban is: %s", (item, wording) => {
		const findings = check(`We do not:\n- ${item}`, { kind: "rule", language: "en" });
		const own = findings.find((one) => one.message === "prohibition.lead-in-item");
		expect(own?.suggestions[0]?.text).toBe(wording);
	});
});

describe("what those served or things must not do", () => {
	it.each([
		["No passenger should learn about a gate change from the screen alone.", /^Learn/],
		["See that clients never meet each other in the waiting room.", /^Meet/],
		["Voicemails must never sit unheard for more than two hours.", /^Sit/],
	])("is no order to staff: %s", (rule, wrong) => {
		expect(offers(rule).filter((one) => wrong.test(one))).toEqual([]);
	});
});
