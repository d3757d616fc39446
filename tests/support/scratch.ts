import { mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const memory = "/dev/shm";
/** Bytes that must be free there: what the largest test company and its copies take, several times over. */
const ENOUGH = 2 * 2 ** 30;

/**
 * A new folder for a test's database, removed by the caller. It lies in memory where the machine has room, so that commits wait
 * for no disk; with SCRATCH=disk, as the tests of faults want it, always on the disk.
 */
export function scratchFolder(prefix: string): string {
	return mkdtempSync(path.join(process.env.SCRATCH !== "disk" && roomInMemory() ? memory : tmpdir(), prefix));
}

function roomInMemory(): boolean {
	try {
		const { bavail, bsize } = statfsSync(memory);
		return bavail * bsize > ENOUGH;
	} catch {
		return false;
	}
}
