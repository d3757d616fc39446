import { sql } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { mondayOf } from "./week.ts";
import type { Habit } from "./wording.ts";

/**
 * Counts a text that was sent, and the habits that the coach met while it was written, for its author's mirror: figures of the week,
 * never words. Part of the transaction that sends it.
 */
export async function noteWording(
	writer: Writer,
	{ wordingWeeks }: Tables,
	{ personId, day, met }: { personId: number; day: string; met: ReadonlySet<Habit> },
): Promise<void> {
	const one = (habit: Habit) => (met.has(habit) ? 1 : 0);
	const [generalisation, personality, noProposal] = [one("generalisation"), one("personality"), one("no-proposal")];
	await writer
		.insert(wordingWeeks)
		.values({ personId, week: mondayOf(day), texts: 1, generalisation, personality, noProposal })
		.onConflictDoUpdate({
			target: [wordingWeeks.personId, wordingWeeks.week],
			set: {
				texts: sql`${wordingWeeks.texts} + 1`,
				generalisation: sql`${wordingWeeks.generalisation} + ${generalisation}`,
				personality: sql`${wordingWeeks.personality} + ${personality}`,
				noProposal: sql`${wordingWeeks.noProposal} + ${noProposal}`,
			},
		});
}
