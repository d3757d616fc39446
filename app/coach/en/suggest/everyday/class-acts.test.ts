import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("acts by the class of their thing", () => {
	for (const [text, first] of [
		[
			"It is forbidden to cover or switch off a smoke detector in a guest room.",
			"Keep every smoke detector uncovered and switched on in a guest room.",
		],
		["No one may work on the line in open shoes.", "Put on closed shoes before you work on the line."],
		["Do not let a box go out without a label.", "Check that the box has a label before you let it go out."],
		[
			"Pharmacists cannot hand out medicine on a prescription that has expired.",
			"Pharmacists may hand out medicine only on a prescription that is still valid.",
		],
		["Forget about shortcuts through the ward.", "Go round the ward."],
		["Do not hurry someone on crutches.", "Give someone on crutches the time they need."],
		["Tell no one when the cash is collected.", "Keep the time when the cash is collected to yourself."],
		[
			"On no account should ride operators start the wheel with a bar open.",
			"Ride operators should close the bar before starting the wheel.",
		],
		["Packed boxes must not weigh more than fifteen kilograms.", "Packed boxes must weigh fifteen kilograms or less."],
		["Not a word about prices in front of the guests.", "Talk about prices in private."],
		[
			"Make sure no caller learns from us whether somebody is a patient here.",
			"Keep it confidential whether somebody is a patient here.",
		],
		["Do not colour hair without a strand test.", "Colour hair only after a strand test."],
		['Do not say "You have to", say "The next step is".', 'Say "The next step is" instead of "You have to".'],
		[
			"Our guides always arrive early and never read from notes.",
			"Our guides always arrive early and speak in their own words.",
		],
		[
			"No handwritten notices, no stickers, no posters on the glass.",
			"Keep handwritten notices, stickers and posters off the glass.",
		],
		["The use of a phone while driving is forbidden.", "Stop and park before you use your phone."],
		["Avoid making jokes about a caller's accent.", "Speak about a caller's accent with respect."],
		["Do not fill in the form for a patient.", "Let the patient fill the form in and help with questions."],
		["Never hand scissors to a child blade first.", "Hand scissors to a child handle first."],
		["If a patient is dozing, don't switch the light on.", "If a patient is dozing, leave the light switched off."],
	] as const)
		it(text, () => {
			expect(offered(text)[0]).toBe(first);
		});

	for (const [text, never] of [
		["Never cover a fire alarm in a kitchen.", /only (?:outside|in|away)/],
		["Do not let a bike leave the shop without a brake check.", /everyone/],
		["Never rely on gloves alone.", /with a colleague/],
		["There is no need to correct a guest who mixes up the dates.", /with respect about/],
		["Never ring a bereaved family before ten in the morning.", /colleague/],
		["No dogs, no bicycles and no scooters in the foyer.", /^Keep scooters/],
	] as const)
		it(`${text} — without ${never.source}`, () => {
			expect(offered(text).filter((one) => never.test(one))).toEqual([]);
		});
});
