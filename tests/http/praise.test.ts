import { expect, it } from "vitest";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import type { World } from "../world/world.ts";

const narrow = "Tajny kanarek pochwały: pan dzwoni w południe";

onBothEngines("praise over HTTP", (_open, engine) => {
	const served = serveWorld(engine);
	const { as } = served;

	const to = (who: keyof World["people"]) => `p:${served.world.people[who].publicId}`;
	const sheet = (more: Record<string, string | string[]>) => ({
		...{ token: crypto.randomUUID(), deed: "Tom rings the customer at noon and names the day.", effect: "", rule: "" },
		...{ visibility: "company", asIs: "on", act: "send" },
		...more,
	});

	async function give(who: keyof World["people"], fields: Record<string, string | string[]>): Promise<string> {
		const sent = await (await as(who)).post("/praise/new", sheet(fields));
		expect(sent.status).toBe(303);
		return sent.location ?? "";
	}

	it("makes one entry of twenty parallel equal submissions", async () => {
		const client = await as("english");
		const form = sheet({ to: to("approver"), rule: "SVC-1" });
		const sent = await Promise.all(Array.from({ length: 20 }, () => client.post("/praise/new", form)));
		expect(new Set(sent.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
		const rows = await served.storage.read
			.select({ id: served.storage.tables.praises.id })
			.from(served.storage.tables.praises);
		expect(rows).toHaveLength(1);
	});

	it("can be written, undone and answered without a script", async () => {
		const client = await as("english");
		const found = await client.submit("/praise/new", { who: "щук", act: "find" });
		expect(found.text).toContain(`add:${to("approver")}`);
		const latin = await client.submit("/praise/new", { who: "schu", act: "find" });
		expect(latin.status).toBe(200);
		const chosen = await client.post("/praise/new", sheet({ act: `add:${to("approver")}`, deed: "Rang at noon" }));
		expect(chosen.text).toContain('name="to"');
		expect(chosen.text).toContain("Rang at noon");
		const nobody = await client.post("/praise/new", sheet({ deed: "Rang at noon" }));
		expect(nobody.status).toBe(422);
		expect(nobody.text).toContain("Choose somebody to praise.");
		const { asIs: _, ...unread } = sheet({ to: to("approver"), deed: "Great job as always!" });
		const advised = await client.post("/praise/new", unread);
		expect(advised.status).toBe(200);
		expect(advised.text).toContain("Send it as it is");
		const entry = await give("english", { to: to("approver"), deed: "Great job as always!" });
		const page = await client.get(entry);
		expect(page.text).toContain("without a trace");
		const thanked = await client.post(`${entry}/reactions`, { kind: "thanks", back: "/praise" });
		expect([thanked.status, thanked.location]).toEqual([303, "/praise"]);
		expect((await client.post(`${entry}/reactions`, { kind: "points", back: "/praise" })).status).toBe(422);
		const away = await client.post(`${entry}/take-up`, { back: "//evil.example/" });
		expect(away.location).toBe("/");
		const undone = await client.post(`${entry}/undo`, {});
		expect(undone.status).toBe(303);
		expect((await client.get(entry)).status).toBe(404);
	});

	it("shows narrow praise to nobody else: pages, lists, search, file, answers, log", async () => {
		const entry = await give("polish", { to: to("newHire"), deed: narrow, visibility: "receiver", rule: "SVC-1" });
		const team = await give("polish", { to: to("newHire"), deed: `${narrow} dwa`, visibility: "team" });
		expect((await (await as("newHire")).get("/praise")).text).toContain(narrow);
		expect((await (await as("otherLeader")).get("/praise")).text).toContain(`${narrow} dwa`);
		const others = ["english", "employee", "author", "administrator", "keeper", "auditor", "leader"] as const;
		const addresses = [
			...["/", "/praise", "/praise?team=mine", "/praise?rule=SVC-1", "/rules/SVC-1", "/praise/reports"],
			...[
				`/praise?person=${served.world.people.newHire.publicId}`,
				`/praise?team=${served.world.teams.dluga.publicId}`,
			],
			...[`/search?q=${encodeURIComponent("kanarek")}`, "/praise/praise.csv", entry, team],
			...["/praise/newer", "/praise/rules?q=kanarek", `${entry}/mentions?q=a`, "/praise/sheet"],
		];
		for (const who of others) {
			const client = await as(who);
			for (const address of addresses) {
				const page = await client.get(address);
				expect(page.text.includes("kanarek pochwały"), `${address} as ${who}`).toBe(false);
				const asData = await client.get(`${address === "/" ? "/_root" : address.split("?")[0]}.data`);
				expect(asData.text.includes("kanarek pochwały"), `${address} as data, ${who}`).toBe(false);
			}
			for (const act of ["reactions", "take-up", "comments", "report", "story", "undo", "withdrawal", "consent"]) {
				const form = { kind: "thanks", text: "x", words: "x", token: crypto.randomUUID(), code: "SVC", answer: "yes" };
				expect((await client.post(`${entry}/${act}`, form)).status, `${act} as ${who}`).toBe(404);
			}
		}
		expect(served.app.output()).not.toContain("kanarek");
	});

	it("offers no points and no figures about a person, on no page and in no file", async () => {
		for (let turn = 0; turn < 3; turn++)
			await give("english", { to: to("approver"), deed: `Deed number ${turn + 70}` });
		const csv = await (await as("author")).get("/praise/praise.csv");
		expect(csv.status).toBe(200);
		expect(csv.text.replace("\uFEFF", "").split("\r\n")[0]?.split(",")).toHaveLength(6);
		const pages = [
			...["/", "/praise", "/praise?team=mine", "/who-sees-what", "/praise/settings", "/me", "/rules/SVC-1"],
			`/praise?person=${served.world.people.approver.publicId}`,
		];
		for (const who of ["english", "administrator", "leader", "keeper"] as const) {
			for (const address of pages) {
				const { status, text } = await (await as(who)).get(address);
				expect(status).toBe(200);
				expect(text).not.toMatch(/leaderboard|ranking|\bpoints\b|\bbadge|рейтинг|балл(ы|ов)|punkt(y|ów)\b|streak/i);
			}
		}
		const own = await (await as("english")).get(`/praise?person=${served.world.people.approver.publicId}`);
		expect(own.text.match(/Deed number/g)?.length).toBe(3);
		const head = /<main[\s\S]*?<ol/.exec(own.text)?.[0].replace(/<[^>]*>/g, " ") ?? "";
		expect(head).not.toMatch(/\d/);
	});

	it("escapes formulas in the file and markup on the page", async () => {
		await give("english", { to: to("approver"), deed: '=HYPERLINK("http://x.example")', effect: "<b>bold</b>" });
		const csv = await (await as("author")).get("/praise/praise.csv");
		expect(csv.text).toContain(`"'=HYPERLINK`);
		const feed = await (await as("english")).get("/praise");
		expect(feed.text).toContain("&lt;b&gt;bold");
	});
});
