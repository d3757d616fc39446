import { sql } from "drizzle-orm";
import {
	check,
	foreignKey,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	unique,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Kit } from "./postgres.ts";

/**
 * The SQLite column kit: the same names and the same JavaScript values as the PostgreSQL kit.
 * The cast below is the only place where the two type systems meet.
 */
export const kit = {
	dialect: "sqlite",
	table: sqliteTable,
	id: () => integer("id").primaryKey({ autoIncrement: true }),
	ref: (name: string) => integer(name),
	text: (name: string) => text(name),
	sortKey: (name: string) => text(name),
	integer: (name: string) => integer(name),
	large: (name: string) => integer(name),
	bool: (name: string) => integer(name, { mode: "boolean" }),
	instant: (name: string) => integer(name, { mode: "timestamp_ms" }),
	day: (name: string) => text(name),
	json: (name: string) => text(name, { mode: "json" }),
	index,
	uniqueIndex,
	unique,
	primaryKey,
	foreignKey,
	check,
	sql,
} as unknown as Kit;
