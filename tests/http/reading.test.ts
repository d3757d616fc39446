import { expect, it } from "vitest";
import type { Client } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { canaries, withoutApprovers } from "../world/standards.ts";

onBothEngines("a reader over HTTP", (_open, engine) => {
	const served = serveWorld(engine, { plant: withoutApprovers });
	const { signedIn } = served;

	async function until(client: Client, path: string, text: string): Promise<string> {
		for (let tries = 0; tries < 50; tries++) {
			const page = await client.get(path);
			if (page.text.includes(text)) return page.text;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		throw new Error(`${path} never said ${text}`);
	}

	it("finds the standard on Now, reads it, confirms it once, and the leader sees it", async () => {
		const reader = await signedIn("polish");
		await until(reader, "/", "Obsługa w serwisie");
		const page = await reader.get("/standards/SVC");
		expect(page.text).toContain("Przeczytane");
		expect(page.text).toContain("zapisz ją na karcie");
		const sent = await Promise.all(
			Array.from({ length: 5 }, () => reader.post("/standards/SVC/versions/2/acknowledgement", {})),
		);
		expect(sent.map((one) => [one.status, one.location])).toEqual(Array(5).fill([303, "/standards/SVC"]));
		expect((await reader.get("/standards/SVC")).text).toContain("Wersja 2 potwierdzona");
		const leader = await signedIn("otherLeader");
		const coverage = await leader.get("/standards/SVC/coverage?show=all");
		expect(coverage.text).toContain("Kasia Dąb");
		expect(coverage.text).not.toContain("Мария Белова");
		const file = await leader.get("/standards/SVC/coverage.csv");
		expect(file.headers.get("content-type")).toContain("text/csv");
		expect(file.text).toContain("Kasia Dąb");
	});

	it("shows past versions in full under a strip, and refuses to confirm them", async () => {
		const reader = await signedIn("english");
		const past = await reader.get("/standards/SVC/versions/1");
		expect(past.text).toContain("You are reading version 1 of 2.");
		expect((await reader.post("/standards/SVC/versions/1/acknowledgement", {})).status).toBe(409);
		expect((await reader.get("/standards/SVC/versions/3")).status).toBe(404);
	});

	it("answers 404 for a restricted standard and for drafts, without a word of them", async () => {
		const outsider = await signedIn("newHire");
		for (const path of [
			"/standards/%D0%9B%D0%95%D0%9D",
			"/rules/%D0%9B%D0%95%D0%9D-1",
			"/standards/TEL",
			"/rules/TEL-1",
		]) {
			const page = await outsider.get(path);
			expect([path, page.status]).toEqual([path, 404]);
			for (const canary of Object.values(canaries)) expect(page.text).not.toContain(canary);
		}
		const list = await outsider.get("/standards");
		expect(list.text).toContain("Obsługa w serwisie");
		expect(list.text).not.toContain("Касса магазина");
		for (const words of Object.values(canaries)) {
			const found = await outsider.get(`/search?q=${encodeURIComponent(words.toLowerCase())}`);
			expect(found.text).not.toContain(words);
		}
	});

	it("offers the rules of a standard by its code alone, those of a restricted one to its readers", async () => {
		const offered = async (who: "newHire" | "author", typed: string) => {
			const answer = await (await signedIn(who)).get(`/praise/rules?q=${encodeURIComponent(typed)}`);
			return (JSON.parse(answer.text) as { key: string }[]).map(({ key }) => key);
		};
		for (const typed of ["SVC", "svc-"]) {
			expect((await offered("newHire", typed)).slice(0, 2), typed).toEqual(["SVC-1", "SVC-2"]);
		}
		expect(await offered("newHire", "ЛЕН")).toEqual([]);
		expect((await offered("author", "лен-"))[0]).toBe("ЛЕН-1");
	});

	it("publishes from the form, keeps the note when something is to be mended", async () => {
		const author = await signedIn("author");
		const page = await author.get("/standards/TEL/publications/new");
		expect(page.status).toBe(200);
		const refused = await author.submit("/standards/TEL/publications/new", {
			note: "Notatka do zachowania",
			dueOn: "",
		});
		expect(refused.status).toBe(422);
		expect(refused.text).toContain("Notatka do zachowania");
		const member = await signedIn("employee");
		expect((await member.get("/standards/TEL/publications/new")).status).toBe(403);
	});
});
