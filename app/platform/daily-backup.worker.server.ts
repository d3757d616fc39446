import { type VersionContent, versionRuleRows } from "#app/features/standards/version-content.ts";
import { BadBackup } from "#db/backup/manifest.ts";
import { backup } from "#db/backup.ts";

/** What a daily backup is made of and called; it is copied to the thread. */
export interface BackupTask {
	databaseUrl: string;
	into: string;
	at: Date;
	label: string;
}

/** What the worker thread of `makeDailyBackup` runs: copies and proves. Answers what is wrong with the copy, or null. */
export async function make({ databaseUrl, ...options }: BackupTask): Promise<string | null> {
	try {
		await backup(databaseUrl, {
			...options,
			rulesOf: (content) => versionRuleRows(content as unknown as VersionContent),
		});
		return null;
	} catch (error) {
		if (error instanceof BadBackup) return error.message;
		throw error;
	}
}
