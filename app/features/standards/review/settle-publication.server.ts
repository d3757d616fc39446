import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Writer } from "#db/storage.ts";
import { asksForReview } from "./approvers.queries.server.ts";
import { endReview } from "./end-review.server.ts";
import { logStep } from "./log-step.server.ts";
import { standingOf } from "./model.ts";
import { may } from "./policy.ts";
import { openReview, subjectOf } from "./review.queries.server.ts";
import { endWork } from "./review-tasks.server.ts";

/** How a publication may differ from an author pressing the button. */
export interface PublicationTerms {
	/** An administrator's reason to publish without a review; it stands in the log. */
	withoutReview?: string;
	/** The scheduled publication that this is. */
	scheduleId?: number;
}

/** The revision that is to be published. */
export interface Publishing {
	standardId: number;
	ownerId: number;
	revision: number;
}

/**
 * What keeps somebody from publishing a revision now: it is not theirs to publish ("forbidden"); an open review has to be approved for exactly this revision;
 * without one, a company that has an approver asks for one first. Null when nothing does.
 */
export async function reviewProblem(
	read: Reader,
	tables: Tables,
	actor: Actor,
	draft: Publishing,
	{ withoutReview }: PublicationTerms,
): Promise<Problem | null> {
	const review = await openReview(read, tables, draft.standardId);
	if (!may(actor, "publish", subjectOf(draft, review))) return { code: "forbidden" };
	if (withoutReview !== undefined) return null;
	if (review) {
		const standing = standingOf(review, draft.revision);
		return standing === "approved" ? null : { code: "review.problem.not-approved" };
	}
	return (await asksForReview(read, tables)) ? { code: "review.problem.asked" } : null;
}

export interface Publication {
	standardId: number;
	version: { id: number; number: number };
	actorId: number;
	note: string;
	broughtBack: boolean;
	at: Date;
}

/** The schedule that should be published has ended meanwhile. */
export class ScheduleEnded extends Error {}

/** Within a publication's transaction: the review, its discussions, its schedule and its tasks end with it, and the log says so. */
export async function settlePublication(
	writer: Writer,
	tables: Tables,
	publication: Publication,
	{ withoutReview, scheduleId }: PublicationTerms,
): Promise<void> {
	const { standardId, version, actorId, note, broughtBack, at } = publication;
	await endWaiting(writer, tables, publication, scheduleId);
	const review = await openReview(writer, tables, standardId);
	if (review) await endReview(writer, tables, review.id, "published", at);
	await closeDiscussions(writer, tables, standardId, at);
	const of = { subjectType: "standard", subjectId: standardId } as const;
	await endWork(writer, tables, { kinds: ["review-standard", "unscheduled"], ...of }, { at });
	await logStep(writer, tables, {
		...{ standardId, reviewId: review?.id ?? null, actorId: scheduleId === undefined ? actorId : null, at },
		kind: withoutReview === undefined ? "published" : "published-without-review",
		words: withoutReview ?? note,
		details: { version: version.number, ...(broughtBack ? { broughtBack: 1 } : {}) },
	});
}

/** What was said stays readable; nothing is added, and nobody is waited for. */
async function closeDiscussions(
	writer: Writer,
	{ discussions, tasks }: Tables,
	standardId: number,
	at: Date,
): Promise<void> {
	const closed = await writer
		.update(discussions)
		.set({ closedAt: at })
		.where(and(eq(discussions.standardId, standardId), isNull(discussions.closedAt)))
		.returning({ id: discussions.id });
	if (closed.length === 0) return;
	const ids = writer
		.select({ id: discussions.id })
		.from(discussions)
		.where(and(eq(discussions.standardId, standardId), eq(discussions.closedAt, at)));
	await writer
		.update(tasks)
		.set({ endedAt: at, endedBecause: "published" })
		.where(
			and(
				eq(tasks.kind, "mention"),
				eq(tasks.subjectType, "discussion"),
				inArray(tasks.subjectId, ids),
				isNull(tasks.doneAt),
				isNull(tasks.endedAt),
			),
		);
}

async function endWaiting(
	writer: Writer,
	{ scheduledPublications }: Tables,
	{ standardId, version, at }: Publication,
	scheduleId: number | undefined,
): Promise<void> {
	const [waiting] = await writer
		.update(scheduledPublications)
		.set({ versionId: version.id, endedAt: at, endedBecause: "published" })
		.where(and(eq(scheduledPublications.standardId, standardId), isNull(scheduledPublications.endedAt)))
		.returning({ id: scheduledPublications.id });
	if (scheduleId !== undefined && waiting?.id !== scheduleId) throw new ScheduleEnded();
}
