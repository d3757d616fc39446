import { fillPlaceholders } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { entriesOfSide } from "#app/features/feedback/list.queries.server.ts";
import { sides } from "#app/features/feedback/model.ts";
import { openRaw, type Raw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { fillFeedback } from "../bench/feedback-seed.ts";
import { plantScale } from "../bench/seed.ts";
import { onBothEngines } from "../support/engines.ts";

onBothEngines("the plans of feedback", (_open, engine) => {
	let storage: Storage;
	let raw: Raw;
	/** Somebody with few entries of their own, as most people have. */
	let personId: number;

	beforeAll(async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const reader = await plantScale(databaseUrl, { people: 3_000, standards: 0, rules: 0 });
		raw = await openRaw(databaseUrl);
		await fillFeedback(raw, 20_000, reader.id);
		const [someone] = await raw.rows<{ id: number }>(
			"select min(id) as id from people where user_name like 'person-%'",
		);
		personId = Number(someone?.id) + 17;
		storage = await engine.connect(databaseUrl);
	});
	afterAll(() => raw?.close());

	it("read each list from its own index, from the place on", async () => {
		for (const side of sides) {
			const { sql, params } = entriesOfSide(storage.read, storage.tables, side).toSQL();
			const values = fillPlaceholders(params, { person: personId, before: 10_000, limit: 21 });
			const explain = raw.dialect === "sqlite" ? "explain query plan" : "explain";
			const rows = await raw.rows<Record<string, string>>(`${explain} ${sql}`, values);
			const plan = rows.map((row) => row.detail ?? row["QUERY PLAN"] ?? "");
			const reads = plan.filter((step) => /\bscan\b|^search\b/i.test(step) && step.includes("feedback_entries"));
			expect(reads, side).toHaveLength(1);
			expect(reads[0], side).toMatch(new RegExp(`index.* feedback_entries_${side}`, "i"));
			expect(plan.join("\n"), side).not.toMatch(/TEMP B-TREE|Sort Key/i);
		}
	});
});
