import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { eq, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { examine } from "#db/backup/examine.ts";
import { startApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { freePort } from "#tests/support/free-port.ts";
import { plantStandards } from "#tests/world/standards.ts";
import { plantWorld } from "#tests/world/world.ts";
import { chance } from "./seed.ts";

const kills = 8;
const atOnce = 6;

onBothEngines("F1: kill -9 of the server while authors write", (_open, engine) => {
	test(`${kills} kills over HTTP: an answered rule is kept, an unanswered one is sent again and stands once`, async () => {
		const { between } = chance(`F1 server ${engine.dialect}`);
		const databaseUrl = await engine.newDatabase("migrated");
		const storage = await engine.connect(databaseUrl);
		const world = await plantWorld(storage, systemClock);
		await plantStandards(storage, world, systemClock);
		const dataDir = mkdtempSync(path.join(tmpdir(), "sb-killed-"));
		const port = await freePort();
		const answered = new Set<string>();
		const unknown: string[] = [];
		let cookies: Map<string, string> | undefined;
		for (let kill = 0; kill <= kills; kill++) {
			const app = await startApp({ databaseUrl, dataDir, port, env: { LOG_LEVEL: "silent" } });
			const client = app.client();
			if (cookies) for (const [name, value] of cookies) client.cookies.set(name, value);
			else await client.signIn(world.people.author.userName, world.people.author.password);
			cookies = client.cookies;
			const last = kill === kills;
			const sent = new Set<string>();
			const add = async (token: string) => {
				sent.add(token);
				const answer = await client.post("/standards/TEL/draft/parts", {
					kind: "rule",
					language: "pl",
					section: "none",
					text: `Zapisz numer ${token}.`,
					token,
				});
				if (answer.status !== 303) throw new Error(`status ${answer.status}: ${answer.text.slice(0, 300)}`);
				answered.add(token);
			};
			let alive = true;
			const writers = Array.from({ length: atOnce }, async () => {
				while (alive) {
					const token = unknown.shift() ?? (last ? undefined : randomUUID());
					if (!token) return;
					try {
						await add(token);
					} catch (error) {
						if (alive) throw error;
					}
				}
			});
			if (!last) {
				const before = answered.size;
				while (answered.size === before) await sleep(1);
				await sleep(between(2, 40));
				alive = false;
				await app.kill();
			}
			await Promise.all(writers);
			unknown.push(...[...sent].filter((token) => !answered.has(token)));
			if (last) expect(await app.stop()).toBe(0);
		}
		rmSync(dataDir, { recursive: true, force: true });

		const { draftWordings, draftParts } = storage.tables;
		const rows = await storage.read
			.select({ text: draftWordings.text })
			.from(draftParts)
			.innerJoin(draftWordings, eq(draftWordings.partId, draftParts.id))
			.where(isNotNull(draftParts.ruleId));
		const stands = new Map<string, number>();
		for (const { text } of rows) stands.set(text, (stands.get(text) ?? 0) + 1);
		const times = [...answered].map((token) => stands.get(`Zapisz numer ${token}.`) ?? 0);
		console.log(
			`F1 server ${engine.dialect}: ${kills} kills, ${answered.size} answered, ${times.filter((time) => time === 0).length} lost, ${times.filter((time) => time > 1).length} twice`,
		);
		expect(unknown).toEqual([]);
		expect(times.filter((time) => time !== 1)).toEqual([]);
		expect(answered.size).toBeGreaterThan(kills);
		expect(await examine(databaseUrl)).toMatchObject({ ok: true });
	});
});
