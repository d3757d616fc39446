import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./free-port.ts";

export const POSTGRES_MISSING =
	"PostgreSQL's server programs are missing: install them (Debian: apt-get install -y postgresql), they need not be running.";

export interface PostgresServer {
	/** Address of the maintenance database; other databases of the server differ in their last part. */
	url: string;
	stop(): Promise<void>;
}

/** The folder with `initdb` and `postgres`, or null where PostgreSQL is not installed. */
export function findPostgres(): string | null {
	const folders: string[] = [];
	try {
		folders.push(
			execFileSync("pg_config", ["--bindir"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(),
		);
	} catch {
		// pg_config comes with a package of its own.
	}
	const debian = "/usr/lib/postgresql";
	if (existsSync(debian)) {
		const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
		folders.push(...versions.map((version) => join(debian, version, "bin")));
	}
	folders.push(...(process.env.PATH ?? "").split(":"), "/opt/homebrew/bin", "/usr/local/pgsql/bin");
	return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/**
 * Starts a server of its own on 127.0.0.1 with a free port and a folder that is removed by `stop`.
 * It ends with this process, however this process ends. Nothing it holds survives a power cut: for tests only.
 */
export async function startPostgres(): Promise<PostgresServer> {
	const programs = findPostgres();
	if (!programs) throw new Error(POSTGRES_MISSING);
	const folder = mkdtempSync(join(tmpdir(), "standardbearer-postgres-"));
	const data = join(folder, "data");
	const asUser = unprivileged(folder);
	const port = await freePort();
	const initialise = `'${programs}/initdb' -D '${data}' -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync`;
	execFileSync(asUser[0], [...asUser.slice(1), "sh", "-c", initialise], {
		stdio: ["ignore", "ignore", "pipe"],
		cwd: folder,
	});
	const settings = [
		["listen_addresses", "127.0.0.1"],
		["port", String(port)],
		["unix_socket_directories", ""],
		["fsync", "off"],
		["full_page_writes", "off"],
		["synchronous_commit", "off"],
		["max_connections", "150"],
		["shared_buffers", "64MB"],
		["autovacuum", "off"],
	].flatMap(([name, value]) => ["-c", `'${name}=${value}'`]);
	// The shell's input is this process: when it ends, the server is told to end too.
	const script = `'${programs}/postgres' -D '${data}' ${settings.join(" ")} & server=$!; read -r end; kill -QUIT $server; wait $server`;
	const child = spawn(asUser[0], [...asUser.slice(1), "sh", "-c", script], {
		stdio: ["pipe", "ignore", "pipe"],
		cwd: folder,
	});
	const output: string[] = [];
	child.stderr.on("data", (part: Buffer) => output.push(part.toString()));
	const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
	try {
		await untilReady(url, child, output);
	} catch (error) {
		await stop(child, folder);
		throw error;
	}
	child.unref();
	for (const stream of [child.stdin, child.stderr]) (stream as unknown as { unref(): void }).unref();
	return { url, stop: () => stop(child, folder) };
}

/** PostgreSQL refuses to run as root: the system's own user for it is taken then. */
function unprivileged(folder: string): [string, ...string[]] {
	if (process.getuid?.() !== 0) return ["env"];
	for (const user of ["postgres", "nobody"]) {
		try {
			const id = (flag: string) =>
				Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
			chownSync(folder, id("-u"), id("-g"));
			return existsSync("/usr/sbin/runuser") || existsSync("/sbin/runuser")
				? ["runuser", "-u", user, "--"]
				: ["setpriv", `--reuid=${user}`, "--clear-groups", "--"];
		} catch {
			// Not every system has this user.
		}
	}
	throw new Error(
		"PostgreSQL cannot run as root and there is no user postgres or nobody: run the tests as another user.",
	);
}

async function untilReady(url: string, child: ChildProcess, output: string[]): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (child.exitCode !== null) break;
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			await client.end();
			return;
		} catch {
			await sleep(100);
		}
	}
	throw new Error(`PostgreSQL did not start: ${output.join("").slice(-500)}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
	if (child.exitCode === null) {
		const ended = new Promise((resolve) => child.once("exit", resolve));
		child.ref();
		child.stdin?.end();
		await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
	}
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
