import { expect, it } from "vitest";
import { confirmReading } from "#app/features/standards/reading/confirm-reading.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { onBothEngines } from "../support/engines.ts";
import { pdfText } from "../support/pdf-text.ts";
import { doJobs, publishReworded } from "../support/readers.ts";
import { serveWorld } from "../support/served-world.ts";
import { actorOf } from "../world/standards.ts";

const len = encodeURIComponent("ЛЕН");

onBothEngines("reading again over HTTP", (_open, engine) => {
	const served = serveWorld(engine, {
		async plant(storage, world) {
			const author = actorOf(world.people.author);
			const standard = await readableStandard(storage, author, "SVC", systemClock.now());
			const second = standard && (await versionByNumber(storage, standard.id, 2));
			if (!second) throw new Error("SVC is missing");
			for (const who of ["polish", "newHire"] as const) {
				await confirmReading(storage, actorOf(world.people[who]), second, systemClock.now());
			}
			const text = "Przywitaj klienta po imieniu, zanim podejdzie do lady.";
			await publishReworded(storage, author, systemClock, { code: "SVC", number: 1, text });
			await doJobs(storage, systemClock);
		},
	});
	const { signedIn } = served;

	it("shows a reader only what changed, with the same seconds on Now, and records what was shown", async () => {
		const reader = await signedIn("polish");
		const says = "1 zasada w nowym brzmieniu, 3 bez zmian";
		expect((await reader.get("/")).text).toContain(says);
		expect((await reader.get("/")).text).toContain("około 10 sekund");
		expect((await reader.get("/standards/SVC")).text).toContain(says);
		const page = await reader.get("/standards/SVC/reading");
		expect(page.status).toBe(200);
		expect(page.text).toContain("po imieniu");
		expect(page.text).not.toContain("Powtórz prośbę klienta");
		expect((await reader.post("/standards/SVC/versions/3/acknowledgement", { since: "1" })).status).toBe(409);
		const sent = await reader.submit("/standards/SVC/reading", {}, "/standards/SVC/versions/3/acknowledgement");
		expect([sent.status, sent.location]).toEqual([303, "/standards/SVC"]);
		expect((await reader.get("/standards/SVC/reading")).status).toBe(303);
		const own = `/standards/SVC/versions/3/confirmations/${served.world.people.polish.publicId}/record.pdf`;
		const file = await reader.request(own);
		expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/pdf"]);
		const text = pdfText(new Uint8Array(await file.arrayBuffer()));
		for (const words of ["Kasia Dąb", "Obsługa w serwisie", "SVC-1", "po imieniu", "zmiany od wersji 2"]) {
			expect(text.replaceAll(/\s+/g, " ")).toContain(words);
		}
		expect(text).not.toContain("SVC-2");
		const colleague = await signedIn("english");
		expect((await colleague.get(own)).status).toBe(404);
		const auditor = await signedIn("auditor");
		expect((await auditor.request(own)).status).toBe(200);
	});

	it("lets a leader remind the own team, once in three days, and excuse with a reason", async () => {
		const leader = await signedIn("otherLeader");
		const { newHire, employee, otherLeader } = served.world.people;
		const person = `/standards/SVC/coverage/people/${newHire.publicId}`;
		expect((await leader.get(`/standards/SVC/coverage/people/${employee.publicId}`)).status).toBe(404);
		const coverage = await leader.get("/standards/SVC/coverage");
		expect(coverage.text).toContain("na starszej wersji");
		const reminded = await leader.post("/standards/SVC/coverage/reminders", {});
		expect(reminded.location).toBe("/standards/SVC/coverage?reminded=1");
		const again = await leader.post("/standards/SVC/coverage/reminders", {});
		expect(again.location).toBe("/standards/SVC/coverage?reminded=0");
		expect((await leader.get("/standards/SVC/coverage?reminded=0")).text).toContain("z ostatnich trzech dni");
		expect((await leader.post(`${person}/reminder`, {})).location).toBe(person);
		expect((await leader.get(person)).text).toContain("Następne możesz wysłać");
		const reader = await signedIn("newHire");
		expect((await reader.get("/")).text).toContain("reminder of");
		expect((await leader.post(`${person}/exemption`, { reason: "" })).status).toBe(422);
		const own = `/standards/SVC/coverage/people/${otherLeader.publicId}/exemption`;
		expect((await leader.post(own, { reason: "Urlop" })).status).toBe(409);
		const excused = await leader.post(`${person}/exemption`, { reason: "=Urlop do września" });
		expect(excused.location).toBe(`${person}?done=excused`);
		expect((await leader.post(`${person}/exemption`, { reason: "Urlop" })).status).toBe(409);
		expect((await reader.get("/")).text).not.toContain("reminder of");
		const auditor = await signedIn("auditor");
		expect((await auditor.get(person)).text).toContain("=Urlop do września");
		expect((await auditor.get(person)).text).not.toContain(`${person}/exemption`);
		expect((await auditor.get("/standards/SVC/coverage?show=excused")).text).toContain("Zoë Park");
		expect((await auditor.get("/standards/SVC/coverage.csv")).text).toContain("excused");
		expect((await leader.post(`${person}/exemption/end`, {})).location).toBe(`${person}?done=asked`);
		expect((await leader.post(`${person}/exemption/end`, {})).status).toBe(409);
	});

	it("takes a question to the owner and the answer to everybody who may read, and to nobody else", async () => {
		const reader = await signedIn("polish");
		const asked = await reader.submit("/rules/SVC-2/questions", { text: "Także przez <b>telefon</b>?" });
		expect(asked.location).toMatch(/^\/rules\/SVC-2\/questions\?done=asked#question-/);
		const id = asked.location?.split("#question-")[1] ?? "";
		expect((await reader.post(`/rules/SVC-2/questions/${id}/answer`, { answer: "Tak" })).status).toBe(403);
		expect((await reader.submit("/rules/SVC-2/questions", { text: " " })).status).toBe(422);
		const owner = await signedIn("author");
		expect((await owner.get("/")).text).toContain("Odpowiedz na pytanie do SVC-2");
		const place = `/rules/SVC-2/questions/${id}/answer`;
		expect((await owner.post(place, { answer: "" })).status).toBe(422);
		expect((await owner.post(place, { answer: "Tak, tymi samymi słowami." })).status).toBe(303);
		const late = await owner.post(place, { answer: "Drugi raz" });
		expect(late.status).toBe(409);
		expect(late.text).toContain("Drugi raz");
		expect((await owner.get("/")).text).not.toContain("Odpowiedz na pytanie");
		const other = await signedIn("english");
		for (const address of ["/rules/SVC-2", "/rules/SVC-2/questions"]) {
			expect((await other.get(address)).text).toContain("Tak, tymi samymi słowami.");
			expect((await other.get(address)).text).toContain("&lt;b&gt;telefon");
		}
		expect((await other.get("/standards/SVC")).text).toContain("1 question");
		expect((await reader.get("/")).text).toContain("Twoje pytanie do SVC-2 ma odpowiedź");
		expect((await reader.post(`/rules/SVC-2/questions/${id}/receipt`, {})).status).toBe(303);
		expect((await reader.get("/")).text).not.toContain("Twoje pytanie");
		const insider = await signedIn("employee");
		expect((await insider.submit(`/rules/${len}-1/questions`, { text: "Кто второй?" })).status).toBe(303);
		for (const address of [`/rules/${len}-1/questions`, `/rules/${len}-1`]) {
			expect((await other.get(address)).status).toBe(404);
		}
		expect((await other.post(`/rules/${len}-1/questions`, { text: "x" })).status).toBe(404);
	});

	it("puts a recommended reading aside, and keeps a required one", async () => {
		const author = await signedIn("author");
		const reader = await signedIn("english");
		expect((await reader.post("/standards/SVC/reading/setting-aside", {})).status).toBe(409);
		const settings = {
			...{ code: "SVC", owner: served.world.people.author.publicId, nextReviewOn: "" },
			reading: "recommended",
		};
		expect((await author.submit("/standards/SVC/settings", settings)).status).toBe(303);
		expect((await reader.get("/")).text).toContain("Put it aside");
		expect((await reader.post("/standards/SVC/reading/setting-aside", {})).location).toBe("/");
		expect((await reader.get("/")).text).not.toContain("Put it aside");
		expect((await author.get("/standards/SVC/coverage?show=all")).text).toContain("odłożone");
	});
});
