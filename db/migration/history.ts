import type { Raw } from "../engine/raw.ts";
import type { Step } from "./steps.ts";

/** The database was made by a newer version of the product. Commands end with exit code 65 (data that cannot be used). */
export class NewerDatabase extends Error {
	override readonly name = "NewerDatabase";
	readonly exitCode = 65;
	constructor(
		readonly found: number,
		readonly known: number,
		readonly madeBy: string,
	) {
		super(
			`The database has schema ${found}, this version knows schema ${known}. ` +
				`It needs Standardbearer ${madeBy} or newer: install that version, or restore a backup made before the upgrade.`,
		);
	}
}

/** The steps written down in the database are not the ones of this code. */
export class DifferentHistory extends Error {
	override readonly name = "DifferentHistory";
	readonly exitCode = 65;
}

type Row = { number: number; name: string; hash: string; version: string };

/** The schema number of the database: 0 for an empty one. Throws NewerDatabase or DifferentHistory. */
export async function appliedNumber(raw: Raw, steps: Step[]): Promise<number> {
	const rows = await history(raw);
	for (const row of rows) {
		const step = steps[row.number - 1];
		if (!step) continue;
		if (step.hash !== row.hash) {
			throw new DifferentHistory(
				`Schema step ${row.number} (${row.name}) of the database differs from ${step.name} of this version. ` +
					"Run the version that made the database, or restore a backup.",
			);
		}
	}
	const last = rows.at(-1);
	if (last && last.number > steps.length) throw new NewerDatabase(last.number, steps.length, last.version);
	return last?.number ?? 0;
}

/** The schema number as written in the database, whatever this code knows; 0 for an empty one. */
export async function writtenNumber(raw: Raw): Promise<number> {
	return (await history(raw)).at(-1)?.number ?? 0;
}

async function history(raw: Raw): Promise<Row[]> {
	if (!(await raw.tables()).includes("schema_steps")) return [];
	return raw.rows<Row>("select number, name, hash, version from schema_steps order by number");
}

/** Writes a step down, inside the migration's transaction. */
export async function recordStep(raw: Raw, step: Step, version: string): Promise<void> {
	await raw.run(`create table if not exists schema_steps (
		number integer primary key not null, name text not null, hash text not null, version text not null, applied_at text not null)`);
	const marks = raw.dialect === "postgres" ? "$1, $2, $3, $4, $5" : "?, ?, ?, ?, ?";
	await raw.run(`insert into schema_steps (number, name, hash, version, applied_at) values (${marks})`, [
		step.number,
		step.name,
		step.hash,
		version,
		new Date().toISOString(),
	]);
}
