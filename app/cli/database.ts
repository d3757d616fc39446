import { existsSync } from "node:fs";
import path from "node:path";
import { type VersionContent, versionRuleRows } from "#app/features/standards/version-content.ts";
import { backupTo } from "#db/backup.ts";
import type { RulesOf } from "#db/chain.ts";
import { type FolderLock, lockDataFolder } from "#db/engine/lock.ts";
import { openStorage, parseDatabaseUrl } from "#db/engine/open.ts";
import { migrate, schemaState } from "#db/migrate.ts";
import type { Storage } from "#db/storage.ts";
import type { CliContext } from "./command.ts";

/** There is no database to work on. */
class NoDatabase extends Error {
	override readonly name = "NoDatabase";
	readonly exitCode = 66;
}

/** The address of the database, which must exist; throws with exit code 66 otherwise. */
export function existingDatabase(context: CliContext): string {
	const { databaseUrl } = context.settings();
	const target = parseDatabaseUrl(databaseUrl);
	if (target.dialect === "sqlite" && !existsSync(target.file)) {
		throw new NoDatabase(
			`There is no database at ${target.file}. Start the server once, or set DATABASE_URL or DATA_DIR to where it lies.`,
		);
	}
	return databaseUrl;
}

/** Reads the rules out of a published version's content, to be compared with version_rules. */
export const rulesOfVersion: RulesOf = (content) => versionRuleRows(content as unknown as VersionContent);

/**
 * Opens the database for a command that writes, beside a running server too: on SQLite one such command at a time (it says
 * so and waits up to half a minute for another). A database that is missing or older is made or migrated first.
 */
export async function openForWriting(
	context: CliContext,
	what: string,
): Promise<{ storage: Storage; close(): Promise<void> }> {
	const { databaseUrl } = context.settings();
	const target = parseDatabaseUrl(databaseUrl);
	const folder = target.dialect === "sqlite" ? path.dirname(path.resolve(target.file)) : null;
	let lock: FolderLock | null = null;
	if (folder) {
		lock = await lockDataFolder(folder, "command", { what, waitFor: 30_000, onWait: context.say });
		context.say(`Writing to ${folder}; other commands that write wait until this one has ended.`);
	}
	try {
		const { schema, known } = await schemaState(databaseUrl);
		if (schema < known) await bringUpToDate(context, databaseUrl, folder, what);
		const storage = await openStorage(databaseUrl);
		const close = async () => {
			await storage.close();
			lock?.release();
		};
		return { storage, close };
	} catch (error) {
		lock?.release();
		throw error;
	}
}

/** Migrates; on SQLite only while no server runs, which would go on with the older schema. */
async function bringUpToDate(
	context: CliContext,
	databaseUrl: string,
	folder: string | null,
	what: string,
): Promise<void> {
	const lock = folder ? await lockDataFolder(folder, "server", { what }) : null;
	try {
		const { backupDir } = context.settings();
		await migrate(databaseUrl, {
			backup: (url, from) => backupTo(url, backupDir, context.now(), `before-schema-${from + 1}`),
		});
	} finally {
		lock?.release();
	}
}
