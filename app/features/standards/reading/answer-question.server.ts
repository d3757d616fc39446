import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { endQuestionTasks, giveQuestionTask, questionTasks } from "./question-tasks.server.ts";

/**
 * Answers a question once, where everybody who may read the standard reads it; whoever asked is told.
 * Problem: "reading.answered" where somebody was quicker.
 */
export async function answerQuestion(
	storage: Storage,
	actor: Actor,
	{ questionId, answer }: { questionId: number; answer: string },
	{ at, mail }: { at: Date; mail: boolean },
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ruleQuestions, people } = tables;
	return storage.write(async (writer) => {
		const [answered] = await writer
			.update(ruleQuestions)
			.set({ answer, answeredAt: at, answeredById: actor.id })
			.where(and(eq(ruleQuestions.id, questionId), isNull(ruleQuestions.answeredAt)))
			.returning({ personId: ruleQuestions.personId });
		if (!answered) return failed("reading.answered");
		const { personId } = answered;
		await endQuestionTasks(writer, tables, { kind: questionTasks.answer, questionId, at });
		const [asker] = await writer
			.select({ email: people.email })
			.from(people)
			.where(and(eq(people.id, personId), isNull(people.disabledAt)));
		if (asker && personId !== actor.id) {
			const told = { personId, questionId, dueOn: null, at };
			await giveQuestionTask(writer, tables, { kind: questionTasks.read, ...told });
			if (mail && asker.email !== null) {
				await queueMail(writer, tables, {
					...{ personId, kind: "question-answered", params: { question: questionId }, at },
				});
			}
		}
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "rule.question-answered",
			subjectType: "question",
			subjectId: questionId,
		});
		return done(null);
	});
}

/** Whoever asked has read the answer. */
export async function settleAnswer(storage: Storage, actor: Actor, questionId: number, at: Date): Promise<void> {
	const read = { kind: questionTasks.read, personId: actor.id, questionId, at };
	await storage.write((writer) => endQuestionTasks(writer, storage.tables, read));
}
