import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { record } from "#db/events.ts";
import { ForeignToken, once } from "#db/form-token.ts";
import { claim } from "#db/jobs/claim.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import { type Handler, type JobsOptions, startJobs } from "#db/jobs/runner.ts";
import { finish, LeaseLost } from "#db/jobs/settle.ts";
import { runTimers, slotAt, type Timer } from "#db/jobs/timers.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { addPerson, noon } from "#tests/support/rows.ts";

const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
const put = (storage: Storage, key: string, extra: { runAt?: Date; kind?: string } = {}) =>
	storage.write((writer) => enqueue(writer, storage.tables, { kind: "greet", key, at: noon, ...extra }));
const jobs = (storage: Storage) => storage.read.select().from(storage.tables.jobs).orderBy(storage.tables.jobs.id);

/** A runner whose clock the test turns; it looks at the table only when told. */
function runner(storage: Storage, handler: Handler, options: JobsOptions = {}) {
	const time = { now: noon };
	const started = startJobs(storage, { greet: handler }, { clock: () => time.now, pollEvery: 600_000, ...options });
	return { ...started, time };
}

onBothEngines("jobs", (open, engine) => {
	test("are written with the command, once for each key, and vanish with its rollback", async () => {
		const storage = await open();
		expect(await put(storage, "a")).toBe(true);
		expect(await put(storage, "a")).toBe(false);
		await storage
			.write(async (writer) => {
				await enqueue(writer, storage.tables, { kind: "greet", key: "b", at: noon });
				throw new Error("no");
			})
			.catch(() => undefined);
		expect((await jobs(storage)).map((job) => job.key)).toEqual(["a"]);
	});

	test("are claimed once by many claimers on two connections", async () => {
		const url = await engine.newDatabase("migrated");
		const both = [await engine.connect(url), await engine.connect(url)] as const;
		for (let index = 0; index < 30; index++) await put(both[0], `job ${index}`);
		await put(both[0], "later", { runAt: later(1) });
		await put(both[0], "other", { kind: "unknown" });
		const claimed = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				claim(both[index % 2 === 0 ? 0 : 1], {
					kinds: ["greet"],
					now: noon,
					leaseToken: `holder ${index}`,
					leaseUntil: later(1_000),
					limit: 3,
					maxAttempts: 8,
				}),
			),
		);
		const keys = claimed.flat().map((job) => job.key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.length).toBeGreaterThanOrEqual(engine.dialect === "sqlite" ? 30 : 3);
		expect(keys).not.toContain("later");
		expect(keys).not.toContain("other");
	});

	test("run after the commit that wrote them, each once, with two runners on one table", async () => {
		const url = await engine.newDatabase("migrated");
		const both = [await engine.connect(url), await engine.connect(url)] as const;
		const done: string[] = [];
		const runners = both.map((storage) =>
			runner(storage, async (job) => {
				done.push(job.key);
			}),
		);
		for (let index = 0; index < 20; index++) await put(both[0], `job ${index}`);
		await Promise.all(runners.map((each) => each.settled()));
		await Promise.all(runners.map((each) => each.settled()));
		expect(done.sort()).toEqual(Array.from({ length: 20 }, (_, index) => `job ${index}`).sort());
		expect((await jobs(both[0])).every((job) => job.finishedAt && !job.leaseToken)).toBe(true);
		await Promise.all(runners.map((each) => each.stop()));
	});

	test("come back later after a failure, leave no half effect, and are given up after the last attempt", async () => {
		const storage = await open();
		const { holidays } = storage.tables;
		const problems: boolean[] = [];
		let attempts = 0;
		const started = runner(
			storage,
			async (job) => {
				attempts = job.attempt;
				return async (writer) => {
					await writer.insert(holidays).values({ day: `2026-01-0${job.attempt}`, name: "" });
					throw Object.assign(new Error("what a person wrote"), { code: "smtp.refused" });
				};
			},
			{ maxAttempts: 3, backoff: (attempt) => attempt * 1_000, onProblem: ({ givenUp }) => problems.push(givenUp) },
		);
		await put(storage, "a");
		await started.settled();
		expect(await jobs(storage)).toMatchObject([
			{ attempts: 1, runAt: later(1_000), lastProblem: "smtp.refused", failedAt: null, leaseToken: null },
		]);
		started.time.now = later(999);
		await started.settled();
		expect(attempts).toBe(1);
		started.time.now = later(1_000);
		await started.settled();
		started.time.now = later(3_000);
		await started.settled();
		expect(await jobs(storage)).toMatchObject([{ attempts: 3, failedAt: later(3_000), finishedAt: null }]);
		started.time.now = later(86_400_000);
		await started.settled();
		expect(attempts).toBe(3);
		expect(problems).toEqual([false, false, true]);
		expect(await storage.read.select().from(holidays)).toEqual([]);
		await started.stop();
	});

	test("whose holder died are done by another; what the dead one still sends is refused", async () => {
		const storage = await open();
		await put(storage, "a");
		const lease = { kinds: ["greet"], limit: 1, maxAttempts: 8 };
		const [job] = await claim(storage, { ...lease, now: noon, leaseToken: "dead", leaseUntil: later(1_000) });
		expect(await claim(storage, { ...lease, now: later(999), leaseToken: "x", leaseUntil: later(2_000) })).toEqual([]);
		const done: number[] = [];
		const started = runner(storage, async (taken) => {
			done.push(taken.attempt);
		});
		started.time.now = later(1_000);
		await started.settled();
		expect(done).toEqual([2]);
		if (!job) throw new Error("nothing was claimed");
		await expect(finish(storage, job, "dead", later(1_001))).rejects.toBeInstanceOf(LeaseLost);
		await started.stop();
	});

	test("that kill their process again and again are given up", async () => {
		const storage = await open();
		await put(storage, "a");
		const lease = { kinds: ["greet"], limit: 1, maxAttempts: 2 };
		for (const run of [1, 2, 3]) {
			await claim(storage, {
				...lease,
				now: later(run * 2_000),
				leaseToken: `${run}`,
				leaseUntil: later(run * 2_000 + 1),
			});
		}
		expect(await jobs(storage)).toMatchObject([{ attempts: 2, failedAt: later(6_000), lastProblem: "lost" }]);
	});

	test("keep their lease while they run, and are finished before the runner stops", async () => {
		const storage = await open();
		let letGo = () => {};
		const waiting = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		const started = runner(storage, () => waiting, { leaseFor: 60 });
		await put(storage, "a");
		await expect.poll(async () => (await jobs(storage))[0]?.leaseUntil).toEqual(later(60));
		started.time.now = later(5_000);
		await expect.poll(async () => (await jobs(storage))[0]?.leaseUntil).toEqual(later(5_060));
		const stopped = started.stop();
		await put(storage, "b");
		letGo();
		await stopped;
		expect((await jobs(storage)).map((job) => job.finishedAt !== null)).toEqual([true, false]);
	});

	test("that do not end when the runner stops are told to, and come back uncounted", async () => {
		const storage = await open();
		const started = runner(
			storage,
			(_, { signal }) =>
				new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
		);
		await put(storage, "a");
		await expect.poll(async () => (await jobs(storage))[0]?.attempts).toBe(1);
		await started.stop(20);
		expect(await jobs(storage)).toMatchObject([{ attempts: 0, leaseToken: null, finishedAt: null, failedAt: null }]);
	});
});

const nightly: Timer = { name: "nightly", pattern: "10 3 * * *", timeZone: "Europe/Warsaw", job: { kind: "greet" } };

onBothEngines("timers", (open, engine) => {
	test("write one job for each slot over restarts, many processes and clocks that jump", async () => {
		const url = await engine.newDatabase("migrated");
		const both = [await engine.connect(url), await engine.connect(url)] as const;
		const at = async (moment: string) => {
			await Promise.all([...both, ...both].map((storage) => runTimers(storage, [nightly], new Date(moment))));
			return (await jobs(both[0])).map((job) => job.key.split("@")[1]);
		};
		expect(await at("2026-03-02T12:00:00Z")).toEqual([]);
		expect(await at("2026-03-03T02:09:59Z")).toEqual([]);
		const first = "2026-03-03T02:10:00.000Z";
		expect(await at("2026-03-03T02:10:00Z")).toEqual([first]);
		expect(await at("2026-03-03T09:00:00Z")).toEqual([first]);
		// Down for three days: only the latest missed slot runs.
		const second = "2026-03-06T02:10:00.000Z";
		expect(await at("2026-03-06T08:00:00Z")).toEqual([first, second]);
		// The clock goes back a day and comes again.
		expect(await at("2026-03-05T08:00:00Z")).toEqual([first, second]);
		expect(await at("2026-03-06T08:00:00Z")).toEqual([first, second]);
		// Summer time: the same hour by the wall.
		const third = "2026-03-29T01:10:00.000Z";
		expect(await at("2026-03-29T01:30:00Z")).toEqual([first, second, third]);
	});

	test("go through the runner", async () => {
		const storage = await open();
		const done: string[] = [];
		const started = runner(
			storage,
			async (job) => {
				done.push(job.key);
			},
			{ timers: [nightly] },
		);
		await started.settled();
		started.time.now = new Date("2026-03-03T02:10:00Z");
		await started.settled();
		await started.settled();
		expect(done).toEqual(["nightly@2026-03-03T02:10:00.000Z"]);
		await started.stop();
	});

	test("find slots in their time zone, also where a night has an hour twice or not at all", () => {
		const half: Timer = { ...nightly, pattern: "30 2 * * *" };
		expect(slotAt(half, new Date("2026-10-25T12:00:00Z"))?.toISOString()).toMatch(/^2026-10-25T0[01]:30/);
		expect(slotAt(half, new Date("2026-03-29T12:00:00Z"))).not.toBeNull();
		expect(slotAt({ ...nightly, timeZone: () => "Asia/Vladivostok" }, noon)?.toISOString()).toBe(
			"2026-03-01T17:10:00.000Z",
		);
	});
});

onBothEngines("forms and events", (open, engine) => {
	test("a form is carried out once, however often and in parallel it is sent", async () => {
		const url = await engine.newDatabase("migrated");
		const both = [await engine.connect(url), await engine.connect(url)] as const;
		const { tables } = both[0];
		const anna = await both[0].write((writer) => addPerson(writer, tables, "Anna"));
		const send = (storage: Storage, personId: number | null, token = "t") =>
			storage.write((writer) =>
				once(writer, storage.tables, { token, personId, at: noon }, async () => {
					await record(writer, storage.tables, {
						at: noon,
						actorId: personId,
						kind: "k",
						subjectType: "s",
						subjectId: 1,
					});
					return "/standards/SVC";
				}),
			);
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => send(both[index % 2 === 0 ? 0 : 1], anna)),
		);
		expect(new Set(answers.map((answer) => answer.leadsTo))).toEqual(new Set(["/standards/SVC"]));
		expect(answers.filter((answer) => !answer.again)).toHaveLength(1);
		expect(await both[0].read.select().from(tables.events)).toHaveLength(1);
		const jan = await both[0].write((writer) => addPerson(writer, tables, "Jan"));
		await expect(send(both[0], jan)).rejects.toBeInstanceOf(ForeignToken);
		await expect(send(both[0], null)).rejects.toBeInstanceOf(ForeignToken);
		expect(await send(both[0], null, "visitor")).toMatchObject({ again: false });
		expect(await send(both[0], null, "visitor")).toMatchObject({ again: true });
	});

	test("a form whose work fails may be sent again", async () => {
		const storage = await open();
		const form = { token: "t", personId: null, at: noon };
		const failing = storage.write((writer) =>
			once(writer, storage.tables, form, () => Promise.reject(new Error("no"))),
		);
		await expect(failing).rejects.toThrow("no");
		const answer = await storage.write((writer) => once(writer, storage.tables, form, async () => "/there"));
		expect(answer).toEqual({ leadsTo: "/there", again: false });
	});

	test("events keep what they were given, in order of their numbers", async () => {
		const storage = await open();
		const { events } = storage.tables;
		const event = { at: noon, actorId: null, kind: "standard.published", subjectType: "version", subjectId: 4 };
		const ids = await storage.write(async (writer) => [
			await record(writer, storage.tables, { ...event, details: { number: 1 } }),
			await record(writer, storage.tables, event),
		]);
		expect(ids[1]).toBeGreaterThan(ids[0] ?? 0);
		const [first] = await storage.read
			.select()
			.from(events)
			.where(eq(events.id, ids[0] ?? 0));
		expect(first).toEqual({ id: ids[0], ...event, details: { number: 1 } });
	});
});
