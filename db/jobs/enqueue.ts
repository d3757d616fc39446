import { afterCommit } from "../engine/transaction.ts";
import type { JobPayload } from "../schema/platform.ts";
import type { Tables } from "../schema/tables.ts";
import type { Writer } from "../storage.ts";
import { nudge } from "./nudge.ts";

export interface NewJob {
	kind: string;
	/** At most one job of a key, ever: name what it does and for which row ("mail:praise:17"). */
	key: string;
	payload?: JobPayload;
	/** The moment from which it may run; `at` unless given. */
	runAt?: Date;
	/** Now, by the command's clock. */
	at: Date;
}

/** Writes a job in the command's own transaction; the runner hears of it after the commit. False when the key was there. */
export async function enqueue(writer: Writer, tables: Tables, job: NewJob): Promise<boolean> {
	const [row] = await writer
		.insert(tables.jobs)
		.values({
			kind: job.kind,
			key: job.key,
			payload: job.payload ?? {},
			runAt: job.runAt ?? job.at,
			createdAt: job.at,
		})
		.onConflictDoNothing()
		.returning({ id: tables.jobs.id });
	if (row) afterCommit(nudge);
	return row !== undefined;
}
