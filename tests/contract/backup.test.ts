import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { examine } from "#db/backup/examine.ts";
import { BadBackup } from "#db/backup/manifest.ts";
import { restore } from "#db/backup/restore.ts";
import { backup } from "#db/backup.ts";
import { dropGuards } from "#db/engine/guards.ts";
import { Locked, lockDataFolder } from "#db/engine/lock.ts";
import { parseDatabaseUrl } from "#db/engine/open.ts";
import { openRaw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { addPerson, fillSmallCompany, noon, rulesOfRows } from "#tests/support/rows.ts";

const into = mkdtempSync(join(tmpdir(), "standardbearer-backups-"));
afterAll(() => rmSync(into, { recursive: true, force: true }));

let minutes = 0;
const at = () => new Date(noon.getTime() + ++minutes * 60_000);

/** Everything a database holds, as the application sees it. */
async function everything(storage: Storage): Promise<Record<string, unknown[]>> {
	const rows: Record<string, unknown[]> = {};
	for (const [name, table] of Object.entries(storage.tables)) {
		const found = await storage.read.select().from(table as Storage["tables"]["people"]);
		rows[name] = found.map((row) => JSON.stringify(row)).sort();
	}
	return rows;
}

onBothEngines("backups", (_open, engine) => {
	async function filled() {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		await fillSmallCompany(storage);
		return { url, storage };
	}

	test("hold everything, are examined before they count, and come back equal on an empty place", async () => {
		const { url, storage } = await filled();
		const before = await everything(storage);
		const made = await backup(url, { into, at: at(), rulesOf: rulesOfRows });
		expect(made.findings).toMatchObject({ ok: true, lostReferences: 0, chain: { versions: 3, problems: [] } });
		expect(made.manifest.counts).toMatchObject({ people: 2, versions: 3, acknowledgements: 1 });
		expect(readdirSync(made.folder).sort()).toEqual(["manifest.json", made.manifest.file].sort());
		const there = await engine.newDatabase("empty");
		const restored = await restore(there, made.folder, { at: at(), rulesOf: rulesOfRows });
		expect(restored.movedTo).toBeNull();
		const copy = await engine.connect(there);
		expect(await everything(copy)).toEqual(before);
		expect(await examine(there, { rulesOf: rulesOfRows })).toMatchObject({ ok: true });
		const next = await copy.write((writer) => addPerson(writer, copy.tables, "Next"));
		expect(next).toBe(made.manifest.lastIds.people! + 1);
	});

	test("are made while others write, each a single moment", async () => {
		const { url, storage } = await filled();
		const { holidays } = storage.tables;
		let going = true;
		let pairs = 0;
		const writing = (async () => {
			while (going) {
				const name = `pair ${pairs++}`;
				await storage.write(async (writer) => {
					await writer.insert(holidays).values({ day: `${name} a`, name });
					await writer.insert(holidays).values({ day: `${name} b`, name });
				});
				await nextTurn();
			}
		})();
		const made = await backup(url, { into, at: at() });
		going = false;
		await writing;
		expect((made.manifest.counts.holidays ?? 1) % 2).toBe(0);
		expect(pairs).toBeGreaterThan(0);
	});

	test("move the present data aside when they are restored over it", async () => {
		const { url, storage } = await filled();
		const made = await backup(url, { into, at: at() });
		await storage.write((writer) => addPerson(writer, storage.tables, "Later"));
		await storage.close();
		const { movedTo } = await restore(url, made.folder, { at: at() });
		const restored = await engine.connect(url);
		expect(await restored.read.select().from(restored.tables.people)).toHaveLength(2);
		if (engine.dialect === "sqlite") {
			const target = parseDatabaseUrl(url);
			const file = target.dialect === "sqlite" ? target.file : "";
			expect(readdirSync(movedTo ?? "")).toEqual([file.split("/").at(-1)]);
			const aside = await engine.connect(`file:${join(movedTo ?? "", readdirSync(movedTo ?? "")[0] ?? "")}`);
			expect(await aside.read.select().from(aside.tables.people)).toHaveLength(3);
		} else {
			const raw = await openRaw(url);
			expect(await raw.rows(`select count(*) as n from "${movedTo}".people`)).toEqual([{ n: 3 }]);
			await raw.close();
		}
	});

	test("are refused when they are damaged, and none is left behind from a damaged database", async () => {
		const { url } = await filled();
		const made = await backup(url, { into, at: at() });
		const place = async () => ({
			there: await engine.newDatabase("migrated"),
			folder: join(into, `copy ${++minutes}`),
		});
		const bytes = readFileSync(join(made.folder, made.manifest.file));
		for (const position of [0, 0.3, 0.9]) {
			const { there, folder } = await place();
			cpSync(made.folder, folder, { recursive: true });
			const changed = Buffer.from(bytes);
			const index = Math.floor(bytes.length * position);
			changed[index] = (changed[index] ?? 0) ^ 1;
			writeFileSync(join(folder, made.manifest.file), changed);
			await expect(restore(there, folder, { at: at() })).rejects.toBeInstanceOf(BadBackup);
			expect(await examine(there)).toMatchObject({ ok: true });
		}
		const { there, folder } = await place();
		cpSync(made.folder, folder, { recursive: true });
		const manifest = { ...made.manifest, counts: { ...made.manifest.counts, people: 3 } };
		writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
		await expect(restore(there, folder, { at: at() })).rejects.toThrow("people should have 3 rows");

		const raw = await openRaw(url);
		await dropGuards(raw);
		await raw.run("update versions set content = replace(content, 'ten', 'two')");
		await raw.close();
		const damagedInto = join(into, "damaged");
		await expect(backup(url, { into: damagedInto, at: at() })).rejects.toThrow("wrong-hash");
		expect(readdirSync(damagedInto)).toEqual([]);
	});

	test("are not restored while the data is served", async () => {
		const { url, storage } = await filled();
		const made = await backup(url, { into, at: at() });
		const target = parseDatabaseUrl(url);
		const lock =
			target.dialect === "sqlite" ? await lockDataFolder(join(target.file, ".."), "server", { what: "a test" }) : null;
		await expect(restore(url, made.folder, { at: at() })).rejects.toBeInstanceOf(Locked);
		lock?.release();
		expect(await storage.read.select().from(storage.tables.people)).toHaveLength(2);
	});

	if (engine.dialect === "postgres") {
		test("of PostgreSQL can be restored into SQLite, those of SQLite are refused on PostgreSQL", async () => {
			const { url, storage } = await filled();
			const made = await backup(url, { into, at: at() });
			const sqlite = `file:${join(into, "moved", "standardbearer.sqlite")}`;
			await restore(sqlite, made.folder, { at: at(), rulesOf: rulesOfRows });
			expect(await everything(await engine.connect(sqlite))).toEqual(await everything(storage));
			const back = await backup(sqlite, { into, at: at() });
			const there = await engine.newDatabase("empty");
			await expect(restore(there, back.folder, { at: at() })).rejects.toThrow("made from SQLite");
		});
	}
});
