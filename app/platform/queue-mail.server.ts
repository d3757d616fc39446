import { enqueue } from "#db/jobs/enqueue.ts";
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
	const [row] = await writer
		.insert(tables.mails)
		.values({ personId: mail.personId, kind: mail.kind, params: mail.params, createdAt: mail.at })
		.returning({ id: tables.mails.id });
	if (!row) throw new Error("the mail was not written");
	await enqueue(writer, tables, { kind: mailJob, key: `mail:${row.id}`, payload: { mail: row.id }, at: mail.at });
}
