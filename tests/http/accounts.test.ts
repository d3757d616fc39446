import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { translator } from "#app/messages/translators.server.ts";
import { languages } from "#app/platform/languages.ts";
import { type Client, type RunningApp, startApp } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { type World, worldPassword } from "../world/world.ts";

onBothEngines("accounts over HTTP", (_open, engine) => {
	const served = serveWorld(engine, { standards: false, limits: true });
	const { signedIn } = served;

	const isIn = async (client: Client) => (await client.get("/me")).status === 200;

	it("gives a new cookie at sign-in, whatever the browser carried before", async () => {
		const client = served.app.client();
		client.cookies.set("sb", "A".repeat(43));
		await client.signIn("tom", worldPassword);
		const first = client.cookies.get("sb");
		expect(first).toMatch(/^[\w-]{43}$/);
		expect(first).not.toBe("A".repeat(43));
		const old = served.app.client();
		old.cookies.set("sb", first ?? "");
		const again = await client.post("/sign-in", { userName: "tom", password: worldPassword });
		expect(again.status).toBe(303);
		expect(client.cookies.get("sb")).not.toBe(first);
		expect(await isIn(old)).toBe(false);
		expect(await isIn(client)).toBe(true);
	});

	it("says above the form which fields to mend, and of too long a password how long it may be", async () => {
		for (const language of languages) {
			const t = translator(language);
			const client = served.app.client();
			const spoken = { "accept-language": language };
			const empty = await client.post("/sign-in", { userName: "", password: "" }, spoken);
			expect(empty.status).toBe(422);
			expect(summaryOf(empty.text)).toEqual([
				`<a href="#userName" data-nameless="true">${t("problems.field.missing")}</a>`,
				`<a href="#password" data-nameless="true">${t("problems.field.missing")}</a>`,
			]);
			const long = await client.post("/sign-in", { userName: "tom", password: "y".repeat(257) }, spoken);
			expect(long.status).toBe(422);
			expect(summaryOf(long.text)).toEqual([`<a href="#password">${t("problems.password.long", { count: 256 })}</a>`]);
		}
	});

	it("leads back to the page that was asked for, and to no other host", async () => {
		const client = served.app.client();
		expect((await client.get("/standards?x=1")).location).toBe("/sign-in?next=%2Fstandards%3Fx%3D1");
		const fields = { userName: "tom", password: worldPassword };
		for (const [next, location] of [
			["/standards?x=1", "/standards?x=1"],
			["//evil.example", "/"],
			["/\\evil.example", "/"],
			["https://evil.example", "/"],
			["javascript:alert(1)", "/"],
		] as const) {
			expect((await served.app.client().post("/sign-in", { ...fields, next })).location).toBe(location);
		}
	});

	it("takes the cookie and the browser's store away at sign-out; the old cookie opens nothing", async () => {
		const client = await signedIn("english", "own");
		const stolen = served.app.client();
		stolen.cookies.set("sb", client.cookies.get("sb") ?? "");
		expect(await isIn(stolen)).toBe(true);
		const out = await client.post("/sign-out", {});
		expect(out.location).toBe("/sign-in");
		expect(out.headers.get("clear-site-data")).toBe('"cache", "storage"');
		expect(client.cookies.has("sb")).toBe(false);
		expect(await isIn(stolen)).toBe(false);
		const page = await stolen.get("/sign-in");
		expect(page.headers.get("clear-site-data")).toBe('"cache", "storage"');
		expect(page.text).toContain("Your session has ended");
	});

	it("keeps what was typed when the session ended before a form was sent", async () => {
		const client = await signedIn("administrator");
		await client.request("/sign-out", { method: "POST", headers: { origin: served.app.url } });
		const late = await client.post("/admin/teams", {
			name: "Zespół, którego nie wolno zgubić",
			parent: "",
			token: "x",
		});
		expect(late.status).toBe(401);
		expect(late.text).toContain("Zespół, którego nie wolno zgubić");
	});

	it("ends all other sessions when the password is changed, and opens with the new one only", async () => {
		const [one, two] = [await signedIn("colleague"), await signedIn("colleague")];
		const newPassword = "зелёный велосипед на крыше";
		const fields = { newPassword, newPasswordAgain: newPassword };
		const wrong = await one.post("/password", { ...fields, currentPassword: "wrong" });
		expect(wrong.status).toBe(422);
		expect(wrong.text).toContain("Введите нынешний пароль снова");
		const before = one.cookies.get("sb");
		expect((await one.post("/password", { ...fields, currentPassword: worldPassword })).location).toBe(
			"/me?done=password",
		);
		expect(one.cookies.get("sb")).not.toBe(before);
		expect(await isIn(one)).toBe(true);
		expect(await isIn(two)).toBe(false);
		expect((await served.app.client().signIn("elka", worldPassword)).status).toBe(422);
		expect((await served.app.client().signIn("elka", newPassword)).status).toBe(303);
	});

	it("lists the own sessions and ends one, never somebody else's", async () => {
		const [one, two, stranger] = [
			await signedIn("otherLeader"),
			await signedIn("otherLeader"),
			await signedIn("keeper"),
		];
		const rows = await served.storage.read.select().from(served.storage.tables.sessions);
		const idsOf = (who: keyof World["people"]) =>
			rows.filter((row) => row.personId === served.world.people[who].id).map((row) => row.id);
		const [, second] = idsOf("otherLeader");
		expect((await stranger.post("/me/sessions", { session: String(second) })).status).toBe(404);
		expect(await isIn(two)).toBe(true);
		expect((await one.post("/me/sessions", { session: String(second) })).location).toBe("/me?done=session");
		expect(await isIn(two)).toBe(false);
		const three = await signedIn("otherLeader");
		await one.post("/me/sessions", { session: "others" });
		expect([await isIn(one), await isIn(three), await isIn(stranger)]).toEqual([true, false, true]);
	});
});

onBothEngines("the first run over HTTP", (_open, engine) => {
	it("opens with the printed code once, also for 20 at the same time, and sign-in limits hold", async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const dataDir = mkdtempSync(path.join(tmpdir(), "sb-first-run-"));
		const app = await startApp({ databaseUrl, dataDir });
		try {
			const code = await printedCode(app);
			expect((await app.client().get(`/setup?code=${code}`)).text).toContain(`value="${code}"`);
			const fields = {
				companyName: "Lumen",
				language: "pl",
				timeZone: "Europe/Warsaw",
				name: "Olga Wilk",
				userName: "boss",
				email: "",
				newPassword: "zielony rower na dachu",
				newPasswordAgain: "zielony rower na dachu",
				content: "empty",
			};
			const wrong = await app.client().post("/setup", { ...fields, code: "aaaa-bbbb-cccc-dddd-eeee" });
			expect(wrong.status).toBe(422);
			expect(wrong.text).toContain("Copy the code as the server printed it");
			const clients = Array.from({ length: 20 }, () => app.client());
			const sent = await Promise.all(clients.map((client) => client.post("/setup", { ...fields, code })));
			expect(sent.map((page) => page.location).sort()).toEqual(["/", ...Array(19).fill("/sign-in")]);
			const { read, tables } = await engine.connect(databaseUrl);
			expect((await read.select().from(tables.people)).length).toBe(1);
			const first = clients[sent.findIndex((page) => page.location === "/")];
			expect((await first?.get("/admin/people"))?.text).toContain("Olga Wilk");
			expect((await app.client().get(`/setup?code=${code}`)).location).toBe("/sign-in");
			expect((await app.client().post("/setup", { ...fields, code })).location).toBe("/sign-in");
			const tries = await Promise.all(Array.from({ length: 8 }, () => app.client().signIn("boss", "wrong")));
			expect(tries.filter((page) => page.status === 422).length).toBe(5);
			expect(tries.filter((page) => page.status === 429).length).toBe(3);
			expect((await app.client().signIn("boss", fields.newPassword)).status).toBe(429);
		} finally {
			await app.stop();
			rmSync(dataDir, { recursive: true, force: true });
		}
	});
});

/** The server answers a moment before its start page is printed. */
async function printedCode(app: RunningApp): Promise<string> {
	for (let tries = 0; tries < 100; tries++) {
		const code = /setup\?code=(\S+)\s/.exec(app.output())?.[1];
		if (code) return code;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`no code was printed:\n${app.output()}`);
}

/** The links of the box over a form that says what to mend. */
function summaryOf(html: string): string[] {
	const box = /<section class="errors"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
	return [...box.matchAll(/<a [^>]*>[^<]*<\/a>/g)].map(([link]) => link);
}
