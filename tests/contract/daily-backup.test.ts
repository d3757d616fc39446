import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { makeDailyBackup } from "#app/platform/daily-backup.server.ts";
import { BadBackup } from "#db/backup/manifest.ts";
import { dropGuards } from "#db/engine/guards.ts";
import { openRaw } from "#db/engine/raw.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { scratchFolder } from "#tests/support/scratch.ts";
import { plantStandards } from "#tests/world/standards.ts";
import { plantWorld } from "#tests/world/world.ts";

const day = (n: number) => new Date(Date.UTC(2026, 4, n, 3, 10));

onBothEngines("the day's backup", (_open, engine) => {
	async function served() {
		const databaseUrl = await engine.newDatabase("migrated");
		const storage = await engine.connect(databaseUrl);
		await plantStandards(storage, await plantWorld(storage, systemClock), systemClock);
		return { databaseUrl, backupDir: scratchFolder("sb-daily-"), backupKeep: 2 };
	}

	test("is made and proved in its own thread; the oldest of its kind go, others stay", async () => {
		const settings = await served();
		const others = ["2026-01-01T00-00-00-000Z", "2026-01-02T00-00-00-000Z-before-schema-9"];
		for (const name of others) mkdirSync(path.join(settings.backupDir, name));
		for (const n of [4, 5, 6]) await makeDailyBackup(settings, day(n));
		expect(readdirSync(settings.backupDir).sort()).toEqual([
			...others,
			"2026-05-05T03-10-00-000Z-daily",
			"2026-05-06T03-10-00-000Z-daily",
		]);
	});

	test("fails with what is damaged and leaves nothing behind, whether the data is damaged or the server ends", async () => {
		const settings = await served();
		const ending = new AbortController();
		const ended = makeDailyBackup(settings, day(4), ending.signal).catch((error: Error) => error.name);
		while (readdirSync(settings.backupDir).length === 0) await nextTurn();
		ending.abort();
		expect(await ended).toBe("AbortError");
		expect(readdirSync(settings.backupDir)).toEqual([]);
		const raw = await openRaw(settings.databaseUrl);
		await dropGuards(raw);
		await raw.run("update versions set content = replace(content, 'a', 'e')");
		await raw.close();
		const made = makeDailyBackup(settings, day(5));
		await expect(made).rejects.toBeInstanceOf(BadBackup);
		await expect(made).rejects.toThrow("wrong-hash");
		expect(readdirSync(settings.backupDir)).toEqual([]);
	});
});
