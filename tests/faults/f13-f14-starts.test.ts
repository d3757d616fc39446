import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { networkFileSystem } from "#db/engine/lock.ts";
import { parseDatabaseUrl } from "#db/engine/open.ts";
import { openRaw, rowCounts } from "#db/engine/raw.ts";
import { migrate, schemaState } from "#db/migrate.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { withSteps } from "#tests/support/rebuilds.ts";
import { startProcess } from "./processes.ts";

const folder = withSteps("create table later (id integer)");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onBothEngines("F13: downgrade", (_open, engine) => {
	test("an older version refuses a newer database with exit code 65 and names the version it needs", async () => {
		const url = await engine.newDatabase("migrated");
		await migrate(url, { folder, version: "7.6.5" });
		const raw = await openRaw(url);
		const before = await rowCounts(raw);
		const target = parseDatabaseUrl(url);
		const dataDir = target.dialect === "sqlite" ? dirname(target.file) : folder;
		const answer = spawnSync(process.execPath, ["--import", "tsx", "app/cli/main.ts", "check"], {
			encoding: "utf8",
			env: {
				NODE_ENV: "test",
				PATH: process.env.PATH,
				DATABASE_URL: url.replace(/^file:/, "sqlite:"),
				DATA_DIR: dataDir,
			},
		});
		expect(answer.stderr).toContain("Standardbearer 7.6.5 or newer");
		expect(answer.status).toBe(65);
		expect(await rowCounts(raw)).toEqual(before);
		await raw.close();
	});
});

onBothEngines("F14: two instances at once", (_open, engine) => {
	test("one migration runs; a second process on the same SQLite folder refuses, or waits its turn", async () => {
		const url = await engine.newDatabase("empty");
		const { known } = await schemaState(url);
		const [first, second] = await Promise.all([startProcess(), startProcess()]);
		for (const each of [first, second]) each.obey({ do: "serve", url, waitFor: 0 });
		const said = await Promise.all([first.next(), second.next()]);
		const serving = said.filter((line) => line?.startsWith("serving"));
		const winner = said[0]?.startsWith("serving") ? first : second;
		const loser = winner === first ? second : first;
		if (engine.dialect === "sqlite") {
			expect(serving).toEqual([`serving 0 ${known}`]);
			expect(loser.said[0]).toMatch(/is served already by .*(process \d+|another process)/);
			expect(await loser.ended).toBe(75);
			const patient = await startProcess();
			patient.obey({ do: "serve", url, waitFor: 20_000 });
			expect(await patient.next()).toContain(`process ${winner.pid}`);
			// The operating system gives a dead process's lock back.
			winner.kill();
			expect(await patient.next()).toBe(`serving ${known} ${known}`);
			patient.end();
			expect(await patient.ended).toBe(0);
		} else {
			expect(serving).toHaveLength(2);
			for (const each of [first, second]) each.end();
			expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
		}
		const raw = await openRaw(url);
		expect(await rowCounts(raw)).toMatchObject({ schema_steps: known });
		await raw.close();
	});
});

test("F14: of two processes that ask for a folder in the same millisecond, exactly one gets it", async () => {
	const rounds = mkdtempSync(join(tmpdir(), "sb-race-"));
	try {
		const folders = Array.from({ length: 60 }, (_, index) => join(rounds, String(index)));
		for (const each of folders) mkdirSync(each);
		const both = await Promise.all([startProcess(), startProcess()]);
		const at = Date.now() + 200;
		for (const each of both) each.obey({ do: "race", folders, at });
		const held = (await Promise.all(both.map((each) => each.next()))).flatMap((line) => JSON.parse(line ?? "null"));
		for (const each of both) each.end();
		await Promise.all(both.map((each) => each.ended));
		expect(held.sort((a, b) => a - b)).toEqual(folders.map((_, index) => index));
	} finally {
		rmSync(rounds, { recursive: true, force: true });
	}
});

test("F14: a network file system is known by its number, a local one is not", () => {
	expect([0x6969, 0x517b, -11317950].map(networkFileSystem)).toEqual(["NFS", "SMB", "CIFS"]);
	expect([0xef53, 0x58465342, 0x01021994].map(networkFileSystem)).toEqual([null, null, null]);
});
