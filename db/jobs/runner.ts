import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Storage, Writer } from "../storage.ts";
import { claim, type Job } from "./claim.ts";
import { onNudge } from "./nudge.ts";
import { finish, keep, LeaseLost, putBack } from "./settle.ts";
import { runTimers, type Timer } from "./timers.ts";

/**
 * Does a job. What must happen in the database exactly once is left to the function it may resolve with: it runs in the
 * transaction that marks the job finished. Everything before may be repeated after a crash. `signal` tells it to end early.
 */
export type Handler = (
	job: Job,
	context: { storage: Storage; signal: AbortSignal; now: Date },
) => Promise<void | ((writer: Writer) => Promise<void>)>;

export interface JobsOptions {
	clock?: () => Date;
	timers?: Timer[];
	/** How many jobs run at once; 2 unless given. */
	atOnce?: number;
	/** Milliseconds between two looks at the table; 1,000 unless given. */
	pollEvery?: number;
	/** Milliseconds a job stays taken without a sign of life; 60,000 unless given. */
	leaseFor?: number;
	/** A job that failed this often is given up; 8 unless given. */
	maxAttempts?: number;
	/** Milliseconds from a failed attempt to the next. */
	backoff?: (attempt: number) => number;
	/** Hears of each failed attempt; `givenUp` when it was the last, `job` null when the table could not be read. */
	onProblem?: (problem: { job: Job | null; error: unknown; givenUp: boolean }) => void;
}

export interface Jobs {
	/** Looks at the table now; resolves when nothing that is due is left or running. */
	settled(): Promise<void>;
	/**
	 * Takes no more jobs and waits for the running ones; after `drainFor` milliseconds they are told to end, a second
	 * later they are left: their leases run out and another process does them.
	 */
	stop(drainFor?: number): Promise<void>;
}

/** 2 s, 4 s, 8 s ... at most an hour, each up to a fifth longer so that many do not return together. */
export function backoffOf(attempt: number): number {
	return Math.min(3_600_000, 1_000 * 2 ** attempt) * (1 + Math.random() / 5);
}

/** Starts the one runner of this process. */
export function startJobs(storage: Storage, handlers: Record<string, Handler>, options: JobsOptions = {}): Jobs {
	const { clock = () => new Date(), timers = [], atOnce = 2, pollEvery = 1_000, leaseFor = 60_000 } = options;
	const { maxAttempts = 8, backoff = backoffOf, onProblem = () => undefined } = options;
	const running = new Map<number, Promise<void>>();
	const ending = new AbortController();
	let stopped = false;
	let looking: Promise<void> | null = null;
	let lookAgain = false;

	function look(): Promise<void> {
		lookAgain = true;
		looking ??= lookUntilDone().finally(() => {
			looking = null;
		});
		return looking;
	}

	async function lookUntilDone(): Promise<void> {
		while (lookAgain && !stopped) {
			lookAgain = false;
			try {
				await runTimers(storage, timers, clock());
				await takeDue();
			} catch (error) {
				onProblem({ job: null, error, givenUp: false });
			}
		}
	}

	async function takeDue(): Promise<void> {
		const free = atOnce - running.size;
		const kinds = Object.keys(handlers);
		if (free <= 0 || kinds.length === 0) return;
		const now = clock();
		const leaseToken = randomUUID();
		const leaseUntil = new Date(now.getTime() + leaseFor);
		for (const job of await claim(storage, { kinds, now, leaseToken, leaseUntil, limit: free, maxAttempts })) {
			const done = run(job, leaseToken).finally(() => {
				running.delete(job.id);
				if (!stopped) void look();
			});
			running.set(job.id, done);
		}
	}

	async function run(job: Job, leaseToken: string): Promise<void> {
		const lost = new AbortController();
		const signal = AbortSignal.any([ending.signal, lost.signal]);
		const heartbeat = setInterval(() => {
			keep(storage, job, leaseToken, new Date(clock().getTime() + leaseFor)).catch((error) => {
				if (error instanceof LeaseLost) lost.abort(error);
			});
		}, leaseFor / 3);
		try {
			const effect = await handlers[job.kind]?.(job, { storage, signal, now: clock() });
			await finish(storage, job, leaseToken, clock(), effect ?? undefined);
		} catch (error) {
			await failed(job, leaseToken, error);
		} finally {
			clearInterval(heartbeat);
		}
	}

	async function failed(job: Job, leaseToken: string, error: unknown): Promise<void> {
		const now = clock();
		const interrupted = ending.signal.aborted;
		const givenUp = !interrupted && job.attempt >= maxAttempts;
		onProblem({ job, error, givenUp });
		if (error instanceof LeaseLost) return;
		const runAt = interrupted ? now : new Date(now.getTime() + backoff(job.attempt));
		const attempts = interrupted ? job.attempt - 1 : undefined;
		try {
			await putBack(storage, job, leaseToken, { runAt: givenUp ? null : runAt, now, problem: codeOf(error), attempts });
		} catch (again) {
			// The lease ends by itself and the job comes back.
			onProblem({ job, error: again, givenUp: false });
		}
	}

	const timer = setInterval(() => void look(), pollEvery);
	const forget = onNudge(storage, () => void look());
	void look();

	return {
		async settled() {
			await look();
			while (running.size > 0) {
				await Promise.all(running.values());
				await look();
			}
		},
		async stop(drainFor = 10_000) {
			stopped = true;
			clearInterval(timer);
			forget();
			await looking;
			const drain = setTimeout(() => ending.abort(new Error("the process is stopping")), drainFor);
			const over = new AbortController();
			const patience = sleep(drainFor + 1_000, undefined, { signal: over.signal }).catch(() => undefined);
			await Promise.race([Promise.all(running.values()), patience]);
			clearTimeout(drain);
			over.abort();
		},
	};
}

/** What may be stored about a failure: a code, never a sentence, which could quote a person. */
function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return "unknown";
	const { code } = error as { code?: unknown };
	return typeof code === "string" ? code : error.name;
}
