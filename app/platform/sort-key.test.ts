import { expect, test } from "vitest";
import { sortKey } from "./sort-key.ts";

const sorted = (names: string[]) => [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

test("each alphabet keeps its own order", () => {
	expect(
		sorted(["Яна", "Żaneta", "Ёлка", "Zofia", "Łucja", "Елена", "Lucy", "Жанна", "Adam", "Óscar", "7 Days"]),
	).toEqual(["7 Days", "Adam", "Lucy", "Łucja", "Óscar", "Zofia", "Żaneta", "Елена", "Ёлка", "Жанна", "Яна"]);
});

test("shorter comes first, case and marks count last", () => {
	expect(sorted(["Anna-Maria", "Annabel", "Anna", "Anna B"])).toEqual(["Anna", "Anna B", "Anna-Maria", "Annabel"]);
	expect(sortKey("Anna B") < sortKey("Annabel")).toBe(true);
	expect(sortKey("ANNA")).toBe(sortKey("anna"));
	expect(sortKey("Zoë") < sortKey("Zofia")).toBe(true);
});
