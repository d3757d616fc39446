import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Client } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { type World, worldPassword } from "../world/world.ts";

const shownPassword = /value="([a-z2-9]{4}(?:-[a-z2-9]{4}){2})"/;

onBothEngines("an administrator over HTTP", (_open, engine) => {
	const served = serveWorld(engine, { standards: false });
	const { signedIn } = served;

	const isIn = async (client: Client) => (await client.get("/me")).status === 200;
	const personPage = (who: keyof World["people"]) => `/admin/people/${served.world.people[who].publicId}`;

	it("adds somebody without e-mail, who must change the temporary password first", async () => {
		const admin = await signedIn("administrator");
		const added = await admin.submit("/admin/people/new", {
			name: "Щукина Юлия",
			userName: "",
			email: "",
			occupation: "касса",
			language: "ru",
			timeZone: "Europe/Moscow",
			startedOn: "2026-05-04",
			roles: ["keeper"],
			team: served.world.teams.lenina.publicId,
			entrance: "temporary",
		});
		expect(added.status).toBe(200);
		const password = shownPassword.exec(added.text)?.[1] ?? "";
		expect(added.text).toContain("shchukina.yuliya");
		const person = served.app.client();
		expect((await person.signIn("shchukina.yuliya", password)).location).toBe("/password");
		expect((await person.get("/standards")).location).toBe("/password");
		expect((await person.get("/")).location).toBe("/password");
		const weak = await person.post("/password", {
			newPassword: "shchukina.yuliya1",
			newPasswordAgain: "shchukina.yuliya1",
		});
		expect(weak.status).toBe(422);
		expect(weak.text).toContain("Придумайте пароль без своего имени");
		const good = { newPassword: "тёплый хлеб к обеду", newPasswordAgain: "тёплый хлеб к обеду" };
		expect((await person.post("/password", good)).location).toBe("/");
		expect((await person.get("/")).status).toBe(200);
		expect((await served.app.client().signIn("shchukina.yuliya", password)).status).toBe(422);
	});

	it("invites by a link that a look does not spend, and that works once of 20 at the same time", async () => {
		const admin = await signedIn("administrator");
		const fields = {
			name: "Jan Nowy",
			userName: "jan.nowy",
			email: "jan@lumen.example",
			occupation: "",
			language: "pl",
			timeZone: "Europe/Warsaw",
			startedOn: "2026-05-04",
			team: "",
			entrance: "link",
		};
		const opened = await admin.get("/admin/people/new");
		const token = /name="token" value="([^"]+)"/.exec(opened.text)?.[1] ?? "";
		const sent = await Promise.all(
			Array.from({ length: 5 }, () => admin.post("/admin/people/new", { ...fields, token })),
		);
		expect(sent.filter((page) => page.status === 200).length).toBe(1);
		expect(sent.filter((page) => page.status === 303).length).toBe(4);
		const link = /\/access-links\/[\w-]{43}/.exec(sent.find((page) => page.status === 200)?.text ?? "")?.[0] ?? "";
		for (let look = 0; look < 3; look++) expect((await served.app.client().get(link)).text).toContain("jan.nowy");
		const spend = () => {
			const client = served.app.client();
			const newPassword = "zielony rower na dachu";
			return client.post(link, { newPassword, newPasswordAgain: newPassword, device: "own" });
		};
		const spent = await Promise.all(Array.from({ length: 20 }, spend));
		expect(spent.filter((page) => page.status === 303).length).toBe(1);
		expect(spent.filter((page) => page.status === 303)[0]?.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/);
		expect((await served.app.client().get(link)).status).toBe(404);
		const again = await admin.submit("/admin/people/new", { ...fields, userName: "jan.inny" });
		expect(again.status).toBe(422);
		expect(again.text).toContain("Podaj inny adres");
		expect(again.text).toContain('value="jan.inny"');
	});

	it("closes an account, and its cookie and links open nothing from that moment on", async () => {
		const admin = await signedIn("administrator");
		const person = await signedIn("polish");
		const made = await admin.post(`${personPage("polish")}/links`, {});
		const link = /\/access-links\/[\w-]{43}/.exec(made.text)?.[0] ?? "";
		expect((await served.app.client().get(link)).status).toBe(200);
		expect((await admin.submit(`${personPage("polish")}/disabling`, {})).status).toBe(303);
		expect(await isIn(person)).toBe(false);
		expect((await served.app.client().get(link)).status).toBe(404);
		expect((await served.app.client().signIn("kasia", worldPassword)).status).toBe(422);
		expect((await admin.submit(`${personPage("polish")}/disabling`, {})).status).toBe(303);
		expect((await served.app.client().signIn("kasia", worldPassword)).status).toBe(303);
		expect((await admin.post(`${personPage("administrator")}/disabling`, { state: "disabled" })).status).toBe(403);
	});

	it("gives the password again after half an hour, before a sensitive act", async () => {
		const admin = await signedIn("administrator");
		const { sessions } = served.storage.tables;
		const anHourAgo = new Date(Date.now() - 3_600_000);
		await served.storage.write(async (writer) => {
			await writer
				.update(sessions)
				.set({ provedAt: anHourAgo })
				.where(eq(sessions.personId, served.world.people.administrator.id));
		});
		const page = `${personPage("newHire")}/temporary-password`;
		expect((await admin.get(page)).text).toContain('name="currentPassword"');
		const refused = await admin.post(page, {});
		expect(refused.status).toBe(422);
		expect(refused.text).not.toMatch(shownPassword);
		expect((await admin.post(page, { currentPassword: "wrong" })).status).toBe(422);
		expect((await served.app.client().signIn("zoe", worldPassword)).status).toBe(303);
		expect((await admin.post(page, { currentPassword: worldPassword })).status).toBe(200);
		expect((await admin.get(page)).text).not.toContain('name="currentPassword"');
	});

	it("sees e-mail addresses on the people page; nobody else sees a colleague's anywhere", async () => {
		const admin = await signedIn("administrator");
		expect((await admin.get("/admin/people")).text).toContain("zhanna@lumen.example");
		const found = await admin.get("/admin/people?q=zhanna%40lumen.example");
		expect(found.text).toContain("Жанна Ким");
		expect(found.text).not.toContain("Anna Nowak");
		for (const who of ["author", "approver", "keeper", "auditor", "leader", "employee"] as const) {
			const client = await signedIn(who);
			const own = `${served.world.people[who].userName}@`;
			for (const address of ["/", "/me", "/standards", "/search?q=zhanna%40lumen.example"]) {
				const { text } = await client.get(address);
				const shown = [...text.matchAll(/[\w.]+@lumen\.example/g)].map(([one]) => one);
				const searched = address.startsWith("/search") ? ["zhanna@lumen.example"] : [];
				expect(shown.filter((one) => !one.startsWith(own) && !searched.includes(one))).toEqual([]);
			}
			expect((await client.get("/admin/people")).status).toBe(403);
		}
	});

	it("keeps teams, memberships and the company's settings", async () => {
		const admin = await signedIn("administrator");
		const made = await admin.submit("/admin/teams", {
			name: "Dział reklamacji",
			parent: served.world.teams.service.publicId,
		});
		expect(made.status).toBe(303);
		const team = made.location ?? "";
		const found = await admin.get(`${team}?q=tom`);
		expect(found.text).toContain("Tom Reed");
		const member = { person: served.world.people.english.publicId, place: "leader", fromDay: "2026-01-01" };
		expect((await admin.post(`${team}/members`, member)).status).toBe(303);
		const leader = await signedIn("english");
		expect((await leader.get("/standards")).status).toBe(200);
		const page = (await admin.get(team)).text;
		const end = /\/admin\/teams\/[\w-]+\/members\/\d+\/end/.exec(page)?.[0] ?? "";
		expect((await admin.post(end, { untilDay: "2026-02-01" })).status).toBe(303);
		expect((await admin.get(team)).text).toContain("1 lutego 2026");
		const ring = await admin.post(`/admin/teams/${served.world.teams.service.publicId}`, {
			name: "Service",
			parent: team.split("/").at(-1) ?? "",
		});
		expect(ring.status).toBe(422);
		expect(ring.text).toContain("Wybierz zespół powyżej tego albo obok niego");
		expect((await admin.post("/admin/company/holidays", { day: "2099-12-25", name: "Boże Narodzenie" })).status).toBe(
			303,
		);
		expect((await admin.get("/admin/company")).text).toContain("Boże Narodzenie");
		expect((await admin.post("/admin/company/holidays/2099-12-25/removal", {})).status).toBe(303);
		expect((await admin.get("/admin/company")).text).not.toContain("Boże Narodzenie");
	});
});
