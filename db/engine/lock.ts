import { mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { isSqliteBusy } from "./errors.ts";

/** "server": the one process that serves from this folder. "command": the one command that writes beside it. */
export type LockRole = "server" | "command";

export interface FolderLock {
	release(): void;
}

/** Somebody else holds the lock; the message says who and what to do. */
export class Locked extends Error {
	override readonly name = "Locked";
	/** A temporary failure, in sysexits' words. */
	readonly exitCode = 75;
}

/** The folder lies on a file system where SQLite's write-ahead log is not safe. */
export class UnsafeFolder extends Error {
	override readonly name = "UnsafeFolder";
	/** A configuration error, in sysexits' words. */
	readonly exitCode = 78;
}

const NETWORK_FILE_SYSTEMS: Record<number, string> = {
	26985: "NFS",
	20859: "SMB",
	4283649346: "CIFS",
	4266872130: "SMB",
	1397113167: "AFS",
	12805120: "Ceph",
	16914839: "9P",
	1937076805: "Coda",
};

/** The name of the network file system of this type number (statfs), or null for a local one. */
export function networkFileSystem(type: number): string | null {
	return NETWORK_FILE_SYSTEMS[type >>> 0] ?? null;
}

/** Makes the folder if needed; throws UnsafeFolder on a network file system. */
export function prepareDataFolder(folder: string): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (process.platform !== "linux") return;
	const name = networkFileSystem(statfsSync(folder).type);
	if (name) {
		throw new UnsafeFolder(
			`The data folder ${folder} lies on ${name}. SQLite needs a local disk: set DATA_DIR to one, or use PostgreSQL (DATABASE_URL).`,
		);
	}
}

/**
 * Takes the folder's lock for this role; rejects with Locked after `waitFor` milliseconds (0: at once).
 * The operating system gives the lock back when the process ends, however it ends.
 */
export async function lockDataFolder(
	folder: string,
	role: LockRole,
	options: { what: string; waitFor?: number; onWait?: (message: string) => void },
): Promise<FolderLock> {
	prepareDataFolder(folder);
	const until = performance.now() + (options.waitFor ?? 0);
	const holder = join(folder, `${role}.lock.json`);
	// An empty database that is never written: its writer's lock is the lock.
	const lock = new Database(join(folder, `${role}.lock`), { timeout: 0 });
	let said = false;
	try {
		while (!taken(lock)) {
			const message = describeHolder(folder, role, holder);
			if (performance.now() >= until) throw new Locked(message);
			if (!said) options.onWait?.(`${message} Waiting.`);
			said = true;
			await sleep(50);
		}
	} catch (error) {
		lock.close();
		throw error;
	}
	writeFileSync(holder, JSON.stringify({ pid: process.pid, what: options.what, since: new Date().toISOString() }));
	return {
		release() {
			if (lock.open) lock.close();
		},
	};
}

/** IMMEDIATE, for EXCLUSIVE goes through two locks: of two processes that ask at once, each could refuse the other. */
function taken(lock: Database.Database): boolean {
	try {
		lock.exec("BEGIN IMMEDIATE");
		return true;
	} catch (error) {
		if (isSqliteBusy(error)) return false;
		throw error;
	}
}

function describeHolder(folder: string, role: LockRole, holder: string): string {
	let who = "another process";
	try {
		const told = JSON.parse(readFileSync(holder, "utf8")) as { pid: number; what: string; since: string };
		who = `${told.what} (process ${told.pid}, since ${told.since})`;
	} catch {
		// The holder is about to write its name.
	}
	return role === "server"
		? `The data folder ${folder} is served already by ${who}. Stop it first, or give this one its own DATA_DIR.`
		: `Another command is writing to ${folder}: ${who}. Run this one again when it has ended.`;
}
