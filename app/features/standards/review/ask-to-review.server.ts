import { and, asc, eq, gt, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { addDays } from "#app/features/accounts/working-days.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { reviewLead, waitsForReview } from "./review-date.ts";

const standardsAtOnce = 500;

/** The job "standards.review-dates", daily. */
export const askToReview: Handler = (_job, { storage, now }) => askOwners(storage, now);

/**
 * Owners get the task to look at their standards 14 days before the date.
 * The same date asks once; another date asks anew.
 */
export async function askOwners(storage: Storage, now: Date): Promise<void> {
	const { read, tables } = storage;
	const { standards, versions, tasks } = tables;
	const today = dayIn((await loadCompany(storage))?.timeZone ?? "UTC", now);
	let after = 0;
	for (;;) {
		const rows = await read
			.select({
				id: standards.id,
				ownerId: standards.ownerId,
				nextReviewOn: standards.nextReviewOn,
				publishedAt: versions.publishedAt,
			})
			.from(standards)
			.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.latestVersion)))
			.where(
				and(
					gt(standards.id, after),
					isNotNull(standards.nextReviewOn),
					lte(standards.nextReviewOn, addDays(today, reviewLead)),
					isNull(standards.withdrawnAt),
				),
			)
			.orderBy(asc(standards.id))
			.limit(standardsAtOnce);
		const due = rows.flatMap(({ id, ownerId, nextReviewOn, publishedAt }) =>
			waitsForReview(nextReviewOn, dayIn("UTC", publishedAt))
				? [
						{
							...{ personId: ownerId, kind: "review-standard", subjectType: "standard", subjectId: id },
							...{ dueOn: nextReviewOn, createdAt: now },
						},
					]
				: [],
		);
		if (due.length > 0) {
			await storage.write(async (writer) => {
				await writer
					.insert(tasks)
					.values(due)
					.onConflictDoUpdate({
						target: [tasks.personId, tasks.kind, tasks.subjectType, tasks.subjectId],
						set: { dueOn: sql`excluded.due_on`, createdAt: now, doneAt: null, endedAt: null, endedBecause: null },
						setWhere: sql`${tasks.dueOn} <> excluded.due_on`,
					});
			});
		}
		if (rows.length < standardsAtOnce) return;
		after = rows.at(-1)?.id ?? after;
	}
}
