import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { startApp } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { plantStandards } from "../world/standards.ts";
import { plantWorld } from "../world/world.ts";

/** F15: a SIGTERM while answers are under way. */
onBothEngines("ending in good order", (_open, engine) => {
	it("says so on /readyz, finishes 200 answers under way, and exits 0", async () => {
		const folder = mkdtempSync(path.join(tmpdir(), "sb-shutdown-"));
		const databaseUrl = await engine.newDatabase("migrated");
		const storage = await engine.connect(databaseUrl);
		const world = await plantWorld(storage, systemClock);
		await plantStandards(storage, world, systemClock);
		const app = await startApp({ databaseUrl, dataDir: folder });
		const reader = app.client();
		await reader.signIn(world.people.polish.userName, world.people.polish.password);
		const answers = Array.from({ length: 200 }, () => reader.get("/standards/SVC").then((page) => page.status));
		await Promise.race(answers);
		const stopping = app.stop();
		await new Promise((resolve) => setTimeout(resolve, 60));
		const ready = await fetch(`${app.url}/readyz`);
		expect(ready.status).toBe(503);
		expect(await Promise.all(answers)).toEqual(Array(200).fill(200));
		expect(await stopping).toBe(0);
		rmSync(folder, { recursive: true, force: true });
	});
});
