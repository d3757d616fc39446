import { getTableConfig } from "drizzle-orm/sqlite-core";
import { tables } from "../schema/sqlite.ts";

/** A row with this key exists already. `constraint` names the index or primary key, alike on both engines. */
export class Conflict extends Error {
	override readonly name = "Conflict";
	constructor(
		readonly constraint: string,
		options?: ErrorOptions,
	) {
		super(`already there: ${constraint}`, options);
	}
}

/** The database did not become free in time; the same work may be sent again later. */
export class Busy extends Error {
	override readonly name = "Busy";
	constructor(options?: ErrorOptions) {
		super("the database is busy or cannot be reached", options);
	}
}

/** The disk (or the database's share of it) is full. */
export class Full extends Error {
	override readonly name = "Full";
	constructor(options?: ErrorOptions) {
		super("the disk is full", options);
	}
}

/** The database refused to change or remove a row that never changes. `table` names it. */
export class Immutable extends Error {
	override readonly name = "Immutable";
	constructor(
		readonly table: string,
		options?: ErrorOptions,
	) {
		super(`rows of ${table} never change`, options);
	}
}

/** How the guard triggers of both engines begin their message; the table's name follows. */
export const GUARD_MESSAGE = "immutable: ";

type DriverError = Error & { code?: string; constraint?: string };

/** The driver's own error, out of drizzle's wrapping; null when the error does not come from a database. */
function driverError(error: unknown): DriverError | null {
	for (let at = error; at instanceof Error; at = at.cause) {
		if (typeof (at as DriverError).code === "string") return at as DriverError;
	}
	return null;
}

/** Turns an engine's error into Conflict, Busy, Full or Immutable; every other error comes back as it was. */
export function engineError(error: unknown): unknown {
	const found = driverError(error);
	if (!found?.code) return error;
	const code = found.code;
	const options = { cause: error };
	const guarded = found.message.indexOf(GUARD_MESSAGE);
	if (guarded >= 0) return new Immutable(found.message.slice(guarded + GUARD_MESSAGE.length).trim(), options);
	if (code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY") {
		return new Conflict(sqliteConstraint(found.message), options);
	}
	if (code === "23505") return new Conflict(found.constraint ?? "unknown", options);
	if (isBusy(code)) return new Busy(options);
	if (code === "SQLITE_FULL" || code === "53100") return new Full(options);
	return error;
}

/** True for the errors that say: nothing was committed, run the same work again. */
export function mayRunAgain(error: unknown): boolean {
	const code = driverError(error)?.code;
	return code === "40001" || code === "40P01";
}

/** True when SQLite's lock is held by somebody else. */
export function isSqliteBusy(error: unknown): boolean {
	return driverError(error)?.code?.startsWith("SQLITE_BUSY") ?? false;
}

const UNREACHABLE = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "POOL_TIMEOUT"]);

/** Lock timeouts, lost races, full connection slots, and a server that is stopping, starting or away. */
function isBusy(code: string): boolean {
	if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return true;
	return (
		["40001", "40P01", "55P03", "57014", "53300"].includes(code) || /^(57P0|08)/.test(code) || UNREACHABLE.has(code)
	);
}

/** "UNIQUE constraint failed: rules.standard_id, rules.number" -> "rules_number". */
function sqliteConstraint(message: string): string {
	const columns = message.slice(message.lastIndexOf("failed:") + "failed:".length).trim();
	return constraintsByColumns().get(columns) ?? columns;
}

let known: Map<string, string> | undefined;

/** Index and key names by the columns that SQLite names, the names being those PostgreSQL gives. */
function constraintsByColumns(): Map<string, string> {
	if (known) return known;
	known = new Map();
	for (const each of Object.values(tables)) {
		const config = getTableConfig(each as unknown as Parameters<typeof getTableConfig>[0]);
		const listed = (names: string[]) => names.map((name) => `${config.name}.${name}`).join(", ");
		for (const column of config.columns) if (column.primary) known.set(listed([column.name]), `${config.name}_pkey`);
		for (const key of config.primaryKeys) known.set(listed(key.columns.map((column) => column.name)), key.getName());
		for (const index of config.indexes) {
			if (!index.config.unique) continue;
			known.set(listed(index.config.columns.map((column) => ("name" in column ? column.name : ""))), index.config.name);
		}
	}
	return known;
}
