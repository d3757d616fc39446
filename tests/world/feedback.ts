import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import type { World } from "./world.ts";

/** Public ids of the world's entry of feedback (employee to colleague, with their leader, opened) and of the report on it. */
export const worldFeedback = { entry: "feedback-of-the-world", report: "report-of-the-world" } as const;

/** Words that few may read: see who in authorization.test.ts. */
export const feedbackCanaries = {
	feedbackDeed: "канарейка поступка",
	feedbackTalk: "канарейка разговора",
	feedbackStep: "канарейка шага",
	feedbackDraft: "канарейка черновика обратной связи",
	feedbackReport: "канарейка обращения",
	feedbackToAuthor: "канарейка для автора",
	feedbackToReporter: "канарейка для адресата",
} as const;

export async function plantFeedback({ tables, write }: Storage, { people }: World, clock: Clock): Promise<void> {
	const at = clock.now();
	const { employee, colleague, leader, keeper } = people;
	await write(async (writer) => {
		const [entry] = await writer
			.insert(tables.feedbackEntries)
			.values({
				...{ publicId: worldFeedback.entry, authorId: employee.id, receiverId: colleague.id, leaderId: leader.id },
				...{ situation: "У кассы в пятницу", happenedOn: "2026-01-09", deed: feedbackCanaries.feedbackDeed },
				...{ effect: "Клиентка ушла без ответа.", proposal: "Назовите день и позвоните.", wants: "change", kept: [] },
				...{ sentence: "Увидят двое и руководитель.", state: "read", sentAt: at, readAt: at },
			})
			.returning({ id: tables.feedbackEntries.id });
		const entryId = entry?.id ?? 0;
		await writer
			.insert(tables.feedbackSteps)
			.values({ entryId, personId: colleague.id, words: feedbackCanaries.feedbackStep, dueOn: "2030-01-01", at });
		await writer.insert(tables.feedbackTalks).values({ entryId, at, messages: 1 });
		await writer
			.insert(tables.feedbackMessages)
			.values({ entryId, personId: colleague.id, text: feedbackCanaries.feedbackTalk, at });
		await writer.insert(tables.feedbackReports).values({
			...{ publicId: worldFeedback.report, entryId, reporterId: colleague.id, authorId: employee.id },
			...{ keeperId: keeper.id, words: feedbackCanaries.feedbackReport, at, decision: "stays", decidedAt: at },
			wordsToReporter: feedbackCanaries.feedbackToReporter,
			wordsToAuthor: feedbackCanaries.feedbackToAuthor,
		});
		await writer.insert(tables.feedbackDrafts).values({
			...{ personId: employee.id, savedAt: at },
			fields: { deed: feedbackCanaries.feedbackDraft, to: colleague.publicId },
		});
	});
}
