import type { Command } from "./command.ts";

/** The coach on files or standard input; also `npm run coach -- ...`. */
export const command: Command = {
	name: "coach",
	summary: "Checks texts with the writing coach: files, or JSON lines from standard input.",
	usage:
		"coach FILE... [--kind rule|praise|feedback|prose] [--lang en|ru|pl|auto] [--format pretty|json] [--ui en|ru|pl]\ncoach --jsonl",
	async run(args) {
		const { runCoach } = await import("./coach.ts");
		return runCoach(args, { input: process.stdin, output: process.stdout, errors: process.stderr });
	},
};
