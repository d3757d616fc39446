import { type Actor, hasRole } from "#app/platform/actor.ts";

export type ReviewAct =
	| "read"
	| "discuss"
	| "submit"
	| "say"
	| "take-back"
	| "replace"
	| "publish"
	| "unschedule"
	| "withdraw"
	| "move-date";

/** What the policy looks at. */
export interface ReviewSubject {
	ownerId: number;
	/** Who sent the draft to its approvers; null without an open review. */
	startedById: number | null;
	/** Who is named to agree, replaced ones left out. */
	approvers: readonly number[];
}

/**
 * Whether somebody may do something with a draft on its way to publication. Authors and administrators share all drafts;
 * named approvers read and discuss the one in review, say what they think of it, and publish it when all agree.
 */
export function may(actor: Actor, act: ReviewAct, subject: ReviewSubject): boolean {
	const writes = hasRole(actor, "author", "administrator");
	const administers = hasRole(actor, "administrator");
	const named = subject.approvers.includes(actor.id);
	switch (act) {
		case "read":
		case "discuss":
		case "publish":
			return writes || named;
		case "submit":
		case "unschedule":
			return writes;
		case "say":
			return named;
		case "take-back":
			return administers || (writes && (subject.startedById === actor.id || subject.ownerId === actor.id));
		case "replace":
			return administers;
		case "withdraw":
		case "move-date":
			return administers || (writes && subject.ownerId === actor.id);
	}
}
