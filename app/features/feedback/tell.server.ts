import { eq } from "drizzle-orm";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";
import { feedbackTaskKinds, giveFeedbackTask } from "./feedback-tasks.server.ts";
import { askAfter } from "./model.ts";

/** What a mail can tell: ids and names only, never words of an entry. */
export type Told = "received" | "answered" | "message" | "report" | "decided";

export const tellJob = "feedback.tell";
export const helpedJob = "feedback.helped";

/** Tells somebody by mail, where mails are sent; `subject` is the entry, or the report of "report" and "decided". */
export async function tell(
	writer: Writer,
	tables: Tables,
	told: { what: Told; subject: number; by: number; person: number; name: string | number; at: Date; runAt?: Date },
): Promise<void> {
	const { what, subject, by, person, name, at, runAt = at } = told;
	await enqueue(writer, tables, {
		...{ kind: tellJob, key: `${tellJob}:${what}:${name}`, payload: { what, subject, by, person }, runAt, at },
	});
}

/** Asks the receiver in two weeks whether it helped, once for each entry. */
export async function askLater(writer: Writer, tables: Tables, entryId: number, at: Date): Promise<void> {
	await enqueue(writer, tables, {
		...{ kind: helpedJob, key: `${helpedJob}:${entryId}`, payload: { entry: entryId } },
		...{ runAt: new Date(at.getTime() + askAfter), at },
	});
}

/** What feedback does by itself; mails are written only where they can be sent. */
export function createFeedbackJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	return { [tellJob]: telling(mail), [helpedJob]: asking };
}

function telling(mail: boolean): Handler {
	return async ({ payload }, { storage: { tables }, now }) => {
		if (!mail) return;
		const { what, subject, by, person } = payload;
		return async (writer) => {
			const params = { subject: Number(subject), by: Number(by) };
			await queueMail(writer, tables, { personId: Number(person), kind: `feedback-${what}`, params, at: now });
		};
	};
}

const asking: Handler = async ({ payload }, { storage: { tables }, now }) => {
	const { feedbackEntries, feedbackOutcomes } = tables;
	const entryId = Number(payload.entry);
	return async (writer) => {
		const [entry] = await writer
			.select({ receiverId: feedbackEntries.receiverId, state: feedbackEntries.state })
			.from(feedbackEntries)
			.where(eq(feedbackEntries.id, entryId));
		const [said] = await writer
			.select({ id: feedbackOutcomes.entryId })
			.from(feedbackOutcomes)
			.where(eq(feedbackOutcomes.entryId, entryId));
		if (entry?.state !== "read" || said) return;
		const task = { kind: feedbackTaskKinds.helped, people: [entry.receiverId], subjectId: entryId, at: now };
		await giveFeedbackTask(writer, tables, task);
	};
};
