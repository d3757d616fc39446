import { fillPlaceholders } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { searchPatterns } from "#app/features/accounts/names.ts";
import { newestOf } from "#app/features/praise/feed.queries.server.ts";
import { peopleNamed } from "#app/features/praise/receivers.queries.server.ts";
import { openRaw, type Raw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { fillPraise, placeOf } from "../bench/praise-seed.ts";
import { plantScale } from "../bench/seed.ts";
import { onBothEngines } from "../support/engines.ts";

const entries = 20_000;

/** A step that reads a table or an index. */
const reading = /\bscan\b|^search\b/i;

onBothEngines("the plans of praise", (_open, engine) => {
	let storage: Storage;
	let raw: Raw;

	beforeAll(async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const reader = await plantScale(databaseUrl, { people: 3_000, standards: 0, rules: 0 });
		raw = await openRaw(databaseUrl);
		await fillPraise(raw, entries, reader.id);
		storage = await engine.connect(databaseUrl);
	});
	afterAll(() => raw?.close());

	/** The steps of a plan, one a line. */
	async function planOf(
		query: { toSQL(): { sql: string; params: unknown[] } },
		values: Record<string, unknown> = {},
	): Promise<string[]> {
		const { sql, params } = query.toSQL();
		const filled = fillPlaceholders(params, values).map((value) =>
			value instanceof Date && raw.dialect === "sqlite" ? value.getTime() : value,
		);
		const explain = raw.dialect === "sqlite" ? "explain query plan" : "explain";
		const rows = await raw.rows<Record<string, string>>(`${explain} ${sql}`, filled);
		return rows.map((row) => row.detail ?? row["QUERY PLAN"] ?? "");
	}

	it("read each list of a feed from its index alone, from the place on and no further than the page", async () => {
		const scopes = { scope0: "c", scope1: "t1", scope2: "p1", scope3: "c/r1" };
		const plan = await planOf(newestOf(storage.read, storage.tables, 4), {
			...placeOf(entries / 2),
			limit: 21,
			...scopes,
		});
		const ofLists = plan.filter((step) => reading.test(step) && step.includes("praise_scopes"));
		expect(ofLists.filter((step) => /index.* praise_scopes_order/i.test(step))).toHaveLength(4);
		if (raw.dialect === "sqlite") {
			for (const step of ofLists)
				expect(step).toMatch(/^SEARCH .*COVERING INDEX.*\(scope=\? AND \(shown_since,praise_id\)<\(\?,\?\)\)/);
		} else {
			for (const step of ofLists) expect(step).toMatch(/Index Only Scan Backward/);
			expect(plan.filter((step) => /Index Cond: .*ROW\(shown_since, praise_id\)/.test(step))).toHaveLength(4);
		}
	});

	it("look for a name in one pass over people, in the order of the list", async () => {
		for (const typed of ["per", "жан", "person 17"]) {
			const plan = await planOf(peopleNamed(storage.read, storage.tables, searchPatterns(typed)));
			const reads = plan.filter((step) => reading.test(step));
			expect(reads, typed).toHaveLength(1);
			if (raw.dialect === "sqlite")
				expect(plan, typed).toEqual([expect.stringMatching(/SCAN people USING INDEX people_sorted/)]);
			else expect(reads[0], typed).toMatch(/(Index Scan using people_sorted|Seq Scan) on people/);
		}
	});
});
