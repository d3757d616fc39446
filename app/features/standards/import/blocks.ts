import type { ImportNote, ImportProblem, LeftOutReason } from "./pieces.ts";

/** How a paragraph stands on the page, as far as it tells headings from body text. */
export type Look = {
	bold: boolean;
	underlined: boolean;
	caps: boolean;
	/** Font size in points, 0 where unknown. */
	size: number;
	align: "left" | "center" | "right";
	/** Distance from the left edge in points, 0 where unknown. */
	indent: number;
};

export const PLAIN_LOOK: Look = { bold: false, underlined: false, caps: false, size: 0, align: "left", indent: 0 };

/** A place in a real (not typed) list: `key` names the list, `depth` counts from 0. */
export type ListPlace = { key: string; depth: number };

export type ParagraphRole = "body" | "title" | "subtitle" | "heading" | "contents" | "caption";

/** One paragraph as the source has it. Text may hold "\n" (line break) and "\t". */
export type Paragraph = {
	type: "paragraph";
	text: string;
	role: ParagraphRole;
	/** 1 and deeper, for headings. */
	level: number;
	look: Look;
	list?: ListPlace;
	/** The paragraph's end was deleted in a tracked change: the next one continues it. */
	runsOn?: boolean;
	/** Blank lines stand above it (plain text only). */
	apart?: boolean;
};

export type Cell = {
	blocks: Block[];
	/** Columns that the cell covers. */
	span: number;
	/** The cell continues the one above it. */
	continues: boolean;
	/** Rows that the cell covers (HTML), 1 elsewhere. */
	rows: number;
};

export type Row = { header: boolean; cells: Cell[] };

export type Table = { type: "table"; rows: Row[] };

export type LeftOut = { type: "left-out"; text: string; reason: LeftOutReason };

export type Block = Paragraph | Table | LeftOut;

/** What a reader hands to `structure`: the document in reading order, before anything is interpreted. */
export type Source = {
	blocks: Block[];
	/** Plain text or Markdown: a short line that stands alone may be a heading. */
	plain: boolean;
	pictures: number;
	notes: ImportNote[];
	/** A title from the file's own data, used where the text shows none. */
	titleHint: string;
};

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;
/** A paragraph longer than this is not put together any further. */
export const MAX_PARAGRAPH = 20_000;
export const MAX_BLOCKS = 20_000;
export const MAX_DEPTH = 1_000;

/** Carries an import problem out of a parser; `readBytes` turns it into a result. */
export class ImportFailure extends Error {
	readonly problem: ImportProblem;
	constructor(problem: ImportProblem) {
		super(problem.code);
		this.problem = problem;
	}
}

/** A paragraph of body text with no particular look. */
export function paragraph(text: string, more: Partial<Omit<Paragraph, "type" | "text">> = {}): Paragraph {
	return { type: "paragraph", text, role: "body", level: 0, look: PLAIN_LOOK, ...more };
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g;
const WHITE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** One line with single blanks; no-break spaces become blanks, invisible characters go, "‑" becomes "-". */
export function squeeze(text: string): string {
	return text
		.replace(INVISIBLE, "")
		.replace(WHITE, " ")
		.replace(/[\u2010\u2011]/g, "-")
		.trim();
}

/** All text of blocks, tables included, in reading order. */
export function textOf(blocks: readonly Block[]): string[] {
	const lines: string[] = [];
	const waiting: Block[] = [...blocks].reverse();
	for (let block = waiting.pop(); block; block = waiting.pop()) {
		if (block.type !== "table") {
			const text = squeeze(block.text);
			if (text) lines.push(text);
			continue;
		}
		for (const row of [...block.rows].reverse())
			for (const cell of [...row.cells].reverse()) for (const inner of [...cell.blocks].reverse()) waiting.push(inner);
	}
	return lines;
}
