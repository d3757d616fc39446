import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { tables } from "../schema/sqlite.ts";
import type { Reader, Storage, Writer } from "../storage.ts";
import { Busy, engineError, isSqliteBusy } from "./errors.ts";
import { type Politeness, politeness } from "./politeness.ts";
import { assertOpen, asTransaction, refuseNested, type Transaction } from "./transaction.ts";
import { createTurns, inTurn } from "./turns.ts";

/** Connections of one SQLite file: statements are compiled once and kept. */
type Statements = Pick<Database.Database, "prepare">;

/** How many milliseconds a write may wait for a lock held by another process. */
const BUSY_LIMIT = 5_000;
const STATEMENTS_KEPT = 500;

/** Opens a file with the pragmas of the house, in their order. */
export function openSqliteFile(file: string, options: Database.Options = {}): Database.Database {
	const connection = new Database(file, options);
	// Opening happens before requests are served and may wait for another process that is recovering the file.
	connection.pragma("busy_timeout = 5000");
	if (!options.readonly) {
		connection.pragma("journal_mode = WAL");
		connection.pragma("synchronous = FULL");
	}
	connection.pragma("foreign_keys = ON");
	connection.pragma("journal_size_limit = 67108864");
	connection.pragma("temp_store = MEMORY");
	connection.pragma("trusted_schema = OFF");
	connection.pragma("cell_size_check = ON");
	// With it the guards against DELETE also see the row that INSERT OR REPLACE takes away.
	connection.pragma("recursive_triggers = ON");
	connection.pragma("busy_timeout = 20");
	return connection;
}

/**
 * SQLite behind the storage contract: one connection that only reads, one that writes, by one after the other.
 * The file must have been migrated. `busyLimit` is in milliseconds; a turn is waited for twice as long as a lock.
 */
export function openSqlite(file: string, options: { busyLimit?: number } = {}): Storage {
	const writing = openSqliteFile(file, { fileMustExist: true });
	const reading = openSqliteFile(file, { fileMustExist: true });
	reading.pragma("query_only = ON");
	const kept = keepingStatements(writing);
	const busyLimit = options.busyLimit ?? BUSY_LIMIT;
	const manners = politeness(writing);
	const turns = createTurns(1, 2 * busyLimit);

	async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
		refuseNested(storage);
		return inTurn(turns, () => transact(writing, kept, storage, work, { busyLimit, manners }));
	}

	/** The turn behind all writes that were asked for. */
	async function lastTurn(): Promise<() => void> {
		return turns.take().catch(lastTurn);
	}

	const storage: Storage = {
		dialect: "sqlite",
		tables: tables as unknown as Storage["tables"],
		read: overStatements(keepingStatements(reading)),
		write,
		async close() {
			const giveBack = await lastTurn();
			try {
				reading.close();
				if (!writing.open) return;
				writing.pragma("optimize");
				writing.pragma("wal_checkpoint(TRUNCATE)");
			} catch (error) {
				// Another process is writing and will do both when it closes; a full disk must not keep us from closing.
				if (engineError(error) === error) throw error;
			} finally {
				writing.close();
				giveBack();
			}
		},
	};
	return storage;
}

async function transact<T>(
	connection: Database.Database,
	statements: Statements,
	owner: object,
	work: (writer: Writer) => Promise<T>,
	{ busyLimit, manners }: { busyLimit: number; manners: Politeness },
): Promise<T> {
	await manners.letOthersIn();
	manners.began(await begin(connection, busyLimit));
	try {
		return await asTransaction(
			owner,
			(transaction) => work(overStatements(guarded(statements, transaction))),
			() => void connection.exec("COMMIT"),
		);
	} catch (error) {
		// A full disk may have rolled back already.
		if (connection.inTransaction) connection.exec("ROLLBACK");
		throw engineError(error);
	} finally {
		manners.ended();
	}
}

/** Waits for the lock without stopping the event loop for more than busy_timeout at a time; gives the milliseconds waited. */
async function begin(connection: Database.Database, busyLimit: number): Promise<number> {
	const started = performance.now();
	const until = started + busyLimit;
	for (;;) {
		try {
			connection.exec("BEGIN IMMEDIATE");
			return performance.now() - started;
		} catch (error) {
			if (!isSqliteBusy(error)) throw engineError(error);
			if (performance.now() >= until) throw new Busy({ cause: error });
		}
		await sleep(1 + Math.random() * 6);
	}
}

/** Compiled statements by their text; the ones used longest ago go first. */
function keepingStatements(connection: Database.Database): Statements {
	const kept = new Map<string, Database.Statement>();
	const prepare = (source: string) => {
		let statement = kept.get(source);
		if (statement) kept.delete(source);
		else statement = connection.prepare(source);
		kept.set(source, statement);
		if (kept.size > STATEMENTS_KEPT) {
			const [oldest] = kept.keys();
			if (oldest !== undefined) kept.delete(oldest);
		}
		// Drizzle switches a statement to raw rows and never back.
		if (statement.reader) statement.raw(false);
		return statement;
	};
	return { prepare: prepare as Database.Database["prepare"] };
}

function guarded(statements: Statements, transaction: Transaction): Statements {
	const prepare = (source: string) => {
		assertOpen(transaction);
		return statements.prepare(source);
	};
	return { prepare: prepare as Database.Database["prepare"] };
}

/** Drizzle over anything that prepares statements, seen through the contract's types. */
function overStatements(statements: Statements): Reader & Writer {
	return drizzle(statements as Database.Database) as unknown as Reader & Writer;
}
