import type { Command } from "./command.ts";

/** The commands by name; each is loaded when it is asked for. */
export const commands: Record<string, () => Promise<Command>> = {
	backup: async () => (await import("./backup.ts")).command,
	check: async () => (await import("./check.ts")).command,
	coach: async () => (await import("./coach-command.ts")).command,
	restore: async () => (await import("./restore.ts")).command,
	"standard:import": async () => (await import("./standard-import.ts")).command,
	verify: async () => (await import("./verify.ts")).command,
};
