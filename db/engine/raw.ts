import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type Database from "better-sqlite3";
import type pg from "pg";
import { engineError } from "./errors.ts";
import { parseDatabaseUrl } from "./open.ts";
import { openPool } from "./postgres.ts";
import { openSqliteFile } from "./sqlite.ts";

/** One connection that speaks plain SQL: for migrations, guards and backups, which handle tables by name. */
export interface Raw {
	readonly dialect: "sqlite" | "postgres";
	/** Runs one statement, or several without parameters. */
	run(statement: string, params?: unknown[]): Promise<void>;
	rows<Row>(query: string, params?: unknown[]): Promise<Row[]>;
	/** Names of the tables in the product's schema, sorted. */
	tables(): Promise<string[]>;
	close(): Promise<void>;
}

/** Opens one raw connection; makes an empty SQLite file where there is none. */
export async function openRaw(databaseUrl: string): Promise<Raw> {
	const target = parseDatabaseUrl(databaseUrl);
	if (target.dialect === "sqlite") {
		mkdirSync(dirname(target.file), { recursive: true, mode: 0o700 });
		return rawSqlite(openSqliteFile(target.file));
	}
	const pool = openPool(target.url, { connections: 1 });
	const client = await pool.connect().catch(async (error: unknown) => {
		await pool.end();
		throw engineError(error);
	});
	return rawPostgres(client, async () => {
		client.release(true);
		await pool.end();
	});
}

export function rawSqlite(connection: Database.Database): Raw {
	return {
		dialect: "sqlite",
		async run(statement, params) {
			if (params) connection.prepare(statement).run(...params);
			else connection.exec(statement);
		},
		async rows<Row>(query: string, params: unknown[] = []) {
			return connection.prepare(query).all(...params) as Row[];
		},
		async tables() {
			const query =
				"select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name";
			return (connection.prepare(query).all() as { name: string }[]).map((row) => row.name);
		},
		async close() {
			connection.close();
		},
	};
}

function rawPostgres(client: pg.PoolClient, close: () => Promise<void>): Raw {
	return {
		dialect: "postgres",
		async run(statement, params) {
			await client.query(statement, params);
		},
		async rows<Row>(query: string, params: unknown[] = []) {
			return (await client.query(query, params)).rows as Row[];
		},
		async tables() {
			const query = `select table_name as name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name collate "C"`;
			return (await client.query<{ name: string }>(query)).rows.map((row) => row.name);
		},
		close,
	};
}

/** An identifier from our own schema, quoted for either engine. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** The number of rows of each table of the product. */
export async function rowCounts(raw: Raw): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const table of await raw.tables()) {
		const [row] = await raw.rows<{ n: number }>(`select count(*) as n from ${quoted(table)}`);
		counts[table] = row?.n ?? 0;
	}
	return counts;
}
