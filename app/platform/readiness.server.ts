import { access, statfs } from "node:fs/promises";
import type { Installation } from "./installation.server.ts";
import type { Settings } from "./settings.server.ts";

const leastFreeBytes = 256 * 1024 * 1024;
const cacheMilliseconds = 2_000;

/** The checks of /readyz: the database answers, and there is room on the disk. Answers are kept for 2 seconds. */
export function readiness(storage: Installation["storage"], settings: Settings): Installation["ready"] {
	let last: { at: number; answer: Awaited<ReturnType<Installation["ready"]>> } | null = null;
	return async () => {
		if (last && performance.now() - last.at < cacheMilliseconds) return last.answer;
		const { instanceValues } = storage.tables;
		const database = await storage.read
			.select({ key: instanceValues.key })
			.from(instanceValues)
			.limit(1)
			.then(
				() => true,
				() => false,
			);
		const folder = await access(settings.dataDir).then(
			() => true,
			() => false,
		);
		const disk = await statfs(settings.dataDir).then(
			({ bavail, bsize }) => bavail * bsize > leastFreeBytes,
			() => false,
		);
		const answer = { ready: database && folder && disk, checks: { database, folder, disk } };
		last = { at: performance.now(), answer };
		return answer;
	};
}
