import { rmSync } from "node:fs";
import { getTableColumns, getTableName } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { Immutable } from "#db/engine/errors.ts";
import { dropGuards, guards, missingGuards } from "#db/engine/guards.ts";
import { openRaw, rowCounts } from "#db/engine/raw.ts";
import { BrokenMigration, migrate } from "#db/migrate.ts";
import { NewerDatabase } from "#db/migration/history.ts";
import { readSteps } from "#db/migration/steps.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type StepText, withSteps as stepsFolder } from "#tests/support/rebuilds.ts";
import { fillSmallCompany } from "#tests/support/rows.ts";

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function withSteps(...steps: StepText[]): string {
	const folder = stepsFolder(...steps);
	made.push(folder);
	return folder;
}

/** What drizzle-kit writes when a parent table of SQLite must be made anew. */
const rebuildTeams = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
create table "__new_teams" (
	"id" integer primary key autoincrement not null, "public_id" text not null, "name" text not null,
	"sort_key" text not null, "parent_id" integer, "created_at" integer not null, "closed_at" integer, "motto" text,
	foreign key ("parent_id") references "teams"("id")
);--> statement-breakpoint
insert into "__new_teams" ("id", "public_id", "name", "sort_key", "parent_id", "created_at", "closed_at")
	select "id", "public_id", "name", "sort_key", "parent_id", "created_at", "closed_at" from "teams";--> statement-breakpoint
drop table "teams";--> statement-breakpoint
alter table "__new_teams" rename to "teams";--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

const rebuildVersions = `create table "__new_versions" (
	"id" integer primary key autoincrement not null, "public_id" text not null, "standard_id" integer not null,
	"number" integer not null, "content" text not null, "hash" text not null, "previous_hash" text not null,
	"published_at" integer not null, "published_by_id" integer not null, "substantive" integer not null default true, "note" text,
	foreign key ("standard_id") references "standards"("id") on delete cascade,
	foreign key ("published_by_id") references "people"("id")
);--> statement-breakpoint
insert into "__new_versions" select *, null from "versions";--> statement-breakpoint
drop table "versions";--> statement-breakpoint
alter table "__new_versions" rename to "versions";`;

const step = { sqlite: rebuildVersions, postgres: 'alter table "versions" add column "note" text' };

onBothEngines("migrations", (open, engine) => {
	test("make every table of the schema with its columns, and none besides", async () => {
		const url = await engine.newDatabase("empty");
		const steps = readSteps(engine.dialect);
		expect(await migrate(url)).toEqual({ from: 0, to: steps.length, backup: null });
		expect(await migrate(url)).toEqual({ from: steps.length, to: steps.length, backup: null });
		const storage = await engine.connect(url);
		const raw = await openRaw(url);
		const tables = Object.values(storage.tables);
		expect(await raw.tables()).toEqual([...tables.map(getTableName), "schema_steps"].sort());
		for (const table of tables) {
			expect(await storage.read.select(getTableColumns(table)).from(table)).toEqual([]);
		}
		expect(await missingGuards(raw)).toEqual([]);
		await raw.close();
	});

	test("run once when two processes start together", async () => {
		const url = await engine.newDatabase("empty");
		const both = await Promise.all([migrate(url), migrate(url), migrate(url)]);
		expect(both.map((done) => done.to)).toEqual([1, 1, 1].map(() => readSteps(engine.dialect).length));
		const raw = await openRaw(url);
		expect(await rowCounts(raw)).toMatchObject({ schema_steps: readSteps(engine.dialect).length });
		await raw.close();
	});

	test("keep children, guards and the highest id when a parent table is rebuilt, after a backup", async () => {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		await fillSmallCompany(storage);
		const raw = await openRaw(url);
		const before = await rowCounts(raw);
		const asked: number[] = [];
		const folder = withSteps(step, { sqlite: rebuildTeams, postgres: 'alter table "teams" add column "motto" text' });
		const known = readSteps(engine.dialect).length;
		const done = await migrate(url, {
			folder,
			backup: async (_, from) => {
				asked.push(from);
				return "the copy";
			},
		});
		expect(done).toEqual({ from: known, to: known + 2, backup: "the copy" });
		expect(asked).toEqual([known]);
		expect(await rowCounts(raw)).toEqual({ ...before, schema_steps: known + 2 });
		expect(await missingGuards(raw)).toEqual([]);
		await expect(
			storage.write(async (writer) => writer.update(storage.tables.versions).set({ content: "{}" })),
		).rejects.toBeInstanceOf(Immutable);
		await raw.close();
	});

	test("change nothing when a step loses rows, breaks references or fails half way", async () => {
		const url = await engine.newDatabase("migrated");
		await fillSmallCompany(await engine.connect(url));
		const raw = await openRaw(url);
		const before = await rowCounts(raw);
		const broken: [string, RegExp | typeof BrokenMigration][] = [
			['delete from "acknowledgements"', BrokenMigration],
			['create table "half" (id integer);--> statement-breakpoint\nselect missing from nowhere', /nowhere/],
		];
		if (engine.dialect === "sqlite") {
			const lose = `-- rows may change: version_rules
				insert into "version_rules" (version_id, rule_id, language, position, section, text) values (999, 1, 'en', 1, '', 'x')`;
			broken.push([lose, BrokenMigration]);
		}
		for (const [sql, reason] of broken) {
			await expect(migrate(url, { folder: withSteps(sql) })).rejects.toThrow(reason);
			expect(await rowCounts(raw)).toEqual(before);
			expect(await missingGuards(raw)).toEqual([]);
		}
		const declared = '-- rows may change: acknowledgements\ndelete from "acknowledgements"';
		await migrate(url, { folder: withSteps(declared) });
		expect(await rowCounts(raw)).toMatchObject({ acknowledgements: 0, versions: before.versions });
		await raw.close();
	});

	test("refuse a database that is newer than the code, with exit code 65 and the version it needs", async () => {
		const url = await engine.newDatabase("migrated");
		await migrate(url, { folder: withSteps('create table "later" (id integer)'), version: "9.8.7" });
		const error = await migrate(url).catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(NewerDatabase);
		expect(error).toMatchObject({ exitCode: 65, message: expect.stringContaining("9.8.7") });
	});

	test("put guards back that somebody took away", async () => {
		const url = await engine.newDatabase("migrated");
		const raw = await openRaw(url);
		await dropGuards(raw);
		expect((await missingGuards(raw)).length).toBe(guards(raw.dialect).length);
		await migrate(url);
		expect(await missingGuards(raw)).toEqual([]);
		await raw.close();
	});

	test("leave a database in which no row that is written once can be changed, removed or replaced", async () => {
		const storage = await open();
		await fillSmallCompany(storage);
		const { events, versions, versionRules, acknowledgements } = storage.tables;
		await storage.write(async (writer) =>
			writer.insert(events).values({
				at: new Date(0),
				actorId: null,
				kind: "k",
				subjectType: "s",
				subjectId: 1,
				details: {},
			}),
		);
		const attempts = [
			["versions", (w) => w.update(versions).set({ content: "x" })],
			["versions", (w) => w.delete(versions)],
			["version_rules", (w) => w.update(versionRules).set({ text: "x" })],
			["version_rules", (w) => w.delete(versionRules)],
			["acknowledgements", (w) => w.update(acknowledgements).set({ at: new Date(1) })],
			["acknowledgements", (w) => w.delete(acknowledgements)],
			["events", (w) => w.update(events).set({ kind: "x" })],
			["events", (w) => w.delete(events)],
		] satisfies [string, (writer: Parameters<Parameters<typeof storage.write>[0]>[0]) => PromiseLike<unknown>][];
		for (const [table, attempt] of attempts) {
			const error = await storage.write(async (writer) => attempt(writer)).catch((caught: unknown) => caught);
			expect(error).toBeInstanceOf(Immutable);
			expect(error).toMatchObject({ table });
		}
		expect(await storage.read.select().from(versions)).toHaveLength(3);
	});

	test("leave a database that refuses the same in plain SQL", async () => {
		const url = await engine.newDatabase("migrated");
		await fillSmallCompany(await engine.connect(url));
		const raw = await openRaw(url);
		const statements =
			engine.dialect === "sqlite"
				? ["insert or replace into versions select * from versions where id = 1", "delete from versions"]
				: [
						"truncate versions cascade",
						"truncate standards cascade",
						"truncate events",
						"set session_replication_role = replica; delete from acknowledgements",
					];
		for (const statement of statements) await expect(raw.run(statement)).rejects.toThrow("immutable: ");
		expect(await rowCounts(raw)).toMatchObject({ versions: 3, version_rules: 3, acknowledgements: 1 });
		await raw.close();
	});
});
