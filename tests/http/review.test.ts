import { expect, it } from "vitest";
import { plantStandard } from "#app/features/demo/plant-standard.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { hiddenFields } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { actorOf } from "../world/standards.ts";

const canary = "CANARY-IN-REVIEW";

onBothEngines("a review over HTTP", (_open, engine) => {
	const served = serveWorld(engine, {
		async plant(storage, world) {
			const told = {
				...{ code: "PAR", title: "Parcels", language: "en" as const },
				sections: [{ heading: { en: "At the door" }, rules: [{ text: { en: `Ring before you come. ${canary}` } }] }],
			};
			await plantStandard(storage, actorOf(world.people.author), told, systemClock.now());
		},
	});
	const { signedIn } = served;

	const linksTo = (text: string, address: string) => text.includes(`href="${address}"`);

	it("asks for a review first, keeps what was typed, and sends the draft", async () => {
		const author = await signedIn("author");
		const publication = await author.get("/standards/PAR/publications/new");
		expect(publication.status).toBe(200);
		expect(linksTo(publication.text, "/standards/PAR/review")).toBe(true);
		expect(publication.text).not.toContain('name="note"');
		const page = await author.get("/standards/PAR/review");
		expect(page.text).toContain(canary);
		const hidden = hiddenFields(page.text, "/standards/PAR/review");
		const nobody = await author.post("/standards/PAR/review", { ...hidden, words: "Zobacz dzwonek, proszę." });
		expect(nobody.status).toBe(422);
		expect(nobody.text).toContain("Zobacz dzwonek, proszę.");
		const approvers = served.world.people.approver.publicId;
		const stale = { ...hidden, revision: "99", approvers, words: "Zobacz dzwonek, proszę." };
		const refused = await author.post("/standards/PAR/review", stale);
		expect(refused.status).toBe(409);
		expect(refused.text).toContain("Zobacz dzwonek, proszę.");
		const sent = await author.post("/standards/PAR/review", { ...hidden, approvers, words: "Zobacz dzwonek." });
		expect([sent.status, sent.location]).toEqual([303, "/standards/PAR/review"]);
	});

	it("shows the draft to its named approver alone, with a task on Now", async () => {
		const approver = await signedIn("approver");
		expect(linksTo((await approver.get("/")).text, "/standards/PAR/review")).toBe(true);
		const page = await approver.get("/standards/PAR/review");
		expect(page.status).toBe(200);
		expect(page.text).toContain(canary);
		expect(page.text).toContain("Zobacz dzwonek.");
		expect((await approver.get("/standards/PAR/draft")).status).toBe(403);
		for (const who of ["employee", "auditor", "keeper", "leader"] as const) {
			const other = await signedIn(who);
			for (const address of ["/standards/PAR/review", "/standards/PAR/discussions", "/standards/PAR/review/verdict"]) {
				const answer = await other.get(address);
				expect([who, address, answer.status]).toEqual([who, address, 403]);
				expect(answer.text).not.toContain(canary);
			}
		}
	});

	it("holds a discussion beside a rule, and keeps words that were not enough", async () => {
		const approver = await signedIn("approver");
		const begin = await approver.get("/standards/PAR/discussions?rule=PAR-1");
		expect(begin.text).toContain(canary);
		const hidden = hiddenFields(begin.text, "/standards/PAR/discussions");
		const long = "длинно ".repeat(400);
		const tooLong = await approver.post("/standards/PAR/discussions", { ...hidden, text: long });
		expect(tooLong.status).toBe(422);
		expect(tooLong.text).toContain(long.trim());
		const text = "@Anna Nowak, за сколько минут? <script>alert(1)</script>";
		const begun = await approver.post("/standards/PAR/discussions", { ...hidden, text });
		expect(begun.status).toBe(303);
		expect(begun.location).toMatch(/^\/standards\/PAR\/review#d-/);
		const author = await signedIn("author");
		const page = await author.get("/standards/PAR/review");
		expect(page.text).toContain("за сколько минут? &lt;script&gt;");
		const [, id = ""] = /id="d-([^"]+)"/.exec(page.text) ?? [];
		expect(linksTo((await author.get("/")).text, `/standards/PAR/review#d-${id}`)).toBe(true);
		const comments = `/standards/PAR/discussions/${id}/comments`;
		const answered = await author.submit(comments, { text: "Za dziesięć." });
		expect(answered.status).toBe(303);
		expect((await author.post(`/standards/PAR/discussions/${id}/resolution`, {})).status).toBe(303);
		expect((await author.post(`/standards/PAR/discussions/${id}/reopening`, {})).status).toBe(303);
		expect((await author.post("/standards/PAR/discussions/none/resolution", {})).status).toBe(409);
	});

	it("takes the approver's answer with words, then publishes at a set time that can be taken back", async () => {
		const approver = await signedIn("approver");
		const verdict = "/standards/PAR/review/verdict";
		const silent = await approver.submit(verdict, { verdict: "changes-asked", words: "" });
		expect(silent.status).toBe(422);
		expect((await approver.submit(verdict, { words: "Без ответа" })).text).toContain("Без ответа");
		const said = await approver.submit(verdict, { verdict: "approved", words: "Хорошо." });
		expect([said.status, said.location]).toEqual([303, "/standards/PAR/review"]);
		const author = await signedIn("author");
		const page = "/standards/PAR/publications/new";
		expect((await author.get("/")).text).toContain(`href="${page}"`);
		const past = await author.submit(page, { note: "Nota", dueOn: "", when: "later", publishOn: "2020-01-01" });
		expect(past.status).toBe(422);
		expect(past.text).toContain("Nota");
		const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
		const later = { note: "Nota", dueOn: "", when: "later", publishOn: tomorrow, publishAt: "07:30" };
		const set = await author.submit(page, later);
		expect([set.status, set.location]).toEqual([303, page]);
		expect((await author.get("/standards/PAR/review")).text).toContain("/standards/PAR/schedule/removal");
		expect((await approver.post("/standards/PAR/schedule/removal", {})).status).toBe(403);
		expect((await author.post("/standards/PAR/schedule/removal", {})).status).toBe(303);
		const published = await approver.submit(page, { note: "Dzwonimy wcześniej.", dueOn: "" });
		expect([published.status, published.location]).toEqual([303, "/standards/PAR"]);
	});

	it("keeps the log and the closed discussion for those with a part in it", async () => {
		const auditor = await signedIn("auditor");
		const log = await auditor.get("/standards/PAR/log");
		expect(log.text).toContain("Zobacz dzwonek.");
		expect(log.text).toContain("Хорошо.");
		expect((await auditor.get("/standards/PAR/versions/1/discussion")).status).toBe(403);
		const approver = await signedIn("approver");
		expect((await approver.get("/standards/PAR/versions/1/discussion")).text.includes("Za dziesięć.")).toBe(true);
		expect((await approver.get("/standards/PAR/review")).location).toBe("/standards/PAR");
		expect((await (await signedIn("employee")).get("/standards/PAR/log")).status).toBe(403);
	});

	it("withdraws with a reason that readers see, and moves the next review", async () => {
		const author = await signedIn("author");
		const early = await author.submit("/standards/PAR/review-date", { day: "2020-01-01", words: "Wciąż trafny." });
		expect(early.status).toBe(422);
		expect(early.text).toContain("Wciąż trafny.");
		const moved = await author.submit("/standards/PAR/review-date", { day: "2099-01-01", words: "Wciąż trafny." });
		expect(moved.location).toBe("/standards/PAR");
		expect((await author.submit("/standards/PAR/withdrawal", { words: "" })).status).toBe(422);
		const gone = await author.submit("/standards/PAR/withdrawal", { words: "Paczki odbiera teraz automat." });
		expect([gone.status, gone.location]).toEqual([303, "/standards/PAR"]);
		const reader = await signedIn("employee");
		const page = await reader.get("/standards/PAR");
		expect(page.text).toContain("Paczki odbiera teraz automat.");
		expect(page.text).toContain(canary);
		expect(page.text).not.toContain('action="/standards/PAR/versions/1/acknowledgement"');
		expect((await reader.get("/standards")).text).not.toContain("Parcels");
		expect((await reader.get("/standards?withdrawn")).text).toContain("Parcels");
		expect((await reader.get(`/search?q=${canary}`)).text).not.toContain("PAR-1");
	});
});
