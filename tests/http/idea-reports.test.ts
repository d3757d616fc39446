import { expect, it } from "vitest";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import type { World } from "../world/world.ts";

type Who = keyof World["people"];

const accusing = "Kanarek zgłoszenia: this names a customer";
const toReporter = "Канарейка ответа читателю";
const toAuthor = "Canary of an answer to the author";
const token = () => crypto.randomUUID();

onBothEngines("reports on ideas over HTTP", (_open, engine) => {
	const served = serveWorld(engine);
	const { as } = served;

	async function sent(who: Who, to: string, fields: Record<string, string>): Promise<string> {
		const page = await (await as(who)).post(to, { token: token(), ...fields });
		expect([page.status, to]).toEqual([303, to]);
		return (page.location ?? "").split(/[?#]/)[0] ?? "";
	}

	const idea = { text: "The customer waits less.", rule: "", place: "", asNew: "on", act: "send" };

	it("gives a refused report and a refused decision back, and tells each only what is meant for them", async () => {
		const address = await sent("polish", "/ideas/new", { ...idea, title: "A list at the door", name: "keepers" });
		const reader = await as("english");
		expect((await reader.get(address)).text).toContain(`href="${address}/report"`);
		expect((await (await as("polish")).get(address)).text).not.toContain(`${address}/report`);
		expect((await (await as("polish")).get(`${address}/report`)).status).toBe(404);
		const form = await reader.get(`${address}/report`);
		expect(form.text).toContain("A list at the door");
		const long = `${accusing} ${"word ".repeat(300)}`;
		const refused = await reader.post(`${address}/report`, { token: token(), comment: "", words: long });
		expect([refused.status, refused.text.includes(long.trim())]).toEqual([422, true]);
		const again = { token: token(), comment: "", words: accusing };
		const all = await Promise.all(Array.from({ length: 20 }, () => reader.post(`${address}/report`, again)));
		const places = new Set(all.map(({ status, location }) => `${status} ${location}`));
		expect(places.size).toBe(1);
		const report = all[0]?.location ?? "";
		expect((await reader.get(report)).text).toContain("A keeper will look at it and answer you here.");
		expect((await reader.get(report)).text).not.toContain("Kasia");

		const keeper = await as("keeper");
		expect((await keeper.get("/")).text).toContain(report);
		expect((await keeper.get("/ideas/reports")).text).toContain(accusing);
		expect((await keeper.get(report)).text).toContain("Kasia");
		const half = { decision: "removed", wordsToReporter: toReporter, wordsToAuthor: "" };
		const short = await keeper.post(report, half);
		expect(short.status).toBe(422);
		expect(short.text).toContain(toReporter);
		expect(short.text).toMatch(/checked=""[^>]*value="removed"|value="removed"[^>]*checked=""/);
		expect((await (await as("employee")).post(report, half)).status).toBe(404);
		expect((await reader.post(report, half)).status).toBe(403);
		const decided = await keeper.post(report, { ...half, wordsToAuthor: toAuthor });
		expect([decided.status, decided.location]).toEqual([303, report]);

		expect((await reader.get(address)).status).toBe(404);
		expect((await reader.get("/ideas?tab=new")).text).not.toContain("A list at the door");
		const told = await reader.get(report);
		expect(told.text).toContain(toReporter);
		expect(told.text).not.toMatch(new RegExp(`${toAuthor}|Kasia`));
		const author = await (await as("polish")).get(report);
		expect(author.text).toContain(toAuthor);
		expect(author.text).not.toMatch(new RegExp(`${toReporter}|${accusing}|Tom Reed`));
		expect((await (await as("polish")).get("/")).text).toContain(report);
		expect((await (await as("polish")).post(`${report}/seen`, {})).status).toBe(303);
		expect((await (await as("polish")).get("/")).text).not.toContain(report);
		for (const who of ["employee", "author", "administrator", "auditor", "leader"] as const) {
			const client = await as(who);
			expect((await client.get(report)).status, who).toBe(404);
			expect((await client.get(`${report}.data`)).text, who).not.toContain(accusing);
			expect((await client.get("/ideas/reports")).text, who).not.toContain(accusing);
		}
		expect(served.app.output()).not.toMatch(/kanarek|Канарейка|Canary/i);
	});

	it("reports a comment from where it stands", async () => {
		const address = await sent("english", "/ideas/new", { ...idea, title: "A warmer light", name: "signed" });
		await sent("employee", `${address}/comments`, { text: "Такое может придумать только новичок" });
		const page = await (await as("english")).get(address);
		const place = /href="([^"]+\/report\?comment=[^"]+)"/.exec(page.text)?.[1] ?? "";
		expect((await (await as("english")).get(place)).text).toContain("Такое может придумать только новичок");
		const comment = place.split("=")[1] ?? "";
		const report = await sent("english", place, { comment, words: "It belittles." });
		const decision = {
			decision: "removed",
			wordsToReporter: "Thank you.",
			wordsToAuthor: "Say what you would change.",
		};
		await sent("keeper", report, decision);
		expect((await (await as("english")).get(address)).text).not.toContain("новичок");
		expect((await (await as("employee")).get(report)).text).toContain("Say what you would change.");
	});
});
