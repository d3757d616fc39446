import { readSettings, type Settings, SettingsProblem } from "#app/platform/settings.server.ts";
import about from "../../package.json" with { type: "json" };
import { type CliContext, exit } from "./command.ts";
import { commands } from "./commands.ts";

process.exitCode = await main(process.argv.slice(2));

/** Finds the command, runs it, and turns whatever it throws into one readable line and an exit code. */
async function main(given: string[]): Promise<number> {
	const json = given.includes("--json");
	const [name, ...args] = given.filter((arg) => arg !== "--json");
	try {
		if (name === undefined || name === "--help" || name === "help") {
			console.log(await listOfCommands());
			return name === undefined ? exit.usage : exit.ok;
		}
		const command = await (Object.hasOwn(commands, name) ? commands[name] : undefined)?.();
		if (!command) {
			console.error(`There is no command "${name}".\n\n${await listOfCommands()}`);
			return exit.usage;
		}
		if (args.includes("--help")) {
			console.log(`${command.summary}\n\n${command.usage}`);
			return exit.ok;
		}
		return await command.run(args, contextFor(json));
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		console.error(
			json ? JSON.stringify({ error: error instanceof Error ? error.name : "Error", message: text }) : text,
		);
		return exitCodeOf(error);
	}
}

function contextFor(json: boolean): CliContext {
	let settings: Settings | undefined;
	return {
		settings: () => {
			settings ??= readSettings(process.env);
			return settings;
		},
		version: about.version,
		now: () => new Date(),
		answer: (text, data) => console.log(json ? JSON.stringify(data, null, "\t") : text),
		say: (text) => console.error(text),
	};
}

async function listOfCommands(): Promise<string> {
	const loaded = await Promise.all(Object.values(commands).map((load) => load()));
	const width = Math.max(...loaded.map((command) => command.name.length)) + 2;
	return [
		`Standardbearer ${about.version}: npm run cli -- COMMAND [ARGUMENTS] [--json] [--help]`,
		"",
		...loaded.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
		"",
		"Settings are read from the environment as the server reads them (DATABASE_URL, DATA_DIR, ...).",
	].join("\n");
}

function exitCodeOf(error: unknown): number {
	if (error instanceof SettingsProblem) return exit.configuration;
	const { exitCode, code, name } = error as { exitCode?: unknown; code?: unknown; name?: unknown };
	if (typeof exitCode === "number") return exitCode;
	if (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS")) return exit.usage;
	return name === "Busy" ? exit.tryLater : exit.software;
}
