import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Storage } from "#db/storage.ts";
import { insertAnswer } from "./answer-feedback.server.ts";
import { changeFeedback, needRead } from "./change-feedback.server.ts";
import { endFeedbackTasks, feedbackTaskKinds, showNextStep } from "./feedback-tasks.server.ts";
import { feedbackEntryPath } from "./paths.ts";

/**
 * "I will do this", by a day: the receiver's own next step, one for each entry. One of several open ones stands on Now.
 * Problems: "feedback.problem.gone", "forbidden", "feedback.problem.unread", ".past", ".has-step".
 */
export async function takeNextStep(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, words, dueOn }: { token: string; words: string; dueOn: string },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeFeedback(storage, actor, publicId, ["receiver"], async (writer, entry) => {
		await once(writer, tables, { token, personId: actor.id, at }, async () => {
			needRead(entry);
			if (dueOn < dayIn(actor.timeZone, at)) refuseChange("feedback.problem.past", { field: "dueOn" });
			const [step] = await writer
				.insert(tables.feedbackSteps)
				.values({ entryId: entry.id, personId: actor.id, words, dueOn, at })
				.onConflictDoNothing()
				.returning({ id: tables.feedbackSteps.entryId });
			if (!step) refuseChange("feedback.problem.has-step");
			await insertAnswer(writer, tables, entry, "will-do", at);
			await showNextStep(writer, tables, actor.id, at);
			return feedbackEntryPath(publicId);
		});
		return null;
	});
}

/** The next step is done, or dropped; the next one of its owner's comes to Now. Problems: "feedback.problem.gone", "forbidden", ".no-step". */
export async function endNextStep(
	storage: Storage,
	actor: Actor,
	publicId: string,
	end: "done" | "dropped",
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackSteps } = tables;
	return changeFeedback(storage, actor, publicId, ["receiver"], async (writer, entry) => {
		const [ended] = await writer
			.update(feedbackSteps)
			.set(end === "done" ? { doneAt: at } : { droppedAt: at })
			.where(and(eq(feedbackSteps.entryId, entry.id), isNull(feedbackSteps.doneAt), isNull(feedbackSteps.droppedAt)))
			.returning({ id: feedbackSteps.entryId });
		if (!ended) {
			const [step] = await writer
				.select({ id: feedbackSteps.entryId })
				.from(feedbackSteps)
				.where(eq(feedbackSteps.entryId, entry.id));
			if (!step) refuseChange("feedback.problem.no-step");
			return null;
		}
		const which = { kinds: [feedbackTaskKinds.step], subjectId: entry.id };
		await endFeedbackTasks(writer, tables, which, end === "done" ? { at } : { at, because: "withdrawn" });
		await showNextStep(writer, tables, actor.id, at);
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "feedback.step-ended", subjectType: "feedback", subjectId: entry.id },
			details: { end },
		});
		return null;
	});
}
