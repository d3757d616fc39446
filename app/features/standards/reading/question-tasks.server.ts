import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

/** What the standard's owner does with a question, and what the person who asked it does with the answer. */
export const questionTasks = { answer: "answer-question", read: "read-answer" } as const;

export type QuestionTask = (typeof questionTasks)[keyof typeof questionTasks];

/** Puts a question on somebody's Now. */
export async function giveQuestionTask(
	writer: Writer,
	{ tasks }: Tables,
	task: { kind: QuestionTask; personId: number; questionId: number; dueOn: string | null; at: Date },
): Promise<void> {
	const { kind, personId, questionId, dueOn, at } = task;
	await writer
		.insert(tasks)
		.values({ kind, personId, subjectType: "question", subjectId: questionId, dueOn, createdAt: at })
		.onConflictDoNothing();
}

/** Takes it off again, of one person or of everybody who has it. */
export async function endQuestionTasks(
	writer: Writer,
	{ tasks }: Tables,
	{ kind, personId, questionId, at }: { kind: QuestionTask; personId?: number; questionId: number; at: Date },
): Promise<void> {
	await writer
		.update(tasks)
		.set({ doneAt: at })
		.where(
			and(
				...[eq(tasks.kind, kind), eq(tasks.subjectType, "question"), eq(tasks.subjectId, questionId)],
				...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
				personId === undefined ? undefined : eq(tasks.personId, personId),
			),
		);
}

/** A standard has another owner: the questions that wait for an answer wait for them. */
export async function handOverQuestions(
	writer: Writer,
	{ tasks, ruleQuestions }: Tables,
	{ standardId, from, to }: { standardId: number; from: number; to: number },
): Promise<void> {
	if (from === to) return;
	const open = writer
		.select({ id: ruleQuestions.id })
		.from(ruleQuestions)
		.where(and(eq(ruleQuestions.standardId, standardId), isNull(ruleQuestions.answeredAt)));
	await writer
		.update(tasks)
		.set({ personId: to })
		.where(
			and(
				...[eq(tasks.kind, questionTasks.answer), eq(tasks.subjectType, "question"), eq(tasks.personId, from)],
				...[isNull(tasks.doneAt), inArray(tasks.subjectId, open)],
			),
		);
}
