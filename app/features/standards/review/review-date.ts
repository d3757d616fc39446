import { addDays } from "#app/features/accounts/working-days.ts";

/** So many days before its next review date, a standard's owner is asked to look at it. */
export const reviewLead = 14;

/**
 * Whether a standard still waits to be looked at on its review date: a version published within the last 14 days before that
 * day, or after it, is such a look. Days are YYYY-MM-DD.
 */
export function waitsForReview(nextReviewOn: string | null, publishedOn: string): nextReviewOn is string {
	return nextReviewOn !== null && publishedOn < addDays(nextReviewOn, -reviewLead);
}
