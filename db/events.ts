import type { Tables } from "./schema/tables.ts";
import type { Writer } from "./storage.ts";

export interface EventRecord {
	at: Date;
	/** Null for what the product does by itself. */
	actorId: number | null;
	/** "standard.published": the subject's noun and what happened to it. */
	kind: string;
	subjectType: string;
	subjectId: number;
	/** Ids, numbers and codes only: never words that a person wrote. */
	details?: Record<string, unknown>;
}

/** Writes one event in the command's own transaction and gives its number. Events are ordered by number, never by clock. */
export async function record(writer: Writer, tables: Tables, event: EventRecord): Promise<number> {
	const [row] = await writer
		.insert(tables.events)
		.values({ ...event, details: event.details ?? {} })
		.returning({ id: tables.events.id });
	if (!row) throw new Error("the event was not written");
	return row.id;
}
