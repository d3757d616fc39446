import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { nounsKnown } from "../words/noun-classes.ts";
import { FILLER_GRID } from "./filler-grid.ts";
import { FILLER_SPHERES, FILLER_STATES, LET_HAPPEN } from "./filler-more.ts";
import { CIRCUMSTANCES } from "./filler-turns.ts";
import { FURTHER_CIRCUMSTANCES } from "./filler-turns-more.ts";
import { FILLER_VERBS } from "./filler-verbs.ts";
import { further } from "./fillers.ts";

const SAMPLES: Readonly<Record<string, string>> = {
	o: "the parcel",
	a: "a parcel",
	to: "the guest",
	"o?": "the parcel",
	"o's": "the guest's",
	"1": "the counter",
	p: "the guest",
	s: " during the visit",
	l1: "on",
	r1: "on the counter",
	do1: "call the guest",
	v: "move",
	act: "move the parcel",
	it: "it",
	he: "it",
	its: "its",
	"1he": "it",
	"1is": "is",
	"1has": "has",
	phas: "has",
	is: "is",
	has: "has",
	they: "they",
	their1: "their",
	them1: "them",
	themselves: "themselves",
	yourself: "yourself",
	you: "you",
	them: "you",
	your: "your",
	food: "your meal",
	do: "park there",
	does: "parks there",
	depends: "depends",
	belongs: "belongs",
	grows: "grows",
};

const wordings = [
	FILLER_GRID,
	FILLER_STATES,
	FILLER_VERBS,
	FILLER_SPHERES,
	LET_HAPPEN,
	CIRCUMSTANCES,
	FURTHER_CIRCUMSTANCES,
].flatMap((table) =>
	table
		.trim()
		.split("\n")
		.flatMap((line) => (line.split(/\s*;\s*/).at(-1) ?? "").split(" || ")),
);

describe("what is known of classes of acts", () => {
	it("knows the nouns of service life", () => {
		expect(nounsKnown()).toBeGreaterThan(1500);
	});
	it("names the words of an act only by slots that are filled", () => {
		const slots = new Set(wordings.flatMap((one) => one.match(/\{[^}]+\}/g) ?? []));
		expect([...slots].filter((one) => SAMPLES[one.slice(1, -1)] === undefined && !one.startsWith("{s:"))).toEqual([]);
	});
	it("says what to do in words that the coach accepts", () => {
		const said = [...new Set(wordings)].map((one) =>
			one
				.replace(/get clean, sound \{s:\$1\}/, "get a clean cup")
				.replace("$1", "cup")
				.replace(/\{([^}]+)\}/g, (_, slot: string) => SAMPLES[slot] ?? "")
				.trim()
				.replace(/^./, (first) => first.toUpperCase()),
		);
		const found = said.filter((one) =>
			check(`${one}.`, { kind: "rule", language: "en" }).some((finding) => finding.check === "prohibition"),
		);
		expect(found).toEqual([]);
	});
	it.each([
		["Never hand a customer a dirty pen", "Hand a customer a clean pen"],
		["Don't refuse a child a second plaster", "Give the child a second plaster on request"],
		["Don't let a birthday go unmentioned", "Mention the birthday at once"],
		["Packed boxes must not weigh more than fifteen kilograms", "Limit packed boxes to fifteen kilograms"],
		["Guides should not stop the group in the middle of a doorway", "Guides should stop where others can get past"],
		["Do not hum while you listen to a patient's chest", "Wait for the break"],
		[
			"Don't quote delivery dates that the carrier has not confirmed",
			"Wait until the carrier has confirmed delivery dates before you quote them",
		],
		["Do not let the phone at reception ring out", "Answer the phone at reception by the third ring"],
		["Never announce a death over the telephone", "Announce the death in person"],
		["Stop leaving wet umbrellas on the reading tables", "Put wet umbrellas where they belong"],
		["Do not vacuum next to people who are reading", "Vacuum before opening or after closing"],
		["Never copy a key without a signed order", "Ask for a signed order first, then copy the key"],
		[
			"Porters must not argue about the weight of a bag",
			"Porters must let their manager decide about the weight of a bag",
		],
		[
			"If a member is lifting badly, don't correct them from across the room",
			"If a member is lifting badly, correct them quietly, from close by",
		],
	])("answers %s", (ban, wording) => {
		expect(further(ban, [])).toContain(wording);
	});
	it("asks for nothing where enough stands", () => {
		expect(further("Never hand a customer a dirty pen", ["A", "B", "C"])).toEqual([]);
	});
});
