import { describe, expect, it } from "vitest";
import type { Piece } from "./pieces.ts";
import { changed, countPieces, partsOfPieces, piecesProblem, takenBack } from "./stored-pieces.ts";

const pieces: Piece[] = [
	{ kind: "left-out", text: "Rules of the house", reason: "title" },
	{ kind: "section", text: "Welcome", level: 1 },
	{ kind: "prose", text: "The first minute counts." },
	{ kind: "rule", text: "leave the counter", leadIn: "Do not:" },
	{ kind: "definition", text: "A guest comes first." },
	{ kind: "story", text: "Once a guest came." },
];

describe("pieces of a stored preview", () => {
	it("change kind, words and lead-in", () => {
		const next = changed(pieces, [
			{ index: 0, kind: "prose", text: " Rules of the house ", leadIn: "" },
			{ index: 2, kind: "rule", text: "Greet within a minute.", leadIn: "" },
			{ index: 3, kind: "left-out", text: "leave the counter", leadIn: "Do not:" },
			{ index: 99, kind: "rule", text: "x", leadIn: "" },
		]);
		expect(next[0]).toEqual({ kind: "prose", text: "Rules of the house" });
		expect(next[2]).toEqual({ kind: "rule", text: "Greet within a minute." });
		expect(next[3]).toEqual({ kind: "left-out", text: "leave the counter" });
		expect(next).toHaveLength(pieces.length);
		expect(countPieces(next)).toMatchObject({ rule: 1, prose: 1, "left-out": 1, section: 1 });
	});

	it("keep what a suggestion took the place of, until it is taken back", () => {
		const suggestion = { index: 3, kind: "rule", text: "Stay at the counter.", leadIn: "", suggested: true } as const;
		const before = { text: "leave the counter", leadIn: "Do not:" };
		const put = changed(pieces, [suggestion]);
		expect(put[3]).toEqual({ kind: "rule", text: "Stay at the counter.", before });
		const typed = changed(put, [{ index: 3, kind: "rule", text: "Stay there.", leadIn: "" }]);
		expect(typed[3]).toEqual({ kind: "rule", text: "Stay there.", before });
		expect(changed(typed, [{ ...suggestion, text: "Remain." }])[3]?.before).toEqual(before);
		expect(changed(typed, takenBack(typed, 3))).toEqual(pieces);
		expect(takenBack(pieces, 3)).toEqual([]);
	});

	it("become parts, definition and story first", () => {
		expect(partsOfPieces(pieces)).toEqual([
			{ kind: "definition", heading: "", text: "A guest comes first.", leadIn: "" },
			{ kind: "story", heading: "", text: "Once a guest came.", leadIn: "" },
			{ kind: "section", heading: "Welcome", text: "", leadIn: "" },
			{ kind: "prose", heading: "", text: "The first minute counts.", leadIn: "" },
			{ kind: "rule", heading: "", text: "leave the counter", leadIn: "Do not:" },
		]);
	});

	it("say what keeps them from becoming a draft", () => {
		expect(piecesProblem(pieces)).toBeNull();
		expect(piecesProblem([{ kind: "left-out", text: "x" }])?.code).toBe("import.nothing");
		expect(piecesProblem([{ kind: "rule", text: "x".repeat(2001) }])).toEqual({
			code: "import.too-long",
			params: { count: 2000, piece: 1 },
		});
		const many = Array.from({ length: 501 }, (): Piece => ({ kind: "rule", text: "Greet." }));
		expect(piecesProblem(many)?.code).toBe("import.too-many-rules");
	});
});
