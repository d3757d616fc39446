import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("bounds of things and acts keep all they name", () => {
	it.each([
		[
			"The row at the ticket desk must never grow beyond eight visitors.",
			"Keep the row at the ticket desk to eight visitors at most.",
		],
		["The freezer must not rise above minus eighteen degrees.", "Keep the freezer at minus eighteen degrees or below."],
		["Do not climb above the second rung.", "Stay on the first two rungs."],
		["Our drivers must not go further than the porch.", "Our drivers must stop at the porch."],
		["Never ride faster than walking pace in the market.", "Ride at walking pace in the market."],
		["Never come later than the agreed hour.", "Come by the agreed hour."],
		["No sweeping near the cabins before nine.", "Sweep near the cabins from nine onwards."],
		["A callback must not take longer than one hour.", "Keep every callback to one hour at most."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("what is not as it should be is put right", () => {
	it.each([
		["Never rent out a kayak that has not been rinsed.", "Rinse every kayak before you rent it out."],
		["Do not sell tickets for a seat that is already taken.", "Sell tickets only for a seat that is free."],
		["Promise no one a refund the office has not approved.", "Promise only a refund that the office has approved."],
		["Do not admit anyone on an oral request.", "Admit people only on a written request."],
		["Keys must never lie visible on the counter.", "Keep keys on the counter out of sight."],
		["No visitor should sit in an unheated hall.", "Keep the hall heated at all times."],
		["Never leave a rating unanswered.", "Answer every rating."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("bans that their build answers whatever the act is", () => {
	it.each([
		["Do not weigh two parcels at the same time.", "Weigh one parcel at a time."],
		["Don't paste the same greeting under every post.", "Write every post its own greeting."],
		["Make sure members do not get the same reminder twice.", "Make sure members get each reminder only once."],
		[
			"Do not wait until the evening to tell the family about a fall.",
			"Tell the family about a fall well before the evening.",
		],
		["It is rude to keep sorting post while a visitor is speaking.", "Stop sorting post when a visitor is speaking."],
		["Never be too proud to ask a trainee for advice.", "Ask a trainee for advice."],
		[
			"Don't overlook a reader who is waiting at the shelf.",
			"Go over to a reader who is waiting at the shelf and ask how you can help.",
		],
		["Nobody may refuse a request for a wheelchair.", "Meet every request for a wheelchair as far as you can."],
		["It is wrong to tell one tenant what another pays.", "Keep what each tenant pays to yourself."],
		["Do not lend your badge to anyone else.", "Keep your badge with you at all times."],
		[
			"Hold the rail with one hand and do not step above the third tread.",
			"Hold the rail with one hand and stay on the first three treads.",
		],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("what those served are spared, and what must not go out as it is", () => {
	it.each([
		["No patient should have to undress in front of strangers.", "Give every patient a private place to undress."],
		["Make sure nobody is forgotten at the bus stop.", "Greet everyone at the bus stop as soon as they come in."],
		["Ensure that tenants never run out of hot water.", "Keep tenants supplied with hot water."],
		["No caller should have to explain the fault twice.", "Write down the fault the first time a caller explains it."],
		["Make sure no toddler gets hold of the pins.", "Keep the pins out of reach of every toddler."],
		[
			"No guest should find crumbs under the table.",
			"Clean under the table and check it for crumbs before the next guest arrives.",
		],
		[
			"No tray may leave the kitchen without a label.",
			"Check that every tray has a label before it leaves the kitchen.",
		],
		["See to it that no lesson starts late.", "Start every lesson on time."],
		["A bicycle must not stand outside overnight.", "Bring the bicycle in for the night."],
		["Do not stack crates higher than the rail.", "Stack crates up to the rail at most."],
		["The ticket window must never be empty for longer than a minute.", "Keep the ticket window staffed at all times."],
		["Never hire out a boat to anyone without a permit.", "Hire out a boat only to people with a permit."],
		[
			"Do not mop in an aisle where shoppers are choosing.",
			"Wait until shoppers have finished choosing before you mop in an aisle.",
		],
		["Carry the cake without crossing the stage.", "Carry the cake and go round the stage."],
		["No tenant should find a crack we did not mention.", "Tell every tenant about every crack beforehand."],
		["Make sure the telephone never rings more than three times.", "Answer the telephone within three rings."],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});

describe("the half that says what to do takes over the thing and the person of its ban", () => {
	it.each([
		["Never send a walker off with a word alone: mark the path on a plan.", "Mark the path on a plan for the walker."],
		[
			"Do not push the lease across the desk, go through each clause first.",
			"Go through each clause of the lease first.",
		],
		["Do not hand over a box half open; seal it and pass it flat.", "Seal the box and pass it flat."],
		[
			"Don't leave a note on the door and walk off; ring the bell.",
			"Ring the bell instead of leaving a note on the door and walking off.",
		],
		[
			"Show the cheaper phone without belittling the one the customer holds.",
			"Show the cheaper phone and speak well of the one the customer holds.",
		],
	])("%s", (rule, wording) => {
		expect(mended(rule)).toContain(wording);
	});
});
