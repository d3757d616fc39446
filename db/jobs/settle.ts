import { and, eq } from "drizzle-orm";
import type { Storage, Writer } from "../storage.ts";
import type { Job } from "./claim.ts";

/** The lease ran out and somebody else has the job now; nothing of this run was kept. */
export class LeaseLost extends Error {
	override readonly name = "LeaseLost";
}

/** Marks a job finished and, in the same transaction, does what its handler left to be done: both happen once. */
export async function finish(
	storage: Storage,
	job: Job,
	leaseToken: string,
	now: Date,
	effect?: (writer: Writer) => Promise<void>,
): Promise<void> {
	await storage.write(async (writer) => {
		await settle(storage, writer, job, leaseToken, { finishedAt: now, lastProblem: null });
		await effect?.(writer);
	});
}

/** Puts a job back for a later attempt, or gives it up where `runAt` is null. */
export async function putBack(
	storage: Storage,
	job: Job,
	leaseToken: string,
	next: { runAt: Date | null; now: Date; problem: string; attempts?: number },
): Promise<void> {
	const { runAt, now, problem, attempts } = next;
	await storage.write((writer) =>
		settle(storage, writer, job, leaseToken, {
			lastProblem: problem,
			...(runAt ? { runAt } : { failedAt: now }),
			...(attempts === undefined ? {} : { attempts }),
		}),
	);
}

/** Lengthens the lease of a job that is still running. Rejects with LeaseLost. */
export async function keep(storage: Storage, job: Job, leaseToken: string, leaseUntil: Date): Promise<void> {
	const { jobs } = storage.tables;
	const kept = await storage.write((writer) =>
		writer
			.update(jobs)
			.set({ leaseUntil })
			.where(held(storage, job, leaseToken))
			.returning({ id: jobs.id }),
	);
	if (kept.length === 0) throw new LeaseLost(job.key);
}

async function settle(
	storage: Storage,
	writer: Writer,
	job: Job,
	leaseToken: string,
	values: Partial<Storage["tables"]["jobs"]["$inferInsert"]>,
): Promise<void> {
	const { jobs } = storage.tables;
	const settled = await writer
		.update(jobs)
		.set({ ...values, leaseToken: null, leaseUntil: null })
		.where(held(storage, job, leaseToken))
		.returning({ id: jobs.id });
	if (settled.length === 0) throw new LeaseLost(job.key);
}

function held({ tables: { jobs } }: Storage, job: Job, leaseToken: string) {
	return and(eq(jobs.id, job.id), eq(jobs.leaseToken, leaseToken));
}
