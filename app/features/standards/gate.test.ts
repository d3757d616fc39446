import { describe, expect, it } from "vitest";
import { judge } from "./gate.server.ts";
import type { ByLanguage, ContentRule, StandardContent } from "./model.ts";

let made = 0;

function rule(texts: ByLanguage<string>, given: Partial<ContentRule> = {}): ContentRule {
	const number = ++made;
	return {
		kind: "rule",
		id: `part-${number}`,
		number,
		key: `SVC-${number}`,
		ruleId: number,
		leadIn: "",
		exception: null,
		wordings: Object.fromEntries(
			Object.entries(texts).map(([language, text]) => [language, { text, why: "", example: "" }]),
		),
		...given,
	};
}

function standard(...parts: ContentRule[]): StandardContent {
	return {
		language: "en",
		title: { en: "Service" },
		definition: [],
		stories: [],
		conclusions: [],
		techniques: [],
		sections: [{ id: null, heading: {}, parts }],
	};
}

const exception = { kind: "safety" as const, words: "Hot steam." };

describe("the verdict over a standard's rules", () => {
	it("passes over rules that are still without words", async () => {
		expect(await judge(standard(rule({}), rule({ en: " " }), rule({ en: "Greet every guest." })), {})).toMatchObject({
			rules: 1,
			saying: 1,
			flags: ["says"],
		});
	});

	it("lets deeds pass, holds bans back, and lists reasoned ones apart, in the order of the rules", async () => {
		const verdict = await judge(
			standard(
				rule({ en: "Greet every guest within a minute." }),
				rule({ en: "Do not interrupt the guest." }),
				rule({ en: "Never open the valve under pressure." }, { exception }),
			),
			{},
		);
		expect(verdict.flags).toEqual(["says", "mend", "ban"]);
		expect(verdict).toMatchObject({ rules: 3, saying: 1 });
		expect(verdict.toMend[0]?.errors[0]?.message).toBe("prohibition.negated-imperative");
		expect(verdict.reasoned[0]?.exception).toEqual(exception);
	});

	it("asks each language: one ban in any of them is to be mended", async () => {
		const greet = { en: "Greet the guest.", ru: "Поздоровайтесь с гостем.", pl: "Przywitaj gościa." };
		const bans = [
			{ ...greet, en: "Do not interrupt the guest." },
			{ ...greet, ru: "Не перебивайте гостя." },
			{ ...greet, pl: "Nie przerywaj gościowi." },
		];
		const verdict = await judge(standard(rule(greet), ...bans.map((texts) => rule(texts))), {});
		expect(verdict.flags).toEqual(["says", "mend", "mend", "mend"]);
		expect(verdict.toMend.map(({ language }) => language)).toEqual(["en", "ru", "pl"]);
	});

	it("reads words in the language they are in, whatever column they stand in", async () => {
		const bans = [
			{ en: "Не кричите на гостя." },
			{ ru: "Nie krzycz na klientów." },
			{ pl: "Do not shout at the guest." },
		];
		const verdict = await judge(standard(...bans.map((texts) => rule(texts))), {});
		expect(verdict.toMend.map(({ language }) => language)).toEqual(["en", "ru", "pl"]);
	});

	it("reads a rule together with its lead-in", async () => {
		const verdict = await judge(
			standard(
				rule({ en: "interrupt the guest;" }, { leadIn: "It is forbidden to:" }),
				rule({ en: "greet the guest;" }, { leadIn: "We:" }),
			),
			{},
		);
		expect(verdict.flags).toEqual(["mend", "says"]);
	});

	it("leaves the company's own names alone, and counts a superfluous exception as a deed", async () => {
		const named = rule({ en: "Offer the plan Do Not Worry to new guests." });
		const companyWords = { en: { allowed: ["Do Not Worry"], discouraged: [] } };
		const verdict = await judge(standard(named, rule({ en: "Greet the guest." }, { exception })), companyWords);
		expect(verdict.flags).toEqual(["says", "says"]);
		expect(verdict.reasoned).toEqual([]);
	});
});
