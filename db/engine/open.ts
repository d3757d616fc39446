import { fileURLToPath } from "node:url";
import type { Storage } from "../storage.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

export interface OpenOptions {
	/** PostgreSQL only: the most connections of the pool; 10 unless given. */
	connections?: number;
	/** Milliseconds until a busy database is reported as Busy; 5,000 unless given. */
	busyLimit?: number;
}

/** Where a DATABASE_URL leads: a PostgreSQL server, or the file of an embedded database. */
export type Target = { dialect: "postgres"; url: string } | { dialect: "sqlite"; file: string };

/** Reads `postgres://...`, `postgresql://...`, `file:...`, `sqlite:...` or a plain path. Throws on any other scheme. */
export function parseDatabaseUrl(databaseUrl: string): Target {
	if (/^postgres(ql)?:\/\//.test(databaseUrl)) return { dialect: "postgres", url: databaseUrl };
	if (/^file:\/\//.test(databaseUrl)) return { dialect: "sqlite", file: fileURLToPath(databaseUrl) };
	const path = databaseUrl.replace(/^(file|sqlite):/, "");
	if (path === "" || path.startsWith(":") || /^[a-z][a-z0-9+]+:/i.test(path)) {
		throw new Error(
			`DATABASE_URL must be postgres://... or file:./path/to/database.sqlite, not ${scheme(databaseUrl)}`,
		);
	}
	return { dialect: "sqlite", file: path };
}

/** Opens a migrated database. The caller closes it. */
export async function openStorage(databaseUrl: string, options: OpenOptions = {}): Promise<Storage> {
	const target = parseDatabaseUrl(databaseUrl);
	return target.dialect === "postgres" ? openPostgres(target.url, options) : openSqlite(target.file, options);
}

/** Only the scheme: an address may carry a password. */
function scheme(databaseUrl: string): string {
	return databaseUrl.includes(":") ? `${databaseUrl.split(":")[0]}:` : '""';
}
