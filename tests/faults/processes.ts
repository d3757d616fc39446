import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Order } from "./database-process.ts";

/** A process of tests/faults/database-process.ts, loaded and waiting for its order. */
export interface DatabaseProcess {
	pid: number;
	/** The lines it has said, "ready" left out. */
	said: string[];
	obey(order: Order): void;
	send(line: string): void;
	/** Tells it that nothing more comes. */
	end(): void;
	kill(): void;
	/** The exit code; null when it was killed. */
	ended: Promise<number | null>;
	/** Resolves with the next line it says, or null at its end. */
	next(): Promise<string | null>;
}

const folder = "node_modules/.cache/standardbearer";
let built: Promise<string> | undefined;

/** Starts a process and resolves when it is ready; `through` is a command to start it with (strace and its arguments). */
export async function startProcess(through: string[] = [], env: Record<string, string> = {}): Promise<DatabaseProcess> {
	built ??= bundleProcess();
	const bundle = await built;
	const [command = process.execPath, ...args] = [...through, process.execPath, bundle];
	const child: ChildProcessWithoutNullStreams = spawn(command, args, { env: { ...process.env, ...env } });
	const errors: string[] = [];
	child.stderr.on("data", (part) => errors.push(String(part)));
	child.stdin.on("error", () => undefined);
	const said: string[] = [];
	const waiting: ((line: string | null) => void)[] = [];
	let read = 0;
	let over = false;
	const serve = () => {
		while (waiting.length > 0 && (read < said.length || over)) waiting.shift()?.(said[read++] ?? null);
	};
	let ready = () => {};
	let broke = (_: Error) => {};
	const isReady = new Promise<void>((resolve, reject) => {
		ready = resolve;
		broke = reject;
	});
	const ended = new Promise<number | null>((resolve) => {
		child.once("close", (code) => {
			over = true;
			serve();
			broke(new Error(`the process ended before it was ready, with ${code ?? "a signal"}: ${errors.join("")}`));
			if (code !== null && code !== 0 && errors.length > 0) console.error(errors.join(""));
			resolve(code);
		});
	});
	createInterface({ input: child.stdout }).on("line", (line) => {
		if (line === "ready") return ready();
		said.push(line);
		serve();
	});
	await isReady;
	return {
		pid: child.pid ?? 0,
		said,
		obey: (order) => child.stdin.write(`${JSON.stringify(order)}\n`),
		send: (line) => child.stdin.write(`${line}\n`),
		end: () => child.stdin.end(),
		kill: () => child.kill("SIGKILL"),
		ended,
		next: () =>
			new Promise((resolve) => {
				waiting.push(resolve);
				serve();
			}),
	};
}

/** Keeps the next processes loading while the present one is being tested. */
export function processesAhead(ahead: number): { take(): Promise<DatabaseProcess>; endAll(): Promise<void> } {
	const loading: Promise<DatabaseProcess>[] = [];
	return {
		take() {
			while (loading.length <= ahead) loading.push(startProcess());
			return loading.shift() ?? startProcess();
		},
		async endAll() {
			for (const each of await Promise.all(loading)) {
				each.kill();
				await each.ended;
			}
		},
	};
}

/** The file to start, named by what is in it and put there whole: test files that run side by side may start it at any moment. */
async function bundleProcess(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ["tests/faults/database-process.ts"],
		write: false,
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		external: ["better-sqlite3", "pg-native"],
		banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
		logLevel: "warning",
	});
	const code = outputFiles[0]?.contents ?? new Uint8Array();
	const file = `${folder}/database-process-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.mjs`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${file}.${process.pid}`, code);
	renameSync(`${file}.${process.pid}`, file);
	return file;
}
