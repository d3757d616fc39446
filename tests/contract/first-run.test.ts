import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createFirstAdministrator } from "#app/features/accounts/create-first-administrator.server.ts";
import { createSessions } from "#app/features/accounts/sessions.server.ts";
import { ensureSetupCode } from "#app/features/accounts/setup-code.server.ts";
import { networkOf } from "#app/features/accounts/sign-in-limits.server.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { testCost } from "#tests/world/world.ts";

const clock = { now: () => new Date("2026-05-04T08:00:00Z") };
const settings = { secure: false };

const withCookie = (setCookie: string) =>
	new Request("http://127.0.0.1/", { headers: { cookie: setCookie.split(";")[0] ?? "" } });

onBothEngines("the first run", (open) => {
	test("one of 20 parallel administrators is made, with the newest code only", async () => {
		const storage = await open();
		const parts = { storage, settings, clock };
		const old = (await ensureSetupCode(storage, clock)) ?? "";
		const code = (await ensureSetupCode(storage, clock)) ?? "";
		const create = (typed: string, index = 0) =>
			createFirstAdministrator(
				parts,
				{
					code: typed,
					companyName: "Lumen",
					language: "pl",
					timeZone: "Europe/Warsaw",
					name: "Olga Wilk",
					userName: `olga${index}`,
					email: "",
					newPassword: "zielony rower na dachu",
					newPasswordAgain: "zielony rower na dachu",
					content: "empty",
				},
				{ userAgent: null, cost: testCost },
			);
		expect(await create(old)).toMatchObject({ ok: false, problem: { code: "setup.code", field: "code" } });
		expect(await create(randomUUID())).toMatchObject({ ok: false, problem: { code: "setup.code" } });
		const made = await Promise.all(
			Array.from({ length: 20 }, (_, index) => create(` ${code.toUpperCase().replaceAll("-", " ")}`, index)),
		);
		expect(made.filter((outcome) => outcome.ok).length).toBe(1);
		const { people, company, personRoles } = storage.tables;
		expect((await storage.read.select().from(people)).length).toBe(1);
		expect((await storage.read.select().from(company)).length).toBe(1);
		expect((await storage.read.select().from(personRoles)).map((row) => row.role).sort()).toEqual([
			"administrator",
			"approver",
			"author",
		]);
		expect(await ensureSetupCode(storage, clock)).toBeNull();
		const cookie = made.flatMap((outcome) => (outcome.ok ? [outcome.value.cookie] : []))[0] ?? "";
		expect((await createSessions(parts).find(withCookie(cookie)))?.name).toBe("Olga Wilk");
	});
});

test("networks", () => {
	expect(networkOf("192.0.2.77")).toBe("192.0.2.0/24");
	expect(networkOf("::ffff:192.0.2.77")).toBe("192.0.2.0/24");
	expect(networkOf("2001:db8:7:1:2:3:4:5")).toBe("2001:db8:7::/48");
	expect(networkOf("2001:0DB8:0007::1")).toBe("2001:db8:7::/48");
	expect(networkOf("2001:db8::1")).toBe("2001:db8:0::/48");
	expect(networkOf("::1")).toBe("0:0:0::/48");
	expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0::/48");
	expect(networkOf("")).toBe("unknown");
});
