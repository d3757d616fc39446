import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.ts";
import { findPostgres, type PostgresServer, startPostgres } from "./postgres-server.ts";
import { scratchFolder } from "./scratch.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** Address of the run's PostgreSQL server; empty where PostgreSQL is not installed. */
		postgresUrl: string;
		/** A migrated SQLite file to copy. */
		sqliteTemplate: string;
	}
}

/** The migrated database that each test file's PostgreSQL database is copied from. */
export const POSTGRES_TEMPLATE = "standardbearer_template";

interface Shared {
	users: number;
	folder: string;
	server: PostgresServer | null;
}

// Each project of a run loads this module anew; the server is shared through the process.
const shelf = globalThis as { [SHELF]?: Promise<Shared> };
const SHELF = Symbol.for("standardbearer.tests.databases");

/** Starts PostgreSQL and makes the two templates once for a run; ends them after the last project. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	shelf[SHELF] ??= start();
	const shared = await shelf[SHELF];
	shared.users++;
	project.provide("postgresUrl", shared.server?.url ?? "");
	project.provide("sqliteTemplate", join(shared.folder, "template.sqlite"));
	return async () => {
		shared.users--;
		if (shared.users > 0) return;
		shelf[SHELF] = undefined;
		await shared.server?.stop();
		rmSync(shared.folder, { recursive: true, force: true });
	};
}

async function start(): Promise<Shared> {
	const folder = scratchFolder("standardbearer-tests-");
	await migrate(`file:${join(folder, "template.sqlite")}`);
	const server = findPostgres() ? await startPostgres() : null;
	if (server) await makeTemplate(server.url);
	return { users: 0, folder, server };
}

async function makeTemplate(serverUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: serverUrl });
	await client.connect();
	await client.query(`create database ${POSTGRES_TEMPLATE}`);
	await migrate(databaseOn(serverUrl, POSTGRES_TEMPLATE));
	await client.query(`alter database ${POSTGRES_TEMPLATE} is_template true allow_connections false`);
	await client.end();
}

/** The address of another database on the same server. */
export function databaseOn(serverUrl: string, name: string): string {
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	return url.href;
}
