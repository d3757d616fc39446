import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";
import type { ReviewState, Verdict } from "./model.ts";
import type { ReviewSubject } from "./policy.ts";

export interface NamedApprover {
	id: number;
	publicId: string;
	name: string;
	verdict: Verdict | null;
	saidAt: Date | null;
	/** An administrator named somebody else in their place. */
	replaced: boolean;
}

export interface OpenReview {
	id: number;
	versionNumber: number;
	draftRevision: number;
	state: ReviewState;
	startedAt: Date;
	startedById: number;
	approvers: NamedApprover[];
}

/** The open review of a standard with who is named in it; null when there is none. */
export async function openReview(read: Reader, tables: Tables, standardId: number): Promise<OpenReview | null> {
	const { reviews } = tables;
	const [row] = await read
		.select()
		.from(reviews)
		.where(and(eq(reviews.standardId, standardId), isNull(reviews.endedAt)));
	if (!row) return null;
	const { id, versionNumber, draftRevision, state, startedAt, startedById } = row;
	const approvers = await namedApprovers(read, tables, id);
	return { id, versionNumber, draftRevision, state: state as ReviewState, startedAt, startedById, approvers };
}

/** Who was named in a review, replaced ones included. */
export async function namedApprovers(
	read: Reader,
	{ reviewApprovers, people }: Tables,
	reviewId: number,
): Promise<NamedApprover[]> {
	const rows = await read
		.select({
			id: people.id,
			publicId: people.publicId,
			name: people.name,
			verdict: reviewApprovers.verdict,
			saidAt: reviewApprovers.saidAt,
			replacedById: reviewApprovers.replacedById,
		})
		.from(reviewApprovers)
		.innerJoin(people, eq(people.id, reviewApprovers.personId))
		.where(eq(reviewApprovers.reviewId, reviewId))
		.orderBy(asc(people.sortKey), asc(people.id));
	return rows.map(({ replacedById, verdict, ...row }) => ({
		...row,
		verdict: verdict as Verdict | null,
		replaced: replacedById !== null,
	}));
}

/** What the policy looks at. */
export function subjectOf(standard: { ownerId: number }, review: OpenReview | null): ReviewSubject {
	return {
		ownerId: standard.ownerId,
		startedById: review?.startedById ?? null,
		approvers: (review?.approvers ?? []).filter((one) => !one.replaced).map((one) => one.id),
	};
}

/** Who was named last time: what the next review is prefilled with. */
export async function lastApprovers(read: Reader, { reviews, reviewApprovers }: Tables, standardId: number) {
	const [last] = await read
		.select({ id: reviews.id })
		.from(reviews)
		.where(eq(reviews.standardId, standardId))
		.orderBy(desc(reviews.id))
		.limit(1);
	if (!last) return [];
	return read
		.select({ id: reviewApprovers.personId })
		.from(reviewApprovers)
		.where(and(eq(reviewApprovers.reviewId, last.id), isNull(reviewApprovers.replacedById)));
}
