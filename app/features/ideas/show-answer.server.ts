import { and, eq, isNull } from "drizzle-orm";
import { record } from "#db/events.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { holdIdea } from "./change-idea.server.ts";
import { type IdeaState, isOpen } from "./model.ts";
import { endPromises, promiseNext } from "./promises.server.ts";
import { standInLists } from "./stand-in-lists.server.ts";

/** Tells those who follow an idea of an answer. */
export const tellJob = "ideas.tell";

/** Shows everybody an answer that its author was told first. */
export const showJob = "ideas.show-answer";

type Answer = Tables["ideaAnswers"]["$inferSelect"];

/**
 * Shows an answer to everybody: the idea goes to its state and lists, the next answer is promised, followers are told. Once; an
 * idea that was taken back meanwhile stays as it is.
 */
export async function showAnswer(writer: Writer, tables: Tables, answerId: number, at: Date): Promise<void> {
	const { ideaAnswers, ideas } = tables;
	const [answer] = await writer
		.update(ideaAnswers)
		.set({ shownAt: at })
		.where(and(eq(ideaAnswers.id, answerId), isNull(ideaAnswers.shownAt)))
		.returning();
	if (!answer) return;
	const [idea] = await writer.select().from(ideas).where(eq(ideas.id, answer.ideaId));
	if (!idea || idea.ended !== null) return;
	await holdIdea(writer, tables, idea.id);
	await applyAnswer(writer, tables, idea, answer, at);
}

async function applyAnswer(
	writer: Writer,
	tables: Tables,
	idea: Tables["ideas"]["$inferSelect"],
	answer: Answer,
	at: Date,
): Promise<void> {
	const { ideas } = tables;
	const { id: ideaId } = idea;
	const open = isOpen(answer.state as IdeaState);
	await writer
		.update(ideas)
		.set({
			...{ state: answer.state, dueOn: open ? answer.nextDueOn : null, answeredAt: at },
			firstAnsweredAt: idea.firstAnsweredAt ?? at,
			...(answer.state === idea.state ? {} : { stateAt: at }),
		})
		.where(eq(ideas.id, ideaId));
	if (open && answer.nextDueOn !== null) {
		await promiseNext(writer, tables, { ideaId, keeperId: idea.keeperId, dueOn: answer.nextDueOn, at });
	} else {
		await endPromises(writer, tables, { ideaId, because: "answered", at });
	}
	await standInLists(writer, tables, ideaId);
	await record(writer, tables, {
		...{ at, actorId: answer.byId, kind: "idea.answered", subjectType: "idea", subjectId: ideaId },
		details: { answer: answer.id, from: idea.state, state: answer.state },
	});
	const job = { kind: tellJob, key: `${tellJob}:${answer.id}`, payload: { answer: answer.id } };
	await enqueue(writer, tables, { ...job, at });
}
