import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { loadCompany, workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Storage } from "#db/storage.ts";
import { questionsPath } from "./paths.ts";
import { giveQuestionTask, questionTasks } from "./question-tasks.server.ts";

/** Working days in which an owner answers. */
const daysToAnswer = 5;

interface Asked {
	key: string;
	ruleId: number;
	standardId: number;
	ownerId: number;
	/** The version that was read. */
	versionId: number;
	text: string;
	token: string;
}

/** A reader's question on a rule: the standard's owner gets it as a task, and by mail where mails can be sent. Answers the page to go to. */
export async function askQuestion(
	storage: Storage,
	actor: Actor,
	asked: Asked,
	{ at, mail }: { at: Date; mail: boolean },
): Promise<string> {
	const { tables } = storage;
	const { ruleQuestions, people } = tables;
	const [company, calendar] = await Promise.all([loadCompany(storage), workingCalendar(storage)]);
	const dueOn = addWorkingDays(calendar, dayIn(company?.timeZone ?? "UTC", at), daysToAnswer);
	const { ruleId, standardId, versionId, text, ownerId, token } = asked;
	const { leadsTo } = await storage.write((writer) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			const publicId = newPublicId();
			const [question] = await writer
				.insert(ruleQuestions)
				.values({ publicId, ruleId, standardId, versionId, personId: actor.id, text, at })
				.returning({ id: ruleQuestions.id });
			if (!question) throw new Error("the question was not written");
			const questionId = question.id;
			await giveQuestionTask(writer, tables, { kind: questionTasks.answer, personId: ownerId, questionId, dueOn, at });
			const [reached] = await writer
				.select({ id: people.id })
				.from(people)
				.where(and(eq(people.id, ownerId), isNull(people.disabledAt), isNotNull(people.email)));
			if (mail && reached && ownerId !== actor.id) {
				const params = { question: questionId };
				await queueMail(writer, tables, { personId: ownerId, kind: "question-asked", params, at });
			}
			await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "rule.question-asked",
				subjectType: "question",
				subjectId: questionId,
				details: { rule: ruleId },
			});
			return `${questionsPath(asked.key)}?done=asked#question-${publicId}`;
		}),
	);
	return leadsTo;
}
