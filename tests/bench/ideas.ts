// What a page of the board costs at 1,000 and at 100,000 ideas with twenty times as many supports, and how long similar ideas
// are looked for, on both engines: `npx tsx tests/bench/ideas.ts [ideas]`. Only figures of one run may be divided by each other.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boardPage } from "#app/features/ideas/board.queries.server.ts";
import type { BoardTab } from "#app/features/ideas/model.ts";
import type { BoardFilter } from "#app/features/ideas/paths.ts";
import { similarIdeas } from "#app/features/ideas/similar.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { openStorage } from "#db/engine/open.ts";
import { openRaw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { databaseOn } from "../support/global-postgres.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { actorOf } from "../world/standards.ts";
import { fillIdeas } from "./ideas-seed.ts";
import { at, median } from "./measure.ts";
import { plantRule } from "./praise-seed.ts";
import { plantScale } from "./seed.ts";

const few = 1_000;
const many = Number(process.argv[2] ?? 100_000);
const people = 2_000;
const rounds = 100;
/** Rounds before the first that counts, and pages asked for at a time. */
const warming = 30;
const together = 5;

const views: Record<string, BoardFilter & { tab: BoardTab }> = {
	trending: { tab: "trending" },
	new: { tab: "new" },
	"most wanted": { tab: "wanted" },
	answered: { tab: "answered" },
	"one rule, trending": { tab: "trending", rule: "SVC-1" },
	"one tag, most wanted": { tab: "wanted", tag: "tag3" },
	"one state, new": { tab: "new", state: "under-consideration" },
};

const folder = mkdtempSync(path.join(tmpdir(), "sb-bench-ideas-"));
const server = await startPostgres();
try {
	for (const engine of ["SQLite", "PostgreSQL"] as const) {
		const [small, large] = [await seeded(engine, few), await seeded(engine, many)];
		console.log(`\n${engine}: a page of 20, medians of ${rounds} each, in milliseconds`);
		for (const [name, filter] of Object.entries(views)) {
			if ((await compare(name, [small, large], filter)) > 1.2) process.exitCode = 1;
		}
		if ((await similar(large)) > 50) process.exitCode = 1;
		for (const { storage } of [small, large]) await storage.close();
	}
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

interface Seeded {
	storage: Storage;
	reader: Actor;
}

async function seeded(engine: "SQLite" | "PostgreSQL", ideas: number): Promise<Seeded> {
	const started = performance.now();
	const databaseUrl = engine === "SQLite" ? `file:${path.join(folder, `${ideas}.db`)}` : await newDatabase(ideas);
	const person = await plantScale(databaseUrl, { people, standards: 0, rules: 0 });
	const raw = await openRaw(databaseUrl);
	await plantRule(raw, person.id);
	await fillIdeas(raw, ideas, person.id);
	await raw.close();
	console.log(`${engine}: ${ideas} ideas planted in ${((performance.now() - started) / 1000).toFixed(0)} s`);
	return { storage: await openStorage(databaseUrl), reader: actorOf(person) };
}

async function newDatabase(ideas: number): Promise<string> {
	const raw = await openRaw(server.url);
	await raw.run(`create database ideas_${ideas}`);
	await raw.close();
	return databaseOn(server.url, `ideas_${ideas}`);
}

/**
 * Asks both sizes in turn, a few pages at a time, so that what else the machine does falls on both; answers the ratio of the medians.
 * SQLite works in this process: its processor time is counted, of PostgreSQL the time until the answer.
 */
async function compare(
	name: string,
	sizes: [Seeded, Seeded],
	filter: BoardFilter & { tab: BoardTab },
): Promise<number> {
	const taken: [number[], number[]] = [[], []];
	const now = new Date();
	for (let round = -warming; round < rounds; round++) {
		for (const turn of [0, 1] as const) {
			const index = (round + warming + turn) % 2 === 0 ? 0 : 1;
			const { storage, reader } = sizes[index];
			const spent = storage.dialect === "sqlite" ? processorTime : () => performance.now();
			const started = spent();
			for (let page = 0; page < together; page++) {
				const { cards } = await boardPage(storage, reader, { filter, after: null, now });
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

/** Looks for ideas like one of twenty words, common and rare, with a tag and a place; answers the 95th of 100 times. */
async function similar({ storage, reader }: Seeded): Promise<number> {
	const taken: number[] = [];
	const now = new Date();
	for (let round = -10; round < rounds; round++) {
		const i = Math.abs(round * 911) + 17;
		const written = {
			title: `common${i % 10} common${i % 12} word1x${i % 1_100} word3x${i % 3_100} ring customer`,
			text: `common${i % 15} common${i % 25} common${i % 40} word0x${i % 700} word2x${i % 1_900} word5x${i % 8_900} gate time`,
			...{ place: `door ${i % 200}`, ruleId: null, tags: [1 + (i % 10)] },
		};
		const started = performance.now();
		const found = await similarIdeas(storage, reader, written, now);
		if (found.length === 0) throw new Error("no similar idea was found");
		if (round >= 0) taken.push(performance.now() - started);
	}
	taken.sort((a, b) => a - b);
	const [half, most] = [at(taken, 0.5), at(taken, 0.95)];
	console.log(`  similar ideas at ${many}: p50 ${half.toFixed(1)}, p95 ${most.toFixed(1)}`);
	return most;
}
