import { existsSync } from "node:fs";
import { openSqliteFile } from "../engine/sqlite.ts";
import { syncToDisk } from "./manifest.ts";

/** Pages copied before the event loop turns again. */
const PAGES_A_STEP = 200;

/**
 * Copies a SQLite database that may be in use to a new file that stands by itself (no -wal, no -shm).
 * One snapshot is held for the whole copy, so that writers beside it neither wait nor make it begin again.
 */
export async function copySqlite(from: string, to: string): Promise<void> {
	if (existsSync(to)) throw new Error(`${to} exists already`);
	const source = openSqliteFile(from, { fileMustExist: true });
	try {
		source.exec("BEGIN");
		source.prepare("select count(*) from sqlite_schema").get();
		await source.backup(to, { progress: () => PAGES_A_STEP });
	} finally {
		source.close();
	}
	const copy = openSqliteFile(to, { fileMustExist: true });
	copy.pragma("journal_mode = DELETE");
	copy.close();
	syncToDisk(to);
}
