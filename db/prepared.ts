import { createHash } from "node:crypto";
import type { Reader, Storage } from "./storage.ts";

/** A query that drizzle can compile ahead, with sql.placeholder("name") where a value goes. */
interface Preparable<Row> {
	prepare(name: string): { execute(values?: Record<string, unknown>): PromiseLike<Row[]> };
	toSQL(): { sql: string };
}

/** A compiled read: give the placeholders' values, get the rows. */
export type PreparedRead<Row> = (values?: Record<string, unknown>) => Promise<Row[]>;

const compiled = new WeakMap<Storage, Map<string, PreparedRead<unknown>>>();

/**
 * Compiles a read once for each storage and key, on both engines; for pages that are asked for often.
 * The same key must always mean the same query; values are numbers, texts, booleans and dates.
 */
export function prepared<Row>(
	storage: Storage,
	key: string,
	build: (read: Reader, tables: Storage["tables"]) => Preparable<Row>,
): PreparedRead<Row> {
	let ofStorage = compiled.get(storage);
	if (!ofStorage) {
		ofStorage = new Map();
		compiled.set(storage, ofStorage);
	}
	let query = ofStorage.get(key) as PreparedRead<Row> | undefined;
	if (!query) {
		query = compile(build(storage.read, storage.tables), storage.dialect);
		ofStorage.set(key, query);
	}
	return query;
}

function compile<Row>(query: Preparable<Row>, dialect: Storage["dialect"]): PreparedRead<Row> {
	// PostgreSQL knows a statement of a connection by its name: name and text must belong together.
	const name = createHash("sha256").update(query.toSQL().sql).digest("hex").slice(0, 32);
	const statement = query.prepare(name);
	if (dialect === "postgres") return async (values) => statement.execute(values);
	return async (values = {}) =>
		statement.execute(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, sqliteValue(value)])));
}

/** A placeholder's value does not pass through its column, so SQLite's form of it is made here. */
function sqliteValue(value: unknown): unknown {
	if (value instanceof Date) return value.getTime();
	return typeof value === "boolean" ? Number(value) : value;
}
