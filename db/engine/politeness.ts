import { setTimeout as sleep } from "node:timers/promises";
import type Database from "better-sqlite3";

/** SQLite's lock has no queue: who writes without a pause keeps every other process out. This leaves them a gap. */
export interface Politeness {
	/** Waits a moment when this process has only just written and others were seen writing. */
	letOthersIn(): Promise<void>;
	/** The lock was got after this many milliseconds. */
	began(waited: number): void;
	ended(): void;
}

/** Milliseconds: how long others are remembered, how short a pause counts as none, from which wait on others held the lock. */
const REMEMBERED = 10_000;
const NO_PAUSE = 2;
const HELD_BY_OTHERS = 1;
const LONGEST_GAP = 20;

export function politeness(connection: Database.Database): Politeness {
	// Changes when any other connection has committed.
	const version = connection.prepare<[], number>("pragma data_version").pluck();
	let known = version.get();
	let seen = Number.NEGATIVE_INFINITY;
	let startedAt = 0;
	let endedAt = Number.NEGATIVE_INFINITY;
	return {
		async letOthersIn() {
			const now = performance.now();
			if (now - endedAt > NO_PAUSE || now - seen > REMEMBERED) return;
			const held = endedAt - startedAt;
			await sleep(Math.min(LONGEST_GAP, 1 + held * (0.5 + Math.random())));
		},
		began(waited) {
			startedAt = performance.now();
			const found = version.get();
			if (found !== known || waited > HELD_BY_OTHERS) seen = startedAt;
			known = found;
		},
		ended() {
			endedAt = performance.now();
		},
	};
}
