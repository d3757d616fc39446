import { mkdirSync, renameSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import about from "../package.json" with { type: "json" };
import { examine, type Findings } from "./backup/examine.ts";
import { compareCounts, loadInto, newer } from "./backup/load.ts";
import { BadBackup, fileHash, type Manifest, readManifest, syncToDisk, writeManifest } from "./backup/manifest.ts";
import { readLastIds, writeRows } from "./backup/rows.ts";
import { copySqlite } from "./backup/sqlite-copy.ts";
import type { RulesOf } from "./chain.ts";
import { parseDatabaseUrl } from "./engine/open.ts";
import { openRaw, rowCounts } from "./engine/raw.ts";
import { writtenNumber } from "./migration/history.ts";
import { readSteps } from "./migration/steps.ts";

export interface BackupOptions {
	/** The folder that holds all backups. */
	into: string;
	/** The present, for the backup's name. */
	at: Date;
	/** A word at the end of the name ("before-schema-2"). */
	label?: string;
	rulesOf?: RulesOf;
	migrations?: string;
}

export interface MadeBackup {
	/** The backup's own folder. */
	folder: string;
	manifest: Manifest;
	findings: Findings;
}

/**
 * Backs a database up while it is in use. The copy is opened and examined before it gets its name; a partial or
 * damaged one is removed. Rejects with BadBackup when the copy does not hold what it should.
 */
export async function backup(databaseUrl: string, options: BackupOptions): Promise<MadeBackup> {
	const stamp = options.at.toISOString().replace(/[:.]/g, "-");
	const folder = join(options.into, [stamp, options.label].filter(Boolean).join("-"));
	const partial = join(options.into, `.partial-${process.pid}-${basename(folder)}`);
	mkdirSync(partial, { recursive: true, mode: 0o700 });
	try {
		const manifest = await writeData(databaseUrl, partial, options.at);
		writeManifest(partial, manifest);
		const findings = await proveBackup(partial, { ...options, scratch: join(partial, "proof.sqlite") });
		removeSqlite(join(partial, "proof.sqlite"));
		renameSync(partial, folder);
		syncToDisk(dirname(folder));
		return { folder, manifest, findings };
	} catch (error) {
		rmSync(partial, { recursive: true, force: true });
		throw error;
	}
}

/** Backs up to a folder of its own under `into` and gives that folder's path. */
export async function backupTo(databaseUrl: string, into: string, at: Date, label?: string): Promise<string> {
	return (await backup(databaseUrl, { into, at, label })).folder;
}

async function writeData(databaseUrl: string, folder: string, at: Date): Promise<Manifest> {
	const target = parseDatabaseUrl(databaseUrl);
	const file = target.dialect === "sqlite" ? "database.sqlite" : "rows.jsonl.gz";
	const path = join(folder, file);
	const common = { format: 1 as const, file, version: about.version, madeAt: at.toISOString() };
	if (target.dialect === "sqlite") {
		await copySqlite(target.file, path);
		const raw = await openRaw(`file:${path}`);
		const schema = await writtenNumber(raw);
		const [counts, lastIds] = [await rowCounts(raw), await readLastIds(raw)];
		await raw.run("pragma journal_mode = DELETE");
		await raw.close();
		return { ...common, kind: "sqlite", sha256: await fileHash(path), schema, counts, lastIds };
	}
	const raw = await openRaw(databaseUrl);
	try {
		const schema = await writtenNumber(raw);
		const { counts, lastIds } = await writeRows(raw, path);
		syncToDisk(path);
		return { ...common, kind: "rows", sha256: await fileHash(path), schema, counts, lastIds };
	} finally {
		await raw.close();
	}
}

/**
 * Proves a backup: its file is the one written, it opens, and an examination finds what its manifest says and no damage.
 * Rows are proved by filling a SQLite database with them. Rejects with BadBackup; otherwise the proved copy lies in `scratch`.
 */
export async function proveBackup(
	folder: string,
	options: { scratch: string; rulesOf?: RulesOf; migrations?: string },
): Promise<Findings> {
	const manifest = await readManifest(folder);
	const known = readSteps("sqlite", options.migrations).length;
	if (manifest.schema > known) throw newer(manifest, known);
	const url = `file:${options.scratch}`;
	try {
		if (manifest.kind === "sqlite") await copyFile(join(folder, manifest.file), options.scratch);
		else await loadInto(url, folder, manifest, options);
		const findings = await examine(url, options);
		if (!findings.ok)
			throw new BadBackup(`The backup ${folder} is damaged: ${describeDamage(findings)}. Take an older one.`);
		compareCounts(manifest, findings.counts);
		return findings;
	} catch (error) {
		removeSqlite(options.scratch);
		throw error;
	}
}

/** One line that names what an examination found wrong. */
export function describeDamage(findings: Findings): string {
	const parts = [
		...findings.integrity.slice(0, 3),
		findings.lostReferences > 0 ? `${findings.lostReferences} references lead nowhere` : "",
		findings.missingGuards.length > 0 ? `guards missing: ${findings.missingGuards.join(", ")}` : "",
		...(findings.chain?.problems ?? [])
			.slice(0, 5)
			.map(({ code, number, problem }) => `${code} version ${number}: ${problem}`),
	];
	return parts.filter(Boolean).join("; ");
}

/** Removes a SQLite file with what belongs to it. */
export function removeSqlite(file: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
}
