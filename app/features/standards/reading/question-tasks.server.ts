import { and, eq, inArray, isNull } from "drizzle-orm";
import { endTasks } from "#app/features/tasks/end-tasks.server.ts";
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
	tables: Tables,
	{ kind, personId, questionId, at }: { kind: QuestionTask; personId?: number; questionId: number; at: Date },
): Promise<void> {
	const about = { kinds: [kind], subjectTypes: ["question"], subjectIds: [questionId] };
	await endTasks(writer, tables, { ...about, ...(personId === undefined ? {} : { personId }) }, { at });
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
