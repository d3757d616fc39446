import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

export const personReadingsJob = "reading.person";
export const teamReadingsJob = "reading.teams";

/** What somebody is asked to read may be otherwise now: they came, returned, or left. One job for each cause, an event's number. */
export async function askPersonAgain(
	writer: Writer,
	tables: Tables,
	{ personId, cause, at }: { personId: number; cause: number; at: Date },
): Promise<void> {
	const key = `${personReadingsJob}:${personId}@${cause}`;
	await enqueue(writer, tables, { kind: personReadingsJob, key, payload: { person: personId }, at });
}

/** Who belongs to the teams of audiences may be otherwise now: a team stands under another one. */
export async function askTeamsAgain(
	writer: Writer,
	tables: Tables,
	{ cause, at }: { cause: number; at: Date },
): Promise<void> {
	await enqueue(writer, tables, { kind: teamReadingsJob, key: `${teamReadingsJob}@${cause}`, at });
}
