import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { customer } from "../../words/people.ts";
import { render } from "../pairs/phrases.ts";
import { classesOf, fillWordings } from "../words/fill-tables.ts";
import { moreServed } from "../words/more-people.ts";

const mended = readilyMendedIn("pl");

describe("Polish wordings by the class of the act and of its thing", () => {
	it("says what to do in every cell", () => {
		const said = new Set(
			fillWordings().map((wording) => {
				const told = render(
					wording.replace(/\{(?:[a-z]+:|x|n|c|v|t!?|pl|objfree)\??\}/g, "to"),
					"imperative",
					customer(false),
				);
				return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
			}),
		);
		expect(
			[...said].filter((rule) =>
				check(rule, { kind: "rule", language: "pl" }).some((one) => one.check === "prohibition"),
			),
		).toEqual([]);
		expect([...said].filter((rule) => /[{}]/.test(rule))).toEqual([]);
		expect(said.size).toBeGreaterThan(400);
	});

	it("knows nouns by their longest beginning", () => {
		expect(classesOf("pieniedzy")).toEqual(["money"]);
		expect(classesOf("klientka")).toEqual(["served"]);
		expect(classesOf("xyz")).toEqual([]);
	});

	it("declines more of those who are served", () => {
		expect(moreServed("kibica")?.dative).toBe("kibicowi");
		expect(moreServed("zawodnikom")?.genitive).toBe("zawodników");
		expect(moreServed("uczestniczke")?.instrumental).toBe("uczestniczką");
	});

	it.each([
		"Nie wpychaj psa do wanny.",
		"Nie wyrywaj kart z dziennika.",
		"Nie dotykaj obrazów w magazynie muzeum.",
		"Nie kłóć się z kibicem o miejsce.",
		"Nie poganiaj kąpiących się.",
		"Nie komentuj wady wzroku klienta.",
		"Nie przemilczaj opóźnienia lotu.",
	])("offers three for %s", (rule) => expect(mended(rule).length).toBe(3));
});
