import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { proveBackup, removeSqlite } from "../backup.ts";
import type { RulesOf } from "../chain.ts";
import { Locked, lockDataFolder } from "../engine/lock.ts";
import { parseDatabaseUrl } from "../engine/open.ts";
import { openRaw, quoted, type Raw } from "../engine/raw.ts";
import { openSqliteFile } from "../engine/sqlite.ts";
import { migrate } from "../migrate.ts";
import type { Findings } from "./examine.ts";
import { loadInto } from "./load.ts";
import { BadBackup, type Manifest, readManifest, syncToDisk } from "./manifest.ts";

export interface Restored {
	manifest: Manifest;
	findings: Findings;
	/** Where the data that was there before lies now: a folder, or a schema of the PostgreSQL database. Null when there was none. */
	movedTo: string | null;
}

/**
 * Puts a backup in the place of a database. The backup is proved first; the present data is moved aside, never deleted;
 * an older schema is migrated. Rejects with Locked while the database is served, with BadBackup when it cannot be used.
 */
export async function restore(
	databaseUrl: string,
	folder: string,
	options: { at: Date; rulesOf?: RulesOf; migrations?: string },
): Promise<Restored> {
	const target = parseDatabaseUrl(databaseUrl);
	const manifest = await readManifest(folder);
	const stamp = options.at.toISOString().replace(/\D/g, "").slice(0, 14);
	const { findings, movedTo } =
		target.dialect === "sqlite"
			? await restoreSqlite(target.file, folder, stamp, options)
			: await restorePostgres(databaseUrl, folder, manifest, stamp, options);
	await migrate(databaseUrl, { folder: options.migrations });
	return { manifest, findings, movedTo };
}

async function restoreSqlite(
	file: string,
	folder: string,
	stamp: string,
	options: { rulesOf?: RulesOf; migrations?: string },
): Promise<Omit<Restored, "manifest">> {
	const home = dirname(file);
	const lock = await lockDataFolder(home, "server", { what: "restore" });
	const scratch = join(home, `.restoring-${stamp}.sqlite`);
	try {
		const findings = await proveBackup(folder, { ...options, scratch });
		const movedTo = existsSync(file) ? moveAside(file, join(home, `before-restore-${stamp}`)) : null;
		// One rename: a crash leaves the old data or the new, never none.
		renameSync(scratch, file);
		syncToDisk(home);
		return { findings, movedTo };
	} finally {
		removeSqlite(scratch);
		lock.release();
	}
}

function moveAside(file: string, aside: string): string {
	mkdirSync(aside, { mode: 0o700 });
	try {
		// Brings what is still in the write-ahead log into the file and removes the log.
		const current = openSqliteFile(file, { fileMustExist: true });
		current.pragma("wal_checkpoint(TRUNCATE)");
		current.close();
	} catch {
		// Damaged data is moved as it lies.
	}
	const copy = join(aside, basename(file));
	copyFileSync(file, copy);
	syncToDisk(copy);
	for (const end of ["-wal", "-shm"]) if (existsSync(file + end)) renameSync(file + end, copy + end);
	syncToDisk(aside);
	return aside;
}

async function restorePostgres(
	databaseUrl: string,
	folder: string,
	manifest: Manifest,
	stamp: string,
	options: { rulesOf?: RulesOf; migrations?: string },
): Promise<Omit<Restored, "manifest">> {
	if (manifest.kind !== "rows") {
		throw new BadBackup("This backup was made from SQLite: restore it where DATABASE_URL names a SQLite file.");
	}
	const scratch = join(tmpdir(), `standardbearer-proof-${process.pid}-${stamp}.sqlite`);
	const findings = await proveBackup(folder, { ...options, scratch });
	removeSqlite(scratch);
	await refuseWhileServed(databaseUrl);
	const aside = `before_restore_${stamp}`;
	let moved = false;
	await loadInto(databaseUrl, folder, manifest, {
		...options,
		first: async (raw) => {
			moved = (await raw.tables()).length > 0;
			await moveSchemaAside(raw, aside);
		},
	});
	return { findings, movedTo: moved ? aside : null };
}

async function moveSchemaAside(raw: Raw, aside: string): Promise<void> {
	await raw.run(`alter schema public rename to ${quoted(aside)}`);
	await raw.run("create schema public");
}

async function refuseWhileServed(databaseUrl: string): Promise<void> {
	const raw = await openRaw(databaseUrl);
	try {
		const [others] = await raw.rows<{ n: number }>(
			`select count(*) as n from pg_stat_activity
				where datname = current_database() and application_name = 'standardbearer' and pid <> pg_backend_pid()`,
		);
		if ((others?.n ?? 0) > 0) throw new Locked("The database is in use by Standardbearer: stop every instance first.");
	} finally {
		await raw.close();
	}
}
