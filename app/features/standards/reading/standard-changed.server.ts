import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Writer } from "#db/storage.ts";

export const standardReadingsJob = "reading.standard";

/** Who is asked to read a standard may be otherwise now. One job for each cause, an event's number. */
export async function askStandardAgain(
	writer: Writer,
	tables: Tables,
	{ standardId, cause, at }: { standardId: number; cause: number; at: Date },
): Promise<void> {
	const key = `${standardReadingsJob}:${standardId}@${cause}`;
	await enqueue(writer, tables, { kind: standardReadingsJob, key, payload: { standard: standardId }, at });
}
