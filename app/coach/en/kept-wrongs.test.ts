import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("bans whose build tells what is wrong", () => {
	for (const [text, wanted] of [
		["Please do not pack the shirts with the collar inside.", "Please pack the shirts with the collar outside."],
		[
			"Porters must not wheel a trolley backwards into the lift.",
			"Porters must wheel a trolley forwards into the lift.",
		],
		["Do not deal the menus face down on the table.", "Deal the menus face up on the table."],
		[
			"Coaches should not correct a swimmer from the far end of the pool.",
			"Coaches should walk over before they correct a swimmer.",
		],
		["Never assume that the man at the desk is the owner.", "Ask first whether the man at the desk is the owner."],
		[
			"Do not unplug the freezer to charge a tablet.",
			"Leave the freezer plugged in and charge a tablet at another socket.",
		],
		["Staff must not be on first-name terms with tenants.", "Staff must address tenants by title and surname."],
		[
			"Explain the policy without rushing through the exclusions list.",
			"Explain the policy and go through the exclusions list slowly and clearly.",
		],
		[
			"If the music is loud, don't pretend you understood.",
			"If the music is loud, ask the other person to say it again.",
		],
		["Do not list dishes the guest will never eat.", "List only dishes that the guest will really eat."],
		["Make sure that toddlers never get near the oven.", "Keep toddlers at a safe distance from the oven."],
		["Make sure no raw fish touches the cooked rice.", "Keep raw fish apart from the cooked rice."],
		["No visitor should have to ask for the map.", "Give every visitor the map before they ask."],
		["Labels must not contain patient names.", "Keep patient names out of labels."],
		["Keep the ramp clear: no bins, no bikes.", "Keep the ramp clear of bins and bikes."],
		[
			"No music above speaking level, no open cartons.",
			"Keep music at speaking level or below and keep cartons closed.",
		],
		["No half answers, please.", "Give full answers, please."],
		["No barking dogs in the treatment room.", "Keep barking dogs out of the treatment room."],
		["Do not pour from a jug that has no label.", "Pour only from a jug that has a label."],
		["Do not reply by email when the patient asked by phone.", "Reply by phone when the patient asked by phone."],
		["Don't be afraid of a long pause after bad news.", "Make room for a long pause after bad news."],
		["Make sure no plate stands dirty for longer than ten minutes.", "Clean every plate within ten minutes."],
		["Do not wash paint brushes in the kitchen sink.", "Use a separate sink to wash paint brushes."],
		["Don't leave any boxes blank in the delivery note.", "Fill in every box in the delivery note."],
		[
			"Never interrupt a pharmacist who is counting tablets.",
			"Let the pharmacist finish counting tablets before you speak.",
		],
		["Do not run down a rival's prices, even when the client does.", "Speak"],
		["No waiting times over a quarter of an hour.", "Keep waiting times to a quarter of an hour at most."],
		[
			"Avoid eating, smoking or checking your phone in the fitting rooms.",
			"Eat, smoke and check your phone only on your break, outside the fitting rooms.",
		],
		[
			"When a passenger wants a refund, do not offer a voucher first.",
			"When a passenger wants a refund, offer the refund first.",
		],
		[
			"Send the list the same day. It must not go out with last month's prices.",
			"Send the list the same day. It must go out with this month’s prices.",
		],
	] as const)
		it(text, () => {
			expect(offered(text).some((one) => one.startsWith(wanted.replace(/\.$/, "")))).toBe(true);
		});

	it("turns what others do all the same round", () => {
		expect(offered("Don't knock a competitor's product, even when the buyer does.")[0]).toMatch(/does not\.$/);
	});
	it("leaves the moment of a ban out of what is always done", () => {
		for (const one of offered("The pool must not be left unattended even for a minute.").slice(0, 2))
			expect(one).not.toMatch(/even for/);
	});
	it("takes a row under a heading with its place together", () => {
		expect(offered("Don'ts at the front desk: eating, private calls, sarcasm.")[0]).toBe(
			"Keep food and drink and private calls away from the front desk, and keep a warm tone at the front desk.",
		);
	});
});
