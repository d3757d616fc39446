import { describe, expect, it } from "vitest";
import type { ContentRule, StandardContent } from "../model.ts";
import { changedText, shownNames, spokenTime } from "./changed-text.ts";

function rule(number: number, en: string, more: Partial<ContentRule["wordings"]> = {}): ContentRule {
	const key = `SVC-${number}`;
	return {
		...{ kind: "rule", id: key, number, key, ruleId: number, leadIn: "", exception: null },
		wordings: { en: { text: en, why: "", example: "" }, ...more },
	};
}

function content(rules: ContentRule[], story = "A fridge by Saturday."): StandardContent {
	return {
		...{ language: "en", title: { en: "Service" }, definition: [], conclusions: [], techniques: [] },
		stories: [{ kind: "story", id: "st", wordings: { en: { heading: "The fridge", text: story } } }],
		sections: [{ id: "s", heading: { en: "Desk" }, parts: rules }],
	};
}

describe("what changed for a reader", () => {
	const before = content([rule(1, "Greet the guest."), rule(2, "Name the price."), rule(3, "Call back.")]);

	it("is the reworded and new rules in reading order; a rule that only moved counts as before", () => {
		const after = content([rule(3, "Call back."), rule(1, "Greet the guest by name."), rule(4, "Offer tea.")]);
		const changed = changedText(before, after, "en");
		expect(changed.reworded.map(({ key }) => key)).toEqual(["SVC-1"]);
		expect(changed.added.map(({ key }) => key)).toEqual(["SVC-4"]);
		expect(changed.removed.map(({ key }) => key)).toEqual(["SVC-2"]);
		expect(changed.same.map(({ key }) => key)).toEqual(["SVC-3"]);
		expect(shownNames(changed)).toEqual(["SVC-1", "SVC-4"]);
		expect(changed.seconds).toBe(Math.round((7 / 228) * 60));
	});

	it("leaves out an edition in a language that the reader does not read", () => {
		const polish = { pl: { text: "Przywitaj gościa.", why: "", example: "" } };
		const after = content([rule(1, "Greet the guest.", polish), rule(2, "Name the price."), rule(3, "Call back.")]);
		expect(shownNames(changedText(before, after, "en"))).toEqual([]);
		expect(shownNames(changedText(before, after, "pl"))).toEqual(["SVC-1"]);
	});

	it("shows stories and other passages that changed", () => {
		const after = content(
			[rule(1, "Greet the guest."), rule(2, "Name the price."), rule(3, "Call back.")],
			"A fridge by Friday.",
		);
		const changed = changedText(before, after, "en");
		expect(shownNames(changed)).toEqual(["part-st"]);
		expect(changed.seconds).toBeGreaterThan(0);
	});
});

describe("a time as people say it", () => {
	it.each([
		[0, "seconds", 10],
		[38, "seconds", 40],
		[84, "seconds", 80],
		[86, "minutes", 1],
		[150, "minutes", 3],
	])("%i s: %s, %i", (seconds, unit, count) => {
		expect(spokenTime(seconds)).toEqual({ unit, count });
	});
});
