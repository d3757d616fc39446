import { expect, it } from "vitest";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import type { World } from "../world/world.ts";

const canary = "Kanarek informacji: lampa gaśnie o szóstej";

onBothEngines("feedback over HTTP", (_open, engine) => {
	const served = serveWorld(engine);
	const { as } = served;

	const sheet = (to: keyof World["people"], more: Record<string, string | string[]> = {}) => ({
		...{ to: served.world.people[to].publicId, rule: "", situation: "At the counter", happenedOn: "2026-01-06" },
		...{ wants: "change", deed: "You told the customer that the part comes some time.", leader: "" },
		...{ effect: "She rang three times.", proposal: "Name a day and ring her when it moves." },
		...more,
	});

	async function send(from: keyof World["people"], to: keyof World["people"], more = {}): Promise<string> {
		const sent = await (await as(from)).post("/feedback/new/look", { ...sheet(to, more), token: crypto.randomUUID() });
		expect(sent.status).toBe(303);
		return sent.location ?? "";
	}

	it("is written, looked at once more, sent, opened and answered without a script", async () => {
		const author = await as("english");
		const found = await author.post("/feedback/new", sheet("keeper", { to: "", who: "щук", act: "find" }));
		expect(found.text).toContain(`to:${served.world.people.approver.publicId}`);
		expect(found.text).toContain("She rang three times.");
		const judged = sheet("approver", { deed: "You are lazy.", proposal: "", act: "look" });
		const refused = await author.post("/feedback/new", judged);
		expect(refused.status).toBe(422);
		expect(refused.text).toContain("Mend 2 places, or say why you keep them");
		expect(refused.text).toContain("You are lazy.");
		const invited = await author.post("/feedback/new", sheet("approver", { act: "look" }));
		expect(invited.location).toBe("/practice/invitation");
		await author.post("/practice/invitation", { answer: "later" });
		const looked = await author.post("/feedback/new", sheet("approver", { act: "look" }));
		expect(looked.location).toBe("/feedback/new/look");
		const look = await author.get("/feedback/new/look");
		expect(look.text).toContain("How would it be to receive this?");
		const entry = await send("english", "approver");
		expect((await author.get("/feedback/new/look")).status).toBe(303);
		const receiver = await as("approver");
		const envelope = await receiver.get(entry);
		expect(envelope.text).not.toContain("She rang three times.");
		expect((await receiver.post(`${entry}/reading`, {})).location).toBe(entry);
		expect((await receiver.get(entry)).text).toContain("She rang three times.");
		expect((await receiver.post(`${entry}/thanks`, {})).status).toBe(303);
		const step = { token: crypto.randomUUID(), words: "Назову день", dueOn: "2020-01-01" };
		const past = await receiver.post(`${entry}/step`, step);
		expect([past.status, past.text.includes("Назову день")]).toEqual([422, true]);
		expect((await receiver.post(`${entry}/step`, { ...step, dueOn: "2031-01-01" })).status).toBe(303);
		expect((await receiver.get("/")).text).toContain("Назову день");
		expect((await author.post(`${entry}/withdrawal`, {})).status).toBe(422);
	});

	it("makes one entry of twenty parallel equal submissions", async () => {
		const client = await as("keeper");
		const { feedbackEntries } = served.storage.tables;
		const count = async () =>
			(await served.storage.read.select({ id: feedbackEntries.id }).from(feedbackEntries)).length;
		const before = await count();
		const form = { ...sheet("newHire"), token: crypto.randomUUID() };
		const sent = await Promise.all(Array.from({ length: 20 }, () => client.post("/feedback/new/look", form)));
		expect(new Set(sent.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
		expect(await count()).toBe(before + 1);
	});

	it("keeps its words from every page, search, export, job, event and the log of everybody else", async () => {
		const entry = await send("polish", "english", {
			...{ deed: `You always turn away. ${canary}, deed`, effect: `${canary}, effect` },
			...{ kept: ["deed:generalisation.frequency:always"], reasons: [`${canary}, reason`] },
		});
		const receiver = await as("english");
		await receiver.post(`${entry}/reading`, {});
		await receiver.post(`${entry}/talk`, { token: crypto.randomUUID(), text: `${canary}, talk` });
		await (await as("polish")).post("/feedback/draft", sheet("english", { deed: `${canary}, draft` }));
		const keeper = served.world.people.keeper.publicId;
		const report = { token: crypto.randomUUID(), keeper, words: `${canary}, report` };
		expect((await receiver.post(`${entry}/report`, report)).location).toContain("/feedback/reports/");
		const query = encodeURIComponent("Kanarek informacji");
		const pages = [
			...["/", "/?all", "/feedback", "/feedback?side=given", "/feedback?side=led", entry, "/feedback/new", "/mirror"],
			...["/praise", "/praise/praise.csv", `/search?q=${query}`, "/me", "/mirror/own.csv", "/mirror/own.json"],
		];
		for (const who of ["administrator", "auditor", "author", "approver", "colleague", "keeper", "leader"] as const) {
			const client = await as(who);
			for (const page of pages) expect((await client.get(page)).text, `${page} to ${who}`).not.toContain(canary);
		}
		const opened = (await (await as("english")).get(entry)).text;
		for (const word of ["deed", "effect", "talk", "reason"]) expect(opened).toContain(`${canary}, ${word}`);
		expect((await (await as("polish")).get(entry)).text).not.toContain(`${canary}, report`);
		const { jobs, events, mails, tasks, formTokens } = served.storage.tables;
		for (const table of [jobs, events, mails, tasks, formTokens]) {
			expect(JSON.stringify(await served.storage.read.select().from(table as typeof jobs))).not.toContain(canary);
		}
		expect(served.app.output()).not.toContain(canary);
	});
});
