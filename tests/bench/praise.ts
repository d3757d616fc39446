// What a page of praise costs at 1,000 and at 1,000,000 entries with five times as many reactions, and the type-ahead at
// 10,000 people, on both engines: `npx tsx tests/bench/praise.ts [entries]`. Only figures of one run may be divided by each other.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { feedPage } from "#app/features/praise/feed.queries.server.ts";
import type { FeedFilter } from "#app/features/praise/paths.ts";
import { findReceivers } from "#app/features/praise/receivers.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { openStorage } from "#db/engine/open.ts";
import { openRaw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { databaseOn } from "../support/global-postgres.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { actorOf } from "../world/standards.ts";
import { at, median } from "./measure.ts";
import { fillPraise, placeOf } from "./praise-seed.ts";
import { plantScale } from "./seed.ts";

const few = 1_000;
const many = Number(process.argv[2] ?? 1_000_000);
const people = 10_000;
const rounds = 100;
/** Rounds before the first that counts, and pages asked for at a time. */
const warming = 30;
const together = 5;

const views: Record<string, View> = {
	"the company, newest": { filter: () => ({}), from: 1 },
	"the company, half way": { filter: () => ({}), from: 0.5 },
	"my teams": { filter: () => ({ team: "mine" }), from: 1 },
	"one rule": { filter: () => ({ rule: "SVC-1" }), from: 1 },
	"from and to me": { filter: ({ reader }) => ({ person: reader.publicId }), from: 1 },
};

const folder = mkdtempSync(path.join(tmpdir(), "sb-bench-praise-"));
const server = await startPostgres();
try {
	for (const engine of ["SQLite", "PostgreSQL"] as const) {
		const [small, large] = [await seeded(engine, few), await seeded(engine, many)];
		console.log(`\n${engine}: a page of 20, medians of ${rounds} each, in milliseconds`);
		for (const [name, view] of Object.entries(views)) {
			const ratio = await compare(name, [small, large], view);
			if (ratio > 1.2) process.exitCode = 1;
		}
		await typeAhead(large);
		for (const { storage } of [small, large]) await storage.close();
	}
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

interface Seeded {
	storage: Storage;
	reader: Actor;
	entries: number;
}

interface View {
	filter: (seeded: Seeded) => FeedFilter;
	/** Where the page begins, as a share of all entries; 1 = the newest. */
	from: number;
}

async function seeded(engine: "SQLite" | "PostgreSQL", entries: number): Promise<Seeded> {
	const started = performance.now();
	const databaseUrl = engine === "SQLite" ? `file:${path.join(folder, `${entries}.db`)}` : await newDatabase(entries);
	const person = await plantScale(databaseUrl, { people, standards: 0, rules: 0 });
	const raw = await openRaw(databaseUrl);
	await fillPraise(raw, entries, person.id);
	await raw.close();
	console.log(`${engine}: ${entries} entries planted in ${((performance.now() - started) / 1000).toFixed(0)} s`);
	return { storage: await openStorage(databaseUrl), reader: actorOf(person), entries };
}

async function newDatabase(entries: number): Promise<string> {
	const raw = await openRaw(server.url);
	await raw.run(`create database praise_${entries}`);
	await raw.close();
	return databaseOn(server.url, `praise_${entries}`);
}

/**
 * Asks both sizes in turn, a few pages at a time, so that what else the machine does falls on both; answers the ratio of the medians.
 * SQLite works in this process: its processor time is counted, of PostgreSQL the time until the answer.
 */
async function compare(name: string, sizes: [Seeded, Seeded], view: View): Promise<number> {
	const taken: [number[], number[]] = [[], []];
	const now = new Date();
	for (let round = -warming; round < rounds; round++) {
		for (const turn of [0, 1] as const) {
			const index = (round + warming + turn) % 2 === 0 ? 0 : 1;
			const { storage, reader, entries } = sizes[index];
			const before = view.from === 1 ? null : placeOf(Math.floor(entries * view.from));
			const spent = storage.dialect === "sqlite" ? processorTime : () => performance.now();
			const started = spent();
			for (let page = 0; page < together; page++) {
				const { cards } = await feedPage(storage, reader, { filter: view.filter(sizes[index]), before, now });
				if (cards.length !== 20) throw new Error(`${name}: ${cards.length} cards`);
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

async function typeAhead({ storage, reader }: Seeded): Promise<void> {
	const taken: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const typed = ["per", "ka", "жан", "luk", `person ${round * 37}`][round % 5] ?? "";
		const started = performance.now();
		await findReceivers(storage, reader, typed);
		taken.push(performance.now() - started);
	}
	taken.sort((a, b) => a - b);
	console.log(`  type-ahead at ${people} people: p50 ${at(taken, 0.5).toFixed(1)}, p95 ${at(taken, 0.95).toFixed(1)}`);
}
