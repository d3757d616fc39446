// `npm run bench:writes`: so many comments on one idea and on ideas of their own at once, on both engines: what is answered, and when.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { proposeIdea } from "../../app/features/ideas/propose-idea.server.ts";
import { systemClock } from "../../app/platform/clock.ts";
import { openStorage } from "../../db/engine/open.ts";
import { migrate } from "../../db/migrate.ts";
import { type Client, createClient, startApp } from "../support/app.ts";
import { databaseOn } from "../support/global-postgres.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { actorOf } from "../world/standards.ts";
import { plantWorld } from "../world/world.ts";
import { at } from "./measure.ts";

const counts = (process.env.BENCH_WRITES ?? "50,250,500").split(",").map(Number);
const most = Math.max(...counts);

const folder = mkdtempSync(path.join(tmpdir(), "sb-writes-"));
const postgres = await startPostgres();
console.log(
	"| engine | at once | answered | busy (503) | other | ms p50 | p95 | most |\n|---|---|---|---|---|---|---|---|",
);
for (const databaseUrl of [`sqlite:${path.join(folder, "standardbearer.db")}`, databaseOn(postgres.url, "postgres")])
	await measure(databaseUrl);
await postgres.stop();
rmSync(folder, { recursive: true, force: true });

async function measure(databaseUrl: string): Promise<void> {
	await migrate(databaseUrl);
	const storage = await openStorage(databaseUrl);
	const world = await plantWorld(storage, systemClock);
	const author = actorOf(world.people.author);
	const ideas: string[] = [];
	for (let n = 0; n < most; n++) {
		const outcome = await proposeIdea(storage, author, idea(n), systemClock.now());
		if (!outcome.ok) throw new Error(outcome.problem.code);
		ideas.push(outcome.value.leadsTo);
	}
	await storage.close();
	const app = await startApp({ databaseUrl, dataDir: folder, env: { RATE_LIMITS: "off", LOG_LEVEL: "error" } });
	const client = createClient(app.url);
	await client.signIn(world.people.polish.userName, world.people.polish.password);
	await send(client, ideas[0] ?? "");
	for (const [where, of] of [
		["one idea", () => ideas[0] ?? ""],
		["ideas of their own", (n: number) => ideas[n] ?? ""],
	] as const)
		for (const count of counts) {
			const answers = await Promise.all(Array.from({ length: count }, (_, n) => send(client, of(n))));
			const taken = answers.map((answer) => answer.taken).sort((a, b) => a - b);
			const many = (wanted: (status: number) => boolean) => answers.filter(({ status }) => wanted(status)).length;
			const [done, busy] = [many((status) => status === 302 || status === 303), many((status) => status === 503)];
			console.log(
				`| ${databaseUrl.split(":")[0]}, ${where} | ${count} | ${done} | ${busy} | ${count - done - busy} | ${[0.5, 0.95, 0.9999].map((share) => at(taken, share).toFixed(0)).join(" | ")} |`,
			);
		}
	await app.stop();
}

async function send(client: Client, idea: string): Promise<{ status: number; taken: number }> {
	const started = performance.now();
	const answer = await client.post(`${idea}/comments`, { token: randomUUID(), text: "We do it so at our counter." });
	return { status: answer.status, taken: performance.now() - started };
}

function idea(n: number) {
	return {
		...{
			title: `Ring back by noon, ${n}`,
			text: "The customer knows when to wait.",
			rule: "",
			place: "",
			campaign: "",
		},
		...{ name: "signed" as const, tags: [], sentence: "Everyone sees the name." },
		token: randomUUID(),
	};
}
