import { addDays } from "#app/features/accounts/working-days.ts";

/** Days after somebody's first day: when the essay is offered, offered again, and no longer. */
export interface OfferDays {
	inviteAfter: number;
	remindAfter: number;
	inviteUntil: number;
}

export type OfferPart = "invitation" | "reminder";

/** Which part of the offer somebody sees on a day, and its last day: from the first day at work and nothing else. */
export function offerOn(
	today: string,
	startedOn: string,
	days: OfferDays,
): { part: OfferPart; lastDay: string } | null {
	const lastDay = addDays(startedOn, days.inviteUntil - 1);
	if (today < addDays(startedOn, days.inviteAfter) || today > lastDay) return null;
	return { part: today < addDays(startedOn, days.remindAfter) ? "invitation" : "reminder", lastDay };
}
