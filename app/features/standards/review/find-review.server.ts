import { and, eq, gt } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { findStandard } from "../draft.queries.server.ts";
import type { DraftStandard } from "../model.ts";
import { may, type ReviewSubject } from "./policy.ts";
import { type OpenReview, openReview, subjectOf } from "./review.queries.server.ts";

export interface FoundReview {
	standard: DraftStandard;
	review: OpenReview | null;
	subject: ReviewSubject;
}

/** A standard with its open review, for those who may see its draft; null for everybody else (the answer is 404). */
export async function findReview(storage: Storage, actor: Actor, code: string): Promise<FoundReview | null> {
	const { read, tables } = storage;
	const standard = await findStandard(read, tables, code);
	if (!standard) return null;
	const review = await openReview(read, tables, standard.id);
	const subject = subjectOf(standard, review);
	return may(actor, "read", subject) ? { standard, review, subject } : null;
}

/** Whether somebody was named in an earlier review of a standard that is published. */
export async function wasApprover({ read, tables }: Storage, actor: Actor, code: string): Promise<boolean> {
	const { reviews, reviewApprovers, standards } = tables;
	const rows = await read
		.select({ id: reviews.id })
		.from(reviews)
		.innerJoin(standards, eq(standards.id, reviews.standardId))
		.innerJoin(reviewApprovers, and(eq(reviewApprovers.reviewId, reviews.id), eq(reviewApprovers.personId, actor.id)))
		.where(and(eq(standards.code, code), gt(standards.latestVersion, 0)))
		.limit(1);
	return rows.length > 0;
}
