import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { changeFeedback, goneCode } from "./change-feedback.server.ts";
import { endFeedbackTasks, feedbackTaskKinds } from "./feedback-tasks.server.ts";
import { askLater, tellJob } from "./tell.server.ts";

/**
 * The receiver opens an entry: from now on it stays as it is, and a leader whom its author included may read it, too.
 * Problems: "feedback.problem.gone", "forbidden".
 */
export async function readFeedback(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	const { tables } = storage;
	const { feedbackEntries, jobs } = tables;
	return changeFeedback(storage, actor, publicId, ["receiver"], async (writer, { id, state }) => {
		if (state === "read") return null;
		const [opened] = await writer
			.update(feedbackEntries)
			.set({ state: "read", readAt: at })
			.where(and(eq(feedbackEntries.id, id), eq(feedbackEntries.state, "sent"), isNull(feedbackEntries.readAt)))
			.returning({ id: feedbackEntries.id });
		if (!opened) {
			const [now] = await writer
				.select({ state: feedbackEntries.state })
				.from(feedbackEntries)
				.where(eq(feedbackEntries.id, id));
			if (now?.state === "read") return null;
			refuseChange(goneCode);
		}
		await endFeedbackTasks(writer, tables, { kinds: [feedbackTaskKinds.unread], subjectId: id }, { at });
		await writer.delete(jobs).where(eq(jobs.key, `${tellJob}:received:${id}`));
		await askLater(writer, tables, id, at);
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "feedback.read", subjectType: "feedback", subjectId: id },
		});
		return null;
	});
}
