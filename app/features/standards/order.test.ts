import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartKind } from "./model.ts";
import { type Destination, endOf, GAP, moved, type Placed, planMove, positionsFor } from "./order.ts";

function draft(...kinds: PartKind[]): Placed[] {
	return kinds.map((kind, index) => ({ rowId: index + 1, id: `${kind}${index}`, kind, position: (index + 1) * GAP }));
}

const order = draft("title", "definition", "section", "rule", "rule", "section", "rule", "prose");

function orderAfter(id: string, to: Destination): string[] | null {
	const move = planMove(order, id, to);
	return move && moved(order, move).map((part) => part.id);
}

describe("moving parts of a draft", () => {
	it("steps over the neighbour, also over a heading", () => {
		expect(orderAfter("rule4", { step: "up" })).toEqual([
			"title0",
			"definition1",
			"section2",
			"rule4",
			"rule3",
			"section5",
			"rule6",
			"prose7",
		]);
		expect(orderAfter("rule4", { step: "down" })).toEqual([
			"title0",
			"definition1",
			"section2",
			"rule3",
			"section5",
			"rule4",
			"rule6",
			"prose7",
		]);
		expect(orderAfter("section2", { step: "up" })).toBeNull();
	});

	it("keeps the opening apart from the body", () => {
		expect(orderAfter("definition1", { step: "down" })).toBeNull();
		expect(orderAfter("rule3", { before: "title0" })).toBeNull();
		expect(orderAfter("rule3", { after: "definition1" })).toBeNull();
	});

	it("takes a section's parts along", () => {
		expect(orderAfter("section5", { step: "up" })).toEqual([
			"title0",
			"definition1",
			"section5",
			"rule6",
			"prose7",
			"section2",
			"rule3",
			"rule4",
		]);
		expect(orderAfter("section2", { after: "rule6" })).toEqual([
			"title0",
			"definition1",
			"section5",
			"rule6",
			"prose7",
			"section2",
			"rule3",
			"rule4",
		]);
		expect(orderAfter("section2", { after: "rule3" })).toBeNull();
	});

	it("goes to the end of a section", () => {
		expect(orderAfter("rule3", { section: "section5" })?.slice(-2)).toEqual(["prose7", "rule3"]);
		expect(orderAfter("rule6", { section: "" })?.slice(1, 4)).toEqual(["definition1", "rule6", "section2"]);
		expect(orderAfter("rule3", { section: "gone" })).toBeNull();
	});

	it("finds the end of a zone and of a section", () => {
		expect(endOf(order, "story")).toBe(2);
		expect(endOf(order, "rule")).toBe(8);
		expect(endOf(order, "rule", "section2")).toBe(5);
		expect(endOf(order, "rule", "")).toBe(2);
		expect(endOf([], "title")).toBeNull();
	});

	it("leaves every part where positions say, over any history", () => {
		const step = fc.record({
			pick: fc.nat(),
			target: fc.nat(),
			how: fc.constantFrom("up", "down", "before", "after", "section"),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				let parts = draft(
					"title",
					"story",
					"story",
					"section",
					"rule",
					"rule",
					"section",
					"rule",
					"rule",
					"prose",
					"section",
				);
				for (const { pick, target, how } of steps) {
					const id = parts[pick % parts.length]?.id ?? "";
					const other = parts[target % parts.length]?.id ?? "";
					const to: Destination =
						how === "up" || how === "down"
							? { step: how }
							: how === "before"
								? { before: other }
								: how === "after"
									? { after: other }
									: { section: other };
					const move = planMove(parts, id, to);
					if (!move) continue;
					const next = moved(parts, move);
					expect(new Set(next)).toEqual(new Set(parts));
					const positions = positionsFor(next, new Set(move.rows));
					parts = next.map((part) => ({ ...part, position: positions.get(part.rowId) ?? part.position }));
					for (const [index, part] of parts.entries())
						expect(part.position).toBeGreaterThan(parts[index - 1]?.position ?? 0);
					expect(parts[0]?.kind).toBe("title");
					expect(parts.slice(1, 3).every((part) => part.kind === "story")).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});
});
