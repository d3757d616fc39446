import { and, asc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import type { JobPayload } from "../schema/platform.ts";
import type { Reader, Storage, Writer } from "../storage.ts";

/** A job as its handler sees it. `attempt` counts from 1. */
export interface Job {
	id: number;
	kind: string;
	key: string;
	payload: JobPayload;
	attempt: number;
}

export interface ClaimOptions {
	kinds: string[];
	now: Date;
	/** Identifies this claim; only its holder may finish the jobs. */
	leaseToken: string;
	leaseUntil: Date;
	limit: number;
	/** A job that was claimed this often and never ended is given up. */
	maxAttempts: number;
}

/** Takes due jobs, each for one runner only, on both engines. Resolves with an empty list at little cost when none is due. */
export async function claim(storage: Storage, options: ClaimOptions): Promise<Job[]> {
	if ((await dueIds(storage, storage.read, { ...options, limit: 1 })).length === 0) return [];
	return storage.write(async (writer) => {
		const { jobs } = storage.tables;
		const due = await dueIds(storage, writer, options, "locked");
		const lost = due.filter((job) => job.attempts >= options.maxAttempts).map((job) => job.id);
		const taken = due.filter((job) => job.attempts < options.maxAttempts);
		if (lost.length > 0) {
			await writer
				.update(jobs)
				.set({ failedAt: options.now, lastProblem: "lost", leaseToken: null, leaseUntil: null })
				.where(inArray(jobs.id, lost));
		}
		const claimed: Job[] = [];
		for (const { id, attempts } of taken) {
			const [row] = await writer
				.update(jobs)
				.set({ leaseToken: options.leaseToken, leaseUntil: options.leaseUntil, attempts: attempts + 1 })
				.where(eq(jobs.id, id))
				.returning();
			if (row) claimed.push({ id: row.id, kind: row.kind, key: row.key, payload: row.payload, attempt: row.attempts });
		}
		return claimed;
	});
}

async function dueIds(
	storage: Storage,
	reader: Reader | Writer,
	{ kinds, now, limit }: ClaimOptions,
	locked?: "locked",
): Promise<{ id: number; attempts: number }[]> {
	const { jobs } = storage.tables;
	const query = reader
		.select({ id: jobs.id, attempts: jobs.attempts })
		.from(jobs)
		.where(
			and(
				isNull(jobs.finishedAt),
				isNull(jobs.failedAt),
				lte(jobs.runAt, now),
				or(isNull(jobs.leaseUntil), lte(jobs.leaseUntil, now)),
				inArray(jobs.kind, kinds),
			),
		)
		.orderBy(asc(jobs.runAt), asc(jobs.id))
		.limit(limit);
	// On SQLite the write holds the only lock there is; on PostgreSQL each row has its own.
	return locked && storage.dialect === "postgres" ? query.for("update", { skipLocked: true }) : query;
}
