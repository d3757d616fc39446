import { queueMails } from "#app/platform/queue-mail.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

export interface Mentioning {
	/** Who is named, at most once each. */
	mentions: readonly number[];
	/** Who names them, and is not told of the own words. */
	by: number;
	/** The message's code. */
	kind: string;
	/** The ids of what they are named in. */
	about: Record<string, number>;
	at: Date;
}

/** Queues a mail to each person whom a comment names, in the transaction of writing it. */
export async function tellMentioned(
	writer: Writer,
	tables: Tables,
	{ mentions, by, kind, about, at }: Mentioning,
): Promise<void> {
	const others = mentions.filter((personId) => personId !== by);
	await queueMails(
		writer,
		tables,
		others.map((personId) => ({ personId, kind, params: { ...about, by }, at })),
	);
}
