// What a page of one's own feedback costs at 1,000 and at 500,000 entries, on both engines: `npx tsx tests/bench/feedback.ts [entries]`.
// Only figures of one run may be divided by each other.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { feedbackEntry } from "#app/features/feedback/entry.queries.server.ts";
import { feedbackList } from "#app/features/feedback/list.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { openStorage } from "#db/engine/open.ts";
import { openRaw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { databaseOn } from "../support/global-postgres.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { actorOf } from "../world/standards.ts";
import { fillFeedback } from "./feedback-seed.ts";
import { median } from "./measure.ts";
import { plantScale } from "./seed.ts";

const few = 1_000;
const many = Number(process.argv[2] ?? 500_000);
const people = 10_000;
const rounds = 100;
/** Rounds before the first that counts, and pages asked for at a time. */
const warming = 30;
const together = 5;

interface Seeded {
	storage: Storage;
	reader: Actor;
	entries: number;
}

type View = (seeded: Seeded) => Promise<number>;

const list =
	(side: "received" | "given" | "led", from = 1): View =>
	async ({ storage, reader, entries }) =>
		(await feedbackList(storage, reader, { side, before: from === 1 ? null : Math.floor(entries * from) })).items
			.length;

/** Each view answers how many entries it shows. */
const views: Record<string, [view: View, shown: number]> = {
	"to me": [list("received"), 20],
	"from me": [list("given"), 20],
	"from me, half way": [list("given", 0.5), 20],
	"as a leader": [list("led"), 20],
	"one entry": [
		async ({ storage, reader }) => ((await feedbackEntry(storage, reader, "bench502", new Date())) ? 1 : 0),
		1,
	],
};

const folder = mkdtempSync(path.join(tmpdir(), "sb-bench-feedback-"));
const server = await startPostgres();
try {
	for (const engine of ["SQLite", "PostgreSQL"] as const) {
		const sizes: [Seeded, Seeded] = [await seeded(engine, few), await seeded(engine, many)];
		console.log(`\n${engine}: a page of 20, medians of ${rounds} each, in milliseconds`);
		for (const name of Object.keys(views)) {
			if ((await compare(name, sizes)) > 1.2) process.exitCode = 1;
		}
		for (const { storage } of sizes) await storage.close();
	}
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function seeded(engine: "SQLite" | "PostgreSQL", entries: number): Promise<Seeded> {
	const started = performance.now();
	const databaseUrl = engine === "SQLite" ? `file:${path.join(folder, `${entries}.db`)}` : await newDatabase(entries);
	const person = await plantScale(databaseUrl, { people, standards: 0, rules: 0 });
	const raw = await openRaw(databaseUrl);
	await fillFeedback(raw, entries, person.id);
	await raw.close();
	console.log(`${engine}: ${entries} entries planted in ${((performance.now() - started) / 1000).toFixed(0)} s`);
	return { storage: await openStorage(databaseUrl), reader: actorOf(person), entries };
}

async function newDatabase(entries: number): Promise<string> {
	const raw = await openRaw(server.url);
	await raw.run(`create database feedback_${entries}`);
	await raw.close();
	return databaseOn(server.url, `feedback_${entries}`);
}

/** Asks both sizes in turn, a few pages at a time, so that what else the machine does falls on both; answers the ratio of the medians. */
async function compare(name: string, sizes: [Seeded, Seeded]): Promise<number> {
	const [view, shown] = views[name] ?? [];
	if (!view) return 0;
	const taken: [number[], number[]] = [[], []];
	for (let round = -warming; round < rounds; round++) {
		for (const turn of [0, 1] as const) {
			const index = (round + warming + turn) % 2 === 0 ? 0 : 1;
			const spent = sizes[index].storage.dialect === "sqlite" ? processorTime : () => performance.now();
			const started = spent();
			for (let page = 0; page < together; page++) {
				const found = await view(sizes[index]);
				if (found !== shown) throw new Error(`${name}: ${found} entries`);
			}
			if (round >= 0) taken[index].push((spent() - started) / together);
		}
	}
	const [a, b] = [median(taken[0]), median(taken[1])];
	console.log(`  ${name}: ${a.toFixed(2)} at ${few}, ${b.toFixed(2)} at ${many}; ratio ${(b / a).toFixed(2)}`);
	return b / a;
}

/** Milliseconds on a processor. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
