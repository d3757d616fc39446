import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";
import type { Piece } from "./pieces.ts";

/** A stored preview; only who uploaded it sees it. */
export interface StoredImport {
	rowId: number;
	id: string;
	fileName: string;
	title: string;
	language: Language;
	pieces: Piece[];
	revision: number;
	/** Set once a draft was made of it. */
	standardId: number | null;
	/** The code of that standard. */
	code: string | null;
	/** The code of the standard whose changed document it is. */
	target: string | null;
}

/** The actor's own preview, or null. */
export async function findImport(
	read: Reader,
	{ imports, standards }: Tables,
	actor: Actor,
	id: string,
): Promise<StoredImport | null> {
	const [row] = await read
		.select({ stored: imports, code: standards.code })
		.from(imports)
		.leftJoin(standards, eq(standards.id, imports.standardId))
		.where(and(eq(imports.publicId, id), eq(imports.personId, actor.id)));
	if (!row) return null;
	const { id: rowId, fileName, title, language, pieces, revision, standardId, targetId } = row.stored;
	const target = targetId === null ? null : await codeOf(read, standards, targetId);
	return {
		...{ rowId, id, fileName, title, revision, standardId, code: row.code, target },
		language: language as Language,
		pieces: pieces as Piece[],
	};
}

async function codeOf(read: Reader, standards: Tables["standards"], id: number): Promise<string | null> {
	const [row] = await read.select({ code: standards.code }).from(standards).where(eq(standards.id, id));
	return row?.code ?? null;
}
