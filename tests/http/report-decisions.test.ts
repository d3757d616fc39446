import { expect, it } from "vitest";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";

const words = "A long answer to the reader that took ten minutes";
const half = { decision: "removed", wordsToReporter: words, wordsToAuthor: "" };

onBothEngines("a keeper's decision on a report over HTTP", (_open, engine) => {
	const served = serveWorld(engine);
	const { as } = served;

	async function comesBackFilled(report: string): Promise<void> {
		const short = await (await as("keeper")).post(report, half);
		expect(short.status).toBe(422);
		expect(short.text).toContain(words);
		expect(short.text).toMatch(/checked=""[^>]*value="removed"|value="removed"[^>]*checked=""/);
		expect(short.text).toContain('id="wordsToAuthor-error"');
		expect((await (await as("keeper")).get(report)).text).toContain('name="decision"');
		const decided = await (await as("keeper")).post(report, { ...half, wordsToAuthor: "An answer to the author" });
		expect(decided.status).toBe(303);
		const late = await (await as("keeper")).post(report, { ...half, wordsToReporter: "Other words, too late" });
		expect(late.status).toBeGreaterThanOrEqual(400);
		expect(late.text).toContain("Other words, too late");
	}

	it("comes back filled when an answer to feedback is missing, and with its words when it comes late", async () => {
		const { english, keeper } = served.world.people;
		const sent = await (await as("polish")).post("/feedback/new/look", {
			...{ token: crypto.randomUUID(), to: english.publicId, rule: "", leader: "", wants: "change" },
			...{ situation: "At the counter", happenedOn: "2026-01-06", deed: "You told the customer: some time." },
			...{ effect: "She rang three times.", proposal: "Name a day and ring her when it moves." },
		});
		const receiver = await as("english");
		await receiver.post(`${sent.location}/reading`, {});
		const report = { token: crypto.randomUUID(), keeper: keeper.publicId, words: "This names a customer." };
		await comesBackFilled((await receiver.post(`${sent.location}/report`, report)).location ?? "no report");
	});

	it("comes back filled when an answer to praise is missing, and with its words when it comes late", async () => {
		const author = await as("english");
		const sent = await author.post("/praise/new", {
			...{
				token: crypto.randomUUID(),
				deed: "Tom rings the customer at noon and names the day.",
				effect: "",
				rule: "",
			},
			...{ visibility: "company", asIs: "on", act: "send", to: `p:${served.world.people.approver.publicId}` },
		});
		const reader = await as("employee");
		const report = { token: crypto.randomUUID(), words: "This names a customer." };
		await reader.post(`${sent.location}/report`, report);
		const listed = (await (await as("keeper")).get("/praise/reports")).text;
		await comesBackFilled(/\/praise\/reports\/[\w-]+/.exec(listed)?.[0] ?? "no report");
	});
});
