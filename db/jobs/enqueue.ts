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
	return (await enqueueAll(writer, tables, [job])) > 0;
}

/** As enqueue, for several jobs in one statement; answers how many were new. */
export async function enqueueAll(writer: Writer, tables: Tables, jobs: readonly NewJob[]): Promise<number> {
	if (jobs.length === 0) return 0;
	const rows = await writer
		.insert(tables.jobs)
		.values(jobs.map(({ kind, key, payload = {}, at, runAt = at }) => ({ kind, key, payload, runAt, createdAt: at })))
		.onConflictDoNothing()
		.returning({ id: tables.jobs.id });
	if (rows.length > 0) afterCommit(nudge);
	return rows.length;
}
