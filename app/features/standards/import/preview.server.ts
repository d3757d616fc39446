import type { Language } from "#app/platform/languages.ts";
import { inTurns } from "#app/platform/turns.server.ts";
import type { Storage } from "#db/storage.ts";
import { mended, type RuleFinding } from "../coach-rule.ts";
import { companyWordsByLanguage } from "../gate.server.ts";
import { judgedRule } from "../judged-rule.server.ts";
import type { StoredImport } from "./import.queries.server.ts";
import type { Piece, PieceKind } from "./pieces.ts";
import { countPieces, type PieceChange, type PieceCounts } from "./stored-pieces.ts";

export const previewViews = ["all", "mend", "put-in", "left"] as const;
export type PreviewView = (typeof previewViews)[number];

/** Pieces on one page: what a form may carry without a script. */
export const piecesAtOnce = 40;

export interface PreviewRow {
	index: number;
	kind: PieceKind;
	text: string;
	leadIn: string;
	reason: string | null;
	/** What it said before a suggestion went in. */
	before: Piece["before"] | null;
	findings: readonly RuleFinding[];
}

export interface Preview {
	rows: PreviewRow[];
	counts: PieceCounts;
	/** How each rule reads, in order. */
	flags: ("says" | "mend")[];
	/** Rules that have a ready text to try. */
	ready: number;
	views: Record<PreviewView, number>;
	view: PreviewView;
	page: number;
	pages: number;
}

/** One page of a stored preview with what the coach says of its rules, and the figures of the whole. */
export async function previewOf(
	storage: Storage,
	stored: StoredImport,
	{ view, page }: { view: PreviewView; page: number },
): Promise<Preview> {
	const findings = await findingsByPiece(storage, stored);
	const stops = (index: number) => findings.get(index)?.some((finding) => finding.stops) ?? false;
	const shown = stored.pieces
		.map((piece, index) => ({ piece, index }))
		.filter(({ piece, index }) => isInView(view, piece, stops(index)));
	const pages = Math.max(1, Math.ceil(shown.length / piecesAtOnce));
	const at = Math.min(Math.max(1, page), pages);
	const flags: Preview["flags"] = [];
	for (const [index, piece] of stored.pieces.entries()) {
		if (piece.kind === "rule") flags.push(stops(index) ? "mend" : "says");
	}
	const counts = countPieces(stored.pieces);
	return {
		rows: shown
			.slice((at - 1) * piecesAtOnce, at * piecesAtOnce)
			.map(({ piece, index }) => rowOf(piece, index, findings.get(index) ?? [])),
		counts,
		flags,
		ready: [...findings.values()].filter((list) => list.some((one) => one.stops && one.tries[0]?.ready)).length,
		views: {
			all: stored.pieces.length,
			mend: flags.filter((flag) => flag === "mend").length,
			"put-in": stored.pieces.filter(({ before }) => before).length,
			left: counts["left-out"],
		},
		view,
		page: at,
		pages,
	};
}

function isInView(view: PreviewView, piece: Piece, stops: boolean): boolean {
	if (view === "all") return true;
	if (view === "put-in") return piece.before !== undefined;
	return view === "mend" ? stops : piece.kind === "left-out";
}

function rowOf(piece: Piece, index: number, findings: readonly RuleFinding[]): PreviewRow {
	const { kind, text, leadIn = "", reason = null, before = null } = piece;
	return { index, kind, text, leadIn, reason, before, findings };
}

async function findingsByPiece(
	storage: Storage,
	{ pieces, language }: Pick<StoredImport, "pieces" | "language">,
): Promise<Map<number, readonly RuleFinding[]>> {
	const judged = await coached(storage, language);
	const findings = new Map<number, readonly RuleFinding[]>();
	const pause = inTurns();
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind !== "rule") continue;
		const found = judgedRule(judged(piece));
		if (found.length > 0) findings.set(index, found);
		await pause();
	}
	return findings;
}

/** The changes that put in every ready suggestion. */
export async function readyChanges(
	storage: Storage,
	{ pieces, language }: { pieces: readonly Piece[]; language: Language },
): Promise<PieceChange[]> {
	const judged = await coached(storage, language);
	const changes: PieceChange[] = [];
	const pause = inTurns();
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind !== "rule") continue;
		const { text, leadIn, changed } = mended(judgedRule, judged(piece));
		if (changed) changes.push({ index, kind: "rule", text, leadIn, suggested: true });
		await pause();
	}
	return changes;
}

/** The change that puts a suggestion in, if the coach offers it for the words that the piece has now. */
export async function acceptedChange(
	storage: Storage,
	{ pieces, language }: { pieces: readonly Piece[]; language: Language },
	accepted: { index: number; dropsLeadIn: boolean; text: string } | null,
): Promise<PieceChange[]> {
	const piece = accepted ? pieces[accepted.index] : undefined;
	if (!accepted || piece?.kind !== "rule") return [];
	const { index, dropsLeadIn, text } = accepted;
	const judged = (await coached(storage, language))(piece);
	const offered = judgedRule(judged).some(
		(finding) => finding.dropsLeadIn === dropsLeadIn && finding.tries.some((tried) => tried.text === text),
	);
	return offered ? [{ index, kind: "rule", text, leadIn: dropsLeadIn ? "" : judged.leadIn, suggested: true }] : [];
}

async function coached(storage: Storage, language: Language) {
	const companyWords = (await companyWordsByLanguage(storage))[language];
	return ({ text, leadIn = "" }: Piece) => ({ text, leadIn, language, ...(companyWords ? { companyWords } : {}) });
}
