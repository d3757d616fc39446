import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
import { clauseTorn, lastOrder } from "./last-order.ts";

const mended = mendedIn("en");

describe("what is offered first", () => {
	it.each([
		[
			"Never call out a patient's diagnosis across the waiting room.",
			"Speak about the patient's diagnosis in private.",
		],
		["Never write down a client's PIN.", "Leave the client's PIN with the client alone."],
		["Repeat the order back. No guessing.", "Repeat the order back. Check first and then answer."],
		["Unacceptable in any branch: ignoring a client who is waiting.", "Respond promptly to the client who is waiting."],
		[
			"Keep visitor badges at the front desk. Never lend them to staff.",
			"Keep visitor badges at the front desk. Keep them to yourself.",
		],
		[
			"Wash your hands between patients and do not wear the same gloves twice.",
			"Wash your hands between patients and use fresh gloves every time.",
		],
		[
			"Give a written estimate, but you should never promise a finish time before diagnosis.",
			"Give a written estimate, but promise a finish time only after diagnosis.",
		],
		[
			"Agents may not leave the queue for longer than five minutes.",
			"Agents may leave the queue for five minutes at most.",
		],
		[
			"Do not restock the bottom shelf while a customer is kneeling there.",
			"Restock the bottom shelf once the customer has moved away.",
		],
	])("%s", (rule, wording) => {
		expect(mended(rule).slice(0, 2)).toContain(wording);
	});

	it("leaves the order where the better wording is not there", () => {
		const ones = ["Walk over and say the diagnosis quietly.", "Write it down."];
		expect(lastOrder("Never call out a diagnosis", ones, (one) => one)).toEqual(ones);
	});
});

describe("what is not offered", () => {
	it.each([
		["Agents may not leave the queue for longer than five minutes.", /the within|stay at the queue for longer/],
		["Never sigh at questions you have heard before.", /expression before|you have heard\.$/],
		["Call the recipient from the gate. Don’t shout up to the window.", /tell the window|to the window/],
		["It is bad form to take a personal call in front of a client.", /feedback|calm and listen|official call/],
		["When a buyer wants a refund, do not offer a voucher first.", /what you know well/],
		["Don't knock a competitor's product, even when the buyer does.", /safe distance/],
		["No cashier may turn away a customer who is paying in coins.", /another time or place/],
		["Please steer clear of capitals and exclamation marks.", /type and exclamation/],
		['Give the reason for a refusal and avoid "the system won\'t let me".', /patience/],
		["Remember that customers must never stand under a raised car.", /that keep/],
		["no chatting in groups near the entrance", /quietly in groups/],
		["Pressing a customer for a decision on the spot is unprofessional.", /on the spot\.$/],
		["Avoid eating, drinking or checking your phone on the shop floor.", /Eat, drink only/],
		["don't put greasy hands on the seats", /free of|place provided/],
		["Don’t carry glasses with your fingers inside them.", /off them/],
	])("%s", (rule, wrong) => {
		for (const one of mended(rule)) expect(one).not.toMatch(wrong);
	});

	it("tells the end of a clause from an act that was done before", () => {
		expect(clauseTorn("sigh at questions you have heard", "keep a friendly face", " before.")).toBe(true);
		expect(clauseTorn("serve guests", "serve guests as", " before.")).toBe(false);
		expect(clauseTorn("promise a time", "say when you will know", " before diagnosis.")).toBe(true);
	});
});
