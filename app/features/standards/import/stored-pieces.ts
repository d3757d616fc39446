import { limits, type PartKind } from "../model.ts";
import { PIECE_KINDS, type Piece, type PieceKind } from "./pieces.ts";

/** A change to one piece of a stored preview. */
export interface PieceChange {
	index: number;
	kind: PieceKind;
	text: string;
	leadIn: string;
}

/** The pieces with changes made. A piece that is no rule any more loses its lead-in; one that is kept loses its reason. */
export function changed(pieces: readonly Piece[], changes: readonly PieceChange[]): Piece[] {
	const next = [...pieces];
	for (const { index, kind, text, leadIn } of changes) {
		const before = next[index];
		if (!before) continue;
		const words = { kind, text: text.trim() };
		if (kind === "section") next[index] = { ...words, level: before.level ?? 1 };
		else if (kind === "rule") {
			const rule = before.rule === undefined ? {} : { rule: before.rule };
			next[index] = { ...words, ...(leadIn.trim() ? { leadIn: leadIn.trim() } : {}), ...rule };
		} else if (kind === "left-out" && before.reason) next[index] = { ...words, reason: before.reason };
		else next[index] = words;
	}
	return next;
}

export type PieceCounts = Record<PieceKind, number>;

export function countPieces(pieces: readonly Piece[]): PieceCounts {
	const counts = Object.fromEntries(PIECE_KINDS.map((kind) => [kind, 0])) as PieceCounts;
	for (const piece of pieces) counts[piece.kind]++;
	return counts;
}

/** What keeps pieces from becoming a draft, with the number of the first piece it is about. */
export interface PieceProblem {
	code: "import.nothing" | "import.too-many-rules" | "import.too-many-parts" | "import.too-long";
	params: { count: number; piece: number };
}

export function piecesProblem(pieces: readonly Piece[]): PieceProblem | null {
	const kept = pieces.filter((piece) => piece.kind !== "left-out" && piece.text !== "");
	const rules = kept.filter((piece) => piece.kind === "rule").length;
	if (kept.length === 0) return { code: "import.nothing", params: { count: 0, piece: 0 } };
	if (rules > limits.rules) return { code: "import.too-many-rules", params: { count: limits.rules, piece: 0 } };
	if (kept.length > limits.parts - 1)
		return { code: "import.too-many-parts", params: { count: limits.parts - 1, piece: 0 } };
	for (const [index, piece] of pieces.entries()) {
		const most = mostOf(piece);
		if (piece.text.length > most.text)
			return { code: "import.too-long", params: { count: most.text, piece: index + 1 } };
		if ((piece.leadIn ?? "").length > limits.leadIn) {
			return { code: "import.too-long", params: { count: limits.leadIn, piece: index + 1 } };
		}
	}
	return null;
}

function mostOf({ kind }: Piece): { text: number } {
	if (kind === "left-out") return { text: Number.POSITIVE_INFINITY };
	return { text: kind === "rule" ? limits.words : kind === "section" ? limits.heading : limits.prose };
}

/** One part of the draft to be. */
export interface ImportedPart {
	kind: Exclude<PartKind, "title" | "conclusion" | "technique">;
	heading: string;
	text: string;
	leadIn: string;
}

/** The parts that pieces stand for: definitions and stories first, as a draft has them, then the rest in its order. */
export function partsOfPieces(pieces: readonly Piece[]): ImportedPart[] {
	const kept = pieces.filter((piece) => piece.kind !== "left-out" && piece.text !== "");
	const opening = (kind: PieceKind) => kept.filter((piece) => piece.kind === kind);
	const body = kept.filter((piece) => piece.kind !== "definition" && piece.kind !== "story");
	return [...opening("definition"), ...opening("story"), ...body].map(({ kind, text, leadIn = "" }) => ({
		kind: kind as ImportedPart["kind"],
		heading: kind === "section" ? text : "",
		text: kind === "section" ? "" : text,
		leadIn: kind === "rule" ? leadIn : "",
	}));
}
