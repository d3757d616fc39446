import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sendEssay } from "#app/features/ideas/essay/own-essay.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn, systemClock } from "#app/platform/clock.ts";
import { openStorage } from "#db/engine/open.ts";
import type { Storage } from "#db/storage.ts";
import { type Client, type RunningApp, startApp } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { wholeDatabase } from "../support/whole-database.ts";
import { plantStandards } from "../world/standards.ts";
import { plantWorld, type World } from "../world/world.ts";

type Who = keyof World["people"];

/** Days since their first day at work. Zoë Park has sent an essay; the others have written nothing. */
const newcomers = { newHire: 10, english: 10, employee: 10, polish: 25 } as const;
const others = ["administrator", "author", "keeper", "leader", "auditor", "colleague"] as const;

/** What leaves the product as a file, and pages on which figures and people stand. */
const exported: [Who, string][] = [
	...(["keeper", "author", "administrator"] as const).flatMap((who): [Who, string][] => [
		[who, "/ideas/ideas.csv"],
		[who, "/praise/praise.csv"],
	]),
	...(["administrator", "auditor", "leader"] as const).map((who): [Who, string] => [
		who,
		"/standards/SVC/coverage.csv",
	]),
	...Object.keys(newcomers).flatMap((who): [Who, string][] =>
		["csv", "json", "txt"].map((kind) => [who as Who, `/mirror/own.${kind}`]),
	),
	...others.flatMap((who): [Who, string][] =>
		["/", "/essays", "/ideas", "/ideas/print", "/ideas/figures", "/ideas/promise"].map((path) => [who, path]),
	),
	["keeper", "/ideas/keeping"],
	["administrator", "/admin/people"],
	["administrator", "/ideas/settings"],
];

onBothEngines("the traceless invitation", (_open, engine) => {
	let world: World;
	let parted: Date;
	const apps: RunningApp[] = [];
	const databases: Storage[] = [];
	const cookies = new Map<Who, Map<string, string>>();

	beforeAll(async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const first = await openStorage(databaseUrl);
		world = await plantCompany(first);
		await first.close();
		const before = await startApp({ databaseUrl, env: { RATE_LIMITS: "off" } });
		for (const who of [...(Object.keys(newcomers) as Who[]), ...others]) {
			const client = before.client();
			const { userName, password } = world.people[who];
			expect((await client.signIn(userName, password, "own")).status).toBe(303);
			cookies.set(who, client.cookies);
		}
		expect(await before.stop()).toBe(0);
		// Long enough ago that the next request would be written down as a use.
		const again = await openStorage(databaseUrl);
		const lastUsedAt = new Date(Date.now() - 7_200_000);
		await again.write(async (writer) => void (await writer.update(again.tables.sessions).set({ lastUsedAt })));
		await again.close();
		const copies = [await engine.copyOf(databaseUrl), await engine.copyOf(databaseUrl)];
		parted = new Date();
		for (const copy of copies) {
			apps.push(await startApp({ databaseUrl: copy, env: { RATE_LIMITS: "off", LOG_LEVEL: "debug" } }));
			databases.push(await engine.connect(copy));
		}
	});
	afterAll(async () => {
		for (const app of apps) expect(await app.stop()).toBe(0);
	});

	/** A person's browser in the company where people look and put the invitation away (0), or where nobody does (1). */
	function as(who: Who, company: 0 | 1): Client {
		const client = apps[company]?.client();
		if (!client) throw new Error("no server");
		for (const [name, value] of cookies.get(who) ?? []) client.cookies.set(name, value);
		return client;
	}

	it("leaves no row of those who looked, in any table", async () => {
		for (const who of Object.keys(newcomers) as Who[]) {
			for (const address of ["/essay", "/essay", "/essay.data"]) {
				const page = await as(who, 0).get(address);
				expect(page.status).toBe(200);
				expect(page.headers.getSetCookie()).toEqual([]);
			}
		}
		await new Promise((resolve) => setTimeout(resolve, 300));
		const [looked, notLooked] = await Promise.all(databases.map((one) => wholeDatabase(one, parted)));
		expect(looked).toEqual(notLooked);
		expect(looked?.sessions).toHaveLength(cookies.size);
		expect(looked?.essays).toHaveLength(1);
	});

	it("looks the same to all of one first day, whatever they wrote, and is put away without a request", async () => {
		const sent = offerOf((await as("newHire", 0).get("/")).text);
		expect(sent).toContain("You may skip this, nobody is counting.");
		expect(offerOf((await as("english", 0).get("/")).text)).toBe(sent);
		expect(offerOf((await as("newHire", 1).get("/")).text)).toBe(sent);
		expect(offerOf((await as("employee", 0).get("/")).text)).toContain("Можно пропустить, никто не считает.");
		const again = offerOf((await as("polish", 0).get("/")).text);
		expect(again).toMatch(/data-offer="[\d-]{10}\/reminder"/);
		for (const offer of [sent, again]) {
			expect(offer.match(/<button[^>]*type="button"/g)).toHaveLength(1);
			expect(offer).not.toMatch(/<form|<input|<img|formaction|\sname=/);
			expect([...offer.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual(["/essay"]);
			expect(offer).not.toContain(world.people.newHire.publicId);
		}
		expect(offerOf((await as("colleague", 0).get("/")).text)).toBe("");
	});

	it("shows in no export and on nobody's page who looked", async () => {
		for (const [who, path] of exported) {
			const [looked, notLooked] = await Promise.all([as(who, 0).get(path), as(who, 1).get(path)]);
			expect(looked.status, `${path} as ${who}`).toBe(200);
			expect(steady(looked.text), `${path} as ${who}`).toBe(steady(notLooked.text));
		}
	});

	it("stands in no log: an answer is one line without who, where and what", () => {
		const [looked, notLooked] = apps.map((app) => {
			const lines = app.output().split("\n");
			const told = lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
			const answers = told.filter(({ method }) => method !== undefined);
			for (const answer of answers) {
				expect(Object.keys(answer).sort()).toEqual(["level", "method", "ms", "requestId", "status", "time"]);
			}
			expect(answers.length).toBeGreaterThan(exported.length / 2);
			return told.filter(({ method }) => method === undefined).map(({ time: _, ...rest }) => rest);
		});
		expect(looked).toEqual(notLooked);
		for (const app of apps) expect(app.output()).not.toMatch(/essay/i);
	});
});

async function plantCompany(storage: Storage): Promise<World> {
	const world = await plantWorld(storage, systemClock);
	await plantStandards(storage, world, systemClock);
	const { people } = storage.tables;
	const daysAgo = (days: number) => dayIn("UTC", new Date(Date.now() - days * 86_400_000));
	await storage.write(async (writer) => {
		for (const days of new Set(Object.values(newcomers))) {
			const began = Object.entries(newcomers).filter(([, since]) => since === days);
			const ids = began.map(([who]) => world.people[who as Who].id);
			await writer
				.update(people)
				.set({ startedOn: daysAgo(days) })
				.where(inArray(people.id, ids));
		}
		await writer.update(people).set({ timeZone: "UTC" }).where(eq(people.id, world.people.newHire.id));
	});
	const author = { id: world.people.newHire.id, language: "en" } as Actor;
	const essay = { text: "Offer a chair.", readers: "keepers", question: "What helps?", sentence: "Keepers." } as const;
	const form = { ...essay, token: crypto.randomUUID(), revision: 0 };
	expect((await sendEssay(storage, author, form, new Date())).ok).toBe(true);
	return world;
}

/** The invitation on a page, without what differs by request. */
function offerOf(page: string): string {
	return steady(/<section[^>]*data-offer=.*?<\/section>/s.exec(page)?.[0] ?? "");
}

/** A page without what is drawn anew for each request. */
function steady(text: string): string {
	return text.replace(/nonce="[^"]*"/g, "").replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{22}/g, "token");
}
