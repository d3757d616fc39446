import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halfLife, heatOf, warmed } from "./heat.ts";
import { listsOf } from "./lists.ts";
import { ideaStates, isOpen, mayGo, waysOn } from "./model.ts";

describe("states of an idea", () => {
	test("an answer leads to what follows; nothing leads back to new, and merging is an act of its own", () => {
		for (const state of ideaStates) {
			expect(mayGo(state, "new")).toBe(false);
			expect(mayGo(state, "merged")).toBe(false);
		}
		expect(waysOn("merged")).toEqual([]);
		expect(ideaStates.filter(isOpen)).toEqual(["new", "under-consideration", "on-trial"]);
	});

	test("what was done or declined can be opened anew", () => {
		expect(waysOn("done")).toEqual(["under-consideration"]);
		expect(waysOn("declined")).toEqual(["under-consideration"]);
	});
});

describe("lists of an idea", () => {
	const about = { ruleId: 12, campaignId: null, tags: [3], teams: [5] };

	test("an open idea stands under all that it is about", () => {
		expect(listsOf({ ...about, state: "new", answered: false })).toEqual([
			...["a/new", "a/open", "r12/new", "r12/open", "g3/new", "g3/open", "t5/new", "t5/open"],
		]);
	});

	test("an answered one stands among the answered, a merged one nowhere else", () => {
		const bare = { ruleId: null, campaignId: 2, tags: [], teams: [] };
		expect(listsOf({ ...bare, state: "done", answered: true })).toEqual([
			...["a/done", "a/answered", "q2/done", "q2/answered"],
		]);
		expect(listsOf({ ...bare, state: "merged", answered: true })).toEqual(["a/merged", "q2/merged"]);
	});
});

describe("heat", () => {
	const day = 86_400_000;
	const moments = fc.array(fc.integer({ min: 0, max: 900 * day }), { maxLength: 60 });

	test("does not depend on the order in which supports came", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 900 * day }), moments, (sent, at) => {
				const there = heatOf(
					new Date(sent),
					at.map((one) => new Date(one)),
				);
				const back = heatOf(
					new Date(sent),
					[...at].reverse().map((one) => new Date(one)),
				);
				expect(Math.abs(there - back)).toBeLessThanOrEqual(at.length + 1);
			}),
		);
	});

	test("grows with each support, and keeps its order as time goes by", () => {
		fc.assert(
			fc.property(moments, fc.integer({ min: 0, max: 900 * day }), (at, more) => {
				const heat = heatOf(
					new Date(0),
					at.map((one) => new Date(one)),
				);
				expect(warmed(heat, new Date(more))).toBeGreaterThanOrEqual(heat);
			}),
		);
	});

	test("two supports of one moment are as warm as one a half-life later", () => {
		expect(warmed(1_000, new Date(1_000))).toBe(1_000 + halfLife);
	});
});
