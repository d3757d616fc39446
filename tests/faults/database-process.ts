import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { eq, sql } from "drizzle-orm";
import { type FolderLock, Locked, lockDataFolder } from "#db/engine/lock.ts";
import { openStorage, parseDatabaseUrl } from "#db/engine/open.ts";
import { once } from "#db/form-token.ts";
import { migrate } from "#db/migrate.ts";

/**
 * What the fault tests start as a process of its own, and often kill. It says "ready", then takes one order, a JSON line:
 * `carry` reads form tokens, a line each, and says each token once its write has been committed;
 * `count` writes read-then-write transactions and says their durations; `migrate` migrates; `serve` holds the folder;
 * `race` asks for each folder in turn, 5 ms apart from a moment on, keeps what it gets, and says which.
 */
export type Order =
	| { do: "carry"; url: string }
	| { do: "count"; url: string; standard: number; times: number }
	| { do: "migrate"; url: string; folder: string }
	| { do: "serve"; url: string; waitFor: number }
	| { do: "race"; folders: string[]; at: number };

const say = (line: string) => process.stdout.write(`${line}\n`);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
say("ready");
const first = await lines.next();
if (!first.done) await obey(JSON.parse(first.value) as Order);

async function obey(order: Order): Promise<void> {
	if (order.do === "carry") return carry(order.url);
	if (order.do === "count") return count(order);
	if (order.do === "serve") return serve(order);
	if (order.do === "race") return race(order);
	const { from, to } = await migrate(order.url, { folder: order.folder });
	say(`migrated ${from} ${to}`);
}

async function carry(url: string): Promise<void> {
	const storage = await openStorage(url);
	const { holidays } = storage.tables;
	for (let line = await lines.next(); !line.done; line = await lines.next()) {
		const token = line.value;
		await storage.write((writer) =>
			once(writer, storage.tables, { token, personId: null, at: new Date(0) }, async () => {
				// Two rows that belong together.
				await writer.insert(holidays).values({ day: `${token} a`, name: token });
				await writer.insert(holidays).values({ day: `${token} b`, name: token });
				return "/there";
			}),
		);
		say(token);
	}
	await storage.close();
}

async function count({ url, standard, times }: Extract<Order, { do: "count" }>): Promise<void> {
	const storage = await openStorage(url, { connections: 1 });
	const { standards, holidays } = storage.tables;
	const durations: number[] = [];
	for (let time = 0; time < times; time++) {
		const started = performance.now();
		await storage.write(async (writer) => {
			await writer.select({ latest: standards.latestVersion }).from(standards).where(eq(standards.id, standard));
			const [row] = await writer
				.update(standards)
				.set({ latestVersion: sql`${standards.latestVersion} + 1` })
				.where(eq(standards.id, standard))
				.returning({ number: standards.latestVersion });
			await writer.insert(holidays).values({ day: String(row?.number), name: "" });
		});
		durations.push(performance.now() - started);
	}
	say(JSON.stringify(durations));
	await storage.close();
}

async function serve({ url, waitFor }: Extract<Order, { do: "serve" }>): Promise<void> {
	const target = parseDatabaseUrl(url);
	try {
		const lock =
			target.dialect === "sqlite"
				? await lockDataFolder(dirname(target.file), "server", { what: "the server", waitFor, onWait: say })
				: null;
		const { from, to } = await migrate(url);
		say(`serving ${from} ${to}`);
		await lines.next();
		lock?.release();
	} catch (error) {
		if (!(error instanceof Locked)) throw error;
		say(error.message);
		process.exitCode = error.exitCode;
		process.stdin.destroy();
	}
}

async function race({ folders, at }: Extract<Order, { do: "race" }>): Promise<void> {
	const held = new Map<number, FolderLock>();
	for (const [index, folder] of folders.entries()) {
		// Spins, since a timer wakes too late to meet the other process.
		while (Date.now() < at + index * 5);
		try {
			held.set(index, await lockDataFolder(folder, "server", { what: "the server" }));
		} catch (error) {
			if (!(error instanceof Locked)) throw error;
		}
	}
	say(JSON.stringify([...held.keys()]));
	await lines.next();
	for (const lock of held.values()) lock.release();
}
