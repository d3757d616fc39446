import { describe, expect, it } from "vitest";
import { contentOf, ruleOf } from "#tests/support/contents.ts";
import type { StandardContent } from "../model.ts";
import { compare } from "./comparison.ts";

const polish = (text: string) => ({ text, why: "", example: "" });
const before: StandardContent = {
	...contentOf({
		Welcome: [
			ruleOf(1, "Greet the guest."),
			ruleOf(2, "Name the price.", { wordings: { en: polish("Name the price."), pl: polish("Podaj cenę.") } }),
			ruleOf(3, "Call a day ahead."),
		],
		Goodbye: [ruleOf(4, "Thank the guest."), ruleOf(6, "Wave.")],
	}),
	definition: [
		{ kind: "definition", id: "d", wordings: { en: { heading: "", text: "Good service is a number to ring." } } },
	],
};
const after: StandardContent = {
	...contentOf({
		Welcome: [
			ruleOf(2, "", { wordings: { en: polish("Name the full price."), pl: polish("Podaj pełną cenę.") } }),
			ruleOf(5, "Smile.", { cameFrom: [{ ruleId: 1, number: 1, key: "SVC-1" }] }),
			ruleOf(1, "Greet the guest.", { takenIn: [{ ruleId: 6, number: 6, key: "SVC-6" }] }),
		],
		Goodbye: [
			ruleOf(3, "Call a day ahead."),
			ruleOf(4, "Thank the guest.", { exception: { kind: "law", words: "Act 5" } }),
		],
	}),
	title: { en: "Better service" },
	definition: [
		{ kind: "definition", id: "d", wordings: { en: { heading: "", text: "Good service is a plain talk." } } },
	],
};

describe("two contents beside each other", () => {
	const comparison = compare(before, after, "en");

	it("puts each rule into one group and counts them", () => {
		const keys = Object.fromEntries(
			Object.entries(comparison.rules).map(([group, rules]) => [group, rules.map(({ key }) => key)]),
		);
		expect(keys).toEqual({
			added: ["SVC-5"],
			reworded: ["SVC-2"],
			moved: ["SVC-3"],
			removed: ["SVC-6"],
			other: ["SVC-1", "SVC-4"],
		});
		expect(comparison.counts).toEqual({ added: 1, reworded: 1, moved: 1, removed: 1, other: 2, same: 0, parts: 2 });
	});

	it("says where rules moved, came from and went", () => {
		const { moved, reworded, added, removed, other } = comparison.rules;
		expect(moved[0]?.moved).toEqual({ from: "Welcome", to: "Goodbye", behind: null });
		expect(reworded[0]?.moved).toEqual({ from: "Welcome", to: "Welcome", behind: null });
		expect(other[0]).toMatchObject({ moved: null, splitInto: ["SVC-5"], tookIn: ["SVC-6"] });
		expect(added[0]?.splitFrom).toBe("SVC-1");
		expect(removed[0]?.mergedInto).toBe("SVC-1");
		expect(other[1]?.exception).toEqual({ before: null, after: { kind: "law", words: "Act 5" } });
	});

	it("shows the reader's language where both sides have it, and the others that changed", () => {
		const inPolish = compare(before, after, "pl").rules;
		expect(inPolish.reworded[0]?.edition.language).toBe("pl");
		expect(inPolish.reworded[0]?.others.map(({ language }) => language)).toEqual(["en"]);
		expect(inPolish.added[0]?.edition.language).toBe("en");
		expect(compare(before, after, "ru").rules.reworded[0]?.edition.language).toBe("en");
	});

	it("marks the words of titles and passages", () => {
		expect(comparison.parts.map(({ what, kinds }) => [what, ...kinds])).toEqual([
			["title", "reworded"],
			["definition", "reworded"],
		]);
		expect(comparison.parts[1]?.text.filter(({ kind }) => kind === "added").map(({ text }) => text)).toEqual([
			"plain talk",
		]);
	});

	it("finds nothing between equals", () => {
		const { rules, parts, same } = compare(before, before, "en");
		expect([...Object.values(rules).flat(), ...parts]).toEqual([]);
		expect(same.map(({ key, text }) => `${key} ${text}`)[0]).toBe("SVC-1 Greet the guest.");
	});
});
