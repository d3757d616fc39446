import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { translator } from "#app/messages/translators.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { openStorage } from "#db/engine/open.ts";
import { migrate } from "#db/migrate.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { plantWorld, type World } from "../world/world.ts";

let app: RunningApp;
let world: World;
const folder = mkdtempSync(path.join(tmpdir(), "sb-refused-"));

beforeAll(async () => {
	const databaseUrl = `sqlite:${path.join(folder, "standardbearer.db")}`;
	await migrate(databaseUrl);
	const storage = await openStorage(databaseUrl);
	world = await plantWorld(storage, systemClock);
	await storage.close();
	app = await startApp({ databaseUrl, dataDir: folder });
});
afterAll(async () => {
	await app?.stop();
	rmSync(folder, { recursive: true, force: true });
});

const acts = ["/admin/company/holidays", "/standards/TEL/draft/undo", "/standards/TEL/draft/parts"];

for (const who of ["polish", "english", "employee"] as const) {
	it(`answers ${who} with the page of a refusal in the person's language, within the frame`, async () => {
		const person = world.people[who];
		const client = app.client();
		await client.signIn(person.userName, person.password);
		const t = translator(person.language);
		for (const act of acts) {
			const answer = await client.post(act, { day: "2026-12-24", name: "Wigilia" });
			expect([act, answer.status, answer.headers.get("content-type")]).toEqual([act, 403, "text/html; charset=utf-8"]);
			expect(answer.text).toContain(t("problems.page.403.title"));
			expect(answer.text).toContain(`<title>${t("problems.page.403.title")} · Standardbearer</title>`);
			expect(answer.text).toContain("<nav");
		}
		const nowhere = await client.get(acts[0] ?? "");
		expect(nowhere.status).toBe(404);
		expect(nowhere.text).toContain(`<title>${t("problems.page.404.title")} · Standardbearer</title>`);
	});
}

it("gives back what was typed when the session has ended, and tells a script in JSON", async () => {
	const visitor = app.client();
	const form = { text: "Oddzwoń w ciągu godziny.", kind: "rule" };
	const page = await visitor.post("/standards/TEL/draft/parts", form);
	expect([page.status, page.text.includes("Oddzwoń w ciągu godziny.</textarea>")]).toEqual([401, true]);
	expect(page.text.match(/<\/textarea>/g)).toHaveLength(1);
	expect(page.text).toContain(`<title>${translator("en")("problems.page.401.title")} · Standardbearer</title>`);
	const told = await visitor.post("/standards/TEL/draft/parts", form, { accept: "application/json" });
	expect([told.status, told.headers.get("content-type")?.includes("html")]).toEqual([401, false]);
});
