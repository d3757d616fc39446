import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { approverChoices, type Reviewable } from "./approvers.queries.server.ts";
import type { OpenReview } from "./review.queries.server.ts";

type Choice = { publicId: string; name: string };

/** Whom an administrator can name somebody else for, and who can be named. */
export async function replacementChoices(
	{ read, tables }: Storage,
	standard: Reviewable & { code: string },
	review: OpenReview,
	now: Date,
): Promise<{ away: Choice[]; instead: Choice[] }> {
	const asked = review.approvers.filter(({ replaced }) => !replaced);
	const draft = await loadDraft(read, tables, standard.code);
	const about = { standard, draftId: draft?.id ?? 0, besides: review.startedById, today: dayIn("UTC", now) };
	const choices = await approverChoices(read, tables, about);
	const plain = ({ publicId, name }: Choice) => ({ publicId, name });
	return {
		away: asked.map(plain),
		instead: choices.filter(({ id }) => asked.every((one) => one.id !== id)).map(plain),
	};
}
