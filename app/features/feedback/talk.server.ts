import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { insertAnswer } from "./answer-feedback.server.ts";
import { changeFeedback, type FoundEntry, needRead, otherOf } from "./change-feedback.server.ts";
import { endFeedbackTasks, feedbackTaskKinds, giveFeedbackTask } from "./feedback-tasks.server.ts";
import { messagesAtMost } from "./model.ts";
import { feedbackEntryPath } from "./paths.ts";
import { tell } from "./tell.server.ts";

const message = feedbackTaskKinds.message;

/**
 * A message between the two. The receiver's first one opens the talk ("let us talk"); the last one that fits closes it.
 * Problems: "feedback.problem.gone", "forbidden", "feedback.problem.unread", ".talk-closed".
 */
export async function sayInTalk(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, text }: { token: string; text: string },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackTalks } = tables;
	return changeFeedback(storage, actor, publicId, ["author", "receiver"], async (writer, entry) => {
		await once(writer, tables, { token, personId: actor.id, at }, async () => {
			needRead(entry);
			const opened = entry.part === "receiver" && (await openTalk(writer, tables, entry, at));
			const [talk] = await writer
				.update(feedbackTalks)
				.set({ messages: sql`${feedbackTalks.messages} + 1` })
				.where(
					and(
						...[eq(feedbackTalks.entryId, entry.id), isNull(feedbackTalks.closedAt)],
						lt(feedbackTalks.messages, messagesAtMost),
					),
				)
				.returning({ messages: feedbackTalks.messages });
			if (!talk) refuseChange("feedback.problem.talk-closed");
			await insertMessage(writer, tables, entry, actor.id, { text, at, tells: !opened });
			if (talk.messages >= messagesAtMost) await closeIt(writer, tables, entry, null, at);
			return feedbackEntryPath(publicId);
		});
		return null;
	});
}

async function openTalk(writer: Writer, tables: Tables, entry: FoundEntry, at: Date): Promise<boolean> {
	const [talk] = await writer
		.insert(tables.feedbackTalks)
		.values({ entryId: entry.id, at, messages: 0 })
		.onConflictDoNothing()
		.returning({ id: tables.feedbackTalks.entryId });
	return talk !== undefined && insertAnswer(writer, tables, entry, "talk", at);
}

async function insertMessage(
	writer: Writer,
	tables: Tables,
	entry: FoundEntry,
	personId: number,
	{ text, at, tells }: { text: string; at: Date; tells: boolean },
): Promise<void> {
	const [row] = await writer
		.insert(tables.feedbackMessages)
		.values({ entryId: entry.id, personId, text, at })
		.returning({ id: tables.feedbackMessages.id });
	const other = otherOf(entry, personId);
	const which = { kinds: [message], subjectId: entry.id, personId };
	await endFeedbackTasks(writer, tables, which, { at });
	await giveFeedbackTask(writer, tables, { kind: message, people: [other], subjectId: entry.id, at });
	await record(writer, tables, {
		...{ at, actorId: personId, kind: "feedback.talked", subjectType: "feedback", subjectId: entry.id },
		details: { message: row?.id ?? 0 },
	});
	// The answer that opened the talk has its own mail.
	if (tells && row) {
		await tell(writer, tables, { what: "message", subject: entry.id, by: personId, person: other, name: row.id, at });
	}
}

/** Either of the two closes the talk. Problems: "feedback.problem.gone", "forbidden". */
export async function closeTalk(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeFeedback(storage, actor, publicId, ["author", "receiver"], async (writer, entry) => {
		await closeIt(writer, tables, entry, actor.id, at);
		return null;
	});
}

async function closeIt(
	writer: Writer,
	tables: Tables,
	entry: FoundEntry,
	closedById: number | null,
	at: Date,
): Promise<void> {
	const { feedbackTalks } = tables;
	const [closed] = await writer
		.update(feedbackTalks)
		.set({ closedAt: at, closedById })
		.where(and(eq(feedbackTalks.entryId, entry.id), isNull(feedbackTalks.closedAt)))
		.returning({ id: feedbackTalks.entryId });
	if (!closed) return;
	// The last message of a full talk stays to be read.
	if (closedById !== null) await endFeedbackTasks(writer, tables, { kinds: [message], subjectId: entry.id }, { at });
	await record(writer, tables, {
		...{ at, actorId: closedById, kind: "feedback.talk-closed", subjectType: "feedback", subjectId: entry.id },
	});
}

/** What the other has written is read, and nothing is to be added. Problems: "feedback.problem.gone", "forbidden". */
export async function seeMessages(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	return changeFeedback(storage, actor, publicId, ["author", "receiver"], async (writer, entry) => {
		const which = { kinds: [message], subjectId: entry.id, personId: actor.id };
		await endFeedbackTasks(writer, tables, which, { at });
		return null;
	});
}
