import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** What feedback puts on people's Now; the subject of each is an entry, or a report. */
export const feedbackTaskKinds = {
	/** An entry that its receiver has not opened. */
	unread: "feedback-unread",
	/** The one next step that is shown. */
	step: "feedback-step",
	/** The other has written in a talk. */
	message: "feedback-message",
	/** Did it help? */
	helped: "feedback-helped",
	/** A keeper looks at a report. */
	report: "feedback-report",
	/** A keeper has decided: for author and reporter. */
	decision: "feedback-decision",
} as const;

export type FeedbackTaskKind = (typeof feedbackTaskKinds)[keyof typeof feedbackTaskKinds];

/** Puts something on people's Now; what was done there before waits anew. */
export async function giveFeedbackTask(
	writer: Writer,
	{ tasks }: Tables,
	task: { kind: FeedbackTaskKind; people: readonly number[]; subjectId: number; dueOn?: string; at: Date },
): Promise<void> {
	const { kind, people, subjectId, dueOn = null, at } = task;
	if (people.length === 0) return;
	await writer
		.insert(tasks)
		.values(people.map((personId) => ({ personId, kind, subjectType: kind, subjectId, dueOn, createdAt: at })))
		.onConflictDoUpdate({
			target: [tasks.personId, tasks.kind, tasks.subjectType, tasks.subjectId],
			set: { dueOn, createdAt: at, doneAt: null, endedAt: null, endedBecause: null },
		});
}

/** Ends tasks about one entry or report: as done, or because what they asked for went away. */
export async function endFeedbackTasks(
	writer: Writer,
	tables: Tables,
	{ subjectId, ...about }: { kinds: readonly FeedbackTaskKind[]; subjectId: number; personId?: number },
	end: { at: Date; because?: string },
): Promise<void> {
	await endTasks(writer, tables, { ...about, subjectIds: [subjectId] }, end);
}

/** One next step at a time stands on Now: the earliest open one, unless one is there already. */
export async function showNextStep(writer: Writer, tables: Tables, personId: number, at: Date): Promise<void> {
	const { tasks, feedbackSteps, feedbackEntries } = tables;
	// Steps of one person are put in order one after the other, on both engines.
	await writer
		.update(tables.people)
		.set({ disabledAt: sql`${tables.people.disabledAt}` })
		.where(eq(tables.people.id, personId));
	const kind = feedbackTaskKinds.step;
	const [shown] = await writer
		.select({ id: tasks.id })
		.from(tasks)
		.where(and(eq(tasks.personId, personId), eq(tasks.kind, kind), isNull(tasks.doneAt), isNull(tasks.endedAt)))
		.limit(1);
	if (shown) return;
	const [next] = await writer
		.select({ entryId: feedbackSteps.entryId, dueOn: feedbackSteps.dueOn })
		.from(feedbackSteps)
		.innerJoin(feedbackEntries, and(eq(feedbackEntries.id, feedbackSteps.entryId), eq(feedbackEntries.state, "read")))
		.where(and(eq(feedbackSteps.personId, personId), isNull(feedbackSteps.doneAt), isNull(feedbackSteps.droppedAt)))
		.orderBy(asc(feedbackSteps.dueOn), asc(feedbackSteps.entryId))
		.limit(1);
	if (!next) return;
	await giveFeedbackTask(writer, tables, { kind, people: [personId], subjectId: next.entryId, dueOn: next.dueOn, at });
}
