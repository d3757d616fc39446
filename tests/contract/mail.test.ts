import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeAccessLink } from "#app/features/accounts/make-access-link.server.ts";
import { createSessions } from "#app/features/accounts/sessions.server.ts";
import { spendAccessLink } from "#app/features/accounts/spend-access-link.server.ts";
import { createMailJobs } from "#app/features/mail/send-mail.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { mailText, type ReceivedMail, type SmtpSink, startSmtpSink } from "#tests/support/smtp-sink.ts";
import { plantWorld, testCost, type World } from "#tests/world/world.ts";

const clock = { now: () => new Date("2026-05-04T08:00:00Z") };
const settings = { secure: false, rateLimits: true };

let sink: SmtpSink;

beforeEach(async () => {
	sink = await startSmtpSink();
});

afterEach(() => sink.close());

onBothEngines("mail", (open) => {
	async function planted(): Promise<{ storage: Storage; world: World; admin: Actor }> {
		const storage = await open();
		const world = await plantWorld(storage, clock);
		const sessions = createSessions({ storage, settings, clock });
		const cookie = await sessions.open(world.people.administrator.id, "plain", null);
		const admin = await sessions.find(new Request("http://x/", { headers: { cookie: cookie.split(";")[0] ?? "" } }));
		if (!admin) throw new Error("the administrator is not in");
		return { storage, world, admin };
	}

	const runner = (storage: Storage) =>
		startJobs(
			storage,
			createMailJobs({
				smtpUrl: sink.url,
				mailFrom: "Lumen <rules@lumen.example>",
				baseUrl: "https://rules.lumen.example",
			}),
			{ clock: clock.now, pollEvery: 20, backoff: () => 0, maxAttempts: 10_000 },
		);

	test("a reset is mailed in the person's language, with a link of its own that ends with the one shown", async () => {
		const { storage, world, admin } = await planted();
		for (const key of ["leader", "author", "keeper"] as const) {
			const made = await makeAccessLink(storage, admin, { personId: world.people[key].id, mail: true }, clock.now());
			expect(made).toMatchObject({ ok: true, value: { kind: "reset", mailed: true } });
		}
		const jobs = runner(storage);
		await jobs.settled();
		await jobs.stop();
		const to = (address: string) => sink.mails.find((mail) => mail.to[0] === address);
		const [russian, polish, english] = ["zhanna", "anna", "grace"].map((name) => to(`${name}@lumen.example`));
		expect(mailText(russian)).toContain("Здравствуйте, Жанна Ким!");
		expect(mailText(polish)).toContain("Dzień dobry, Anna Nowak!");
		expect(mailText(english)).toContain("Hello Grace Hall,");
		expect(english?.from).toBe("rules@lumen.example");
		expect(english?.source).toMatch(/^Message-ID: <mail-\d+@rules\.lumen\.example>\r$/m);
		expect(headerOf(polish, "Subject")).toBe("Lumen: wymyśl nowe hasło");
		expect((await storage.read.select().from(storage.tables.mails)).every((mail) => mail.sentAt !== null)).toBe(true);

		const token = /https:\/\/rules\.lumen\.example\/access-links\/([\w-]{43})/.exec(mailText(english))?.[1] ?? "";
		const use = () =>
			spendAccessLink(
				{ storage, settings, clock },
				{ token, newPassword: "three blue doors", newPasswordAgain: "three blue doors", device: "plain" },
				{ userAgent: null, cost: testCost },
			);
		expect((await use()).ok).toBe(true);
		expect((await use()).ok).toBe(false);
		const rows = await storage.read.select().from(storage.tables.accessLinks);
		expect(rows.filter((row) => row.personId === world.people.keeper.id && row.usedAt === null)).toEqual([]);
	});

	test("a server that takes nothing is asked again; a link that has ended is not mailed", async () => {
		const { storage, world, admin } = await planted();
		sink.answer = "later";
		await makeAccessLink(storage, admin, { personId: world.people.leader.id, mail: true }, clock.now());
		await makeAccessLink(storage, admin, { personId: world.people.author.id, mail: true }, clock.now());
		await makeAccessLink(storage, admin, { personId: world.people.author.id, mail: true }, clock.now());
		const jobs = runner(storage);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(sink.mails).toEqual([]);
		sink.answer = "take";
		// A failed try waits for its turn; when that comes is up to the runner.
		await vi.waitFor(() => expect(sink.mails).toHaveLength(2), { timeout: 20_000, interval: 50 });
		await jobs.stop();
		expect(sink.mails.map((mail) => mail.to[0]).sort()).toEqual(["anna@lumen.example", "zhanna@lumen.example"]);
	});

	test("nothing is written to be mailed without a mail server or an address", async () => {
		const { storage, world, admin } = await planted();
		const none = await makeAccessLink(storage, admin, { personId: world.people.leader.id, mail: false }, clock.now());
		const nobody = await makeAccessLink(
			storage,
			admin,
			{ personId: world.people.employee.id, mail: true },
			clock.now(),
		);
		expect([none, nobody].map((made) => made.ok && made.value.mailed)).toEqual([false, false]);
		expect(await storage.read.select().from(storage.tables.mails)).toEqual([]);
		expect(createMailJobs({ smtpUrl: null, mailFrom: "", baseUrl: "https://x.example" })).toEqual({});
	});
});

function headerOf(mail: ReceivedMail | undefined, name: string): string {
	const line = new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, "m").exec(mail?.source ?? "")?.[1] ?? "";
	return line.replace(/\r\n[ \t]/g, "").replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, coded: string) => {
		if (kind.toUpperCase() === "B") return Buffer.from(coded, "base64").toString("utf8");
		const bytes = coded
			.replaceAll("_", " ")
			.replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
		return Buffer.from(bytes, "latin1").toString("utf8");
	});
}
