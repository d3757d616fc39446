import { describe, expect, it } from "vitest";
import { contentOf, ruleOf } from "#tests/support/contents.ts";
import type { Piece } from "../import/pieces.ts";
import { rulesOf, type StandardContent } from "../model.ts";
import { diffContents } from "./diff.ts";
import { reimport } from "./reimport.ts";

const why = "They plan their day.";
const base: StandardContent = {
	...contentOf({
		Welcome: [
			ruleOf(1, "Greet the guest at the door."),
			ruleOf(2, "Call the customer a day before the repair ends.", {
				wordings: {
					en: { text: "Call the customer a day before the repair ends.", why, example: "" },
					pl: { text: "Zadzwoń do klienta dzień przed końcem naprawy.", why: "", example: "" },
				},
				exception: { kind: "law", words: "Act 5" },
			}),
		],
		Goodbye: [
			ruleOf(3, "Thank the guest."),
			ruleOf(4, "", { wordings: { pl: { text: "Tylko po polsku.", why: "", example: "" } } }),
		],
	}),
	techniques: [{ kind: "technique", id: "t", wordings: { en: { heading: "Smile", text: "Breathe first." } } }],
};

const section = (text: string): Piece => ({ kind: "section", text, level: 1 });
const rule = (text: string, more: Partial<Piece> = {}): Piece => ({ kind: "rule", text, ...more });

const document = [
	section("Welcome"),
	rule("Call customers a day before their repair ends."),
	rule("Greet the guest at the door."),
	section("Goodbye and thanks"),
	rule("Show the old part beside the new one."),
	rule("Thank the guest."),
];

const marks = (after: StandardContent) =>
	diffContents(base, after).rules.map(({ key, after: now, kinds }) => [key ?? now?.id, ...kinds].join(" "));

describe("a changed document of a standard", () => {
	it("keeps keys, other languages, reasons and what it cannot hold", () => {
		const { content, keys, pieceOf } = reimport(base, document, "en");
		expect(marks(content)).toEqual(["SVC-2 reworded moved", "SVC-1", "piece-4 added", "SVC-3", "SVC-4"]);
		expect([...keys]).toEqual([
			[1, "SVC-2"],
			[2, "SVC-1"],
			[4, ""],
			[5, "SVC-3"],
		]);
		expect(pieceOf.get("piece-4")).toBe(4);
		expect(pieceOf.get("rule-2")).toBe(1);
		const call = rulesOf(content)[0];
		expect(call?.wordings.en).toEqual({ text: "Call customers a day before their repair ends.", why, example: "" });
		expect(call?.wordings.pl?.text).toBe("Zadzwoń do klienta dzień przed końcem naprawy.");
		expect(call?.exception).toEqual({ kind: "law", words: "Act 5" });
		expect(content.techniques).toEqual(base.techniques);
		expect(content.sections.map(({ id, heading }) => [id, heading.en])).toEqual([
			["Welcome", "Welcome"],
			["Goodbye", "Goodbye and thanks"],
		]);
	});

	it("says nothing new where the document says what the standard says", () => {
		const same = base.sections.flatMap(({ heading, parts }) => [
			section(heading.en ?? ""),
			...parts.flatMap((part) => (part.wordings.en ? [rule(part.wordings.en.text)] : [])),
		]);
		expect(reimport(base, same, "en").content).toEqual(base);
	});

	it("ends what the document lacks, and brings an ended rule back", () => {
		const { content } = reimport(base, [section("Welcome"), rule("Greet the guest at the door.")], "en");
		expect(marks(content)).toEqual(["SVC-1", "SVC-2 removed", "SVC-3 removed", "SVC-4"]);
		const back = reimport(base, [...document, rule("Wave from the window.")], "en", [
			ruleOf(9, "Wave from the window."),
		]);
		expect(rulesOf(back.content).map(({ key }) => key)).toContain("SVC-9");
	});

	it("goes by the keys chosen by hand", () => {
		const chosen = [
			section("Welcome"),
			rule("Greet the guest at the door.", { rule: "" }),
			rule("Wave.", { rule: "SVC-3" }),
		];
		expect(marks(reimport(base, chosen, "en").content)).toEqual([
			"SVC-1 removed",
			"SVC-2 removed",
			"piece-1 added",
			"SVC-3 reworded moved",
			"SVC-4 moved",
		]);
	});

	it("rewords one language and leaves the lead-in of the others", () => {
		const polish = [
			section("Powitanie"),
			rule("Zadzwoń do klienta dzień przed końcem naprawy lub wcześniej.", { leadIn: "Zawsze:" }),
		];
		const { content } = reimport(base, polish, "pl");
		const call = rulesOf(content).find(({ key }) => key === "SVC-2");
		expect(call?.wordings.pl?.text).toBe("Zadzwoń do klienta dzień przed końcem naprawy lub wcześniej.");
		expect(call?.leadIn).toBe("");
		expect(rulesOf(content).map(({ key }) => key)).toEqual(expect.arrayContaining(["SVC-1", "SVC-2", "SVC-3"]));
	});
});
