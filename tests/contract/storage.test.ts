import { and, asc, eq, gt, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { Busy, Conflict } from "#db/engine/errors.ts";
import { afterCommit } from "#db/engine/transaction.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { addPerson, addStandard, noon } from "#tests/support/rows.ts";

const days = (storage: Storage) =>
	storage.read.select().from(storage.tables.holidays).orderBy(asc(storage.tables.holidays.day));
const addDay = (storage: Storage, writer: Writer, day: string) =>
	writer.insert(storage.tables.holidays).values({ day, name: day }).returning();

onBothEngines("storage", (open, engine) => {
	test("keeps what a write committed, as the same JavaScript values", async () => {
		const storage = await open();
		const { company } = storage.tables;
		const row = {
			id: 1,
			name: "Łąka & Ёлка 🏥",
			language: "pl",
			languages: ["pl", "ru"],
			timeZone: "Europe/Warsaw",
			workingDays: [1, 2, 3],
			welcome: { pl: "Cześć" },
			coachForVisitors: true,
			authorsMayApprove: true,
			readingDays: 5,
			createdAt: new Date("2026-03-02T08:00:00.123Z"),
		};
		const [written] = await storage.write((writer) => writer.insert(company).values(row).returning());
		expect(written).toEqual(row);
		expect(await storage.read.select().from(company).where(eq(company.id, 1))).toEqual([row]);
		expect(await storage.read.select({ n: sql<number>`count(*)` }).from(company)).toEqual([{ n: 1 }]);
	});

	test("rolls everything back when the work rejects", async () => {
		const storage = await open();
		const failing = storage.write(async (writer) => {
			await addDay(storage, writer, "2026-01-01");
			throw new Error("no");
		});
		await expect(failing).rejects.toThrow("no");
		expect(await days(storage)).toEqual([]);
	});

	test("keeps writers apart: a read sees nothing of an open write, and one write's failure takes nothing of another", async () => {
		const storage = await open();
		let goOn = () => {};
		const waiting = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		const failing = storage.write(async (writer) => {
			await addDay(storage, writer, "2026-01-01");
			await waiting;
			throw new Error("no");
		});
		const other = storage.write((writer) => addDay(storage, writer, "2026-02-02"));
		expect((await days(storage)).map((row) => row.day)).not.toContain("2026-01-01");
		goOn();
		await expect(failing).rejects.toThrow("no");
		await other;
		expect((await days(storage)).map((row) => row.day)).toEqual(["2026-02-02"]);
	});

	test("names the index or key of a duplicate alike", async () => {
		const storage = await open();
		const { tables } = storage;
		const anna = await storage.write((writer) => addPerson(writer, tables, "Anna"));
		const again = (work: (writer: Writer) => Promise<unknown>) =>
			storage.write(async (writer) => {
				await work(writer);
				await work(writer);
			});
		const conflicts: [string, (writer: Writer) => Promise<unknown>][] = [
			["holidays_pkey", (writer) => addDay(storage, writer, "2026-03-03")],
			["people_user_name", (writer) => addPerson(writer, tables, "Jan")],
			["standards_code", (writer) => addStandard(writer, tables, "SVC", anna)],
			[
				"person_roles_person_id_role_pk",
				async (writer) => writer.insert(tables.personRoles).values({ personId: anna, role: "author", grantedAt: noon }),
			],
			[
				"tasks_once",
				async (writer) =>
					writer
						.insert(tables.tasks)
						.values({ personId: anna, kind: "read", subjectType: "version", subjectId: 1, createdAt: noon }),
			],
		];
		for (const [constraint, work] of conflicts) {
			const error = await again(work).catch((caught: unknown) => caught);
			expect(error).toBeInstanceOf(Conflict);
			expect(error).toMatchObject({ constraint });
		}
	});

	test("refuses broken references and values outside their list", async () => {
		const storage = await open();
		const { tables } = storage;
		const lost = storage.write((writer) => addStandard(writer, tables, "SVC", 999));
		await expect(lost).rejects.toThrow();
		const strange = storage.write(async (writer) => {
			const id = await addPerson(writer, tables, "Ewa");
			await writer.update(tables.people).set({ language: "xx" }).where(eq(tables.people.id, id));
		});
		await expect(strange).rejects.toThrow();
		expect(await storage.read.select().from(tables.people)).toEqual([]);
	});

	test("refuses a write inside a write, and a writer kept beyond its write", async () => {
		const storage = await open();
		const nested = storage.write(() => storage.write(async () => 1));
		await expect(nested).rejects.toThrow("a write inside a write");
		let kept: Writer | undefined;
		await storage.write(async (writer) => {
			kept = writer;
		});
		await expect(async () => kept && (await addDay(storage, kept, "2026-04-04"))).rejects.toThrow(
			/has ended|Failed query/,
		);
		expect(await days(storage)).toEqual([]);
		await storage.write((writer) => addDay(storage, writer, "2026-05-05"));
		expect(await days(storage)).toHaveLength(1);
	});

	test("acts after a commit only", async () => {
		const storage = await open();
		const heard: string[] = [];
		await storage.write(async () => afterCommit(() => heard.push("committed")));
		await storage
			.write(async () => {
				afterCommit(() => heard.push("rolled back"));
				throw new Error("no");
			})
			.catch(() => undefined);
		expect(heard).toEqual(["committed"]);
	});

	test("gives numbers without gaps or doubles to parallel writers of two connections", async () => {
		const url = await engine.newDatabase("migrated");
		const both = [await engine.connect(url), await engine.connect(url)] as const;
		const { standards } = both[0].tables;
		const { id } = await both[0].write(async (writer) =>
			addStandard(writer, both[0].tables, "SVC", await addPerson(writer, both[0].tables, "Anna")),
		);
		const numbers = await Promise.all(
			Array.from({ length: 50 }, (_, index) =>
				both[index % 2 === 0 ? 0 : 1].write(async (writer) => {
					const [row] = await writer
						.update(standards)
						.set({ latestVersion: sql`${standards.latestVersion} + 1` })
						.where(eq(standards.id, id))
						.returning({ number: standards.latestVersion });
					return row?.number ?? 0;
				}),
			),
		);
		expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
	});

	test("reports Busy when another connection keeps the row, and goes on afterwards", async () => {
		const url = await engine.newDatabase("migrated");
		const holder = await engine.connect(url);
		const waiter = await engine.connect(url, { busyLimit: 300 });
		await holder.write((writer) => addDay(holder, writer, "2026-06-06"));
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const rename = (storage: Storage, writer: Writer, name: string) =>
			writer
				.update(storage.tables.holidays)
				.set({ name })
				.where(eq(storage.tables.holidays.day, "2026-06-06"))
				.returning();
		let holding = () => {};
		const began = new Promise<void>((resolve) => {
			holding = resolve;
		});
		const first = holder.write(async (writer) => {
			await rename(holder, writer, "held");
			holding();
			await held;
		});
		await began;
		const start = performance.now();
		await expect(waiter.write((writer) => rename(waiter, writer, "late"))).rejects.toBeInstanceOf(Busy);
		expect(performance.now() - start).toBeLessThan(2_000);
		release();
		await first;
		await waiter.write((writer) => rename(waiter, writer, "late"));
		expect((await days(waiter))[0]?.name).toBe("late");
	});

	test("lets writes wait their turn while reads go on, and says Busy to who waits too long", async () => {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url, { connections: 4, busyLimit: 150 });
		const atOnce = engine.dialect === "sqlite" ? 1 : 2;
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const holding = Array.from({ length: atOnce }, (_, n) =>
			storage.write(async (writer) => {
				await addDay(storage, writer, `2026-06-0${n + 1}`);
				await held;
			}),
		);
		let began = false;
		const late = storage.write(async () => {
			began = true;
		});
		const reads = Array.from({ length: 20 }, () => days(storage));
		expect((await Promise.all(reads)).map((rows) => rows.length)).toEqual(reads.map(() => 0));
		await expect(late).rejects.toBeInstanceOf(Busy);
		expect(began).toBe(false);
		const patient = storage.write((writer) => addDay(storage, writer, "2026-06-08"));
		release();
		await Promise.all([...holding, patient]);
		expect(await days(storage)).toHaveLength(atOnce + 1);
	});

	test("sorts a sort key by code point and pages by it", async () => {
		const storage = await open();
		const { people } = storage.tables;
		const names = ["ёж", "ель", "zebra", "Łucja", "lato", "Åsa", "a", "Z", "10", "9", "😀", "\ufb33"];
		await storage.write(async (writer) => {
			for (const name of names) {
				const id = await addPerson(writer, storage.tables, name);
				await writer.update(people).set({ sortKey: name }).where(eq(people.id, id));
			}
		});
		const sorted = await storage.read
			.select({ key: people.sortKey })
			.from(people)
			.orderBy(asc(people.sortKey), asc(people.id));
		const byCodePoint = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
		expect(sorted.map((row) => row.key)).toEqual(byCodePoint);
		const after = await storage.read
			.select({ key: people.sortKey })
			.from(people)
			.where(and(gt(people.sortKey, byCodePoint[4] ?? "")))
			.orderBy(asc(people.sortKey))
			.limit(2);
		expect(after.map((row) => row.key)).toEqual(byCodePoint.slice(5, 7));
	});

	test("answers a prepared read like a plain one, again and again", async () => {
		const storage = await open();
		const { people } = storage.tables;
		const anna = await storage.write((writer) => addPerson(writer, storage.tables, "Anna"));
		const byId = () =>
			prepared(storage, "person-by-id", (read, tables) =>
				read
					.select({ name: tables.people.name, createdAt: tables.people.createdAt })
					.from(tables.people)
					.where(and(eq(tables.people.id, sql.placeholder("id")), eq(tables.people.createdAt, sql.placeholder("at")))),
			);
		expect(byId()).toBe(byId());
		for (let times = 0; times < 3; times++) {
			expect(await byId()({ id: anna, at: noon })).toEqual([{ name: "Anna", createdAt: noon }]);
			expect(await byId()({ id: anna + 1, at: noon })).toEqual([]);
		}
		await storage.write((writer) => writer.update(people).set({ name: "Anka" }).where(eq(people.id, anna)));
		expect(await byId()({ id: anna, at: noon })).toEqual([{ name: "Anka", createdAt: noon }]);
		expect(await Promise.all([byId()({ id: anna, at: noon }), byId()({ id: 0, at: noon })])).toHaveLength(2);
	});
});
