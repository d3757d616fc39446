import { z } from "zod";
import { languageField, line } from "#app/platform/fields.ts";
import { limits } from "../model.ts";
import { PIECE_KINDS } from "./pieces.ts";
import type { PieceChange } from "./stored-pieces.ts";

/** One page of pieces: four fields for each, in step. `accept` is "index:keep|drop:the text to put in". */
const pieceFields = {
	revision: z.coerce.number().int().min(0),
	view: line(10).optional(),
	page: z.coerce.number().int().min(1).optional(),
	index: z.array(z.string()),
	kind: z.array(z.string()),
	text: z.array(z.string()),
	leadIn: z.array(z.string()),
	accept: z
		.string()
		.max(limits.words * 2)
		.optional(),
	acceptAll: z.string().optional(),
	/** The index of a piece whose words of before a suggestion are wanted back. */
	takeBack: z.coerce.number().int().min(0).optional(),
	/** What the summary's fields hold: they are shown again as they were typed. */
	title: z.string().max(500).optional(),
	code: z.string().max(50).optional(),
	/** The language that the pieces are judged in from now on. */
	language: languageField.optional().catch(undefined),
	/** Of a changed document: on to what it changes. */
	goOn: z.string().optional(),
};

export const piecesForm = z.object(pieceFields);

/** The same page, sent by the button that makes the draft. */
export const makeDraftForm = z.object({
	...pieceFields,
	title: z.string({ error: "field.missing" }).trim().min(1, "field.missing").max(limits.heading, "field.too-long"),
	code: z.string({ error: "field.missing" }).trim().min(1, "field.missing").max(20, "code.wrong"),
	language: languageField,
});

/** The changes that a form holds; rows that are out of step or of no known kind are passed over. */
export function changesOf(
	form: Pick<z.output<typeof piecesForm>, "index" | "kind" | "text" | "leadIn">,
): PieceChange[] {
	const changes: PieceChange[] = [];
	for (const [place, number] of form.index.entries()) {
		const index = Number(number);
		const kind = PIECE_KINDS.find((known) => known === form.kind[place]);
		const text = form.text[place];
		if (!kind || text === undefined || !Number.isInteger(index) || index < 0) continue;
		changes.push({ index, kind, text, leadIn: form.leadIn[place] ?? "" });
	}
	return changes;
}

/** The suggestion that is to go in: the piece, whether its lead-in goes, and the text. */
export function acceptedOf(accept = ""): { index: number; dropsLeadIn: boolean; text: string } | null {
	const [, number, what, text] = /^(\d+):(keep|drop):([\s\S]*)$/.exec(accept) ?? [];
	if (number === undefined || text === undefined) return null;
	return { index: Number(number), dropsLeadIn: what === "drop", text };
}
