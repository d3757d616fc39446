import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Tables } from "./schema/tables.ts";

type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Reads: select-like methods only. Await every query; on SQLite it is answered at once. */
export type Reader = Pick<Db, "select" | "selectDistinct" | "$with" | "with">;

/** What a command may do inside its one transaction. Rows changed are known by `.returning()`. */
export type Writer = Reader & Pick<Db, "insert" | "update" | "delete">;

/**
 * The one door to the database.
 * `write` runs `work` in one transaction (BEGIN IMMEDIATE on SQLite, behind a queue); it commits when `work` resolves and
 * rolls back when it rejects. A nested `write` is an error; hashing, mail and network stay outside. Duplicate keys reject
 * with `Conflict` (its `constraint` names the index); a lock that stays held for 5 s, or a turn that does not come within 10 s, rejects
 * with `Busy` (a read's error has it as its cause); a full disk with `Full`.
 */
export interface Storage {
	readonly dialect: "sqlite" | "postgres";
	readonly tables: Tables;
	readonly read: Reader;
	write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
	/** Ends all connections; SQLite checkpoints and optimizes first. */
	close(): Promise<void>;
}
