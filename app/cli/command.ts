import type { Settings } from "#app/platform/settings.server.ts";

/** One command of the administrator: `npm run cli -- NAME ARGUMENTS`. */
export interface Command {
	name: string;
	/** One line for the list of commands. */
	summary: string;
	/** What `--help` prints below the summary. */
	usage: string;
	/** Does the work and resolves with the exit code (sysexits). Errors with an `exitCode` end the process with it. */
	run(args: string[], context: CliContext): Promise<number>;
}

export interface CliContext {
	/** Read when first asked for; throws SettingsProblem. */
	settings(): Settings;
	version: string;
	now(): Date;
	/** Prints the result: the text, or with --json the data. */
	answer(text: string, data: unknown): void;
	/** Says what is going on, on standard error. */
	say(text: string): void;
}

/** Exit codes of sysexits(3) that commands end with. */
export const exit = { ok: 0, usage: 64, data: 65, noInput: 66, software: 70, tryLater: 75, configuration: 78 } as const;

/** The arguments are not understood; the message says what was expected. */
export class UsageProblem extends Error {
	override readonly name = "UsageProblem";
	readonly exitCode = exit.usage;
}
