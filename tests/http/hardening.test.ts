import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { openStorage } from "#db/engine/open.ts";
import { migrate } from "#db/migrate.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { plantStandards } from "../world/standards.ts";
import { plantWorld, type World } from "../world/world.ts";

let app: RunningApp;
let world: World;
const folder = mkdtempSync(path.join(tmpdir(), "sb-hardening-"));

beforeAll(async () => {
	const databaseUrl = `sqlite:${path.join(folder, "standardbearer.db")}`;
	await migrate(databaseUrl);
	const storage = await openStorage(databaseUrl);
	world = await plantWorld(storage, systemClock);
	await plantStandards(storage, world, systemClock);
	await storage.close();
	app = await startApp({ databaseUrl, dataDir: folder });
});
afterAll(async () => {
	await app?.stop();
	rmSync(folder, { recursive: true, force: true });
});

const always = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
};

function expectHeaders(headers: Headers, where: string): void {
	for (const [name, value] of Object.entries(always)) expect(headers.get(name), `${name} of ${where}`).toBe(value);
	const policy = headers.get("content-security-policy") ?? "";
	expect(policy, where).toMatch(/default-src 'none'; script-src 'nonce-[\w+/=]+' 'strict-dynamic'/);
	expect(policy, where).toContain("frame-ancestors 'none'");
	expect(headers.get("permissions-policy"), where).toContain("camera=()");
	expect(headers.get("x-request-id"), where).toMatch(/^[0-9a-f-]{36}$/);
	expect(headers.get("x-powered-by"), where).toBeNull();
}

/** Sends bytes as they are and answers what comes back. */
function raw(text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const { port } = new URL(app.url);
		const socket = connect(Number(port), "127.0.0.1", () => socket.write(text));
		let answer = "";
		socket.setTimeout(8_000, () => socket.destroy());
		socket.on("data", (chunk) => {
			answer += chunk;
		});
		socket.on("close", () => resolve(answer));
		socket.on("error", reject);
	});
}

describe("every kind of answer", () => {
	it("carries the whole set of headers", async () => {
		const visitor = app.client();
		const reader = app.client();
		await reader.signIn(world.people.polish.userName, world.people.polish.password);
		const answers: [string, { headers: Headers }][] = [
			["page", await reader.get("/standards/SVC")],
			["door", await visitor.get("/sign-in")],
			["redirect", await visitor.get("/")],
			["not found", await reader.get("/nothing/here")],
			["forbidden", await reader.get("/admin/people")],
			["static", await visitor.get("/emblem.svg")],
			["health", await visitor.get("/readyz")],
			["foreign form", await visitor.post("/sign-in", {}, { origin: "https://elsewhere.example" })],
			["_data", await visitor.get("/sign-in?_data=routes%2Fsign-in")],
			["too large", await visitor.post("/sign-in", { userName: "x".repeat(300_000) })],
		];
		for (const [where, answer] of answers) expectHeaders(answer.headers, where);
	});

	it("gives error pages in three languages that say what to do", async () => {
		const words = { en: "Look for it elsewhere", ru: "Поищите в другом месте", pl: "Poszukaj gdzie indziej" };
		for (const [language, title] of Object.entries(words)) {
			const visitor = app.client();
			const page = await visitor.get("/nothing/here", { "accept-language": language });
			expect(page.status).toBe(404);
			expect(page.text).toContain(title);
			expect(page.text).toContain(`lang="${language}"`);
			const large = await visitor.post("/sign-in", { userName: "x".repeat(300_000) }, { "accept-language": language });
			expect(large.status).toBe(413);
			expect(large.text).toContain(`lang="${language}"`);
		}
	});

	it("keeps signed-in pages out of caches", async () => {
		const reader = app.client();
		await reader.signIn(world.people.polish.userName, world.people.polish.password);
		expect((await reader.get("/")).headers.get("cache-control")).toBe("no-store");
	});
});

describe("requests that are not meant well", () => {
	it("refuses forms from elsewhere, and those that say nothing of where they come from", async () => {
		const visitor = app.client();
		for (const headers of [
			{ origin: "https://elsewhere.example" },
			{ origin: "null" },
			{ origin: app.url, "sec-fetch-site": "cross-site" },
			{ origin: app.url, "sec-fetch-site": "same-site" },
		] as Record<string, string>[]) {
			expect((await visitor.post("/sign-in", { userName: "a", password: "b" }, headers)).status).toBe(403);
		}
		const silent = await visitor.request("/sign-in", {
			method: "POST",
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: "userName=a",
		});
		expect(silent.status).toBe(403);
	});

	it("believes no forwarded header while no proxy is trusted", async () => {
		const visitor = app.client();
		const page = await visitor.post(
			"/sign-in",
			{ userName: "a", password: "b" },
			{ origin: "https://evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
		);
		expect(page.status).toBe(403);
	});

	it("redirects within this installation only", async () => {
		for (const next of [
			"//evil.example",
			"/\\evil.example",
			"https://evil.example",
			"/%09/evil.example",
			"javascript:alert(1)",
		]) {
			const client = app.client();
			const { userName, password } = world.people.english;
			const page = await client.submit(`/sign-in?next=${encodeURIComponent(next)}`, {
				userName,
				password,
				device: "plain",
			});
			const target = new URL(page.location ?? "/", app.url);
			expect([next, target.origin]).toEqual([next, app.url]);
		}
	});

	it("answers 413 for a body that grows beyond its limit while it is sent", async () => {
		const { port } = new URL(app.url);
		const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
		const answer = await raw(
			`POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${app.url}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(6)}0\r\n\r\n`,
		);
		expect(answer).toMatch(/^HTTP\/1\.1 413/);
	});

	it("refuses requests that could be read in two ways", async () => {
		const head = "POST /sign-in HTTP/1.1\r\nHost: x\r\n";
		for (const request of [
			`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
			`${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde`,
			`${head}Transfer-Encoding: xchunked\r\n\r\n`,
			"GET / HTTP/1.1\r\nHost: x\r\n X-Folded: yes\r\n\r\n",
		]) {
			expect(await raw(request)).toMatch(/^HTTP\/1\.1 4\d\d/);
		}
	});

	it("stays quick beside fields meant to blow up", async () => {
		const visitor = app.client();
		const nested = `a${"[a]".repeat(900)}`;
		const started = performance.now();
		for (const name of ["a[100000000]", nested, "__proto__", "constructor.prototype.x"]) {
			const page = await visitor.post("/sign-in", { [name]: "1", userName: "nobody", password: "nothing at all" });
			expect([name, page.status < 500]).toEqual([name, true]);
		}
		expect(performance.now() - started).toBeLessThan(10_000);
		expect((await visitor.get("/livez")).status).toBe(200);
	});

	it("writes nothing that was typed into its log", async () => {
		const client = app.client();
		const canary = "CANARY-TYPED-7731";
		await client.post("/sign-in", { userName: canary, password: `${canary}\r\n{"level":60}` });
		await client.get(`/sign-in?next=/${canary}`);
		const { userName, password } = world.people.author;
		await client.signIn(userName, password);
		await client.post("/standards/new", { title: canary, code: canary });
		await client.get(`/search?q=${canary}`);
		expect(app.output()).not.toContain(canary);
		expect(app.output()).not.toContain(password);
		const lines = app
			.output()
			.split("\n")
			.filter((line) => line.startsWith("{"));
		for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
	});
});

describe("a slow client", () => {
	it("is closed while others are served", async () => {
		const slow = Array.from({ length: 50 }, () => raw("GET / HTTP/1.1\r\nHost: x\r\nX-Slow:"));
		await new Promise((resolve) => setTimeout(resolve, 300));
		const started = performance.now();
		expect((await app.client().get("/livez")).status).toBe(200);
		expect(performance.now() - started).toBeLessThan(2_000);
		const answers = await Promise.all(slow);
		expect(answers.every((answer) => answer === "" || answer.startsWith("HTTP/1.1 408"))).toBe(true);
	});
});
