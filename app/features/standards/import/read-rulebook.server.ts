import { Piscina } from "piscina";
import { workerFile } from "#app/platform/worker-file.server.ts";
import { MAX_UPLOAD_BYTES } from "./blocks.ts";
import type { ImportResult } from "./pieces.ts";
import type { ReadRequest } from "./read-bytes.ts";

const SECONDS = 60;
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
const PROGRAM = { source: "app/features/standards/import/read-rulebook.worker.ts", built: "import-worker" };

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
	const filename = await workerFile(PROGRAM);
	return new Piscina({
		filename,
		minThreads: 0,
		maxThreads: 2,
		maxQueue: 16,
		idleTimeout: 10_000,
		resourceLimits: LIMITS,
	});
}
