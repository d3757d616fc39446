import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { tables } from "../schema/postgres.ts";
import type { Reader, Storage, Writer } from "../storage.ts";
import { engineError, mayRunAgain } from "./errors.ts";
import { assertOpen, asTransaction, refuseNested, type Transaction } from "./transaction.ts";
import { createTurns, inTurn } from "./turns.ts";

const RUNS_AGAIN = 3;
const CONNECTIONS = 10;
const BUSY_LIMIT = 5_000;
/** Connections that writes leave to reads: writes that wait for one row would otherwise stop every page. */
const FOR_READS = 2;

// Counts and sums come as text otherwise; both fit a JavaScript number here, as on SQLite.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** A pool with the limits of the house. */
export function openPool(url: string, options: { connections?: number; busyLimit?: number } = {}): pg.Pool {
	const busyLimit = options.busyLimit ?? BUSY_LIMIT;
	const pool = new pg.Pool({
		connectionString: url,
		max: options.connections ?? CONNECTIONS,
		connectionTimeoutMillis: busyLimit,
		idleTimeoutMillis: 30_000,
		statement_timeout: 30_000,
		lock_timeout: busyLimit,
		idle_in_transaction_session_timeout: 60_000,
		application_name: "standardbearer",
	});
	// A connection that breaks while idle leaves the pool by itself; without a listener it would end the process.
	pool.on("error", () => undefined);
	// The same for one that breaks between two queries of a transaction: its next query rejects.
	pool.on("connect", (client) => client.on("error", () => undefined));
	return pool;
}

/**
 * PostgreSQL behind the storage contract. The database must have been migrated and be encoded in UTF-8. Reads and writes wait for
 * their turn here and not in the pool, whose time is for connecting: each at most twice as long as for a lock.
 */
export async function openPostgres(
	url: string,
	options: { connections?: number; busyLimit?: number } = {},
): Promise<Storage> {
	const pool = openPool(url, options);
	try {
		await requireUtf8(pool);
	} catch (error) {
		await pool.end();
		throw engineError(error);
	}

	const connections = options.connections ?? CONNECTIONS;
	const turnLimit = 2 * (options.busyLimit ?? BUSY_LIMIT);
	const writes = createTurns(connections - FOR_READS, turnLimit);
	const all = createTurns(connections, turnLimit);

	async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
		refuseNested(storage);
		return inTurn(writes, () => inTurn(all, () => writeNow(work)));
	}

	async function writeNow<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
		for (let run = 0; ; run++) {
			try {
				return await transact(pool, storage, work);
			} catch (error) {
				if (run < RUNS_AGAIN && mayRunAgain(error)) continue;
				throw engineError(error);
			}
		}
	}

	const query = (...given: Parameters<pg.Pool["query"]>) =>
		inTurn(all, async () => pool.query(...given)).catch((error: unknown) => {
			throw engineError(namedTimeout(error));
		});

	const storage: Storage = {
		dialect: "postgres",
		tables: tables as unknown as Storage["tables"],
		read: drizzle({ query } as unknown as pg.Pool) as unknown as Reader,
		write,
		close: async () => {
			if (!pool.ending) await pool.end();
		},
	};
	return storage;
}

async function requireUtf8(pool: pg.Pool): Promise<void> {
	const answer = await pool.query<{ encoding: string }>("select current_setting('server_encoding') as encoding");
	const encoding = answer.rows[0]?.encoding;
	if (encoding !== "UTF8") throw new Error(`The PostgreSQL database must be encoded in UTF8, this one is ${encoding}.`);
}

async function transact<T>(pool: pg.Pool, owner: object, work: (writer: Writer) => Promise<T>): Promise<T> {
	const client = await pool.connect().catch((error: unknown) => {
		throw namedTimeout(error);
	});
	let broken: Error | undefined;
	try {
		await client.query("BEGIN");
		const commit = async () => {
			const ended = await client.query("COMMIT");
			// PostgreSQL answers ROLLBACK when a query of the transaction had failed, whoever caught its error.
			if (ended.command !== "COMMIT") throw new Error("a query of this write failed and its error was swallowed");
		};
		return await asTransaction(owner, (transaction) => work(overClient(client, transaction)), commit);
	} catch (error) {
		await client.query("ROLLBACK").catch((failed: Error) => {
			broken = failed;
		});
		throw error;
	} finally {
		client.release(broken);
	}
}

/** The pool and its connections give neither a time-out nor an end of theirs a code. */
function namedTimeout(error: unknown): unknown {
	if (error instanceof Error && /timeout exceeded|^Connection terminated/.test(error.message)) {
		return Object.assign(error, { code: "POOL_TIMEOUT" });
	}
	return error;
}

/** Drizzle over one client of the pool for as long as its transaction is open. */
function overClient(client: pg.PoolClient, transaction: Transaction): Writer {
	const query = (...given: Parameters<pg.PoolClient["query"]>) => {
		assertOpen(transaction);
		return client.query(...given);
	};
	return drizzle({ query } as unknown as pg.PoolClient) as unknown as Writer;
}
