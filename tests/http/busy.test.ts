import { expect, it, onTestFinished } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { openRaw } from "#db/engine/raw.ts";
import { startApp } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { plantWorld } from "../world/world.ts";

const polish = { "accept-language": "pl" };

onBothEngines("a database that others hold", (_open, engine) => {
	it("is a plain sentence in the reader's language, with the time to ask again, for acts and for pages", async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const world = await plantWorld(await engine.connect(databaseUrl), systemClock);
		const { userName, password } = world.people.polish;
		const app = await startApp({ databaseUrl, env: { RATE_LIMITS: "off" } });
		onTestFinished(() => app.kill());
		const [known, visitor] = [app.client(), app.client()];
		await known.signIn(userName, password);
		await visitor.get("/sign-in");
		const holder = await openRaw(databaseUrl);
		await holder.run(
			engine.dialect === "sqlite" ? "begin immediate" : "begin; lock table sessions in access exclusive mode",
		);
		const answers = await Promise.all([
			visitor.post("/sign-in", { userName, password, device: "plain" }, polish),
			// SQLite's readers wait for nobody.
			...(engine.dialect === "postgres" ? [known.get("/standards", polish), known.get("/", polish)] : []),
		]);
		await holder.run("rollback");
		await holder.close();
		for (const { status, headers, text } of answers) {
			expect(status).toBe(503);
			expect(headers.get("retry-after")).toBe("5");
			expect(text).toContain("Serwer jest teraz zajęty.");
			expect(text).toContain('lang="pl"');
		}
		expect((await known.get("/standards", polish)).status).toBe(200);
		expect(await app.stop()).toBe(0);
	}, 120_000);
});
