import { parseArgs } from "node:util";
import { describeInstallation, startPage } from "#app/platform/start-page.server.ts";
import { prepareDataFolder } from "#db/engine/lock.ts";
import { schemaState } from "#db/migrate.ts";
import { type Command, exit } from "./command.ts";

/** Prints the page of the server's start without starting it; fails where the start would fail. */
export const command: Command = {
	name: "check",
	summary: "Prints the settings, the database and warnings as the server does at its start.",
	usage: "check      exit code 0: the server can start; otherwise the message says what to change",
	async run(args, context) {
		parseArgs({ args, options: {} });
		const settings = context.settings();
		prepareDataFolder(settings.dataDir);
		const { schema, known } = await schemaState(settings.databaseUrl);
		const facts = await describeInstallation({ settings, version: context.version });
		if (schema === 0) facts.warnings = [...facts.warnings, "there is no database yet; the first start makes it"];
		else if (schema < known) {
			facts.warnings = [...facts.warnings, `the next start backs up and migrates the database to schema ${known}`];
		}
		context.answer(startPage(facts), facts);
		return exit.ok;
	},
};
