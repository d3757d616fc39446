/** What an approver says of the revision in review. */
export const verdicts = ["approved", "changes-asked", "declined"] as const;

export type Verdict = (typeof verdicts)[number];

export type ReviewState = "in-review" | "changes-asked" | "approved" | "declined" | "taken-back" | "published";

/** Up to so many people, a company may let authors approve what they wrote. */
export const smallFirm = 10;

/** What an open review comes to, given what each named approver has said; null = nothing yet. */
export function stateOf(said: readonly (Verdict | null)[]): ReviewState {
	if (said.includes("declined")) return "declined";
	if (said.includes("changes-asked")) return "changes-asked";
	return said.length > 0 && said.every((verdict) => verdict === "approved") ? "approved" : "in-review";
}

/** Where a draft is on its way: its review's state, or "put-back" when it was edited since, or "none" without an open review. */
export type Standing = ReviewState | "put-back" | "none";

export function standingOf(
	review: { state: ReviewState; draftRevision: number } | null,
	draftRevision: number | null,
): Standing {
	if (!review) return "none";
	return draftRevision !== null && review.draftRevision !== draftRevision ? "put-back" : review.state;
}
