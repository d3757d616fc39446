import { describe, expect, test } from "vitest";
import type { Role } from "#app/platform/actor.ts";
import { isCommonPassword } from "./common-passwords.ts";
import { deviceFromUserAgent } from "./device.ts";
import { fold, isEmail, isUserName, nameBegins, personSearchText, searchPatterns, suggestUserName } from "./names.ts";
import { passwordProblem } from "./password-strength.ts";
import { may } from "./policy.ts";
import { mayStandUnder, teamPath, teamTree, withTeamsBelow } from "./teams.ts";
import { addDays, addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";

describe("new passwords", () => {
	const context = ["Анна Петрова", "anna.petrova", "anna@lumen.example", "Lumen Serwis"];
	test.each([
		["", "field.missing"],
		["short7!", "password.short"],
		["x".repeat(257), "password.long"],
		["password", "password.common"],
		["P@ssw0rd2026!", "password.common"],
		["Пароль123", "password.common"],
		["gfhjkm123", "password.common"],
		["Haslo123!", "password.common"],
		["qwertyuiop", "password.common"],
		["йцукенгш", "password.common"],
		["87654321", "password.common"],
		["19900512", "password.common"],
		["abcabcabc", "password.common"],
		["Standardbearer1", "password.common"],
		["anna.petrova2026", "password.context"],
		["Петрова-Анна", "password.context"],
		["lumenserwis!", "password.context"],
	])("%s is refused", (password, code) => {
		expect(passwordProblem(password, context, "newPassword")?.code).toBe(code);
	});
	test.each([
		"кофе с молоком и мёдом",
		"three blue doors",
		"zielony rower na dachu",
		"Xk9#mVw2",
		"  leading and trailing  ",
		`${"x7".repeat(2)}q!рж`,
	])("%s is good", (password) => expect(passwordProblem(password, context, "newPassword")).toBeNull());
	test("thousands of usual ones are known", () => {
		const bases = [
			"dragon",
			"monkey",
			"sunshine",
			"kasia",
			"наташа",
			"misiek",
			"пароль",
			"hasło",
			"football",
			"любовь",
		];
		const tails = [
			"",
			"1",
			"12",
			"123",
			"1234",
			"!",
			"1!",
			"123!",
			...Array.from({ length: 40 }, (_, index) => String(1990 + index)),
		];
		const tried = bases.flatMap((base) =>
			tails.flatMap((tail) => [base + tail, base.toUpperCase() + tail, tail + base]),
		);
		expect(tried.filter((password) => !isCommonPassword(password))).toEqual([]);
	});
});

describe("names", () => {
	test("user names are offered in Latin letters", () => {
		expect(suggestUserName("Анна Щукина")).toBe("anna.shchukina");
		expect(suggestUserName("Łukasz Wójcik-Żak")).toBe("lukasz.wojcik.zak");
		expect(suggestUserName("Юрий Ёлкин")).toBe("yuriy.elkin");
		expect(suggestUserName("张伟")).toBe("");
	});
	test("people are found by beginnings of words in either script", () => {
		const text = personSearchText("Пётр Щукин", "petr", "магазин на Ленина");
		const finds = (typed: string) => searchPatterns(typed).every((pattern) => text.includes(pattern.slice(1, -1)));
		expect(["пётр", "петр", "Щук", "shch", "petr", "ленина", "щукин пётр"].map(finds)).toEqual(Array(7).fill(true));
		expect(["укин", "anna"].map(finds)).toEqual([false, false]);
		expect(personSearchText("Łukasz Żak", "lukasz", "")).toContain(" zak");
		expect(fold("Йод Ёж Ółć")).toBe("йод еж olc");
	});
	test("a name is told from an occupation by what was typed", () => {
		expect(nameBegins("Пётр Щукин", "petr shch")).toBe(true);
		expect(nameBegins("Пётр Щукин", "ЩУК пе")).toBe(true);
		expect(nameBegins("Łukasz Żak", "zak")).toBe(true);
		expect(nameBegins("Anna Berg", "man")).toBe(false);
	});
	test("patterns keep signs that LIKE would read", () => {
		expect(searchPatterns("50%_a\\b")).toEqual(["% 50\\%\\_a\\\\b%"]);
		expect(searchPatterns("   ")).toEqual([]);
	});
	test.each([
		["anna.petrova", true],
		["a", false],
		[".anna", false],
		["anna@x", false],
		["анна", false],
		["a-1_b", true],
	])("user name %s", (name, good) => {
		expect(isUserName(name)).toBe(good);
	});
	test.each([
		["a@b.example", true],
		["a@b", false],
		["a b@c.example", false],
		["a@b@c.example", false],
		["анна@почта.рф", true],
		["a@b.example>\r\nBcc: x", false],
	])("address %j", (address, good) => {
		expect(isEmail(address)).toBe(good);
	});
	test("devices", () => {
		expect(
			deviceFromUserAgent("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"),
		).toBe("Chrome, Android");
		expect(deviceFromUserAgent("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0")).toBe(
			"Firefox, Linux",
		);
		expect(deviceFromUserAgent(null)).toBe("");
	});
});

describe("teams", () => {
	const teams = [
		{ id: 5, parentId: 2, name: "Lenina" },
		{ id: 1, parentId: null, name: "Company" },
		{ id: 2, parentId: 1, name: "Shops" },
		{ id: 3, parentId: 1, name: "Service" },
		{ id: 4, parentId: 2, name: "Długa" },
	];
	test("stand in a tree", () => {
		expect(teamTree(teams).map((team) => [team.name, team.depth])).toEqual([
			["Company", 0],
			["Shops", 1],
			["Lenina", 2],
			["Długa", 2],
			["Service", 1],
		]);
	});
	test("hold the teams below them", () => {
		expect([...withTeamsBelow(teams, 2)].sort()).toEqual([2, 4, 5]);
		expect(mayStandUnder(teams, 2, 4)).toBe(false);
		expect(mayStandUnder(teams, 2, 2)).toBe(false);
		expect(mayStandUnder(teams, 2, 3)).toBe(true);
		expect(mayStandUnder(teams, 1, null)).toBe(true);
		expect(teamPath(teams, 4)).toEqual(["Company", "Shops", "Długa"]);
	});
	test("a ring ends", () => {
		const ring = [
			{ id: 1, parentId: 2, name: "a" },
			{ id: 2, parentId: 1, name: "b" },
		];
		expect(teamTree(ring).length).toBe(2);
		expect(withTeamsBelow(ring, 1).size).toBe(2);
		expect(teamPath(ring, 1)).toEqual(["b", "a"]);
	});
});

describe("working days", () => {
	const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: new Set(["2026-12-25"]) };
	test("skip weekends and holidays", () => {
		expect(isWorkingDay(calendar, "2026-12-25")).toBe(false);
		expect(addWorkingDays(calendar, "2026-12-24", 1)).toBe("2026-12-28");
		expect(addWorkingDays(calendar, "2026-12-24", 2)).toBe("2026-12-29");
		expect(addWorkingDays(calendar, "2026-12-26", 0)).toBe("2026-12-28");
		expect(addWorkingDays(calendar, "2026-12-24", 0)).toBe("2026-12-24");
		expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
	});
	test("are counted between two days", () => {
		expect(workingDaysBetween(calendar, "2026-12-24", "2026-12-29")).toBe(2);
		expect(workingDaysBetween(calendar, "2026-12-29", "2026-12-24")).toBe(-2);
		expect(workingDaysBetween(calendar, "2026-12-24", "2026-12-24")).toBe(0);
	});
	test("a calendar without them says so", () => {
		expect(() => addWorkingDays({ workingDays: [], holidays: new Set() }, "2026-12-24", 1)).toThrow(RangeError);
	});
});

describe("who may do what", () => {
	const actor = (roles: Role[], leads: number[] = []) => ({ id: 1, roles: new Set(roles), leads: new Set(leads) });
	const others: Role[][] = [
		[],
		["author"],
		["approver"],
		["keeper"],
		["auditor"],
		["author", "approver", "keeper", "auditor"],
	];
	const acts = [
		"see-address",
		"add",
		"change",
		"make-link",
		"give-temporary-password",
		"disable",
		"enable",
		"change-team",
		"change-company",
		"see-members",
	] as const;
	test.each(acts)("%s belongs to administrators", (act) => {
		expect(may(actor(["administrator"]), act, { personId: 2 })).toBe(true);
		for (const roles of others) expect(may(actor(roles), act, { personId: 2 })).toBe(false);
	});
	test("leaders see who is in their teams, and nobody disables themselves", () => {
		expect(may(actor([], [7]), "see-members", { teamId: 7 })).toBe(true);
		expect(may(actor([], [7]), "see-members", { teamId: 8 })).toBe(false);
		expect(may(actor(["administrator"]), "disable", { personId: 1 })).toBe(false);
	});
});
