import { Piscina } from "piscina";
import { workerFile } from "#app/platform/worker-file.server.ts";
import type { RecordWords } from "./record-words.ts";

const program = { source: "app/features/standards/reading/draw-record.worker.ts", built: "record-worker" };
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const seconds = 30;

let pool: Promise<Piscina<RecordWords, Uint8Array>> | undefined;

/** Draws the record of a confirmation as a PDF, in a thread of its own so that the server goes on answering. @throws when it takes too long */
export async function drawRecord(words: RecordWords): Promise<Uint8Array> {
	pool ??= openPool();
	const threads = await pool;
	return threads.run(words, { name: "draw", signal: AbortSignal.timeout(seconds * 1_000) });
}

async function openPool(): Promise<Piscina<RecordWords, Uint8Array>> {
	const filename = await workerFile(program);
	return new Piscina({
		...{ filename, minThreads: 0, maxThreads: 1, maxQueue: 50 },
		...{ idleTimeout: 10_000, resourceLimits: limits },
	});
}
