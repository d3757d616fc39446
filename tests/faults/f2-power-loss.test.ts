import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { startProcess } from "./processes.ts";

const folder = mkdtempSync(join(tmpdir(), "standardbearer-sync-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = 100;

test(`F2: power loss: before each of ${answers} answers leaves, the commit has reached the disk`, async () => {
	const url = `file:${join(folder, "power.sqlite")}`;
	await migrate(url);
	const log = join(folder, "calls.log");
	const { through, env } = watcher(log);
	const server = await startProcess(through, env);
	server.obey({ do: "carry", url });
	for (let index = 0; index < answers; index++) {
		server.send(`token-${index}-`);
		await server.next();
	}
	server.end();
	await server.ended;

	let synced = false;
	let safe = 0;
	let left = 0;
	for (const line of readFileSync(log, "utf8").split("\n")) {
		if (/\b(fdatasync|fsync)\b/.test(line)) synced = true;
		if (!/\bwrite\b.*token-\d+-/.test(line)) continue;
		left++;
		if (synced) safe++;
		synced = false;
	}
	console.log(`F2 (${through[0] ?? "preloaded watcher"}): ${safe} of ${left} answers left after an fsync`);
	expect({ left, safe }).toEqual({ left: answers, safe: answers });
});

/** strace where the system lets us; otherwise a small library, compiled here, that is loaded before libc and writes the calls down. */
function watcher(log: string): { through: string[]; env: Record<string, string> } {
	const strace = ["strace", "-f", "-qq", "-s", "64", "-e", "trace=fdatasync,fsync,write,writev", "-o", log];
	try {
		execFileSync("strace", ["-qq", "-o", "/dev/null", "true"], { stdio: "ignore" });
		return { through: strace, env: {} };
	} catch {
		return { through: [], env: { LD_PRELOAD: preloaded(), SYNC_LOG: log } };
	}
}

function preloaded(): string {
	const source = join(folder, "watcher.c");
	const library = join(folder, "watcher.so");
	writeFileSync(
		source,
		`#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
static void note(const char *text, size_t length) {
	static int log = -1;
	if (log < 0) log = open(getenv("SYNC_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	syscall(SYS_write, log, text, length);
}
int fdatasync(int fd) { note("fdatasync\\n", 10); return syscall(SYS_fdatasync, fd); }
int fsync(int fd) { note("fsync\\n", 6); return syscall(SYS_fsync, fd); }
ssize_t write(int fd, const void *data, size_t length) {
	if (length > 6 && length < 100 && !memcmp(data, "token-", 6)) { note("write ", 6); note(data, length); }
	return syscall(SYS_write, fd, data, length);
}
`,
	);
	try {
		execFileSync("cc", ["-shared", "-fPIC", "-o", library, source], { stdio: "pipe" });
	} catch {
		throw new Error("F2 needs strace (Debian: apt-get install -y strace) or a C compiler.");
	}
	return library;
}
