import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

function answers(rows: readonly (readonly [string, string])[]): void {
	for (const [text, wording] of rows)
		it(text, () => {
			expect(offered(text)).toContain(wording);
		});
}

describe("what is shown, told, asked and written", () => {
	for (const [text, wording] of [
		[
			"Staff must not guess a patient's diagnosis at the counter.",
			"Staff must leave the patient's diagnosis to the doctor.",
		],
		["Never assume a guest's budget from their clothes.", "Ask the guest about their budget."],
		["Never say the cake is fresh when it is from yesterday.", "Say openly that the cake is from yesterday."],
		[
			"No discussing discounts with one customer while another is listening.",
			"Discuss discounts with one customer only out of earshot of others.",
		],
		[
			"Don't let guests discover the building noise only on arrival.",
			"Tell guests about the building noise in good time.",
		],
		["Do not write comments about customers on the receipt.", "Keep the receipt free of comments about customers."],
		["Don't offer the voucher only when somebody complains.", "Offer the voucher from the start, unasked."],
		[
			"Employees must never say how much a colleague earns.",
			"Employees must keep to themselves how much a colleague earns.",
		],
	] as const)
		it(text, () => {
			expect(offered(text)).toContain(wording);
		});
});

describe("goods, papers, money, keys and rooms (GOODS_ACTS)", () => {
	answers([
		[
			"Housekeepers must not shake rugs from the balcony.",
			"Housekeepers must take rugs down to the yard and shake them there.",
		],
		["Never keep the petty cash in an open drawer.", "Keep the petty cash in a locked drawer."],
		["No heavy items on top of eggs.", "Pack heavy items at the bottom and eggs on top."],
		["Avoid putting two patients' samples in one bag.", "Put each patient's samples in a separate bag."],
		[
			"Don't release a parcel to someone who merely knows the tracking number.",
			"Release a parcel only to people who have shown who they are.",
		],
		["Don't use the treatment couch as a clothes rack.", "Keep the treatment couch for what it is made for."],
		[
			"Never wheel rubbish bins through the dining room during lunch.",
			"Wheel rubbish bins by the back way during lunch.",
		],
		["Don't park the trolley where children can trip over it.", "Park the trolley well out of the way of children."],
		["Don't wipe tables with the same cloth as the floor.", "Wipe tables and the floor separately."],
	]);
});

describe("time, order, queues and promises (HOURS_ACTS)", () => {
	answers([
		["No new orders after the kitchen has gone cold.", "Accept new orders only until the kitchen has gone cold."],
		["Don't put off answering until the customer writes again.", "Answer before the customer writes again."],
		["Never wait for the third reminder to reply.", "Reply before the third reminder comes."],
		[
			"Stylists should not start a colour they cannot finish before closing.",
			"Stylists should start a colour only if they can finish it before closing.",
		],
		["Don't let hold music run longer than two minutes.", "Keep hold music to two minutes at most."],
		["Never dim the lights to hint that it is closing time.", "Say politely that it is closing time."],
		[
			"Clerks never go to lunch in the middle of an application.",
			"Clerks finish an application before they go to lunch.",
		],
		["Do not let a broken printer hold up the whole queue.", "Keep the whole queue running despite a broken printer."],
		[
			"Never bring the main course while guests still have their starters.",
			"Let guests finish their starters before you bring the main course.",
		],
		['Never promise a call back "sometime tomorrow".', "Name a day and a time for a call back."],
	]);
});

describe("staff's own conduct (BEARING_ACTS)", () => {
	answers([
		[
			"Waiting staff may not tuck the order pad under their arm.",
			"Waiting staff must hold the order pad in their hand.",
		],
		["No untied shoelaces on the warehouse floor.", "Have all shoelaces tied on the warehouse floor."],
		["A salesperson does not crack knuckles during a talk.", "A salesperson keeps their hands still during a talk."],
		["Don't leave your post to greet a friend.", "Stay at your post and greet a friend in your break."],
	]);
});

describe("privacy, children, animals, noise and light (RESPECT_ACTS)", () => {
	answers([
		["Don't tug at a client's clothes to check the fit.", "Ask the client first, then check the fit."],
		["Do not change other people's babies.", "Let parents change their own babies."],
		["Avoid bright ceiling lights during a massage.", "Keep ceiling lights low during a massage."],
	]);
});

describe("chats, mail, forms, accounts and posts (SCREEN_ACTS)", () => {
	answers([
		["Avoid long subject lines.", "Keep subject lines short."],
		[
			"Do not mark a complaint as resolved to reach the target.",
			"Mark a complaint as resolved only when it is really resolved.",
		],
		["Never bury the cancellation form in a submenu.", "Show the cancellation form where it is easy to see."],
		["Never reset a member's PIN yourself.", "Let the member reset their PIN themselves."],
		["Do not book a payment to the wrong account.", "Check the account before you book a payment."],
	]);
});

describe("acts by what goes with them (MANNER_ACTS)", () => {
	answers([
		["Don't refill the paper only when someone asks.", "Refill the paper unasked."],
		[
			"Do not announce a delay ten minutes after everyone has noticed it.",
			"Announce a delay as soon as you know of it.",
		],
		[
			"Don't keep a customer's e-mail address after the raffle.",
			"Delete a customer's e-mail address right after the raffle.",
		],
		["Avoid pop-up windows that cover the price.", "Keep the price in full view."],
	]);
});
