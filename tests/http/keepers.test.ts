import { expect, it } from "vitest";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import type { World } from "../world/world.ts";

const judged = "Tajny kanarek oceny kuratorów";
const declined = "Канарейка отказа, сначала автору";
const rewarded = "Canary of a reward";
const kept = "Kasia Dąb";

onBothEngines("keeping ideas over HTTP", (_open, engine) => {
	const served = serveWorld(engine);
	const { as } = served;

	const token = () => crypto.randomUUID();
	const later = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

	async function propose(who: keyof World["people"], title: string, name = "keepers"): Promise<string> {
		const form = { token: token(), title, text: "The customer waits less.", name, rule: "", place: "", asNew: "on" };
		const sent = await (await as(who)).post("/ideas/new", form);
		expect(sent.status).toBe(303);
		return (sent.location ?? "").split("?")[0] ?? "";
	}
	const answer = (more: Record<string, string>) => ({ token: token(), state: "under-consideration", ...more });

	it("takes an idea in hand, answers it, and gives a refused answer back with all its words", async () => {
		const idea = await propose("polish", "A bell at the counter");
		const keeper = await as("keeper");
		const list = await keeper.get("/ideas/keeping");
		expect(list.text).toContain("A bell at the counter");
		const taken = await keeper.post(`${idea}/keeper`, { keeper: served.world.people.keeper.publicId });
		expect(taken.status).toBe(303);
		const words = "We try the words that must stay on the page.";
		const short = await keeper.post(`${idea}/answers`, answer({ words, nextDueOn: "" }));
		expect(short.status).toBe(422);
		expect(short.text).toContain(words);
		const unknown = answer({ state: "done", words, made: "Nobody Such" });
		const refused = await keeper.post(`${idea}/answers`, unknown);
		expect(refused.status).toBe(422);
		expect(refused.text).toContain(words);
		expect(refused.text).toContain("Nobody Such");
		const form = answer({ words, nextDueOn: later });
		const sent = await Promise.all(Array.from({ length: 20 }, () => keeper.post(`${idea}/answers`, form)));
		expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
		const page = await (await as("english")).get(idea);
		expect(page.text.split(words)).toHaveLength(2);
		expect((await keeper.get("/ideas/keeping")).text).not.toContain("2026-13");
	});

	it("shows judgement, names for keepers, first answers and rewards to nobody else", async () => {
		const idea = await propose("polish", "A chair for those who wait");
		const keeper = await as("keeper");
		const judgement = { effect: "4", effort: "2", cost: "1", words: judged };
		expect((await keeper.post(`${idea}/judgement`, judgement)).status).toBe(303);
		const partly = await keeper.post(`${idea}/judgement`, { effect: "9", effort: "2", cost: "1", words: judged });
		expect(partly.status).toBe(422);
		expect(partly.text).toContain(judged);
		const reward = { token: token(), person: served.world.people.english.name, what: rewarded, thanks: "" };
		expect((await keeper.post(`${idea}/rewards`, reward)).status).toBe(303);
		const first = answer({ state: "declined", reason: declined, thanks: "Thank you for it.", first: "on" });
		expect((await keeper.post(`${idea}/answers`, first)).status).toBe(303);
		expect((await keeper.get(`${idea}/keeping`)).text).toContain(judged);
		const author = await (await as("polish")).get(idea);
		expect(author.text).toContain(declined);
		expect(author.text).not.toContain(judged);
		const others = ["english", "employee", "author", "administrator", "auditor", "leader", "otherLeader"] as const;
		const addresses = [
			...[idea, `${idea}/keeping`, `${idea}/answers`, `${idea}/judgement`, `${idea}/merger`, "/ideas", "/"],
			...["/ideas?tab=answered", "/ideas?tab=new", "/ideas/keeping", "/ideas/keeping/board", "/ideas/promise"],
			...[`/search?q=${encodeURIComponent("chair")}`, "/ideas/keeping/rewards", `${idea}/rewards`],
		];
		for (const who of others) {
			const client = await as(who);
			for (const address of addresses) {
				for (const place of [address, address === "/" ? "/_root.data" : `${address.split("?")[0]}.data`]) {
					const { text } = await client.get(place);
					expect(text.includes(judged), `judgement: ${place} as ${who}`).toBe(false);
					expect(text.includes(declined), `first answer: ${place} as ${who}`).toBe(false);
					// Leaders are shown on Now whose work is quiet, which tells of no idea.
					if (address !== "/") expect(text.includes(kept), `name: ${place} as ${who}`).toBe(false);
					const sees =
						who === "administrator" ? place.includes("rewards") : who === "english" && place.startsWith(idea);
					if (!sees) expect(text.includes(rewarded), `reward: ${place} as ${who}`).toBe(false);
				}
			}
			const acts = ["keeper", "answers", "judgement", "merger"];
			for (const act of acts) {
				const sent = await client.post(`${idea}/${act}`, { ...answer({}), keeper: "x", words: "x", into: "x" });
				expect(sent.status, `${act} as ${who}`).toBe(403);
			}
		}
		expect(served.app.output()).not.toMatch(/kanarek|Канарейка|Canary/);
		const seen = /action="(\/ideas\/[^"]+\/seen)"/.exec(author.text)?.[1] ?? "";
		expect((await (await as("english")).post(seen, {})).status).toBe(404);
		expect((await (await as("polish")).post(seen, {})).status).toBe(303);
		expect((await (await as("english")).get(idea)).text).toContain(declined);
	});

	it("merges an idea into another: its page leads there in one hop, and both come back", async () => {
		const [one, other] = [
			await propose("english", "Ring by noon"),
			await propose("polish", "Ring before noon", "signed"),
		];
		const keeper = await as("keeper");
		const found = await keeper.get(`${one}/merger?search=${encodeURIComponent("before noon")}`);
		expect(found.text).toContain("Ring before noon");
		const into = other.replace("/ideas/", "");
		const empty = await keeper.post(`${one}/merger`, { token: token(), search: "before noon", into, words: "" });
		expect(empty.status).toBe(422);
		const words = "Both ask for the same call.";
		const merged = await keeper.post(`${one}/merger`, { token: token(), search: "", into, words });
		expect([merged.status, merged.location]).toEqual([303, other]);
		const led = await (await as("employee")).get(one);
		expect([led.status, led.location]).toEqual([303, other]);
		const united = await keeper.get(other);
		expect(united.text).toContain(words);
		const separation = /action="(\/ideas\/[^"]+\/separation)"/.exec(united.text)?.[1] ?? "";
		const apart = await keeper.post(separation, { token: token(), words: "They differ after all." });
		expect([apart.status, apart.location]).toEqual([303, one]);
		expect((await (await as("employee")).get(one)).status).toBe(200);
	});

	it("shows the company's record to everybody, with its figures as a table and no names of keepers", async () => {
		const { ideaPromises } = served.storage.tables;
		await served.storage.write(async (writer) => {
			await writer.update(ideaPromises).set({ dueOn: "2026-01-05", keptOn: "2026-01-04", keptAt: new Date() });
		});
		const page = await (await as("newHire")).get("/ideas/promise");
		expect(page.status).toBe(200);
		expect(page.text).not.toContain(served.world.people.keeper.name);
		expect((await (await as("newHire")).get("/ideas/keeping/board")).status).toBe(403);
		expect((await (await as("newHire")).get("/ideas/keeping/rewards")).status).toBe(403);
	});
});
