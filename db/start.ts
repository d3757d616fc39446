import { dirname } from "node:path";
import { backup } from "./backup/backup.ts";
import { lockDataFolder } from "./engine/lock.ts";
import { openStorage, parseDatabaseUrl } from "./engine/open.ts";
import { type Migrated, migrate } from "./migrate.ts";
import type { Storage } from "./storage.ts";

export interface Started {
	storage: Storage;
	migrated: Migrated;
	/** Closes the storage and gives the folder's lock back. */
	close(): Promise<void>;
}

/**
 * Opens the database of a server: takes the lock of its SQLite folder (waiting up to `waitFor` milliseconds for another
 * process to end), backs up before a migration, migrates, opens. Rejects with Locked, UnsafeFolder or NewerDatabase.
 */
export async function startDatabase(
	databaseUrl: string,
	options: { backupDir: string; waitFor?: number; onWait?: (message: string) => void; migrations?: string },
): Promise<Started> {
	const target = parseDatabaseUrl(databaseUrl);
	const { backupDir, waitFor, onWait, migrations } = options;
	const lock =
		target.dialect === "sqlite"
			? await lockDataFolder(dirname(target.file), "server", { what: "the server", waitFor, onWait })
			: null;
	try {
		const migrated = await migrate(databaseUrl, {
			folder: migrations,
			backup: async (url, from) =>
				(await backup(url, { into: backupDir, at: new Date(), label: `before-schema-${from + 1}`, migrations })).folder,
		});
		const storage = await openStorage(databaseUrl);
		const close = async () => {
			await storage.close();
			lock?.release();
		};
		return { storage, migrated, close };
	} catch (error) {
		lock?.release();
		throw error;
	}
}
