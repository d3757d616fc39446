import { and, eq, inArray, isNull } from "drizzle-orm";
import { queueMails } from "#app/platform/queue-mail.server.ts";
import type { Handler } from "#db/jobs/runner.ts";
import { endJob, reminderMail, remindJob } from "./ask-feedback.server.ts";
import { endRequest } from "./settle-request.server.ts";

/** What requests do by themselves: one reminder after a week, the end after two; mails are written only where they can be sent. */
export function createRequestJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	return { [remindJob]: reminding(mail), [endJob]: ending };
}

const ending: Handler = async ({ payload }, { storage: { tables }, now }) => {
	return (writer) => endRequest(writer, tables, Number(payload.request), now);
};

function reminding(mail: boolean): Handler {
	return async ({ payload }, { storage: { tables }, now }) => {
		const { feedbackRequestPeople, feedbackRequests, people } = tables;
		return async (writer) => {
			const [request] = await writer
				.select({ id: feedbackRequests.id })
				.from(feedbackRequests)
				.where(and(eq(feedbackRequests.id, Number(payload.request)), eq(feedbackRequests.state, "open")));
			if (!request) return;
			const active = writer.select({ id: people.id }).from(people).where(isNull(people.disabledAt));
			const reminded = await writer
				.update(feedbackRequestPeople)
				.set({ remindedAt: now })
				.where(
					and(
						...[eq(feedbackRequestPeople.requestId, request.id), eq(feedbackRequestPeople.state, "asked")],
						...[isNull(feedbackRequestPeople.remindedAt), inArray(feedbackRequestPeople.personId, active)],
					),
				)
				.returning({ id: feedbackRequestPeople.id, personId: feedbackRequestPeople.personId });
			if (!mail) return;
			await queueMails(
				writer,
				tables,
				reminded.map(({ id, personId }) => ({ personId, kind: reminderMail, params: { part: id }, at: now })),
			);
		};
	};
}
