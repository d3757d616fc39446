import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import about from "../package.json" with { type: "json" };
import { engineError, isSqliteBusy } from "./engine/errors.ts";
import { createGuards, dropGuards, missingGuards } from "./engine/guards.ts";
import { parseDatabaseUrl } from "./engine/open.ts";
import { openRaw, type Raw, rowCounts } from "./engine/raw.ts";
import { appliedNumber, recordStep } from "./migration/history.ts";
import { readSteps, type Step } from "./migration/steps.ts";

export interface MigrateOptions {
	/** The folder with `sqlite/` and `postgres/`; found by itself in the source and beside the bundle. */
	folder?: string;
	/** The product's version, written beside each step; package.json's unless given. */
	version?: string;
	/** Called before a database that holds data is changed; resolves with the backup's place. */
	backup?: (databaseUrl: string, from: number) => Promise<string>;
	/** Stops at this schema number; used to bring an empty database to the schema of a backup. */
	upTo?: number;
}

export interface Migrated {
	from: number;
	to: number;
	/** Where the copy made before the change lies; null when nothing had to be copied. */
	backup: string | null;
}

/** Rows went missing or appeared in a table the step did not name, or a reference leads nowhere. Nothing was changed. */
export class BrokenMigration extends Error {
	override readonly name = "BrokenMigration";
	readonly exitCode = 70;
}

/** The same number on every instance: "SB" and the purpose. */
const ADVISORY_LOCK = 0x5342_0001;
const LOCK_LIMIT = 60_000;

/**
 * Brings a database to the schema of this code, in one transaction: either every step is in or none.
 * Rejects with NewerDatabase (exit code 65) when the database is ahead. Safe to run from several processes at once.
 */
export async function migrate(databaseUrl: string, options: MigrateOptions = {}): Promise<Migrated> {
	const raw = await openRaw(databaseUrl);
	try {
		const known = readSteps(raw.dialect, options.folder);
		const from = await appliedNumber(raw, known);
		const steps = known.slice(0, options.upTo ?? known.length);
		if (from >= steps.length && (await missingGuards(raw)).length === 0) return { from, to: from, backup: null };
		const backup = from > 0 && from < steps.length && options.backup ? await options.backup(databaseUrl, from) : null;
		await inOneTransaction(raw, () => applyPending(raw, known, steps, options.version ?? about.version));
		return { from, to: Math.max(from, steps.length), backup };
	} catch (error) {
		throw engineError(error);
	} finally {
		await raw.close();
	}
}

/** The schema number of a database; 0 where there is none yet. Rejects as schemaState does. */
export async function schemaNumber(databaseUrl: string): Promise<number> {
	return (await schemaState(databaseUrl)).schema;
}

/** The schema number of a database and of this code. Rejects with NewerDatabase or DifferentHistory. Makes no file. */
export async function schemaState(databaseUrl: string, folder?: string): Promise<{ schema: number; known: number }> {
	const target = parseDatabaseUrl(databaseUrl);
	const steps = readSteps(target.dialect, folder);
	if (target.dialect === "sqlite" && !existsSync(target.file)) return { schema: 0, known: steps.length };
	const raw = await openRaw(databaseUrl);
	try {
		return { schema: await appliedNumber(raw, steps), known: steps.length };
	} finally {
		await raw.close();
	}
}

/** Applies what is still missing; another process may have been faster. Needs an open transaction with foreign keys off. */
export async function applyPending(raw: Raw, known: Step[], steps: Step[], version: string): Promise<void> {
	const from = await appliedNumber(raw, known);
	await dropGuards(raw);
	for (const step of steps.slice(from)) await applyStep(raw, step, version);
	await createGuards(raw);
}

async function applyStep(raw: Raw, step: Step, version: string): Promise<void> {
	const before = await rowCounts(raw);
	const sequences = await lastIds(raw);
	for (const statement of step.statements) await raw.run(statement);
	await keepLastIds(raw, sequences);
	const after = await rowCounts(raw);
	for (const [table, rows] of Object.entries(before)) {
		if (after[table] === rows || step.mayChangeRows.includes(table)) continue;
		throw new BrokenMigration(
			`${step.name} changed the rows of ${table} from ${rows} to ${after[table] ?? "none"}; nothing was kept`,
		);
	}
	if (raw.dialect === "sqlite") {
		const [lost] = await raw.rows<{ table: string; parent: string }>("pragma foreign_key_check");
		if (lost)
			throw new BrokenMigration(
				`${step.name} left rows of ${lost.table} without their ${lost.parent}; nothing was kept`,
			);
	}
	await recordStep(raw, step, version);
}

/** SQLite forgets the highest id ever given when a table is rebuilt. */
async function lastIds(raw: Raw): Promise<{ name: string; seq: number }[]> {
	if (raw.dialect === "postgres") return [];
	const [kept] = await raw.rows("select 1 from sqlite_schema where name = 'sqlite_sequence'");
	return kept ? raw.rows("select name, seq from sqlite_sequence") : [];
}

async function keepLastIds(raw: Raw, sequences: { name: string; seq: number }[]): Promise<void> {
	for (const { name, seq } of sequences) {
		await raw.run("update sqlite_sequence set seq = max(seq, ?) where name = ?", [seq, name]);
	}
}

/** Runs `work` alone: no other process migrates or writes meanwhile. */
export async function inOneTransaction(raw: Raw, work: () => Promise<void>): Promise<void> {
	if (raw.dialect === "sqlite") await beginSqlite(raw);
	else await beginPostgres(raw);
	try {
		await work();
		await raw.run("COMMIT");
	} catch (error) {
		await raw.run("ROLLBACK").catch(() => undefined);
		throw error;
	}
	if (raw.dialect === "sqlite") await raw.run("pragma foreign_keys = ON");
}

async function beginSqlite(raw: Raw): Promise<void> {
	// Inside a transaction the switch does nothing, and a rebuilt parent table would take its children along.
	await raw.run("pragma foreign_keys = OFF");
	const until = performance.now() + LOCK_LIMIT;
	for (;;) {
		try {
			await raw.run("BEGIN IMMEDIATE");
			return;
		} catch (error) {
			if (!isSqliteBusy(error) || performance.now() >= until) throw error;
		}
		await sleep(20);
	}
}

async function beginPostgres(raw: Raw): Promise<void> {
	await raw.run("BEGIN");
	await raw.run(`set local lock_timeout = ${LOCK_LIMIT}`);
	await raw.run("set local statement_timeout = 0");
	await raw.run("select pg_advisory_xact_lock($1)", [ADVISORY_LOCK]);
}
