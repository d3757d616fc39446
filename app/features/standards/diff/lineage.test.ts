import { describe, expect, it } from "vitest";
import { lineageOf, type Relation } from "./lineage.ts";

const rule = (id: number, more: Partial<Relation> = {}): Relation => ({
	id,
	cameFromId: null,
	wentToId: null,
	...more,
});
const numbers = new Map([1, 2, 3, 4, 5].map((id) => [id, id * 10]));
const keys = (relations: Relation[], ...present: number[]) =>
	Object.fromEntries(
		[...lineageOf(relations, new Set(present), numbers, "SVC")].map(([id, { cameFrom = [], takenIn = [] }]) => [
			id,
			{ from: cameFrom.map(({ key }) => key), took: takenIn.map(({ key }) => key) },
		]),
	);

describe("where rules come from", () => {
	it("names sources up the line, also ended ones", () => {
		expect(keys([rule(3, { cameFromId: 2 }), rule(2, { cameFromId: 1 })], 1, 3)).toEqual({
			3: { from: ["SVC-20", "SVC-10"], took: [] },
		});
	});

	it("gives what was merged on to the rule that stands", () => {
		const relations = [rule(1, { wentToId: 2 }), rule(2, { wentToId: 3 }), rule(4, { wentToId: 3 })];
		expect(keys(relations, 3)).toEqual({ 3: { from: [], took: ["SVC-10", "SVC-20", "SVC-40"] } });
		expect(keys(relations, 2, 3)).toEqual({
			2: { from: [], took: ["SVC-10"] },
			3: { from: [], took: ["SVC-40"] },
		});
	});

	it("leaves out rules that nobody has met, and ends in a circle", () => {
		expect(keys([rule(9, { wentToId: 1 }), rule(1, { cameFromId: 9 })], 1)).toEqual({});
		expect(keys([rule(1, { wentToId: 2 }), rule(2, { wentToId: 1 })], 5)).toEqual({});
	});
});
