import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { ChangeRefused, changeDraft, partOf } from "./change-draft.server.ts";

/**
 * Takes a part out of the draft; undo brings it back. Of a section only the heading goes, its parts join the section
 * above. A rule's number is never given again. Problem: "part.missing".
 */
export async function removePart(
	storage: Storage,
	actor: Actor,
	{ code, part: publicId }: { code: string; part: string },
	clock: Clock,
): Promise<Outcome<{ draftRevision: number }>> {
	const { draftParts } = storage.tables;
	const at = clock.now();
	return changeDraft(storage, actor, code, at, async (writer, draft) => {
		const part = await partOf(writer, storage.tables, draft, publicId);
		if (part.kind === "title") throw new ChangeRefused({ code: "part.stays" });
		await writer.update(draftParts).set({ removedAt: at }).where(eq(draftParts.id, part.id));
		return {
			value: {},
			undo: { act: "remove", part: part.id },
			event: { kind: "draft.part-removed", details: { part: part.id, what: part.kind } },
		};
	});
}
