import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { Piscina } from "piscina";
import { BadBackup } from "#db/backup/manifest.ts";
import type { BackupTask } from "./daily-backup.worker.server.ts";
import type { Settings } from "./settings.server.ts";
import { workerFile } from "./worker-file.server.ts";

const label = "daily";
const program = { source: "app/platform/daily-backup.worker.server.ts", built: "backup-worker" };

let pool: Promise<Piscina<BackupTask, string | null>> | undefined;

/**
 * Makes and proves the day's backup, then lets go of the oldest daily ones beyond BACKUP_KEEP. Others are left alone. It works in a
 * thread of its own: the engine proves a big database in one go, for which every request would wait. @throws BadBackup
 */
export async function makeDailyBackup(
	settings: Pick<Settings, "databaseUrl" | "backupDir" | "backupKeep">,
	at: Date,
	signal?: AbortSignal,
): Promise<void> {
	pool ??= openPool();
	const threads = await pool;
	const task = { databaseUrl: settings.databaseUrl, into: settings.backupDir, at, label };
	try {
		const damage = await threads.run(task, { name: "make", ...(signal ? { signal } : {}) });
		if (damage !== null) throw new BadBackup(damage);
	} catch (error) {
		// A thread that was told to end leaves its half-made copy behind.
		if (signal?.aborted) await removeAll(settings.backupDir, (name) => name.startsWith(`.partial-${process.pid}-`));
		throw error;
	}
	const made = (await readdir(settings.backupDir)).filter((name) => name.includes(label)).sort();
	const gone = new Set(made.slice(0, Math.max(0, made.length - settings.backupKeep)));
	await removeAll(settings.backupDir, (name) => gone.has(name));
}

async function removeAll(folder: string, which: (name: string) => boolean): Promise<void> {
	for (const name of (await readdir(folder)).filter(which))
		await rm(path.join(folder, name), { recursive: true, force: true });
}

async function openPool(): Promise<Piscina<BackupTask, string | null>> {
	const filename = await workerFile(program);
	return new Piscina({ filename, minThreads: 0, maxThreads: 1, maxQueue: 2, idleTimeout: 1_000 });
}
