import { type Actor, hasRole } from "#app/platform/actor.ts";

/** Lengths in characters. */
export const campaignLimits = { question: 200, words: 2_000, closing: 4_000 } as const;

/** Before its first day, open, over and still without a closing word, or closed. */
export type CampaignState = "coming" | "open" | "over" | "closed";

export function campaignState(
	{ fromDay, untilDay, closed }: { fromDay: string; untilDay: string; closed: boolean },
	today: string,
): CampaignState {
	if (closed) return "closed";
	if (today < fromDay) return "coming";
	return today <= untilDay ? "open" : "over";
}

/** Keepers and administrators ask the company or a team a question with dates. */
export function mayCampaign(actor: Actor): boolean {
	return hasRole(actor, "keeper", "administrator");
}
