import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Storage } from "#db/storage.ts";

/** Every row of every table, as text, each table's in an order of its own. What happened since a moment is "since then". */
export async function wholeDatabase(storage: Storage, since: Date): Promise<Record<string, string[]>> {
	const all: Record<string, string[]> = {};
	const told = (_: string, value: unknown) =>
		typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && new Date(value) >= since
			? "since then"
			: value;
	for (const [name, table] of Object.entries(storage.tables)) {
		if (!is(table, PgTable) && !is(table, SQLiteTable)) continue;
		const rows = await storage.read.select().from(table as PgTable);
		all[name] = rows.map((row) => JSON.stringify(row, told)).sort();
	}
	return all;
}
