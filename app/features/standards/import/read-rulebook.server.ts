import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { MAX_UPLOAD_BYTES } from "./blocks.ts";
import type { ImportResult } from "./pieces.ts";
import type { ReadRequest } from "./read-bytes.ts";

const SECONDS = 60;
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
const SOURCE = "app/features/standards/import/read-rulebook.worker.ts";

let pool: Promise<Piscina<ReadRequest, ImportResult>> | undefined;

/**
 * Reads a rulebook that came as a file or was pasted. It works in a thread of its own with bounded memory and time
 * (`seconds`, 60 unless told), so that no file can stop the server; what goes wrong is a problem with a code.
 */
export async function readRulebook(
	bytes: Uint8Array,
	{ name, pasted, seconds = SECONDS }: { name: string; pasted?: "text" | "html"; seconds?: number },
): Promise<ImportResult> {
	if (bytes.length === 0) return { ok: false, problem: { code: "empty-file" } };
	if (bytes.length > MAX_UPLOAD_BYTES) return { ok: false, problem: { code: "too-large", params: { megabytes: 20 } } };
	pool ??= openPool();
	const own = Uint8Array.from(bytes);
	try {
		const threads = await pool;
		return await threads.run(
			{ bytes: own, name, pasted },
			{ name: "read", transferList: [own.buffer], signal: AbortSignal.timeout(seconds * 1000) },
		);
	} catch (error) {
		return problemOf(error);
	}
}

/** Ends the reading threads; the next reading opens them again. */
export async function closeReaders(): Promise<void> {
	const open = pool;
	pool = undefined;
	await (await open)?.destroy();
}

function problemOf(error: unknown): ImportResult {
	const { name, code, message } = error instanceof Error ? (error as Error & { code?: string }) : {};
	if (name === "AbortError") return { ok: false, problem: { code: "timeout" } };
	if (code === "ERR_WORKER_OUT_OF_MEMORY")
		return { ok: false, problem: { code: "too-large", params: { megabytes: 20 } } };
	if (message?.startsWith("Task queue is at limit")) return { ok: false, problem: { code: "busy" } };
	return { ok: false, problem: { code: "failed" }, error };
}

async function openPool(): Promise<Piscina<ReadRequest, ImportResult>> {
	const filename = await workerFile();
	return new Piscina({
		filename,
		minThreads: 0,
		maxThreads: 2,
		maxQueue: 16,
		idleTimeout: 10_000,
		resourceLimits: LIMITS,
	});
}

/** The built worker beside a built server; elsewhere the source is bundled once into the modules' cache. */
async function workerFile(): Promise<string> {
	const here = fileURLToPath(import.meta.url);
	let root = path.dirname(here);
	while (!existsSync(path.join(root, "package.json")) && path.dirname(root) !== root) root = path.dirname(root);
	if (here.startsWith(path.join(root, "build") + path.sep)) return path.join(root, "build/import-worker.js");
	const { build } = await import("esbuild");
	const { outputFiles } = await build({
		entryPoints: [path.join(root, SOURCE)],
		bundle: true,
		write: false,
		platform: "node",
		format: "esm",
		target: "node20",
		packages: "external",
		logLevel: "silent",
	});
	const code = outputFiles[0]?.text ?? "";
	const folder = path.join(root, "node_modules/.cache/standardbearer");
	const file = path.join(folder, `import-worker-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.mjs`);
	if (!existsSync(file)) {
		await mkdir(folder, { recursive: true });
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, code);
		await rename(draft, file);
	}
	return file;
}
