import { queueMails } from "#app/platform/queue-mail.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

export interface NewReminder {
	taskId: number;
	personId: number;
	/** A step of the rhythm, or "hand:<day>". */
	step: string;
	/** Who reminds by hand; null for the rhythm. */
	byId: number | null;
	/** Whether it goes out by mail as well. */
	mail: boolean;
}

/** Marks readings as reminded, and queues the mails; a step that was given already is left out. Answers the people reminded. */
export async function insertReminders(
	writer: Writer,
	tables: Tables,
	reminders: readonly NewReminder[],
	at: Date,
): Promise<number[]> {
	if (reminders.length === 0) return [];
	const rows = await writer
		.insert(tables.readingReminders)
		.values(reminders.map(({ taskId, step, byId }) => ({ taskId, step, byId, at })))
		.onConflictDoNothing()
		.returning({ taskId: tables.readingReminders.taskId });
	const given = new Set(rows.map(({ taskId }) => taskId));
	const told = reminders.filter(({ taskId }) => given.has(taskId));
	await queueMails(
		writer,
		tables,
		told
			.filter(({ mail }) => mail)
			.map(({ personId, taskId }) => ({ personId, kind: "reading-reminder", params: { task: taskId }, at })),
	);
	return told.map(({ personId }) => personId);
}
