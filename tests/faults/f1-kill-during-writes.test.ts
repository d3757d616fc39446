import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { examine } from "#db/backup/examine.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { processesAhead } from "./processes.ts";
import { chance } from "./seed.ts";

const atOnce = 16;

onBothEngines("F1: kill -9 during writes", (_open, engine) => {
	const kills = engine.dialect === "sqlite" ? 100 : 20;

	test(`${kills} kills: nothing acknowledged is lost, no pair is torn, nothing happens twice`, {
		timeout: 300_000,
	}, async () => {
		const { between } = chance(`F1 ${engine.dialect}`);
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		const processes = processesAhead(2);
		const acknowledged = new Set<string>();
		let unknown: string[] = [];
		let made = 0;
		for (let kill = 1; kill <= kills; kill++) {
			const server = await processes.take();
			server.obey({ do: "carry", url });
			const sent: string[] = [];
			const send = () => {
				// What was sent to the one killed before goes again, with the same token.
				const token = unknown.shift() ?? `token ${++made}`;
				sent.push(token);
				server.send(token);
			};
			for (let index = 0; index < atOnce; index++) send();
			let answered = 0;
			let alive = true;
			let ended = false;
			void server.ended.then(() => {
				ended = true;
			});
			const answers = (async () => {
				for (let token = await server.next(); token !== null; token = await server.next()) {
					acknowledged.add(token);
					answered++;
					if (alive) send();
				}
			})();
			while (answered === 0) {
				if (ended) throw new Error(`kill ${kill}: the process ended before it answered`);
				await sleep(1);
			}
			await sleep(between(2, 40));
			alive = false;
			server.kill();
			await server.ended;
			await answers;
			unknown = [...sent.filter((token) => !acknowledged.has(token)), ...unknown];
			if (kill % 50 === 0) expect(await examine(url)).toMatchObject({ ok: true });
		}
		await processes.endAll();

		const rows = await storage.read.select().from(storage.tables.holidays);
		const halves = new Map<string, number>();
		for (const { name } of rows) halves.set(name, (halves.get(name) ?? 0) + 1);
		const lost = [...acknowledged].filter((token) => !halves.has(token));
		const torn = [...halves].filter(([, count]) => count !== 2);
		const tokens = await storage.read.select().from(storage.tables.formTokens);
		console.log(
			`F1 ${engine.dialect}: ${kills} kills, ${acknowledged.size} acknowledged, ${lost.length} lost, ${torn.length} torn`,
		);
		expect(lost).toEqual([]);
		expect(torn).toEqual([]);
		expect(new Set(tokens.map((row) => row.token))).toEqual(new Set(halves.keys()));
		expect(acknowledged.size).toBeGreaterThan(kills);
		expect(await examine(url)).toMatchObject({ ok: true });
	});
});
