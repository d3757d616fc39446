import { expect, test } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

test.each([
	["No call-out should last longer than two hours.", "Every call-out should last at most two hours."],
	[
		"Don't tell a passenger why another passenger was searched.",
		"Keep it confidential why another passenger was searched.",
	],
	[
		"Telling a client that his garden looks neglected is tactless.",
		"Keep your opinion of the client's garden to yourself.",
	],
	["Nothing goes into the freezer without a label.", "Make sure everything that goes into the freezer has a label."],
	["No rider who has been drinking may mount a horse.", "Only riders who are sober may mount a horse."],
	["It is bad practice to offer a berth you have already given away.", "Offer only a berth that is still free."],
	[
		"Interrupting the lecturer to adjust the blinds is unacceptable.",
		"Wait until the lecturer has finished before you adjust the blinds.",
	],
	[
		"No promises about arrival times before the depot has confirmed.",
		"Name arrival times only once the depot has confirmed.",
	],
	["Do not let a tenant pay twice for a key.", "Make sure a tenant pays only once for a key."],
	[
		"If a client starts to cry, don't carry on with the questionnaire.",
		"If a client starts to cry, put the questionnaire aside for now.",
	],
	[
		"Make sure no pensioner stands at an unstaffed window.",
		"Make sure the window is staffed whenever a pensioner is there.",
	],
	[
		"Make sure that the caller is never cut off during a check.",
		"Make sure that the caller stays on the line during a check.",
	],
	["no hoodies with large logos", "only plain hoodies"],
	["Clean gloves, long sleeves, no visible jewellery.", "Clean gloves, long sleeves, jewellery out of sight."],
	[
		"Closing the hatch on somebody who has queued since noon is shabby.",
		"Serve everyone who has queued since noon before you close the hatch.",
	],
	[
		"Handing a toddler a biscuit without asking the parents is not on.",
		"Ask the parents before you hand a toddler a biscuit.",
	],
])("%s", (rule, wording) => {
	expect(mended(rule)[0]).toBe(wording);
});
