import { join } from "node:path";
import about from "../../package.json" with { type: "json" };
import { openRaw, type Raw, rowCounts } from "../engine/raw.ts";
import { applyPending, inOneTransaction } from "../migrate.ts";
import { readSteps } from "../migration/steps.ts";
import { BadBackup, type Manifest } from "./manifest.ts";
import { withoutReferences } from "./references.ts";
import { loadRows, writeLastIds } from "./rows.ts";

/** Fills an empty database of either engine with the rows of a backup, at the backup's own schema, in one transaction. */
export async function loadInto(
	databaseUrl: string,
	folder: string,
	manifest: Manifest,
	options: { migrations?: string; first?: (raw: Raw) => Promise<void> } = {},
): Promise<void> {
	const raw = await openRaw(databaseUrl);
	try {
		await inOneTransaction(raw, async () => {
			await options.first?.(raw);
			const known = readSteps(raw.dialect, options.migrations);
			if (manifest.schema > known.length) throw newer(manifest, known.length);
			await applyPending(raw, known, known.slice(0, manifest.schema), about.version);
			const putBack = await withoutReferences(raw);
			await loadRows(raw, join(folder, manifest.file));
			await writeLastIds(raw, manifest.lastIds);
			await putBack();
			compareCounts(manifest, await rowCounts(raw));
		});
	} finally {
		await raw.close();
	}
}

/** Rejects a backup that this code is too old for. */
export function newer(manifest: Manifest, known: number): BadBackup {
	return new BadBackup(
		`The backup has schema ${manifest.schema}, this version knows ${known}: install Standardbearer ${manifest.version} or newer.`,
	);
}

/** Throws BadBackup when a table has another number of rows than the manifest says. */
export function compareCounts(manifest: Manifest, found: Record<string, number>): void {
	for (const [table, rows] of Object.entries(manifest.counts)) {
		if (found[table] === rows) continue;
		throw new BadBackup(`${table} should have ${rows} rows and has ${found[table] ?? "none"}: take an older backup.`);
	}
}
