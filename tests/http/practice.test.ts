import { expect, it } from "vitest";
import { exerciseOf } from "#app/features/practice/exercises.server.ts";
import { newestRun } from "#app/features/practice/run.queries.server.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";

const question = "What did the ibis canary do at the till on Tuesday?";
const tried = "Two guests waited ten minutes for the spoonbill canary and you were lazy";

onBothEngines("practice, requests and the mirror over HTTP", (_open, engine) => {
	const served = serveWorld(engine);
	const { as } = served;

	const others = ["employee", "author", "administrator", "keeper", "auditor", "leader", "otherLeader"] as const;

	async function shownToNobodyElse(canary: string, addresses: readonly string[]): Promise<void> {
		for (const who of others) {
			const client = await as(who);
			for (const address of addresses) {
				const page = await client.get(address);
				expect(page.text.includes(canary), `${address} as ${who}`).toBe(false);
				const asData = await client.get(`${address === "/" ? "/_root" : address.split("?")[0]}.data`);
				expect(asData.text.includes(canary), `${address} as data, ${who}`).toBe(false);
			}
		}
		expect(served.app.output()).not.toContain(canary);
	}

	it("teaches without a script: begin, try, read why, try again, go on, finish", async () => {
		const client = await as("english");
		const begun = await Promise.all(Array.from({ length: 20 }, () => client.post("/practice?index", {})));
		expect(new Set(begun.map(({ status, location }) => `${status} ${location}`))).toEqual(new Set(["303 /practice/1"]));
		const first = await client.get("/practice/1");
		expect(first.text).toContain("Exercise 1 of 8");
		const empty = await client.submit("/practice/1", { answer: "" });
		expect(empty.status).toBe(422);
		const poor = await client.submit("/practice/1", { answer: tried });
		expect(poor.status).toBe(200);
		expect(poor.text).toContain("On the way.");
		expect(poor.text).toContain("The coach has marked 1 place");
		expect(poor.text).toContain("spoonbill canary");
		expect((await client.post("/practice/2/leaving", {})).status).toBe(422);
		expect((await client.post("/practice/1/leaving", {})).location).toBe("/practice/2");
		const run = await newestRun(served.storage.read, served.storage.tables, served.world.people.english.id);
		for (const { position, exercise: key } of run?.steps.slice(1) ?? []) {
			const exercise = exerciseOf(key);
			if (!exercise) throw new Error(key);
			const fields: Record<string, string> =
				exercise.sort === "which"
					? { chosen: String(exercise.right) }
					: { answer: `${exercise.model.replace(/[.!]$/u, "")} (${exercise.place}).` };
			const good = await client.submit(`/practice/${position}`, fields);
			expect(good.text, key).toContain("That is feedback a colleague can act on.");
			expect(good.text).toContain(position === 8 ? "/practice?done" : `/practice/${position + 1}`);
		}
		expect((await client.get("/practice?done")).text).toContain("You have finished a round.");
	});

	it("shows what somebody practised to nobody else", async () => {
		await shownToNobodyElse("spoonbill canary", [
			"/",
			"/practice",
			"/practice/1",
			"/mirror",
			"/mirror/own.json",
			"/me",
		]);
		const theirs = await (await as("keeper")).get("/practice");
		expect(theirs.text).toContain("0 of 6");
	});

	it("asks once before critical feedback, and lets an administrator switch that off", async () => {
		const client = await as("approver");
		expect((await client.get("/practice/invitation")).status).toBe(200);
		expect((await client.post("/practice/invitation", { answer: "never" })).status).toBe(422);
		expect((await client.post("/practice/invitation", { answer: "practise" })).location).toBe("/practice/1");
		const administrator = await as("administrator");
		expect((await administrator.post("/practice/switches", {})).location).toBe("/practice/switches?saved");
		expect((await administrator.get("/practice/switches")).text).not.toMatch(/checked/);
		await administrator.post("/practice/switches", { asked: "on" });
		expect((await administrator.get("/practice/switches")).text).toMatch(/checked/);
	});

	it("asks colleagues without a script, with advice on the question, and keeps what was typed", async () => {
		const client = await as("english");
		const { approver, newHire } = served.world.people;
		const found = await client.submit("/feedback/requests/new", { question, who: "щук", act: "find" });
		expect(found.text).toContain(`add:${approver.publicId}`);
		expect(found.text).toContain("ibis canary");
		const nobody = await client.submit("/feedback/requests/new", { question, asIs: "on", act: "send" });
		expect(nobody.status).toBe(422);
		expect(nobody.text).toContain("Choose whom you ask.");
		expect(nobody.text).toContain("ibis canary");
		const vague = { question: "How am I doing?", to: approver.publicId, act: "send" };
		const advised = await client.submit("/feedback/requests/new", vague);
		expect(advised.status).toBe(200);
		expect(advised.text).toContain("Ask it as it is");
		const form = { question, to: [approver.publicId, newHire.publicId], act: "send", token: crypto.randomUUID() };
		const sent = await Promise.all(Array.from({ length: 20 }, () => client.post("/feedback/requests/new", form)));
		expect(new Set(sent.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
		const address = sent[0]?.location ?? "";
		expect((await client.get(address)).text).toContain(approver.name);
		const asked = await (await as("approver")).get(address);
		expect(asked.text).toContain("ibis canary");
		expect(asked.text).not.toContain(newHire.name);
		expect((await (await as("newHire")).get("/")).text).toContain("Tom Reed asks you for feedback");
		await shownToNobodyElse("ibis canary", [
			...["/", "/feedback/requests", "/feedback/requests?side=asked", address, "/search?q=ibis", "/mirror", "/praise"],
			...[
				"/mirror/own.csv",
				"/mirror/own.json",
				"/mirror/own.txt",
				`/feedback/new?request=${address.split("/").at(-1)}`,
			],
		]);
		for (const who of others) {
			for (const act of ["declining", "withdrawal"]) {
				expect((await (await as(who)).post(`${address}/${act}`, {})).status, `${act} as ${who}`).toBe(404);
			}
		}
		expect((await (await as("newHire")).post(`${address}/declining`, {})).location).toBe(address);
		expect((await client.get(address)).text).toContain("will leave it this time");
		expect((await client.post(`${address}/withdrawal`, {})).location).toBe(address);
		expect((await (await as("approver")).get(address)).status).toBe(404);
	});

	it("leads from the question over the invitation and the second look to the answer", async () => {
		const asker = await as("english");
		const { english, keeper } = served.world.people;
		const form = { question: "What did I leave out on Tuesday at the till?", to: keeper.publicId, act: "send" };
		const request = (await asker.submit("/feedback/requests/new", form)).location ?? "";
		const client = await as("keeper");
		const id = request.split("/").at(-1) ?? "";
		const sheet = await client.get(`/feedback/new?request=${id}`);
		expect(sheet.text).toContain("What did I leave out on Tuesday at the till?");
		const words = {
			...{ to: english.publicId, request: id, situation: "At the till on Tuesday", happenedOn: "2026-01-06" },
			...{ deed: "You named the price at the end of the talk.", effect: "The customer asked for it twice." },
			...{ wants: "change", proposal: "Name the price first, then the date.", act: "look" },
		};
		expect((await client.post("/feedback/new", words)).location).toBe("/practice/invitation");
		expect((await client.post("/practice/invitation", { answer: "later" })).location).toBe("/feedback/new/look");
		expect((await client.post("/feedback/new", words)).location).toBe("/feedback/new/look");
		const sent = await client.submit("/feedback/new/look", {});
		expect(sent.location).toMatch(/^\/feedback\//);
		const answered = await asker.get(request);
		expect(answered.text).toContain(`href="${sent.location}"`);
		expect(answered.text).toContain("Read the answer");
		expect((await client.get("/mirror/own.json")).text).toContain("Name the price first");
		expect((await asker.get("/mirror/own.json")).text).not.toContain("Name the price first");
	});

	it("gives the own file as a download that nothing keeps", async () => {
		const client = await as("english");
		for (const [kind, type] of [
			["json", "application/json"],
			["csv", "text/csv"],
			["txt", "text/plain"],
		] as const) {
			const file = await client.get(`/mirror/own.${kind}`);
			expect(file.status).toBe(200);
			expect(file.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
			expect(file.headers.get("content-disposition")).toContain("attachment");
			expect(file.headers.get("cache-control")).toBe("no-store");
		}
		expect((await client.get("/mirror")).text).toContain("/mirror/own.csv");
	});
});
