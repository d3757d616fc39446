import { copyFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { parseDatabaseUrl } from "#db/engine/open.ts";
import { openRaw, type Raw, rowCounts } from "#db/engine/raw.ts";
import { migrate, schemaState } from "#db/migrate.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { rebuildOf, withSteps } from "#tests/support/rebuilds.ts";
import { type DatabaseProcess, processesAhead } from "./processes.ts";
import { chance } from "./seed.ts";

const rows = 40_000;
const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A step that takes a while: every team is written anew, the memberships stay children of their teams. */
async function slowStep(raw: Raw): Promise<string> {
	const [found] =
		raw.dialect === "sqlite"
			? await raw.rows<{ sql: string }>("select sql from sqlite_schema where name = 'teams'")
			: [];
	const postgres = `alter table teams alter column name type varchar(500);--> statement-breakpoint
		create table later (id integer)`;
	const sqlite = `${rebuildOf("teams", found?.sql ?? "")}--> statement-breakpoint\ncreate table later (id integer)`;
	return withSteps(raw.dialect === "sqlite" ? sqlite : postgres);
}

async function fill(raw: Raw): Promise<void> {
	const series =
		raw.dialect === "sqlite"
			? `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${rows})`
			: `with numbers(n) as (select generate_series(1, ${rows}))`;
	const at = raw.dialect === "sqlite" ? "0" : "now()";
	await raw.run(
		`${series} insert into teams (public_id, name, sort_key, created_at) select 'team ' || n, 'Team', 'team', ${at} from numbers`,
	);
	await raw.run(`insert into people (public_id, name, sort_key, search_text, user_name, language, time_zone, started_on, created_at)
		values ('p', 'Anna', 'anna', 'anna', 'anna', 'en', 'UTC', '2026-01-01', ${at})`);
	await raw.run(
		"insert into memberships (team_id, person_id, place, from_day) select id, 1, 'member', '2026-01-01' from teams where id <= 1000",
	);
}

onBothEngines("F10: kill -9 during a migration", (_open, engine) => {
	const kills = engine.dialect === "sqlite" ? 25 : 8;

	test(`${kills} kills over ${rows} rows: old or new, never between, and the next start succeeds`, {
		timeout: 300_000,
	}, async () => {
		const { between } = chance(`F10 ${engine.dialect}`);
		const source = await engine.newDatabase("migrated");
		const raw = await openRaw(source);
		await fill(raw);
		const before = await rowCounts(raw);
		const folder = await slowStep(raw);
		folders.push(folder);
		await raw.close();
		const { known } = await schemaState(source);
		const processes = processesAhead(2);
		const found = { old: 0, new: 0 };
		const whole = await timeOfWhole(await copyOf(source), folder, await processes.take());
		for (let kill = 0; kill < kills; kill++) {
			const url = await copyOf(source);
			const migrating = await processes.take();
			migrating.obey({ do: "migrate", url, folder });
			await sleep(between(0, whole * 1.25));
			migrating.kill();
			await migrating.ended;
			found[await stateOf(url, before, known)]++;
			await migrate(url, { folder });
			expect(await stateOf(url, before, known)).toBe("new");
			if (engine.dialect === "sqlite") remove(url);
		}
		await processes.endAll();
		console.log(`F10 ${engine.dialect}: ${kills} kills, ${found.old} old, ${found.new} new, 0 mixed`);
		expect(found.old + found.new).toBe(kills);
	});

	/** Milliseconds that a migration takes when nobody ends it: kills are spread over it and a little beyond. */
	async function timeOfWhole(url: string, folder: string, migrating: DatabaseProcess): Promise<number> {
		const started = performance.now();
		migrating.obey({ do: "migrate", url, folder });
		expect(await migrating.next()).toMatch(/^migrated/);
		const took = performance.now() - started;
		migrating.end();
		await migrating.ended;
		if (engine.dialect === "sqlite") remove(url);
		return took;
	}

	/** On PostgreSQL the same database is put back to the old schema instead. */
	async function copyOf(source: string): Promise<string> {
		const target = parseDatabaseUrl(source);
		if (target.dialect === "sqlite") {
			copyFileSync(target.file, `${target.file}.killed`);
			return `file:${target.file}.killed`;
		}
		const raw = await openRaw(source);
		await raw.run("drop table if exists later; alter table teams alter column name type text");
		await raw.run("delete from schema_steps where name like '%_more'");
		await raw.close();
		return source;
	}
});

function remove(url: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(url.replace(/^file:/, "") + end, { force: true });
}

/** Which schema a database has; throws when it is neither the one nor the other whole. */
async function stateOf(url: string, before: Record<string, number>, known: number): Promise<"old" | "new"> {
	const raw = await openRaw(url);
	const counts = await rowCounts(raw);
	const broken = raw.dialect === "sqlite" ? await raw.rows("pragma foreign_key_check") : [];
	await raw.close();
	const isNew = "later" in counts;
	expect(broken).toEqual([]);
	expect(counts).toEqual(isNew ? { ...before, later: 0, schema_steps: known + 1 } : { ...before, schema_steps: known });
	return isNew ? "new" : "old";
}
