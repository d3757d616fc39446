// `npm run bench`: our pages beside a bare Remix page and a bare Node server, in one run, as ratios.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { createClient, startApp } from "../support/app.ts";
import { freePort } from "../support/free-port.ts";
import type { WorldPerson } from "../world/world.ts";
import { processorTimes } from "./growth.ts";
import { alone, installPeers, type Load, load, median, start } from "./measure.ts";
import { plantScale } from "./seed.ts";

const rounds = 3;
const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const folder = mkdtempSync(path.join(tmpdir(), "sb-bench-"));

installPeers();
const bareDatabase = path.join(folder, "bare.db");
makeBareDatabase(bareDatabase);
buildBareRemix();
if (!existsSync("build/server.js")) execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });

const small = await ours({ people: 100, standards: 200, rules: 60 });
const large = await ours({ people: 10_000, standards: 200, rules: 60 });
const twin = await copyOf(100);
const barePort = await freePort();
const nodePort = await freePort();
const bare = await start(
	"node",
	[path.resolve("tests/bench/peers/node_modules/@remix-run/serve/dist/cli.js"), "build/server/index.js"],
	`http://127.0.0.1:${barePort}/`,
	{
		cwd: "tests/bench/bare-remix",
		env: { PORT: String(barePort), HOST: "127.0.0.1", BARE_DATABASE: bareDatabase },
	},
);
const node = await start(process.execPath, ["tests/bench/bare-node.mjs"], `http://127.0.0.1:${nodePort}/`, {
	env: { PORT: String(nodePort) },
});

const pages: [string, string, string][] = [
	["bare node", `http://127.0.0.1:${nodePort}/`, ""],
	["bare Remix, 20 rows", `http://127.0.0.1:${barePort}/`, ""],
	["bare Remix, 60 rows", `http://127.0.0.1:${barePort}/document`, ""],
	["Now, 5 tasks, 100 people", `${small.url}/`, small.cookie],
	["Now, 5 tasks, 10,000 people", `${large.url}/`, large.cookie],
	["standard of 60 rules, 100 people", `${small.url}/standards/B0`, small.cookie],
	["standard of 60 rules, 10,000 people", `${large.url}/standards/B0`, large.cookie],
	["list of standards, 10,000 people", `${large.url}/standards`, large.cookie],
];
const results = new Map<string, Load[]>(pages.map(([name]) => [name, []]));
for (const [, url, cookie] of pages) await load(url, 2, cookie);
for (let round = 0; round < rounds; round++) {
	for (const [name, url, cookie] of pages) results.get(name)?.push(await load(url, seconds, cookie));
}

const rate = (name: string) => median((results.get(name) ?? []).map((one) => one.requestsPerSecond));
console.log(
	`\n| page | requests/s | ms p50 | ms p97.5 | of bare Remix (20 rows) | of bare Remix (60 rows) |\n|---|---|---|---|---|---|`,
);
for (const [name] of pages) {
	const runs = results.get(name) ?? [];
	console.log(
		`| ${name} | ${rate(name).toFixed(0)} | ${median(runs.map((one) => one.p50)).toFixed(1)} | ${median(runs.map((one) => one.p95)).toFixed(1)} | ${(rate(name) / rate("bare Remix, 20 rows")).toFixed(2)} | ${(rate(name) / rate("bare Remix, 60 rows")).toFixed(2)} |`,
	);
}
for (const [name, url, cookie] of pages.filter(([name]) => name.includes("10,000"))) {
	const { p50, p95 } = await alone(url, 200, cookie);
	console.log(`${name}, one at a time: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
}
console.log(
	"\n| processor time of an answer | 100 people | 10,000 people | ratio | ratio of a second server of 100 people |\n|---|---|---|---|---|",
);
for (const [name, address] of [
	["Now, 5 tasks", "/"],
	["standard of 60 rules", "/standards/B0"],
	["list of standards", "/standards"],
] as const) {
	const { times, ratios } = await processorTimes([small, large, twin], address);
	console.log(
		`| ${name} | ${times[0]?.toFixed(2)} ms | ${times[1]?.toFixed(2)} ms | ${ratios[1]?.toFixed(2)} | ${ratios[2]?.toFixed(2)} |`,
	);
}
await printBytes(`${large.url}/`, large.cookie, large.url);

bare.kill();
node.kill();
await small.stop();
await large.stop();
await twin.stop();
rmSync(folder, { recursive: true, force: true });

async function ours(scale: { people: number; standards: number; rules: number }) {
	const dataDir = path.join(folder, String(scale.people));
	mkdirSync(dataDir, { recursive: true });
	const person = await plantScale(`sqlite:${path.join(dataDir, "standardbearer.db")}`, scale);
	cpSync(dataDir, `${dataDir}-twin`, { recursive: true });
	return { person, ...(await signedIn(dataDir, person)) };
}

/** The same firm in a server of its own: how far two servers of one size lie apart is the noise of the measurement. */
async function copyOf(people: number) {
	return signedIn(path.join(folder, `${people}-twin`), small.person);
}

async function signedIn(dataDir: string, person: WorldPerson) {
	const databaseUrl = `sqlite:${path.join(dataDir, "standardbearer.db")}`;
	const app = await startApp({ databaseUrl, dataDir, env: { LOG_LEVEL: "warn" } });
	const client = createClient(app.url);
	await client.signIn(person.userName, person.password);
	const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
	return { url: app.url, pid: app.pid, cookie, stop: app.stop };
}

function makeBareDatabase(file: string): void {
	const db = new Database(file);
	db.exec("create table rows (id integer primary key, title text not null, body text not null, story text not null)");
	const sentence = "People forgive a delay and remember a name. Say what comes next. ";
	const insert = db.prepare("insert into rows (title, body, story) values (?, ?, ?)");
	db.transaction(() => {
		for (let i = 0; i < 1_000_000; i++) insert.run(`Row ${i}`, sentence, i < 1_000_000 - 100 ? "" : sentence.repeat(7));
	})();
	db.close();
}

function buildBareRemix(): void {
	execFileSync(
		process.execPath,
		[path.resolve("node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "error"],
		{
			cwd: "tests/bench/bare-remix",
			stdio: ["ignore", "ignore", "inherit"],
			env: { ...process.env, NODE_ENV: "production" },
		},
	);
}

/** What a first visit fetches: requests and bytes by kind, gzip. */
async function printBytes(url: string, cookie: string, origin: string): Promise<void> {
	const html = await (await fetch(url, { headers: { cookie } })).text();
	const addresses = [
		...new Set(
			[...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|woff2)[^"]*)"/g)].map(
				(match) => (match[1] ?? "").split("#")[0] ?? "",
			),
		),
	];
	const sums: Record<string, number> = { html: gzipSync(html).length, css: 0, js: 0, svg: 0, woff2: 0 };
	for (const address of addresses) {
		const bytes = Buffer.from(await (await fetch(new URL(address.split("#")[0] ?? "", origin))).arrayBuffer());
		const kind = /\.(css|js|svg|woff2)/.exec(address)?.[1] ?? "svg";
		sums[kind] = (sums[kind] ?? 0) + (kind === "woff2" ? bytes.length : gzipSync(bytes).length);
	}
	console.log(`first page: ${addresses.length + 1} requests named in the page; gzip bytes ${JSON.stringify(sums)}`);
}
