import { Cron } from "croner";
import { and, eq, lt } from "drizzle-orm";
import type { JobPayload } from "../schema/platform.ts";
import type { Storage } from "../storage.ts";
import { enqueue } from "./enqueue.ts";

/** Something that is due by the clock: at each slot of its pattern one job is written. */
export interface Timer {
	name: string;
	/** A cron pattern ("10 3 * * *"), read in the time zone. */
	pattern: string;
	/** An IANA time zone, or a function where it is a setting. */
	timeZone: string | (() => string);
	/** The job of a slot; its key is the timer's name and the slot. */
	job: { kind: string; payload?: JobPayload };
}

/** The last moment at or before `now` at which the timer is due; null when there is none. */
export function slotAt(timer: Timer, now: Date): Date | null {
	const timezone = typeof timer.timeZone === "function" ? timer.timeZone() : timer.timeZone;
	// Croner looks for moments before its reference; a slot at this very second counts.
	return (
		new Cron(timer.pattern, { timezone, paused: true }).previousRuns(1, new Date(now.getTime() + 1_000))[0] ?? null
	);
}

/**
 * Writes the job of each timer whose slot has come, once over restarts, processes and clocks that jump.
 * After a pause only the latest missed slot runs; a timer seen for the first time waits for its next slot.
 */
export async function runTimers(storage: Storage, timers: Timer[], now: Date): Promise<void> {
	for (const timer of timers) {
		const slot = slotAt(timer, now)?.toISOString();
		if (slot && (await isNew(storage, timer.name, slot))) await takeSlot(storage, timer, slot, now);
	}
}

async function isNew(storage: Storage, name: string, slot: string): Promise<boolean> {
	const { timers } = storage.tables;
	const [row] = await storage.read.select({ lastSlot: timers.lastSlot }).from(timers).where(eq(timers.name, name));
	return !row || row.lastSlot < slot;
}

async function takeSlot(storage: Storage, timer: Timer, slot: string, now: Date): Promise<void> {
	const { timers } = storage.tables;
	await storage.write(async (writer) => {
		const first = await writer
			.insert(timers)
			.values({ name: timer.name, lastSlot: slot, ranAt: now })
			.onConflictDoNothing()
			.returning({ name: timers.name });
		if (first.length > 0) return;
		const taken = await writer
			.update(timers)
			.set({ lastSlot: slot, ranAt: now })
			.where(and(eq(timers.name, timer.name), lt(timers.lastSlot, slot)))
			.returning({ name: timers.name });
		if (taken.length === 0) return;
		await enqueue(writer, storage.tables, { ...timer.job, key: `${timer.name}@${slot}`, at: now });
	});
}
