import { readFile } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import type { CheckOptions, Kind, Language } from "#app/coach/types.ts";
import { checkFile } from "./coach-files.ts";
import { answerLines } from "./coach-lines.ts";
import { printPretty } from "./coach-pretty.ts";
import { coachMessages } from "./coach-wording.ts";

interface Options {
	files: string[];
	kind: Kind;
	language: Language | "auto";
	format: "pretty" | "json";
	ui: Language;
	lines: boolean;
}

const VALUES = {
	"--kind": ["rule", "praise", "feedback", "prose"],
	"--lang": ["en", "ru", "pl", "auto"],
	"--format": ["pretty", "json"],
	"--ui": ["en", "ru", "pl"],
} as const;

/** Reads the arguments; answers the one that is not understood instead. */
function readOptions(args: readonly string[]): Options | string {
	const options: Options = { files: [], kind: "rule", language: "auto", format: "pretty", ui: "en", lines: false };
	for (let i = 0; i < args.length; i++) {
		const [name = "", inline] = (args[i] ?? "").split("=", 2);
		if (name === "--jsonl") {
			options.lines = true;
			continue;
		}
		if (!name.startsWith("--")) {
			options.files.push(args[i] ?? "");
			continue;
		}
		const allowed: readonly string[] | undefined = VALUES[name as keyof typeof VALUES];
		const value = inline ?? args[++i] ?? "";
		if (allowed?.includes(value) !== true) return `${name} ${value}`.trim();
		if (name === "--kind") options.kind = value as Kind;
		else if (name === "--lang") options.language = value as Language | "auto";
		else if (name === "--format") options.format = value as "pretty" | "json";
		else options.ui = value as Language;
	}
	return options;
}

/**
 * The coach's command line: checks files, or JSON lines from `input`. Answers the exit status: 1 when a file has errors,
 * 2 when the arguments or a file cannot be read; always 0 for lines.
 */
export async function runCoach(
	args: readonly string[],
	io: { input: Readable; output: Writable; errors: Writable },
): Promise<number> {
	const options = readOptions(args);
	if (typeof options === "string") {
		const messages = coachMessages("en");
		io.errors.write(`${messages.dynamic("cli.option", { option: options })}\n${messages.dynamic("cli.usage")}\n`);
		return 2;
	}
	const messages = coachMessages(options.ui);
	const checking: CheckOptions = { kind: options.kind, language: options.language };
	if (options.lines) {
		await answerLines(io.input, io.output, checking, messages);
		return 0;
	}
	if (options.files.length === 0) {
		io.errors.write(`${messages.dynamic("cli.usage")}\n`);
		return 2;
	}
	let status = 0;
	const reports = [];
	for (const file of options.files) {
		try {
			const report = await checkFile(file, await readFile(file), checking, messages);
			reports.push(report);
			if (report.findings.some((finding) => finding.severity === "error")) status = Math.max(status, 1);
		} catch (problem) {
			const reason = problem instanceof Error ? problem.message : String(problem);
			io.errors.write(`${messages.dynamic("cli.unreadable", { file, reason })}\n`);
			status = 2;
		}
	}
	io.output.write(
		options.format === "json" ? `${JSON.stringify(reports, null, "\t")}\n` : printPretty(reports, messages),
	);
	return status;
}
