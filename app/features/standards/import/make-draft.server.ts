import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import type { Storage } from "#db/storage.ts";
import { creationProblem, insertStandard } from "../create-standard.server.ts";
import { insertParts, type NewPart } from "../insert-parts.server.ts";
import { may } from "../policy.ts";
import { findImport } from "./import.queries.server.ts";
import { partsOfPieces, piecesProblem } from "./stored-pieces.ts";

export interface MakeDraft {
	id: string;
	code: string;
	title: string;
	language: Language;
}

/**
 * Makes a standard with a draft of the actor's own preview, owned by the actor and asked of everyone; the same preview
 * again leads to the same draft. Problems: "import.missing", "code.wrong", "code.taken", and those of `piecesProblem`.
 */
export async function makeDraft(
	storage: Storage,
	actor: Actor,
	{ id, code, title, language }: MakeDraft,
	clock: Clock,
): Promise<Outcome<{ code: string }>> {
	if (!may(actor, "create", null)) return failed("forbidden");
	const { tables } = storage;
	const { imports } = tables;
	const at = clock.now();
	try {
		return await storage.write(async (writer) => {
			// Touching the row first makes requests for the same preview follow each other on both engines.
			await writer
				.update(imports)
				.set({ publicId: id })
				.where(and(eq(imports.publicId, id), eq(imports.personId, actor.id)));
			const stored = await findImport(writer, tables, actor, id);
			if (!stored) return failed("import.missing");
			if (stored.code !== null) return done({ code: stored.code });
			const problem = piecesProblem(stored.pieces);
			if (problem) return failed(problem.code, { params: problem.params });
			const standard = { code, title, language, owner: actor.publicId, teams: [], restricted: false };
			const made = await insertStandard(writer, tables, actor, standard, at);
			const parts = partsOfPieces(stored.pieces).map(
				({ kind, heading, text, leadIn }): NewPart => ({
					...{ id: newPublicId(), kind, ruleId: null, leadIn, exception: null },
					wordings: { [language]: { heading, text, why: "", example: "" } },
				}),
			);
			await insertParts(writer, tables, { ...made, personId: actor.id, at }, parts);
			await writer.update(imports).set({ standardId: made.standardId }).where(eq(imports.id, stored.rowId));
			return done({ code: made.code });
		});
	} catch (error) {
		return creationProblem(error);
	}
}
