import { parseArgs } from "node:util";
import { examine } from "#db/backup/examine.ts";
import { describeDamage } from "#db/backup.ts";
import { type Command, exit } from "./command.ts";
import { existingDatabase, rulesOfVersion } from "./database.ts";

/** Examines the database: file, references, guards, and the hash chain of every standard. */
export const command: Command = {
	name: "verify",
	summary: "Proves the database: integrity, references, guards, and the hash chain of every version.",
	usage: "verify      exit code 0: whole; 65: damage was found",
	async run(args, context) {
		parseArgs({ args, options: {} });
		const findings = await examine(existingDatabase(context), { rulesOf: rulesOfVersion });
		const { ok, chain } = findings;
		const counted = chain
			? `${chain.standards} standards, ${chain.versions} versions`
			: `schema ${findings.schema}, this version reads ${findings.known}`;
		context.answer(ok ? `Whole: ${counted}.` : `Damaged (${counted}): ${describeDamage(findings)}`, findings);
		return ok ? exit.ok : exit.data;
	},
};
