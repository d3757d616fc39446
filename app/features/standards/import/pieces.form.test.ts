import { describe, expect, it } from "vitest";
import { acceptedOf, changesOf } from "./pieces.form.ts";

const form = {
	index: ["3", "4", "x"],
	kind: ["rule", "nonsense", "rule"],
	text: ["a", "b", "c"],
	leadIn: ["Do not:", "", ""],
};

describe("a page of pieces as a form", () => {
	it("holds one change for each row that makes sense", () => {
		expect(changesOf(form)).toEqual([{ index: 3, kind: "rule", text: "a", leadIn: "Do not:" }]);
		expect(changesOf({ ...form, text: [] })).toEqual([]);
	});

	it("names the suggestion that is to go in, with or without the lead-in", () => {
		expect(acceptedOf("3:drop:Wait: then greet.")).toEqual({ index: 3, dropsLeadIn: true, text: "Wait: then greet." });
		expect(acceptedOf("3:keep:Wait.")?.dropsLeadIn).toBe(false);
		expect(acceptedOf("nonsense")).toBeNull();
		expect(acceptedOf()).toBeNull();
	});
});
