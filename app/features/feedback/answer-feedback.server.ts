import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changeFeedback, type FoundEntry, needRead } from "./change-feedback.server.ts";
import { endFeedbackTasks, feedbackTaskKinds } from "./feedback-tasks.server.ts";
import type { HelpOutcome } from "./model.ts";
import { tell } from "./tell.server.ts";

export type AnswerKind = "thanks" | "will-do" | "talk";

/** Writes an answer of the receiver, once for each kind, and tells the author; false when it was there. */
export async function insertAnswer(
	writer: Writer,
	tables: Tables,
	entry: FoundEntry,
	kind: AnswerKind,
	at: Date,
): Promise<boolean> {
	const [row] = await writer
		.insert(tables.feedbackAnswers)
		.values({ entryId: entry.id, kind, at })
		.onConflictDoNothing()
		.returning({ id: tables.feedbackAnswers.entryId });
	if (!row) return false;
	await tell(writer, tables, {
		...{ what: "answered", subject: entry.id, by: entry.receiverId, person: entry.authorId },
		...{ name: `${entry.id}:${kind}`, at },
	});
	await record(writer, tables, {
		...{ at, actorId: entry.receiverId, kind: "feedback.answered", subjectType: "feedback", subjectId: entry.id },
		details: { answer: kind },
	});
	return true;
}

/** "Thank you." Problems: "feedback.problem.gone", "forbidden", "feedback.problem.unread". */
export async function giveThanks(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	return changeFeedback(storage, actor, publicId, ["receiver"], async (writer, entry) => {
		needRead(entry);
		await insertAnswer(writer, storage.tables, entry, "thanks", at);
		return null;
	});
}

/** The receiver says whether it helped; the last word counts. Problems: as giveThanks. */
export async function sayWhetherItHelped(
	storage: Storage,
	actor: Actor,
	publicId: string,
	answer: HelpOutcome,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackOutcomes } = tables;
	return changeFeedback(storage, actor, publicId, ["receiver"], async (writer, entry) => {
		needRead(entry);
		const [same] = await writer
			.select({ answer: feedbackOutcomes.answer })
			.from(feedbackOutcomes)
			.where(and(eq(feedbackOutcomes.entryId, entry.id), eq(feedbackOutcomes.answer, answer)));
		if (same) return null;
		await writer
			.insert(feedbackOutcomes)
			.values({ entryId: entry.id, answer, at })
			.onConflictDoUpdate({ target: feedbackOutcomes.entryId, set: { answer, at } });
		await endFeedbackTasks(writer, tables, { kinds: [feedbackTaskKinds.helped], subjectId: entry.id }, { at });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "feedback.helped", subjectType: "feedback", subjectId: entry.id },
			details: { answer },
		});
		return null;
	});
}
