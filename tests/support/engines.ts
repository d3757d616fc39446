import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { type OpenOptions, openStorage } from "#db/engine/open.ts";
import type { Storage } from "#db/storage.ts";
import { databaseOn, POSTGRES_TEMPLATE } from "./global-postgres.ts";
import { POSTGRES_MISSING } from "./postgres-server.ts";
import { scratchFolder } from "./scratch.ts";

/** Milliseconds that a write may wait: many tests write at once, on machines that are busy with other work as well. */
const PATIENCE = 30_000;

/** What a test may ask of the engine it runs on. */
export interface Engine {
	dialect: "sqlite" | "postgres";
	/** Address of a new database: migrated, or with nothing in it. It is removed after the file's tests. */
	newDatabase(kind: "migrated" | "empty"): Promise<string>;
	/** Address of an equal copy of a database that nobody has open; removed as the others are. */
	copyOf(databaseUrl: string): Promise<string>;
	/** Opens one more connection to a database; closed after the file's tests. */
	connect(databaseUrl: string, options?: OpenOptions): Promise<Storage>;
}

/**
 * Describes the same tests on SQLite and on PostgreSQL. `open` gives a storage over a fresh migrated database;
 * all are closed and removed after the block. Without PostgreSQL its block fails and says what to install.
 */
export function onBothEngines(name: string, tests: (open: () => Promise<Storage>, engine: Engine) => void): void {
	for (const dialect of ["sqlite", "postgres"] as const) {
		describe(`${name} (${dialect})`, () => {
			const closing: (() => Promise<void>)[] = [];
			const databases = dialect === "sqlite" ? sqliteDatabases(closing) : postgresDatabases(closing);
			const connect: Engine["connect"] = async (databaseUrl, options) => {
				const storage = await openStorage(databaseUrl, { busyLimit: PATIENCE, ...options });
				closing.push(() => storage.close());
				return storage;
			};
			tests(async () => connect(await databases.newDatabase("migrated")), { dialect, connect, ...databases });
			afterAll(async () => {
				for (const close of closing.reverse()) await close();
			});
		});
	}
}

type Databases = Pick<Engine, "newDatabase" | "copyOf">;

function sqliteDatabases(closing: (() => Promise<void>)[]): Databases {
	let folder: string | undefined;
	let made = 0;
	const from = (source: string | null) => {
		if (!folder) {
			const here = scratchFolder("standardbearer-test-");
			closing.push(async () => rmSync(here, { recursive: true, force: true }));
			folder = here;
		}
		// A folder each: a server holds its database's folder alone.
		const home = join(folder, String(++made));
		mkdirSync(home);
		const file = join(home, "standardbearer.sqlite");
		if (source) copyFileSync(source, file);
		return `file:${file}`;
	};
	return {
		newDatabase: async (kind) => from(kind === "migrated" ? inject("sqliteTemplate") : null),
		copyOf: async (databaseUrl) => from(databaseUrl.replace(/^file:/, "")),
	};
}

function postgresDatabases(closing: (() => Promise<void>)[]): Databases {
	const from = async (source: string | null) => {
		const serverUrl = inject("postgresUrl");
		if (!serverUrl) throw new Error(POSTGRES_MISSING);
		const name = `test_${randomBytes(8).toString("hex")}`;
		await onServer(serverUrl, `create database ${name} ${source ? `template ${source}` : ""}`);
		closing.push(() => onServer(serverUrl, `drop database if exists ${name} with (force)`));
		return databaseOn(serverUrl, name);
	};
	return {
		newDatabase: async (kind) => from(kind === "migrated" ? POSTGRES_TEMPLATE : null),
		copyOf: async (databaseUrl) => from(new URL(databaseUrl).pathname.slice(1)),
	};
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: serverUrl });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
