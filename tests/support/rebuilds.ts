import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrationsFolder, readSteps } from "#db/migration/steps.ts";

/** A step's SQL, alike for both engines or for each. */
export type StepText = string | { sqlite: string; postgres: string };

/** A folder with the product's migrations and these steps behind them. The caller removes it. */
export function withSteps(...steps: StepText[]): string {
	const folder = mkdtempSync(join(tmpdir(), "standardbearer-steps-"));
	cpSync(migrationsFolder(), folder, { recursive: true });
	const first = readSteps("sqlite").length;
	for (const [index, step] of steps.entries()) {
		const name = `${String(first + index).padStart(4, "0")}_more.sql`;
		for (const dialect of ["sqlite", "postgres"] as const) {
			writeFileSync(join(folder, dialect, name), typeof step === "string" ? step : step[dialect]);
		}
	}
	return folder;
}

/** What drizzle-kit writes for SQLite when a table must be made anew, from the table's own text. */
export function rebuildOf(table: string, create: string): string {
	const anew = create.replace(/^create table\s+[`"]?\w+[`"]?/i, `create table "__new_${table}"`);
	return [
		"PRAGMA foreign_keys=OFF;",
		anew.replaceAll(`"${table}".`, `"__new_${table}".`),
		`insert into "__new_${table}" select * from "${table}";`,
		`drop table "${table}";`,
		`alter table "__new_${table}" rename to "${table}";`,
		"PRAGMA foreign_keys=ON;",
	].join("--> statement-breakpoint\n");
}
