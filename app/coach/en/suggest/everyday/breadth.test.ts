import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("what is shown, told, asked and written", () => {
	for (const [text, wording] of [
		[
			"Never shout a customer's balance across the counter.",
			"Write the customer's balance down and show it to the customer alone.",
		],
		[
			"Don't question a borrower about their debts at the front desk.",
			"Ask the borrower about their debts in private.",
		],
		["Do not ask customers why they need the money.", "Leave it to customers to say why they need the money."],
		[
			"Staff must not guess a patient's diagnosis at the counter.",
			"Staff must leave the patient's diagnosis to the doctor.",
		],
		["Never assume a guest's budget from their clothes.", "Ask the guest about their budget."],
		["Don't answer a bad review with sarcasm.", "Answer a bad review with an apology and the next step."],
		[
			"Never cancel an appointment by text message alone.",
			"Cancel an appointment by phone as well as by text message.",
		],
		["Never say the cake is fresh when it is from yesterday.", "Say openly that the cake is from yesterday."],
		[
			"No discussing discounts with one customer while another is listening.",
			"Discuss discounts with one customer only out of earshot of others.",
		],
		[
			"Don't let guests discover the building noise only on arrival.",
			"Tell guests about the building noise in good time.",
		],
		["Never leave passengers to guess why the bus is late.", "Tell passengers why the bus is late in good time."],
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
