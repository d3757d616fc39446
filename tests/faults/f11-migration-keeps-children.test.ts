import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { examine } from "#db/backup/examine.ts";
import { openRaw, rowCounts } from "#db/engine/raw.ts";
import { migrate } from "#db/migrate.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { rebuildOf, withSteps } from "#tests/support/rebuilds.ts";
import { fillSmallCompany, rulesOfRows } from "#tests/support/rows.ts";

onBothEngines("F11: migrations keep children", (_open, engine) => {
	test("every table can be made anew, alone and all together, and no row of any table is lost", async () => {
		const url = await engine.newDatabase("migrated");
		await fillSmallCompany(await engine.connect(url));
		const raw = await openRaw(url);
		const before = await rowCounts(raw);
		const tables = (await raw.tables()).filter((table) => table !== "schema_steps");
		const steps = await Promise.all(
			tables.map(async (table) => {
				if (raw.dialect === "postgres") return `alter table "${table}" add column later text`;
				const [found] = await raw.rows<{ sql: string }>("select sql from sqlite_schema where name = ?", [table]);
				return rebuildOf(table, found?.sql ?? "");
			}),
		);
		const folder = withSteps(...steps);
		const { from, to } = await migrate(url, { folder });
		rmSync(folder, { recursive: true });
		expect(to - from).toBe(tables.length);
		expect(await rowCounts(raw)).toEqual({ ...before, schema_steps: to });
		await raw.close();
		expect(await examine(url, { rulesOf: rulesOfRows })).toMatchObject({
			integrity: [],
			lostReferences: 0,
			missingGuards: [],
		});
		console.log(`F11 ${engine.dialect}: ${tables.length} tables made anew, 0 undeclared changes`);
	});
});
