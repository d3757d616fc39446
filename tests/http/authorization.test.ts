import { beforeAll, expect, it } from "vitest";
import { type Audience, access, type RouteName } from "#app/platform/access.ts";
import { systemClock } from "#app/platform/clock.ts";
import type { Client } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { feedbackCanaries, plantFeedback } from "../world/feedback.ts";
import { canaries as standardCanaries } from "../world/standards.ts";
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
	// Packing the answers says nothing of who may read them.
	const served = serveWorld(engine, {
		env: { COMPRESS: "off" },
		plant: (storage, world) => plantFeedback(storage, world, systemClock),
	});
	const clients = new Map<Who, Client>();

	beforeAll(async () => {
		for (const who of everybody) {
			const client = served.app.client();
			if (who !== "visitor") {
				const { userName, password } = served.world.people[who];
				await client.signIn(userName, password);
			}
			clients.set(who, client);
		}
	});

	function admitted(audience: Audience | null, who: Who): boolean {
		if (audience === null) return false;
		if (audience === "visitors") return true;
		if (who === "visitor" || who === "disabled") return false;
		if (audience === "members" || audience === "temporary") return true;
		const held: readonly string[] = served.world.people[who].roles;
		const leads = who === "leader" || who === "otherLeader" || who === "approver";
		return audience.some((one) => (one === "leaders" ? leads : held.includes(one)));
	}

	const audienceOf = (name: RouteName, verb: "get" | "post", sample: Sample): Audience | null =>
		sample.closedToVisitors && access[name][verb] ? "members" : access[name][verb];

	const signedOut = (who: Who) => who === "visitor" || who === "disabled";

	function expectedGet(name: RouteName, sample: Sample, who: Who): number[] {
		const audience = audienceOf(name, "get", sample);
		// A page within the frame sends whoever is signed out to sign in, before it is looked for.
		if (audience === null) return [400, 404, 405, ...(signedOut(who) ? [303] : [])];
		if (!admitted(audience, who)) return signedOut(who) ? [303] : [403];
		if (sample.hiddenFrom?.includes(who)) return [404];
		return [sample.get ?? 200, ...(signedOut(who) || name !== "sign-in" ? [] : [303])];
	}

	/** The canaries on a page that somebody may not know. */
	function canariesIn(text: string, who: Who, where: string): string[] {
		return (Object.entries(canaries) as [keyof typeof canaries, string][])
			.filter(([name, canary]) => text.includes(canary) && !mayKnow[name].includes(who))
			.map(([name]) => `${where} shows the ${name} canary to ${who}`);
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
			const address = sample.path(served.world);
			const ask = async (who: Who) => {
				const client = clients.get(who) as Client;
				const page = await client.get(address);
				const expected = expectedGet(name, sample, who);
				if (!expected.includes(page.status))
					differences.push(`GET ${address} as ${who}: ${page.status}, expected ${expected}`);
				differences.push(...canariesIn(page.text, who, `GET ${address}`));
				const [plain = "", query] = address.split("?");
				const asData = await client.get(`${plain === "/" ? "/_root" : plain}.data${query ? `?${query}` : ""}`);
				differences.push(...canariesIn(asData.text, who, `${address} as data`));
				if (asData.status >= 500) differences.push(`GET ${address} as data as ${who}: ${asData.status}`);
			};
			await Promise.all(everybody.map(ask));
			// Refused before anybody is looked up: those with the least and the most rights stand for all.
			for (const who of ["visitor", "administrator"] as const) {
				const query = `_data=routes%2F${encodeURIComponent(name)}`;
				const bypass = await (clients.get(who) as Client).get(`${address}${address.includes("?") ? "&" : "?"}${query}`);
				if (bypass.status !== 400) differences.push(`GET ${address} with _data as ${who}: ${bypass.status}`);
			}
			const head = await (clients.get("visitor") as Client).request(address, { method: "HEAD" });
			if (head.status >= 500) differences.push(`HEAD ${address}: ${head.status}`);
		}
		expect(differences).toEqual([]);
	}, 300_000);

	it("refuses every POST to whom the table does not let in, and other methods to all", async () => {
		const differences: string[] = [];
		for (const { name, sample } of cases) {
			const address = sample.path(served.world);
			const audience = audienceOf(name, "post", sample);
			const ask = async (who: Who) => {
				if (name === "sign-out" || (name === "_app.me_.sessions" && !signedOut(who))) return;
				const client = clients.get(who) as Client;
				const answer = await client.post(address, {});
				differences.push(...canariesIn(answer.text, who, `POST ${address}`));
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
			};
			await Promise.all(everybody.map(ask));
			const admin = clients.get("administrator") as Client;
			const other = async (method: string) => {
				const answer = await admin.request(address, { method, headers: { origin: served.app.url } });
				if (![400, 404, 405].includes(answer.status)) differences.push(`${method} ${address}: ${answer.status}`);
			};
			await Promise.all(["PUT", "PATCH", "DELETE"].map(other));
			const foreign = await admin.post(address, {}, { origin: "https://elsewhere.example" });
			if (foreign.status !== 403) differences.push(`POST ${address} from elsewhere: ${foreign.status}`);
		}
		expect(differences).toEqual([]);
	}, 300_000);
});
