import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { type VersionContent, versionRuleRows } from "#app/features/standards/version-content.ts";
import { backup } from "#db/backup.ts";
import type { Settings } from "./settings.server.ts";

const label = "daily";

/** Makes and proves the day's backup, then lets go of the oldest daily ones beyond BACKUP_KEEP. Others are left alone. */
export async function makeDailyBackup(settings: Settings, at: Date): Promise<void> {
	await backup(settings.databaseUrl, {
		into: settings.backupDir,
		at,
		label,
		rulesOf: (content) => versionRuleRows(content as unknown as VersionContent),
	});
	const folders = (await readdir(settings.backupDir)).filter((name) => name.includes(label)).sort();
	for (const name of folders.slice(0, Math.max(0, folders.length - settings.backupKeep))) {
		await rm(path.join(settings.backupDir, name), { recursive: true, force: true });
	}
}
