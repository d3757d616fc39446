import { limits, type PartKind } from "../model.ts";
import { PIECE_KINDS, type Piece, type PieceKind } from "./pieces.ts";

/** A change to one piece of a stored preview. */
export interface PieceChange {
	index: number;
	kind: PieceKind;
	text: string;
	leadIn: string;
	/** A suggestion of the coach goes in: what it takes the place of is kept beside it. */
	suggested?: true;
}

/**
 * The pieces with changes made. A piece that is no rule any more loses its lead-in; one that is kept loses its reason. What a suggestion
 * took the place of stays beside it until the same words are back.
 */
export function changed(pieces: readonly Piece[], changes: readonly PieceChange[]): Piece[] {
	const next = [...pieces];
	for (const { index, kind, text, leadIn, suggested } of changes) {
		const before = next[index];
		if (!before) continue;
		const words = { kind, text: text.trim() };
		if (kind === "section") next[index] = { ...words, level: before.level ?? 1 };
		else if (kind === "rule") {
			const rule = before.rule === undefined ? {} : { rule: before.rule };
			const now = { ...words, ...(leadIn.trim() ? { leadIn: leadIn.trim() } : {}) };
			next[index] = { ...now, ...rule, ...beforeOf(before, now, suggested) };
		} else if (kind === "left-out" && before.reason) next[index] = { ...words, reason: before.reason };
		else next[index] = words;
	}
	return next;
}

function beforeOf(piece: Piece, now: Pick<Piece, "text" | "leadIn">, suggested?: true): Pick<Piece, "before"> {
	const { text, leadIn } = piece;
	const before = piece.before ?? (suggested ? { text, ...(leadIn ? { leadIn } : {}) } : undefined);
	return before && (before.text !== now.text || before.leadIn !== now.leadIn) ? { before } : {};
}

/** The change that gives a piece its words of before the suggestion back. */
export function takenBack(pieces: readonly Piece[], index: number): PieceChange[] {
	const before = pieces[index]?.before;
	return before ? [{ index, kind: "rule", text: before.text, leadIn: before.leadIn ?? "" }] : [];
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
