import { beforeAll, expect, it } from "vitest";
import { type Client, hiddenFields } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";

onBothEngines("what changed, over HTTP and without a script", (_open, engine) => {
	const served = serveWorld(engine);
	const { signedIn } = served;
	let author: Client;

	beforeAll(async () => {
		author = await served.signedIn("author");
	});

	/** The address of the first act of a kind on a rule of SVC's draft. */
	async function deskOf(key: string, act: "division" | "merger"): Promise<string> {
		const page = await author.get("/standards/SVC/draft");
		const from = page.text.indexOf(`id="${key}"`);
		expect(from).toBeGreaterThan(0);
		const found = new RegExp(`/standards/SVC/draft/parts/[\\w-]+/${act}`).exec(page.text.slice(from));
		return found?.[0] ?? "";
	}

	it("shows readers what changed between two versions, and the draft to its authors alone", async () => {
		const reader = await signedIn("polish");
		const page = await reader.get("/standards/SVC/changes?from=1&to=2");
		expect(page.status).toBe(200);
		expect(page.text).toContain("Co się zmienia od wersji 1 do wersji 2");
		expect(page.text).toMatch(/<ins><span class="vh">dodane: <\/span>i zapisz ją na karcie<\/ins>/);
		expect((await reader.get("/standards/SVC/changes")).text).toContain("Co się zmienia od wersji 1 do wersji 2");
		expect((await reader.get("/standards/SVC/changes?from=1&to=9")).status).toBe(404);
		expect((await reader.get("/standards/TEL/changes?from=0&to=draft")).status).toBe(404);
		expect((await reader.get("/standards/SVC/versions")).text).toContain("/standards/SVC/changes?from=1&amp;to=2");
		expect((await reader.get("/rules/SVC-4")).text).toContain("<ins>");
	});

	it("starts a draft from an earlier version once, and leads to the one that is open", async () => {
		const address = "/standards/SVC/versions/1/draft";
		expect((await author.get("/standards/SVC/versions/1")).text).toContain(`href="${address}"`);
		expect(await author.post(address, {})).toMatchObject({ status: 303, location: "/standards/SVC/draft" });
		const again = await author.post(address, {});
		expect(again.status).toBe(409);
		expect(again.text).toContain('href="/standards/SVC/draft"');
		const changes = await author.get("/standards/SVC/changes?from=2&to=draft");
		expect(changes.text).toMatch(/<del>[\s\S]*?i zapisz ją na karcie<\/del>/);
	});

	it("splits and merges rules, and takes both back", async () => {
		const split = await deskOf("SVC-3", "division");
		const form = await author.get(split);
		expect(form.status).toBe(200);
		const { seen = "", token = "" } = hiddenFields(form.text, split);
		const empty = await author.post(split, { seen, token, pl: ["Powiedz, ile potrwa naprawa.", " "] });
		expect(empty.status).toBe(422);
		expect(empty.text).toContain("Powiedz, ile potrwa naprawa.</textarea>");
		const pieces = { pl: ["Powiedz, ile potrwa naprawa.", "Zadzwoń dzień wcześniej, gdy termin się przesuwa."] };
		expect(await author.post(split, { seen, token, ...pieces })).toMatchObject({
			status: 303,
			location: "/standards/SVC/draft#SVC-3",
		});
		expect((await author.get("/standards/SVC/draft")).text).toContain('id="SVC-5"');
		const stale = await author.post(split, { seen, token: crypto.randomUUID(), ...pieces });
		expect(stale.status).toBe(409);

		const merge = await deskOf("SVC-3", "merger");
		const other = /<option value="([\w-]+)">SVC-5 /.exec((await author.get(merge)).text)?.[1] ?? "";
		const words = await author.get(`${merge}?with=${other}`);
		const fields = hiddenFields(words.text, `${merge}?with=${other}`);
		const merged = { other, seen: fields.seen ?? "", "text-pl": "Powiedz, ile potrwa naprawa, i zadzwoń wcześniej." };
		expect((await author.post(`${merge}?with=${other}`, { ...merged, "text-pl": " " })).status).toBe(422);
		expect((await author.post(`${merge}?with=${other}`, merged)).status).toBe(303);
		expect((await author.get("/standards/SVC/draft")).text).not.toContain('id="SVC-5"');
		await author.post("/standards/SVC/draft/undo", {});
		expect((await author.get("/standards/SVC/draft")).text).toContain('id="SVC-5"');
		await author.post("/standards/SVC/draft/undo", {});
		const whole = (await author.get("/standards/SVC/draft")).text;
		expect(whole).not.toContain('id="SVC-5"');
		expect(whole).toContain("Powiedz, ile potrwa naprawa, i zadzwoń dzień wcześniej, gdy termin się przesuwa.");
	});

	it("takes a changed document in: pieces, then every change, then the draft", async () => {
		const address = "/standards/SVC/imports/new";
		const body = new FormData();
		body.set("token", hiddenFields((await author.get(address)).text, address).token ?? "");
		body.set(
			"text",
			[
				"# Obsługa w serwisie",
				"## Powitanie",
				"1. Przywitaj klienta, zanim podejdzie do lady.",
				"2. Powtórz prośbę klienta swoimi słowami i poczekaj na „tak”.",
				"## Termin i cena",
				"1. Podaj cenę przed rozpoczęciem pracy.",
				"2. Powiedz, ile potrwa naprawa, i zadzwoń dzień wcześniej, gdy termin się przesuwa.",
				"3. Zapytaj o zgodę, gdy cena rośnie.",
			].join("\n"),
		);
		const sent = await author.request(address, { method: "POST", body, headers: { origin: served.app.url } });
		expect(sent.status).toBe(303);
		const preview = (sent.headers.get("location") ?? "").split("?")[0] ?? "";
		expect((await author.get(preview)).text).toContain('name="goOn"');
		const revision = hiddenFields((await author.get(preview)).text, preview).revision ?? "";
		const none = { index: [], kind: [], text: [], leadIn: [] };
		const gone = await author.post(preview, { revision, ...none, goOn: "yes" });
		expect(gone).toMatchObject({ status: 303, location: `${preview}/changes` });
		const changes = await author.get(`${preview}/changes`);
		expect(changes.text).toContain("Co dokument zmienia w SVC");
		const fields = hiddenFields(changes.text, `${preview}/changes`);
		const piece = [...changes.text.matchAll(/name="piece" value="(\d+)"/g)].map((match) => match[1] ?? "");
		const key = [...changes.text.matchAll(/<input[^>]*name="key"[^>]*>/g)].map(
			([input]) => /value="([^"]*)"/.exec(input)?.[1] ?? "",
		);
		expect([...key].sort()).toEqual(["", "SVC-1", "SVC-2", "SVC-3", "SVC-4"]);
		const form = { revision: fields.revision ?? "", ground: fields.ground ?? "", language: "pl", piece };
		const wrong = await author.post(`${preview}/changes`, {
			...form,
			key: key.map((one) => one || "SVC-77"),
			act: "show",
		});
		expect(wrong.status).toBe(422);
		expect(wrong.text).toContain('value="SVC-77"');
		const made = await author.post(`${preview}/changes`, { ...form, key, act: "make" });
		expect(made).toMatchObject({ status: 303, location: "/standards/SVC/draft" });
		const draft = (await author.get("/standards/SVC/draft")).text;
		expect(draft).toContain("Zapytaj o zgodę, gdy cena rośnie.");
		expect((await author.get(`${preview}/changes`)).location).toBe("/standards/SVC/draft");
		expect((await (await signedIn("administrator")).get(`${preview}/changes`)).status).toBe(404);
		await author.post("/standards/SVC/draft/undo", {});
		expect((await author.get("/standards/SVC/draft")).text).not.toContain("Zapytaj o zgodę");
	});
});
