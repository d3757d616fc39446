import { readMarker } from "../import/markers.ts";

/**
 * A text in pieces, as a first offer of how to split it: by its lines without the marks of a list, else by its sentences, and a single
 * sentence by its clauses.
 */
export function offeredPieces(text: string): string[] {
	const lines = cut(text, /\n/);
	if (lines.length > 1) return withoutMarks(lines);
	const sentences = cut(text, /(?<=[.!?…])\s+(?=\p{Lu}|[«„“"(])/u);
	return sentences.length > 1 ? sentences : cut(text, /(?<=;)\s+/u);
}

/** Lines without their marks; what may be the beginning of a name ("A. Brown") is a mark where every line has one. */
function withoutMarks(lines: readonly string[]): string[] {
	const marks = lines.map(readMarker);
	const list = marks.every((mark) => mark !== undefined);
	return lines.map((line, at) => {
		const mark = marks[at];
		return mark && (list || !mark.weak) ? mark.rest : line;
	});
}

function cut(text: string, where: RegExp): string[] {
	return text
		.split(where)
		.map((piece) => piece.trim())
		.filter(Boolean);
}
