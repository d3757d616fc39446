import { and, eq, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { logStep } from "./log-step.server.ts";
import { giveTask } from "./review-tasks.server.ts";

export interface ScheduleEnd {
	standardId: number;
	/** Null where the clock found it out. */
	actorId: number | null;
	/** "taken-back", or the code of what came between. */
	because: string;
	at: Date;
}

/**
 * Ends the publication that waits for its time, if there is one: taken back, or because something came between. Then its
 * author gets a task, since nothing will happen at the time they chose. Answers whether one was waiting.
 */
export async function endSchedule(
	writer: Writer,
	tables: Tables,
	{ standardId, actorId, because, at }: ScheduleEnd,
): Promise<boolean> {
	const { scheduledPublications } = tables;
	const [ended] = await writer
		.update(scheduledPublications)
		.set({ endedAt: at, endedBecause: because })
		.where(and(eq(scheduledPublications.standardId, standardId), isNull(scheduledPublications.endedAt)))
		.returning();
	if (!ended) return false;
	const takenBack = because === "taken-back";
	const tells = takenBack || ended.madeById === actorId ? [] : [ended.madeById];
	if (!takenBack) {
		const of = { subjectType: "standard", subjectId: standardId } as const;
		await giveTask(writer, tables, { kind: "unscheduled", people: [ended.madeById], ...of, at });
	}
	await logStep(writer, tables, {
		...{ standardId, actorId, kind: takenBack ? "unscheduled" : "schedule-ended", at },
		details: { because, runAt: ended.runAt.toISOString() },
		tells,
	});
	return true;
}
