import path from "node:path";
import { parseArgs } from "node:util";
import { backup } from "#db/backup.ts";
import { type Command, exit } from "./command.ts";
import { existingDatabase, rulesOfVersion } from "./database.ts";

/** Backs the database up while it is in use, and proves the copy. */
export const command: Command = {
	name: "backup",
	summary: "Copies the database while it is in use; the copy is opened and verified before it counts.",
	usage: "backup [--into FOLDER]      FOLDER holds all backups; BACKUP_DIR unless given",
	async run(args, context) {
		const { values } = parseArgs({ args, options: { into: { type: "string" } } });
		const databaseUrl = existingDatabase(context);
		const into = path.resolve(values.into ?? context.settings().backupDir);
		const { folder, manifest, findings } = await backup(databaseUrl, {
			into,
			at: context.now(),
			rulesOf: rulesOfVersion,
		});
		const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
		const chain = findings.chain
			? `${findings.chain.versions} versions proved`
			: "versions not proved: the schema is older";
		context.answer(`Backup made and verified: ${folder}\n${rows} rows, schema ${manifest.schema}, ${chain}.`, {
			folder,
			rows,
			schema: manifest.schema,
			counts: manifest.counts,
			versions: findings.chain?.versions ?? null,
		});
		return exit.ok;
	},
};
