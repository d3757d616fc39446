import type { Language } from "#app/platform/languages.ts";

export const PIECE_KINDS = ["section", "rule", "prose", "definition", "story", "left-out"] as const;

export type PieceKind = (typeof PIECE_KINDS)[number];

/** Why a piece was left out; each reason is worded in `messages/<language>/import.json` under `reason`. */
export const LEFT_OUT_REASONS = [
	"title",
	"front-matter",
	"contents",
	"table-header",
	"table-title",
	"signature",
	"caption",
	"picture",
	"page-number",
	"struck",
	"comment",
	"footnote",
	"header-footer",
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/**
 * One part of an imported rulebook. Text has single blanks and no line breaks.
 * `level` (1 and deeper) belongs to sections, `leadIn` to rules ("It is forbidden:"), `reason` to what is left out.
 * `rule` belongs to rules of a changed document: the key of the rule that it words anew, "" for a new rule; chosen by hand.
 */
export type Piece = {
	kind: PieceKind;
	text: string;
	level?: number;
	leadIn?: string;
	reason?: LeftOutReason;
	rule?: string;
	/** What a rule said before a suggestion of the coach took the place of its words. */
	before?: { text: string; leadIn?: string };
};

/** What the reader did on its own; each note is worded in `messages/<language>/import.json` under `note`. */
export const IMPORT_NOTES = [
	"pictures-left-out",
	"macros-left-out",
	"changes-accepted",
	"hidden-text-left-out",
	"paragraphs-as-rules",
	"no-rules",
	"read-as-windows-1251",
	"read-as-windows-1250",
	"read-as-other",
] as const;

export type ImportNote = (typeof IMPORT_NOTES)[number];

export type Rulebook = { title: string; language: Language; pieces: Piece[]; notes: ImportNote[] };

/** Why nothing could be read; each code is worded in `messages/<language>/import.json` under `problem`. */
export const IMPORT_PROBLEMS = [
	"empty-file",
	"too-large",
	"too-deep",
	"not-word",
	"not-text",
	"truncated",
	"damaged",
	"no-text",
	"only-pictures",
	"unsupported-type",
	"password-protected",
	"encoding",
	"timeout",
	"busy",
	"failed",
] as const;

export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** The kinds of file that are recognised and refused, each with its own advice. */
export const UNSUPPORTED_TYPES = ["doc", "odt", "pdf", "rtf", "sheet", "slides", "picture", "mht", "archive"] as const;

export type UnsupportedType = (typeof UNSUPPORTED_TYPES)[number];

/** `params.context` is the unsupported type, which chooses the sentence; `params.megabytes` the limit. */
export type ImportProblem = {
	code: ImportProblemCode;
	params?: { context?: UnsupportedType; megabytes?: number };
};

/** `error` is for the log: what was thrown where the problem is "failed". */
export type ImportResult = { ok: true; rulebook: Rulebook } | { ok: false; problem: ImportProblem; error?: unknown };

/** The message keys of a problem, a note and a reason; a problem's params go with its key. */
export const problemKey = (problem: ImportProblem): string => `import.problem.${problem.code}`;
export const noteKey = (note: ImportNote): string => `import.note.${note}`;
export const reasonKey = (reason: LeftOutReason): string => `import.reason.${reason}`;
