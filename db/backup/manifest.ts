import { createHash } from "node:crypto";
import { closeSync, createReadStream, fsyncSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** What lies beside the data of a backup and says what it must hold. */
export interface Manifest {
	format: 1;
	/** "sqlite": a database file. "rows": one JSON line for each row, gzip; what PostgreSQL is backed up as. */
	kind: "sqlite" | "rows";
	file: string;
	sha256: string;
	/** The product's version that made it. */
	version: string;
	schema: number;
	madeAt: string;
	/** Rows of each table. */
	counts: Record<string, number>;
	/** The highest id ever given, by table: an id is never used again, also after a restore. */
	lastIds: Record<string, number>;
}

/** The backup cannot be used; the message says why. Commands end with exit code 65. */
export class BadBackup extends Error {
	override readonly name = "BadBackup";
	readonly exitCode = 65;
}

const MANIFEST = "manifest.json";

export function writeManifest(folder: string, manifest: Manifest): void {
	writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, "\t")}\n`, { mode: 0o600 });
	syncToDisk(join(folder, MANIFEST));
	syncToDisk(folder);
}

/** Reads a backup's manifest and proves that its file is the one written. Rejects with BadBackup. */
export async function readManifest(folder: string): Promise<Manifest> {
	let manifest: Manifest;
	try {
		manifest = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as Manifest;
	} catch {
		throw new BadBackup(`${folder} holds no readable ${MANIFEST}: give the folder that "backup" made.`);
	}
	if (manifest.format !== 1) throw new BadBackup(`${folder} was made by a newer version; install that version.`);
	const found = await fileHash(join(folder, manifest.file)).catch(() => "");
	if (found !== manifest.sha256)
		throw new BadBackup(`${join(folder, manifest.file)} is damaged or missing: take an older backup.`);
	return manifest;
}

/** SHA-256, hex, of a file of any size. */
export async function fileHash(file: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);
	return hash.digest("hex");
}

/** Makes sure that a file, or a folder's list of files, has reached the disk. */
export function syncToDisk(path: string): void {
	const handle = openSync(path, "r");
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
