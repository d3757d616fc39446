import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

/** The suggestions for a sentence, each put into it. */
function offered(text: string): string[] {
	const found = check(text, { kind: "rule", language: "en" }).find((one) => one.check === "prohibition");
	return (found?.suggestions ?? []).map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
}

describe("bans of any trade of which one part alone is wrong", () => {
	it.each([
		["Check in the coats without letting the tags slip off.", "Check in the coats and keep the tags firmly in place."],
		["It is shabby to hand a bride her dress on a bent hanger.", "Hand a bride her dress on a straight hanger."],
		[
			"However cross the owner is, do not answer in the same tone.",
			"However cross the owner is, answer in a calm, friendly tone.",
		],
		[
			"It is forbidden: to lend the spare key to anyone outside the family.",
			"Lend the spare key only within the family.",
		],
		["Stop handing out maps that show the old bus stops.", "Hand out only maps that show the current bus stops."],
		["Never rent out a canoe that leaks.", "Rent out only a canoe that is watertight."],
		[
			"A vet never talks about the price over the sick animal.",
			"A vet talks about the price away from the sick animal.",
		],
		["It's not acceptable to fill the last row before the first.", "Fill the first row before the last."],
		["Do not let callers hear you sigh.", "Stay calm and friendly within earshot of callers."],
		[
			"Measure the window twice and don't rely on the old plan.",
			"Measure the window twice and go by the current plan.",
		],
		[
			"There is no reason to interrupt a lesson for a phone call.",
			"Finish the lesson before you turn to a phone call.",
		],
		[
			"Please refrain from correcting a colleague's grammar in the group chat.",
			"Please correct a colleague's grammar in private.",
		],
		["The fitting should not run past its half hour.", "End the fitting within its half hour."],
		["See to it that no grave is left without its name plate.", "See to it that every grave has its name plate."],
		[
			"Make sure that no bouquet leaves the shop with a brown leaf.",
			"Check every bouquet for a brown leaf before it leaves the shop.",
		],
		["Nobody may feed the animals except the keepers.", "Only the keepers may feed the animals."],
		[
			"Greet every family in the waiting room but never by the child's diagnosis.",
			"Greet every family in the waiting room by name.",
		],
		["Avoid meetings that have no agenda.", "Make sure every meeting has an agenda."],
		["Not one parcel stays in the van overnight.", "Clear every parcel out of the van in the evening."],
		["The tasting table must not be set up in the draught.", "Set the tasting table up out of the draught."],
		[
			"Tenants must not learn of a rent rise from the doorman.",
			"Tell tenants about the rent rise in person and in good time.",
		],
		[
			"Make sure nobody on the late shift goes home without a lift.",
			"Make sure everyone on the late shift goes home with a lift.",
		],
		[
			"Nobody should find the fitting rooms full of other people's clothes.",
			"Keep the fitting rooms clear of other people's clothes.",
		],
		[
			"Congratulate the couple without asking about the price of the ring.",
			"Congratulate the couple and leave it to them to bring up the price of the ring.",
		],
		["Rudeness to the cleaner is out of the question.", "Be polite to the cleaner."],
		[
			"No patient should have to undress in view of the corridor.",
			"Let every patient undress out of view of the corridor.",
		],
		[
			"Things to avoid: block capitals, slang, three exclamation marks.",
			"Write in sentence case, use plain, everyday words and end each sentence with a single full stop.",
		],
		["Nobody is to be woken before seven.", "Let everyone sleep until seven."],
		[
			"Forget your own opinion when a member asks which party to vote for.",
			"Keep your own opinion to yourself when a member asks which party to vote for.",
		],
		["Never use one towel for two clients.", "Use a fresh towel for each client."],
		["The sauna is not to be heated above ninety degrees.", "Heat the sauna to at most ninety degrees."],
		[
			"Never let yourself be rushed into signing a delivery note.",
			"Take the time you need before you sign a delivery note.",
		],
	])("%s", (rule, wording) => {
		expect(offered(rule)).toContain(wording);
	});
	it("names whom the rule speaks of in a stock wording", () => {
		expect(offered("Greet the hiker at the counter; don't look past them at the queue.")).toContain(
			"Greet the hiker at the counter; keep your eyes on the hiker.",
		);
	});
});
