import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { buildIsFresh } from "./source-stamp.mjs";

const lock = ".cache/building";
/** Longer than any build takes (ms): in a container another process may bear the number of one that has ended. */
const longestBuild = 5 * 60_000;

/**
 * Builds unless the build is fresh; of several processes in one folder one builds and the others wait for it.
 * Answers the exit status: 0 when build/ may be run.
 */
export async function buildOnce() {
	while (!buildIsFresh()) {
		if (!takeLock()) {
			await pause(500);
			continue;
		}
		try {
			if (buildIsFresh()) return 0;
			console.log("Building (once for each change, about 20 seconds) ...");
			return spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" }).status ?? 1;
		} finally {
			rmSync(lock, { force: true });
		}
	}
	return 0;
}

/** The lock names the process that holds it; one left behind by a process that has ended is taken over. */
function takeLock() {
	mkdirSync(".cache", { recursive: true });
	try {
		writeFileSync(lock, String(process.pid), { flag: "wx" });
		return true;
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	if (isLeftBehind()) rmSync(lock, { force: true });
	return false;
}

function isLeftBehind() {
	try {
		const holder = Number(readFileSync(lock, "utf8"));
		if (Date.now() - statSync(lock).mtimeMs > longestBuild) return true;
		return holder > 0 && (holder === process.pid || !isRunning(holder));
	} catch {
		return false;
	}
}

function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
