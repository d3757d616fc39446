import { beforeAll, describe, expect, test } from "vitest";
import { createAuthenticator, SignInRefused } from "#app/features/accounts/authenticator.server.ts";
import { changeOwnPassword } from "#app/features/accounts/change-own-password.server.ts";
import { changePerson } from "#app/features/accounts/change-person.server.ts";
import { disablePerson } from "#app/features/accounts/disable-person.server.ts";
import { giveTemporaryPassword } from "#app/features/accounts/give-temporary-password.server.ts";
import { makeAccessLink } from "#app/features/accounts/make-access-link.server.ts";
import { needsProof, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { createSessions } from "#app/features/accounts/sessions.server.ts";
import { countTry } from "#app/features/accounts/sign-in-limits.server.ts";
import { spendAccessLink } from "#app/features/accounts/spend-access-link.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { plantWorld, testCost, type World, worldPassword } from "#tests/world/world.ts";

const start = new Date("2026-05-04T08:00:00Z");

function settableClock() {
	let now = start;
	return {
		now: () => now,
		set: (moment: Date) => {
			now = moment;
		},
		later: (minutes: number) => {
			now = new Date(now.getTime() + minutes * 60_000);
		},
	};
}

const withCookie = (setCookie: string) =>
	new Request("http://127.0.0.1/", { headers: { cookie: setCookie.split(";")[0] ?? "" } });

const settings = { secure: false, rateLimits: true };

onBothEngines("accounts", (open) => {
	let storage: Storage;
	let world: World;
	const clock = settableClock();
	const parts = () => ({ storage, settings, clock, clientAddress: "192.0.2.1" });
	const sessions = () => createSessions(parts());
	async function signedIn(person: { id: number }, kind: "own" | "plain" | "shared" = "plain") {
		const cookie = await sessions().open(person.id, kind, null);
		const actor = await sessions().find(withCookie(cookie));
		if (!actor) throw new Error("the session did not open");
		return { cookie, actor };
	}

	beforeAll(async () => {
		storage = await open();
		clock.set(start);
		world = await plantWorld(storage, clock);
	});

	test("an actor has roles, and leads teams with the teams below", async () => {
		const { actor } = await signedIn(world.people.leader);
		const { shops, lenina, dluga } = world.teams;
		expect([...actor.leads].sort()).toEqual([shops.id, lenina.id, dluga.id].sort());
		expect([...actor.roles]).toEqual([]);
		expect([...(await signedIn(world.people.administrator)).actor.roles]).toEqual(["administrator"]);
		expect((await signedIn(world.people.employee)).actor.leads.size).toBe(0);
	});

	test("sessions end by idleness and by age, for good", async () => {
		clock.set(start);
		const shared = await signedIn(world.people.employee, "shared");
		const plain = await signedIn(world.people.employee, "plain");
		const own = await signedIn(world.people.employee, "own");
		expect(own.cookie).toMatch(/Max-Age=2592000/);
		expect(shared.cookie).not.toMatch(/Max-Age/);
		const lives = async ({ cookie }: { cookie: string }) => (await sessions().find(withCookie(cookie))) !== null;
		clock.later(14);
		expect(await lives(shared)).toBe(true);
		await settled(storage);
		clock.later(14);
		expect(await lives(shared)).toBe(true);
		await settled(storage);
		clock.later(15);
		expect(await lives(shared)).toBe(false);
		expect(await lives(plain)).toBe(true);
		await settled(storage);
		clock.set(start);
		expect(await lives(shared)).toBe(false);
		clock.set(new Date(start.getTime() + 13 * 3_600_000));
		expect(await lives(plain)).toBe(false);
		clock.set(new Date(start.getTime() + 29 * 86_400_000));
		expect(await lives(own)).toBe(true);
		clock.later(24 * 60);
		expect(await lives(own)).toBe(false);
	});

	test("the last use is written at most once a minute", async () => {
		clock.set(start);
		const { cookie, actor } = await signedIn(world.people.employee);
		const lastUsed = async () => {
			await settled(storage);
			const { sessions: table } = storage.tables;
			const rows = await storage.read.select().from(table);
			return rows.find((row) => row.id === actor.session.id)?.lastUsedAt.getTime();
		};
		clock.set(new Date(start.getTime() + 59_000));
		await sessions().find(withCookie(cookie));
		expect(await lastUsed()).toBe(start.getTime());
		clock.set(new Date(start.getTime() + 60_000));
		await Promise.all(Array.from({ length: 10 }, () => sessions().find(withCookie(cookie))));
		expect(await lastUsed()).toBe(start.getTime() + 60_000);
	});

	test("an old cookie opens nothing after sign-out, a password change, a new temporary password, disabling", async () => {
		clock.set(start);
		const { administrator, english } = world.people;
		const admin = (await signedIn(administrator)).actor;
		const opens = async (cookie: string) => (await sessions().find(withCookie(cookie))) !== null;

		const out = await signedIn(english);
		await sessions().endOf(withCookie(out.cookie));
		expect(await opens(out.cookie)).toBe(false);

		const [one, two] = [await signedIn(english), await signedIn(english)];
		const input = {
			currentPassword: worldPassword,
			newPassword: "three blue doors",
			newPasswordAgain: "three blue doors",
		};
		const changed = await changeOwnPassword(parts(), one.actor, input, { userAgent: null, cost: testCost });
		expect(changed.ok).toBe(true);
		expect(await opens(one.cookie)).toBe(false);
		expect(await opens(two.cookie)).toBe(false);
		expect(changed.ok && (await opens(changed.value))).toBe(true);

		const given = await giveTemporaryPassword(
			storage,
			admin,
			{ personId: english.id },
			{ at: clock.now(), cost: testCost },
		);
		expect(given.ok && given.value).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
		expect(changed.ok && (await opens(changed.value))).toBe(false);
		const temporary = await signedIn(english);
		expect(temporary.actor.mustChangePassword).toBe(true);

		await disablePerson(storage, admin, { personId: english.id }, clock.now());
		expect(await opens(temporary.cookie)).toBe(false);
		await expect(signIn(parts(), english.userName, given.ok ? given.value : "")).rejects.toBeInstanceOf(SignInRefused);
	});

	test("a change of roles counts in the next request, and one administrator stays", async () => {
		clock.set(start);
		const { administrator, polish } = world.people;
		const admin = (await signedIn(administrator)).actor;
		const { cookie, actor } = await signedIn(polish);
		expect(actor.roles.size).toBe(0);
		const facts = {
			name: "Kasia Dąb",
			userName: "kasia",
			email: "",
			occupation: "recepcja",
			language: "pl" as const,
			timeZone: "Europe/Warsaw",
			startedOn: "2026-01-01",
		};
		await changePerson(storage, admin, { ...facts, personId: polish.id, roles: ["author", "auditor"] }, clock.now());
		expect([...((await sessions().find(withCookie(cookie)))?.roles ?? [])].sort()).toEqual(["auditor", "author"]);
		await changePerson(storage, admin, { ...facts, personId: polish.id, roles: [] }, clock.now());
		expect((await sessions().find(withCookie(cookie)))?.roles.size).toBe(0);
		const taken = await changePerson(
			storage,
			admin,
			{ ...facts, userName: "tom", personId: polish.id, roles: [] },
			clock.now(),
		);
		expect(taken).toMatchObject({ ok: false, problem: { code: "person.user-name-taken", field: "userName" } });
		const last = await changePerson(
			storage,
			admin,
			{ ...facts, name: "Olga Wilk", userName: "olga", personId: administrator.id, roles: [] },
			clock.now(),
		);
		expect(last).toMatchObject({ ok: false, problem: { code: "person.last-administrator" } });
		expect(await disablePerson(storage, admin, { personId: admin.id }, clock.now())).toMatchObject({ ok: false });
	});

	test("two administrators cannot disable each other at the same moment", async () => {
		clock.set(start);
		const { administrator, keeper } = world.people;
		const one = (await signedIn(administrator)).actor;
		const two = (await signedIn(keeper)).actor;
		await storage.write(async (writer) => {
			await writer
				.insert(storage.tables.personRoles)
				.values({ personId: keeper.id, role: "administrator", grantedAt: start });
		});
		const ended = await Promise.all([
			disablePerson(storage, one, { personId: two.id }, clock.now()),
			disablePerson(storage, two, { personId: one.id }, clock.now()),
		]);
		expect(ended.filter((outcome) => outcome.ok).length).toBe(1);
		await storage.write(async (writer) => {
			await writer.update(storage.tables.people).set({ disabledAt: null });
		});
	});

	test("of 20 parallel uses of one link one succeeds, and a later link ends an earlier one", async () => {
		clock.set(start);
		const admin = (await signedIn(world.people.administrator)).actor;
		const { colleague } = world.people;
		const make = async () => {
			const made = await makeAccessLink(storage, admin, { personId: colleague.id, mail: false }, clock.now());
			if (!made.ok) throw new Error(made.problem.code);
			return made.value;
		};
		const use = (token: string, newPassword = "zielony rower na dachu") =>
			spendAccessLink(
				parts(),
				{ token, newPassword, newPasswordAgain: newPassword, device: "plain" },
				{ userAgent: null, cost: testCost },
			);
		const earlier = await make();
		const link = await make();
		expect(link.kind).toBe("reset");
		expect(await use(earlier.token)).toMatchObject({ ok: false, problem: { code: "link.over" } });
		expect(await use(link.token, "password1")).toMatchObject({ ok: false, problem: { code: "password.common" } });
		const before = await signedIn(colleague);
		const uses = await Promise.all(Array.from({ length: 20 }, () => use(link.token)));
		expect(uses.filter((outcome) => outcome.ok).length).toBe(1);
		expect(await sessions().find(withCookie(before.cookie))).toBeNull();
		const kept = (await storage.read.select().from(storage.tables.accessLinks)).map((row) => row.tokenHash);
		expect(kept).not.toContain(link.token);
		const late = await make();
		clock.later(31);
		expect(await use(late.token)).toMatchObject({ ok: false, problem: { code: "link.over" } });
	});

	describe("signing in", () => {
		test("by user name or e-mail, in any case; a wrong password and an unknown name are refused alike", async () => {
			clock.set(start);
			const { author } = world.people;
			expect((await signIn(parts(), " ANNA ", worldPassword)).personId).toBe(author.id);
			expect((await signIn(parts(), "Anna@Lumen.example", worldPassword)).personId).toBe(author.id);
			const refusals = await Promise.all(
				["anna", "nobody", "adam"].map((name) =>
					signIn(parts(), name, "wrong password").catch((error: SignInRefused) => error.problems),
				),
			);
			expect(refusals).toEqual(Array(3).fill([{ code: "sign-in.failed", field: "password" }]));
		});

		test("five failures in 15 minutes for an account and network, and nobody locks out another network", async () => {
			clock.set(start);
			const from = (clientAddress: string) => ({ ...parts(), clientAddress });
			const tries = await Promise.all(
				Array.from({ length: 12 }, () =>
					signIn(from("203.0.113.9"), "ian", "wrong password").catch((error: SignInRefused) => error.status),
				),
			);
			expect(tries.filter((status) => status === 422).length).toBe(5);
			expect(tries.filter((status) => status === 429).length).toBe(7);
			await expect(signIn(from("203.0.113.77"), "ian", worldPassword)).rejects.toMatchObject({ status: 429 });
			expect((await signIn(from("198.51.100.4"), "ian", worldPassword)).personId).toBe(world.people.auditor.id);
		});

		test("fifty failures an hour for a network; right passwords are not counted", async () => {
			clock.set(start);
			const at = (account: string) => countTry({ ...parts(), clientAddress: "2001:db8:7:1::5" }, account);
			for (let index = 0; index < 60; index++) await (await at("right")).succeeded();
			for (let index = 0; index < 50; index++) expect((await at(`wrong ${index}`)).wait).toBeNull();
			expect((await at("anybody")).wait).toBeGreaterThan(0);
			expect((await countTry({ ...parts(), clientAddress: "2001:db8:8::1" }, "anybody")).wait).toBeNull();
		});
	});

	test("a sensitive act asks for the password again after half an hour", async () => {
		clock.set(start);
		const { cookie, actor } = await signedIn(world.people.administrator);
		expect(await provePassword(parts(), actor, undefined)).toBeNull();
		clock.later(31);
		const again = (await sessions().find(withCookie(cookie))) as Actor;
		expect(needsProof(again, clock.now())).toBe(true);
		expect(await provePassword(parts(), again, undefined)).toMatchObject({ code: "proof.needed" });
		expect(await provePassword(parts(), again, "wrong")).toMatchObject({ code: "password.wrong" });
		expect(await provePassword(parts(), again, worldPassword)).toBeNull();
		const proved = (await sessions().find(withCookie(cookie))) as Actor;
		expect(needsProof(proved, clock.now())).toBe(false);
	});
});

async function signIn(parts: Parameters<typeof createAuthenticator>[0], userName: string, password: string) {
	const request = new Request("http://127.0.0.1/sign-in", {
		method: "POST",
		body: new URLSearchParams({ userName, password }),
	});
	return createAuthenticator(parts).authenticate("form", request);
}

/** Waits until writes that were begun beside reads are through. */
async function settled(storage: Storage): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, storage.dialect === "postgres" ? 60 : 5));
	await storage.write(async () => undefined);
}
