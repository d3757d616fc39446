import { describe, expect, it } from "vitest";
import { changesOf } from "./pieces.form.ts";

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

	it("puts an accepted suggestion in, with or without the lead-in", () => {
		expect(changesOf({ ...form, accept: "3:drop:Wait: then greet." })).toEqual([
			{ index: 3, kind: "rule", text: "Wait: then greet.", leadIn: "" },
		]);
		expect(changesOf({ ...form, accept: "3:keep:Wait." })[0]?.leadIn).toBe("Do not:");
		expect(changesOf({ ...form, accept: "nonsense" })).toHaveLength(1);
	});
});
