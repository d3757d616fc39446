import { enqueueAll } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

export const mailJob = "mail.send";

export interface QueuedMail {
	personId: number;
	/** The message's code; its words are made when it is sent. */
	kind: string;
	/** Ids and numbers only. */
	params: Record<string, string | number>;
	at: Date;
}

/** Writes a mail and the job that sends it, in the transaction of what the mail tells. */
export async function queueMail(writer: Writer, tables: Tables, mail: QueuedMail): Promise<void> {
	await queueMails(writer, tables, [mail]);
}

/** As queueMail, for several mails in two statements. */
export async function queueMails(writer: Writer, tables: Tables, mails: readonly QueuedMail[]): Promise<void> {
	if (mails.length === 0) return;
	const rows = await writer
		.insert(tables.mails)
		.values(mails.map(({ personId, kind, params, at }) => ({ personId, kind, params, createdAt: at })))
		.returning({ id: tables.mails.id, at: tables.mails.createdAt });
	await enqueueAll(
		writer,
		tables,
		rows.map(({ id, at }) => ({ kind: mailJob, key: `mail:${id}`, payload: { mail: id }, at })),
	);
}
