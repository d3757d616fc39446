import path from "node:path";
import { parseArgs } from "node:util";
import { restore } from "#db/backup/restore.ts";
import { type Command, exit, UsageProblem } from "./command.ts";
import { rulesOfVersion } from "./database.ts";

/** Puts a backup in the place of the database; the data that was there is kept aside. */
export const command: Command = {
	name: "restore",
	summary: "Puts a backup in the place of the database; what was there is moved aside, not deleted.",
	usage: 'restore FOLDER      FOLDER is what "backup" printed; stop the server first',
	async run(args, context) {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [folder, ...rest] = positionals;
		if (folder === undefined || rest.length > 0) throw new UsageProblem(this.usage);
		const { databaseUrl } = context.settings();
		const { manifest, findings, movedTo } = await restore(databaseUrl, path.resolve(folder), {
			at: context.now(),
			rulesOf: rulesOfVersion,
		});
		const before = movedTo ? `The data that was there is kept in ${movedTo}.` : "There was no data before.";
		context.answer(`Restored the backup of ${manifest.madeAt}. ${before}`, {
			madeAt: manifest.madeAt,
			movedTo,
			counts: findings.counts,
		});
		return exit.ok;
	},
};
