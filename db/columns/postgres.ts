import { sql } from "drizzle-orm";
import {
	bigint,
	boolean,
	check,
	customType,
	foreignKey,
	index,
	integer,
	json,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex,
} from "drizzle-orm/pg-core";

/** Text that sorts by code point on both engines; written by the application (a sort key). */
const sortKey = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/**
 * The PostgreSQL column kit. Its types are the types of the schema on both engines;
 * db/columns/sqlite.ts builds the same shapes for SQLite.
 */
export const kit = {
	dialect: "postgres" as "postgres" | "sqlite",
	table: pgTable,
	/** Integer primary key, growing, never used again. */
	id: () => bigint("id", { mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
	/** A reference column: holds another table's id. */
	ref: (name: string) => bigint(name, { mode: "number" }),
	text: (name: string) => text(name),
	sortKey: (name: string) => sortKey(name),
	integer: (name: string) => integer(name),
	/** A whole number beyond 32 bits that refers to nothing. */
	large: (name: string) => bigint(name, { mode: "number" }),
	bool: (name: string) => boolean(name),
	/** A moment, to the millisecond, in UTC. */
	instant: (name: string) => timestamp(name, { precision: 3, withTimezone: true, mode: "date" }),
	/** A calendar day as YYYY-MM-DD. */
	day: (name: string) => text(name),
	/** Stored, never queried. */
	json: <T>(name: string) => json(name).$type<T>(),
	index,
	uniqueIndex,
	unique,
	primaryKey,
	foreignKey,
	check,
	sql,
};

export type Kit = typeof kit;
