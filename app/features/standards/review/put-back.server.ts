import { and, eq, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { endSchedule } from "./end-schedule.server.ts";
import { logStep } from "./log-step.server.ts";
import { endWork, giveTask } from "./review-tasks.server.ts";

/** The change that a draft has just had: `revision` is the new one. */
export interface DraftEdit {
	standardId: number;
	revision: number;
	actorId: number;
	at: Date;
}

/**
 * The first edit after a draft was sent to its approvers puts its review back: what was said no longer counts, those who had
 * agreed are told, and the draft is to be sent again. A publication that waits for its time ends with it. Part of the edit's transaction.
 */
export async function putBack(writer: Writer, tables: Tables, edit: DraftEdit): Promise<void> {
	const { standardId, revision, actorId, at } = edit;
	const { standards, reviews, reviewApprovers, scheduledPublications: waiting } = tables;
	// One small read for each of the many edits of a draft that is on no way to a publication.
	const [found] = await writer
		.select({ review: reviews.id, schedule: waiting.id })
		.from(standards)
		.leftJoin(reviews, and(eq(reviews.standardId, standards.id), isNull(reviews.endedAt)))
		.leftJoin(waiting, and(eq(waiting.standardId, standards.id), isNull(waiting.endedAt)))
		.where(eq(standards.id, standardId));
	if (found?.schedule) await endSchedule(writer, tables, { standardId, actorId, because: "edited", at });
	if (!found?.review) return;
	const [review] = await writer
		.update(reviews)
		.set({ state: "in-review" })
		.where(and(eq(reviews.id, found.review), eq(reviews.draftRevision, revision - 1)))
		.returning();
	if (!review) return;
	const said = await writer
		.select({ id: reviewApprovers.personId, verdict: reviewApprovers.verdict })
		.from(reviewApprovers)
		.where(and(eq(reviewApprovers.reviewId, review.id), isNull(reviewApprovers.replacedById)));
	const agreed = said.filter(({ id, verdict }) => verdict === "approved" && id !== actorId).map(({ id }) => id);
	await writer
		.update(reviewApprovers)
		.set({ verdict: null, saidAt: null })
		.where(eq(reviewApprovers.reviewId, review.id));
	const of = { subjectType: "review", subjectId: review.id } as const;
	await endWork(writer, tables, { kinds: ["approve", "publish"], ...of }, { at, because: "put-back" });
	await giveTask(writer, tables, { kind: "revise", people: [review.startedById], ...of, at });
	await giveTask(writer, tables, { kind: "put-back", people: agreed, ...of, at });
	await logStep(writer, tables, {
		...{ standardId, reviewId: review.id, actorId, kind: "put-back", at },
		details: { version: review.versionNumber, revision, agreed: agreed.join(",") },
		tells: agreed,
	});
}
