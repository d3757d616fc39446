import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Storage } from "#db/storage.ts";
import { limits } from "../model.ts";
import { may } from "../policy.ts";
import type { Rulebook } from "./pieces.ts";

export interface NewImport {
	/** "" for what was pasted. */
	fileName: string;
	rulebook: Rulebook;
	/** The standard whose changed document it is. */
	targetId?: number;
	token: string;
}

/** Keeps what was read of a rulebook as a preview of its reader's own. The same token again leads to the same preview. */
export async function createImport(
	storage: Storage,
	actor: Actor,
	{ fileName, rulebook, targetId, token }: NewImport,
	clock: Clock,
): Promise<Outcome<{ id: string }>> {
	if (!may(actor, "import", null)) return failed("forbidden");
	const { tables } = storage;
	const at = clock.now();
	return storage.write(async (writer) => {
		const { leadsTo } = await once(writer, tables, { token, personId: actor.id, at }, async () => {
			const id = newPublicId();
			const [row] = await writer
				.insert(tables.imports)
				.values({
					publicId: id,
					personId: actor.id,
					fileName: fileName.slice(0, 200),
					title: rulebook.title.slice(0, limits.heading),
					language: rulebook.language,
					pieces: rulebook.pieces,
					revision: 1,
					createdAt: at,
					targetId: targetId ?? null,
				})
				.returning({ id: tables.imports.id });
			await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "import.created",
				subjectType: "import",
				subjectId: row?.id ?? 0,
				details: { pieces: rulebook.pieces.length },
			});
			return id;
		});
		return done({ id: leadsTo });
	});
}
