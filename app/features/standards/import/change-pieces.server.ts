import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { findImport } from "./import.queries.server.ts";
import { changed, type PieceChange } from "./stored-pieces.ts";

export interface ChangePieces {
	id: string;
	/** The preview's revision that the changes were made on. */
	revision: number;
	changes: PieceChange[];
	/** What the pieces are written in, where it was read wrongly. */
	language?: Language | undefined;
}

/**
 * Changes pieces of the actor's own preview, if it still is what was looked at. Problems: "import.missing",
 * "import.stale", "import.done" once its draft was made.
 */
export async function changePieces(
	storage: Storage,
	actor: Actor,
	{ id, revision, changes, language }: ChangePieces,
): Promise<Outcome<{ revision: number }>> {
	const { imports } = storage.tables;
	return storage.write(async (writer) => {
		const stored = await findImport(writer, storage.tables, actor, id);
		if (!stored) return failed("import.missing");
		if (stored.standardId !== null) return failed("import.done");
		const pieces = changed(stored.pieces, changes);
		const now = { pieces, language: language ?? stored.language };
		if (JSON.stringify(now) === JSON.stringify({ pieces: stored.pieces, language: stored.language }))
			return done({ revision: stored.revision });
		const [row] = await writer
			.update(imports)
			.set({ ...now, revision: revision + 1 })
			.where(and(eq(imports.id, stored.rowId), eq(imports.revision, revision)))
			.returning({ revision: imports.revision });
		return row ? done(row) : failed("import.stale");
	});
}
