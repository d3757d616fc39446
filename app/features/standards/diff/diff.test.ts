import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryContent, contentOf, ruleOf } from "#tests/support/contents.ts";
import type { ContentRule } from "../model.ts";
import { changedRules } from "./changed-rules.ts";
import { applyDiff, diffContents } from "./diff.ts";

const greet = ruleOf(1, "Greet the guest.");
const price = ruleOf(2, "Name the price before the work.");
const call = ruleOf(3, "Call a day ahead.");
const thank = ruleOf(4, "Thank the guest.");

function reworded(rule: ContentRule, text: string): ContentRule {
	return { ...rule, wordings: { ...rule.wordings, en: { text, why: "", example: "" } } };
}

function marks(...both: Parameters<typeof diffContents>): string[] {
	return diffContents(...both).rules.map(({ key, kinds }) => [key, ...kinds].join(" "));
}

const before = contentOf({ Welcome: [greet, price, call], Goodbye: [thank] });

describe("the difference of two contents, rule by rule", () => {
	it("finds nothing between equals", () => {
		expect(marks(before, structuredClone(before))).toEqual(["SVC-1", "SVC-2", "SVC-3", "SVC-4"]);
		expect(diffContents(before, before).title).toBeNull();
	});

	it("marks the one rule that moved, whether up, down or to another section", () => {
		const up = contentOf({ Welcome: [call, greet, price], Goodbye: [thank] });
		expect(marks(before, up)).toEqual(["SVC-3 moved", "SVC-1", "SVC-2", "SVC-4"]);
		const down = contentOf({ Welcome: [price, call, greet], Goodbye: [thank] });
		expect(marks(before, down)).toEqual(["SVC-2", "SVC-3", "SVC-1 moved", "SVC-4"]);
		const over = contentOf({ Welcome: [greet, call], Goodbye: [thank, price] });
		expect(marks(before, over)).toEqual(["SVC-1", "SVC-3", "SVC-4", "SVC-2 moved"]);
	});

	it("knows a moved rule that is reworded at once", () => {
		const after = contentOf({ Welcome: [greet, call], Goodbye: [reworded(price, "Name the price."), thank] });
		expect(marks(before, after)).toEqual(["SVC-1", "SVC-3", "SVC-2 reworded moved", "SVC-4"]);
	});

	it("marks a section that moves, and its rules not", () => {
		const after = contentOf({ Goodbye: [thank], Welcome: [greet, price, call] });
		expect(marks(before, after)).toEqual(["SVC-4", "SVC-1", "SVC-2", "SVC-3"]);
		expect(diffContents(before, after).sections.map(({ kinds }) => kinds)).toEqual([["moved"], []]);
	});

	it("keeps removed rules where they stood", () => {
		const after = contentOf({ Welcome: [greet, call], Goodbye: [] });
		expect(marks(before, after)).toEqual(["SVC-1", "SVC-2 removed", "SVC-3", "SVC-4 removed"]);
	});

	it("sees every language, the lead-in, why and example, and exceptions", () => {
		const after = contentOf({
			Welcome: [
				{ ...greet, wordings: { ...greet.wordings, pl: { text: "Powitaj gościa.", why: "", example: "" } } },
				{ ...price, leadIn: "Before work:" },
				{ ...call, wordings: { en: { text: "Call a day ahead.", why: "They plan.", example: "" } } },
			],
			Goodbye: [{ ...thank, exception: { kind: "law", words: "Act 5" } }],
		});
		const { rules } = diffContents(before, after);
		expect(rules.map(({ kinds }) => kinds)).toEqual([["reworded"], ["reworded"], ["reworded"], ["exception"]]);
		expect(rules.map(({ languages }) => languages)).toEqual([["pl"], [], ["en"], []]);
	});

	it("names both sides of a split and of a merge, also over versions in between", () => {
		const [one, two, three] = [1, 2, 3].map((number) => ({ ruleId: number, number, key: `SVC-${number}` }));
		if (!one || !two || !three) throw new Error("three rules");
		const after = contentOf({
			Welcome: [
				{ ...greet, takenIn: [three] },
				ruleOf(5, "Smile.", { cameFrom: [{ ruleId: 9, number: 9, key: "SVC-9" }, one] }),
				price,
			],
			Goodbye: [thank],
		});
		const { rules } = diffContents(before, after);
		expect(rules.map(({ key, kinds }) => [key, ...kinds].join(" "))).toEqual([
			"SVC-1 split merged",
			"SVC-5 added split",
			"SVC-2",
			"SVC-3 removed merged",
			"SVC-4",
		]);
		expect(rules.map(({ other }) => other?.key)).toEqual([undefined, "SVC-1", undefined, "SVC-1", undefined]);
		expect(rules[0]?.others.map(({ key }) => key)).toEqual(["SVC-5", "SVC-3"]);
		expect(marks(after, after)).toEqual(["SVC-1", "SVC-5", "SVC-2", "SVC-4"]);
	});

	it("turns the first into the second, whatever they are", () => {
		fc.assert(
			fc.property(arbitraryContent, arbitraryContent, (a, b) => {
				expect(applyDiff(diffContents(a, b), a)).toEqual(b);
				expect(applyDiff(diffContents(a, a), a)).toEqual(a);
			}),
			{ numRuns: 400 },
		);
	});

	it("holds nothing that stayed", () => {
		const after = contentOf({ Welcome: [greet, reworded(price, "Name it."), call], Goodbye: [thank] });
		const { recipe } = diffContents(before, after);
		const put = recipe.sections.flatMap(({ parts }) => parts.filter((step) => "put" in step));
		expect(put).toHaveLength(1);
	});

	it("gives each rule of both once, with kinds that fit its sides", () => {
		fc.assert(
			fc.property(arbitraryContent, arbitraryContent, (a, b) => {
				const { rules } = diffContents(a, b);
				const of = (side: "before" | "after") => rules.flatMap((rule) => rule[side] ?? []);
				expect(of("after")).toEqual(b.sections.flatMap(({ parts }) => parts.filter(({ kind }) => kind === "rule")));
				expect(of("before")).toHaveLength(
					a.sections.flatMap(({ parts }) => parts.filter(({ kind }) => kind === "rule")).length,
				);
				for (const { kinds, before: then, after: now } of rules) {
					expect(kinds.includes("added")).toBe(then === null);
					expect(kinds.includes("removed")).toBe(now === null);
				}
			}),
			{ numRuns: 100 },
		);
	});
});

describe("what a reader must read again", () => {
	const after = contentOf({
		Welcome: [call, reworded(greet, "Greet the guest first."), ruleOf(5, "Smile.")],
		Goodbye: [{ ...thank, exception: { kind: "law", words: "Act 5" } }],
	});

	it("is what was reworded or added; moved and excepted rules read the same", () => {
		const keys = Object.fromEntries(
			Object.entries(changedRules(before, after)).map(([list, rules]) => [
				list,
				rules.map(({ key }: { key: string }) => key),
			]),
		);
		expect(keys).toEqual({
			reworded: ["SVC-1"],
			added: ["SVC-5"],
			moved: ["SVC-3"],
			removed: ["SVC-2"],
			same: ["SVC-3", "SVC-4"],
		});
	});

	it("goes by the reader's language when it is told one", () => {
		const translated = contentOf({
			Welcome: [
				{ ...greet, wordings: { ...greet.wordings, pl: { text: "Powitaj.", why: "", example: "" } } },
				price,
				call,
			],
			Goodbye: [thank],
		});
		expect(changedRules(before, translated).reworded.map(({ key }) => key)).toEqual(["SVC-1"]);
		expect(changedRules(before, translated, "en").reworded).toEqual([]);
		expect(changedRules(before, translated, "pl").reworded.map(({ key }) => key)).toEqual(["SVC-1"]);
	});
});
