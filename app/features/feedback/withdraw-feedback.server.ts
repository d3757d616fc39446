import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { changeFeedback } from "./change-feedback.server.ts";
import { feedbackTaskKinds } from "./feedback-tasks.server.ts";
import { tellJob } from "./tell.server.ts";

/**
 * Takes an entry back before it was read: its words go, and its receiver finds no trace of it. They return to the author's sheet where
 * that is empty. Problems: "feedback.problem.gone", "forbidden", "feedback.problem.was-read".
 */
export async function withdrawFeedback(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackEntries, feedbackDrafts, people, tasks, jobs } = tables;
	return changeFeedback(storage, actor, publicId, ["author"], async (writer, { id }) => {
		const [before] = await writer
			.select({ entry: feedbackEntries, to: people.publicId })
			.from(feedbackEntries)
			.innerJoin(people, eq(people.id, feedbackEntries.receiverId))
			.where(eq(feedbackEntries.id, id));
		const empty = { situation: "", deed: "", effect: "", proposal: "", sentence: "", kept: [] };
		const [gone] = await writer
			.update(feedbackEntries)
			.set({ ...empty, leaderId: null, state: "withdrawn", withdrawnAt: at })
			.where(and(eq(feedbackEntries.id, id), eq(feedbackEntries.state, "sent"), isNull(feedbackEntries.readAt)))
			.returning({ id: feedbackEntries.id });
		if (!before || before.entry.state === "withdrawn") return null;
		if (!gone) refuseChange("feedback.problem.was-read");
		const { situation, happenedOn, deed, effect, proposal, wants, kept } = before.entry;
		const fields = {
			...{ to: before.to, situation, happenedOn, deed, effect, proposal, wants },
			kept: kept.map(({ field, message, words }) => `${field}:${message}:${words}`),
			reasons: kept.map(({ reason }) => reason),
		};
		await writer.insert(feedbackDrafts).values({ personId: actor.id, fields, savedAt: at }).onConflictDoNothing();
		const kind = feedbackTaskKinds.unread;
		await writer.delete(tasks).where(and(eq(tasks.subjectType, kind), eq(tasks.subjectId, id)));
		await writer.delete(jobs).where(eq(jobs.key, `${tellJob}:received:${id}`));
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "feedback.withdrawn", subjectType: "feedback", subjectId: id },
		});
		return null;
	});
}
