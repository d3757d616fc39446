import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Audience, access, type RouteName } from "#app/platform/access.ts";
import { systemClock } from "#app/platform/clock.ts";
import { type Client, type RunningApp, startApp } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { feedbackCanaries, plantFeedback } from "../world/feedback.ts";
import { plantStandards, canaries as standardCanaries } from "../world/standards.ts";
import { plantWorld, type World } from "../world/world.ts";
import { type Sample, samples, type Who } from "./authorization.samples.ts";

/** Everybody of the world with a session of their own, a visitor, and somebody whose account is disabled. */
const everybody: Who[] = [
	"visitor",
	"administrator",
	"author",
	"approver",
	"keeper",
	"auditor",
	"leader",
	"otherLeader",
	"employee",
	"colleague",
	"polish",
	"english",
	"newHire",
	"disabled",
];

const canaries = { ...standardCanaries, ...feedbackCanaries };

/** Who may read a canary anywhere. */
const mayKnow: Record<keyof typeof canaries, Who[]> = {
	restricted: ["administrator", "author", "auditor", "leader", "employee", "colleague"],
	draft: ["administrator", "author"],
	feedbackDeed: ["employee", "colleague", "leader", "keeper"],
	feedbackTalk: ["employee", "colleague"],
	feedbackStep: ["employee", "colleague"],
	feedbackDraft: ["employee"],
	feedbackReport: ["colleague", "keeper"],
	feedbackToAuthor: ["employee", "keeper"],
	feedbackToReporter: ["colleague", "keeper"],
};

onBothEngines("the authorization matrix", (_open, engine) => {
	let app: RunningApp;
	let world: World;
	const clients = new Map<Who, Client>();
	const folder = mkdtempSync(path.join(tmpdir(), "sb-matrix-"));

	beforeAll(async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const storage = await engine.connect(databaseUrl);
		world = await plantWorld(storage, systemClock);
		await plantStandards(storage, world, systemClock);
		await plantFeedback(storage, world, systemClock);
		app = await startApp({ databaseUrl, dataDir: folder, env: { RATE_LIMITS: "off" } });
		for (const who of everybody) {
			const client = app.client();
			if (who !== "visitor") await client.signIn(world.people[who].userName, world.people[who].password);
			clients.set(who, client);
		}
	});
	afterAll(async () => {
		await app?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	function admitted(audience: Audience | null, who: Who): boolean {
		if (audience === null) return false;
		if (audience === "visitors") return true;
		if (who === "visitor" || who === "disabled") return false;
		if (audience === "members" || audience === "temporary") return true;
		const held: readonly string[] = world.people[who].roles;
		const leads = who === "leader" || who === "otherLeader" || who === "approver";
		return audience.some((one) => (one === "leaders" ? leads : held.includes(one)));
	}

	const audienceOf = (name: RouteName, verb: "get" | "post", sample: Sample): Audience | null =>
		sample.closedToVisitors ? "members" : access[name][verb];

	const signedOut = (who: Who) => who === "visitor" || who === "disabled";

	function expectedGet(name: RouteName, sample: Sample, who: Who): number[] {
		const audience = audienceOf(name, "get", sample);
		// A page within the frame sends whoever is signed out to sign in, before it is looked for.
		if (audience === null) return [400, 404, 405, ...(signedOut(who) ? [303] : [])];
		if (!admitted(audience, who)) return signedOut(who) ? [303] : [403];
		if (sample.hiddenFrom?.includes(who)) return [404];
		return [sample.get ?? 200, ...(signedOut(who) || name !== "sign-in" ? [] : [303])];
	}

	function noCanary(text: string, who: Who, where: string): void {
		for (const [name, canary] of Object.entries(canaries) as [keyof typeof canaries, string][]) {
			if (!mayKnow[name].includes(who))
				expect(text.includes(canary), `${where} shows the ${name} canary to ${who}`).toBe(false);
		}
	}

	const cases = (Object.keys(samples) as RouteName[]).flatMap((name) =>
		samples[name].map((sample) => ({ name, sample })),
	);

	it("has a sample for every route", () => {
		expect(Object.keys(samples).sort()).toEqual(Object.keys(access).sort());
	});

	it("answers every GET as the table says, plain, as data and by HEAD, without a canary", async () => {
		const differences: string[] = [];
		for (const { name, sample } of cases) {
			const address = sample.path(world);
			const ask = async (who: Who) => {
				const client = clients.get(who) as Client;
				const page = await client.get(address);
				const expected = expectedGet(name, sample, who);
				if (!expected.includes(page.status))
					differences.push(`GET ${address} as ${who}: ${page.status}, expected ${expected}`);
				noCanary(page.text, who, `GET ${address}`);
				const [plain = "", query] = address.split("?");
				const asData = await client.get(`${plain === "/" ? "/_root" : plain}.data${query ? `?${query}` : ""}`);
				noCanary(asData.text, who, `${address} as data`);
				if (asData.status >= 500) differences.push(`GET ${address} as data as ${who}: ${asData.status}`);
				const bypass = await client.get(
					`${address}${address.includes("?") ? "&" : "?"}_data=routes%2F${encodeURIComponent(name)}`,
				);
				if (bypass.status !== 400) differences.push(`GET ${address} with _data as ${who}: ${bypass.status}`);
			};
			await Promise.all(everybody.map(ask));
			const head = await (clients.get("visitor") as Client).request(address, { method: "HEAD" });
			if (head.status >= 500) differences.push(`HEAD ${address}: ${head.status}`);
		}
		expect(differences).toEqual([]);
	}, 300_000);

	it("refuses every POST to whom the table does not let in, and other methods to all", async () => {
		const differences: string[] = [];
		for (const { name, sample } of cases) {
			const address = sample.path(world);
			const audience = audienceOf(name, "post", sample);
			for (const who of everybody) {
				if (name === "sign-out" || (name === "_app.me_.sessions" && !signedOut(who))) continue;
				const client = clients.get(who) as Client;
				const answer = await client.post(address, {});
				noCanary(answer.text, who, `POST ${address}`);
				const place = `POST ${address} as ${who}: ${answer.status}`;
				if (answer.status >= 500) differences.push(place);
				else if (audience === null) {
					if (![400, 403, 404, 405].includes(answer.status)) differences.push(`${place}, takes no POST`);
				} else if (!admitted(audience, who)) {
					if (answer.status !== (signedOut(who) ? 401 : 403)) differences.push(`${place}, expected a refusal`);
				} else if (sample.hiddenFrom?.includes(who)) {
					if (answer.status !== 404) differences.push(`${place}, expected 404`);
				} else if (sample.refusedTo?.includes(who)) {
					if (answer.status !== 403) differences.push(`${place}, expected 403`);
				} else if (answer.status === 401 || answer.status === 403) differences.push(`${place}, expected to come in`);
			}
			const admin = clients.get("administrator") as Client;
			for (const method of ["PUT", "PATCH", "DELETE"]) {
				const answer = await admin.request(address, { method, headers: { origin: app.url } });
				if (![400, 404, 405].includes(answer.status)) differences.push(`${method} ${address}: ${answer.status}`);
			}
			const foreign = await admin.post(address, {}, { origin: "https://elsewhere.example" });
			if (foreign.status !== 403) differences.push(`POST ${address} from elsewhere: ${foreign.status}`);
		}
		expect(differences).toEqual([]);
	}, 300_000);
});
