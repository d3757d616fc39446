import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { dropGuards } from "#db/engine/guards.ts";
import { lockDataFolder } from "#db/engine/lock.ts";
import { openRaw } from "#db/engine/raw.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { plantStandards } from "#tests/world/standards.ts";
import { plantWorld } from "#tests/world/world.ts";

const program = "node_modules/.cache/standardbearer/cli.mjs";
const folder = mkdtempSync(join(tmpdir(), "standardbearer-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
	await build({
		entryPoints: ["app/cli/main.ts"],
		outfile: program,
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		packages: "external",
		logLevel: "warning",
	});
});

onBothEngines("the command line", (_open, engine) => {
	/** A company with published standards, its data folder, and the command line on it. */
	async function company() {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		await plantStandards(storage, await plantWorld(storage, systemClock), systemClock);
		await storage.close();
		const dataDir = mkdtempSync(join(folder, "data-"));
		const env: NodeJS.ProcessEnv = {
			NODE_ENV: "test",
			PATH: process.env.PATH,
			DATA_DIR: dataDir,
			DATABASE_URL: url.replace(/^file:/, "sqlite:"),
		};
		const cli = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: "utf8", env });
		return { url, dataDir, cli };
	}
	const data = (answer: SpawnSyncReturns<string>) => JSON.parse(answer.stdout) as Record<string, unknown>;

	test("proves the database, finds one changed byte, backs up and restores", async () => {
		const { url, dataDir, cli } = await company();
		const checked = cli("check");
		expect(checked.stdout).toContain(engine.dialect === "sqlite" ? "SQLite, " : "PostgreSQL, 127.0.0.1");
		expect(checked.status).toBe(0);
		expect(cli("verify")).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^Whole: \d+ standards, \d+ versions\./),
		});

		const made = cli("backup", "--json");
		expect(made).toMatchObject({ status: 0, stderr: "" });
		const backupFolder = String(data(made).folder);
		expect(backupFolder.startsWith(join(dataDir, "backups"))).toBe(true);

		const raw = await openRaw(url);
		await dropGuards(raw);
		await raw.run("update versions set content = replace(content, 'counter', 'countes') where number = 2");
		await raw.close();
		const damaged = cli("verify", "--json");
		expect(damaged.status).toBe(65);
		expect(data(damaged)).toMatchObject({
			chain: { problems: [{ code: "SVC", number: 2, problem: "wrong-hash" }, {}] },
		});
		expect(cli("backup")).toMatchObject({ status: 65, stderr: expect.stringContaining("SVC version 2: wrong-hash") });
		expect(readdirSync(join(dataDir, "backups"))).toHaveLength(1);

		const restored = cli("restore", backupFolder, "--json");
		expect(restored).toMatchObject({ status: 0, stderr: "" });
		expect(data(restored).movedTo).toEqual(
			expect.stringContaining(engine.dialect === "sqlite" ? "before-restore-" : "before_restore_"),
		);
		expect(cli("verify").status).toBe(0);
	});

	test("says what is wrong in one line and an exit code", async () => {
		const { url, cli } = await company();
		expect(cli("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("restore") });
		expect(cli("restore", "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("FOLDER") });
		expect(cli("bake")).toMatchObject({ status: 64, stderr: expect.stringContaining('no command "bake"') });
		expect(cli("verify", "--deep").status).toBe(64);
		expect(cli("restore", join(folder, "nothing"))).toMatchObject({
			status: 65,
			stderr: expect.stringContaining("manifest"),
		});
		if (engine.dialect === "sqlite") {
			const file = url.replace(/^file:/, "");
			const made = data(cli("backup", "--json"));
			const lock = await lockDataFolder(join(file, ".."), "server", { what: "the server" });
			const refused = cli("restore", String(made.folder));
			lock.release();
			expect(refused).toMatchObject({ status: 75, stderr: expect.stringContaining("the server (process") });
			expect(existsSync(file)).toBe(true);
			rmSync(file);
			expect(cli("verify")).toMatchObject({ status: 66, stderr: expect.stringContaining("There is no database at") });
		}
	});
});
