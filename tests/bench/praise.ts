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
import { fillPraise } from "./praise-seed.ts";
import { plantScale } from "./seed.ts";

const few = 1_000;
const many = Number(process.argv[2] ?? 1_000_000);
const people = 10_000;
const rounds = 200;

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

/** Asks both sizes in turn, so that what else the machine does falls on both; answers the ratio of the medians. */
async function compare(name: string, sizes: [Seeded, Seeded], view: View): Promise<number> {
	const taken: [number[], number[]] = [[], []];
	const now = new Date();
	for (let round = -20; round < rounds; round++) {
		for (const [index, seeded] of sizes.entries()) {
			const before = view.from === 1 ? null : Math.floor(seeded.entries * view.from);
			const started = performance.now();
			const page = await feedPage(seeded.storage, seeded.reader, { filter: view.filter(seeded), before, now });
			const time = performance.now() - started;
			if (page.cards.length !== 20) throw new Error(`${name}: ${page.cards.length} cards`);
			if (round >= 0) taken[index]?.push(time);
		}
	}
	const [a, b] = taken.map(median) as [number, number];
	console.log(`  ${name}: ${a.toFixed(2)} at ${few}, ${b.toFixed(2)} at ${many}; ratio ${(b / a).toFixed(2)}`);
	return b / a;
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
