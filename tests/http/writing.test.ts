import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { type Client, hiddenFields } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";

const samples = "../shared/samples";

onBothEngines("an author over HTTP", (_open, engine) => {
	const served = serveWorld(engine, { standards: false });
	const { signedIn } = served;
	let author: Client;

	beforeAll(async () => {
		author = await served.signedIn("author");
	});

	/** Sends the upload form with a file, or with text. */
	async function upload(client: Client, given: { file?: string; text?: string; html?: string }) {
		const form = await client.get("/standards/imports/new");
		const body = new FormData();
		body.set("token", hiddenFields(form.text, "/standards/imports/new").token ?? "");
		body.set("text", given.text ?? "");
		body.set("html", given.html ?? "");
		const bytes = given.file ? readFileSync(path.join(samples, given.file)) : new Uint8Array();
		body.set("file", new Blob([bytes]), given.file ? path.basename(given.file) : "");
		const answer = await client.request("/standards/imports/new", {
			method: "POST",
			body,
			headers: { origin: served.app.url },
		});
		return { status: answer.status, location: answer.headers.get("location") ?? "", text: await answer.text() };
	}

	/** Fields of the preview's form as the page has them, in step. */
	function piecesOf(html: string) {
		const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => decode(match[1] ?? ""));
		return {
			revision: all(/name="revision"[^>]*value="(\d+)"/g)[0] ?? "",
			index: all(/name="index" value="(\d+)"/g),
			kind: all(/<option value="([^"]*)" selected=""/g),
			text: all(/<textarea[^>]*name="text"[^>]*>([^<]*)<\/textarea>/g),
			leadIn: all(/name="leadIn"[^>]*value="([^"]*)"/g),
		};
	}

	it("brings a Word file in, mends pieces without a script, and makes the draft", async () => {
		const sent = await upload(author, { file: "pl-przychodnia-zasady.docx" });
		expect(sent.status).toBe(303);
		const address = sent.location.split("?")[0] ?? "";
		const page = await author.get(address);
		expect(page.text).toContain("Sprawdź, co jest czym");
		const pieces = piecesOf(page.text);
		const kinds = pieces.kind.slice(0, pieces.index.length);
		const changed = kinds.indexOf("left-out");
		kinds[changed] = "prose";
		const saved = await author.post(address, { ...pieces, kind: kinds, view: "all", page: "1" });
		expect(saved).toMatchObject({ status: 303, location: address });
		const again = await author.post(address, { ...pieces, kind: kinds.map(() => "rule"), view: "all", page: "1" });
		expect(again.status).toBe(409);
		const fresh = piecesOf((await author.get(address)).text);
		expect(fresh.revision).toBe("2");
		const fields = { revision: "2", index: [], kind: [], text: [], leadIn: [], title: "Rejestracja", language: "pl" };
		const wrong = await author.post(`${address}/draft`, { ...fields, code: "R" });
		expect(wrong.status).toBe(422);
		expect(wrong.text).toContain("Podaj od 2 do 8 liter lub cyfr");
		expect(wrong.text).toContain('value="Rejestracja"');
		const made = await author.post(`${address}/draft`, { ...fields, code: "rej" });
		expect(made).toMatchObject({ status: 303, location: "/standards/REJ/draft" });
		const draft = await author.get("/standards/REJ/draft");
		expect(draft.text).toContain("Powitaj pacjenta, zanim sam się odezwie.");
		expect((await author.get(address)).location).toBe("/standards/REJ/draft");
		const other = await signedIn("administrator");
		expect((await other.get(address)).status).toBe(404);
	});

	it("says what to do when a file cannot be read", async () => {
		for (const [file, words] of [
			["broken/truncated.docx", "Plik jest niekompletny"],
			["broken/empty.docx", "nie ma"],
		] as const) {
			const answer = await upload(author, { file });
			expect(answer.status).toBe(422);
			expect(answer.text).toContain(words);
		}
		expect((await upload(author, {})).text).toContain("Wybierz plik albo wklej tekst");
		const pasted = await upload(author, {
			html: "<ul><li>Greet every guest.</li><li>Offer water.</li></ul>",
			text: "x",
		});
		expect(pasted.status).toBe(303);
	});

	it("writes, moves, removes and takes back with plain forms", async () => {
		const made = await author.submit("/standards/new", {
			...{ title: "Obsługa telefonu", code: "TFN", language: "pl", owner: served.world.people.author.publicId },
		});
		expect(made).toMatchObject({ status: 303, location: "/standards/TFN/draft" });
		const base = "/standards/TFN/draft";
		const add = (text: string) =>
			author.post(`${base}/parts`, { kind: "rule", language: "pl", text, token: randomUUID() });
		for (const text of ["Odbierz po trzecim sygnale.", "Przedstaw się.", "Podaj numer sprawy."]) {
			expect((await add(text)).status).toBe(303);
		}
		const keys = async () => [...(await author.get(base)).text.matchAll(/id="(TFN-\d)"/g)].map((match) => match[1]);
		const idOf = async (key: string) =>
			new RegExp(`id="${key}" data-part="([^"]+)"`).exec((await author.get(base)).text)?.[1];
		expect(await keys()).toEqual(["TFN-1", "TFN-2", "TFN-3"]);
		const third = await idOf("TFN-3");
		expect((await author.post(`${base}/parts/${third}/place`, { step: "up" })).location).toBe(`${base}#TFN-3`);
		expect(await keys()).toEqual(["TFN-1", "TFN-3", "TFN-2"]);
		expect((await author.post(`${base}/parts/${third}/removal`, {})).status).toBe(303);
		expect(await keys()).toEqual(["TFN-1", "TFN-2"]);
		expect((await author.post(`${base}/undo`, {})).location).toBe(`${base}?told=remove#TFN-3`);
		expect(await keys()).toEqual(["TFN-1", "TFN-3", "TFN-2"]);
		const saved = await author.post(`${base}/parts/${third}`, {
			seen: "1",
			language: "pl",
			text: "Podaj numer i termin.",
		});
		expect(saved.location).toBe(`${base}?language=pl#TFN-3`);
		const stale = await author.post(`${base}/parts/${third}`, { seen: "1", language: "pl", text: "Podaj sam numer." });
		expect(stale.status).toBe(409);
		expect(stale.text).toContain("Podaj numer i termin.");
		expect(stale.text).toContain("Podaj sam numer.");
		const kept = await author.post(`${base}/parts/${third}/exception`, {
			kind: "law",
			words: "Prawo telekomunikacyjne",
		});
		expect(kept.location).toBe(`${base}#TFN-3`);
		expect((await author.get(base)).text).toContain("Prawo telekomunikacyjne");
	});

	it("answers the editor's script in JSON, with both texts when somebody was faster", async () => {
		const base = "/standards/TFN/draft";
		const id = /id="TFN-1" data-part="([^"]+)"/.exec((await author.get(base)).text)?.[1];
		const json = { accept: "application/json" };
		const save = (client: Client, seen: string, text: string) =>
			client.post(`${base}/parts/${id}/wordings/pl`, { seen, text }, json);
		const first = await save(author, "1", "Odbierz po drugim sygnale.");
		expect(first.status).toBe(200);
		expect(JSON.parse(first.text)).toMatchObject({ revision: 2, key: "TFN-1" });
		const late = await save(await signedIn("administrator"), "1", "Odbierz od razu.");
		expect(late.status).toBe(409);
		expect(JSON.parse(late.text)).toMatchObject({
			problem: { code: "draft.stale" },
			theirs: { words: { text: "Odbierz po drugim sygnale." }, revision: 2, by: "Anna Nowak" },
		});
		const long = await save(author, "2", "x".repeat(2_001));
		expect([long.status, JSON.parse(long.text).problem.code]).toEqual([422, "field.too-long"]);
		const visited = JSON.parse((await author.post(`${base}/visit`, {}, json)).text);
		expect(visited).toMatchObject({ others: [], draftRevision: expect.any(Number) });
		expect(JSON.parse((await author.get(`${base}/parts`, json)).text)).toMatchObject({ code: "TFN" });
		const visitor = await served.app.client().post(`${base}/parts/${id}/wordings/pl`, { seen: "2", text: "x" }, json);
		expect(visitor.status).toBe(401);
		expect((await (await signedIn("employee")).post(`${base}/undo`, {}, json)).status).toBe(403);
	});

	it("serves letters of two bytes as they were written, wherever they stand in the page", async () => {
		const base = "/standards/TFN/draft";
		const texts = Array.from({ length: 40 }, (_, nth) => `${"Здоровайтесь и улыбайтесь. ".repeat(20)}${nth}`);
		for (const text of texts) {
			await author.post(`${base}/parts`, { kind: "rule", language: "ru", text, token: randomUUID() });
		}
		const page = (await author.get(`${base}?language=ru`)).text;
		expect(page).not.toContain("\0");
		for (const text of texts) expect(page).toContain(`${text}</textarea>`);
	});

	it("keeps settings with the owner and with administrators", async () => {
		const fields = { code: "TFN", owner: served.world.people.administrator.publicId, nextReviewOn: "2027-03-01" };
		expect((await author.post("/standards/TFN/settings", fields)).status).toBe(303);
		expect((await author.get("/standards/TFN/settings")).status).toBe(403);
		const administrator = await signedIn("administrator");
		expect((await administrator.get("/standards/TFN/settings")).text).toContain('value="2027-03-01"');
		expect((await administrator.post("/standards/TFN/settings", { ...fields, code: "REJ" })).status).toBe(422);
	});
});

function decode(text: string): string {
	return text
		.replaceAll("&quot;", '"')
		.replaceAll("&#x27;", "'")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}
