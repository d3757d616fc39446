import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { findStandard, othersAt } from "./draft.queries.server.ts";
import { may } from "./policy.ts";

/** A person who was not seen for so long has gone. */
export const AWAY = 35_000;

export interface DraftVisit {
	/** The draft's revision now: another than the visitor's own tells that somebody else has changed something. */
	draftRevision: number;
	others: { name: string; part: string | null }[];
}

/** Notes that somebody has the draft open, and tells who else has. Leaves no event: being there changes nothing. */
export async function visitDraft(
	storage: Storage,
	actor: Actor,
	{ code, part }: { code: string; part: string | null },
	clock: Clock,
): Promise<Outcome<DraftVisit>> {
	const { tables, read } = storage;
	const { drafts, draftVisits } = tables;
	const at = clock.now();
	const standard = await findStandard(read, tables, code);
	if (!standard) return failed("standard.missing");
	if (!may(actor, "edit-draft", standard)) return failed("forbidden");
	const draft = await storage.write(async (writer) => {
		const [found] = await writer
			.select({ id: drafts.id, revision: drafts.revision })
			.from(drafts)
			.where(eq(drafts.standardId, standard.id));
		if (!found) return null;
		const visit = { partPublicId: part, lastSeenAt: at };
		await writer
			.insert(draftVisits)
			.values({ draftId: found.id, personId: actor.id, ...visit })
			.onConflictDoUpdate({ target: [draftVisits.draftId, draftVisits.personId], set: visit });
		return found;
	});
	if (!draft) return failed("draft.missing");
	const others = await othersAt(read, tables, draft.id, actor.id, new Date(at.getTime() - AWAY));
	return done({ draftRevision: draft.revision, others });
}
